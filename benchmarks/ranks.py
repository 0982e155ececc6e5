"""Where the questions of the network along the spectrum rank among all pixels of a raster, by entropy.

    PYTHONPATH=. .venv/engine/bin/python benchmarks/ranks.py RASTER LABELS FIELD [COUNT]

The best at each step: the pixel of the highest entropy that is neither labelled nor less than MIN_DISTANCE pixels from
an earlier question.
"""

import sys

import numpy as np

from hsi_active_qgis.engine import device
from hsi_active_qgis.engine.label_files import read_answers
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from hsi_active_qgis.engine.strategies.uncertainty import entropy
from hsi_active_qgis.engine.verbs.teaching import teach
from hsi_active_qgis.protocol.parts import MIN_DISTANCE, Answer


def entropies(session: Session) -> np.ndarray:
    """The entropy of each pixel (rows, columns) by the network, -1 where it is labelled or has no data."""
    features, everything = session.scene_features.features, Window(0, 0, *session.cube.shape)
    chances = session.learner.model().predict(features, everything).flatten(1).T
    free = features.valid(everything).numpy() & ~session.labels.covers(everything)
    return np.where(free, entropy(chances).numpy().reshape(session.cube.shape), -1)


def ranks(scores: np.ndarray, questions: list) -> tuple[list[int], list[int]]:
    """The rank of each question (1: best) among all pixels, and among those that earlier ones have left."""
    left, overall, of_left = scores.copy(), [], []
    for one in questions:
        overall.append(1 + int((scores > scores[one.row, one.column]).sum()))
        of_left.append(1 + int((left > left[one.row, one.column]).sum()))
        rows, columns = (slice(max(0, at - MIN_DISTANCE + 1), at + MIN_DISTANCE) for at in (one.row, one.column))
        left[rows, columns] = -1
    return overall, of_left


def main(raster: str, labels: str, field: str, count: str = "100") -> None:
    device.choose()
    cube = Cube(raster)
    session = Session(cube, "patch_network", settings={"network": "spectral_cnn"})
    answers = tuple(Answer(*pair) for pair in read_answers(labels, field, None, cube))
    notices, _ = teach(session, answers, None)
    print(*notices, sep="\n")
    scores = entropies(session)
    print(f"{(scores >= 0).sum():,} pixels without a label")
    for plain in (True, False):
        overall, of_left = ranks(scores, session.query(int(count), "entropy", plain=plain))
        print(f"{'by score alone' if plain else 'spread'}: {of_left.count(1)} of {len(of_left)} the best that was left")
        print(f"  among all pixels the first is number {overall[0]}, the last {overall[-1]}, the worst {max(overall)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
