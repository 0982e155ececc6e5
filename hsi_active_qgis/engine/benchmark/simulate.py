"""A simulated analyst answers a learner's questions from a reference map, and the map shown is judged each round."""

import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Protocol

import numpy as np
import shapely
import torch
from scipy.ndimage import distance_transform_edt

from ...catalogue import VERSION, default_colour
from ..accuracy import confusion_matrix, scores
from ..cube import Cube
from ..features import Features
from ..labels import UNSURE, Labels
from ..learners import Model
from ..mapping import predict_window
from ..progress import Progress, silent
from ..session import MIN_DISTANCE, Session
from ..windows import Window
from .controls import COORDINATES, Coordinates
from .tracks import Draw

MARKS = (100, 200, 300, 480)  # numbers of labels at which figures are given, so the map is judged there
DISTANCES = (0, 4, 8, 16, 32, 64)  # pixels to the nearest label, lower ends; 16 and 32: half and whole paper patch
ANALYST = 1_000_007  # sets the analyst's random numbers apart from the session's


@dataclass(frozen=True)
class Run:
    """What one simulated session is: two runs of equal fields give the same figures.

    scene, digest, classes: of scenes.Scene; track: of tracks.TRACKS; learner, strategy, first_set: of the catalogue;
    settings: of the learner, as JSON; first, batch: questions of the first round and of each later one; noise,
    unsure: shares of wrong and of don't-know answers; smooth: whether the map judged is the one that analysts see, or
    the learner's own before smoothing along the image.
    """

    scene: str
    digest: str
    classes: int
    track: str
    learner: str
    strategy: str
    first_set: str
    seed: int
    settings: str = "{}"
    first: int = 10
    batch: int = 10
    min_distance: int = MIN_DISTANCE
    noise: float = 0.0
    unsure: float = 0.0
    smooth: bool = True
    version: str = VERSION

    as_dict = asdict


class Player(Protocol):
    """Who asks, learns and draws the map."""

    def query(self, count: int, number: int) -> tuple[np.ndarray, np.ndarray]: ...

    def teach(self, labels: Labels) -> None: ...

    def class_map(self) -> np.ndarray: ...


class SessionPlayer:
    """A session as the dock has it."""

    def __init__(self, cube: Cube, run: Run, draw: Draw, device: str, progress: Progress = silent):
        self._run, self._test, self._progress = run, draw.test, progress
        self.session = Session(cube, run.learner, run.seed, device, progress, draw.pool, json.loads(run.settings))

    def query(self, count: int, number: int) -> tuple[np.ndarray, np.ndarray]:
        strategy = self._run.strategy if number else self._run.first_set
        questions = self.session.query(count, strategy, self._run.min_distance, number)
        return np.array([q.row for q in questions], int), np.array([q.column for q in questions], int)

    def teach(self, labels: Labels) -> None:
        self.session.teach(labels, progress=self._progress)

    def class_map(self) -> np.ndarray:
        """Class ids (rows, columns) of the map shown; of one class all over, or 0, while there is nothing else."""
        session, cube = self.session, self.session.cube
        if not session.trained:
            known = session.scout.labels.ids[session.scout.labels.known]
            return np.full(cube.shape, known[0] if len(known) else UNSURE)
        model, result = session.learner.model(), np.zeros(cube.shape, int)
        ids = np.array([c["id"] for c in model.classes])
        for window in cube.windows():
            self._progress(0.0, "Mapping")
            shown = self._predict(model, window)
            result[window.slices] = ids[shown.argmax(0).cpu().numpy()]
        return result

    def _predict(self, model: Model, window: Window) -> torch.Tensor:
        """Class probabilities (classes, rows, columns) of the map that is judged."""
        features, test = self.session.ground.features, self._test
        if self._run.smooth:
            return predict_window(model, features, window, self.session.scout.labels)[1]
        return model.predict(Judged(features, test), window)


class Judged(Features):
    """The same features, valid only where the map is judged: a patch network computes no other pixels."""

    def __init__(self, features: Features, test: np.ndarray):
        vars(self).update(vars(features))
        self._test = test

    def valid(self, window: Window) -> torch.Tensor:
        return torch.from_numpy(self._test[window.slices]).to(self.device)


@dataclass(frozen=True)
class Round:
    """clicks: questions answered so far, don't-knows too; labels: those with a class; asked: [[row, column, id], ...]
    answered since the map was judged before; per_class: {id: accuracy}; distance: [[lower end of the bin, pixels,
    right ones], ...]; class_map (rows, columns).
    """

    labels: int
    clicks: int
    oa: float
    aa: float
    kappa: float
    seconds: float
    asked: list[list[int]]
    per_class: dict[int, float]
    distance: list[list[int]]
    class_map: np.ndarray


