"""A learner of one's own, the class of a file, as the loop takes learners."""

import numpy as np
import torch

from ...protocol.sentence import Sentence
from ...protocol.settings import Settings
from ..learners.base import BaseLearner, SceneFeatures
from ..learners.recipe import FeatureRecipe
from ..learners.sights import SIGHTS, seen_at
from ..learners.training_set import TrainingSet
from ..progress import Progress, part, silent
from ..raster.labels import Labels
from .model import SEES, Own, OwnModel


class OwnLearner(BaseLearner):
    """Learns the labels of one ground; model: the class of what it leaves, which knows the file, see model_of."""

    def __init__(self, scene_features: SceneFeatures, settings: Settings, model: type[OwnModel]):
        self.scene_features, self._leaves = scene_features, model
        self.classes: list[dict] = []
        self._pool: tuple[str, torch.Tensor] | None = None  # what it says to see, and that of the pool's pixels
        self._model: OwnModel
        self._training_labels: TrainingSet | None = None

    def fit(
        self, labels: Labels, rng: np.random.Generator, use_position: bool = True, progress: Progress = silent
    ) -> None:
        """Learn the labels, unless they are those of the last fit; `use_position` makes no difference."""
        training_set = TrainingSet.of(labels, rng)
        if training_set.same(self._training_labels):
            return
        progress(0.0, Sentence("Running {name}", name=self._leaves.path.name))
        own, seed = Own(self._leaves.path), int(rng.integers(2**31))
        truth, scene, sight = torch.from_numpy(training_set.truth).float(), self.scene_features, SIGHTS[SEES[own.sees]]
        if self._pool is None or self._pool[0] != own.sees:
            rows, columns = scene.pool.rows, scene.pool.columns
            self._pool = own.sees, seen_at(sight, scene, rows, columns, part(progress, 0.0, 0.3))
        pool = self._pool[1]
        seen = seen_at(sight, scene, training_set.rows, training_set.columns, part(progress, 0.3, 0.5))
        recipe, classes = FeatureRecipe.of(scene.features), training_set.classes
        model = self._leaves(recipe, classes, seen, truth, seed, own.sees, own.source)
        progress(0.5, Sentence("{name} learns", name=self._leaves.path.name))
        self.probabilities = model.taught.probabilities(pool, len(classes))
        self.embeddings, self.labelled_embeddings = pool, seen
        self._model, self._training_labels, self.classes = model, training_set, classes

    def model(self) -> OwnModel:
        """What was learnt, on its own."""
        return self._model
