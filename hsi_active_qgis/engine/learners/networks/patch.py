"""A convolutional network on the 32 x 32 pixels around each pixel, with the seed paper's loss-prediction head.

With settings.side the square is a whole tile, which its centre pixel stands for: scene classification.

Every round it is trained anew or, as training "warm", goes on from the round before. What strategies read of the pool
is computed when asked for, and kept until the next labels.
"""

from collections.abc import Callable

import numpy as np
import torch

from ... import networks
from ...errors import BadRequest
from ...networks.loss_head import LossHead
from ...networks.parts import Network
from ...networks.variants import dropping, inherit, remeasured
from ...networks.weights import load_weights
from ...progress import Progress, part, silent
from ...raster.labels import Labels
from ..adversarial import ATTACKS
from ..base import SceneFeatures
from ..recipe import FeatureRecipe
from ..settings import Settings
from ..training_set import TrainingSet
from .neighbourhoods import Neighbourhoods
from .patch_model import NetworkModel, run
from .standardise import Standardise
from .training import TrainingPlan, dropouts, mixed, seeded, stem_stride, train

ATTACKED = {"cpu": 16, "cuda": 128}  # neighbourhoods attacked at once
STATISTICS = 64  # labelled neighbourhoods in a batch that batch norm is measured on


class PatchNetwork:
    """Learns the labels of one ground with settings.network, trained by settings.training.

    Raises BadRequest for a network that cannot read squares of settings.side pixels.
    """

    POOL_LIMIT = {"cpu": 5000, "cuda": 60_000}  # pixels that it can go through in each round

    def __init__(self, scene_features: SceneFeatures, settings: Settings):
        networks.check_side(settings.network, settings.side)
        self.scene_features = scene_features
        self.settings = settings
        self.classes: list[dict] = []
        self._standardise = Standardise.of(scene_features)
        self._network: Network
        self._head: LossHead | None
        self._training_labels: TrainingSet | None = None

    def fit(
        self, labels: Labels, rng: np.random.Generator, use_position: bool = True, progress: Progress = silent
    ) -> None:
        """Train on the labels, unless they are those of the last fit; `use_position` makes no difference."""
        training_set = TrainingSet.of(labels, rng)
        self._progress = part(progress, 0.7, 1.0)
        if training_set.same(self._training_labels):
            return
        device = self.scene_features.device
        seed = int(rng.integers(2**31))
        with seeded(seed, device):
            network, head = self._begin(training_set.ids)
            around = Neighbourhoods(self.scene_features.cube, self._standardise, network.side, device)
            patches = around.at(training_set.rows, training_set.columns)
            plan = TrainingPlan.of(self.settings, len(patches), device, anew=not self._goes_on)
            truth = torch.from_numpy(training_set.truth).to(device)
            train(network, head, patches, truth, plan, rng, part(progress, 0.0, 0.7))
        self.classes, self._training_labels, self._seed = training_set.classes, training_set, seed
        self._network, self._head, self._around, self._patches = network, head, around, patches
        self._kept: dict[str, torch.Tensor] = {}  # arrays over the pool until the next labels

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
                f'The network "{self.settings.network}" predicts no losses. Choose a DenseNet or a ResNet.'
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

    @property
    def monte_carlo_probabilities(self) -> torch.Tensor:
        """(passes, pixels, classes) under dropout, with batch norm as learnt."""
        if "monte_carlo" not in self._kept:
            self._kept["monte_carlo"] = self.monte_carlo("dropout", self.settings.passes)
        return self._kept["monte_carlo"]

    def monte_carlo(self, form: str, passes: int) -> torch.Tensor:
        """Class probabilities (passes, pixels, classes) of the pool.

        Form "dropout": each pass drops other maps; "batch_norm": see batch_norm_probabilities. Raises BadRequest when
        the network has none.
        """
        if form == "batch_norm":
            return self.batch_norm_probabilities(passes)
        with seeded(self._seed + 1, self.scene_features.device):
            return self._ensemble([dropping(self._network)] * passes)

    def batch_norm_probabilities(self, members: int) -> torch.Tensor:
        """(members, pixels, classes), each with the statistics of its own random batch of labelled pixels."""
        rng = np.random.default_rng(self._seed + 2)
        size = min(STATISTICS, len(self._patches))
        with mixed(self.scene_features.device):
            batches = [self._patches[rng.choice(len(self._patches), size)].float() for _ in range(members)]
            return self._ensemble([remeasured(self._network, batch) for batch in batches])

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

    @property
    def _goes_on(self) -> bool:
        return self.settings.training == "warm" and self._training_labels is not None

    def _begin(self, ids: list[int]) -> tuple[Network, LossHead | None]:
        """A network and head for classes; in warm training they begin with what the last ones knew."""
        settings, device = self.settings, self.scene_features.device
        bands = self.scene_features.cube.channels
        network = networks.make(
            settings.network, bands, len(ids), stem_stride(settings), *dropouts(settings), settings.side
        )
        head = LossHead(network.channels) if network.channels else None
        if self._goes_on:
            inherit(network, self._network, ids, [c["id"] for c in self.classes])
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

        if name not in self._kept:
            self._kept |= zip(("probabilities", "embeddings", "losses"), self._each_of_pool(read), strict=True)
        return self._kept[name]

    def _ensemble(self, members: list[Network]) -> torch.Tensor:
        def read(batch: torch.Tensor) -> tuple[torch.Tensor, ...]:
            return tuple(member(batch).logits.float().softmax(1) for member in members)

        return torch.stack(self._each_of_pool(read))

    def _each_of_pool(self, read: Callable) -> list[torch.Tensor]:
        """What `read` gives for batches of neighbourhoods, put together for the whole pool."""
        pool = self.scene_features.pool
        results: list[torch.Tensor] = []
        for index, found in run(read, self._around, pool.rows, pool.columns, self._progress):
            if not results:
                results = [values.new_empty(len(pool), *values.shape[1:]) for values in found]
            for result, values in zip(results, found, strict=True):
                result[index] = values
        return results
