"""Where the points of a check sample lie on a raster."""

import numpy as np
import rasterio.transform
import shapely

from ..raster.geometries import from_hex
from ..raster.opening import shown_transform
from ..raster.windows import Window


def pixels_of(file, wkbs: list[str]) -> list[Window | None]:
    """The pixel that each point lies on, None outside the raster."""
    xy = shapely.get_coordinates(shapely.centroid(from_hex(wkbs, "A point of the sample")))
    rows, columns = np.array(rasterio.transform.rowcol(shown_transform(file), *xy.T, op=np.floor)).astype(int)
    inside = (rows >= 0) & (rows < file.height) & (columns >= 0) & (columns < file.width)
    return [Window(int(r), int(c), 1, 1) if ok else None for r, c, ok in zip(rows, columns, inside, strict=True)]
