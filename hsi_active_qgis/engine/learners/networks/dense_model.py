"""A trained dense network on its own."""

from collections.abc import Callable
from dataclasses import dataclass

import torch

from ...features.groups import Features
from ...networks.parts import Network, Outputs
from ...networks.valid import REACH, Valid
from ...progress import Progress, silent
from ...raster.windows import Window
from ..base import BaseModel
from ..per_device import PerDevice
from ..recipe import FeatureRecipe
from .stored import restore, stored
from .surroundings import Surroundings
from .training import mixed

KIND = "dense_network"
STRIP_PIXELS = PerDevice(cpu=1 << 16, cuda=1 << 20)  # classified at once: 50 MB of maps on a CPU


@dataclass(frozen=True)
class DenseModel(BaseModel):
    """A network in evaluation mode; classes [{"id", "name", "colour"}], one a logit."""

    recipe: FeatureRecipe
    classes: list[dict]
    network: Valid

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns) before smoothing."""
        self.network.to(features.device)
        around = Surroundings(features, REACH).around(window)
        return run_densely(self.network, around, lambda outputs: outputs.logits.softmax(1))

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""
        return KIND, stored(self.network), {"classes": self.classes}

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "DenseModel":
        """From the content of a model file. Raises LookupError, ValueError or RuntimeError when parts do not fit."""
        network = Valid(recipe.projection.mnf.shape[1], len(settings["classes"]))
        restore(network, tensors)
        return cls(recipe, settings["classes"], network)


def run(network: Network, values: torch.Tensor, read: Callable[[Outputs], torch.Tensor]) -> torch.Tensor:
    """What `read` makes of the network's outputs for squares or windows (number, components, rows + 2 REACH, ...)."""
    with torch.no_grad(), mixed(values.device.type):
        outputs = network(values.float().contiguous(memory_format=torch.channels_last))
    return read(Outputs(outputs.logits.float(), outputs.embedding.float(), []))


def run_densely(
    network: Network, around: torch.Tensor, read: Callable[[Outputs], torch.Tensor], progress: Progress = silent
) -> torch.Tensor:
    """The same for all pixels of one window, in strips: (..., rows, columns) for what Surroundings.around gave."""
    rows, columns = around.shape[1] - 2 * REACH, around.shape[2] - 2 * REACH
    height = max(1, STRIP_PIXELS[around.device.type] // columns)
    strips = []
    for row in range(0, rows, height):
        progress(row / rows, "Classifying pixels")
        strips.append(run(network, around[None, :, row : row + height + 2 * REACH], read)[0])
    return torch.cat(strips, 1)
