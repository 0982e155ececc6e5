"""Labels as two other programs read their samples: the R package sits, the Semi-Automatic Classification Plugin."""

import csv
from datetime import date

import numpy as np
import rasterio.warp
import shapely

from ...protocol.spreadsheets import guarded
from ..errors import BadRequest
from ..raster.files import written
from ..raster.geometries import Grid, moved
from .spectra import LabelledSpectra
from .vector import write_layer

SITS, SCP = ".csv", ".scp.gpkg"
COLUMNS = ("id", "longitude", "latitude", "start_date", "end_date", "label")
SQUARE = ((0, 0), (1, 0), (1, 1), (0, 1))  # a pixel's corners
NO_PLACE = "Samples of sits lie in longitude and latitude, and the raster has no CRS. Give it one."
NO_DATES = "Samples of sits have the first and the last day of their images. Give start_date and end_date (YYYY-MM-DD)."


def write_sits(spectra: LabelledSpectra, path: str, start: str | None, end: str | None) -> None:
    """Write a point for each label with the days between which it holds, as sits_get_data reads a .csv."""
    if spectra.crs_wkt is None:
        raise BadRequest(NO_PLACE)
    try:
        days = [date.fromisoformat(day or "").isoformat() for day in (start, end)]
    except ValueError as error:
        raise BadRequest(NO_DATES) from error
    places = rasterio.warp.transform(spectra.crs_wkt, "EPSG:4326", spectra.x, spectra.y)
    with written(path) as part, open(part, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for number, (longitude, latitude, name) in enumerate(zip(*places, spectra.names, strict=True), 1):
            table.writerow([number, f"{longitude:.9f}", f"{latitude:.9f}", *days, guarded(name)])


def write_scp(spectra: LabelledSpectra, grid: Grid, path: str) -> None:
    """Write the labelled pixels as polygons, those of a class that touch as one, with the fields of a training input:
    macroclass and class are the class."""
    corners = [moved(grid.transform, spectra.columns + right, spectra.rows + down) for right, down in SQUARE]
    pixels = shapely.polygons(np.stack([np.column_stack(place) for place in corners], 1))
    parts, ids = [], []
    for number in np.unique(spectra.ids):
        joined = shapely.get_parts(shapely.union_all(pixels[spectra.ids == number]))
        parts.append(joined)
        ids.append(np.full(len(joined), number, np.int32))
    numbers, named = np.concatenate(ids), {entry["id"]: entry["name"] for entry in spectra.classes}
    names = np.array([named[number] for number in numbers.tolist()], object)
    fields = {"MC_ID": numbers, "MC_info": names, "C_ID": numbers, "C_info": names}
    write_layer(
        np.concatenate(parts), fields, path, {"geometry_type": "Polygon", "crs": spectra.crs_wkt, "layer": "training"}
    )
