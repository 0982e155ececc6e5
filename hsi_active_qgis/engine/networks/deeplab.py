"""DeepLabV2 (Chen et al. 2018): maps that stay large, seen by a classifier at four widths."""

import torch
import torch.nn.functional as F
from torch import nn

from .encoders import Encoder, Segmenter

DILATIONS = (6, 12, 18, 24)  # of the classifier's convolutions, whose answers are summed
SPREAD = 0.1  # deviation of the classifier's weights at the start


class DeepLab(Segmenter):
    """Args: as Encoder's, of two dates the maps of both; classes; dropout: share of the encoder's last maps."""

    def __init__(self, encoder: str, bands: int, classes: int, dates: int = 1, stride: int = 2, dropout: float = 0.0):
        super().__init__(Encoder(encoder, bands, dates, stride, dilated=True))
        given = self.encoder.channels[-1]
        self.scale = (9 * len(DILATIONS) * given) ** -0.5  # or one step of Adam moves logits by a hundred
        self.drop = nn.Dropout(dropout)
        self.classifier = nn.ModuleList(
            nn.Conv2d(given, classes, 3, padding=d, dilation=d, padding_mode="replicate") for d in DILATIONS
        )
        for name, values in self.classifier.named_parameters():
            nn.init.normal_(values, 0, SPREAD if name.endswith("weight") else 0.0)

    def decode(self, pyramid: list[torch.Tensor], images: torch.Tensor) -> torch.Tensor:
        maps = self.drop(pyramid[-1]) * self.scale
        each = [
            by_taps(convolution, apart, maps) for convolution, apart in zip(self.classifier, DILATIONS, strict=True)
        ]
        small = torch.stack(each).sum(0)
        return F.interpolate(small, images.shape[2:], mode="bilinear", align_corners=False)


def by_taps(convolution: nn.Module, apart: int, maps: torch.Tensor) -> torch.Tensor:
    """A 3 x 3 convolution of dilation `apart` with replicated borders: padded are its answers for each tap, which are
    few, and not the maps, many and wide."""
    rows, columns = maps.shape[2:]
    taps = convolution.get_parameter("weight").permute(2, 3, 0, 1).flatten(0, 2)[..., None, None]
    answers = F.pad(F.conv2d(maps, taps), (apart,) * 4, mode="replicate").unflatten(1, (3, 3, -1))
    parts = [
        answers[:, i, j, :, i * apart : i * apart + rows, j * apart : j * apart + columns]
        for i in range(3)
        for j in range(3)
    ]
    return torch.stack(parts).sum(0) + convolution.get_parameter("bias")[:, None, None]
