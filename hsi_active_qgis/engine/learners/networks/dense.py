"""A fully convolutional network trained on the surroundings of sparse labels; one pass classifies a whole window.

Settings: warm_up lets it look at the scene first, consistency lets it learn from unlabelled pixels, too.
"""

from collections.abc import Callable
from functools import cached_property

import numpy as np
import torch

from ....protocol.settings import Settings
from ...networks.parts import Network, Outputs
from ...networks.valid import REACH, Valid
from ...networks.variants import inherit, remeasured
from ...progress import Progress, part
from ...raster.labels import Labels
from ..adversarial import ATTACKS
from ..base import SceneFeatures
from ..recipe import FeatureRecipe
from ..training_set import TrainingSet
from .dense_model import DenseModel, run, run_densely
from .dense_training import DenseTraining, steps
from .frame import NetworkLearner
from .surroundings import Surroundings
from .training import mixed, seeded

SQUARES = 1024  # classified at once
ATTACKED = 256  # squares attacked at once
STATISTICS = 64  # labelled squares in a batch that batch norm is measured on
DROPOUT = 0.1  # of the values after each layer
UNLABELLED = 5000  # pixels of the pool that warm-up and consistency look at


class DenseNetwork(NetworkLearner):
    """Learns the labels of one ground."""

    trained = 0.9

    def __init__(self, scene_features: SceneFeatures, settings: Settings):
        super().__init__(scene_features, settings)
        self._scene = Surroundings(scene_features.features, REACH)
        self._warmed: tuple[int, Valid] | None = None  # seed and network of the warm-up

    def _learn(
        self, training_set: TrainingSet, labels: Labels, seed: int, rng: np.random.Generator, progress: Progress
    ) -> None:
        settings = self.settings
        squares = self._scene.at(training_set.rows, training_set.columns)
        network = self._untrained(len(training_set.classes))
        if self._goes_on:
            self._inherit(network, training_set.ids)
        elif settings.warm_up:
            inherit(network, self._warmed_up(seed, part(progress, 0.0, 0.3)), [], [])
        training = DenseTraining(network, rng, settings.symmetries is not False)
        count = steps(settings, len(training_set.truth), anew=not self._goes_on)
        unlabelled = self._some_of_pool(rng) if settings.consistency else None
        truth = torch.from_numpy(training_set.truth).to(self.scene_features.device)
        training.learn(squares, truth, count, part(progress, 0.3, self.trained), unlabelled)
        self._squares, self._network = squares, network

    @property
    def probabilities(self) -> torch.Tensor:
        return self._pass[:, : len(self.classes)]

    @property
    def embeddings(self) -> torch.Tensor:
        return self._pass[:, len(self.classes) :]

    @property
    def labelled_embeddings(self) -> torch.Tensor:
        return self._of_squares(self._network, self._squares, lambda outputs: outputs.embedding)

    def adversarial_norms(self, attack: str, pixels: np.ndarray) -> torch.Tensor:
        """Squared length (len(pixels),) of the attack's step to another class, see adversarial.py."""

        def logits(squares: torch.Tensor) -> torch.Tensor:
            with mixed(self.scene_features.device):
                return self._network(squares).logits[..., 0, 0].float()

        squares = self._scene.at(self.scene_features.pool.rows[pixels], self.scene_features.pool.columns[pixels])
        parts = squares.split(ATTACKED)
        norms = [
            ATTACKS[attack](logits, batch, progress=part(self._progress, i / len(parts), (i + 1) / len(parts)))
            for i, batch in enumerate(parts)
        ]
        return torch.cat(norms)

    def model(self) -> DenseModel:
        """What was learnt, on its own."""
        return DenseModel(FeatureRecipe.of(self.scene_features.features), self.classes, self._network)

    def _untrained(self, classes: int) -> Valid:
        dropout = DROPOUT if self.settings.dropout is None else self.settings.dropout
        return Valid(self._scene.components, classes, dropout).to(self.scene_features.device)

    def _warmed_up(self, seed: int, progress: Progress) -> Valid:
        """A network that has looked at the scene, trained once for each seed."""
        if self._warmed is None or self._warmed[0] != seed:
            rng = np.random.default_rng([seed, 1])
            with seeded(int(rng.integers(2**31)), self.scene_features.device):
                network = self._untrained(1)
                DenseTraining(network, rng).warm_up(self._some_of_pool(rng), progress)
            self._warmed = seed, network
        return self._warmed[1]

    def _some_of_pool(self, rng: np.random.Generator) -> torch.Tensor:
        """Squares (pixels, components, side, side) of random pixels of the pool."""
        pool = self.scene_features.pool
        chosen = np.sort(rng.permutation(len(pool))[:UNLABELLED])
        return self._scene.at(pool.rows[chosen], pool.columns[chosen])

    @property
    def _pass(self) -> torch.Tensor:
        """(pixels, classes + features): probabilities and embeddings of the pool, of one pass."""
        return self._array(
            "pass", lambda: self._of_pool(self._network, lambda o: torch.cat([_chances(o), o.embedding], 1))
        )

    def _remeasured(self, passes: int) -> list[Network]:
        rng = np.random.default_rng(self._seed + 1)
        count = len(self._squares)
        batches = [torch.from_numpy(rng.choice(count, min(STATISTICS, count))) for _ in range(passes)]
        return [remeasured(self._network, self._squares[batch]) for batch in batches]

    def _opinions(self, members: list) -> torch.Tensor:
        return torch.stack([self._of_pool(member, _chances) for member in members])

    def _of_pool(self, network: Network, read: Callable[[Outputs], torch.Tensor]) -> torch.Tensor:
        """What `read` makes of a network's outputs for the pool (pixels, ...): of a small scene in one pass over it."""
        pool, cube = self.scene_features.pool, self.scene_features.cube
        if len(cube.windows()) > 1:
            return self._of_squares(network, self._pool_squares, read)
        maps = run_densely(network, self._scene.around(cube.windows()[0]), read, self._progress)
        rows, columns = (torch.from_numpy(places).to(maps.device) for places in (pool.rows, pool.columns))
        return maps[:, rows, columns].T

    def _of_squares(self, network: Network, squares: torch.Tensor, read: Callable[[Outputs], torch.Tensor]):
        parts = []
        for start in range(0, len(squares), SQUARES):
            self._progress(start / len(squares), "Classifying pixels")
            parts.append(run(network, squares[start : start + SQUARES], read)[..., 0, 0])
        return torch.cat(parts)

    @cached_property
    def _pool_squares(self) -> torch.Tensor:
        """(pixels, components, side, side) of the pool of a large scene, in half precision: 200 MB of 60,000 pixels."""
        pool = self.scene_features.pool
        chunks = np.array_split(np.arange(len(pool)), -(-len(pool) // UNLABELLED))
        return torch.cat([self._scene.at(pool.rows[chunk], pool.columns[chunk]).half() for chunk in chunks])


def _chances(outputs: Outputs) -> torch.Tensor:
    return outputs.logits.softmax(1)
