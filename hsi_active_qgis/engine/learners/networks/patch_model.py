"""A trained patch network on its own."""

from dataclasses import dataclass

import numpy as np
import torch

from ... import networks
from ...features.groups import Features
from ...networks.parts import Network
from ...progress import Progress, silent
from ...raster.windows import Window
from ..base import BaseModel
from ..per_device import PerDevice
from ..recipe import FeatureRecipe
from .neighbourhoods import Neighbourhoods
from .standardise import Standardise
from .stored import restore, stored
from .training import mixed

KIND = "patch_network"
BATCH = PerDevice(cpu=64, cuda=512)  # neighbourhoods at once, 50 MB of 200 bands on a CPU

SPECTRA = 256  # at once: more do not fit into a processor's caches


@dataclass(frozen=True)
class NetworkModel(BaseModel):
    """A network, in evaluation mode, and what turns a raster into what it reads.

    classes [{"id", "name", "colour"}], one a logit; name: a key of catalogue.NETWORKS; stride: of its stem.
    """

    recipe: FeatureRecipe
    classes: list[dict]
    standardise: Standardise
    name: str
    stride: int
    network: Network

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns), alike for all classes where not valid."""
        result = torch.full((len(self.classes), window.rows, window.columns), 1 / len(self.classes))
        result = result.to(features.device)
        if self.network.side == 1:
            return self._of_spectra(features, window, result)
        rows, columns = np.nonzero(features.valid(window).cpu().numpy())
        result[:, rows, columns] = self.classify(features, rows + window.row, columns + window.column).T
        return result

    def _of_spectra(self, features: Features, window: Window, result: torch.Tensor) -> torch.Tensor:
        """Fill in what a network that reads the pixel alone says of a window's valid pixels, strip by strip."""
        self.network.to(features.device)
        for strip in features.cube.parts(window):
            values, valid = features.cube.read(strip)
            spectra = torch.from_numpy(self.standardise.apply(values, valid)[:, valid].T).to(features.device)
            found = [torch.empty(0, len(self.classes), device=features.device)]
            for batch in spectra.split(SPECTRA):
                with torch.no_grad(), mixed(features.device):
                    found.append(self.network(batch[..., None, None]).logits.float().softmax(1))
            there = torch.from_numpy(valid).to(features.device)
            result[(slice(None), *strip.inside(window))][:, there] = torch.cat(found).T
        return result

    @property
    def tile_sides(self) -> set[int]:
        return {self.network.side}

    def classify_tile(self, features: Features, tile: Window) -> torch.Tensor:
        """Of the square round the tile's centre."""
        centre = np.array([tile.row + tile.rows // 2]), np.array([tile.column + tile.columns // 2])
        return self.classify(features, *centre)[0]

    def classify(self, features: Features, rows: np.ndarray, columns: np.ndarray) -> torch.Tensor:
        """Return class probabilities (pixels, classes) of the squares round single pixels."""
        self.network.to(features.device)
        patches = Neighbourhoods(features.cube, self.standardise, self.network.side, features.device)
        result = torch.empty(len(rows), len(self.classes), device=features.device)
        for index, outputs in run(self.network, patches, rows, columns):
            result[index] = outputs.logits.float().softmax(1)
        return result

    def content(self) -> tuple[str, dict[str, torch.Tensor], dict]:
        """Its kind, and the tensors and settings that make it up beside its recipe."""
        settings = {"network": self.name, "stride": self.stride, "side": self.network.side}
        return KIND, stored(self.network) | self.standardise.tensors, {"classes": self.classes} | settings

    @classmethod
    def load(cls, recipe: FeatureRecipe, tensors: dict[str, torch.Tensor], settings: dict) -> "NetworkModel":
        """From the content of a model file. Raises LookupError, ValueError or RuntimeError when parts do not fit."""
        standardise = Standardise.of_file(tensors)
        if not len(standardise.mean) == len(standardise.deviation) == recipe.channels:
            raise ValueError
        name, stride, classes = settings["network"], settings["stride"], settings["classes"]
        network = networks.make(name, recipe.channels, len(classes), stride)
        network.side = settings.get("side", network.side)  # not there in the files of the first versions
        restore(network, tensors)
        return cls(recipe, classes, standardise, name, stride, network)


def run(network, patches: Neighbourhoods, rows: np.ndarray, columns: np.ndarray, progress: Progress = silent):
    """Yield places in `rows` (n,) and what the network, any function of a batch, gives for them, without gradient."""
    done = 0
    for index, batch in patches.batches(rows, columns, patches.at_once(BATCH[patches.device])):
        progress(done / len(rows), "Classifying neighbourhoods")
        with torch.no_grad(), mixed(patches.device):
            outputs = network(batch)
        yield index, outputs
        done += len(index)
