"""Learning to predict a sample's loss (Yoo and Kweon 2019), with the seed paper's sum in place of a concatenation."""

import torch
import torch.nn.functional as F
from torch import nn

from .parts import pooled

HIDDEN = 128
MARGIN = 1.0  # xi


class LossHead(nn.Module):
    """From the taps of a network, of `channels` maps each, to one predicted loss a sample (batch,)."""

    def __init__(self, channels: tuple[int, ...]):
        super().__init__()
        self.stages = nn.ModuleList(nn.Linear(maps, HIDDEN) for maps in channels)
        self.out = nn.Linear(HIDDEN, 1)

    def forward(self, taps: list[torch.Tensor]) -> torch.Tensor:
        parts = [F.relu(stage(pooled(maps))) for stage, maps in zip(self.stages, taps, strict=True)]
        return self.out(torch.stack(parts).sum(0))[:, 0]


def ranking_loss(predicted: torch.Tensor, losses: torch.Tensor) -> torch.Tensor:
    """2 / B times the sum over pairs (i, B - 1 - i) of max(0, xi - (p_i - p_j) * sign(l_i - l_j)), sign(0) = -1.

    predicted, losses (B,); the losses get no gradient. The middle one of an odd number has no partner and is left out,
    and B counts it, as printed.
    """
    half = len(losses) // 2
    losses = losses.detach()
    sign = torch.where(losses > losses.flip(0), 1.0, -1.0)[:half]
    apart = (predicted - predicted.flip(0))[:half]
    return F.relu(MARGIN - apart * sign).sum() * 2 / len(losses)
