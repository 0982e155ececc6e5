"""The loop on one page: teach the answers, query the next pixels, predict the map.

    session = Session(cube, seed=0)
    session.teach(burn(cube, answers))
    questions = session.query(10)
    session.predict_map({"classes": "map.tif"})

The same session, seed, round and answers give the same questions.
"""

from dataclasses import asdict, dataclass

import numpy as np
import torch

from ..catalogue import NEEDS, STRATEGIES, serves
from . import learners, strategies
from .cube import Cube
from .errors import BadRequest, NoLabels
from .files import keep_raster
from .labels import Labels, flat
from .mapping import PLAIN, Form, Watch, write_maps
from .pool import Pool
from .progress import Progress, part, silent
from .strategies.arrays import Arrays
from .strategies.batch import Batch

MIN_DISTANCE = 5  # pixels; nearer neighbours mostly repeat each other
TORN = 0.3  # margin below which the analyst is told of both classes
UNKNOWN = 0.5  # posterior variance above which a pixel is like nothing labelled


@dataclass(frozen=True)
class Question:
    """A pixel to be labelled: its place, why it was chosen, and what the learner thinks of it."""

    row: int
    column: int
    x: float
    y: float
    rank: int
    score: float
    reason: str
    best: str | None = None
    best_probability: float | None = None
    second: str | None = None
    second_probability: float | None = None

    as_dict = asdict


