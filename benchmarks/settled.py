"""How far accuracy is from where it ends when the dock says that the map has settled.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/settled.py scene.tif reference.tif ... [--seeds 5] [--budget 300]

Rounds of ten questions by the default strategy, answered from the reference, without a class where it has none; a map
after each. Of each run: with how many answers less than 1 % of the map had changed in each of three rounds, the overall
accuracy then, on the labelled pixels that were not asked about, and the best one of all later rounds.
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

SETTLED, ROUNDS = 0.01, 3  # as in gui/model/advice.py


def played(raster: str, reference: np.ndarray, seed: int, budget: int, folder: str) -> list[tuple[int, float, float]]:
    """Return (answers, overall accuracy, share of the map that changed) of each round with a map before."""
    session, rounds, before = Session(Cube(raster), seed=seed), [], None
    places = np.zeros((0, 2), int)
    while len(places) < budget:
        asked = session.query(BATCH, "variance_reduction", number=len(places))
        places = np.concatenate([places, [(q.row, q.column) for q in asked]])
        ids = reference[tuple(places.T)]
        session.teach(labels_of(places, ids, reference.max()))
        if not session.trained:
            continue
        path = str(Path(folder, "map.tif"))
        session.predict_map({"classes": path})
        with rasterio.open(path) as file:
            found = file.read(1)
        judged = reference > 0
        judged[tuple(places.T)] = False
        if before is not None:
            rounds.append((len(places), (found == reference)[judged].mean(), (found != before)[found > 0].mean()))
        before = found
    return rounds


def settled(rounds: list[tuple[int, float, float]]) -> int | None:
    """Return the place of the first round at which the map has settled."""
    changes = [changed for *_, changed in rounds]
    ends = range(ROUNDS - 1, len(rounds))
    return next((end for end in ends if max(changes[end - ROUNDS + 1 : end + 1]) < SETTLED), None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", help="a raster and its reference map, 0 = unlabelled, and so on")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--budget", type=int, default=300)
    options = parser.parse_args()
    for raster, path in zip(options.files[::2], options.files[1::2], strict=True):
        with open_raster(path) as file:
            reference = file.read(1).astype(int)
        for seed in range(100, 100 + options.seeds):
            with tempfile.TemporaryDirectory() as folder:
                rounds = played(raster, reference, seed, options.budget, folder)
            end = settled(rounds)
            best = max(accuracy for _, accuracy, _ in rounds[end or 0 :])
            then = f"{100 * rounds[end][1]:.2f} % with {rounds[end][0]} answers" if end is not None else "not settled"
            print(f"{Path(raster).stem}, seed {seed}: {then}; best later {100 * best:.2f} %", flush=True)


if __name__ == "__main__":
    main()
