"""The loop on one page: teach the answers, query the next pixels, predict the map.

    session = Session(cube, seed=0)
    session.teach(burn(cube, answers))
    questions = session.query(10)
    session.predict_map({"classes": "map.tif"})

A question is about a pixel or, with a tiling, about a tile. The same session, seed, round and answers give the same
questions.
"""

from dataclasses import replace

import numpy as np
import torch

from ...protocol.catalogue import NEEDS, STRATEGIES, serves
from ...protocol.parts import MIN_DISTANCE
from ...protocol.results import Question
from .. import learners, strategies
from ..errors import BadRequest, NoLabels
from ..features.pool import Pool
from ..maps.mapping import PLAIN, Form, Watch, predict_window, write_maps
from ..maps.polygons import outlines
from ..progress import Progress, part, silent
from ..raster.cube import Cube
from ..raster.files import keep_raster
from ..raster.labels import Labels
from ..raster.windows import Window
from ..strategies.arrays import Arrays
from ..strategies.batch import Batch
from .tiling import Tiling
from .units import Pixels, Tiles
from .whole_tiles import WholeTiles, whole_tiles

AMBIGUOUS = 0.3  # margin below which the analyst is told of both classes
UNKNOWN = 0.5  # posterior variance above which a pixel is like nothing labelled


