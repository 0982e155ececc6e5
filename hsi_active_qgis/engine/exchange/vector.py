"""Labels with their spectra as points of a GeoPackage or GeoJSON."""

import json
import os
import warnings
from typing import Any

import numpy as np
import shapely

from ..errors import CannotWrite
from ..raster.files import unwritten, written
from ..raster.vector_paths import is_parted, parted
from .spectra import LabelledSpectra

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}
LAYER = "spectra"


def write_points(spectra: LabelledSpectra, path: str, ending: str) -> None:
    """Write a point for each spectrum: class, name, row, column, `profile`, and a column for each band, b1, b2, ... by
    the raster's numbers. A profile has the spectrum with its wavelengths as JSON, as EnMAP-Box reads it.

    GeoJSON is in longitude and latitude (WGS 84), as it has to be, where the raster has a CRS.
    """
    fields = {"class": spectra.ids.astype(np.int32), "name": np.array(spectra.names, object)}
    fields |= {"row": spectra.rows, "column": spectra.columns, "profile": np.array(_profiles(spectra), object)}
    fields |= {f"b{band}": column for band, column in zip(spectra.bands, spectra.values.T.astype(float), strict=True)}
    form = {"driver": DRIVERS[ending], "geometry_type": "Point", "crs": spectra.crs_wkt, "layer": LAYER}
    form |= {"RFC7946": "YES"} if ending == ".geojson" and spectra.crs_wkt else {}
    write_layer(shapely.points(spectra.x, spectra.y), fields, path, form, 4 * spectra.values.nbytes)


def write_layer(
    shapes: np.ndarray, fields: dict[str, np.ndarray], path: str, form: dict[str, Any], size: int = 0
) -> None:
    """Write shapely geometries with fields, a value each. Raises CannotWrite, DiskFull.

    form: of pyogrio's writing; a GeoPackage unless it says otherwise; size: bytes that it may take.
    """
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, GeometryError
    from pyogrio.raw import write  # only here: it brings a GDAL of its own

    if is_parted(path):
        raise CannotWrite(parted(path))
    with written(path, size=size) as part, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that there is no CRS
        os.unlink(part)  # GDAL makes the file itself
        try:
            write(part, shapely.to_wkb(shapes), [*fields.values()], [*fields], **{"driver": "GPKG", **form})
        except (DataLayerError, DataSourceError, FeatureError, GeometryError) as error:
            raise unwritten(path, error) from error


def _profiles(spectra: LabelledSpectra) -> list[str]:
    """Each spectrum as JSON."""
    waves = {} if spectra.wavelengths is None else {"x": spectra.wavelengths.tolist(), "xUnit": "nm"}
    return [json.dumps({**waves, "y": [float(f"{value:.7g}") for value in row]}) for row in spectra.values.tolist()]
