"""One acquisition: an open raster as it is stored, and the later one of two brought onto the first one's grid."""

import numpy as np
from affine import Affine
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds

from ..errors import BadRequest
from .bands import read_band_table
from .files import reading
from .windows import Window

OTHER_SHAPE = "The two dates have no common georeference and differ in size. Georeference them, or cut them alike."
APART = "The two dates do not overlap on the map. Choose two rasters of the same place."


class Acquisition:
    """Args: source: an open rasterio dataset; nodata: stored value that is nodata in every band, None as declared."""

    def __init__(self, source, nodata: float | None = None):
        self.source = source
        self.table = read_band_table(source)
        self.nodata = source.nodatavals if nodata is None else (nodata,) * source.count
        self._own_mask = any(MaskFlags.per_dataset in flags for flags in source.mask_flag_enums)

    def read(self, window: Window, bands: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """Return spectra (bands, rows, columns) in physical units, float32, and the valid pixels (rows, columns)."""
        values, present = self.read_present(window, bands)
        valid = present.all(0) & ~((values == values[:1]).all(0) & (values[0] <= 0))
        if self._own_mask:
            with reading(self.source.name):
                valid &= self.source.read_masks(bands[0], window=window.slices) > 0
        used = np.array(bands) - 1
        values *= self.table.factor[used, None, None].astype(np.float32)
        values += self.table.offset[used, None, None].astype(np.float32)
        return values, valid

    def read_present(self, window: Window, bands: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """Stored values as float32 and where they are data, both (bands, rows, columns)."""
        with reading(self.source.name):
            values = self.source.read(bands, window=window.slices, out_dtype="float32")
        nodata = np.array([self.nodata[band - 1] for band in bands], dtype=float)  # None becomes NaN
        missing = values == nodata.astype(np.float32)[:, None, None]
        if (nodata == 0).any():
            missing &= (values == 0).all(0)
        return values, np.isfinite(values) & ~missing


def on_grid_of(first, second, nodata: float | None, first_crs):
    """The later of two open rasters on the first one's grid, warped (bilinear) if need be, and whether it was.

    `nodata`: stored value in place of the declared one; `first_crs`: the CRS of the first.
    Raises BadRequest when they do not overlap, or nothing tells how they lie to each other.
    """
    placed = Affine.identity() not in (first.transform, second.transform)
    same_crs = not (placed and first_crs and second.crs) or first_crs == second.crs
    if first.shape == second.shape and same_crs and same_place(first.transform, second.transform, first.shape):
        return second, False
    if not placed:
        raise BadRequest(OTHER_SHAPE)
    crs = second.crs or first_crs
    bounds = transform_bounds(crs, first_crs, *second.bounds) if crs and crs != first_crs else second.bounds
    left, bottom, right, top = first.bounds
    if min(right, bounds[2]) <= max(left, bounds[0]) or min(top, bounds[3]) <= max(bottom, bounds[1]):
        raise BadRequest(APART)
    grid = {"transform": first.transform, "height": first.height, "width": first.width}
    fill = second.nodata if nodata is None else nodata
    outside: dict = {"add_alpha": ColorInterp.alpha not in second.colorinterp}
    if fill is not None:
        outside = {"src_nodata": fill, "nodata": fill}
    crs = {"src_crs": crs, "crs": first_crs or crs}
    return WarpedVRT(second, resampling=Resampling.bilinear, **crs, **grid, **outside), True


def same_place(ours: Affine, theirs: Affine, shape: tuple[int, int]) -> bool:
    """Whether two grids of one shape lie within half a pixel of each other, as far as both tell where they lie."""
    if Affine.identity() in (ours, theirs):
        return True
    a, b = (np.array([*place]).reshape(3, 3) for place in (ours, theirs))
    corners = np.array([[0, shape[1], 0], [0, 0, shape[0]], [1, 1, 1]])
    return bool(np.abs(np.linalg.solve(a, (b - a) @ corners)).max() < 0.5)
