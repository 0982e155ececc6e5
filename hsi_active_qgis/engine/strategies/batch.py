"""What all strategies share: picking a batch one by one, apart on the map and unlike each other."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch

SHORTLIST = 400  # best pixels among which a batch is made diverse
LONGEST = 4000  # for a large batch; their covariance takes 128 MB
LEAST_CHANCE = 1e-6  # of a pixel of weight 0 relative to one of weight 1


@dataclass
class Batch:
    """The questions of one round while they are picked.

    rows, columns (pixels,): places of the pool; free (pixels,) bool: may still be picked; count: how many to pick;
    min_distance: in pixels, between any two picks, along rows or columns; plain: picks by score are made by it alone.
    """

    rows: np.ndarray
    columns: np.ndarray
    free: np.ndarray
    count: int
    min_distance: int
    rng: np.random.Generator
    plain: bool = False
    picks: list[int] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether another pick is wanted and possible."""
        return len(self.picks) < self.count and bool(self.free.any())

    def take(self, pixel, score) -> None:
        """Pick a pixel; it and those too near on the map are no longer free."""
        self.picks.append(int(pixel))
        self.scores.append(float(score))
        down, right = abs(self.rows - self.rows[pixel]), abs(self.columns - self.columns[pixel])
        self.free &= np.maximum(down, right) >= max(1, self.min_distance)

    def best(self, scores: torch.Tensor, among: np.ndarray | slice = slice(None)) -> int:
        """Index of the highest score that belongs to a free pixel, ties by chance; scores of all or `among` pixels."""
        taken = torch.from_numpy(~self.free[among]).to(scores.device)
        scores = scores.masked_fill(taken, -torch.inf)
        ties = torch.nonzero(scores == scores.max()).ravel()
        return int(ties[self.rng.integers(len(ties))])

    def draw(self, size: int, weights: np.ndarray) -> np.ndarray:
        """At most `size` free pixels, drawn one by one by weight (pixels,) (Efraimidis and Spirakis 2006)."""
        pixels = np.flatnonzero(self.free)
        times = self.rng.exponential(size=len(pixels)) / np.maximum(weights[pixels], LEAST_CHANCE)
        first = np.argpartition(times, size)[:size] if size < len(times) else np.arange(len(times))
        return pixels[first[np.argsort(times[first])]]

    def shortlist(self, scores: np.ndarray, size: int = SHORTLIST) -> np.ndarray:
        """The best free pixels by score, ties in random order."""
        size = max(size, min(20 * self.count, LONGEST))
        pixels = self.rng.permutation(_highest(scores, np.flatnonzero(self.free), size, self.rng))
        return pixels[np.argsort(-scores[pixels], kind="stable")]

    def take_best(self, scores: np.ndarray, covariance: Callable | None = None) -> None:
        """Pick by score (pixels,) >= 0; with a posterior covariance, a pick lowers the score of what it would teach.

        The score of a pick is what it was worth beside those before it. A plain batch is picked by score alone.
        """
        while self.open:
            near = self.shortlist(scores)
            gain = torch.from_numpy(scores[near])
            spread = None if covariance is None or self.plain else Spread(covariance(near, near))
            while len(self.picks) < self.count and self.free[near].any():
                worth = gain if spread is None else gain * spread.left()
                best = int(worth.masked_fill(torch.from_numpy(~self.free[near]), -1).argmax())
                self.take(near[best], worth[best])
                if spread is not None:
                    spread.label(best)


class Spread:
    """What is left of the deviations of some pixels of covariance (n, n) while one after the other is labelled."""

    def __init__(self, covariance: torch.Tensor):
        self.covariance = covariance.double().cpu()
        self.known: list[torch.Tensor] = []  # covariance with each labelled pixel over its deviation

    def left(self) -> torch.Tensor:
        """The share (n,) of each pixel's deviation, 0 to 1."""
        before = self.covariance.diagonal().clamp_min(1e-9)
        return (1 - sum(column.square() for column in self.known) / before).clamp(0, 1).sqrt()

    def label(self, pick: int, noise: float = 0.1) -> None:
        """Condition on a pixel, given by index."""
        column = self.covariance[:, pick] - sum(before * before[pick] for before in self.known)
        self.known.append(column / (column[pick] + noise).sqrt())


def _highest(scores: np.ndarray, pixels: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """The `size` of some pixels with the highest scores, of those that tie for the last places some by chance."""
    if size >= len(pixels):
        return pixels
    values = scores[pixels]
    lowest = np.partition(values, -size)[-size]
    above = pixels[values > lowest]
    return np.append(above, rng.permutation(pixels[values == lowest])[: size - len(above)])
