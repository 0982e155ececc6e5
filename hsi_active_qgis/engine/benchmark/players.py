"""Who asks, learns and draws the map: a session as the dock has it, two of them one after the other, or a control."""

import json
from dataclasses import replace
from typing import Any, Protocol

import numpy as np
import torch

from ..features.groups import Features
from ..learners import MapModel
from ..learners.unlike_dates import UnlikeDates, change_of
from ..loop.session import Session
from ..loop.whole_tiles import TileMap
from ..maps.mapping import PLAIN, Form, decide, predict_window, target_index
from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.labels import UNSURE, Labels
from ..raster.windows import Window
from .analyst import SEED, Analyst, PixelAnalyst, TileAnalyst, class_table
from .controls import COORDINATES, FULL, FULL_PIXELS, Coordinates
from .draws import Draw
from .judging import EVEN, Shown
from .run import Run
from .tile_track import pool_of

CLASSIFIER = "patch_network"  # that chooses the tiles of two stages


class Player(Protocol):
    def query(self, count: int, number: int) -> np.ndarray:
        """The next questions (n, 4): first row and column, rows and columns."""

    def teach(self, labels: Labels) -> None: ...

    def shown(self) -> Shown: ...


class SessionPlayer:
    """A session as the dock has it."""

    def __init__(self, cube: Cube, run: Run, draw: Draw, device: str, progress: Progress = silent):
        self._run, self._draw, self._progress = run, draw, progress
        self._tiling = tiling = run.tiling
        pool = draw.pool
        if tiling is not None:
            tiling, pool = replace(tiling, windows=draw.asked), pool_of(cube, draw.asked, run.seed)
        settings = json.loads(run.settings)
        self.session = Session(cube, run.learner, run.seed, device, progress, pool, settings, tiling)

    def query(self, count: int, number: int) -> np.ndarray:
        """Those of the strategy; for the control FULL all tiles, or pixels by chance."""
        run, session = self._run, self.session
        if run.strategy == FULL:
            most = len(session.units) if self._draw.asked else FULL_PIXELS
            if run.track in ("literature", "scene"):  # where the test is what was not asked about
                most = min(most, len(session.units) // 2)
            picks = np.random.default_rng([run.seed, SEED, 2]).permutation(len(session.units))[:most]
            return np.array([session.units.window(pick) for pick in picks], int).reshape(-1, 4)
        strategy = run.strategy if number else run.first_set
        form: dict[str, Any] = {
            "plain": run.plain,
            "random_share": run.random_share,
            "pool_share": run.pool_share,
        }
        questions = session.query(count, strategy, run.min_distance, number, **form)
        return np.array([[q.row, q.column, q.height, q.width] for q in questions], int).reshape(-1, 4)

    def teach(self, labels: Labels) -> None:
        self.session.teach(labels, progress=self._progress)

    def shown(self) -> Shown:
        """The map shown; while the labels make none, what differs most between two dates, else one class all over, or
        0."""
        session, cube, last = self.session, self.session.cube, self._draw.ids[-1]
        of_change = change_of(class_table(self._draw)) if cube.dates == 2 else []
        if not session.trained and of_change:
            return self._drawn_by(UnlikeDates.of(cube, classes=of_change), PLAIN)
        if not session.trained:
            known = session.query_model.labels.ids[session.query_model.labels.known]
            ids = np.full(cube.shape, known[0] if len(known) else UNSURE)
            return Shown(ids, (ids == last).astype(np.float32))
        return self._drawn_by(self._model(), session.form() if self._run.smooth else PLAIN)

    def _drawn_by(self, model: MapModel, form: Form) -> Shown:
        cube, last = self.session.cube, self._draw.ids[-1]
        ids = np.array([c["id"] for c in model.classes])
        target = target_index(model.classes)
        threshold = EVEN if form.threshold is None else form.threshold
        score, confidence = np.zeros((2, *cube.shape), np.float32)
        threshold = threshold if ids[target] == last else 1 - threshold
        result = Shown(np.zeros(cube.shape, int), score, threshold, confidence)
        for window in cube.windows():
            self._progress(0.0, "Mapping")
            chances = self._predict(model, window, form)
            chosen = decide(chances, target, form.threshold)
            result.ids[window.slices] = ids[chosen.cpu().numpy()]
            confidence[window.slices] = chances.gather(0, chosen[None])[0].cpu().numpy()
            score[window.slices] = chances.cpu().numpy()[ids == last].sum(0)
        return result

    def _model(self) -> MapModel:
        """What draws the map that is judged; of whole tiles, of no others."""
        model = self.session.learner.model()
        if self._tiling is None or self._tiling.unit != "whole":
            return model
        judged, cube = self._judged(), self.session.cube
        tiles = self._tiling.cut(cube.path, cube.shape)
        return TileMap(model, [tile for tile in tiles if judged[tile.slices].any()])

    def _predict(self, model: MapModel, window: Window, form: Form) -> torch.Tensor:
        """Class probabilities (classes, rows, columns) of the map that is judged."""
        features = self.session.scene_features.features
        if self._run.smooth:
            labels = self.session.query_model.labels
            return predict_window(model, features, window, labels, form.smoothing, form.temperature)[1]
        return model.predict(Judged(features, self._judged()), window)

    def _judged(self) -> np.ndarray:
        """Which pixels are judged or choose a threshold (rows, columns) bool."""
        return self._draw.test if self._draw.validation is None else self._draw.test | self._draw.validation


class Judged(Features):
    """The same features, valid only where the map is judged: a patch network computes no other pixels."""

    def __init__(self, features: Features, test: np.ndarray):
        vars(self).update(vars(features))
        self._test = test

    def valid(self, window: Window, step: int = 1) -> torch.Tensor:
        return torch.from_numpy(self._test[window.slices][::step, ::step]).to(self.device)


class TwoStagePlayer:
    """Asks as a classifier of whole tiles does, each of the commonest class in it; the run's learner draws the map.

    Tiles drawn by chance need no classifier.
    """

    def __init__(self, cube: Cube, run: Run, draw: Draw, device: str, progress: Progress = silent):
        self._place = cube, draw, device, progress
        self._run, self._asked = replace(run, stage_one=""), 0
        self._labels: Labels | None = None
        self._order = np.random.default_rng([run.seed, SEED, 3]).permutation(len(draw.asked))
        whole = json.dumps({**json.loads(run.tiles), "unit": "whole"})
        one = replace(run, learner=CLASSIFIER, settings=run.stage_one, stage_one="", tiles=whole)
        self._classifier = None if run.strategy == "random" else SessionPlayer(cube, one, draw, device, progress)

    def query(self, count: int, number: int) -> np.ndarray:
        """The next tiles (n, 4), after the classifier has learnt all that was answered."""
        if self._classifier is None:
            picks = self._order[self._asked : self._asked + count]
            self._asked += len(picks)
            return np.array([self._place[1].asked[pick] for pick in picks], int).reshape(-1, 4)
        if self._labels is not None:
            self._classifier.teach(self._labels)
        return self._classifier.query(count, number)

    def teach(self, labels: Labels) -> None:
        """Keep what was answered until one of the two stages needs it."""
        self._labels = labels

    def shown(self) -> Shown:
        """The map of the second stage."""
        cube, draw, device, progress = self._place
        second = SessionPlayer(cube, self._run, draw, device, progress)
        if self._labels is not None:
            second.teach(self._labels)
        return second.shown()


def player_of(cube: Cube, run: Run, draw: Draw, device: str, progress: Progress = silent) -> Player:
    if run.learner == COORDINATES:
        return Coordinates(cube.shape, draw, run.seed)
    if run.stage_one and run.strategy != FULL:
        return TwoStagePlayer(cube, run, draw, device, progress)
    return SessionPlayer(cube, run, draw, device, progress)


def analyst_of(cube: Cube, run: Run, draw: Draw) -> Analyst:
    if run.tiling is None:
        return PixelAnalyst(draw, run.seed, run.noise, run.unsure)
    return TileAnalyst(cube, draw, run.tiling.unit == "whole")
