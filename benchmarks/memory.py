"""Peak memory and seconds of the engine on a generated raster of any size with thousands of labelled polygons.

    python benchmarks/memory.py --side 6000 --bands 100 --polygons 5000
    python benchmarks/memory.py --side 5000 --bands 10 --polygons 500 --dates 2 --learner unet
    python benchmarks/memory.py --side 5000 --bands 6 --polygons 100 --network spectral_cnn --strategy entropy --ask
    python benchmarks/memory.py --side 4000 --bands 10 --polygons 50 --two-stage --strategy entropy --ask

Of two dates the questions are about tiles; --ask leaves the maps out. The rasters (side x side x bands x 2 bytes) go
into benchmarks/out and are kept for the next run.
"""

import argparse
import resource
import time
from pathlib import Path

import numpy as np
import rasterio
import shapely

from hsi_active_qgis.engine import verbs

OUT = Path(__file__).resolve().parent / "out"
CLASSES, FIELD = 8, 100  # kinds of ground, side of a square field in pixels


def fields(side: int) -> np.ndarray:
    """The class (0 to 7) of each field."""
    return np.random.default_rng(0).integers(0, CLASSES, (-(-side // FIELD),) * 2)


def generate(path: Path, side: int, bands: int, date: int) -> None:
    """Write square fields of one spectrum each, with noise, in strips; in each date other spectra."""
    rng = np.random.default_rng(date)
    spectra = rng.normal(2000, 600, (CLASSES, bands))
    layout = np.kron(fields(side), np.ones((FIELD, FIELD), int))[:side, :side]
    profile = {"driver": "GTiff", "height": side, "width": side, "count": bands, "dtype": "int16", "nodata": -9999}
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "interleave": "band", "BIGTIFF": "YES"}
    grid = {"crs": "EPSG:32633", "transform": rasterio.Affine(5, 0, 4e5, 0, -5, 5.8e6)}
    with rasterio.open(path, "w", **profile, **tiles, **grid) as file:
        for row in range(0, side, 256):
            scene_features = layout[row : row + 256]
            common = rng.normal(0, 150, scene_features.shape)
            for band in range(bands):
                values = spectra[scene_features, band] + common + rng.normal(0, 60, scene_features.shape)
                file.write(values.astype("int16"), band + 1, window=((row, row + len(scene_features)), (0, side)))


def polygons(side: int, count: int) -> list:
    """Answers of 6 x 6 pixels each, anywhere."""
    rng = np.random.default_rng(2)
    answers = []
    for row, column in rng.integers(0, side - 6, (count, 2)):
        x, y = 4e5 + 5 * column, 5.8e6 - 5 * row
        kind = int(fields(side)[row // FIELD, column // FIELD]) + 1
        answers.append([shapely.to_wkb(shapely.box(x, y - 30, x + 30, y), hex=True), kind])
    return answers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=6000)
    parser.add_argument("--bands", type=int, default=100)
    parser.add_argument("--polygons", type=int, default=5000)
    parser.add_argument("--dates", type=int, choices=(1, 2), default=1)
    parser.add_argument("--learner", default="spectral_spatial")
    parser.add_argument("--network", help="of the learner patch_network")
    parser.add_argument("--two-stage", action="store_true", help="the kernel learner asks from all pixels")
    parser.add_argument("--strategy", default="margin")
    parser.add_argument("--ask", action="store_true")
    wanted = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    paths = [OUT / f"fields_{wanted.side}_{wanted.bands}_{date}.tif" for date in range(1, wanted.dates + 1)]
    for date, path in enumerate(paths, 1):
        if not path.exists():
            generate(path, wanted.side, wanted.bands, date)
    scene = dict(zip(("raster", "second"), map(str, paths), strict=False))
    answers = polygons(wanted.side, wanted.polygons)
    outputs = {name: str(OUT / f"{name}.tif") for name in ("classes", "confidence", "uncertainty")}
    say(f"rasters ready, {sum(path.stat().st_size for path in paths) / 1e9:.1f} GB", clocks())
    asked = {"tiles": {"unit": "tile", "size": 256} if wanted.dates == 2 else None, "learner": wanted.learner}
    if wanted.network:
        asked |= {"learner": "patch_network", "settings": {"network": wanted.network}}
    if wanted.two_stage:
        asked["settings"] = {"two_stage": True}
    start = clocks()
    verbs.suggest(scene, answers, strategy=wanted.strategy, **asked)
    say("suggest", start)
    if not wanted.ask:
        start = clocks()
        verbs.classify(scene, outputs, answers=answers, **asked)
        say("classify", start)


def clocks() -> np.ndarray:
    """Seconds that have passed, and those of the processor."""
    return np.array([time.perf_counter(), time.process_time()])


def say(what: str, start: np.ndarray) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    passed, worked = clocks() - start
    print(f"{what}: {passed:.0f} s, {worked:.0f} of the processor, peak memory {peak:.0f} MiB", flush=True)


if __name__ == "__main__":
    main()
