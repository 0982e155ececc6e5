"""Rows of the session file: the record of an edit, and how values and geometries are written in SQL."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from osgeo import ogr

from ..protocol.shapes import Point
from ..translation import tr
from .errors import SessionFileError, quietly

Values = dict[str, Any]  # a row's columns, and "wkb" (hex) where its table has geometries
Sample = dict[str, Any]  # a row of the samples with "fid", "x" and "y" in place of "wkb"
GETTERS = {
    ogr.OFTInteger: ogr.Feature.GetFieldAsInteger,
    ogr.OFTInteger64: ogr.Feature.GetFieldAsInteger64,
    ogr.OFTReal: ogr.Feature.GetFieldAsDouble,
}


@dataclass(frozen=True)
class Row:
    """A row before and after an edit: a dict of its columns and "wkb" (hex), None where there is no row."""

    table: str
    fid: int
    before: Values | None
    after: Values | None

    def reversed(self) -> Row:
        """Return the row as undoing the edit sees it."""
        return Row(self.table, self.fid, self.after, self.before)

    @property
    def changes(self) -> Values:
        """The columns that the edit changes, with their new values."""
        before, after = self.before or {}, self.after or {}
        return {name: value for name, value in after.items() if value != before.get(name)}


@dataclass(frozen=True)
class Edit:
    """One change by the analyst, as `SessionFile.undo` and `redo` take it; `text` names it in a few words."""

    text: str
    rows: tuple[Row, ...]

    @property
    def fid(self) -> int | None:
        """The feature id of the first row, None if the edit changed nothing."""
        return self.rows[0].fid if self.rows else None


def literal(value: object) -> str:
    """Return a value as SQL; what SQL cannot hold (nan, infinity) as NULL."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return "NULL"
    if isinstance(value, (bool, int)):
        return str(int(value))
    if isinstance(value, float):
        return repr(value)
    text = str(value).replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return "'" + text.replace("'", "''") + "'"


def sql(*parts: str) -> str:
    """Return a statement from its parts; values only as `literal`, names as `quoted` made them."""
    return " ".join(parts)


def quoted(name: str) -> str:
    """Return a column's or table's name as SQL."""
    return '"' + name.replace('"', '""') + '"'


def geometry_literal(wkb: str | None, srs_id: int) -> str:
    """Return hex WKB as SQL, in the binary form of GeoPackage (its header without an envelope)."""
    if not wkb:
        return "NULL"
    return f"X'{struct.pack('<2sBBi', b'GP', 0, 1, srs_id).hex()}{wkb}'"


def stored_wkb(text: str | None) -> str | None:
    """Return the hex WKB within a geometry in GeoPackage's binary form (hex), None if there is none."""
    if not text:
        return None
    envelope = (int(text[6:8], 16) >> 1) & 7
    return text[2 * (8 + (0, 32, 48, 48, 64, 0, 0, 0)[envelope]) :].lower()


def point_wkb(x: float, y: float) -> str:
    """Return a point as hex WKB."""
    return struct.pack("<BIdd", 1, 1, x, y).hex()


def point_of(wkb: str | None) -> Point | tuple[None, None]:
    """Return (x, y) of a point in hex WKB, (None, None) if there is none."""
    if not wkb:
        return None, None
    content = bytes.fromhex(wkb)
    x, y = struct.unpack_from(("<" if content[0] else ">") + "dd", content, 5)
    return (None, None) if math.isnan(x) else (x, y)


def area_wkb(wkb: str) -> str:
    """Return a polygon or multipolygon (hex WKB) as a flat multipolygon with straight edges."""
    try:
        with quietly("The area"):
            geometry = ogr.CreateGeometryFromWkb(bytes.fromhex(wkb))
            geometry = ogr.ForceToMultiPolygon(geometry.GetLinearGeometry())
            geometry.FlattenTo2D()
            is_area = geometry.GetGeometryType() == ogr.wkbMultiPolygon and not geometry.IsEmpty()
    except (AttributeError, SessionFileError, ValueError):
        is_area = False
    if not is_area:
        raise SessionFileError(tr("What was drawn is no area. Draw a polygon with three corners or more."))
    return bytes(geometry.ExportToWkb(ogr.wkbNDR)).hex()


def sample_of(fid: int, row: Values) -> Sample:
    """Return a row of the samples as others see it: with "fid", "x" and "y" in place of the geometry."""
    x, y = point_of(row["wkb"])
    return {"fid": fid, **{name: value for name, value in row.items() if name != "wkb"}, "x": x, "y": y}


def now() -> str:
    """Return the time as the session file has it, in UTC."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_rows(layer: ogr.Layer) -> list[tuple[Any, ...]]:
    """Return all rows of a query's answer as tuples; GetField of GDAL takes three times as long."""
    definition = layer.GetLayerDefn()
    kinds = [definition.GetFieldDefn(i).GetType() for i in range(definition.GetFieldCount())]
    getters = [(i, GETTERS.get(kind, ogr.Feature.GetFieldAsString)) for i, kind in enumerate(kinds)]
    rows = []
    feature = layer.GetNextFeature()
    while feature is not None:
        there = feature.IsFieldSetAndNotNull
        rows.append(tuple([get(feature, i) if there(i) else None for i, get in getters]))
        feature = layer.GetNextFeature()
    return rows
