"""What learners have in common: what they start from, what they answer, what they leave behind."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch

from ..features.groups import Features
from ..features.pool import Pool
from ..features.preprocessing import Projection
from ..progress import Progress, part, silent
from ..raster.cube import Cube
from ..raster.labels import Labels
from ..raster.windows import Window
from .recipe import FeatureRecipe


@dataclass(frozen=True)
class SceneFeatures:
    """A raster and its candidate pixels, prepared once for all learners.

    values (pixels, components): all feature groups of the pool, `features.slices` tells which is where;
    device: "cpu" or "cuda".
    """

    cube: Cube
    pool: Pool
    features: Features
    values: torch.Tensor
    device: str

    @classmethod
    def of(cls, cube: Cube, pool: Pool, device: str, progress: Progress = silent) -> "SceneFeatures":
        """Survey the raster and compute the pool's features."""
        projection = Projection.of(cube, part(progress, 0.0, 0.5))
        features = Features(cube, projection, device)
        values = features.measure_scales(pool.rows, pool.columns, part(progress, 0.5, 1.0))
        return cls(cube, pool, features, values, device)


class Model(Protocol):
    """What was learnt, on its own: enough to classify any scene of the same bands.

    One whose maps are not to be smoothed along the image says so by `smooth = False`.
    """

    @property
    def classes(self) -> list[dict]: ...

    @property
    def recipe(self) -> FeatureRecipe: ...

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""

    def save(self, path: str) -> None:
        """Write a model file, see recipe.py."""

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "Model":
        """From the content of a model file; any error of its parts is told as ModelUnreadable."""


class Learner(Protocol):
    """Learns labels; after `fit` its arrays over the pool are there, each under its name in catalogue.GIVES.

    classes: [{"id", "name", "colour"}] that have labels; probabilities (pixels, classes);
    embeddings (pixels, features); labelled_embeddings (known labels, features).
    """

    @property
    def classes(self) -> list[dict]: ...

    @property
    def probabilities(self) -> torch.Tensor: ...

    @property
    def embeddings(self) -> torch.Tensor: ...

    @property
    def labelled_embeddings(self) -> torch.Tensor: ...

    def fit(self, labels: Labels, rng: np.random.Generator, use_position: bool, progress: Progress = silent) -> object:
        """Learn labels of two classes or more on valid pixels; don't-knows (id 0) among them are not for learning.

        `use_position`: whether row and column may count, which no other scene shares.
        """

    def model(self) -> Model: ...
