"""Answers needed when the questions are refreshed while the analyst answers, against rounds of ten.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/ahead.py scene.tif reference.tif ... [--seeds 5] [--budget 150]

Rounds of ten questions by the default strategy, answered from the reference, without a class where it has none. After
each `every` answers, from the second round on, what follows the question at hand is asked anew, as the dock does; 0
asks once a round.
Told are the answers after which the map is right for 95 and 98 % of the labelled pixels that were not asked about,
looked at every five answers, their means over seeds, and the mean accuracy at some numbers of answers.
"""

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).parent))
from review import BATCH, labels_of

from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.opening import open_raster

STRATEGY, APART, LOOK = "variance_reduction", 5, 5
GOALS, MARKS = (0.95, 0.98), (20, 30, 50, 100)


class Player:
    """Answers one question after the other; every: answers from one refreshing to the next, 0 for none."""

    def __init__(self, raster: str, reference: np.ndarray, seed: int, every: int) -> None:
        self._session, self._reference, self._every = Session(Cube(raster), seed=seed), reference, every
        self.places = np.zeros((0, 2), int)

    def curve(self, budget: int) -> dict[int, float]:
        """Accuracy by the number of answers."""
        found, round_number = {}, 0
        while len(self.places) < budget:
            round_number += 1
            waiting = self._ask(BATCH, round_number, [])
            for given in range(1, BATCH + 1):
                self.places = np.concatenate([self.places, [waiting.pop(0)]])
                if len(self.places) % LOOK == 0:
                    found[len(self.places)] = self._accuracy()
                if self._every and round_number > 1 and given % self._every == 0 and len(waiting) > 1:
                    here = waiting[:1]
                    waiting = here + self._ask(len(waiting) - 1, round_number, here)
        return found

    def _ask(self, count: int, number: int, here: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """New questions apart from those at hand."""
        if len(self.places):
            self._teach()
        excluded = [list(place) for place in here]
        asked = self._session.query(count + len(here), STRATEGY, number=number, excluded=excluded)
        far = [(q.row, q.column) for q in asked if all(_apart((q.row, q.column), one) >= APART for one in here)]
        return far[:count]

    def _teach(self) -> None:
        ids = self._reference[tuple(self.places.T)]
        self._session.teach(labels_of(self.places, ids, self._reference.max()))

    def _accuracy(self) -> float:
        self._teach()
        if not self._session.trained:
            return 0.0
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder, "map.tif"))
            self._session.predict_map({"classes": path})
            with rasterio.open(path) as file:
                shown = file.read(1)
        judged = self._reference > 0
        judged[tuple(self.places.T)] = False
        return (shown == self._reference)[judged].mean()


def _apart(place: tuple[int, int], other: tuple[int, int]) -> int:
    return max(abs(place[0] - other[0]), abs(place[1] - other[1]))


def needed(curve: dict[int, float], goal: float) -> float:
    """The first number of answers at which a goal is reached, nan for never."""
    return next((answers for answers, accuracy in curve.items() if accuracy >= goal), np.nan)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="a raster and its reference map, 0 = unlabelled, and so on")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--budget", type=int, default=150)
    parser.add_argument("--every", type=int, nargs="+", default=[0, 1, 2, 3, 5])
    options = parser.parse_args()
    for raster, path in zip(options.files[::2], options.files[1::2], strict=True):
        with open_raster(path) as file:
            reference = file.read(1).astype(int)
        for every in options.every:
            curves = [Player(raster, reference, seed, every).curve(options.budget) for seed in range(options.seeds)]
            goals = [[needed(curve, goal) for curve in curves] for goal in GOALS]
            texts = [f"{goal:.0%}: {np.mean(one):.1f} {one}" for goal, one in zip(GOALS, goals, strict=True)]
            texts += [
                f"{mark}: {100 * np.mean([c[mark] for c in curves]):.2f} %" for mark in MARKS if mark in curves[0]
            ]
            print(f"{Path(raster).stem}, every {every}: {'; '.join(texts)}", flush=True)


if __name__ == "__main__":
    main()
