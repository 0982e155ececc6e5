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
        maps = self.drop(pyramid[-1])
        small = torch.stack([convolution(maps * self.scale) for convolution in self.classifier]).sum(0)
        return F.interpolate(small, images.shape[2:], mode="bilinear", align_corners=False)
