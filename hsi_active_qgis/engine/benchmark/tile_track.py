"""The track for tiles: blocks of whole tiles, or on a contact sheet its images, are the pool, validation or test.

Half of the blocks, drawn by seed, may be asked about, 15 % choose a threshold, the rest is judged, but for the pixels
around the first half. No tile lies in two blocks, and a tile without any labelled pixel is in none.
"""

import json
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_dilation

from ...protocol.sentence import counted
from ..errors import BadRequest
from ..features.pool import POOL_PIXELS, Pool
from ..loop.tiling import Tiling
from ..raster.cube import Cube
from ..raster.windows import Window
from ..sheets.layout import read_cells
from .analyst import commonest
from .draws import BUFFER_PX, LEAST_PIXELS, Draw, kept_classes

POOL_SHARE, VALIDATION_SHARE = 0.5, 0.15
BLOCK_TILES = 2  # along a block's side
LEAST_BLOCKS = 20  # below it a tile is a block, unless tiles overlap
LEAST_TILES = 2  # of a class in pool and test, when a tile has one class


@dataclass(frozen=True)
class Splitting:
    """windows: the tiles of a scene; blocks: which block each lies in, -1 for several; pixels: whether questions are
    about pixels all the same; whole: whether a tile has one class."""

    windows: list[Window]
    blocks: np.ndarray
    pixels: bool
    whole: bool

    @classmethod
    def of(cls, cube: Cube, tiles: dict) -> "Splitting":
        """The tiles that a request for them makes of a scene. Raises BadRequest."""
        tiling = Tiling(**{**tiles, "unit": "tile"})
        windows = tiling.cut(cube.path, cube.shape)
        cells = [cell for _, cell in read_cells(cube.path)]
        blocks = images_of(windows, cells) if len(cells) > 1 else blocks_of(windows, cube.shape, tiling)
        return cls(windows, blocks, tiles.get("unit") == "pixel", tiles.get("unit") == "whole")

    def draw(self, reference: np.ndarray, seed: int) -> Draw:
        """The tiles of one seed. Raises BadRequest when fewer than two classes are in its pool and its test."""
        labelled = [bool(reference[window.slices].any()) for window in self.windows]
        pool, validation, test = (
            tuple(window for window, here, good in zip(self.windows, chosen, labelled, strict=True) if here and good)
            for chosen in self._parts(seed)
        )
        asked = _mask(pool, reference.shape)
        around = binary_dilation(asked, np.ones((3, 3)), iterations=BUFFER_PX)
        least = LEAST_PIXELS
        if self.whole:
            reference, least, around = _centres(reference, self.windows), LEAST_TILES, asked
        judged, checked = (_mask(windows, reference.shape) & ~around for windows in (test, validation))
        try:
            kept = kept_classes(reference, asked, judged, least)
        except LookupError:
            raise BadRequest(
                "With seed {seed} fewer than two classes have {least} in both the pool and the test. Use "
                "another seed or smaller tiles.",
                seed=seed,
                least=counted(least, "tile", "tiles") if self.whole else counted(least, "pixel", "pixels"),
            ) from None
        pixels = Pool(*np.nonzero(asked & (kept > 0))) if self.pixels else None
        return Draw(kept, pixels, judged & (kept > 0), checked & (kept > 0), () if self.pixels else pool, test)

    def _parts(self, seed: int) -> list[np.ndarray]:
        """Which tiles are pool, validation and test (tiles,) bool each."""
        blocks = np.unique(self.blocks[self.blocks >= 0])
        if len(blocks) < 3:
            raise BadRequest("The scene has fewer than three blocks of tiles. Use smaller tiles or more images.")
        shuffled = np.random.default_rng([seed, len(blocks)]).permutation(blocks)
        pool = int(np.ceil(POOL_SHARE * len(blocks)))
        validation = max(1, round(VALIDATION_SHARE * len(blocks)))
        return [np.isin(self.blocks, part) for part in np.split(shuffled, [pool, pool + validation])]


def splitting_of(cube: Cube, tiles: str) -> Splitting | None:
    """From a request for tiles as JSON; None for ""."""
    return Splitting.of(cube, json.loads(tiles)) if tiles else None


def blocks_of(windows: list[Window], shape: tuple[int, int], tiling: Tiling) -> np.ndarray:
    """The square block of each tile, -1 where a border runs through it; what is left over belongs to the last ones."""
    side = BLOCK_TILES * tiling.size
    if not tiling.overlap and np.prod([max(1, length // side) for length in shape]) < LEAST_BLOCKS:
        side = tiling.size
    counts = [max(1, length // side) for length in shape]
    ends = np.array([[w.row, w.row + w.rows - 1, w.column, w.column + w.columns - 1] for w in windows]) // side
    rows, columns = (np.minimum(ends[:, i : i + 2], counts[i // 2] - 1) for i in (0, 2))
    inside = (rows[:, 0] == rows[:, 1]) & (columns[:, 0] == columns[:, 1])
    return np.where(inside, rows[:, 0] * counts[1] + columns[:, 0], -1)


def images_of(windows: list[Window], cells: list[Window]) -> np.ndarray:
    """The image of a contact sheet that each tile lies in."""
    rows, columns = np.array([[window.row, window.column] for window in windows]).T
    return np.argmax([cell.contains(rows, columns) for cell in cells], 0)


def pool_of(cube: Cube, windows: tuple[Window, ...], seed: int) -> Pool:
    """The valid pixels of some tiles, at most POOL_PIXELS."""
    inside = _mask(windows, cube.shape)
    pool = Pool.of(cube, seed, limit=int(POOL_PIXELS * inside.size / max(1, inside.sum())))
    here = inside[pool.rows, pool.columns]
    return Pool(pool.rows[here], pool.columns[here])


def _mask(windows: tuple[Window, ...], shape: tuple[int, ...]) -> np.ndarray:
    """Which pixels lie in any of the tiles (rows, columns) bool."""
    mask = np.zeros(shape, bool)
    for window in windows:
        mask[window.slices] = True
    return mask


def _centres(reference: np.ndarray, windows: list[Window]) -> np.ndarray:
    """The reference of whole tiles: the commonest class of each at its centre, 0 elsewhere."""
    result = np.zeros_like(reference)
    for w in windows:
        result[w.row + w.rows // 2, w.column + w.columns // 2] = commonest(reference[w.slices])
    return result
