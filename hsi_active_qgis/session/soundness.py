"""What is odd in a session file that others wrote or damaged: tables that cannot be used, and rows that are left out.

What kind of value a column holds is asked in SQL: SQLite keeps a text in a column of numbers, and GDAL reads it as 0.
"""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from osgeo import ogr

from ..protocol.sentence import Sentence
from ..translation import spoken, tr
from .errors import SessionFileError, damaged
from .rows import area_wkb, literal, quoted, sql, stored_wkb
from .tables import REAL, TABLES, TEXT, TIME, WHOLE

if TYPE_CHECKING:
    from .connection import Connection

NEEDED = {  # the other columns came later, or may be added
    "samples": ("row", "column", "source", "round", "state", "class", "number"),
    "regions": ("source", "state", "class", "number"),
    "checks": ("row", "column", "source", "sample", "stratum", "share", "state", "class", "number"),
    "classes": ("id", "name", "colour", "key"),
    "rounds": ("round",),
    "settings": ("name", "value"),
}
FILLED = {"classes": ("id", "name"), "rounds": ("round",), "settings": ("name", "value")}
STORED = {  # as SQLite stores it: why another value is wrong
    WHOLE: (
        "typeof({0}) IN ('null', 'integer') AND coalesce({0}, 0) BETWEEN -2147483648 AND 2147483647",
        Sentence("its {column} is no whole number"),
    ),
    REAL: ("typeof({0}) IN ('null', 'integer', 'real')", Sentence("its {column} is no number")),
    TEXT: ("typeof({0}) IN ('null', 'text')", Sentence("its {column} is no text")),
    TIME: ("typeof({0}) IN ('null', 'text')", Sentence("its {column} is no time")),
}
ORPHAN = (
    '"state" = \'answered\' AND "class" > 0 AND "class" NOT IN '
    '(SELECT "id" FROM classes WHERE typeof("id") = \'integer\' AND typeof("name") = \'text\')'
)
SAME_NUMBER = '"fid" > (SELECT min("fid") FROM classes AS o WHERE o."id" = classes."id")'
SAME_NAME = '"fid" < (SELECT max("fid") FROM settings AS o WHERE o.name = settings.name)'
SENSE: dict[str, dict[str, str]] = {  # what is wrong: where it is so
    "samples": {
        Sentence("its pixel is none"): '"row" < 0 OR "column" < 0',
        Sentence("its size is none"): '"height" < 1 OR "width" < 1',
        Sentence("it has no point"): 'geometry IS NULL AND "row" IS NOT NULL AND "column" IS NOT NULL',
        Sentence("its class is not in the table of classes"): ORPHAN,
    },
    "checks": {
        Sentence("its pixel is none"): '"row" < 0 OR "column" < 0',
        Sentence("its class is not in the table of classes"): ORPHAN,
        Sentence("its share is none"): '"share" <= 0 OR "share" > 1',
    },
    "regions": {
        Sentence("its class is not in the table of classes"): ORPHAN,
    },
    "classes": {
        Sentence("its number is not from 1 to 65535"): '"id" NOT BETWEEN 1 AND 65535',
        Sentence("it has no name"): "trim(\"name\") = ''",
        Sentence("its number is that of another"): SAME_NUMBER,
    },
    "settings": {
        Sentence("its name is that of another"): SAME_NAME,
    },
}


class Fault(NamedTuple):
    """A row that is left out, and why."""

    table: str
    fid: int
    why: str


def check_pages(db: Connection) -> None:
    """Raise SessionFileError unless SQLite finds the file whole: a write into a damaged one may damage it further."""
    if db.select("PRAGMA quick_check(1)") != [("ok",)]:
        raise SessionFileError(damaged(db.path))


def check_tables(db: Connection, geometries: Iterable[str]) -> None:
    """Raise SessionFileError, with the table's name, unless all that is needed of the tables is there."""
    for table, (kind, _) in TABLES.items():
        if table in db.lacking:
            continue
        columns = db.select(sql("SELECT name, type, pk FROM", f"pragma_table_info({literal(table)})"))
        names = {name for name, _, _ in columns}
        missing = [name for name in NEEDED[table] if name not in names]
        if missing:
            raise _unusable(db, table, tr('has no column "{name}"').format(name=missing[0]))
        if not any(name == "fid" and str(form).upper() == "INTEGER" and pk for name, form, pk in columns):
            raise _unusable(db, table, tr('has no column "fid" that numbers its rows'))
        if kind != ogr.wkbNone and table not in geometries:
            raise _unusable(db, table, tr("has no geometries"))


def faults(db: Connection, table: str, geometry: str) -> list[Fault]:
    """Return the rows of a table that are left out, each once; `geometry` is its column of geometries, or NULL."""
    found: dict[int, Fault] = {}
    for fid, why in [*_wrong_values(db, table, geometry), *_wrong_content(db, table, geometry)]:
        found.setdefault(fid, Fault(table, fid, why))
    return list(found.values())


