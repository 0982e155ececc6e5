"""Tells masks drawn by an analyst from masks guessed by a network, given the image (Mittal et al. 2019)."""

from typing import NamedTuple

import torch
from torch import nn

from .parts import initialise, pooled

MAPS = (64, 128, 256, 512)
SLOPE = 0.2  # of the leaky rectifiers
DROPOUT = 0.5


class Verdict(NamedTuple):
    """score (n,): before the sigmoid, higher = more like an analyst's; features (n, 512): what it goes by."""

    score: torch.Tensor
    features: torch.Tensor


class Discriminator(nn.Module):
    """Four convolutions of stride 2, average pooling, one score. Takes tiles of 16 pixels a side or more."""

    def __init__(self, channels: int, classes: int):
        super().__init__()
        layers: list[nn.Module] = []
        given = channels + classes
        for maps in MAPS:
            layers += [nn.Conv2d(given, maps, 4, 2, 1), nn.LeakyReLU(SLOPE), nn.Dropout(DROPOUT)]
            given = maps
        self.convolutions = nn.Sequential(*layers)
        self.last = nn.Linear(given, 1)
        initialise(self)

    def forward(self, images: torch.Tensor, probabilities: torch.Tensor) -> Verdict:
        """images (n, channels, rows, columns), probabilities (n, classes, rows, columns)."""
        features = pooled(self.convolutions(torch.cat([images, probabilities], 1)))
        return Verdict(self.last(features)[:, 0], features)
