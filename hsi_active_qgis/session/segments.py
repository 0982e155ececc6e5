"""What becomes of a pixel's own question and answer when the ground around it is answered as one area."""

from __future__ import annotations

from ..protocol.shapes import Pixel
from .connection import Connection
from .queries import IN_TURN
from .rows import Row, Values
from .tiles import is_tile


def settled(db: Connection, pixel: Pixel, given: Values) -> list[Row]:
    """Return the rows that settle a pixel: its question waits no more, and the answer on it, which would count before
    that of the area, is given anew where it says otherwise. `given` has the columns of such an answer."""
    row, column = pixel
    place = f'"row" = {int(row)} AND "column" = {int(column)}'
    mine = [(fid, old) for fid, old in db.rows("samples", place, IN_TURN) if not is_tile(old)]
    waiting = [(fid, old) for fid, old in mine if old["state"] in ("open", "skipped")]
    rows = [Row("samples", fid, old, {**old, "state": "removed"}) for fid, old in waiting]
    last = mine[-1][1] if mine else {}
    if last.get("state") in ("answered", "unsure") and last["class"] != given["class"]:
        rows.append(Row("samples", db.next_fid("samples"), None, {**last, **given}))
    return rows
