"""k-means on the device of the points (Lloyd 1982), started by k-means++ (Arthur and Vassilvitskii 2007)."""

import numpy as np
import torch

from .distances import Space

ROUNDS = 20  # at most
SETTLED = 0.001  # share of the points below which it does not matter where they move


def draw_one(weights: torch.Tensor, rng: np.random.Generator) -> int:
    """An index by chance in proportion to its weight (n,) >= 0; all alike when all are 0."""
    total = weights.double().cumsum(0)
    if not total[-1] > 0:
        return int(rng.integers(len(weights)))
    at = torch.tensor(rng.random(), dtype=total.dtype, device=total.device) * total[-1]
    return min(int(torch.searchsorted(total, at, right=True)), len(weights) - 1)


def cluster(points: torch.Tensor, count: int, rng: np.random.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """Centres (clusters, features) of at most `count` clusters, and the cluster of each point (points,)."""
    space = Space(points)
    centres = _seeds(space, min(count, len(points)), rng)
    of = space.which(centres)
    for _ in range(ROUNDS):
        sums = torch.zeros_like(centres).index_add_(0, of, points)
        sizes = torch.bincount(of, minlength=len(centres))[:, None]
        centres = torch.where(sizes > 0, sums / sizes.clamp_min(1), centres)
        before, of = of, space.which(centres)
        if (before != of).sum() <= len(of) * SETTLED:
            break
    return centres, of


def _seeds(space: Space, count: int, rng: np.random.Generator) -> torch.Tensor:
    """Points drawn one by one with a chance in proportion to the squared distance to those before."""
    picks = [int(rng.integers(len(space.points)))]
    distance = space.to(space.points[picks[0]])
    while len(picks) < count:
        picks.append(draw_one(distance, rng))
        distance = torch.minimum(distance, space.to(space.points[picks[-1]]))
    return space.points[picks].clone()
