"""What the temperature that held-out labels choose does to the confidence shown: expected calibration error.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/calibration.py scene.tif gt.tif [--seeds 10] [--csv calibration.csv]

Several scenes may be given, one after the other, "indian_pines" with "" as its reference. Block track, questions of the
default; at each mark the map is judged as it was learnt and with the temperature. Prints the error in percent, means
over seeds, and the change with half its 95 % interval; writes each run's figures as CSV.
"""

import argparse
import csv
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from hsi_active_qgis.engine.assessment.accuracy import calibration_error, reliability
from hsi_active_qgis.engine.benchmark import scenes, tracks
from hsi_active_qgis.engine.benchmark.draws import Draw
from hsi_active_qgis.engine.benchmark.players import SessionPlayer, analyst_of
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.statistics import mean_interval
from hsi_active_qgis.engine.raster.cube import Cube

MARKS, BATCH, STRATEGY = (30, 60, 100), 10, "variance_reduction"


def errors(player: SessionPlayer, draw: Draw) -> list[float]:
    """Expected calibration error of the map as it was learnt and as it is shown, and the temperature."""
    form, found = player.session.form(), []
    for temperature in (1.0, form.temperature):
        shown = player.drawn(replace(form, temperature=temperature))
        right = draw.reference[draw.test] == shown.ids[draw.test]
        found.append(calibration_error(reliability(shown.confidence[draw.test], right)))
    return [*found, form.temperature]


def session(cube: Cube, reference: np.ndarray, seed: int):
    """Yield the number of questions and `errors` at each of MARKS."""
    run = Run("scene", "", 2, "block", "spectral_spatial", STRATEGY, STRATEGY, seed)
    draw, asked = tracks.draw("block", reference, seed), np.zeros((0, 4), int)
    player, analyst = SessionPlayer(cube, run, draw, "cpu"), analyst_of(cube, run, draw)
    while len(asked) < max(MARKS):
        asked = np.concatenate([asked, player.query(BATCH, len(asked) // BATCH)])
        player.teach(analyst.answer(asked))
        if len(asked) in MARKS:
            yield len(asked), errors(player, draw)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("rasters", nargs="+", help="scene, reference; and so on")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--csv", default="calibration.csv")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open(given.csv, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("scene", "seed", "questions", "as_learnt", "shown", "temperature"))
        for raster, reference in zip(given.rasters[::2], given.rasters[1::2], strict=True):
            scene = scenes.open_scene(raster, reference or None, None, Path(folder))
            table: dict[int, list] = {mark: [] for mark in MARKS}
            for seed in range(given.seeds):
                for questions, found in session(Cube(**scene.cube), scene.read_reference(), seed):
                    table[questions].append(found)
                    rows.writerow((scene.name, seed, questions, *found))
                file.flush()
            for questions, found in table.items():
                before, after, temperature = 100 * np.array(found).T
                change, half = mean_interval(after - before)
                told = f"{before.mean():.1f} -> {after.mean():.1f}, change {change:.1f} ± {half:.1f}"
                print(scene.name, questions, told, f"temperature {temperature.mean() / 100:.2f}", len(found), sep="  ")


if __name__ == "__main__":
    main()