class Session:
    """One raster, its pool of pixels, a learner, and a scout: a spectral-spatial learner, which is fast.

    The scout asks the questions while there is nothing to train on, and knows what the analyst could not answer.

    Args:
        learner: a key of catalogue.LEARNERS; device: "cpu" or "cuda".
        pool: the pixels that may be asked about, in order of row and column; by default any valid ones.
        settings: of the learner, see learners/settings.py.
    """

    def __init__(
        self,
        cube: Cube,
        learner: str = "spectral_spatial",
        seed: int = 0,
        device: str = "cpu",
        progress: Progress = silent,
        pool: Pool | None = None,
        settings: dict | None = None,
    ):
        self.cube = cube
        self.seed = seed
        self.name, self.settings = learner, learners.check(learner, settings)
        limit = learners.pool_limit(learner, device)
        self.pool = pool or Pool.of(cube, seed, part(progress, 0.0, 0.3), limit)
        self.ground = learners.Ground.of(cube, self.pool, device, part(progress, 0.3, 1.0))
        self.scout = learners.SpectralSpatial(self.ground, self.settings)
        alone = learner == "spectral_spatial" and self.settings.committee == "none"
        self.learner: learners.Learner = self.scout if alone else learners.make(learner, self.ground, self.settings)
        self.labels: Labels | None = None
        self.trained = False  # whether there are labels of two classes

    def teach(self, labels: Labels, places: bool = True, progress: Progress = silent) -> list[str]:
        """Learn all labels of the session, old and new; return notices on those that could not be used.

        With labels of fewer than two classes the session is not trained, but the next questions keep away from them.
        `places`: whether the position on the map may count.
        """
        self.labels, self.trained = labels, False
        rng = np.random.default_rng([self.seed])
        trained = self.scout.fit(labels, rng, places, part(progress, 0.0, 0.1))
        if trained and self.learner is not self.scout:
            self.learner.fit(self.scout.labels, rng, places, part(progress, 0.1, 1.0))
        self.trained = trained
        lost = min(len(labels.ids), learners.LABEL_LIMIT) - len(self.scout.labels.ids)
        pixels = "pixel is" if lost == 1 else "pixels are"
        left = "was" if lost == 1 else "were"
        invalid = [f"{lost} answered {pixels} nodata or outside the mask and {left} left out."] if lost else []
        return labels.notices + invalid

    def query(
        self,
        count: int,
        strategy: str,
        min_distance: int = MIN_DISTANCE,
        number: int = 0,
        excluded: list | None = None,
    ) -> list[Question]:
        """The pixels most worth labelling in round `number`, best first; the first set while not trained.

        Fewer than `count` when no more lie `min_distance` pixels apart. `excluded`: [[row, column], ...] not to be
        asked, beside the answered ones. Raises BadRequest when the learner does not give what the strategy needs.
        """
        rng = np.random.default_rng([self.seed, number])
        free = np.ones(len(self.pool), bool)
        if self.labels is not None:
            free &= ~self.labels.cover(self.pool.rows, self.pool.columns)
        if excluded:
            rows, columns = np.array(excluded, np.int64).T
            free &= ~np.isin(flat(self.pool.rows, self.pool.columns), flat(rows, columns))
        batch = Batch(self.pool.rows, self.pool.columns, free, count, min_distance, rng)
        labels = 0 if self.labels is None else len(self.scout.labels.ids)
        choose = strategies.find(strategy, labels, self.trained)
        if count > 0:
            choose(self._arrays(strategy, labels), batch)
        return self._questions(batch, strategy)

    def predict_map(
        self, paths: dict, progress: Progress = silent, form: Form = PLAIN, watch: Watch | None = None
    ) -> dict[int, int]:
        """Write the rasters that `paths` names (see mapping.write_maps); return the pixels of each class.

        Raises NoLabels when not trained.
        """
        if not self.trained:
            raise NoLabels
        features, labels = self.ground.features, self.scout.labels
        return write_maps(self.learner.model(), features, paths, progress, labels, form, watch)

    def save_model(self, path: str) -> None:
        """Write what was learnt as a model file. Raises NoLabels when not trained."""
        if not self.trained:
            raise NoLabels
        keep_raster(self.cube.files, path)
        self.learner.model().save(path)

    def _arrays(self, strategy: str, labels: int) -> Arrays:
        """What the strategy needs, from the learner once it is trained, and a covariance where there is one."""
        scout = self.scout
        if not self.trained:
            seen = Arrays(scout.embeddings, scout.labelled_embeddings, torch.ones_like(scout.variance), labels)
            seen.variance, seen.covariance = scout.variance, scout.covariance
            return seen
        strategy = strategy if strategy in NEEDS else "variance_reduction"  # the name of a first set
        self._check(strategy)
        learner = self.learner
        arrays = Arrays(learner.embeddings, learner.labelled_embeddings, scout.answerable, labels)
        for name in NEEDS[strategy]:
            setattr(arrays, name, getattr(learner, name))
        arrays.covariance = getattr(learner, "covariance", None)
        return arrays

    def _check(self, strategy: str) -> None:
        """Raise BadRequest when the learner does not give what the strategy needs."""
        kind = (self.name, self.settings.network, self.settings.committee)
        if not serves(strategy, *kind):
            fit = [name for name in STRATEGIES if serves(name, *kind)]
            raise BadRequest(
                f'The learner "{self.name}" does not know what the strategy "{strategy}" needs. Choose another learner '
                f"or committee, or one of the strategies {', '.join(fit)}."
            )

    def _questions(self, batch: Batch, strategy: str) -> list[Question]:
        rows, columns = self.pool.rows[batch.picks], self.pool.columns[batch.picks]
        x, y = self.cube.to_map(rows, columns)
        questions = []
        for i, pick in enumerate(batch.picks):
            reason, opinion = self._opinion(pick, strategy)
            place = (int(rows[i]), int(columns[i]), float(x[i]), float(y[i]))
            questions.append(Question(*place, i + 1, round(batch.scores[i], 6), reason, *opinion))
        return questions

    def _opinion(self, pick: int, strategy: str):
        """Why a pixel was chosen, in words, and its two best classes with their probabilities."""
        if not self.trained:
            known = self.labels is not None and len(self.scout.labels.ids)
            return (EXPLORING if known else FIRST_REASONS.get(strategy, EXPLORING)), ()
        chances = self.learner.probabilities[pick]
        best, second = chances.topk(2).indices.tolist()
        names = [c["name"] for c in self.learner.classes]
        opinion = (names[best], float(chances[best]), names[second], float(chances[second]))
        if strategy == "random":
            return "Drawn by chance", opinion
        if opinion[1] - opinion[3] < TORN:
            return f"Torn between {opinion[0]} {opinion[1]:.0%} and {opinion[2]} {opinion[3]:.0%}", opinion
        if strategy in REASONS:
            return REASONS[strategy], opinion
        if self.scout.variance[pick] > UNKNOWN:
            return "Unlike all that is labelled so far", opinion
        return f"Would settle many pixels like it, now {opinion[0]} {opinion[1]:.0%}", opinion


EXPLORING = "Covers what is not labelled so far"
DISAGREE = "The opinions of the committee differ"
FIRST_REASONS = {
    "variance_reduction": "Typical of much of the scene",
    "kmeans": "Typical of a cluster of spectra",
    "farthest_point": "Unlike the other first questions",
    "random": "Drawn by chance",
    "balanced_random": "Drawn by chance from a cluster of spectra",
    "gaussian_mixture": "Typical of a cluster of spectra",
    "typiclust": "Typical of a cluster of spectra",
}
REASONS = {  # beside those that a learner's opinion gives
    "bald": DISAGREE,
    "committee_variance": DISAGREE,
    "committee_bald": DISAGREE,
    "predicted_loss": "The network expects to err here",
    "adversarial_bim": "Little would turn it into another class",
    "adversarial_deepfool": "Little would turn it into another class",
    "kmeans": "Typical of a cluster of pixels",
    "typiclust": "Typical of a cluster without labels",
    "probcover": "Like many pixels that no label stands for",
    "k_centre": "Unlike all that is labelled so far",
    "badge": "Doubtful, and unlike the other questions",
}
