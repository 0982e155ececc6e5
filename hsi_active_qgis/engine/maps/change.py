"""How much the class map changes from one round to the next."""

import numpy as np
from rasterio.errors import RasterioError

from ..errors import EngineError
from ..raster.acquisition import same_place
from ..raster.cube import Cube
from ..raster.opening import open_raster
from ..raster.windows import Window


class Change:
    """Counts, window by window while a class map is made, the pixels that had another class in the map before.

    The map before is opened for each window and closed again, so that the new one may take its place.
    """

    def __init__(self, cube: Cube, path: str | None):
        self._path = path if path and _is_on_grid(cube, path) else None
        self._compared = self._differing = 0

    def add(self, window: Window, ids: np.ndarray) -> None:
        """Take in the class ids (rows, columns) of a window, 0 = nodata."""
        if self._path is None:
            return
        try:
            with open_raster(self._path) as file:
                before = file.read(1, window=window.slices)
        except (EngineError, RasterioError):
            self._path = None  # damaged or gone meanwhile: nothing to compare with
            return
        both = (ids > 0) & (before > 0)
        self._compared += int(both.sum())
        self._differing += int((both & (ids != before)).sum())

    @property
    def share(self) -> float | None:
        """Share of the pixels with a class in both maps, None without a map before on the same grid."""
        return self._differing / self._compared if self._path and self._compared else None


def _is_on_grid(cube: Cube, path: str) -> bool:
    try:
        with open_raster(path) as file:
            place = cube.transform if cube.georeferenced else file.transform
            return file.shape == cube.shape and same_place(file.transform, place, cube.shape)
    except EngineError:
        return False
