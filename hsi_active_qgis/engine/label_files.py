"""Vector files as requests take them: features, or all answers of a session file, as [hex WKB, value]."""

import numpy as np
import pyogrio
import pyogrio.raw
import rasterio.warp
import shapely

from .errors import BadRequest
from .raster.cube import Cube
from .session_answers import CLASS, LAYERS, session_answers

NOTHING = shapely.Point()  # stands for a geometry that is missing or cannot be read


def read_answers(path: str, field: str | None, layer: str | None, cube: Cube) -> list:
    """Features in the raster's coordinates with the value of `field`, None without; of a session file its answers."""
    layers = _layers(path)
    if layer is None and is_session(path):
        shapes, values, crs = session_answers(path, _known(path, "samples", field or CLASS))
    else:
        shapes, values, crs = _features(path, field, _chosen(path, layers, layer))
    shapes = np.array([NOTHING if shape is None else shape for shape in shapes], object)  # counted where it is taught
    placed = _placed(shapes, crs, cube)
    return [[shapely.to_wkb(s, hex=True), _plain(v)] for s, v in zip(placed, values, strict=True)]


def read_polygons(path: str, cube: Cube) -> list[str]:
    """The shapes of a file's first layer in the raster's coordinates, as hex WKB."""
    shapes, _, crs = _features(path, None, _layers(path)[0])
    return [shapely.to_wkb(shape, hex=True) for shape in _placed(shapes, crs, cube) if shape is not None]


def is_session(path: str) -> bool:
    """Whether a file is a session's GeoPackage."""
    return set(_layers(path)) >= LAYERS


def _placed(shapes: np.ndarray, crs: str | None, cube: Cube) -> np.ndarray:
    """Shapes in the raster's coordinates, where both know theirs."""
    if not cube.crs or not crs:
        return shapes

    def moved(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(rasterio.warp.transform(crs, cube.crs, xy[:, 0], xy[:, 1]))

    return shapely.transform(shapely.force_2d(shapes), moved)


def _layers(path: str) -> list[str]:
    try:
        return [str(name) for name in pyogrio.list_layers(path)[:, 0]]
    except pyogrio.errors.DataSourceError as error:
        raise BadRequest(f"{path} is not a vector file that can be read. Choose another.") from error


def _chosen(path: str, layers: list[str], wanted: str | None) -> str:
    listed = ", ".join(layers) or "none"
    if wanted is None and len(layers) != 1:
        raise BadRequest(f"{path} has several layers: {listed}. Choose one with --layer.")
    if wanted is not None and wanted not in layers:
        raise BadRequest(f'{path} has no layer "{wanted}", its layers are {listed}. Choose another with --layer.')
    return wanted or layers[0]


def _known(path: str, layer: str, field: str) -> str:
    if field not in pyogrio.read_info(path, layer=layer)["fields"]:
        raise BadRequest(f"{path} has no field {field}. Choose another with --field.")
    return field


def _features(path: str, field: str | None, layer: str) -> tuple[np.ndarray, list, str | None]:
    """Shapes, values and CRS of a layer."""
    wanted = [_known(path, layer, field)] if field else []
    meta, _, geometries, columns = pyogrio.raw.read(path, layer=layer, columns=wanted)
    if geometries is None:
        raise BadRequest(f"{path} has no points or polygons in {layer}. Choose another layer.")
    return (
        shapely.from_wkb(geometries, on_invalid="ignore"),
        list(columns[0]) if field else [None] * len(geometries),
        meta["crs"],
    )


def _plain(value):
    """A field's value as int, text or None; whole floats, as files without integer fields have them, as int."""
    if value is None or value != value:
        return None
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        return int(value)
    return value.item() if isinstance(value, np.generic) else value
