"""The networks, in plain torch: neighbourhoods (batch, bands, side, side) to class logits, an embedding and taps."""

from . import densenet, resnet
from .densenet import DenseNet
from .lenet import LeNet
from .parts import Network
from .resnet import ResNet
from .spectral_cnn import SpectralCNN


def make(
    name: str, bands: int, classes: int, stride: int = 2, dropout: float = 0.0, layer_dropout: float = 0.0
) -> Network:
    """A network with random weights.

    Args: name: a key of catalogue.NETWORKS; stride: of the stem of a DenseNet or ResNet, 1 or 2; dropout: share before
    the last layer; layer_dropout: after each dense layer of a DenseNet.
    """
    if name in densenet.BLOCKS:
        return DenseNet(bands, classes, densenet.BLOCKS[name], stride, dropout, layer_dropout)
    if name in resnet.STAGES:
        return ResNet(bands, classes, *resnet.STAGES[name], stride, dropout)
    small = {"lenet": LeNet, "spectral_cnn": SpectralCNN}[name]
    return small(bands, classes, dropout=dropout)
