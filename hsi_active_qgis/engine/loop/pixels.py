"""Questions about pixels of the pool, one by one."""

import numpy as np
import torch

from ...protocol.settings import Settings
from ..features.pool import Pool
from ..learners import SceneFeatures
from ..raster.cube import Cube
from ..raster.labels import Labels, flat
from ..raster.windows import Window
from ..strategies.arrays import Arrays
from .tiling import Tiling


class Pixels:
    """Each pixel of the pool on its own, as the learner sees it, too. rows, columns: of the units' centres."""

    spacing = 0  # pixels apart that the units of a batch must be, whatever was asked
    random_share = 0.0
    outlined = False  # whether areas in a unit are answered one by one
    tiling: Tiling | None = None

    def __init__(self, cube: Cube, pool: Pool):
        self.cube = cube
        self.rows, self.columns = pool.rows, pool.columns

    def __len__(self) -> int:
        return len(self.rows)

    def window(self, unit: int) -> Window:
        return Window(int(self.rows[unit]), int(self.columns[unit]), 1, 1)

    def outline(self, unit: int) -> str | None:
        """Hex WKB in map coordinates; None for a pixel."""
        return None

    def at(self, places: list) -> np.ndarray:
        """Which units have their upper left pixel at one of the places [[row, column], ...] (units,) bool."""
        wanted = np.array(places, np.int64).reshape(-1, 2)
        return np.isin(flat(*self._corners), flat(*wanted.T))

    def covered(self, labels: Labels) -> np.ndarray:
        """Which units are answered already (units,) bool."""
        return labels.cover(self.rows, self.columns)

    def mean(self, values: torch.Tensor) -> torch.Tensor:
        """From an array over the pool (pixels, ...) to one over the units (units, ...)."""
        return values

    def arrays(self, seen: Arrays, answered: np.ndarray) -> Arrays:
        """From arrays over the pool to arrays over the units, of which some are `answered` (units,) bool."""
        return seen

    def samples(self, scene_features: SceneFeatures) -> SceneFeatures:
        """What the learner tells its arrays of: the pixels of the pool."""
        return scene_features

    def settings(self, settings: Settings) -> Settings:
        """The learner's settings, as the units need them."""
        return settings

    def lessons(self, labels: Labels, usual: Labels) -> Labels:
        """What the learner is taught of all labels: the `usual` ones among them."""
        return usual

    def of_samples(self, values: torch.Tensor) -> torch.Tensor:
        """From an array of the learner's to one over the units."""
        return self.mean(values)

    def arrays_of_learner(self, seen: Arrays, answered: np.ndarray) -> Arrays:
        """From the learner's arrays, and what of the pool can be answered, to arrays over the units."""
        return self.arrays(seen, answered)

    @property
    def _corners(self) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the units' upper left pixels."""
        return self.rows, self.columns
