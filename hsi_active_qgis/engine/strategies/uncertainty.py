"""Uncertainty sampling (Lewis and Gale 1994; Settles 2009): scores from 0 (sure) to 1 of (pixels, classes)."""

import torch


def least_confidence(probabilities: torch.Tensor) -> torch.Tensor:
    """How far the best class is from certain, 1 when all classes are equal."""
    classes = probabilities.shape[1]
    return (1 - probabilities.amax(1)) * classes / (classes - 1)


def margin(probabilities: torch.Tensor) -> torch.Tensor:
    """How close the second class is to the best (Scheffer et al. 2001)."""
    best = probabilities.topk(2, 1).values
    return 1 - (best[:, 0] - best[:, 1])


def entropy(probabilities: torch.Tensor) -> torch.Tensor:
    """Shannon entropy relative to the largest possible."""
    information = -(probabilities * probabilities.clamp_min(1e-12).log()).sum(1)
    return information / torch.log(torch.tensor(float(probabilities.shape[1])))
