"""A draw: which pixels or tiles of a reference map may be asked about with one seed, and where the map is judged."""

from dataclasses import dataclass, field

import numpy as np

from ..features.pool import Pool
from ..raster.windows import Window

BUFFER_PX = 6  # around what may be asked about, along rows or columns, nothing is judged
LEAST_PIXELS = 20  # of a class in both the pool and the test, else it is left out of the draw


@dataclass(frozen=True)
class Draw:
    """reference (rows, columns): class ids, 0 where the analyst does not know or nothing is judged; pool: the pixels
    that may be asked about, None for all valid ones; test (rows, columns) bool: judged unless asked about; validation
    (rows, columns) bool: for choosing a threshold, None without; asked: the tiles that may be asked about; windows: the
    tiles that are judged; names: of the classes, where they have any."""

    reference: np.ndarray
    pool: Pool | None
    test: np.ndarray
    validation: np.ndarray | None = None
    asked: tuple[Window, ...] = ()
    windows: tuple[Window, ...] = ()
    names: dict[int, str] = field(default_factory=dict)

    @property
    def ids(self) -> list[int]:
        """The classes of the draw."""
        return [int(i) for i in np.unique(self.reference) if i]


def kept_classes(reference: np.ndarray, pool: np.ndarray, test: np.ndarray, least: int) -> np.ndarray:
    """The reference without the classes that have fewer than `least` pixels in the pool or in the test.

    All (rows, columns), pool and test bool. Raises LookupError when fewer than two classes are left.
    """
    counts = [np.bincount(reference[part], minlength=reference.max() + 1) for part in (pool, test)]
    enough = np.flatnonzero(np.minimum(*counts)[1:] >= least) + 1
    if len(enough) < 2:
        raise LookupError
    return np.where(np.isin(reference, enough), reference, 0)