def player_of(cube: Cube, run: Run, draw: Draw, device: str, progress: Progress = silent) -> Player:
    if run.learner == COORDINATES:
        return Coordinates(cube.shape, draw, run.seed)
    return SessionPlayer(cube, run, draw, device, progress)


def simulate(player: Player, draw: Draw, run: Run, budget: int, every: int = 1) -> Iterator[Round]:
    """Ask, answer, teach and judge until `budget` questions are answered, or no question or test pixel is left.

    The map is judged in every `every`-th round, when a mark is reached and at the end; judging changes nothing.
    """
    answers = analyst(draw, run)
    table = [{"id": i, "name": str(i), "colour": default_colour(n)} for n, i in enumerate(draw.ids)]
    rows, columns, number, judged = np.zeros(0, int), np.zeros(0, int), 0, 0
    while len(rows) < budget:
        start, before = time.perf_counter(), len(rows)
        count = min(run.batch if before else run.first, budget - before)
        if not before and run.first_set == "balanced_random":
            new = balanced(draw, count, run.seed)
        else:
            new = player.query(count, number)
        if not len(new[0]):
            break
        rows, columns, number = np.append(rows, new[0]), np.append(columns, new[1]), number + 1
        shapes = shapely.points(columns + 0.5, rows + 0.5)
        labels = Labels(rows, columns, answers[rows, columns], np.arange(len(rows)), table, shapes)
        player.teach(labels)
        left = draw.test.copy()
        left[rows, columns] = False
        if not left.any():
            break
        marked = any(before < mark <= len(rows) for mark in MARKS)
        if number % every == 0 or marked or len(rows) >= budget:
            class_map = player.class_map()
            seconds = time.perf_counter() - start
            asked = np.stack([rows, columns, labels.ids], 1)[judged:].tolist()
            yield judge(class_map, draw, left, labels, asked, seconds)
            judged = len(rows)


def analyst(draw: Draw, run: Run) -> np.ndarray:
    """What the analyst would answer on each pixel (rows, columns), the same for all learners of a seed."""
    rng, ids = np.random.default_rng([run.seed, ANALYST]), np.array(draw.ids)
    answers = draw.reference.copy()
    wrong = (rng.random(answers.shape) < run.noise) & (answers > 0)
    shift = rng.integers(1, len(ids), answers.shape)
    answers[wrong] = ids[(np.searchsorted(ids, answers[wrong]) + shift[wrong]) % len(ids)]
    answers[rng.random(answers.shape) < run.unsure] = UNSURE
    return answers


def balanced(draw: Draw, count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A random first set with the same number of each class, as near as it goes."""
    rng, allowed = np.random.default_rng([seed, ANALYST, 1]), draw.reference > 0
    if draw.pool is not None:
        allowed &= False
        allowed[draw.pool.rows, draw.pool.columns] = True
    shuffled = rng.permutation(np.flatnonzero(allowed))
    classes = draw.reference.ravel()[shuffled]
    turn = np.zeros(len(shuffled), int)  # how many of the same class come before: classes take turns
    for i in draw.ids:
        turn[classes == i] = np.arange((classes == i).sum())
    return np.divmod(shuffled[np.argsort(turn, kind="stable")[:count]], draw.reference.shape[1])


def judge(
    class_map: np.ndarray, draw: Draw, test: np.ndarray, labels: Labels, asked: list[list[int]], seconds: float
) -> Round:
    """Compare the map with the reference on the pixels `test` (rows, columns) bool."""
    reference, predicted = draw.reference[test], class_map[test]
    found = scores(confusion_matrix(reference, predicted, [UNSURE, *draw.ids]))
    per_class = {i: a for i, a in zip(draw.ids, found["per_class"][1:], strict=True) if a is not None}
    far = np.ones(test.shape, bool)
    far[labels.rows[labels.known], labels.columns[labels.known]] = False
    bins = np.digitize(distance_transform_edt(far)[test], DISTANCES) - 1
    pixels, right = (np.bincount(b, minlength=len(DISTANCES)) for b in (bins, bins[reference == predicted]))
    distance = [[d, int(n), int(r)] for d, n, r in zip(DISTANCES, pixels, right, strict=True)]
    figures = (found["overall"], found["average"], found["kappa"], seconds)
    return Round(int(labels.known.sum()), len(labels.ids), *figures, asked, per_class, distance, class_map)
