"""Query by committee: scores of probabilities (members, pixels, classes), the members' or Monte-Carlo passes'."""

from collections.abc import Callable

import torch

from .distances import chunk_rows
from .uncertainty import information

Score = Callable[[torch.Tensor], torch.Tensor]


def of_mean(score: Score) -> Score:
    """A score of the members' mean probabilities."""
    return lambda members: score(members.mean(0))


def variance(members: torch.Tensor) -> torch.Tensor:
    """Variance over the members, summed over the classes."""
    return _by_chunks(members, lambda part: (part - part.mean(0)).square_().mean(0))


def bald(members: torch.Tensor) -> torch.Tensor:
    """Mutual information of class and member: entropy of the mean less mean entropy, relative to the largest possible.

    Houlsby et al. 2011; of dropout passes Gal et al. 2017. Equal to the mean Kullback-Leibler divergence of the
    members from their mean (McCallum and Nigam 1998).
    """
    gained = _by_chunks(members, lambda part: information(part.mean(0)) - information(part).mean(0))
    return gained.clamp_min_(0) / torch.tensor(float(members.shape[2])).log()


def _by_chunks(members: torch.Tensor, score: Score) -> torch.Tensor:
    """The sum over classes of a score (pixels, classes), a block of pixels at a time."""
    count, _, classes = members.shape
    ones = torch.ones(classes, device=members.device)
    return torch.cat([score(part) @ ones for part in members.split(chunk_rows(members, count * classes), 1)])
