"""A rare target with few labels: when it is first asked about, and how well the default maps it.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/rare.py scene.tif gt.tif [--first-seed 0] [--seeds 10] [--keep 20]
        [--csv rows.csv]

gt.tif: 1 = background, 2 = target, 0 = unknown; several scenes may be given, one after the other. Any labelled pixel
may be asked about, ten at a time; judged on those that were not. --keep: pixels of the target that are left, drawn by
seed, the others unknown. Random forest and SVC of the benchmark learn the very labels. Prints the question of the first
target and recall, precision, F1, overall and average accuracy in percent, means over seeds and half their 95 %
interval; writes each run's figures as CSV.
"""

import argparse
import csv
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np

from hsi_active_qgis.engine.assessment.accuracy import confusion_matrix, detection_scores, scores
from hsi_active_qgis.engine.benchmark import rivals, tracks
from hsi_active_qgis.engine.benchmark.players import SessionPlayer, analyst_of
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.statistics import mean_interval
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.opening import open_raster

MARKS, BATCH, TARGET = (30, 60, 100), 10, 2
NAMES = {1: "background", 2: "target"}
STRATEGY = "variance_reduction"
FIGURES = ("recall", "precision", "f1", "overall", "average")


def cut(reference: np.ndarray, keep: int, seed: int) -> np.ndarray:
    """The reference with so many pixels of the target, the others unknown; all with 0."""
    places = np.random.default_rng(seed).permutation(np.flatnonzero(reference == TARGET))
    result = reference.copy()
    result.flat[places[keep:] if keep else []] = 0
    return result


def session(cube: Cube, reference: np.ndarray, seed: int):
    """Yield the number of questions, that of the first target (NaN before), and figures by method, at each of MARKS."""
    run = Run("rare", "", 2, "literature", "spectral_spatial", STRATEGY, STRATEGY, seed)
    draw = replace(tracks.draw("literature", reference, seed), names=NAMES)
    player, analyst = SessionPlayer(cube, run, draw, "cpu"), analyst_of(cube, run, draw)
    plain, asked = rivals.Rivals(cube, draw), np.zeros((0, 4), int)
    while len(asked) < max(MARKS):
        asked = np.concatenate([asked, player.query(BATCH, len(asked) // BATCH)])
        player.teach(analyst.answer(asked))
        if len(asked) in MARKS:
            classes, test = analyst.classes(asked), draw.test.copy()
            test[asked[:, 0], asked[:, 1]] = False
            hits, truth = np.flatnonzero(classes == TARGET), reference[test]
            found = {"default": player.shown().ids[test]} | plain.predicted(asked, classes)
            first = float(hits[0] + 1) if len(hits) else np.nan
            yield len(asked), first, {name: judged(truth, ids) for name, ids in found.items()}


def judged(truth: np.ndarray, ids: np.ndarray) -> dict[str, float]:
    """FIGURES of the classes (n,) given to pixels."""
    of_all = scores(confusion_matrix(truth, ids, list(NAMES)))
    return detection_scores(truth == TARGET, ids == TARGET) | of_all


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("rasters", nargs="+", help="scene, reference; and so on")
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--keep", type=int, default=0)
    parser.add_argument("--csv", default="rare.csv")
    given = parser.parse_args()
    table: dict[tuple, list[tuple]] = defaultdict(list)
    with open(given.csv, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("scene", "kept", "seed", "questions", "first_target", "method", *FIGURES))
        for raster, reference in zip(given.rasters[::2], given.rasters[1::2], strict=True):
            cube = Cube(raster)
            with open_raster(reference) as opened:
                whole = opened.read(1).astype(int)
            for seed in range(given.first_seed, given.first_seed + given.seeds):
                for questions, first, found in session(cube, cut(whole, given.keep, seed), seed):
                    for method, values in found.items():
                        figures = (first, *(values[name] for name in FIGURES))
                        table[Path(raster).stem, questions, method].append(figures)
                        rows.writerow((Path(raster).stem, given.keep, seed, questions, first, method, *figures[1:]))
                file.flush()
    for key, figures in table.items():
        first, *others = ([value for value in column if value is not None] for column in zip(*figures, strict=True))
        means = [mean_interval(100 * np.array(column)) for column in others]
        told = "  ".join(f"{name} {m:5.1f} ± {pm:4.1f}" for name, (m, pm) in zip(FIGURES, means, strict=True))
        print(*key, f"first target at {np.nanmin(first):.0f} to {np.nanmax(first):.0f}", told, len(figures), sep="  ")


if __name__ == "__main__":
    main()
