"""Change between two dates with few labels: the default beside label-free maps and plain classifiers on its labels.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/change.py t1.tif t2.tif gt.tif [--seeds 10] [--csv rows.csv]

gt.tif: 1 = unchanged, 2 = changed, 0 = unknown; several pairs may be given, one after the other. Any labelled pixel may
be asked about, ten at a time, by the default strategy and by chance; judged on those that were not. CVA: length of the
difference of z-scores. Random forest and SVC: on the z-scores of both dates, at their own thresholds. Prints F1 and AUC
in percent, means over pairs and seeds and half their 95 % interval; writes each run's figures as CSV.
"""

import argparse
import csv
from collections import defaultdict
from dataclasses import replace
from itertools import product

import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.svm import SVC

from hsi_active_qgis.engine.benchmark import tracks
from hsi_active_qgis.engine.benchmark.players import SessionPlayer, analyst_of
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.statistics import mean_interval
from hsi_active_qgis.engine.learners.unlike_dates import UnlikeDates, otsu
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.opening import open_raster

MARKS, BATCH = (10, 20, 60, 100), 10
NAMES = {1: "unchanged", 2: "changed"}
STRATEGIES = ("variance_reduction", "random")


class Pair:
    """Two dates and where they are known to differ."""

    def __init__(self, first: str, second: str, reference: str):
        self.cube = Cube(first, second=second)
        with open_raster(reference) as file:
            self.reference = file.read(1).astype(int)
        values, self.valid = self.cube.read(self.cube.windows()[0])
        spectra = values[:, self.valid]
        self.scores = (values - spectra.mean(1)[:, None, None]) / spectra.std(1)[:, None, None]

    def judged(self, score: np.ndarray, threshold: float, test: np.ndarray) -> tuple[float, float]:
        """F1 from a threshold on, and AUC, of scores (rows, columns) on the test pixels."""
        truth = self.reference[test] == 2
        return f1_score(truth, score[test] >= threshold), roc_auc_score(truth, score[test])

    def without_labels(self) -> dict[str, tuple[float, float]]:
        bands, known = len(self.scores) // 2, self.reference > 0
        lengths = np.linalg.norm(self.scores[bands:] - self.scores[:bands], axis=0)
        values, _ = self.cube.read(self.cube.windows()[0])
        chances = UnlikeDates.of(self.cube).changed(values.reshape(len(values), -1).T.astype(float))
        irmad = chances.numpy().reshape(self.cube.shape)
        return {
            "CVA, Otsu": self.judged(lengths, otsu(lengths[self.valid])[0], known),
            "IR-MAD, Otsu": self.judged(irmad, 0.5, known),
        }

    def rivals(self, rows, columns, test: np.ndarray, seed: int) -> dict[str, tuple[float, float]]:
        """Plain classifiers on the very labels; nothing while these are of one class."""
        ids, samples = self.reference[rows, columns], self.scores[:, rows, columns].T
        if len(np.unique(ids)) < 2:
            return {}
        forest, machine = RandomForestClassifier(200, random_state=seed).fit(samples, ids), SVC().fit(samples, ids)
        asked, found = self.scores[:, test].T, np.zeros((2, *test.shape))
        found[:, test] = forest.predict_proba(asked)[:, 1], machine.decision_function(asked)
        return {
            "random forest": self.judged(found[0], 0.5, test),
            "SVC": self.judged(found[1], 0, test),
        }

    def session(self, strategy: str, seed: int):
        """Yield the number of labels, and figures by name, at each of MARKS."""
        run = Run("pair", "", 2, "literature", "spectral_spatial", strategy, strategy, seed)
        draw = replace(tracks.draw("literature", self.reference, seed), names=NAMES)
        player, analyst = SessionPlayer(self.cube, run, draw, "cpu"), analyst_of(self.cube, run, draw)
        asked = np.zeros((0, 4), int)
        while len(asked) < max(MARKS):
            asked = np.concatenate([asked, player.query(BATCH, len(asked) // BATCH)])
            player.teach(analyst.answer(asked))
            if len(asked) in MARKS:
                test, shown = draw.test.copy(), player.shown()
                rows, columns = asked[:, :2].T
                test[rows, columns] = False
                own = {"default": self.judged(shown.score, shown.threshold, test)}
                yield len(asked), own | self.rivals(rows, columns, test, seed)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("rasters", nargs="+", help="first date, second date, reference; and so on")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--csv", default="change.csv")
    given = parser.parse_args()
    table: dict[tuple, list[tuple[float, float]]] = defaultdict(list)
    with open(given.csv, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("pair", "strategy", "seed", "labels", "method", "f1", "auc"))
        for start in range(0, len(given.rasters), 3):
            paths = given.rasters[start : start + 3]
            pair = Pair(*paths)
            for method, figures in pair.without_labels().items():
                table["no labels", method, 0].append(figures)
                rows.writerow((paths[2], "", "", 0, method, *figures))
            for strategy, seed in product(STRATEGIES, range(given.seeds)):
                for labels, found in pair.session(strategy, seed):
                    for method, figures in found.items():
                        table[strategy, method, labels].append(figures)
                        rows.writerow((paths[2], strategy, seed, labels, method, *figures))
                file.flush()
    for (strategy, method, labels), figures in sorted(table.items(), key=str):
        f1, auc = ([100 * value for value in mean_interval(list(column))] for column in zip(*figures, strict=True))
        told = f"F1 {f1[0]:5.1f} ± {f1[1]:4.1f}  AUC {auc[0]:5.1f} ± {auc[1]:4.1f}  ({len(figures)})"
        print(f"{strategy:20}{method:15}{labels:4}  {told}")


if __name__ == "__main__":
    main()
