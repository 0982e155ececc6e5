"""A fully convolutional network without padding (after Long et al. 2015): one pass classifies all pixels of a window.

What it says of a pixel depends on the SIDE x SIDE pixels around it and on nothing else, so it can be trained on such
patches around sparse labels and evaluated on windows of any size, with the same result.
"""

import torch
import torch.nn.functional as F
from torch import nn

from .parts import Network, Outputs, initialise

WIDTH = 64  # maps
DILATIONS = (1, 1, 2)  # of the 3 x 3 convolutions after the first, spectral one
REACH = sum(DILATIONS)  # pixels that it looks around a pixel
SIDE = 2 * REACH + 1


class Valid(Network):
    """A 1 x 1 and three dilated 3 x 3 convolutions, each with batch norm, rectifier and dropout; a 1 x 1 classifier.

    Takes (batch, components, SIDE - 1 + rows, SIDE - 1 + columns), gives (batch, ..., rows, columns).
    """

    side = SIDE
    stem = None
    head = "classifier"

    def __init__(self, components: int, classes: int, dropout: float = 0.0):
        super().__init__()
        self.spectral = nn.Conv2d(components, WIDTH, 1, bias=False)
        self.spatial = nn.ModuleList(nn.Conv2d(WIDTH, WIDTH, 3, dilation=d, bias=False) for d in DILATIONS)
        self.norms = nn.ModuleList(nn.BatchNorm2d(WIDTH) for _ in range(1 + len(DILATIONS)))
        self.drop = nn.Dropout(dropout)
        self.classifier = nn.Conv2d(WIDTH, classes, 1)
        initialise(self)

    def forward(self, patches: torch.Tensor) -> Outputs:
        maps = F.relu(self.norms[0](self.spectral(patches)))
        for convolution, norm in zip(self.spatial, self.norms[1:], strict=True):
            maps = F.relu(norm(convolution(self.drop(maps))))
        return Outputs(self.classifier(self.drop(maps)), maps, [])
