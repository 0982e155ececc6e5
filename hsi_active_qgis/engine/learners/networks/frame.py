"""What the patch, dense and segmentation networks share: when they train, what they keep, their Monte-Carlo passes."""

import copy
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
import torch

from ....protocol.settings import Settings
from ...networks.parts import Network
from ...networks.variants import dropping, inherit
from ...progress import Progress, part, silent
from ...raster.labels import Labels
from ..base import BaseLearner, SceneFeatures
from ..training_set import TrainingSet
from .training import seeded


class NetworkLearner(BaseLearner, ABC):
    """Learns the labels of one ground with a network, anew every round or, as training "warm", on from the one before.

    What strategies read of the pool is computed when asked for, and kept until the next labels. Subclasses train in
    `_learn`, which leaves the network in `self._network`.
    """

    by_chance = True
    trained: ClassVar[float]  # share of the progress at which the training ends

    def __init__(self, scene_features: SceneFeatures, settings: Settings):
        self.scene_features = scene_features
        self.settings = settings
        self.classes: list[dict] = []
        self._network: Any  # each has a kind of its own
        self._training_set: TrainingSet | None = None
        self._arrays: dict[str, torch.Tensor] = {}  # over the pool, until the next labels

    def fit(
        self, labels: Labels, rng: np.random.Generator, use_position: bool = True, progress: Progress = silent
    ) -> None:
        """Train on the labels, unless they are those of the last fit; `use_position` makes no difference."""
        training_set = TrainingSet.of(labels, rng)
        self._progress = part(progress, self.trained, 1.0)
        if self._learnt(training_set, labels):
            return
        seed = int(rng.integers(2**31))
        with seeded(seed, self.scene_features.device):
            self._learn(training_set, labels, seed, rng, progress)
        self.classes, self._training_set, self._seed = training_set.classes, training_set, seed
        self._arrays = {}

    @property
    def monte_carlo_probabilities(self) -> torch.Tensor:
        """(passes, pixels, classes) under dropout, with batch norm as learnt."""
        return self._array("monte_carlo", lambda: self.monte_carlo("dropout", self.settings.passes))

    def monte_carlo(self, form: str, passes: int) -> torch.Tensor:
        """Class probabilities (passes, pixels, classes) of the pool.

        Form "dropout": each pass drops other values; "batch_norm": each pass has the statistics of its own random batch
        of labelled pixels. Raises BadRequest when the network has none.
        """
        members = [dropping(self._network)] * passes if form == "dropout" else self._remeasured(passes)
        with seeded(self._seed + 1, self.scene_features.device):
            return self._opinions(members)

    def over(self, scene_features: SceneFeatures) -> Any:
        """The same network, its arrays over another pool."""
        other = copy.copy(self)
        other.scene_features, other._arrays = scene_features, {}
        return other

    @abstractmethod
    def _learn(
        self, training_set: TrainingSet, labels: Labels, seed: int, rng: np.random.Generator, progress: Progress
    ) -> None:
        """Train a network, with torch's own random numbers from the seed."""

    @abstractmethod
    def _remeasured(self, passes: int) -> list[Network]:
        """Copies of the network, each with the batch norm of its own random batch of what is labelled."""

    @abstractmethod
    def _opinions(self, members: list) -> torch.Tensor:
        """Class probabilities (members, pixels, classes) of the pool."""

    def _learnt(self, training_set: TrainingSet, labels: Labels) -> bool:
        """Whether the labels are those of the last fit."""
        return training_set.same(self._training_set)

    @property
    def _goes_on(self) -> bool:
        """Whether a training begins with what the network knows."""
        return self.settings.training == "warm" and self._training_set is not None

    def _inherit(self, network: Any, ids: list[int]) -> None:
        """Give a new network for classes what the last one knew."""
        inherit(network, self._network, ids, [c["id"] for c in self.classes])

    def _array(self, name: str, make: Callable[[], torch.Tensor]) -> torch.Tensor:
        if name not in self._arrays:
            self._arrays[name] = make()
        return self._arrays[name]
