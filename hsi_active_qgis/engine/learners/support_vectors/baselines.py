"""The classical baselines: a support vector machine on a morphological profile, or on the spectrum alone."""

from dataclasses import dataclass

import numpy as np
import torch

from ....protocol.settings import Settings
from ...features.groups import Features
from ...progress import Progress, part, silent
from ...raster.labels import Labels
from ...raster.windows import Window
from ..base import BaseLearner, BaseModel, SceneFeatures
from ..recipe import FeatureRecipe
from ..sights import SIGHTS, seen_at, tiles
from ..training_set import TrainingSet
from .machine import SupportVectors, train
from .profiles import profile_width


@dataclass(frozen=True)
class SvmModel(BaseModel):
    """A trained machine and what it sees of a raster.

    classes [{"id", "name", "colour"}]; kind: a key of SIGHTS; mean, deviation (features,): of the training scene.
    """

    recipe: FeatureRecipe
    classes: list[dict]
    kind: str
    mean: torch.Tensor
    deviation: torch.Tensor
    machine: SupportVectors

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""
        result = torch.empty(len(self.classes), window.rows, window.columns, device=features.device)
        for tile in tiles(window):
            pixels = self.standardised(SIGHTS[self.kind](features, tile).flatten(1).T)
            chances = self.machine.probabilities(pixels).T.reshape(-1, tile.rows, tile.columns)
            result[(slice(None), *tile.inside(window))] = chances
        return result

    def standardised(self, pixels: torch.Tensor) -> torch.Tensor:
        """Z-scores of pixels (pixels, features)."""
        return (pixels - self.mean.to(pixels.device)) / self.deviation.to(pixels.device)

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""
        machine = self.machine
        tensors = {"support": machine.support, "weights": machine.weights, "bias": machine.bias}
        settings = {"classes": self.classes, "kind": self.kind, "gamma": machine.gamma, "slope": machine.slope}
        return self.kind, tensors | {"feature_mean": self.mean, "deviation": self.deviation}, settings

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "SvmModel":
        """From the content of a model file. Raises LookupError or ValueError when its parts do not fit."""
        machine = SupportVectors(
            tensors["support"], tensors["weights"], tensors["bias"], settings["gamma"], settings["slope"]
        )
        classes, kind = settings["classes"], settings["kind"]
        pairs = len(classes) * (len(classes) - 1) // 2
        shapes = (machine.weights.shape, machine.bias.shape, tensors["feature_mean"].shape, tensors["deviation"].shape)
        vectors, count = machine.support.shape
        width = {"spectrum_svm": recipe.channels, "emp_svm": profile_width(recipe.projection.pca.shape[1])}
        if count != width[kind] or shapes != ((vectors, pairs), (pairs,), (count,), (count,)):
            raise ValueError
        if not (0 < machine.gamma < np.inf and 0 < machine.slope < np.inf and (tensors["deviation"] > 0).all()):
            raise ValueError
        return cls(recipe, classes, kind, tensors["feature_mean"], tensors["deviation"], machine)


class Svm(BaseLearner):
    """Learns the labels of one ground from what the sight `kind` shows of their pixels, in z-scores over the pool."""

    kind: str

    def __init__(self, scene_features: SceneFeatures, settings: Settings):
        self.scene_features = scene_features
        self.classes: list[dict] = []
        self._pool: torch.Tensor | None = None  # what is seen of the pool's pixels
        self._model: SvmModel
        self._training_labels: TrainingSet | None = None

    def fit(
        self, labels: Labels, rng: np.random.Generator, use_position: bool = True, progress: Progress = silent
    ) -> None:
        """Tune and train, unless the labels are those of the last fit; `use_position` makes no difference."""
        training_set = TrainingSet.of(labels, rng)
        if training_set.same(self._training_labels):
            return
        pool = self.scene_features.pool
        if self._pool is None:
            self._pool = self._at(pool.rows, pool.columns, part(progress, 0.0, 0.5))
        seen = self._at(training_set.rows, training_set.columns, part(progress, 0.5, 0.6))
        mean, deviation = self._pool.mean(0), self._pool.std(0).clamp_min(1e-9)
        samples = ((seen - mean) / deviation).cpu().double().numpy()
        machine = train(samples, training_set.truth, rng, part(progress, 0.6, 1.0))
        recipe = FeatureRecipe.of(self.scene_features.features)
        self._model = SvmModel(recipe, training_set.classes, self.kind, mean, deviation, machine)
        self._training_labels, self.classes = training_set, training_set.classes
        self.embeddings = self._model.standardised(self._pool)
        self.labelled_embeddings = self._model.standardised(seen)
        self.probabilities = machine.probabilities(self.embeddings)

    def model(self) -> SvmModel:
        """What was learnt, on its own."""
        return self._model

    def _at(self, rows: np.ndarray, columns: np.ndarray, progress: Progress) -> torch.Tensor:
        """What is seen of single pixels (pixels, features)."""
        return seen_at(SIGHTS[self.kind], self.scene_features, rows, columns, progress)


class EmpSvm(Svm):
    """The seed paper's baseline: a support vector machine on the extended morphological profile, see profiles.py."""

    kind = "emp_svm"


class SpectrumSvm(Svm):
    """A support vector machine on the spectrum of each pixel alone."""

    kind = "spectrum_svm"
