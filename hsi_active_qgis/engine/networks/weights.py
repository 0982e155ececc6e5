"""Published ImageNet weights for a network of any number of bands."""

import re

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from ..errors import BadRequest
from .parts import Network

UNFIT = "The weights in {path} do not fit this network ({why}). Choose a safetensors file of the same network, or none."
OLD_NAMES = re.compile(r"(denselayer\d+\.(?:norm|conv))\.([12])\.")  # in torchvision's files of DenseNets


def load_weights(network: Network, path: str) -> None:
    """Start a network from a safetensors file of torchvision's state dict.

    The first convolution is adapted to the bands, see `adapted`; a last layer of another size keeps its random start.
    Raises BadRequest for a file that cannot be read or does not fit.
    """
    try:
        given = {OLD_NAMES.sub(r"\1\2.", name): tensor for name, tensor in load_file(path).items()}
    except (OSError, SafetensorError) as error:
        raise BadRequest(UNFIT.format(path=path, why="it is not a safetensors file")) from error
    state = network.state_dict()
    for name, own in state.items():
        tensor = given.get(name)
        if name == network.stem and tensor is not None and tensor.ndim == own.ndim:
            tensor = adapted(tensor, own)
        fits = tensor is not None and tensor.shape == own.shape
        if tensor is not None and fits and not torch.isfinite(tensor).all():
            raise BadRequest(UNFIT.format(path=path, why=f"{name} holds values that are no numbers"))
        if fits:
            own.copy_(tensor)
        elif not name.startswith(f"{network.head}.") and not name.endswith("num_batches_tracked"):
            raise BadRequest(
                UNFIT.format(path=path, why=f"{name} is {'of another size' if name in given else 'missing'}")
            )


def adapted(kernel: torch.Tensor, own: torch.Tensor) -> torch.Tensor:
    """A first convolution (maps, colours, k, k) for the bands and the size of `own` (maps, bands, m, m).

    Its centre, averaged over the colours and repeated for each band, so scaled that equal bands give what equal
    colours gave.
    """
    colours, bands = kernel.shape[1], own.shape[1]
    if colours == bands and kernel.shape == own.shape:
        return kernel
    cut = (kernel.shape[-1] - own.shape[-1]) // 2
    centre = kernel[:, :, cut : cut + own.shape[-2], cut : cut + own.shape[-1]]
    return centre.mean(1, keepdim=True).expand(-1, bands, -1, -1) * (colours / bands)
