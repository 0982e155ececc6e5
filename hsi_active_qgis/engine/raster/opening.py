"""Open a raster for reading, where it lies on the map."""

from pathlib import Path

import rasterio
from affine import Affine

from ..errors import RasterUnreadable
from .placement import in_place
from .products.prepared import prepared
from .warped import GDAL_CACHE
from .whole_file import is_damaged_netcdf3


def shown_transform(source) -> Affine:
    """From (column, row) to the map; QGIS draws a raster without geotransform at y = -row, GDAL at y = row."""
    return source.transform if source.transform != Affine.identity() else Affine.scale(1, -1)


def open_raster(path: str):
    """Open a raster for reading, where it lies on the map; of a product or container its cube."""
    rasterio.env.set_gdal_config("GDAL_CACHEMAX", GDAL_CACHE)
    rasterio.env.set_gdal_config("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO")  # leave nothing beside the user's rasters
    if is_damaged_netcdf3(path):
        raise RasterUnreadable("The file is damaged or was cut off: {path}. Copy it anew.", path=path)
    try:
        path = prepared(path)
        source = rasterio.open(path)
        if source.count == 0 and source.subdatasets:
            source = max((rasterio.open(name) for name in source.subdatasets), key=lambda part: part.count)
    except (rasterio.errors.RasterioIOError, UnicodeDecodeError) as error:  # of a message of GDAL with odd bytes
        if ":" not in path and not Path(path).exists():
            raise RasterUnreadable("There is no file {path}. Choose the raster again.", path=path) from error
        if path.lower().endswith(".hdr"):
            raise RasterUnreadable("This is an ENVI header. Choose the data file beside it.") from error
        raise RasterUnreadable from error
    if source.count == 0 or any(kind.startswith("complex") for kind in source.dtypes):
        raise RasterUnreadable("The raster holds no bands of real numbers. Choose another raster.")
    return in_place(source)
