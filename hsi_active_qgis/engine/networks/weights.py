"""Published ImageNet weights for a network of any number of bands."""

import re
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save

from ...protocol.sentence import Sentence
from ..errors import BadRequest
from .parts import Network

UNFIT = "The weights in {path} do not fit this network ({why}). Choose a safetensors file of the same network, or none."
OLD_NAMES = re.compile(r"(denselayer\d+\.(?:norm|conv))\.([12])\.")  # in torchvision's files of DenseNets


OTHER_NAMES = {  # of VGG16 in timm, whose dense layers are convolutions
    "pre_logits.fc1.": "classifier.0.",
    "pre_logits.fc2.": "classifier.3.",
    "head.fc.": "classifier.6.",
}
AROUND = re.compile(r"^(?:module\.|model\.|encoder\.|backbone\.|network\.)+")  # before the names of a wrapped network


def load_weights(network: Network, path: str) -> None:
    """Start a network from a safetensors file of torchvision's state dict.

    The first convolution is adapted to the bands, see `adapted`; a last layer of another size keeps its random start.
    Raises BadRequest for a file that cannot be read or does not fit.
    """
    try:
        given = {OLD_NAMES.sub(r"\1\2.", name): tensor for name, tensor in load_file(path).items()}
    except (OSError, SafetensorError) as error:
        raise BadRequest(UNFIT, path=path, why=Sentence("it is not a safetensors file")) from error
    take(network, given, path)


@torch.no_grad()
def take(network: Network, given: dict[str, torch.Tensor], path: str) -> None:
    """Start a network from a state dict under torchvision's names, read from a file. Raises BadRequest."""
    state = network.state_dict()
    for name, own in state.items():
        tensor = given.get(name)
        if name == network.stem and tensor is not None and tensor.ndim == own.ndim:
            tensor = adapted(tensor, own)
        fits = tensor is not None and tensor.shape == own.shape
        if tensor is not None and fits and not torch.isfinite(tensor).all():
            raise BadRequest(UNFIT, path=path, why=Sentence("{name} holds values that are no numbers", name=name))
        if fits:
            own.copy_(tensor)
        elif not name.startswith(f"{network.head}.") and not name.endswith("num_batches_tracked"):
            lacks = Sentence("{name} is missing", name=name)
            why = Sentence("{name} is of another size", name=name) if name in given else lacks
            raise BadRequest(UNFIT, path=path, why=why)


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


def read_published(path: str) -> dict[str, torch.Tensor]:
    """A state dict of torchvision or timm, from a .pth or .safetensors file, under torchvision's names.

    A checkpoint that holds it among other things, as "state_dict", will do, too. Nothing in the file is run. Raises
    BadRequest.
    """
    try:
        given = load_file(path) if path.endswith(".safetensors") else torch.load(path, "cpu", weights_only=True)
    except Exception as error:  # torch raises whatever the file makes it stumble over
        text = (
            "No weights can be read from {path}. Save a state dict with torch.save or safetensors, and give that file."
        )
        raise BadRequest(text, path=path) from error
    for key in ("state_dict", "model", "model_state_dict"):
        given = given.get(key, given) if isinstance(given, dict) else given
    if not isinstance(given, dict) or not all(isinstance(values, torch.Tensor) for values in given.values()):
        raise BadRequest("{path} holds no state dict. Save model.state_dict(), not the model.", path=path)
    return {_usual(name): _flat(_usual(name), values) for name, values in given.items()}


def _usual(name: str) -> str:
    """torchvision's name of a tensor."""
    name = AROUND.sub("", name)
    for theirs, ours in OTHER_NAMES.items():
        if name.startswith(theirs):
            return ours + name[len(theirs) :]
    return OLD_NAMES.sub(r"\1\2.", name)


def _flat(name: str, values: torch.Tensor) -> torch.Tensor:
    """The weights of a dense layer as a matrix, though they are a convolution's."""
    dense = name.startswith(("classifier.", "fc.")) and values.ndim == 4
    return (values.flatten(1) if dense else values).contiguous()


def write_weights(given: dict[str, torch.Tensor], path: str) -> None:
    """Write a state dict as safetensors."""
    Path(path).write_bytes(save({name: values.clone() for name, values in given.items()}))
