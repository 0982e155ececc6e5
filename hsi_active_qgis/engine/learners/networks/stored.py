"""A network's weights in a model file."""

import torch

from ...networks.parts import Network

WEIGHTS = "network."  # before the names of the network's tensors


def stored(network: Network) -> dict[str, torch.Tensor]:
    return {WEIGHTS + name: tensor for name, tensor in network.state_dict().items()}


def restore(network: Network, tensors: dict[str, torch.Tensor]) -> None:
    """Give a network the weights of a file. Raises RuntimeError when they do not fit; then it is ready to answer."""
    network.load_state_dict({key.removeprefix(WEIGHTS): t for key, t in tensors.items() if key.startswith(WEIGHTS)})
    network.eval()
