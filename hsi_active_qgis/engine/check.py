"""See whether this Python can be the engine's: a line of JSON with what it computes on, or the error of an import.

QGIS starts it by its path, with -I: it knows nothing of the plugin.
"""

import json
import runpy
import sys
from pathlib import Path

OLDEST, NEWEST = (3, 10), (3, 14)
SIDE = 64  # of the matrices that are multiplied


def main() -> None:
    """Import what breaks most often, compute on the device that the engine would take, say what there is."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise SystemExit(f"unsupported Python {sys.version.split()[0]}")
    import rasterio
    import sklearn
    import torch

    found = {"python": sys.version.split()[0], "torch": torch.__version__}
    found |= {"rasterio": rasterio.__version__, "sklearn": sklearn.__version__}
    accelerators = runpy.run_path(str(Path(__file__).with_name("accelerators.py")))
    kinds, said = accelerators["offered"](torch)
    device, failed = accelerators["first_that_works"](kinds, lambda kind: accelerators["try_out"](torch, kind))
    if device == "cpu":
        ones = torch.ones(SIDE, SIDE, device=device)
        if float((ones @ ones).sum()) != SIDE**3:
            raise SystemExit("wrong matrix product")
        found["why"] = failed or said
    else:
        found["gpu"] = accelerators["name_of"](torch, device)
    sys.stdout.write(json.dumps(found | {"device": device}) + "\n")


if __name__ == "__main__":
    main()
