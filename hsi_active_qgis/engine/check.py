"""See whether this Python can be the engine's: a line of JSON with what it computes on, or the error of an import.

QGIS starts it by its path, with -I: it knows nothing of the plugin.
"""

import json
import sys

OLDEST, NEWEST = (3, 10), (3, 14)
SIDE = 64  # of the matrices that are multiplied


def main() -> None:
    """Import what breaks most often, multiply two matrices on the device, say what there is."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise SystemExit(f"unsupported Python {sys.version.split()[0]}")
    import rasterio
    import sklearn
    import torch

    device = "cuda" if torch.cuda.is_available() else "cpu"
    ones = torch.ones(SIDE, SIDE, device=device)
    if float((ones @ ones).sum()) != SIDE**3:
        raise SystemExit(f"wrong matrix product on {device}")
    found = {"python": sys.version.split()[0], "torch": torch.__version__, "device": device}
    found |= {"rasterio": rasterio.__version__, "sklearn": sklearn.__version__}
    if device == "cuda":
        found["gpu"] = torch.cuda.get_device_name(0)
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
