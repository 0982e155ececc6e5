"""Vector files as requests take them: features, or all answers of a session file, as [hex WKB, value]."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pyogrio
import pyogrio.raw
import rasterio.warp
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio._err import CPLE_BaseError

from ..protocol.catalogue import CHECK_FIELDS, NOT_TAUGHT
from .errors import BadRequest
from .raster.cube import Cube
from .raster.geometries import Grid, moved
from .raster.vector_paths import is_parted, parted
from .session_answers import CLASS, LAYERS, session_answers

LAYER_MARK = "|layername="  # between file and layer, as QGIS writes it
NOTHING = shapely.Point()  # stands for a geometry that is missing or cannot be read


def read_answers(path: str, field: str | None, layer: str | None, cube: Cube | Grid) -> list:
    """Features in the raster's coordinates with the value of `field`, None without; of a session file its answers."""
    layers = _layers(path)
    if layer is None and is_session(path):
        known = _known(path, "samples", field or CLASS)
        with _reading(path):
            shapes, values, crs = session_answers(path, known)
    else:
        shapes, values, crs = _features(path, field, _chosen(path, layers, layer, "with --layer"))
    shapes = np.array([NOTHING if shape is None else shape for shape in shapes], object)  # counted where it is taught
    placed = _placed(shapes, crs, cube)
    return [[shapely.to_wkb(s, hex=True), _plain(v)] for s, v in zip(placed, values, strict=True)]


def read_polygons(name: str, cube: Cube) -> list[str]:
    """The shapes of a file of one layer, or of FILE|layername=LAYER, in the raster's coordinates, as hex WKB."""
    path, _, layer = name.partition(LAYER_MARK)
    shapes, _, crs = _features(path, None, _chosen(path, _layers(path), layer or None, f"as FILE{LAYER_MARK}NAME"))
    return [shapely.to_wkb(shape, hex=True) for shape in _placed(shapes, crs, cube) if shape is not None]


def is_session(path: str) -> bool:
    """Whether a file is a session's GeoPackage."""
    return set(_layers(path)) >= LAYERS


def _placed(shapes: np.ndarray, crs: str | None, cube: Cube | Grid) -> np.ndarray:
    """Shapes in the raster's coordinates, where both know theirs."""
    if not crs or "Undefined" in crs:  # as GeoPackage has none
        return _from_pixels(shapes, cube)
    if not cube.crs:
        return shapes

    def there(xy: np.ndarray) -> np.ndarray:
        try:
            return np.column_stack(rasterio.warp.transform(crs, cube.crs, xy[:, 0], xy[:, 1]))
        except CPLE_BaseError:  # of one place that the CRS does not have; it is told as one outside the raster
            return np.full((1, 2), np.inf) if len(xy) == 1 else np.concatenate([there(one[None]) for one in xy])

    try:
        return shapely.transform(shapely.force_2d(shapes), there)
    except rasterio.errors.CRSError as error:
        raise BadRequest("The coordinate system of the labels is damaged. Save them anew, with their own.") from error


@contextmanager
def _reading(path: str) -> Iterator[None]:
    """Tell in a sentence that a vector file is none or is damaged."""
    try:
        yield
    except (DataLayerError, DataSourceError, shapely.errors.ShapelyError, UnicodeDecodeError) as error:
        raise BadRequest(f"{path} is not a vector file that can be read, or it is damaged. Choose another.") from error


def _from_pixels(shapes: np.ndarray, cube: Cube | Grid) -> np.ndarray:
    """Shapes without CRS on the map; those drawn on a layer that lay in pixels, as QGIS shows them, are told."""
    rows, columns = cube.shape
    pixels = shapely.box(0, -rows, columns, 0)
    lying = cube.to_pixels(shapes[~shapely.is_missing(shapes)])
    on_map = shapely.intersects(lying, shapely.box(0, 0, columns, rows)).any()
    if on_map or not cube.georeferenced or not len(lying) or not shapely.within(shapes, pixels).all():
        return shapes
    sys.stderr.write("The labels have no CRS and lie in the raster's pixels: they were placed by row and column.\n")

    def on_map_of(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(moved(cube.transform, xy[:, 0], -xy[:, 1]))

    return shapely.transform(shapely.force_2d(shapes), on_map_of)


def _layers(path: str) -> list[str]:
    if os.path.exists(path) and is_parted(path):
        raise BadRequest(parted(path))
    with _reading(path):
        return [str(name) for name in pyogrio.list_layers(path)[:, 0]]


def _chosen(path: str, layers: list[str], wanted: str | None, how: str) -> str:
    listed = ", ".join(layers) or "none"
    if wanted is None and len(layers) != 1:
        raise BadRequest(f"{path} has several layers: {listed}. Choose one {how}.")
    if wanted is not None and wanted not in layers:
        raise BadRequest(f'{path} has no layer "{wanted}", its layers are {listed}. Choose another {how}.')
    return wanted or layers[0]


def _known(path: str, layer: str, field: str) -> str:
    with _reading(path):
        fields = pyogrio.read_info(path, layer=layer)["fields"]
    if set(fields) >= CHECK_FIELDS:
        raise BadRequest(NOT_TAUGHT.format(path))
    if field not in fields:
        raise BadRequest(f"{path} has no field {field}. Choose another with --field.")
    return field


def _features(path: str, field: str | None, layer: str) -> tuple[np.ndarray, list, str | None]:
    """Shapes, values and CRS of a layer."""
    wanted = [_known(path, layer, field)] if field else []
    with _reading(path):
        meta, _, geometries, columns = pyogrio.raw.read(path, layer=layer, columns=wanted)
        shapes = None if geometries is None else shapely.from_wkb(geometries, on_invalid="ignore")
    if shapes is None:
        raise BadRequest(f"{path} has no points or polygons in {layer}. Choose another layer.")
    return shapes, list(columns[0]) if field else [None] * len(geometries), meta["crs"]


def _plain(value):
    """A field's value as int, float, text or None; whole floats, as files without integer fields have them, as int."""
    if value is None or value != value:
        return None
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return int(value)
    found = value.item() if isinstance(value, np.generic) else value
    return found if isinstance(found, (int, float, str)) else str(found)  # of dates and bytes JSON knows nothing
