"""Wrong answers found by label review: some of 100 answers to the default's questions are given another class.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/review.py scene.tif reference.tif ... [--seeds 10]

Of each scene and share of wrong answers: how many of them are among the first 10 and 20 doubtful ones, in percent of
those that could be, and how many of the answers listed are right. A list in random order would have 10 and 20 percent.
"""

import argparse

import numpy as np
import shapely

from hsi_active_qgis.engine.loop.review import doubted
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import Labels
from hsi_active_qgis.engine.raster.opening import open_raster

ANSWERS, BATCH, SHARES = 100, 10, (0.05, 0.1)


def labels_of(places: np.ndarray, ids: np.ndarray, classes: int) -> Labels:
    table = [{"id": i, "name": str(i), "colour": "#000000"} for i in range(1, classes + 1)]
    points = shapely.points(places[:, 1] + 0.5, places[:, 0] + 0.5)
    return Labels(*places.T, ids, np.arange(len(ids)), table, points, answers=ids)


def answered(session: Session, reference: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places (n, 2) and class ids (n,) of questions until enough have a class."""
    places = np.zeros((0, 2), int)
    while np.count_nonzero(ids := reference[tuple(places.T)]) < ANSWERS:
        if len(places):
            session.teach(labels_of(places, ids, reference.max()))
        asked = session.query(BATCH, "variance_reduction", number=len(places))
        places = np.concatenate([places, [(q.row, q.column) for q in asked]])
    return places, ids


def found(session: Session, places: np.ndarray, ids: np.ndarray, classes: int, share: float, seed: int) -> list[float]:
    rng, known = np.random.default_rng(seed), np.flatnonzero(ids)
    wrong, given = rng.choice(known, round(share * len(known)), replace=False), ids.copy()
    given[wrong] = (ids[wrong] - 1 + rng.integers(1, classes, len(wrong))) % classes + 1
    session.teach(labels_of(places, given, classes))
    hits = np.isin([one.answer for one in doubted(session.query_model)], wrong)
    return [100 * hits[:n].sum() / min(n, len(wrong)) for n in (10, 20)] + [np.count_nonzero(~hits)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="a raster and its reference map, 0 = unlabelled, and so on")
    parser.add_argument("--seeds", type=int, default=10)
    options = parser.parse_args()
    for raster, path in zip(options.files[::2], options.files[1::2], strict=True):
        with open_raster(path) as file:
            values, codes = np.unique(file.read(1), return_inverse=True)
        reference = codes.reshape(file.shape) + int(values[0] > 0)  # a slip is one of the classes that are there
        figures = {share: [] for share in SHARES}
        for seed in range(options.seeds):
            session = Session(Cube(raster), seed=seed)
            places, ids = answered(session, reference)
            for share in SHARES:
                figures[share].append(found(session, places, ids, reference.max(), share, seed))
        for share, rows in figures.items():
            first, second, right = np.mean(rows, 0)
            print(
                f"{raster}, {share:.0%} wrong: {first:.0f} % in 10, {second:.0f} % in 20, {right:.1f} right ones listed"
            )


if __name__ == "__main__":
    main()
