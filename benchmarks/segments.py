"""Segment answers against pixel answers by a simulated analyst: the default asks, the reference map answers.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/segments.py scene.tif reference.tif ... [--seeds 3] [--answers 60]

A segment is taken in its usual size with the class of the pixel in its centre, whatever else lies in it. Told are the
accuracy of the map after some answers on all pixels of the reference, that on those which neither way has taught, how
large segments are, and how many of their pixels have another class. A pixel takes one press of a key, a segment two (G,
then the class): as many presses as segments of one line take pixels of the next one, which has twice the answers.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import shapely

from hsi_active_qgis.engine.loop.segments import segments
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import Labels, burn
from hsi_active_qgis.engine.raster.opening import open_raster
from hsi_active_qgis.engine.raster.windows import Window

BATCH = 10


class Way:
    """One analyst at one scene: pixels alone, or segments wherever the pixel has a class."""

    def __init__(self, raster: str, reference: np.ndarray, seed: int, grows: bool) -> None:
        self._session, self._reference, self._grows = Session(Cube(raster), seed=seed), reference, grows
        ids = np.unique(reference[reference > 0]).tolist()
        self._table = [{"id": i, "name": str(i), "colour": "#000000"} for i in ids]
        self._answers: list[tuple[str, int | None]] = []
        self.sizes, self.wrong = [], []  # of each segment: pixels with a class in the reference, those of another one

    def answer(self, count: int) -> None:
        """Answer so many more questions."""
        goal = len(self._answers) + count
        while len(self._answers) < goal:
            self._session.teach(self._labels())
            questions = self._session.query(BATCH, "variance_reduction", number=len(self._answers))
            for question in questions[: goal - len(self._answers)]:
                self._answers.append(self._answer_to(question.row, question.column))

    def _answer_to(self, row: int, column: int) -> tuple[str, int | None]:
        class_id = int(self._reference[row, column])
        if not class_id or not self._grows:
            place = shapely.Point(*self._session.cube.to_map(np.array(row), np.array(column)))
            return place.wkb_hex, class_id or None
        found, usual = segments(self._session, self._labels(), row, column, [])
        wkb = found[usual].wkb
        inside = self._reference[self._mask(burn(self._session.cube, [(wkb, class_id)], self._table)) > 0]
        self.sizes.append(np.count_nonzero(inside))
        self.wrong.append(np.count_nonzero((inside > 0) & (inside != class_id)))
        return wkb, class_id

    def map(self) -> np.ndarray:
        """The class map after these answers."""
        self._session.teach(self._labels())
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder, "map.tif"))
            self._session.predict_map({"classes": path})
            return read(path)

    @property
    def taught(self) -> np.ndarray:
        """Which pixels the answers cover, bool."""
        return self._mask(self._labels()) > 0

    def _labels(self) -> Labels:
        return burn(self._session.cube, self._answers, self._table)

    def _mask(self, labels: Labels) -> np.ndarray:
        return labels.mask(Window(0, 0, *self._reference.shape))


def read(path: str) -> np.ndarray:
    with open_raster(path) as file:
        return file.read(1).astype(int)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="a raster and its reference map, 0 = unlabelled, and so on")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--answers", type=int, default=60)
    options = parser.parse_args()
    steps = [options.answers // 4, options.answers // 4, options.answers // 2]
    for raster, path in zip(options.files[::2], options.files[1::2], strict=True):
        reference = read(path)
        figures, sizes, wrong = [], [], []
        for seed in range(options.seeds):
            ways = [Way(raster, reference, seed, grows) for grows in (False, True)]
            figures.append([accuracies(ways, reference, step) for step in steps])
            sizes += ways[1].sizes
            wrong += ways[1].wrong
        print(f"{raster}: segments of {np.median(sizes):.0f} pixels, {sum(wrong) / sum(sizes):.1%} of another class")
        for answers, row in zip(np.cumsum(steps), np.mean(figures, 0), strict=True):
            print(f"{answers:4} answers: pixels {row[0]:.1%}, segments {row[1]:.1%};", end=" ")
            print(f"where neither taught {row[2]:.1%} and {row[3]:.1%}")


def accuracies(ways: list[Way], reference: np.ndarray, more: int) -> list[float]:
    """Of each way after so many more answers on all of the reference, then of each on what neither has taught."""
    for way in ways:
        way.answer(more)
    maps, known = [way.map() for way in ways], reference > 0
    free = known & ~ways[0].taught & ~ways[1].taught
    return [(one == reference)[where].mean() for where in (known, free) for one in maps]


if __name__ == "__main__":
    main()
