"""What a session file holds, without QGIS, as session/file.py tells it: the last answer on a pixel or tile wins."""

from typing import Any

import numpy as np
import pyogrio.raw
import shapely

Row = dict[str, Any]
LAYERS = {"samples", "regions", "classes"}  # make a GeoPackage a session file
CLASS = "class"  # the field of its answers
ANSWERED = ("answered", "unsure")
PLACE = ("row", "column", "height", "width")
NO_CRS = "Undefined"  # begins the name of the CRS of a raster that lies nowhere


def session_answers(path: str, field: str) -> tuple[np.ndarray, list, str | None]:
    """Shapes and values of `field`, and the CRS: tiles by their outlines, areas, pixels, each in turn of answering."""
    samples, crs = _rows(path, "samples", [*PLACE, "outline", field], (*ANSWERED, "removed"))
    areas, _ = _rows(path, "regions", [field], ANSWERED)
    latest: dict[tuple, Row] = {}
    for row in samples:
        place = _place(row)
        latest.pop(place, None)
        latest[place] = row
    held = [(place[2:] != (1, 1), row) for place, row in latest.items() if row["state"] in ANSWERED]
    tiles = [row | {"shape": shapely.from_wkt(row["outline"])} for is_tile, row in held if is_tile]
    rows = [*tiles, *areas, *(row for is_tile, row in held if not is_tile)]
    return np.array([row["shape"] for row in rows], object), [row[field] for row in rows], crs


def read_classes(path: str) -> list[dict]:
    """The class table of a session file, in its order."""
    wanted = ["id", "name", "colour", "place"]
    _, _, _, columns = pyogrio.raw.read(path, layer="classes", columns=wanted, read_geometry=False)
    rows = sorted(zip(*columns, strict=True), key=lambda row: (_whole(row[3], 0), row[0]))
    return [{"id": int(row[0]), "name": row[1], "colour": row[2]} for row in rows]


def _rows(path: str, layer: str, columns: list[str], states: tuple[str, ...]) -> tuple[list[Row], str | None]:
    """The rows of a layer in these states by their numbers, and its CRS."""
    wanted = list(dict.fromkeys([*columns, "state", "number"]))
    there_are = set(pyogrio.read_info(path, layer=layer)["fields"])
    meta, fids, shapes, values = pyogrio.raw.read(
        path, layer=layer, columns=[name for name in wanted if name in there_are], return_fids=True
    )
    told = dict.fromkeys(wanted, [None] * len(fids)) | dict(zip(meta["fields"], values, strict=True))
    rows = [dict(zip(told, row, strict=True)) for row in zip(*told.values(), strict=True)]
    for row, fid, shape in zip(rows, fids, shapely.from_wkb(shapes), strict=True):
        row |= {"shape": shape, "turn": (_whole(row["number"], -1), int(fid))}
    found = sorted((row for row in rows if row["state"] in states), key=lambda row: row["turn"])
    return found, None if NO_CRS in (meta["crs"] or NO_CRS) else meta["crs"]


def _place(row: Row) -> tuple[int, ...]:
    """What tells one sample's ground from another's: row, column, height, width."""
    return tuple(_whole(row[name], 0 if name in ("row", "column") else 1) for name in PLACE)


def _whole(value: Any, default: int) -> int:
    """A number of a column whose NULLs are NaN."""
    return default if value is None or value != value else int(value)
