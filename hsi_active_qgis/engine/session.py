"""The loop on one page: teach the answers, query the next pixels, predict the map.

    session = Session(cube, seed=0)
    session.teach(burn(cube, answers))
    questions = session.query(10)
    session.predict_map({"classes": "map.tif"})

The same session, seed, round and answers give the same questions.
"""

from dataclasses import asdict, dataclass

import numpy as np

from . import learners, strategies
from .cube import Cube
from .errors import NoLabels
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
    """One raster, its pool of pixels and a learner.

    Args:
        learner: a key of catalogue.LEARNERS; device: "cpu" or "cuda".
        pool: the pixels that may be asked about, in order of row and column; by default any valid ones.
    """

    def __init__(
        self,
        cube: Cube,
        learner: str = "spectral_spatial",
        seed: int = 0,
        device: str = "cpu",
        progress: Progress = silent,
        pool: Pool | None = None,
    ):
        self.cube = cube
        self.seed = seed
        make_learner = learners.find(learner)
        self.pool = pool or Pool.of(cube, seed, part(progress, 0.0, 0.3))
        self.learner = make_learner(cube, self.pool, device, part(progress, 0.3, 1.0))
        self.labels: Labels | None = None
        self.trained = False  # whether there are labels of two classes

    def teach(self, labels: Labels, places: bool = True, progress: Progress = silent) -> list[str]:
        """Learn all labels of the session, old and new; return notices on those that could not be used.

        With labels of fewer than two classes the session is not trained, but the next questions keep away from them.
        `places`: whether the position on the map may count.
        """
        self.labels, self.trained = labels, False
        self.trained = self.learner.fit(labels, np.random.default_rng([self.seed]), places, progress)
        lost = min(len(labels.ids), learners.LABEL_LIMIT) - len(self.learner.labels.ids)
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
        asked, beside the answered ones.
        """
        rng = np.random.default_rng([self.seed, number])
        free = np.ones(len(self.pool), bool)
        if self.labels is not None:
            free &= ~self.labels.cover(self.pool.rows, self.pool.columns)
        if excluded:
            rows, columns = np.array(excluded, np.int64).T
            free &= ~np.isin(flat(self.pool.rows, self.pool.columns), flat(rows, columns))
        batch = Batch(self.pool.rows, self.pool.columns, free, count, min_distance, rng)
        arrays = self._arrays()
        choose = strategies.find(strategy, arrays.labels, self.trained)
        if count > 0:
            choose(arrays, batch)
        return self._questions(batch, strategy)

    def predict_map(
        self, paths: dict, progress: Progress = silent, form: Form = PLAIN, watch: Watch | None = None
    ) -> dict[int, int]:
        """Write the rasters that `paths` names (see mapping.write_maps); return the pixels of each class.

        Raises NoLabels when not trained.
        """
        if not self.trained:
            raise NoLabels
        learner = self.learner
        return write_maps(learner.model(), learner.features, paths, progress, learner.labels, form, watch)

    def save_model(self, path: str) -> None:
        """Write what was learnt as a model file. Raises NoLabels when not trained."""
        if not self.trained:
            raise NoLabels
        keep_raster(self.cube.files, path)
        self.learner.model().save(path)

    def _arrays(self) -> Arrays:
        learner = self.learner
        arrays = Arrays(learner.variance, learner.covariance, learner.embeddings)
        if self.labels is not None:
            arrays.labels = len(learner.labels.ids)
        if self.trained:
            arrays.probabilities, arrays.answerable = learner.probabilities, learner.answerable
        return arrays

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
            known = self.labels is not None and len(self.learner.labels.ids)
            return (EXPLORING if known else FIRST_REASONS.get(strategy, EXPLORING)), ()
        chances = self.learner.probabilities[pick]
        best, second = chances.topk(2).indices.tolist()
        names = [c["name"] for c in self.learner.classes]
        opinion = (names[best], float(chances[best]), names[second], float(chances[second]))
        if strategy == "random":
            return "Drawn by chance", opinion
        if opinion[1] - opinion[3] < TORN:
            return f"Torn between {opinion[0]} {opinion[1]:.0%} and {opinion[2]} {opinion[3]:.0%}", opinion
        if self.learner.variance[pick] > UNKNOWN:
            return "Unlike all that is labelled so far", opinion
        return f"Would settle many pixels like it, now {opinion[0]} {opinion[1]:.0%}", opinion


EXPLORING = "Covers what is not labelled so far"
FIRST_REASONS = {
    "variance_reduction": "Typical of much of the scene",
    "kmeans": "Typical of a cluster of spectra",
    "farthest_point": "Unlike the other first questions",
    "random": "Drawn by chance",
}
