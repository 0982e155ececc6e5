"""What all strategies share: picking a batch one by one, apart on the map and unlike each other."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch

SHORTLIST = 400  # best pixels among which a batch is made diverse


@dataclass
class Batch:
    """The questions of one round while they are picked.

    rows, columns (pixels,): places of the pool; free (pixels,) bool: may still be picked; count: how many to pick;
    min_distance: in pixels, between any two picks, along rows or columns.
    """

    rows: np.ndarray
    columns: np.ndarray
    free: np.ndarray
    count: int
    min_distance: int
    rng: np.random.Generator
    picks: list[int] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)

    def take(self, pixel, score) -> None:
        """Pick a pixel; it and those too near on the map are no longer free."""
        self.picks.append(int(pixel))
        self.scores.append(float(score))
        down, right = abs(self.rows - self.rows[pixel]), abs(self.columns - self.columns[pixel])
        self.free &= np.maximum(down, right) >= max(1, self.min_distance)

    def shortlist(self, scores: np.ndarray, size: int = SHORTLIST) -> np.ndarray:
        """The best free pixels by score, ties in random order."""
        open_pixels = self.rng.permutation(np.flatnonzero(self.free))
        return open_pixels[np.argsort(-scores[open_pixels], kind="stable")[: max(size, 20 * self.count)]]

    def take_best(self, scores: np.ndarray, covariance: Callable | None = None) -> None:
        """Pick by score (pixels,) >= 0; with a posterior covariance, a pick lowers the score of what it would teach."""
        while len(self.picks) < self.count and self.free.any():
            near = self.shortlist(scores)
            gain = torch.from_numpy(scores[near])
            remaining = covariance(near, near).double().cpu() if covariance is not None else None
            before = None if remaining is None else remaining.diagonal().clamp_min(1e-9).clone()
            while len(self.picks) < self.count and self.free[near].any():
                share = 1.0 if remaining is None else (remaining.diagonal() / before).clamp(0, 1).sqrt()
                current = (gain * share).masked_fill(torch.from_numpy(~self.free[near]), -1)
                best = int(current.argmax())
                self.take(near[best], scores[near[best]])
                if remaining is not None:
                    remaining = conditioned(remaining, best)


def conditioned(covariance: torch.Tensor, pick: int, noise: float = 0.1) -> torch.Tensor:
    """A square covariance after one of its pixels was labelled."""
    column = covariance[:, pick]
    return covariance - torch.outer(column, column) / (column[pick] + noise)