def sentence(faults: list[Fault]) -> str:
    """Say how many rows are left out of which tables, and what is wrong with the first of each."""
    first: dict[str, Fault] = {}
    for fault in faults:
        first.setdefault(fault.table, fault)
    parts = []
    for table, fault in first.items():
        count = sum(other.table == table for other in faults)
        text = tr("{count} of {table} (row {row}: {why})")
        parts.append(text.format(count=count, table=table, row=fault.fid, why=spoken(fault.why)))
    text = tr("Rows of the session file that cannot be read are left out, and stay in the file: {parts}.")
    return text.format(parts=", ".join(parts))


def _wrong_values(db: Connection, table: str, geometry: str) -> list[tuple[int, str]]:
    """Return (feature id, why) of rows with values of another kind, or without sense."""
    cases: list[tuple[str, str]] = []
    for name in db.columns_of(table):
        is_so, wrong = STORED[TABLES[table][1][name]]
        cases.append((f"NOT ({is_so.format(quoted(name))})", Sentence.of(wrong, {"column": name})))
    for name in FILLED.get(table, ()):
        cases.append((f"{quoted(name)} IS NULL", Sentence("it has no {column}", column=name)))
    there = set(db.columns_of(table))
    for why, condition in SENSE.get(table, {}).items():
        if "height" not in condition or "height" in there:
            cases.append((condition.replace("geometry", geometry), why))
    whens = " ".join(f"WHEN {condition} THEN {number}" for number, (condition, _) in enumerate(cases))
    text = sql('SELECT "fid" + 0 AS "feature", "wrong" FROM (SELECT "fid", CASE', whens, 'END AS "wrong" FROM')
    rows = db.select(sql(text, quoted(table), ') WHERE "wrong" IS NOT NULL'))
    return [(int(fid), cases[int(number)][1]) for fid, number in rows]


def _wrong_content(db: Connection, table: str, geometry: str) -> Iterator[tuple[int, str]]:
    """Yield (feature id, why) of rows whose text or geometry cannot be read."""
    if table == "settings":
        yield from _failing(db, table, '"value"', _json, Sentence("its value is no JSON"))
    if table in ("samples", "checks"):
        yield from _failing(
            db, table, f"hex({geometry})", _point, Sentence("its point cannot be read"), f"{geometry} IS NOT NULL"
        )
    if table == "samples" and {"height", "width", "outline", "predicted"} <= set(db.columns_of(table)):
        is_tile = '(coalesce("height", 1) != 1 OR coalesce("width", 1) != 1)'
        yield from _failing(db, table, '"outline"', _outline, Sentence("its outline cannot be read"), is_tile)
        yield from _failing(
            db, table, '"predicted"', _areas, Sentence("its prediction cannot be read"), '"predicted" NOTNULL'
        )
    if table == "regions":
        yield from _failing(db, table, f"hex({geometry})", _area, Sentence("its area cannot be read"))


def _failing(
    db: Connection, table: str, column: str, read: Callable[[Any], None], why: str, where: str = "1"
) -> Iterator[tuple[int, str]]:
    text = sql('SELECT "fid" + 0 AS "feature", CAST(', column, ' AS TEXT) AS "content" FROM', quoted(table))
    for fid, content in db.select(sql(text, "WHERE", where)):
        try:
            read(content)
        except (ValueError, TypeError, IndexError, struct.error, RecursionError, RuntimeError, SessionFileError):
            yield int(fid), why


def _json(text: str) -> None:
    json.loads(text)


def _point(text: str) -> None:
    content = bytes.fromhex(stored_wkb(text) or "")
    order = {0: ">", 1: "<"}[content[0]] if content and content[0] < 2 else ""
    kind, x, y = struct.unpack_from(f"{order or '<'}Idd", content, 1)
    empty = math.isnan(x) and math.isnan(y)
    if not order or (kind & 0xFFFF) % 1000 != 1 or not (empty or (math.isfinite(x) and math.isfinite(y))):
        raise ValueError


def _area(text: Optional[str]) -> None:
    _finite(ogr.CreateGeometryFromWkb(bytes.fromhex(area_wkb(stored_wkb(text) or ""))))


def _outline(text: str) -> None:
    geometry = ogr.CreateGeometryFromWkt(text)
    if geometry is None or ogr.GT_Flatten(geometry.GetGeometryType()) not in (ogr.wkbPolygon, ogr.wkbMultiPolygon):
        raise ValueError
    _finite(geometry)


def _areas(text: str) -> None:
    for wkb, class_id in json.loads(text):
        area_wkb(wkb)
        if not isinstance(class_id, int):
            raise ValueError


def _finite(geometry: ogr.Geometry) -> None:
    if geometry.IsEmpty() or not all(math.isfinite(side) for side in geometry.GetEnvelope()):
        raise ValueError


def _unusable(db: Connection, table: str, what: str) -> SessionFileError:
    text = tr(
        "{path} cannot be opened as a session: its table {table} {what}. Choose another file, or a copy of before."
    )
    return SessionFileError(text.format(path=db.path, table=table, what=what))
