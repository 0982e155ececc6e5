"""The squares of pixels around a pixel that a patch network reads, tile by tile of a raster of any size."""

from collections.abc import Iterator

import numpy as np
import torch

from ...networks.parts import SIDE
from ...raster.cube import Cube
from ...raster.windows import Window, split
from .standardise import Standardise

TILE = (64, 256)  # rows, columns read at once: 25 MB of 200 bands with what lies around


class Neighbourhoods:
    """Standardised squares of `side` pixels of a cube, mirrored at the raster's borders, 0 where not valid.

    A square reaches side // 2 pixels up and left of its pixel and one less, for an even side, down and right.
    """

    def __init__(self, cube: Cube, standardise: Standardise, side: int, device: str):
        self.cube = cube
        self.standardise = standardise
        self.side = side
        self.device = device

    def at_once(self, count: int) -> int:
        """How many squares take no more memory than `count` of 32 x 32 pixels."""
        return max(1, min(count, count * SIDE**2 // self.side**2))

    def around(self, window: Window) -> torch.Tensor:
        """All that the squares of a window's pixels cover: (bands, rows + side - 1, columns + side - 1)."""
        reach = self.side // 2
        outer = window.expanded(reach, self.cube.shape)
        values = torch.from_numpy(self.standardise.apply(*self.cube.read(outer))).to(self.device)
        for axis, start, first, count, size in (
            (1, window.row, outer.row, window.rows, self.cube.shape[0]),
            (2, window.column, outer.column, window.columns, self.cube.shape[1]),
        ):
            places = mirrored(np.arange(start - reach, start - reach + count + self.side - 1), size) - first
            values = values.index_select(axis, torch.from_numpy(places).to(self.device))
        return values

    def batches(self, rows: np.ndarray, columns: np.ndarray, size: int) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
        """Yield the squares of all given pixels: their places in `rows` (n,), and (n, bands, side, side)."""
        for tile in split(self.cube.shape, TILE):
            here = np.flatnonzero(tile.contains(rows, columns))
            if not len(here):
                continue
            row, column = int(rows[here].min()), int(columns[here].min())
            box = Window(row, column, int(rows[here].max()) - row + 1, int(columns[here].max()) - column + 1)
            squares = self.around(box).unfold(1, self.side, 1).unfold(2, self.side, 1)
            for members in np.array_split(here, -(-len(here) // size)):
                down, right = (
                    torch.from_numpy(part).to(self.device) for part in (rows[members] - row, columns[members] - column)
                )
                patches = squares[:, down, right].transpose(0, 1).contiguous(memory_format=torch.channels_last)
                yield torch.from_numpy(members).to(self.device), patches

    def at(self, rows: np.ndarray, columns: np.ndarray) -> torch.Tensor:
        """The squares of a few pixels, in half precision: (pixels, bands, side, side)."""
        result = torch.empty(len(rows), self.cube.channels, self.side, self.side, dtype=torch.half, device=self.device)
        for members, patches in self.batches(rows, columns, self.at_once(64)):
            result[members] = patches.half()
        return result.contiguous(memory_format=torch.channels_last)


def mirrored(places: np.ndarray, size: int) -> np.ndarray:
    """Places outside 0 to size - 1 mirrored at the first and last one, again and again where `size` is small."""
    period = max(1, 2 * size - 2)
    places = np.abs(places) % period
    return np.minimum(places, period - places) if size > 1 else np.zeros_like(places)
