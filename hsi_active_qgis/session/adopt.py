"""What others wrote into the session file (QGIS's form, QField, another GIS), put in order: `class` is the truth there.

A class makes an answer of any open, skipped, unsure or new row; 0 is a don't-know; no class takes an answer back. A
point without its pixel gets it from the raster's grid.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from ..protocol.shapes import Pixel
from .checks import ANSWERS, MIXED
from .connection import NOW, Connection
from .queries import ALIKE, QUERY
from .rows import Row, Values, point_of, sql

UNSETTLED = """"class" <= 0 OR "source" IS NULL OR "state" IS NULL
    OR ("class" > 0 AND "state" NOT IN ('answered', 'removed'))
    OR ("class" IS NULL AND "state" = 'answered')
    OR ("number" IS NULL AND "state" IN ('answered', 'unsure', 'mixed'))"""
UNPLACED = '(("row" IS NULL OR "column" IS NULL) AND coalesce("state", \'\') != \'removed\')'
BACK = """("state" = 'removed' AND "class" IN (SELECT "id" FROM classes))"""  # a class was given again by hand
WANTED = {
    "samples": f'{UNSETTLED} OR {UNPLACED} OR ({BACK} AND "row" IS NOT NULL AND "column" IS NOT NULL)',
    "regions": f"{UNSETTLED} OR {BACK}",
    "checks": f"{UNSETTLED} OR {BACK}",
}

Locate = Callable[[float, float], Optional[Pixel]]  # from map coordinates, None off the raster


def adopt(db: Connection, locate: Locate, next_number: Callable[[], int]) -> tuple[int, int]:
    """Write only the rows that need it and return (adopted, unplaced), their numbers.

    `locate(x, y)` gives (row, column) of a pixel, or None off the raster: such a point is no answer.
    """
    if not any(db.rows(table, where) for table, where in WANTED.items()):
        return 0, 0
    with db.transaction(*WANTED):
        number, now = next_number(), db.value(sql("SELECT", NOW))
        rows, unplaced = [], 0
        for table, where in WANTED.items():
            for fid, old in db.rows(table, where):
                new = _placed(_settled(old), locate) if table == "samples" else _settled(old)
                if new["state"] in ANSWERS and (new["state"] != old["state"] or old["number"] is None):
                    new.update(number=number, time=now)
                    number += 1
                unplaced += new["state"] == "removed" and table == "samples" and new["row"] is None
                rows.append(Row(table, fid, old, new))
        db.write(rows)
    return len(rows) - unplaced, unplaced


def _settled(old: Values) -> Values:
    """Return a row with a state that fits its class."""
    new = {**old, "source": old["source"] or "free"}
    if old["class"] is None:
        if old["state"] == "answered":
            new["state"] = "open" if new["source"] in (QUERY, ALIKE, "check") else "removed"
        elif old["state"] is None:
            new["state"] = "open"
    elif old["class"] <= 0:
        new.update({"class": None, "state": "mixed" if old["class"] == MIXED else "unsure"})
    else:
        new["state"] = "answered"
    return new


def _placed(new: Values, locate: Locate) -> Values:
    """Return a sample with its pixel; without one it is no answer."""
    if new["row"] is not None and new["column"] is not None:
        return new
    x, y = point_of(new["wkb"])
    pixel = None if x is None or y is None else locate(x, y)
    if pixel is None:
        return {**new, "row": None, "column": None, "state": "removed"}
    return {**new, "row": pixel[0], "column": pixel[1]}
