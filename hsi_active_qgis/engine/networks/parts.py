"""What the networks share: what they answer, and how their weights begin."""

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn

SIDE = 32  # pixels of a square neighbourhood; the pixel itself is at row and column SIDE // 2
ONE_PIXEL = range(1, 2)  # sides of a network that reads the pixel alone
POOLED_FROM = 64  # side from which networks pool after their stem, as published


class Outputs(NamedTuple):
    """logits (batch, classes); embedding (batch, features); taps: of each stage (batch, channels, rows, columns)."""

    logits: torch.Tensor
    embedding: torch.Tensor
    taps: list[torch.Tensor]


class Network(nn.Module):
    """Classifies patches (batch, bands, side, side).

    side: pixels of a neighbourhood, a whole tile perhaps; sides: those that it can read; channels: of the taps, none
    without four stages; stem: name of the first weights where they can be adapted to other bands; head: name of the
    last layer.
    """

    side = SIDE
    sides = range(8, 1025)
    channels: tuple[int, ...] = ()
    stem: str | None
    head: str

    def __call__(self, patches: torch.Tensor) -> Outputs:
        return super().__call__(patches)

    def narrowed(self, maps: torch.Tensor) -> torch.Tensor:
        """Maps of the stem at half their size where neighbourhoods are large."""
        return F.max_pool2d(maps, 3, 2, 1) if self.side >= POOLED_FROM else maps


def initialise(network: nn.Module) -> None:
    """Normal weights of variance 2 / fan-in in convolutions (He et al. 2015), no bias in linear layers."""
    for module in network.modules():
        if isinstance(module, (nn.Conv1d, nn.Conv2d)):
            nn.init.kaiming_normal_(module.weight)
        elif isinstance(module, nn.Linear):
            nn.init.zeros_(module.bias)


def pooled(maps: torch.Tensor) -> torch.Tensor:
    """Global average pooling: (batch, channels, rows, columns) -> (batch, channels)."""
    return maps.mean((2, 3))
