"""A convolutional network on the 32 x 32 pixels around each pixel, with the seed paper's loss-prediction head.

With settings.side the square is a whole tile, which its centre pixel stands for: scene classification.
"""

from collections.abc import Callable

import numpy as np
import torch

from ....protocol.settings import Settings
from ... import networks
from ...errors import BadRequest
from ...networks.loss_head import LossHead
from ...networks.parts import Network
from ...networks.variants import remeasured
from ...networks.weights import load_weights
from ...progress import Progress, part
from ...raster.labels import Labels
from ..adversarial import ATTACKS
from ..base import SceneFeatures
from ..per_device import PerDevice
from ..recipe import FeatureRecipe
from ..training_set import TrainingSet
from .frame import NetworkLearner
from .neighbourhoods import Neighbourhoods
from .patch_model import NetworkModel, run
from .standardise import Standardise
from .training import TrainingPlan, dropouts, mixed, stem_stride, train

ATTACKED = PerDevice(cpu=16, cuda=128)  # neighbourhoods attacked at once
STATISTICS = 64  # labelled neighbourhoods in a batch that batch norm is measured on


class PatchNetwork(NetworkLearner):
    """Learns the labels of one ground with settings.network, trained by settings.training.

    Raises BadRequest for a network that cannot read squares of settings.side pixels.
    """

    trained = 0.7

    def __init__(self, scene_features: SceneFeatures, settings: Settings):
        networks.check_side(settings.network, settings.side)
        super().__init__(scene_features, settings)
        self._standardise = Standardise.of(scene_features)
        self._head: LossHead | None

    def _learn(
        self, training_set: TrainingSet, labels: Labels, seed: int, rng: np.random.Generator, progress: Progress
    ) -> None:
        device = self.scene_features.device
        network, head = self._begin(training_set.ids)
        around = Neighbourhoods(self.scene_features.cube, self._standardise, network.side, device)
        patches = around.at(training_set.rows, training_set.columns)
        plan = TrainingPlan.of(self.settings, len(patches), device, anew=not self._goes_on)
        truth = torch.from_numpy(training_set.truth).to(device)
        train(network, head, patches, truth, plan, rng, part(progress, 0.0, self.trained))
        self._network, self._head, self._around, self._patches = network, head, around, patches

    @property
    def probabilities(self) -> torch.Tensor:
        return self._pool("probabilities")

    @property
    def embeddings(self) -> torch.Tensor:
        return self._pool("embeddings")

    @property
    def predicted_losses(self) -> torch.Tensor:
        """(pixels,) losses that the head expects. Raises BadRequest for a network without a head."""
        if self._head is None:
            raise BadRequest(
                'The network "{network}" predicts no losses. Choose a DenseNet or a ResNet.',
                network=self.settings.network,
            )
        return self._pool("losses")

    @property
    def labelled_embeddings(self) -> torch.Tensor:
        with torch.no_grad(), mixed(self.scene_features.device):
            parts = [
                self._network(batch.float()).embedding.float()
                for batch in self._patches.split(self._around.at_once(STATISTICS))
            ]
        return torch.cat(parts)

    def adversarial_norms(self, attack: str, pixels: np.ndarray) -> torch.Tensor:
        """Squared length (len(pixels),) of the attack's step to another class, see adversarial.py."""
        rows, columns = self.scene_features.pool.rows[pixels], self.scene_features.pool.columns[pixels]
        result = torch.zeros(len(pixels), device=self.scene_features.device)
        done = 0
        for index, batch in self._around.batches(
            rows, columns, self._around.at_once(ATTACKED[self.scene_features.device])
        ):
            share = part(self._progress, done / len(pixels), (done + len(index)) / len(pixels))
            result[index] = ATTACKS[attack](self._logits, batch, progress=share)
            done += len(index)
        return result

    def model(self) -> NetworkModel:
        """What was learnt, on its own."""
        name, stride = self.settings.network, stem_stride(self.settings)
        recipe = FeatureRecipe.of(self.scene_features.features)
        return NetworkModel(recipe, self.classes, self._standardise, name, stride, self._network)

    def _begin(self, ids: list[int]) -> tuple[Network, LossHead | None]:
        """A network and head for classes; in warm training they begin with what the last ones knew."""
        settings, device = self.settings, self.scene_features.device
        bands = self.scene_features.cube.channels
        network = networks.make(
            settings.network, bands, len(ids), stem_stride(settings), *dropouts(settings), settings.side
        )
        head = LossHead(network.channels) if network.channels else None
        if self._goes_on:
            self._inherit(network, ids)
            if head is not None and self._head is not None:
                head.load_state_dict(self._head.state_dict())
        elif settings.weights:
            load_weights(network, settings.weights)
        return network.to(device), head.to(device) if head is not None else None

    def _logits(self, batch: torch.Tensor) -> torch.Tensor:
        with mixed(self.scene_features.device):
            return self._network(batch).logits.float()

    def _pool(self, name: str) -> torch.Tensor:
        """One of the arrays that one pass over the pool gives."""

        def read(batch: torch.Tensor) -> tuple[torch.Tensor, ...]:
            outputs = self._network(batch)
            losses = self._head(outputs.taps) if self._head else torch.zeros(len(batch), device=batch.device)
            return outputs.logits.float().softmax(1), outputs.embedding.float(), losses.float()

        if name not in self._arrays:
            self._arrays |= zip(("probabilities", "embeddings", "losses"), self._each_of_pool(read), strict=True)
        return self._arrays[name]

    def _remeasured(self, passes: int) -> list[Network]:
        rng = np.random.default_rng(self._seed + 2)
        size = min(STATISTICS, len(self._patches))
        with mixed(self.scene_features.device):
            batches = [self._patches[rng.choice(len(self._patches), size)].float() for _ in range(passes)]
            return [remeasured(self._network, batch) for batch in batches]

    def _opinions(self, members: list[Network]) -> torch.Tensor:
        def read(batch: torch.Tensor) -> tuple[torch.Tensor, ...]:
            return tuple(member(batch).logits.float().softmax(1) for member in members)

        return torch.stack(self._each_of_pool(read))

    def _each_of_pool(self, read: Callable) -> list[torch.Tensor]:
        """What `read` gives for batches of neighbourhoods, put together for the whole pool."""
        pool = self.scene_features.pool
        results: list[torch.Tensor] = []
        for index, outputs in run(read, self._around, pool.rows, pool.columns, self._progress):
            if not results:
                results = [values.new_empty(len(pool), *values.shape[1:]) for values in outputs]
            for result, values in zip(results, outputs, strict=True):
                result[index] = values
        return results
