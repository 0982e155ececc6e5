"""The mask that an analyst gives, polygons or a raster: which pixels of a window it lets through."""

from collections.abc import Callable

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.features import rasterize
from rasterio.vrt import WarpedVRT

from ...protocol.sentence import Sentence
from ..errors import BadRequest
from .files import reading
from .placement import warping
from .windows import Window

Inside = Callable[[Window], np.ndarray]  # (rows, columns) bool


def in_polygons(given: np.ndarray) -> tuple[Inside, Window]:
    """Inside of shapely geometries in pixel coordinates, and the window around them. Raises BadRequest."""
    areas = given[shapely.get_dimensions(given) == 2]
    shapes = [shape for shape in areas if not shape.is_empty and np.isfinite(shape.bounds).all()]
    if not shapes:
        raise BadRequest("The mask layer has no polygon. Draw one, or leave the mask empty.")

    def inside(window: Window) -> np.ndarray:
        shift = Affine.translation(window.column, window.row)
        return rasterize(shapes, (window.rows, window.columns), transform=shift, dtype="uint8") > 0

    left, top, right, bottom = shapely.total_bounds(shapes)
    return inside, Window(int(top) - 1, int(left) - 1, int(bottom - top) + 3, int(right - left) + 3)


def in_raster(source, first, crs: CRS | None, georeferenced: bool) -> Inside:
    """Where an open raster, warped to the grid of the first one if need be, is not 0. Raises BadRequest.

    crs, georeferenced: of the first raster.
    """
    path = source.name
    same_crs = not (crs and source.crs) or crs == source.crs
    if source.shape != first.shape or (georeferenced and not (same_crs and source.transform == first.transform)):
        if not (crs and source.crs):
            raise BadRequest("The mask raster lies on another grid and has no CRS. Use one on the raster's grid.")
        grid = {"transform": first.transform, "height": first.height, "width": first.width}
        with warping(Sentence("The mask raster")):
            source = WarpedVRT(source, crs=crs, **grid, resampling=Resampling.nearest)

    def inside(window: Window) -> np.ndarray:
        with reading(path):
            values = source.read(1, window=window.slices, out_dtype="float32")
            given = source.read_masks(1, window=window.slices) > 0
        return given & np.isfinite(values) & (values != 0)

    return inside
