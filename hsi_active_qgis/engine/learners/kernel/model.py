"""A trained spectral-spatial classifier on its own."""

from dataclasses import dataclass

import numpy as np
import torch

from ...errors import ModelUnreadable
from ...features.groups import GROUPS, POSITIONS, Features
from ...raster.windows import Window
from ..base import BaseModel
from ..recipe import FeatureRecipe
from .gaussian_process import chunk_rows, matern
from .prior import Prior

KIND = "spectral_spatial"
FEW_CLASSES = 16  # fewer values than a processor takes at once: along the pixels it is seven times as fast
SHARPNESS = 10.0  # mean of the Gaussian process (0 to 1) -> logit; measured on Indian Pines


@dataclass(frozen=True)
class KernelModel(BaseModel):
    """Kernel weights on labelled pixels and what turns a raster into their features.

    labelled (labels, features), weights (labels, classes), classes [{"id", "name", "colour"}], one a column;
    groups, length: the kernel, see kernel_input; prior: of two dates, None for none.
    """

    recipe: FeatureRecipe
    classes: list[dict]
    groups: tuple[str, ...]
    length: float
    labelled: torch.Tensor
    weights: torch.Tensor
    prior: Prior | None = None

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""
        return self.of_values(self.seen(features, window))

    def seen(self, features: Features, window: Window) -> torch.Tensor:
        """What it looks at of a window (values, rows, columns): its groups and, for a prior, where the pixels lean."""
        if self.prior is None:
            return features.window(window, self.groups)
        leaning = self.prior.leaning(features, window)  # first, for it reads all bands
        return torch.cat([features.window(window, self.groups), leaning])

    def of_values(self, values: torch.Tensor) -> torch.Tensor:
        """Class probabilities from what is seen (values, rows, columns)."""
        pixels = values.flatten(1).T
        width = len(values) - (self.prior is not None)
        labelled, weights = self.labelled.to(pixels.device), self.weights.to(pixels.device)
        parts = [
            matern(kernel_input(chunk, self.groups, self.length), labelled) @ weights
            for chunk in pixels[:, :width].split(chunk_rows(labelled))
        ]
        means = torch.cat(parts)
        if self.prior is not None:
            means += pixels[:, width:] * self.prior.pull.to(pixels.device)
        return probabilities(means).T.reshape(-1, *values.shape[1:])

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""
        settings = {"groups": self.groups, "length": self.length, "classes": self.classes}
        tensors = {"labelled": self.labelled, "weights": self.weights}
        if self.prior is None:
            return KIND, tensors, settings
        of_prior, of_unlike = self.prior.content()
        return KIND, tensors | of_prior, settings | {"unlike": of_unlike}

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "KernelModel":
        """From the content of a model file. Raises ModelUnreadable when its parts do not fit."""
        kernel = (tuple(settings["groups"]), settings["length"])
        classes, unlike = settings["classes"], settings.get("unlike")
        prior = Prior.load(recipe.channels, tensors, unlike, classes) if unlike else None
        model = cls(recipe, classes, *kernel, tensors["labelled"], tensors["weights"], prior)
        if model.weights.shape != (len(model.labelled), len(model.classes)) or not set(model.groups) <= set(GROUPS):
            raise ModelUnreadable
        pca, mnf = recipe.projection.pca.shape[1], recipe.projection.mnf.shape[1]
        width = sum(pca if name == "pca" else mnf for name in model.groups)
        known = set(model.groups) <= set(recipe.scales)
        if model.labelled.shape[1:] != (width,) or not known or not 0 < model.length < np.inf:
            raise ModelUnreadable
        return model


def kernel_input(groups: torch.Tensor, names: tuple[str, ...], length: float) -> torch.Tensor:
    """Concatenated groups (pixels, components) in kernel lengths, whatever the number of groups.

    `length`: of the kernel, in root mean squared distances between two pixels.
    """
    return groups / (sum(name not in POSITIONS for name in names) ** 0.5 * length)


def probabilities(means: torch.Tensor) -> torch.Tensor:
    """Class probabilities (pixels, classes) from the means of a one-hot regression."""
    if means.shape[1] < FEW_CLASSES:
        return torch.softmax(SHARPNESS * means.T, 0).T
    result, step = torch.empty(means.shape, device=means.device), chunk_rows(means.T)
    for row in range(0, len(means), step):
        rows = slice(row, row + step)
        torch.softmax(SHARPNESS * means[rows], 1, out=result[rows])
    return result
