"""What each kind of model says of a tile, as parts of a graph: class probabilities (classes, rows, columns)."""

from typing import NamedTuple

import torch
from torch import nn

from ..learners.kernel.model import KernelModel, kernel_input, probabilities
from ..learners.networks.dense_model import DenseModel
from ..learners.networks.patch_model import NetworkModel
from ..learners.networks.standardise import LIMIT, Standardise
from ..learners.segmentation.model import Cells, SegmentationModel
from ..networks.valid import REACH


class Ground(NamedTuple):
    """values (channels, rows, columns) in physical units; valid (rows, columns) bool; groups: of features, by name."""

    values: torch.Tensor
    valid: torch.Tensor
    groups: dict[str, torch.Tensor]


class Head(nn.Module):
    """groups: of features that it asks for; reach: pixels that it looks around itself; loops: whether a part of it is a
    script, since it has loops."""

    groups: tuple[str, ...] = ()
    reach: int = 0
    loops = False


def mirrored(values: torch.Tensor, valid: torch.Tensor, before: int, after: int) -> torch.Tensor:
    """Values (channels, rows, columns) with more on each side, mirrored at the tile's borders or, where it ends within
    the tile, at the raster's: beyond its last row and column there is no data."""
    for axis in (1, 2):
        size = values.shape[axis]
        places, inside = torch.arange(-before, size + after).abs(), torch.arange(size)
        last = torch.where(valid.any(2 - axis), inside, 0).amax()
        places = torch.where(places > last, 2 * last - places, places).abs()
        values = values.index_select(axis, torch.minimum(places, last))
    return values


class KernelHead(Head):
    """The kernel between each pixel and the labelled ones."""

    labelled: torch.Tensor
    weights: torch.Tensor

    def __init__(self, model: KernelModel):
        super().__init__()
        self.groups, self.length = model.groups, model.length
        self.register_buffer("labelled", model.labelled.cpu())
        self.register_buffer("weights", model.weights.cpu())

    def forward(self, ground: Ground) -> torch.Tensor:
        groups = torch.cat([ground.groups[name] for name in self.groups])
        pixels = kernel_input(groups.flatten(1).T, self.groups, self.length)
        squares = pixels.square().sum(1)[:, None] + self.labelled.square().sum(1) - 2 * pixels @ self.labelled.T
        distance = (3 * squares.clamp_min(0)).sqrt()
        means = ((1 + distance) * torch.exp(-distance)) @ self.weights
        return probabilities(means).T.reshape(-1, *groups.shape[1:])


class DenseHead(Head):
    """The dense network over all of the tile, mirrored at its borders."""

    groups = ("mnf",)
    reach = REACH

    def __init__(self, model: DenseModel):
        super().__init__()
        self.network = model.network.cpu().eval()

    def forward(self, ground: Ground) -> torch.Tensor:
        components = ground.groups["mnf"] * (2 * len(ground.groups["mnf"])) ** 0.5
        return self.network(mirrored(components, ground.valid, REACH, REACH)[None]).logits[0].softmax(0)


class Standardised(nn.Module):
    """A network's z-scores of a ground, with what lies mirrored around it: (1, channels, ...)."""

    mean: torch.Tensor
    deviation: torch.Tensor

    def __init__(self, standardise: Standardise):
        super().__init__()
        self.register_buffer("mean", torch.from_numpy(standardise.mean)[:, None, None])
        self.register_buffer("deviation", torch.from_numpy(standardise.deviation)[:, None, None])

    def forward(self, ground: Ground, before: int, after: int) -> torch.Tensor:
        scores = ((ground.values - self.mean) / self.deviation).clamp(-LIMIT, LIMIT)
        return mirrored(torch.where(ground.valid, scores, 0.0), ground.valid, before, after)[None]


class SegmentationHead(Head):
    """U-Net or DeepLab over all of the tile, with as much mirrored around it as a cell has."""

    def __init__(self, model: SegmentationModel):
        super().__init__()
        self.standardised = Standardised(model.standardise)
        self.network = model.network.cpu().eval()
        self.reach = Cells.context

    def forward(self, ground: Ground) -> torch.Tensor:
        middle = slice(self.reach, -self.reach)
        logits = self.network(self.standardised(ground, self.reach, self.reach)).logits
        return logits[0, :, middle, middle].softmax(0)


class PatchHead(Head):
    """A patch network on the neighbourhood of each pixel, row by row."""

    loops = True

    def __init__(self, model: NetworkModel):
        super().__init__()
        self.standardised = Standardised(model.standardise)
        side = model.network.side
        self.reach, self.after = side // 2, max(0, side - 1 - side // 2)
        example = torch.zeros(2, model.recipe.channels, side, side)
        network = torch.jit.trace(Logits(model.network.cpu().eval()), example)
        self.rows = torch.jit.script(Rows(network, side))

    def forward(self, ground: Ground) -> torch.Tensor:
        return self.rows(self.standardised(ground, self.reach, self.after)[0]).softmax(0)


class Logits(nn.Module):
    """A network's logits alone."""

    def __init__(self, network: nn.Module):
        super().__init__()
        self.network = network

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        return self.network(patches).logits


class Rows(nn.Module):
    """Logits (classes, rows, columns) of all squares in values (bands, rows + side - 1, columns + side - 1)."""

    near: torch.Tensor

    def __init__(self, network: nn.Module, side: int):
        super().__init__()
        self.network, self.side = network, side
        self.register_buffer("near", torch.arange(side))

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        rows, columns = values.shape[1] - self.side + 1, values.shape[2] - self.side + 1
        places = (torch.arange(columns)[:, None] + self.near).flatten()
        found: list[torch.Tensor] = []
        for row in range(rows):
            strip = values.index_select(1, self.near + row).index_select(2, places)
            patches = strip.reshape(values.shape[0], self.side, columns, self.side).permute(2, 0, 1, 3)
            found.append(self.network(patches))
        return torch.stack(found).permute(2, 0, 1)
