"""LeNet (LeCun et al. 1998) on 32 x 32 pixels, rectifiers, maximum pooling: the small network to compare with."""

import torch
import torch.nn.functional as F
from torch import nn

from .parts import Network, Outputs, initialise


class LeNet(Network):
    """Args: bands, classes; dropout: a share, before the last layer. It has no four stages, so no taps."""

    sides = range(32, 33)
    stem = "conv1.weight"
    head = "fc3"

    def __init__(self, bands: int, classes: int, stride: int = 2, dropout: float = 0.0):
        super().__init__()
        self.conv1 = nn.Conv2d(bands, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.drop = nn.Dropout(dropout)
        self.fc3 = nn.Linear(84, classes)
        initialise(self)

    def forward(self, patches: torch.Tensor) -> Outputs:
        maps = F.max_pool2d(F.relu(self.conv1(patches)), 2)
        maps = F.max_pool2d(F.relu(self.conv2(maps)), 2)
        embedding = F.relu(self.fc2(F.relu(self.fc1(maps.flatten(1)))))
        return Outputs(self.fc3(self.drop(embedding)), embedding, [])
