"""Geometries as requests have them, and where they lie on a grid of pixels."""

from typing import NamedTuple

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS

from ..errors import BadRequest


def from_hex(wkbs: list[str], whose: str) -> np.ndarray:
    """Geometries of hexadecimal WKB; `whose`: they are, in words. Raises BadRequest."""
    try:
        return shapely.from_wkb([bytes.fromhex(wkb) for wkb in wkbs])  # GEOS takes twice as long for hexadecimal
    except (shapely.errors.ShapelyError, ValueError) as error:
        raise BadRequest("{whose} has a geometry that is no hexadecimal WKB. Write it anew.", whose=whose) from error


class Grid(NamedTuple):
    """The pixels of a raster: from (column, row) to the map, its rows and columns, and where the map lies."""

    transform: Affine
    shape: tuple[int, int]
    crs: CRS | None = None
    georeferenced: bool = True

    def to_pixels(self, geometries: np.ndarray) -> np.ndarray:
        """Shapely geometries from map coordinates to (column, row) coordinates, pixel corners at integers; infinite
        where there are no numbers, for a ring with NaN in it is not closed."""

        def on_grid(xy: np.ndarray) -> np.ndarray:
            pixels = np.column_stack(moved(~self.transform, xy[:, 0], xy[:, 1]))
            return np.where(np.isnan(pixels), np.inf, pixels)

        return shapely.transform(shapely.force_2d(geometries), on_grid)


def moved(t: Affine, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points in the coordinates that an affine transformation leads to."""
    return t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f
