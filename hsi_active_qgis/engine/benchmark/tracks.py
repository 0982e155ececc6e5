"""Tracks: which pixels of a reference map may be asked about, and on which the map is judged.

literature: all labelled pixels may be asked about, those not asked are the test, as papers have it. It rewards
knowing where a pixel is.
block: the scene is cut into square blocks; half of them, drawn by seed alone, may be asked about; the other half is
the test, but for the pixels around the first half.
scene: any valid pixel may be asked about; on unlabelled ground the answer is "don't know" and costs a click, too.
tiles: see tile_track.py.
"""

from collections.abc import Callable

import numpy as np
from scipy.ndimage import binary_dilation

from ..errors import BadRequest
from ..features.pool import Pool
from .draws import BUFFER_PX, LEAST_PIXELS, Draw, kept_classes
from .tile_track import Splitting

BLOCK_PX, SMALL_BLOCK_PX = 24, 16
SMALL_SCENE_PX = 110  # rows or columns; below it the small blocks


def draw(track: str, reference: np.ndarray, seed: int, splitting: Splitting | None = None) -> Draw:
    """The pool and the test of one seed on a track of TRACKS; `splitting`: for the track tiles. Raises BadRequest."""
    if track not in TRACKS:
        raise BadRequest(f'There is no track "{track}". Choose one of {", ".join(TRACKS)}.')
    if track != "tiles":
        return TRACKS[track](reference, seed)
    if splitting is None:
        raise BadRequest("The track tiles needs to know the size of a tile. Give `tiles`.")
    return splitting.draw(reference, seed)


def literature(reference: np.ndarray, seed: int) -> Draw:
    return Draw(reference, Pool(*np.nonzero(reference)), reference > 0)


def scene(reference: np.ndarray, seed: int) -> Draw:
    return Draw(reference, None, reference > 0)


def blocks(reference: np.ndarray, seed: int) -> Draw:
    queried = half_of_blocks(reference.shape, seed)
    around = binary_dilation(queried, np.ones((3, 3)), iterations=BUFFER_PX)
    try:
        kept = kept_classes(reference, queried, ~around, LEAST_PIXELS)
    except LookupError:
        raise BadRequest(
            f"With seed {seed} fewer than two classes have {LEAST_PIXELS} pixels in both halves of the blocks. "
            "Use another seed or the literature track."
        ) from None
    return Draw(kept, Pool(*np.nonzero(queried & (kept > 0))), ~around & (kept > 0))


def half_of_blocks(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Which pixels (rows, columns) lie in the half of the blocks that may be asked about, bool.

    What is left over at the lower and right edge belongs to the last block.
    """
    side = SMALL_BLOCK_PX if min(shape) < SMALL_SCENE_PX else BLOCK_PX
    counts = [max(1, length // side) for length in shape]
    total = counts[0] * counts[1]
    chosen = np.zeros(total, bool)
    chosen[np.random.default_rng([seed, side]).permutation(total)[: (total + 1) // 2]] = True
    row, column = (np.minimum(np.arange(n) // side, c - 1) for n, c in zip(shape, counts, strict=True))
    return chosen.reshape(counts)[np.ix_(row, column)]


TRACKS: dict[str, Callable[..., Draw]] = {
    "literature": literature,
    "block": blocks,
    "scene": scene,
    "tiles": Splitting.draw,
}
