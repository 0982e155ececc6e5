"""U-Net (Ronneberger et al. 2015) on a published encoder; of two dates its Siamese form (Daudt et al. 2018)."""

import torch
import torch.nn.functional as F
from torch import nn

from .encoders import Encoder, Segmenter
from .parts import initialise

WIDTHS = (256, 128, 64, 32, 16)  # maps of the decoder's blocks
FINE = 16  # maps of the image at full size, where the stem's are smaller


class UNet(Segmenter):
    """Each block of the decoder doubles the size and takes in the encoder's maps of that size, of both dates.

    With a stem of stride 2 the last block takes in a convolution of the images, without which borders blur.

    Args: as Encoder's; classes; dropout: share of the encoder's last maps and of those before the classifier.
    """

    def __init__(self, encoder: str, bands: int, classes: int, dates: int = 1, stride: int = 2, dropout: float = 0.0):
        super().__init__(Encoder(encoder, bands, dates, stride))
        *skips, given = self.encoder.channels
        self.fine = nn.Sequential(*layer(dates * bands, FINE)) if stride == 2 else None
        skips = [*reversed(skips), *([FINE] if stride == 2 else [])]
        self.blocks = nn.ModuleList()
        for skip, maps in zip(skips, WIDTHS, strict=False):
            self.blocks.append(nn.Sequential(*layer(given + skip, maps), *layer(maps, maps)))
            given = maps
        self.drop = nn.Dropout(dropout)
        self.classifier = nn.Conv2d(given, classes, 3, padding=1)
        initialise(self.blocks)
        if self.fine is not None:
            initialise(self.fine)

    def decode(self, pyramid: list[torch.Tensor], images: torch.Tensor) -> torch.Tensor:
        *skips, maps = pyramid if self.fine is None else [self.fine(images), *pyramid]
        maps = self.drop(maps)
        for block, skip in zip(self.blocks, reversed(skips), strict=True):
            maps = block(torch.cat([F.interpolate(maps, scale_factor=2.0), skip], 1))
        return self.classifier(self.drop(maps))


def layer(given: int, maps: int) -> tuple[nn.Module, ...]:
    """A 3 x 3 convolution, batch norm, rectifier."""
    return nn.Conv2d(given, maps, 3, padding=1, bias=False), nn.BatchNorm2d(maps), nn.ReLU()
