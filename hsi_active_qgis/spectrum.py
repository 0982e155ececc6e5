"""The spectrum of one pixel, for the plot in the dock; read through GDAL, for the engine may be busy."""

import math
from array import array

from osgeo import gdal


def read_spectrum(path, row, column, used_bands, factors, offsets, nodata=None):
    """Return the physical values of a pixel, one a band, None for bands not used or without data.

    `factors` and `offsets` have one entry a band; `nodata` is the raster's value for no data, if any. Returns [] when
    the raster cannot be read. May be called from any thread.
    """
    try:
        source = gdal.Open(path)
        content = source.ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float64) if source else None
    except RuntimeError:  # with osgeo.UseExceptions(), as other plugins may have it
        content = None
    stored = array("d", content or b"")
    used = set(used_bands)
    return [
        value * factors[i] + offsets[i] if i + 1 in used and math.isfinite(value) and value != nodata else None
        for i, value in enumerate(stored)
    ]
