"""What the networks share: what they answer, and how their weights begin."""

from typing import NamedTuple

import torch
from torch import nn

SIDE = 32  # pixels of a square neighbourhood; the pixel itself is at row and column SIDE // 2


class Outputs(NamedTuple):
    """logits (batch, classes); embedding (batch, features); taps: of each stage (batch, channels, rows, columns)."""

    logits: torch.Tensor
    embedding: torch.Tensor
    taps: list[torch.Tensor]


class Network(nn.Module):
    """Classifies patches (batch, bands, side, side).

    side: pixels of a neighbourhood; channels: of the taps, none without four stages; stem: name of the first weights
    where they can be adapted to other bands; head: name of the last layer.
    """

    side = SIDE
    channels: tuple[int, ...] = ()
    stem: str | None
    head: str

    def __call__(self, patches: torch.Tensor) -> Outputs:
        return super().__call__(patches)


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
