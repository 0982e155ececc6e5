"""Densely connected networks (Huang et al. 2017) for neighbourhoods of 32 x 32 pixels.

Pooling in the transitions takes the maximum, as in the seed paper. Parameters are named as torchvision's.
"""

from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn

from .parts import Network, Outputs, initialise, pooled

BLOCKS = {"densenet121": (6, 12, 24, 16), "densenet169": (6, 12, 32, 32), "densenet201": (6, 12, 48, 32)}
STEM = 64  # maps
GROWTH = 32
BOTTLENECK = 4 * GROWTH


class DenseLayer(nn.Module):
    """Adds GROWTH maps to those it is given."""

    def __init__(self, maps: int, dropout: float):
        super().__init__()
        self.norm1 = nn.BatchNorm2d(maps)
        self.conv1 = nn.Conv2d(maps, BOTTLENECK, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(BOTTLENECK)
        self.conv2 = nn.Conv2d(BOTTLENECK, GROWTH, 3, padding=1, bias=False)
        self.drop = nn.Dropout(dropout)

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        narrow = self.conv1(F.relu(self.norm1(maps)))
        return torch.cat([maps, self.drop(self.conv2(F.relu(self.norm2(narrow))))], 1)


class DenseNet(Network):
    """Args: bands, classes; depths: layers of the four blocks; stride: of the stem, 1 or 2; dropout: share before the
    last layer; layer_dropout: after each dense layer."""

    stem = "features.conv0.weight"
    head = "classifier"

    def __init__(
        self,
        bands: int,
        classes: int,
        depths: tuple[int, ...],
        stride: int = 2,
        dropout: float = 0.0,
        layer_dropout: float = 0.0,
    ):
        super().__init__()
        conv = nn.Conv2d(bands, STEM, 3, stride, 1, bias=False)
        parts: OrderedDict[str, nn.Module] = OrderedDict(conv0=conv, norm0=nn.BatchNorm2d(STEM), relu0=nn.ReLU())
        maps, channels = STEM, []
        for number, depth in enumerate(depths, 1):
            layers = [(f"denselayer{i + 1}", DenseLayer(maps + i * GROWTH, layer_dropout)) for i in range(depth)]
            parts[f"denseblock{number}"] = nn.Sequential(OrderedDict(layers))
            maps += depth * GROWTH
            channels.append(maps)
            if number < len(depths):
                parts[f"transition{number}"] = transition(maps)
                maps //= 2
        parts["norm5"] = nn.BatchNorm2d(maps)
        self.features = nn.Sequential(parts)
        self.drop = nn.Dropout(dropout)
        self.classifier = nn.Linear(maps, classes)
        self.channels = tuple(channels)  # of the taps: the blocks' outputs
        initialise(self)

    def forward(self, patches: torch.Tensor) -> Outputs:
        maps, taps = self.narrowed(self.begin(patches)), []
        for stage in self.stages:
            maps = stage(maps)
            taps.append(maps)
        embedding = pooled(self.end(maps))
        return Outputs(self.classifier(self.drop(embedding)), embedding, taps)

    def begin(self, patches: torch.Tensor) -> torch.Tensor:
        """What the stem makes of patches."""
        return self.features[:3](patches)

    @property
    def stages(self) -> list[nn.Module]:
        """Each block after the transition to it."""
        names = [[f"transition{i - 1}", f"denseblock{i}"] for i in range(1, len(self.channels) + 1)]
        parts = dict(self.features.named_children())
        return [nn.Sequential(*(parts[name] for name in pair if name in parts)) for pair in names]

    def end(self, maps: torch.Tensor) -> torch.Tensor:
        """The last stage's output as it is read."""
        return F.relu(self.features[-1](maps))


def transition(maps: int) -> nn.Sequential:
    """Halve the number of maps and their size, down to one pixel."""
    conv = nn.Conv2d(maps, maps // 2, 1, bias=False)
    return nn.Sequential(
        OrderedDict(norm=nn.BatchNorm2d(maps), relu=nn.ReLU(), conv=conv, pool=nn.MaxPool2d(2, ceil_mode=True))
    )
