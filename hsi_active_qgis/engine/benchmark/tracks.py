"""Tracks: which pixels of a reference map may be asked about, and on which the map is judged.

literature: all labelled pixels may be asked about, those not asked are the test, as papers have it. It rewards
knowing where a pixel is.
block: the scene is cut into square blocks; half of them, drawn by seed alone, may be asked about; the other half is
the test, but for the pixels around the first half. The draws of the commonest grids of blocks are in DRAWS, so that
figures stay comparable whatever becomes of the random numbers.
scene: any valid pixel may be asked about; on unlabelled ground the answer is "don't know" and costs a click, too.
tiles: see tile_track.py.
"""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
from scipy.ndimage import binary_dilation

from ..errors import BadRequest
from ..features.pool import Pool
from .draws import BUFFER_PX, LEAST_PIXELS, Draw, kept_classes
from .tile_track import Splitting

DRAWS = Path(__file__).with_name("block_draws.csv")  # rows and columns of blocks, seed, and a bit a block as hex digits
BLOCK_PX, SMALL_BLOCK_PX = 24, 16
SMALL_SCENE_PX = 110  # rows or columns; below it the small blocks


def draw(track: str, reference: np.ndarray, seed: int, splitting: Splitting | None = None) -> Draw:
    """The pool and the test of one seed on a track of TRACKS; `splitting`: for the track tiles. Raises BadRequest."""
    if track not in TRACKS:
        raise BadRequest('There is no track "{track}". Choose one of {tracks}.', track=track, tracks=", ".join(TRACKS))
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
            "With seed {seed} fewer than two classes have {least} pixels in both halves of the blocks. Use another "
            "seed or the literature track.",
            seed=seed,
            least=LEAST_PIXELS,
        ) from None
    return Draw(kept, Pool(*np.nonzero(queried & (kept > 0))), ~around & (kept > 0))


def half_of_blocks(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Which pixels (rows, columns) lie in the half of the blocks that may be asked about, bool.

    What is left over at the lower and right edge belongs to the last block.
    """
    side = SMALL_BLOCK_PX if min(shape) < SMALL_SCENE_PX else BLOCK_PX
    counts = [max(1, length // side) for length in shape]
    chosen = _kept_draws().get((*counts, side, seed))
    if chosen is None:
        chosen = np.zeros(counts[0] * counts[1], bool)
        chosen[np.random.default_rng([seed, side]).permutation(chosen.size)[: (chosen.size + 1) // 2]] = True
    row, column = (np.minimum(np.arange(n) // side, c - 1) for n, c in zip(shape, counts, strict=True))
    return chosen.reshape(counts)[np.ix_(row, column)]


@cache
def _kept_draws() -> dict[tuple[int, ...], np.ndarray]:
    """Of DRAWS: {(rows and columns of blocks, their side in px, seed): which blocks, row by row, bool}."""
    result: dict[tuple[int, ...], np.ndarray] = {}
    with open(DRAWS, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rows, columns, side, seed = (int(row[name]) for name in ("rows", "columns", "side", "seed"))
            bits = f"{int(row['blocks'], 16):0{rows * columns}b}"
            result[rows, columns, side, seed] = np.array(list(bits)) == "1"
    return result


TRACKS: dict[str, Callable[..., Draw]] = {
    "literature": literature,
    "block": blocks,
    "scene": scene,
    "tiles": Splitting.draw,
}
