"""How large the values of a cube's bands are: by this a model tells whether another scene is scaled as its own was."""

from functools import cached_property

import numpy as np

from ...protocol.sentence import Sentence
from ..raster.cube import Cube, spread
from ..raster.windows import split

QUANTILES = (0.05, 0.5, 0.95)  # a few wild pixels do not move them
TILE = 32  # pixels a side
TILES = (16, 256)  # that are read, evenly over the raster; the second number where the first ones hold too little
LEAST_PIXELS = 50
OTHER_SCALE = 50  # times; percent are 100 times a share, and no light makes such a difference
OTHER_LIGHT = 4  # times, from which on it is told


class BandValues:
    """`quantiles` (3, channels) of the valid values, in physical units; None where there are too few.

    Args: cube: measured when first asked for; quantiles: as measured before.
    """

    def __init__(self, cube: Cube | None = None, quantiles: np.ndarray | None = None):
        self._cube, self._known = cube, quantiles

    @cached_property
    def quantiles(self) -> np.ndarray | None:
        if self._cube is None:
            return self._known
        for count in TILES:
            read = map(self._cube.read, spread(split(self._cube.shape, (TILE, TILE)), count))
            pixels = np.concatenate([values[:, valid] for values, valid in read], 1)
            if pixels.shape[1] >= LEAST_PIXELS:
                return np.quantile(pixels, QUANTILES, axis=1).astype(np.float32)
        return None

    def times(self, other: "BandValues", part: slice) -> float:
        """How many times larger another scene's values are, in most channels of a part; 1 where it is not known."""
        if self.quantiles is None or other.quantiles is None:
            return 1.0
        both = self.quantiles[:, part], other.quantiles[:, part]
        ours, theirs = (np.abs(found).max(0).clip(1e-12) for found in both)
        return float(np.median(theirs / ours))

    def outside(self, other: "BandValues", part: slice) -> int:
        """In how many channels of a part the middle of another scene's values lies far from the values of this one."""
        if self.quantiles is None or other.quantiles is None:
            return 0
        low, _, high = self.quantiles[:, part]
        reach = high - low
        middle = other.quantiles[1, part]
        return int(((middle < low - reach) | (middle > high + reach)).sum())


def in_words(times: float) -> str:
    """A factor as "about 100 times larger"."""
    rounded = float(f"{max(times, 1 / times):.2g}")
    if times > 1:
        return Sentence("about {times:.0f} times larger", times=rounded)
    return Sentence("about {times:.0f} times smaller", times=rounded)
