"""What a session file holds, without QGIS, as session/file.py tells it: the last answer on a pixel or tile wins."""

import re
from typing import Any

import numpy as np
import pyogrio.raw
import shapely

from ..protocol.parts import LARGEST_CLASS
from .errors import BadRequest

Row = dict[str, Any]
LAYERS = {"samples", "regions", "classes"}  # make a GeoPackage a session file
CLASS = "class"  # the field of its answers
ANSWERED = ("answered", "unsure")
PLACE = ("row", "column", "height", "width")
COLOUR = re.compile("#[0-9a-fA-F]{6}")
NO_CRS = "Undefined"  # begins the name of the CRS of a raster that lies nowhere


def session_answers(path: str, field: str) -> tuple[np.ndarray, list, str | None]:
    """Shapes and values of `field`, and the CRS: tiles by their outlines, areas, pixels, each in turn of answering.

    A shape that cannot be read is None. Raises BadRequest on tables that are not those of a session.
    """
    samples, crs = _rows(path, "samples", [*PLACE, "outline", field], (*ANSWERED, "removed"))
    areas, _ = _rows(path, "regions", [field], ANSWERED)
    latest: dict[tuple, Row] = {}
    for row in samples:
        place = _place(row)
        latest.pop(place, None)
        latest[place] = row
    held = [(place[2:] != (1, 1), row) for place, row in latest.items() if row["state"] in ANSWERED]
    tiles = [row | {"shape": _outline(row["outline"])} for is_tile, row in held if is_tile]
    rows = [*tiles, *areas, *(row for is_tile, row in held if not is_tile)]
    return np.array([row["shape"] for row in rows], object), [row[field] for row in rows], crs


def read_classes(path: str) -> list[dict]:
    """The class table of a session file, in its order. Raises BadRequest, with the row, on what is no class."""
    wanted = ["id", "name", "colour", "place"]
    _, fids, _, columns = _read(path, "classes", wanted, False)
    rows = sorted(zip(*columns, fids, strict=True), key=lambda row: (_whole(row[3], 0), _whole(row[0], 0)))
    for number, name, colour, _, fid in rows:
        if (
            not 1 <= _whole(number, 0) <= LARGEST_CLASS
            or not isinstance(name, str)
            or not COLOUR.fullmatch(f"{colour}")
        ):
            raise BadRequest(f"{path}: row {fid} of the table classes is no class. Correct or delete it.")
    return [{"id": int(row[0]), "name": row[1], "colour": row[2]} for row in rows]


def _rows(path: str, layer: str, columns: list[str], states: tuple[str, ...]) -> tuple[list[Row], str | None]:
    """The rows of a layer in these states by their numbers, and its CRS."""
    wanted = list(dict.fromkeys([*columns, "state", "number"]))
    there_are = set(pyogrio.read_info(path, layer=layer)["fields"])
    if missing := {"state", "number"} - there_are:
        raise BadRequest(f"{path}: the table {layer} has no column {min(missing)}, so it is no session's.")
    meta, fids, shapes, values = _read(path, layer, [name for name in wanted if name in there_are], True)
    told = dict.fromkeys(wanted, [None] * len(fids)) | dict(zip(meta["fields"], values, strict=True))
    rows = [dict(zip(told, row, strict=True)) for row in zip(*told.values(), strict=True)]
    for row, fid, shape in zip(rows, fids, shapely.from_wkb(shapes, on_invalid="ignore"), strict=True):
        row |= {"shape": shape, "turn": (_whole(row["number"], -1), int(fid))}
    found = sorted((row for row in rows if row["state"] in states), key=lambda row: row["turn"])
    return found, None if NO_CRS in (meta["crs"] or NO_CRS) else meta["crs"]


def _read(path: str, layer: str, columns: list[str], geometry: bool) -> tuple:
    """What pyogrio reads of a layer: meta, feature ids, geometries, columns. Raises BadRequest."""
    try:
        found = pyogrio.raw.read(path, layer=layer, columns=columns, return_fids=True, read_geometry=geometry)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FieldError) as error:
        raise BadRequest(f"{path}: the table {layer} cannot be read. Take a copy of before.") from error
    if len(found[3]) < len(columns) or (geometry and found[2] is None):
        raise BadRequest(f"{path}: the table {layer} lacks columns, so it is no session's. Choose another file.")
    return found


def _outline(text: Any) -> Any:
    """A tile's extent; None where it cannot be read."""
    return shapely.from_wkt(text, on_invalid="ignore") if isinstance(text, str) else None


def _place(row: Row) -> tuple[int, ...]:
    """What tells one sample's ground from another's: row, column, height, width."""
    return tuple(_whole(row[name], 0 if name in ("row", "column") else 1) for name in PLACE)


def _whole(value: Any, default: int) -> int:
    """A number of a column whose NULLs are NaN; the default for what is none."""
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return default
