"""The pixels that may be asked about: all valid ones of a small scene, a fixed random subsample of a large one."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..errors import NoValidPixels
from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.windows import Window
from .preprocessing import SURVEY_PIXELS

POOL_PIXELS = 60_000  # 240 MB for 1000 labels; more pixels hardly change which are worth asking about
AREA_PIXELS = 100_000  # an area of interest up to this is in the pool whole


@dataclass(frozen=True)
class Pool:
    """rows, columns (pixels,): sorted by row, then column."""

    rows: np.ndarray
    columns: np.ndarray

    def __len__(self) -> int:
        return len(self.rows)

    @classmethod
    def of(
        cls,
        cube: Cube,
        seed: int,
        progress: Progress = silent,
        limit: int = POOL_PIXELS,
        valid_in: Callable[[Window], np.ndarray] | None = None,
    ) -> "Pool":
        """Draw the pool from the windows that the preprocessing surveyed; at most `limit`. Raises NoValidPixels.

        `valid_in`: tells the valid pixels (rows, columns) of a window; None to read the cube.
        """
        rng = np.random.default_rng(seed)
        windows, thin = cube.sample(SURVEY_PIXELS)
        share = 1.0 if thin else min(1.0, 1.2 * limit / sum(window.pixels for window in windows))
        found = []
        for done, window in enumerate(windows):
            progress(done / len(windows), "Looking for valid pixels")
            for part in cube.parts(window):
                rows, columns = np.nonzero(cube.read(part)[1] if valid_in is None else valid_in(part))
                if share < 1:
                    keep = rng.random(len(rows)) < share
                    rows, columns = rows[keep], columns[keep]
                found.append(np.stack([rows + part.row, columns + part.column]))
        rows, columns = np.concatenate(found, 1) if found else np.empty((2, 0), int)
        if not len(rows):
            raise NoValidPixels
        if thin and limit == POOL_PIXELS and len(rows) <= AREA_PIXELS:
            limit = AREA_PIXELS
        flat = np.sort(rng.permutation(rows * cube.shape[1] + columns)[:limit])
        return cls(*np.divmod(flat, cube.shape[1]))
