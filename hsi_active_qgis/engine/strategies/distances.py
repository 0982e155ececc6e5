"""Squared Euclidean distances from many points, a block at a time: never all points by all points."""

from collections.abc import Iterator

import torch

CHUNK_VALUES = 500_000  # values held at once: 2 MB stay in a core's cache
CHUNK_ROWS = 256  # but at least as many rows, which a matrix product wants
CUDA_CHUNKS = 100  # times as many values on a GPU


def chunk_rows(like: torch.Tensor, width: int) -> int:
    """Rows of `width` values on the device of `like` that are held at once."""
    return max(CHUNK_ROWS, CHUNK_VALUES * (CUDA_CHUNKS if like.is_cuda else 1) // max(1, width))


class Space:
    """Points (points, features) whose squared distances are asked for again and again."""

    def __init__(self, points: torch.Tensor):
        self.points = points
        self.norms = torch.linalg.vector_norm(points, dim=1).square()

    def to(self, place: torch.Tensor) -> torch.Tensor:
        """Squared distance (points,) to one place (features,)."""
        return (self.norms + place.square().sum() - 2 * (self.points @ place)).clamp_min_(0)

    def nearest(self, places: torch.Tensor) -> torch.Tensor:
        """Squared distance (points,) to the nearest of some places (places, features), infinite without one."""
        distance = torch.full_like(self.norms, torch.inf)
        if len(places):
            for rows, block in self._blocks(places):
                distance[rows] = block.amin(1)
        return distance.add_(self.norms).clamp_min_(0)

    def which(self, places: torch.Tensor) -> torch.Tensor:
        """Index (points,) of the nearest of some places."""
        return torch.cat([block.argmin(1) for _, block in self._blocks(places)])

    def within(self, places: torch.Tensor, squared_radius: float) -> torch.Tensor:
        """How many of some places lie nearer than a radius to each point (points,)."""
        found, limit = torch.zeros_like(self.norms), (squared_radius - self.norms)[:, None]
        for rows, block in self._blocks(places):
            found[rows] = torch.lt(block, limit[rows], out=block).sum(1)  # twice as fast as bool
        return found

    def _blocks(self, places: torch.Tensor) -> Iterator[tuple[slice, torch.Tensor]]:
        """Yield a slice of the points and their squared distances to all places less their own squared norms.

        All are written into the same memory.
        """
        lengths = places.square().sum(1)
        step = chunk_rows(self.points, len(places))
        values = self.points.new_empty(min(step, len(self.points)), len(places))
        for start in range(0, max(1, len(self.points)), step):
            rows = slice(start, start + step)
            points = self.points[rows]
            yield rows, torch.addmm(lengths, points, places.T, alpha=-2, out=values[: len(points)])