class Session:
    """One raster, its pool of pixels, a learner, and a query model: a spectral-spatial learner, which is fast.

    The query model asks the questions while there is nothing to train on, and knows what the analyst could not answer.

    Args:
        learner: a key of catalogue.LEARNERS; device: "cpu" or "cuda".
        pool: the pixels that may be asked about, in order of row and column; by default any valid ones.
        settings: of the learner, see learners/settings.py; tiling: of questions about tiles.
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
        tiling: Tiling | None = None,
    ):
        self.cube = cube
        self.seed = seed
        self.name, self.settings = learner, learners.check(learner, settings)
        limit = learners.pool_limit(learner if tiling is None else "spectral_spatial", device)
        self.pool = pool or Pool.of(cube, seed, part(progress, 0.0, 0.3), limit)
        self.scene_features = learners.SceneFeatures.of(cube, self.pool, device, part(progress, 0.3, 1.0))
        tiles = Tiles(cube, self.pool, tiling) if tiling else None
        self.units = Pixels(cube, self.pool) if tiles is None else tiles
        self._whole = tiles if tiling and tiling.unit == "whole" and learner == "patch_network" else None
        alone = learner == "spectral_spatial" and self.settings.committee == "none"
        self.query_model = learners.SpectralSpatial(self.scene_features, self.settings, chooses=alone)
        self.learner: learners.Learner = self.query_model
        if self._whole is not None:
            self.settings = replace(self.settings, side=self._whole.tiling.size)
            centres = replace(self.scene_features, pool=Pool(self.units.rows, self.units.columns))
            self.learner = learners.make(learner, centres, self.settings)
        elif not alone:
            self.learner = learners.make(learner, self.scene_features, self.settings)
        self.labels: Labels | None = None
        self.trained = False  # whether there are labels of two classes

    def teach(self, labels: Labels, use_position: bool = True, progress: Progress = silent) -> list[str]:
        """Learn all labels of the session, old and new; return notices on those that could not be used.

        With labels of fewer than two classes the session is not trained, but the next questions keep away from them.
        `use_position`: whether the position on the map may count.
        """
        self.labels, self.trained = labels, False
        rng = np.random.default_rng([self.seed])
        trained = self.query_model.fit(labels, rng, use_position, part(progress, 0.0, 0.1))
        if trained and self.learner is not self.query_model:
            self.learner.fit(self._training_labels(labels), rng, use_position, part(progress, 0.1, 1.0))
        self.trained = trained
        lost = min(len(labels.ids), learners.LABEL_LIMIT) - len(self.query_model.labels.ids)
        pixels = "pixel is" if lost == 1 else "pixels are"
        left = "was" if lost == 1 else "were"
        invalid = [f"{lost} answered {pixels} nodata or outside the mask and {left} left out."] if lost else []
        return labels.notices + invalid + (getattr(self.learner, "notices", []) if trained else [])

    def query(
        self,
        count: int,
        strategy: str,
        min_distance: int = MIN_DISTANCE,
        number: int = 0,
        excluded: list | None = None,
    ) -> list[Question]:
        """The pixels or tiles most worth labelling in round `number`, best first; the first set while not trained.

        Fewer than `count` when no more pixels lie `min_distance` pixels apart; tiles of a batch do not overlap.
        `excluded`: [[row, column], ...] not to be asked, beside the answered ones. Raises BadRequest when the learner
        does not give what the strategy needs.
        """
        choose = strategies.find(strategy, self._known, self.trained)
        if count < 1:
            return []
        rng, units = np.random.default_rng([self.seed, number]), self.units
        answered = np.zeros(len(units), bool) if self.labels is None else units.covered(self.labels)
        free = ~answered & ~units.at(excluded or [])
        by_chance = round(units.random_share * count)
        batch = Batch(units.rows, units.columns, free, count - by_chance, units.spacing or min_distance, rng)
        arrays = self._arrays(strategy, answered)
        choose(arrays, batch)
        chosen, batch.count = len(batch.picks), count
        strategies.first_sets.random(arrays, batch)
        return self._questions(batch, [strategy] * chosen + ["random"] * (len(batch.picks) - chosen))

    def predict_map(
        self, paths: dict, progress: Progress = silent, form: Form = PLAIN, watch: Watch | None = None
    ) -> dict[int, int]:
        """Write the rasters that `paths` names (see mapping.write_maps); return the pixels of each class.

        Raises NoLabels when not trained.
        """
        if not self.trained:
            raise NoLabels
        features, labels = self.scene_features.features, self.query_model.labels
        return write_maps(self.model(), features, paths, progress, labels, form, watch)

    def model(self) -> learners.Model | WholeTiles:
        """What draws the map: what was learnt, of whole tiles one answer for each."""
        return whole_tiles(self.learner.model(), self.cube, self.units.tiling)

    def save_model(self, path: str) -> None:
        """Write what was learnt without `use_position` as a model file. Raises NoLabels when not trained."""
        if not self.trained:
            raise NoLabels
        keep_raster(self.cube.files, path)
        self.learner.model().save(path)

    @property
    def _known(self) -> int:
        """How many labels there are, don't-knows too."""
        return 0 if self.labels is None else len(self.query_model.labels.ids)

    def _training_labels(self, labels: Labels) -> Labels:
        """The labels in the form in which the learner takes them."""
        if self._whole is not None:
            return self._whole.centred(labels)
        return labels if learners.learns_areas(self.name) else self.query_model.labels

    def _arrays(self, strategy: str, answered: np.ndarray) -> Arrays:
        """What the strategy needs, from the learner once it is trained, and a covariance where there is one."""
        query_model, labels = self.query_model, self._known
        if not self.trained:
            seen = Arrays(
                query_model.embeddings, query_model.labelled_embeddings, torch.ones_like(query_model.variance), labels
            )
            seen.variance, seen.covariance = query_model.variance, query_model.covariance
            seen.change = self.scene_features.features.change(self.scene_features.values)
            return self.units.arrays(seen, answered)
        strategy = strategy if strategy in NEEDS else "variance_reduction"  # the name of a first set
        self._check(strategy)
        learner = self.learner
        answerable = self.units.mean(query_model.answerable) if self._whole is not None else query_model.answerable
        arrays = Arrays(learner.embeddings, learner.labelled_embeddings, answerable, labels)
        for name in NEEDS[strategy]:
            setattr(arrays, name, getattr(learner, name))
        arrays.covariance = getattr(learner, "covariance", None)
        return arrays if self._whole is not None else self.units.arrays(arrays, answered)

    def _check(self, strategy: str) -> None:
        """Raise BadRequest when the learner does not give what the strategy needs."""
        kind = (self.name, self.settings.network, self.settings.committee)
        if not serves(strategy, *kind):
            fit = [name for name in STRATEGIES if serves(name, *kind)]
            raise BadRequest(
                f'The learner "{self.name}" does not know what the strategy "{strategy}" needs. Choose another learner '
                f"or committee, or one of the strategies {', '.join(fit)}."
            )

    def _questions(self, batch: Batch, names: list[str]) -> list[Question]:
        """The picks of a batch as questions; `names` of the strategies that picked them."""
        units, chances = self.units, None
        if self.trained:
            chances = self.learner.probabilities if self._whole is not None else units.mean(self.learner.probabilities)
        unlike = units.mean(self.query_model.variance) > UNKNOWN
        questions = []
        for rank, (pick, score, strategy) in enumerate(zip(batch.picks, batch.scores, names, strict=True), 1):
            window = units.window(pick)
            x, y = self.cube.to_map(*np.array(window.centre))
            reason = EXPLORING
            opinion: dict = {}
            if chances is not None:
                reason, opinion = self._opinion(chances[pick], bool(unlike[pick]), strategy)
            elif not self._known:
                reason = FIRST_REASONS.get(strategy, EXPLORING)
            predicted = self._predicted(window) if units.outlined and self.trained else []
            rest = (rank, round(score, 6), reason)
            place = (*window, float(x), float(y), units.outline(pick))
            questions.append(Question(*place, *rest, predicted=predicted, **opinion))
        return questions

    def _opinion(self, chances: torch.Tensor, unlike: bool, strategy: str) -> tuple[str, dict]:
        """Why a unit was chosen, in words, and its two best classes with their probabilities."""
        best, second = chances.topk(2).indices.tolist()
        names = [c["name"] for c in self.learner.classes]
        first, other = (float(chances[i]) for i in (best, second))
        opinion = {"best": names[best], "best_probability": first}
        opinion |= {"second": names[second], "second_probability": other}
        if strategy == "random":
            return "Drawn by chance", opinion
        if self.units.outlined:
            return REASONS.get(strategy, f"Holds much that is doubtful, now {names[best]} {first:.0%}"), opinion
        if first - other < AMBIGUOUS:
            return f"Torn between {names[best]} {first:.0%} and {names[second]} {other:.0%}", opinion
        if strategy in REASONS:
            return REASONS[strategy], opinion
        if unlike:
            return "Unlike all that is labelled so far", opinion
        return f"Would settle many pixels like it, now {names[best]} {first:.0%}", opinion

    def _predicted(self, window: Window) -> list:
        """[[hex WKB in map coordinates, class id], ...]: what a tile's map holds beside its commonest class."""
        model = self.learner.model()
        _, shown, valid = predict_window(model, self.scene_features.features, window)
        ids = np.array([c["id"] for c in model.classes])[shown.argmax(0).cpu().numpy()]
        return outlines(self.cube, window, np.where(valid.cpu().numpy(), ids, 0))


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
