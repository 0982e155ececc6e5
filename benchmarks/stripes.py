"""What it is worth that stripes of a pushbroom's detectors count as noise: copies of a scene with stripes, block track.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/stripes.py [--first-seed 0] [--seeds 20] [--csv stripes.csv]

Indian Pines, nine classes; each column of each band is moved by a normal number of so many deviations of the band. The
default learner, not smoothed, random forest and SVC learn 60 random labels. Neither stripes nor draws are those on
which the rule was chosen. Prints overall accuracy in percent and what is gained by the rule, paired, means over seeds
and half their 95 % interval; writes each run's figures as CSV.
"""

import argparse
import csv
import tempfile
from pathlib import Path

import numpy as np
import rasterio

from hsi_active_qgis.engine.assessment.accuracy import confusion_matrix, scores
from hsi_active_qgis.engine.benchmark import scenes, tracks
from hsi_active_qgis.engine.benchmark.players import SessionPlayer, analyst_of
from hsi_active_qgis.engine.benchmark.rivals import Rivals
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.statistics import mean_interval
from hsi_active_qgis.engine.features import preprocessing
from hsi_active_qgis.engine.raster.cube import Cube

STRENGTHS, LABELS, STRIPES_SEED = (0.6, 0.3), 60, 2
METHODS = ("stripes are signal", "stripes are noise", "forest", "svc")
RULE = preprocessing._stripes


def striped(path: str, strength: float, folder: Path) -> Cube:
    """A copy of a raster with stripes down its columns."""
    with rasterio.open(path) as file:
        values, profile = file.read().astype(np.float32), dict(file.profile, dtype="float32")
    moved = np.random.default_rng(STRIPES_SEED).standard_normal((len(values), 1, values.shape[2]))
    target = folder / f"striped_{strength}.tif"
    with rasterio.open(target, "w", **profile) as file:
        file.write((values + strength * values.std((1, 2), keepdims=True) * moved).astype(np.float32))
    return Cube(str(target))


def judged(cube: Cube, reference: np.ndarray, seed: int) -> list[float]:
    """Overall accuracy of METHODS with the labels of one seed."""
    run = Run("striped", "", 9, "block", "spectral_spatial", "random", "random", seed, smooth=False)
    draw, accuracies = tracks.draw("block", reference, seed), []
    for rule in (lambda survey, deviation: 0.0, RULE):
        preprocessing._stripes = rule
        player, analyst = SessionPlayer(cube, run, draw, "cpu"), analyst_of(cube, run, draw)
        asked = player.query(LABELS, 0)
        player.teach(analyst.answer(asked))
        found = confusion_matrix(reference[draw.test], player.shown().ids[draw.test], draw.ids)
        accuracies.append(scores(found)["overall"])
    plain = Rivals(cube, draw).figures(asked, analyst.classes(asked))
    return [*accuracies, plain["forest_oa"], plain["svc_oa"]]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--csv", default="stripes.csv")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open(given.csv, "w", newline="", encoding="utf-8") as file:
        rows, scene = csv.writer(file), scenes.open_scene("indian_pines", None, 9, Path(folder))
        rows.writerow(("stripes", "seed", *METHODS))
        for strength in STRENGTHS:
            cube, found = striped(scene.cube["raster"], strength, Path(folder)), []
            for seed in range(given.first_seed, given.first_seed + given.seeds):
                found.append(judged(cube, scene.read_reference(), seed))
                rows.writerow((strength, seed, *found[-1]))
                file.flush()
            table = 100 * np.array(found)
            told = [f"{name} {mean_interval(table[:, i])[0]:.1f}" for i, name in enumerate(METHODS)]
            better = table[:, 2 + table[:, 2:].mean(0).argmax()]
            gains = {"gain": table[:, 1] - table[:, 0], "less the better rival": table[:, 1] - better}
            told += ["{} {:.1f} ± {:.1f}".format(name, *mean_interval(values)) for name, values in gains.items()]
            print(f"stripes of {strength} deviations", *told, sep="  ")


if __name__ == "__main__":
    main()
