"""A learner that gives each pixel the class whose mean is nearest, by principal components."""

from dataclasses import dataclass

import torch

from hsi_active_qgis.engine.learners.base import BaseLearner, BaseModel
from hsi_active_qgis.engine.learners.recipe import FeatureRecipe
from hsi_active_qgis.engine.learners.training_set import TrainingSet

GROUP = "pca"


@dataclass(frozen=True)
class NearestMeanModel(BaseModel):
    """means (classes, components)."""

    recipe: FeatureRecipe
    classes: list
    means: torch.Tensor

    def of(self, pixels: torch.Tensor) -> torch.Tensor:
        """Class probabilities (pixels, classes) of pixels (pixels, components)."""
        return torch.softmax(-torch.cdist(pixels, self.means.to(pixels.device)), 1)

    def predict(self, features, window) -> torch.Tensor:
        pixels = features.window(window, (GROUP,)).flatten(1).T
        return self.of(pixels).T.reshape(-1, window.rows, window.columns)

    def content(self):
        return "nearest_mean", {"means": self.means}, {"classes": self.classes}

    @classmethod
    def load(cls, recipe, tensors, settings):
        return cls(recipe, settings["classes"], tensors["means"])


class NearestMean(BaseLearner):
    def __init__(self, scene_features, settings):
        self._features = scene_features.features
        self.embeddings = scene_features.values[:, self._features.slices[GROUP]]

    def fit(self, labels, rng, use_position=True, progress=None):
        lessons = TrainingSet.of(labels, rng)
        values, _ = self._features.at(lessons.rows, lessons.columns)
        seen = values[:, self._features.slices[GROUP]]
        means = torch.stack([seen[torch.from_numpy(lessons.truth == i)].mean(0) for i in range(len(lessons.classes))])
        self.classes, self.labelled_embeddings = lessons.classes, seen
        self._model = NearestMeanModel(FeatureRecipe.of(self._features), lessons.classes, means)
        self.probabilities = self._model.of(self.embeddings)

    def model(self):
        return self._model
