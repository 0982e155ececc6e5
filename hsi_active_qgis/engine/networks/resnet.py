"""Residual networks (He et al. 2016) for neighbourhoods of 32 x 32 pixels. Parameters are named as torchvision's."""

import torch
import torch.nn.functional as F
from torch import nn

from .parts import Network, Outputs, initialise, pooled

STAGES = {  # blocks of the four stages, whether they are bottlenecks
    "resnet18": ((2, 2, 2, 2), False),
    "resnet34": ((3, 4, 6, 3), False),
    "resnet50": ((3, 4, 6, 3), True),
    "resnet101": ((3, 4, 23, 3), True),
    "resnet152": ((3, 8, 36, 3), True),
}
STEM = 64  # maps


class ResidualBlock(nn.Module):
    """Two or, as a bottleneck, three convolutions beside a shortcut; a bottleneck gives 4 x `maps`."""

    def __init__(self, given: int, maps: int, stride: int, bottleneck: bool):
        super().__init__()
        out = 4 * maps if bottleneck else maps
        sizes = (
            [(given, maps, 1), (maps, maps, 3), (maps, out, 1)] if bottleneck else [(given, maps, 3), (maps, out, 3)]
        )
        self.depth = len(sizes)
        for i, (before, after, size) in enumerate(sizes, 1):
            step = stride if i == self.depth - 1 else 1  # in the first of two, the middle of three
            self.add_module(f"conv{i}", nn.Conv2d(before, after, size, step, size // 2, bias=False))
            self.add_module(f"bn{i}", nn.BatchNorm2d(after))
        self.downsample: nn.Module = nn.Identity()
        if stride > 1 or given != out:
            self.downsample = nn.Sequential(nn.Conv2d(given, out, 1, stride, bias=False), nn.BatchNorm2d(out))

    def forward(self, maps: torch.Tensor) -> torch.Tensor:
        change = maps
        for i in range(1, self.depth + 1):
            change = self.get_submodule(f"bn{i}")(self.get_submodule(f"conv{i}")(change))
            if i < self.depth:
                change = F.relu(change)
        return F.relu(change + self.downsample(maps))


class ResNet(Network):
    """Args: bands, classes; depths: blocks of the four stages; stride: of the stem, 1 or 2; dropout: a share."""

    stem = "conv1.weight"
    head = "fc"

    def __init__(
        self,
        bands: int,
        classes: int,
        depths: tuple[int, ...],
        bottleneck: bool,
        stride: int = 2,
        dropout: float = 0.0,
    ):
        super().__init__()
        self.conv1 = nn.Conv2d(bands, STEM, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(STEM)
        given, channels = STEM, []
        for number, depth in enumerate(depths):
            maps = STEM << number
            blocks = []
            for i in range(depth):
                blocks.append(ResidualBlock(given, maps, 2 if number and not i else 1, bottleneck))
                given = 4 * maps if bottleneck else maps
            self.add_module(f"layer{number + 1}", nn.Sequential(*blocks))
            channels.append(given)
        self.drop = nn.Dropout(dropout)
        self.fc = nn.Linear(given, classes)
        self.channels = tuple(channels)  # of the taps: the stages' outputs
        initialise(self)

    def forward(self, patches: torch.Tensor) -> Outputs:
        maps, taps = self.narrowed(self.begin(patches)), []
        for stage in self.stages:
            maps = stage(maps)
            taps.append(maps)
        embedding = pooled(maps)
        return Outputs(self.fc(self.drop(embedding)), embedding, taps)

    def begin(self, patches: torch.Tensor) -> torch.Tensor:
        """What the stem makes of patches."""
        return F.relu(self.bn1(self.conv1(patches)))

    @property
    def stages(self) -> list[nn.Module]:
        return [self.get_submodule(f"layer{number}") for number in range(1, len(self.channels) + 1)]

    def end(self, maps: torch.Tensor) -> torch.Tensor:
        """The last stage's output as it is read: as it is."""
        return maps
