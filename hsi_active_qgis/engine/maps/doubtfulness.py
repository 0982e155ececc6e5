"""How doubtful a map is as a whole, told from its uncertainty."""

import numpy as np

DOUBTFUL = 0.5  # uncertainty from which on ground counts as doubtful: the likeliest class leads by half at most


class Doubtfulness:
    """Sums, window by window while a map is made, the uncertainty of its pixels."""

    def __init__(self) -> None:
        self._pixels = self._doubtful = 0
        self._sum = 0.0

    def add(self, uncertainty: np.ndarray) -> None:
        """Take in the uncertainty of a window, NaN = nodata."""
        known = uncertainty[~np.isnan(uncertainty)]
        self._pixels += known.size
        self._doubtful += int((known >= DOUBTFUL).sum())
        self._sum += float(known.sum(dtype=np.float64))

    @property
    def mean(self) -> float | None:
        """The mean uncertainty, None without a pixel."""
        return self._sum / self._pixels if self._pixels else None

    @property
    def share(self) -> float | None:
        """The share of the pixels that is doubtful, None without a pixel."""
        return self._doubtful / self._pixels if self._pixels else None
