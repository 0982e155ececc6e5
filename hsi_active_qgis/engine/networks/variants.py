"""Copies of a trained network that differ from it: for Monte-Carlo passes, and to learn on from."""

import copy

import torch
from torch import nn

from ..errors import BadRequest
from .parts import Network

NORMS = (nn.BatchNorm1d, nn.BatchNorm2d)


def dropping(network: Network) -> Network:
    """A copy in evaluation mode but for its dropout (Gal and Ghahramani 2016).

    Raises BadRequest when it drops nothing.
    """
    network = copy.deepcopy(network).eval()
    drops = [module for module in network.modules() if isinstance(module, nn.Dropout) and module.p > 0]
    if not drops:
        raise BadRequest("The network was trained without dropout. Set dropout above 0, or choose another strategy.")
    for module in drops:
        module.train()
    return network


def remeasured(network: Network, batch: torch.Tensor) -> Network:
    """A copy whose batch norm has the statistics of one batch (Teye et al. 2018), which is given without its labels.

    Raises BadRequest when it has no batch norm.
    """
    network = copy.deepcopy(network).eval()
    norms = [module for module in network.modules() if isinstance(module, NORMS)]
    if not norms:
        raise BadRequest("The network has no batch norm. Choose another network or form of committee.")
    for module in norms:
        module.train()
        module.momentum = 1.0  # forget what was there
    with torch.no_grad():
        network(batch)
    return network.eval()


def inherit(network: Network, old: Network, ids: list[int], old_ids: list[int]) -> None:
    """Give a network another one's weights, those of the last layer class by class; a new class starts at random."""
    last = f"{network.head}."
    state = network.state_dict()
    for name, values in old.state_dict().items():
        if not name.startswith(last):
            state[name].copy_(values)
            continue
        for place, class_id in enumerate(ids):
            if class_id in old_ids:
                state[name][place] = values[old_ids.index(class_id)]
