"""A one-dimensional convolutional network along the spectrum of the pixel alone (seed system B)."""

import torch
from torch import nn

from .parts import ONE_PIXEL, Network, Outputs, initialise

STAGES = ((64, 0.3), (128, 0.4), (256, 0.4))  # maps, dropout
DENSE, DENSE_DROPOUT = 256, 0.5


class SpectralCNN(Network):
    """Args: bands, classes; dropout is the network's own. It has no four stages, so no taps."""

    side = 1
    sides = ONE_PIXEL
    stem = None  # takes any number of bands
    head = "classifier"

    def __init__(self, bands: int, classes: int, stride: int = 1, dropout: float = 0.0):
        super().__init__()
        layers: list[nn.Module] = []
        given = 1
        for maps, share in STAGES:
            layers += [nn.Conv1d(given, maps, 3, padding=1), nn.ReLU(), nn.BatchNorm1d(maps)]
            layers += [nn.MaxPool1d(2, ceil_mode=True), nn.Dropout(share)]
            given, bands = maps, -(-bands // 2)
        self.features = nn.Sequential(*layers, nn.Flatten())
        self.dense = nn.Sequential(nn.Linear(given * bands, DENSE), nn.ReLU(), nn.BatchNorm1d(DENSE))
        self.drop = nn.Dropout(DENSE_DROPOUT)
        self.classifier = nn.Linear(DENSE, classes)
        initialise(self)

    def forward(self, patches: torch.Tensor) -> Outputs:
        """patches (batch, bands, rows, columns): the spectrum at the middle is read."""
        middle = patches.shape[-1] // 2
        embedding = self.dense(self.features(patches[:, None, :, middle, middle]))
        return Outputs(self.classifier(self.drop(embedding)), embedding, [])
