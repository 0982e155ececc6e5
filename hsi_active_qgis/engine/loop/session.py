"""The loop on one page: teach the answers, query the next pixels, predict the map.

    session = Session(cube, seed=0)
    session.teach(burn(cube, answers))
    questions = session.query(10)
    session.predict_map({"classes": "map.tif"})

A question is about a pixel or, with a tiling, about a tile. The same session, seed, round and answers give the same
questions. It is long because the whole loop is to be read on one page.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...protocol.learners import LEARNER_SPECS
from ...protocol.parts import MIN_DISTANCE, View
from ...protocol.results import Question
from ...protocol.sentence import counted
from ...protocol.settings import Settings
from .. import learners, strategies
from ..errors import NoLabels
from ..features.groups import Features
from ..features.pool import Pool
from ..features.store import Store
from ..maps.decision import decided
from ..maps.draft import Draft, Parts
from ..maps.mapping import PLAIN, Form, Watch, write_maps
from ..maps.smoothing import PRIORS, UNTOLD, Smoothing, Surroundings, choose
from ..progress import MAPPING, Progress, part, silent
from ..raster.cube import Cube
from ..raster.labels import Labels
from ..raster.misses import why_nothing_was_learnt
from ..raster.windows import Window
from ..strategies.batch import Batch
from .arrays import arrays_of
from .questions import RARE, Questioner
from .tiling import Tiling
from .units import units_of
from .whole_raster import FirstStage
from .whole_tiles import whole_tiles

RARE_EVERY = 10  # questions, of which one looks for a rare target
FIRST = 0.05  # share of a map's time for a look at what is seen


@dataclass(frozen=True)
class Lesson:
    """What was taught, what was told of it, and the random numbers that the learner goes on with."""

    labels: Labels
    use_position: bool
    notices: list[str]
    rng: np.random.Generator
    state: Mapping[str, Any]

    def begin_anew(self) -> None:
        """Let the learner go on as if it had just learnt."""
        self.rng.bit_generator.state = self.state


class Session:
    """One raster, its pool of pixels, a learner, and a query model: a spectral-spatial learner, which is fast.

    The query model asks the questions while there is nothing to train on, and knows what the analyst could not answer.

    Args:
        learner: a key of LEARNERS; device: "cpu", "cuda", "xpu" or "mps".
        pool: the pixels that may be asked about, in order of row and column; by default any valid ones.
        settings: of the learner, see protocol/settings.py; tiling: of questions about tiles.
        store: a file for what is made of the pixels, which outlasts the session.
    """

    def __init__(
        self,
        cube: Cube,
        learner: str = "spectral_spatial",
        seed: int = 0,
        device: str = "cpu",
        progress: Progress = silent,
        pool: Pool | None = None,
        settings: Settings | dict | None = None,
        tiling: Tiling | None = None,
        store: Store | None = None,
    ):
        self.cube = cube
        self.seed = seed
        self.name, self.settings = learner, learners.check(learner, settings)
        limit = learners.pool_limit(learner if tiling is None else "spectral_spatial", self.settings, device)
        self.limited = pool is None and tiling is None and cube.shape[0] * cube.shape[1] > limit
        features = Features.of(cube, device, part(progress, 0.0, 0.3), store)
        self.pool = pool or Pool.of(
            cube, seed, part(progress, 0.3, 0.7), limit, lambda at: features.valid(at).cpu().numpy()
        )
        self.scene_features = learners.SceneFeatures.at(features, self.pool, part(progress, 0.7, 1.0))
        self.units = units_of(cube, self.pool, tiling, learner)
        alone = learner == "spectral_spatial" and self.settings.committee == "none"
        self.query_model = learners.SpectralSpatial(self.scene_features, self.settings, chooses=alone)
        self.learner: learners.Learner = self.query_model
        if not alone:
            self.settings = self.units.settings(self.settings)
            self.learner = learners.make(learner, self.units.samples(self.scene_features), self.settings)
        self.labels: Labels | None = None
        self._lesson: Lesson | None = None  # the last one that was learnt to its end
        self.trained = False  # whether there are labels of two classes
        self._surroundings = Surroundings(self.scene_features.features)
        self._drawn: dict[Window, Parts] = {}  # of the labels taught last
        self._forms: dict[Form, Form] = {}  # decided by the labels taught last
        self._smoothing: Smoothing | None = None  # of the labels taught last, chosen when asked for
        self._smoothing_before = Smoothing(UNTOLD)  # of those before

    def teach(self, labels: Labels, use_position: bool = True, progress: Progress = silent) -> list[str]:
        """Learn all labels of the session, old and new; return notices on those that could not be used.

        With labels of fewer than two classes the session is not trained, but the next questions keep away from them.
        `use_position`: whether the position on the map may count. What was learnt last is not learnt again.
        """
        known = self._lesson
        if known is not None and known.use_position == use_position and known.labels.same_as(labels):
            known.begin_anew()
            return known.notices
        self._smoothing_before = self._smoothing or self._smoothing_before
        self.labels, self.trained, self._smoothing, self._lesson = labels, False, None, None
        self._drawn, self._forms = {}, {}
        rng = np.random.default_rng([self.seed])
        trained = self.query_model.fit(labels, rng, use_position, part(progress, 0.0, 0.1))
        if trained and self.learner is not self.query_model:
            usual = labels if LEARNER_SPECS[self.name].learns_areas else self.query_model.labels
            lessons = self.units.lessons(labels, usual)
            trained = len(np.unique(lessons.ids[lessons.known])) > 1  # of whole tiles the commonest class alone counts
            if trained:
                self.learner.fit(lessons, rng, use_position, part(progress, 0.1, 1.0))
        self.trained = trained
        left_out = counted(
            self.query_model.lost,
            "answered pixel is nodata or outside the mask and was left out.",
            "answered pixels are nodata or outside the mask and were left out.",
        )
        invalid = [left_out] if self.query_model.lost else []
        notices = labels.notices + invalid + (self.learner.notices if trained else [])
        self._lesson = Lesson(labels, use_position, notices, rng, rng.bit_generator.state)
        return notices

    def query(
        self,
        count: int,
        strategy: str,
        min_distance: int = MIN_DISTANCE,
        number: int = 0,
        excluded: list | None = None,
        rare: bool = False,
        plain: bool = False,
        progress: Progress = silent,
        random_share: float = 0.0,
        pool_share: float = 1.0,
    ) -> list[Question]:
        """The pixels or tiles most worth labelling in round `number`, best first; the first set while not trained.

        Fewer than `count` when no more pixels lie `min_distance` pixels apart; tiles of a batch do not overlap.
        `excluded`: [[row, column], ...] not to be asked, beside the answered ones; `rare`: one pixel in ten is that
        least like all that was asked; `plain`: by score alone, as published, however much the pixels teach the same;
        `random_share`: of the batch, drawn by chance; `pool_share`: of the pool, drawn anew each round once there is
        something to choose by, and nothing else is asked about.
        Raises BadRequest when the learner does not give what the strategy needs.
        """
        choose = strategies.find(strategy, self.known, self.trained)
        if count < 1:
            return []
        stage = self.first_stage(strategy)
        if stage is not None:
            wide = self._over(stage.best_pixels(self, count, min_distance, excluded or [], progress))
            asked = (count, strategy, min_distance, number, excluded, rare, plain)
            return wide.query(*asked, random_share=random_share, pool_share=pool_share)
        rng, units = np.random.default_rng([self.seed, number]), self.units
        answered = np.zeros(len(units), bool) if self.labels is None else units.covered(self.labels)
        free = ~answered & ~units.at(excluded or [])
        if pool_share < 1 and self.trained:
            free &= np.isin(np.arange(len(units)), self._share(pool_share, count, number))
        by_chance = round(max(units.random_share, random_share) * count)
        unlike = min(max(1, count // RARE_EVERY), count - 1) if rare and units.tiling is None else 0
        spacing = units.spacing or min_distance
        batch = Batch(units.rows, units.columns, free, count - by_chance - unlike, spacing, rng, plain)
        arrays = arrays_of(self, strategy, answered)
        choose(arrays, batch)
        names = [strategy] * len(batch.picks)
        if unlike:
            batch.count += unlike
            arrays.spectral_variance, arrays.spectral_covariance = self.query_model.spectral()
            strategies.variance.take_unlike(arrays, batch)
            names += [RARE] * (len(batch.picks) - len(names))
        batch.count = count
        strategies.first_sets.random(arrays, batch)
        smoothing = self.smoothing.prior if self.trained and units.outlined else None
        questioner = Questioner(units, self.scene_features.features, self.query_model, bool(self.known), smoothing)
        names += ["random"] * (len(batch.picks) - len(names))
        return questioner.questions(batch, names, self.learner if self.trained else None)

    def first_stage(self, strategy: str) -> FirstStage | None:
        """By what the pixels of the whole raster are chosen that the strategy chooses among; None: by chance."""
        return FirstStage.of(self.name, self.settings, strategy) if self.limited and self.trained else None

    def _over(self, pool: Pool) -> "Session":
        """The same session with what it learnt, asking about other pixels."""
        other, features = copy.copy(self), self.scene_features.features
        seen = replace(self.scene_features, pool=pool, values=features.at(pool.rows, pool.columns)[0])
        other.pool, other.scene_features, other.limited = pool, seen, False
        other.units = units_of(self.cube, pool, None, self.name)
        other.query_model = self.query_model.over(seen)
        alone = self.learner is self.query_model
        other.learner = other.query_model if alone else self.learner.over(seen)
        return other

    def _share(self, share: float, count: int, number: int) -> np.ndarray:
        """A random share of the units without an answer, those of one round, `count` of them at least."""
        units, labels = self.units, self.labels
        free = np.arange(len(units)) if labels is None else np.flatnonzero(~units.covered(labels))
        wanted = max(count, int(np.ceil(share * len(free))))
        return np.sort(np.random.default_rng([self.seed, number, 1]).permutation(free)[:wanted])

    def predict_map(
        self,
        paths: dict,
        progress: Progress = silent,
        form: Form = PLAIN,
        watch: Watch | None = None,
        view: View | None = None,
    ) -> dict[int, int]:
        """Write the rasters that `paths` names (see mapping.write_maps); return the pixels of each class.

        `view`: drawn first, smoothed as the map before, with drafts; what was drawn is kept if the rest is given up.

        Raises NoLabels when not trained.
        """
        self._check_trained()
        progress(0.0, MAPPING)
        features, labels = self.scene_features.features, self.query_model.labels
        draft, several = None, len(self.cube.windows()) > 1
        if view is not None:  # a map of one window is there as soon as a fine draft would be
            begun = self._draft(view, slice(None) if several else slice(1), part(progress, 0.0, FIRST))
            draft, progress = begun if several else None, part(progress, FIRST, 1.0)
        counts = write_maps(self.model(), features, paths, progress, labels, self.form(form), watch, draft=draft)
        self._drawn = {}
        return counts

    def draw_seen(self, view: View, progress: Progress = silent) -> None:
        """Draft what is seen of the class map alone, smoothed as the map before, by a learner that was trained."""
        progress(0.0, MAPPING)
        self._draft(view, slice(-1, None), progress)

    def _draft(self, view: View, which: slice, progress: Progress) -> Draft:
        """A draft of what is seen that shows what it can at once, in some of its steps."""
        model, prior = self.model(), (self._smoothing or self._smoothing_before).prior
        draft = Draft(self.cube, view, model.classes, self._drawn)
        for number, step in enumerate(draft.steps[which], 1):
            draft.begin(model, self.scene_features.features, prior, step)
            progress(number / 2, MAPPING)  # another share, for what is told twice is not heard
        return draft

    def form(self, form: Form = PLAIN) -> Form:
        """The form with what the labels decide of the map: its smoothing and, of change, its threshold.

        Raises NoLabels when not trained.
        """
        self._check_trained()
        if form not in self._forms:
            full = replace(form, smoothing=self.smoothing.prior, temperature=self.smoothing.temperature)
            if self.settings.decision != "likeliest":
                full = decided(full, self.model(), self.scene_features.features, self.query_model.labels)
            self._forms[form] = full
        return self._forms[form]

    @property
    def smoothing(self) -> Smoothing:
        """How far the map is smoothed: as the settings say or, by default, as labels that are held out."""
        if self._smoothing is None:
            self._smoothing = self._chosen_smoothing()
        return self._smoothing

    def _chosen_smoothing(self) -> Smoothing:
        if not self.model().smooth:
            return Smoothing(None)
        chosen = self.settings.smoothing
        priors = tuple(PRIORS.values()) if chosen == "auto" else (PRIORS[chosen],)
        found = choose(self.query_model, self._surroundings, np.random.default_rng([self.seed]), priors)
        return found if self.learner is self.query_model else replace(found, temperature=1.0)

    def model(self) -> learners.MapModel:
        """What draws the map: what was learnt, of whole tiles one answer for each."""
        return whole_tiles(self.learner.model(), self.cube, self.units.tiling)

    def save_model(self, path: str) -> None:
        """Write what was learnt without `use_position` as a model file. Raises NoLabels when not trained."""
        self._check_trained()
        self.learner.model().save(path, self.smoothing.prior, self.smoothing.temperature)

    def _check_trained(self) -> None:
        """Raise NoLabels, with what the answers miss, when there are not two classes to learn from."""
        if not self.trained:
            used = self.query_model.labels
            raise NoLabels(why_nothing_was_learnt(self.cube, self.labels, used) if self.labels else None)

    @property
    def known(self) -> int:
        """How many labels there are, don't-knows too."""
        return 0 if self.labels is None else len(self.query_model.labels.ids)
