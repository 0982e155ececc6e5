"""VGG16 (Simonyan and Zisserman 2015) for whole tiles of one class. Parameters are named as torchvision's."""

import torch
from torch import nn

from .parts import Network, Outputs, initialise

STAGES = ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512))  # maps of their convolutions
GRID = 7  # maps are averaged to so many pixels a side, whatever the tile's size
DENSE = 4096


class VGG16(Network):
    """Args: bands, classes; dropout: a share, after each dense layer. It has five stages without shortcuts, no taps."""

    sides = range(32, 1025)
    stem = "features.0.weight"
    head = "classifier.6"

    def __init__(self, bands: int, classes: int, stride: int = 1, dropout: float = 0.0):
        super().__init__()
        layers: list[nn.Module] = []
        given = bands
        for stage in STAGES:
            for maps in stage:
                layers += [nn.Conv2d(given, maps, 3, padding=1), nn.ReLU()]
                given = maps
            layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers, nn.AdaptiveAvgPool2d(GRID), nn.Flatten())
        dense = [nn.Linear(given * GRID**2, DENSE), nn.ReLU(), nn.Dropout(dropout)]
        dense += [nn.Linear(DENSE, DENSE), nn.ReLU(), nn.Dropout(dropout)]
        self.classifier = nn.Sequential(*dense, nn.Linear(DENSE, classes))
        initialise(self)

    def forward(self, patches: torch.Tensor) -> Outputs:
        embedding = self.classifier[:5](self.features(patches))
        return Outputs(self.classifier[5:](embedding), embedding, [])
