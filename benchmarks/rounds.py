"""What a round costs on a raster of any size, beside reading the raster and mapping it with a random forest.

    python benchmarks/rounds.py --sides 448,1000,2000,4000 --bands 200 --labels 100,500

Processor seconds of this process on one thread, so that what else runs on the machine hardly counts. Both know the same
labels and write a class map. The rasters (side x side x bands x 2 bytes) go into benchmarks/out and are kept for the
next run.
"""

import argparse
import os
import resource
import time
from contextlib import suppress
from pathlib import Path

os.environ["HSI_ACTIVE_THREADS"] = "1"
import numpy as np
import rasterio
import shapely
from memory import FIELD, OUT, fields, generate
from sklearn.ensemble import RandomForestClassifier

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import Cancelled
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.protocol.parts import DRAFTS

TREES, BATCH = 200, 10
STORE = OUT / "rounds_pixels.tiles"
MAPS = {name: str(OUT / f"rounds_{name}.tif") for name in ("classes", "confidence", "uncertainty")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", default="1000")
    parser.add_argument("--bands", type=int, default=200)
    parser.add_argument("--labels", default="100")
    wanted = parser.parse_args()
    OUT.mkdir(exist_ok=True)
    for side in map(int, wanted.sides.split(",")):
        path = OUT / f"fields_{side}_{wanted.bands}_1.tif"
        if not path.exists():
            generate(path, side, wanted.bands, 1)
        for labels in map(int, wanted.labels.split(",")):
            compare(path, side, labels)


def compare(path: Path, side: int, labels: int) -> None:
    """Print the cost of opening, of the first round, and of later ones as shares of the forest's."""
    kept_session.forget()
    answers = points(side, labels + BATCH)
    scene = {"raster": str(path)}
    STORE.unlink(missing_ok=True)
    opening = seconds(lambda: verbs.suggest(scene, store=str(STORE)))
    kept_session.forget()
    again = seconds(lambda: verbs.suggest(scene, store=str(STORE)))
    first = seconds(lambda: verbs.update(scene, answers[:labels], outputs=MAPS))
    asking = seconds(lambda: verbs.update(scene, answers[: labels + BATCH // 2], outputs={}))
    looks = [glance(scene, answers, (side - seen) // 2, seen) for seen in (min(side, 150), min(side, 700), side)]
    mapping = seconds(lambda: verbs.update(scene, answers, outputs=MAPS, count=0))
    rival = seconds(lambda: forest(scene, answers))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{side} x {side}, {labels} labels: open {opening:.1f} s, once more {again:.1f} s, first round {first:.1f} s")
    if STORE.exists():
        print(f"  store {STORE.stat().st_blocks * 512 / 2**20:.0f} MiB")
    print(f"  then questions {asking:.2f} s, what is seen of the map (of 150 and 700 pixels a side, all) {looks}")
    print(f"  s more, whole map {mapping:.2f} s; reading and a random forest {rival:.2f} s: a later map takes")
    print(f"  {mapping / rival:.2f} of it, opening {opening / rival:.1f}; peak memory {peak:.0f} MiB", flush=True)


def glance(scene: dict, answers: list, start: int, seen: int) -> float:
    """Seconds until there is a draft of the midst of the map, with answers that are learnt already."""
    for name in DRAFTS:
        (OUT / name).unlink(missing_ok=True)
    verbs.update(scene, answers, outputs={}, count=0)
    view = {"row": start, "column": start, "rows": seen, "columns": seen, "step": max(1, seen // 900)}
    begin = time.process_time()

    def stop(*_) -> None:
        if any((OUT / name).exists() for name in DRAFTS):
            raise Cancelled

    with suppress(Cancelled):
        verbs.update(scene, answers, outputs=MAPS, count=0, view={**view, "folder": str(OUT)}, progress=stop)
    return round(time.process_time() - begin, 2)


def points(side: int, count: int) -> list:
    """Answers of one pixel each, anywhere."""
    rng = np.random.default_rng(3)
    rows, columns = rng.integers(0, side, (2, count))
    points = shapely.to_wkb(shapely.points(4e5 + 5 * columns + 2.5, 5.8e6 - 5 * rows - 2.5), hex=True)
    return list(zip(points.tolist(), (fields(side)[rows // FIELD, columns // FIELD] + 1).tolist(), strict=True))


def forest(scene: dict, answers: list) -> None:
    """Map a raster with a random forest on its bands, read in the same windows."""
    cube = Cube(**scene)
    labels = burn(cube, answers)
    spectra = np.empty((len(labels.ids), len(cube.bands)), np.float32)
    windows = cube.windows()
    with rasterio.open(scene["raster"]) as file:
        for window in windows:
            here = np.flatnonzero(window.contains(labels.rows, labels.columns))
            if len(here):
                values = file.read(cube.bands, window=window.slices)
                spectra[here] = values[:, labels.rows[here] - window.row, labels.columns[here] - window.column].T
        model = RandomForestClassifier(TREES, random_state=0, n_jobs=1).fit(spectra, labels.ids)
        profile = {**file.profile, "count": 1, "dtype": "uint8", "nodata": 0, "compress": "deflate"}
        with rasterio.open(OUT / "rounds_forest.tif", "w", **profile) as target:
            for window in windows:
                values = file.read(cube.bands, window=window.slices)
                ids = model.predict(values.reshape(len(values), -1).T).astype("uint8")
                target.write(ids.reshape(1, window.rows, window.columns), window=window.slices)


def seconds(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
