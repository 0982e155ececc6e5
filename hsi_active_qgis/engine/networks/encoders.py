"""Feature pyramids of the ResNets and DenseNets, of one date or of two that share the network (Siamese)."""

from abc import ABC, abstractmethod

import torch
import torch.nn.functional as F
from torch import nn

from . import make
from .densenet import DenseNet
from .parts import Network, Outputs
from .resnet import STEM, ResNet

DILATED = {2: 2, 3: 4}  # stage, from 0 on: what its 3 x 3 convolutions are spread by when it keeps the size


class Encoder(nn.Module):
    """Five maps of an image: the stem's, then, each half as large as the one before, the four stages'.

    Args: name: a key of catalogue.ENCODERS; bands: of a date; dates: 1 or 2, whose maps follow one another; stride: of
    the stem, 1 or 2; dilated: the last two stages keep the size and look wider instead (Chen et al. 2018).
    Channels (5,): of the maps, all dates together.
    """

    def __init__(self, name: str, bands: int, dates: int = 1, stride: int = 2, dilated: bool = False):
        super().__init__()
        network = make(name, bands, 1, stride)
        if not isinstance(network, (ResNet, DenseNet)):
            raise TypeError(name)
        setattr(network, network.head, nn.Identity())
        self.network = network
        self.bands, self.dates = bands, dates
        self.stride = stride * (4 if dilated else 16)  # pixels of the image a pixel of the last map
        self.channels = tuple(dates * maps for maps in (STEM, *network.channels))
        for number, spread in DILATED.items() if dilated else ():
            _dilate(network.stages[number], spread)

    def forward(self, images: torch.Tensor) -> list[torch.Tensor]:
        """images (n, dates * bands, rows, columns), both multiples of `stride`."""
        each = images.unflatten(1, (self.dates, self.bands)).transpose(0, 1).flatten(0, 1)
        maps = self.network.begin(each)
        pyramid = [maps]
        maps = F.max_pool2d(maps, 3, 2, 1)
        for stage in self.network.stages:
            maps = stage(maps)
            pyramid.append(maps)
        pyramid[-1] = self.network.end(maps)
        return [maps.unflatten(0, (self.dates, -1)).transpose(0, 1).flatten(1, 2) for maps in pyramid]


class Segmenter(Network, ABC):
    """Classifies each pixel of images (n, channels, rows, columns) of any size: Outputs with maps in place of vectors.

    logits (n, classes, rows, columns); embedding: the encoder's last maps, a pixel for each `encoder.stride` pixels.
    """

    stem = None
    head = "classifier"

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, images: torch.Tensor) -> Outputs:
        rows, columns = images.shape[2:]
        down, right = -rows % self.encoder.stride, -columns % self.encoder.stride
        padded = F.pad(images, (0, right, 0, down), mode="replicate")
        pyramid = self.encoder(padded.contiguous(memory_format=torch.channels_last))
        return Outputs(self.decode(pyramid, padded)[..., :rows, :columns], pyramid[-1], [])

    @abstractmethod
    def decode(self, pyramid: list[torch.Tensor], images: torch.Tensor) -> torch.Tensor:
        """Logits (n, classes, rows, columns) of an encoder's maps of images."""


def _dilate(stage: nn.Module, spread: int) -> None:
    """Let a stage keep the size of its maps, and its convolutions reach as far as if it did not."""
    for module in stage.modules():
        if isinstance(module, nn.Conv2d):
            module.stride = (1, 1)
            if module.kernel_size == (3, 3):
                module.dilation = module.padding = (spread, spread)
        elif isinstance(module, nn.MaxPool2d):
            module.kernel_size = module.stride = 1
