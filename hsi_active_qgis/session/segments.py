"""What becomes of questions, and of a pixel's own answer, when the ground around the pixel is answered as one area."""

from __future__ import annotations

from osgeo import ogr

from ..protocol.shapes import Pixel
from .connection import Connection
from .queries import IN_TURN, WAITS
from .rows import Row, Values
from .tiles import is_tile


def settled(db: Connection, wkb: str, pixel: Pixel, given: Values) -> list[Row]:
    """Return the rows that settle an area (hex WKB) grown from a pixel: what is asked in it waits no more, and an
    answer on the pixel, which would count before that of the area, is given anew where it says otherwise.

    `given` has the columns of such an answer.
    """
    row, column = pixel
    area = ogr.CreateGeometryFromWkb(bytes.fromhex(wkb))
    waiting = [(fid, old) for fid, old in db.rows("samples", WAITS) if not is_tile(old) and _holds(area, old["wkb"])]
    rows = [Row("samples", fid, old, {**old, "state": "removed"}) for fid, old in waiting]
    place = f'"row" = {int(row)} AND "column" = {int(column)} AND "number" > 0'
    mine = [old for _, old in db.rows("samples", place, IN_TURN) if not is_tile(old)]
    last = mine[-1] if mine else {}
    if last.get("state") in ("answered", "unsure") and last["class"] != given["class"]:
        rows.append(Row("samples", db.next_fid("samples"), None, {**last, **given}))
    return rows


def _holds(area: ogr.Geometry, point: str | None) -> bool:
    return point is not None and area.Intersects(ogr.CreateGeometryFromWkb(bytes.fromhex(point)))
