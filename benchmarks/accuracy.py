"""Labels needed on Indian Pines, literature track: pool = labelled pixels, test = those not chosen.

    python benchmarks/accuracy.py --classes 16 --seeds 3 --budget 250 --strategies variance_reduction,random

Writes benchmarks/out/accuracy.csv (scene, classes, track, learner, strategy, seed, labels, oa, aa, kappa, seconds).
"""

import argparse
import csv
import time
from pathlib import Path

import numpy as np
import rasterio
import shapely
from tensorly.datasets import load_indian_pines

from hsi_active_qgis.engine import device
from hsi_active_qgis.engine.accuracy import confusion_matrix, scores
from hsi_active_qgis.engine.cube import Cube
from hsi_active_qgis.engine.labels import Labels
from hsi_active_qgis.engine.mapping import predict_window
from hsi_active_qgis.engine.pool import Pool
from hsi_active_qgis.engine.session import Session

OUT = Path(__file__).resolve().parent / "out"
NINE = (2, 3, 5, 6, 8, 10, 11, 12, 14)  # the classes that the papers keep
GOALS = (0.95, 0.98, 0.99, 0.9975)
BATCH = 10
COLUMNS = ("scene", "classes", "track", "learner", "strategy", "seed", "labels", "oa", "aa", "kappa", "seconds")


def load(classes: int) -> tuple[Cube, np.ndarray]:
    """Indian Pines as a cube on disk, and its reference (rows, columns), 0 = not labelled."""
    OUT.mkdir(exist_ok=True)
    data = load_indian_pines()
    spectra, reference = np.moveaxis(np.asarray(data.tensor), 2, 0), np.asarray(data.ticks[0]).astype(int)
    profile = {"driver": "GTiff", "height": 145, "width": 145, "count": len(spectra), "dtype": "uint16"}
    path = OUT / "indian_pines.tif"
    with rasterio.open(path, "w", **profile, transform=rasterio.Affine(20, 0, 0, 0, -20, 0)) as file:
        file.write(spectra.astype("uint16"))
    return Cube(str(path)), np.where(np.isin(reference, NINE), reference, 0) if classes == 9 else reference


def simulate(cube: Cube, reference: np.ndarray, strategy: str, seed: int, budget: int):
    """Yield (labels, scores, seconds of the round) while an analyst answers from the reference."""
    pool = Pool(*np.nonzero(reference))
    session = Session(cube, seed=seed, device=device.choose()[0], pool=pool)
    table = [{"id": int(i), "name": str(i), "colour": "#000000"} for i in np.unique(reference) if i]
    rows, columns = np.zeros(0, int), np.zeros(0, int)
    while len(rows) < budget:
        start = time.perf_counter()
        questions = session.query(BATCH, strategy, number=len(rows) // BATCH)
        rows = np.append(rows, [question.row for question in questions])
        columns = np.append(columns, [question.column for question in questions])
        shapes = shapely.points(columns + 0.5, rows + 0.5)
        session.teach(Labels(rows, columns, reference[rows, columns], np.arange(len(rows)), table, shapes))
        _, shown, _ = predict_window(
            session.learner.model(), session.learner.features, cube.windows()[0], session.learner.labels
        )
        ids = np.array([c["id"] for c in session.learner.classes])
        predicted = ids[shown.argmax(0).cpu().numpy()]
        seconds = time.perf_counter() - start
        test = reference > 0
        test[rows, columns] = False
        confusion = confusion_matrix(reference[test], predicted[test], np.unique(reference[reference > 0]).tolist())
        yield len(rows), scores(confusion), seconds


def needed(curve: list[tuple[int, float]], goal: float) -> float:
    """The first number of labels with which the goal is reached, NaN if never."""
    return next((labels for labels, accuracy in curve if accuracy >= goal), np.nan)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--classes", type=int, choices=(9, 16), default=16)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--budget", type=int, default=250)
    parser.add_argument("--strategies", default="variance_reduction,random")
    wanted = parser.parse_args()
    cube, reference = load(wanted.classes)
    lines = []
    for strategy in wanted.strategies.split(","):
        curves, times = [], []
        for seed in range(wanted.seeds):
            curve = []
            for labels, found, seconds in simulate(cube, reference, strategy, seed, wanted.budget):
                curve.append((labels, found["overall"]))
                times.append(seconds)
                figures = (found["overall"], found["average"], found["kappa"], seconds)
                line = ["indian_pines", wanted.classes, "literature", "spectral_spatial", strategy, seed, labels]
                lines.append(line + [round(value, 5) for value in figures])
            curves.append(curve)
        report(wanted.classes, strategy, curves, times)
    with open(OUT / "accuracy.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(lines)


def report(classes: int, strategy: str, curves: list, times: list) -> None:
    print(f"Indian Pines, {classes} classes, literature track, {strategy}, {len(curves)} seeds")
    for goal in GOALS:
        labels = [needed(curve, goal) for curve in curves]
        reached = [n for n in labels if np.isfinite(n)]
        mean = f"{np.mean(reached):.0f} labels" if reached else "-"
        print(f"  {goal:7.2%}: {mean} ({len(reached)} of {len(curves)} seeds)")
    for mark in (40, 100, 150, 200, 250):
        found = [dict(curve)[mark] for curve in curves if mark in dict(curve)]
        if found:
            print(f"  OA with {mark} labels: {np.mean(found):.2%} ({min(found):.2%} to {max(found):.2%})")
    print(f"  seconds a round, median: {np.median(times):.2f}")


if __name__ == "__main__":
    main()
