"""The networks, in plain torch: neighbourhoods (batch, bands, side, side) to class logits, an embedding and taps."""

from ...protocol.sentence import Sentence
from ..errors import BadRequest
from . import densenet, resnet
from .densenet import DenseNet
from .lenet import LeNet
from .parts import Network
from .resnet import ResNet
from .spectral_cnn import SpectralCNN
from .vgg import VGG16

FAMILIES: dict[str, type[Network]] = {
    **dict.fromkeys(densenet.BLOCKS, DenseNet),
    **dict.fromkeys(resnet.STAGES, ResNet),
    "vgg16": VGG16,
    "lenet": LeNet,
    "spectral_cnn": SpectralCNN,
}


def make(
    name: str,
    bands: int,
    classes: int,
    stride: int = 2,
    dropout: float = 0.0,
    layer_dropout: float = 0.0,
    side: int = 0,
) -> Network:
    """A network with random weights.

    Args: name: a key of catalogue.NETWORKS; stride: of the stem of a DenseNet or ResNet, 1 or 2; dropout: share before
    the last layer; layer_dropout: after each dense layer of a DenseNet; side: pixels of the neighbourhoods, 0 for the
    network's own. Raises BadRequest for a side that the network cannot read.
    """
    check_side(name, side)
    if name in densenet.BLOCKS:
        network: Network = DenseNet(bands, classes, densenet.BLOCKS[name], stride, dropout, layer_dropout)
    elif name in resnet.STAGES:
        network = ResNet(bands, classes, *resnet.STAGES[name], stride, dropout)
    else:
        network = {"vgg16": VGG16, "lenet": LeNet, "spectral_cnn": SpectralCNN}[name](bands, classes, dropout=dropout)
    network.side = side or network.side
    return network


def check_side(name: str, side: int) -> None:
    """Raise BadRequest for squares of `side` pixels that a network cannot read; 0 stands for its own."""
    sides = FAMILIES[name].sides
    if side and side not in sides:
        reads = f"{sides[0]}" if len(sides) == 1 else Sentence("{least} to {most}", least=sides[0], most=sides[-1])
        raise BadRequest(
            'The network "{name}" reads squares of {reads} pixels a side, not of {side}. Choose a ResNet or another '
            "size.",
            name=name,
            reads=reads,
            side=side,
        )
