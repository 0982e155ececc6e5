"""Stage one chooses tiles, stage two learns them: active against random lists, on a folder of images or a raster.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/two_stages.py OUT [RASTER REFERENCE SIZE]

Without a raster 120 synthetic images are made in OUT: one object each on common ground, four kinds of objects of which
two are rare and alike. The published protocol in a form that a CPU manages: a quarter of the pool's tiles, half of them
first; ResNet50 for 4 epochs a round; S4GAN for 60 steps of 8 crops on U-Net, for DeepLab wants more; five seeds. Tables
lie in OUT/results.
"""

import sys
from pathlib import Path

import numpy as np
import rasterio

from hsi_active_qgis.engine.verbs import VERBS

COUNT, SIDE, SHARES = 120, 16, (0.45, 0.3, 0.15, 0.1)
STAGE_ONE = {"network": "resnet50", "epochs": 4}
STAGE_TWO = {"encoder": "resnet18", "steps": 60, "side": 32, "batch": 8, "rate": None}
SHORT = {"learners": "unet", "ratio": 0.25, "alpha": 0.5, "beta": 0.5, "seeds": 5, "strategies": "entropy,random"}


def make_images(folder: Path) -> tuple[Path, Path]:
    """120 images of four bands and their masks: 1 ground, 2 to 5 the kinds of objects; return both folders."""
    rng, (down, right) = np.random.default_rng(0), np.indices((SIDE, SIDE))
    spectra = np.array([[400, 420, 500, 600], [600, 500, 450, 700], [300, 600, 620, 500], [500, 700, 400, 480]])
    spectra = np.vstack([spectra, spectra[3] + [40, -40, 60, -30]])
    kinds = rng.choice(4, COUNT, p=SHARES) + 1
    for number, kind in enumerate(kinds):
        row, column = rng.integers(6, 10, 2)
        mask = np.where(np.hypot(down - row, right - column) < rng.integers(6, 8), kind + 1, 1).astype("uint8")
        image = spectra[mask - 1].transpose(2, 0, 1) + rng.normal(0, 60, (4, SIDE, SIDE)) + rng.normal(0, 30, (4, 1, 1))
        for name, values in (("images", image.astype("int16")), ("masks", mask[None])):
            path = folder / name / f"{number:03}.tif"
            path.parent.mkdir(parents=True, exist_ok=True)
            form = {"driver": "GTiff", "count": len(values), "height": SIDE, "width": SIDE, "dtype": values.dtype}
            with rasterio.open(path, "w", **form) as file:
                file.write(values)
    return folder / "images", folder / "masks"


def main(words: list[str]) -> None:
    out = Path(words[0])
    if len(words) == 4:
        raster, reference, size = words[1], words[2], int(words[3])
    else:
        folders = make_images(out)
        raster, reference = (VERBS["sheet"](str(f), str(out / f"{f.name}.vrt"))["sheet"] for f in folders)
        size = SIDE
    tiles = {"unit": "tile", "size": size}
    shape = {**SHORT, "tiles": tiles, "stage_one": STAGE_ONE, "settings": STAGE_TWO, "jobs": 1}
    found = VERBS["benchmark"](raster, str(out / "results"), reference, published="als4gan", **shape)
    print(Path(found["files"]["markdown"]).read_text(encoding="utf-8"), *found["notices"], sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
