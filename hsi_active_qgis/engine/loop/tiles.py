"""Questions about tiles, for which what is known of their pixels is put together."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch

from ..features.pool import Pool
from ..maps.polygons import outline
from ..raster.cube import Cube
from ..raster.labels import Labels
from ..raster.windows import Window
from ..strategies.arrays import Arrays
from .pixels import Pixels
from .tiling import Tiling

ANSWERED = 0.5  # share of a tile's pixels with an answer from which it is not asked about again
FULL = 0.1  # share of the fullest tile's pixels below which a tile is mostly nodata and not asked about
TRIMMED = 0.05  # at each end
STAND_INS = 4  # pixels of a tile that stand for it in a covariance


class Tiles(Pixels):
    """The tiles of a tiling that hold pixels of the pool."""

    tiling: Tiling

    def __init__(self, cube: Cube, pool: Pool, tiling: Tiling):
        windows = tiling.cut(cube.path, cube.shape)
        members = [_members(pool, window) for window in windows]
        shares = np.array([len(pixels) / window.pixels for pixels, window in zip(members, windows, strict=True)])
        full = np.flatnonzero(shares > FULL * shares.max(initial=0))
        self.cube, self.pool, self.tiling = cube, pool, tiling
        self.spacing, self.random_share, self.outlined = tiling.size, tiling.random_share, tiling.unit == "tile"
        self.windows = [windows[i] for i in full]
        self.members = [members[i] for i in full]
        self.rows = np.array([w.row + w.rows // 2 for w in self.windows], int)
        self.columns = np.array([w.column + w.columns // 2 for w in self.windows], int)
        self._of = torch.from_numpy(np.repeat(np.arange(len(full)), [len(pixels) for pixels in self.members]))
        self._pixels = torch.from_numpy(np.concatenate([np.zeros(0, int), *self.members]))

    def window(self, unit: int) -> Window:
        return self.windows[unit]

    def outline(self, unit: int) -> str:
        return outline(self.cube, self.windows[unit])

    @property
    def _corners(self) -> tuple[np.ndarray, np.ndarray]:
        return tuple(np.array(self.windows, int).reshape(-1, 4)[:, :2].T)

    def covered(self, labels: Labels) -> np.ndarray:
        answered = labels.cover(self.pool.rows, self.pool.columns)
        return np.array([answered[pixels].mean() > ANSWERED for pixels in self.members], bool)

    def mean(self, values: torch.Tensor) -> torch.Tensor:
        return self._sum(values) / self._counts(values).reshape(-1, *[1] * (values.ndim - 1))

    def arrays(self, seen: Arrays, answered: np.ndarray) -> Arrays:
        few = np.array([pixels[np.linspace(0, len(pixels) - 1, STAND_INS).astype(int)] for pixels in self.members])
        embeddings = self.mean(seen.embeddings)
        answerable = self.mean(seen.answerable)
        arrays = TileArrays(embeddings, embeddings[torch.from_numpy(answered)], answerable, seen.labels, answered)
        arrays.tiles, arrays.seen, covariance = self, seen, seen.covariance
        for name in ("probabilities", "variance", "change"):
            values = getattr(seen, name)
            setattr(arrays, name, self.mean(values) if len(values) else values)
        if covariance is not None:
            arrays.covariance = lambda a, b: _between(covariance, few[a], few[b])
        arrays.adversarial_norms = lambda attack, units: (
            seen.adversarial_norms(attack, few[units].ravel()).reshape(-1, STAND_INS).amin(1)
        )
        return arrays

    def score(self, scores: torch.Tensor) -> torch.Tensor:
        """From scores of the pool's pixels to scores of the tiles."""
        if self.tiling.reduce == "sum":
            return self._sum(scores) * self._pixels_each(scores)
        if self.tiling.reduce == "mean":
            return self.mean(scores)
        return torch.stack([_trimmed(scores[torch.from_numpy(pixels)]) for pixels in self.members])

    def _sum(self, values: torch.Tensor) -> torch.Tensor:
        """Sums over the pool's pixels of each tile."""
        of, pixels = self._of.to(values.device), self._pixels.to(values.device)
        total = values.new_zeros(len(self.windows), *values.shape[1:])
        return total.index_add_(0, of, values[pixels])

    def _counts(self, like: torch.Tensor) -> torch.Tensor:
        return torch.tensor([len(pixels) for pixels in self.members], dtype=like.dtype, device=like.device)

    def _pixels_each(self, like: torch.Tensor) -> torch.Tensor:
        """How many pixels of the raster one of the pool stands for."""
        areas = torch.tensor([w.pixels for w in self.windows], dtype=like.dtype, device=like.device)
        return (areas / self._counts(like)).min()


@dataclass
class TileArrays(Arrays):
    """Arrays over tiles: means of the pixels'. `seen`: the pixels' own, which are scored first, then put together."""

    tiles: Tiles = field(init=False)
    seen: Arrays = field(init=False)

    def scored(self, name: str, score: Callable[[torch.Tensor], torch.Tensor]) -> torch.Tensor:
        return self.tiles.score(self.seen.scored(name, score))


def _between(covariance: Callable, a: np.ndarray, b: np.ndarray) -> torch.Tensor:
    """Covariance between tiles of which some pixels are given (tiles, STAND_INS): the mean over their pairs."""
    pairs = covariance(a.ravel(), b.ravel())
    return pairs.reshape(len(a), STAND_INS, len(b), STAND_INS).mean((1, 3))


def _members(pool: Pool, window: Window) -> np.ndarray:
    """Indices of the pool's pixels, which are in order of rows, that lie in a window."""
    first, last = np.searchsorted(pool.rows, [window.row, window.row + window.rows])
    columns = pool.columns[first:last]
    return first + np.flatnonzero((columns >= window.column) & (columns < window.column + window.columns))


def _trimmed(scores: torch.Tensor) -> torch.Tensor:
    """Mean without the lowest and the highest 5 %."""
    cut = int(TRIMMED * len(scores))
    return scores.sort().values[cut : len(scores) - cut].mean()
