"""What learners have in common: what they start from, what they answer, what they leave behind."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import torch

from ..errors import BadRequest
from ..features.groups import Features
from ..features.pool import Pool
from ..progress import Progress, part, silent
from ..raster.cube import Cube
from ..raster.labels import Labels
from ..raster.windows import Window
from .recipe import FeatureRecipe

Covariance = Callable[[np.ndarray, np.ndarray], torch.Tensor]
NO_PASSES = 'Only a network has a committee of this form. Choose "ensemble", or another learner.'


@dataclass(frozen=True)
class SceneFeatures:
    """A raster and its candidate pixels, prepared once for all learners.

    values (pixels, components): all feature groups of the pool, `features.slices` tells which is where;
    device: "cpu", "cuda", "xpu" or "mps".
    """

    cube: Cube
    pool: Pool
    features: Features
    values: torch.Tensor
    device: str

    @classmethod
    def of(cls, cube: Cube, pool: Pool, device: str, progress: Progress = silent) -> "SceneFeatures":
        """Survey the raster and compute the pool's features."""
        return cls.at(Features.of(cube, device, part(progress, 0.0, 0.5)), pool, part(progress, 0.5, 1.0))

    @classmethod
    def at(cls, features: Features, pool: Pool, progress: Progress = silent) -> "SceneFeatures":
        """Compute the pool's features, of a raster that was surveyed."""
        values = features.measure_scales(pool.rows, pool.columns, progress)
        return cls(features.cube, pool, features, values, features.device)


class MapModel(Protocol):
    """What draws a map. smooth: whether the map is to be smoothed along the image; notices: what to tell of it."""

    @property
    def classes(self) -> list[dict]: ...

    @property
    def smooth(self) -> bool: ...

    @property
    def notices(self) -> list[str]: ...

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""


class Model(MapModel, Protocol):
    """What was learnt, on its own: enough to classify any scene of the same bands."""

    @property
    def recipe(self) -> FeatureRecipe: ...

    @property
    def digest(self) -> str:
        """SHA-256 of what was learnt, see FeatureRecipe.digest."""

    @property
    def tile_sides(self) -> set[int]:
        """Pixels a side of the whole tiles that were one sample each; none when it learnt pixels."""

    def classify_tile(self, features: Features, tile: Window) -> torch.Tensor:
        """Return class probabilities (classes,) of a whole tile."""

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""

    def save(self, path: str, smoothing: float | None = None, temperature: float = 1.0) -> None:
        """Write a model file, see FeatureRecipe.write; smoothing, temperature: of its maps, see maps/smoothing.py."""

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "Model":
        """From the content of a model file; any error of its parts is told as ModelUnreadable."""


class BaseModel:
    """What is so of most models: their maps are smoothed, and they learnt pixels, not whole tiles."""

    @property
    def smooth(self) -> bool:
        return True

    @property
    def notices(self) -> list[str]:
        return []

    @property
    def tile_sides(self) -> set[int]:
        return set()

    def classify_tile(self: Model, features: Features, tile: Window) -> torch.Tensor:
        """The mean over the tile's valid pixels."""
        valid, chances = features.valid(tile), self.predict(features, tile)
        return chances[:, valid].mean(1) if valid.any() else chances.mean((1, 2))

    @property
    def digest(self: Model) -> str:
        return self.recipe.digest(*self.content())

    def save(self: Model, path: str, smoothing: float | None = None, temperature: float = 1.0) -> None:
        replace(self.recipe, smoothing=smoothing, temperature=temperature).write(path, *self.content())


class Learner(Protocol):
    """Learns labels; after `fit` its arrays over the pool are there, each under its name in LearnerSpec.gives.

    classes: [{"id", "name", "colour"}] that have labels; probabilities (pixels, classes);
    embeddings (pixels, features); labelled_embeddings (known labels, features); notices: on the last training;
    by_chance: whether chance takes part in the training; covariance(a, b) -> (len(a), len(b)) of the posterior between
    pixels of the pool given by index, None without a posterior.
    """

    @property
    def classes(self) -> list[dict]: ...

    @property
    def probabilities(self) -> torch.Tensor: ...

    @property
    def embeddings(self) -> torch.Tensor: ...

    @property
    def labelled_embeddings(self) -> torch.Tensor: ...

    @property
    def notices(self) -> list[str]: ...

    @property
    def by_chance(self) -> bool: ...

    @property
    def covariance(self) -> Covariance | None: ...

    def fit(self, labels: Labels, rng: np.random.Generator, use_position: bool, progress: Progress = silent) -> object:
        """Learn labels of two classes or more on valid pixels; don't-knows (id 0) among them are not for learning.

        `use_position`: whether row and column may count, which no other scene shares.
        """

    def monte_carlo(self, form: str, passes: int) -> torch.Tensor:
        """Class probabilities (passes, pixels, classes) of the pool; form: a key of catalogue.COMMITTEES.

        Raises BadRequest for a learner without such passes.
        """

    def over(self, scene_features: SceneFeatures) -> "Learner":
        """The same with what it learnt, its arrays over another pool. Raises BadRequest when it cannot be."""

    def model(self) -> Model: ...


class BaseLearner:
    """What is so of most learners: nothing in their training is random, and there is nothing to tell of it."""

    notices: list[str] = []
    by_chance: bool = False

    @property
    def covariance(self) -> Covariance | None:
        return None

    def monte_carlo(self, form: str, passes: int) -> torch.Tensor:
        raise BadRequest(NO_PASSES)

    def over(self, scene_features: SceneFeatures) -> Learner:
        raise BadRequest("This learner asks about its own pixels only. Leave the setting two_stage out.")
