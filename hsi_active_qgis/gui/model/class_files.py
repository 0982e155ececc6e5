"""Class tables as files: read from another session, a style of QGIS or a list of names, written as such a list."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...client.requests import EngineFailure
from ...protocol.catalogue import default_colour
from ...protocol.class_names import LARGEST_CODE, fold, tidy
from ...protocol.shapes import ClassRow, ClassTable
from ...protocol.spreadsheets import FORMULAS, guarded
from ...protocol.writing import whole
from ...session.file import SessionFile
from ...translation import tr
from .class_keys import free_key, is_class_key

READ = "*.gpkg *.qml *.csv"
HEAD = ("id", "name", "colour", "key")
NAMES = {"name", "class", "label"}  # of the column of a list that has the names
ALSO = {"color": "colour", "code": "id", "value": "id"}
MANY = 300  # classes; a list of more is one of something else


def read_classes(path: str) -> list[ClassRow]:
    """Return the classes that a file names: "name" each, and "id", "colour", "key" where it has them.

    Raises EngineFailure with a sentence, SessionFileError and OSError.
    """
    readers = {".gpkg": _of_session, ".qml": _of_style}
    found: dict[str, ClassRow] = {}
    for row in readers.get(Path(path).suffix.lower(), _of_list)(path):
        name = tidy(str(row.get("name") or ""))
        if name:
            found.setdefault(fold(name), {**row, "name": name})
    if not found or len(found) > MANY:
        text = tr("{} names {} classes. Choose another session, a style of classes, or a list of at most {} names.")
        raise EngineFailure("NoClasses", text.format(Path(path).name, len(found), MANY))
    return list(found.values())


def added(classes: ClassTable, read: Sequence[ClassRow], free_id: int) -> list[ClassRow]:
    """Return a class table with those that it lacks by name; ids are kept where all are free, keys and colours where
    they can be."""
    known = {fold(entry["name"]) for entry in classes}
    new = [row for row in read if fold(row["name"]) not in known]
    ids = [row.get("id") or 0 for row in new]
    keeps_ids = len(set(ids)) == len(ids) and all(free_id <= one <= LARGEST_CODE for one in ids)
    table = list(classes)
    for place, row in enumerate(new):
        keys, key = [entry["key"] for entry in table], row.get("key") or ""
        key = key if is_class_key(key) and key not in keys else free_key(keys)
        colour = row.get("colour") or default_colour(len(table))
        class_id = ids[place] if keeps_ids else free_id + place
        table.append({"id": class_id, "name": row["name"], "colour": colour, "key": key})
    return table


def write_classes(path: str, classes: ClassTable) -> None:
    """Write a list of classes with a head, as spreadsheets and `read_classes` read it; raises OSError."""
    with whole(path) as part, open(part, "w", newline="", encoding="utf-8-sig") as file:
        table = csv.writer(file)
        table.writerow(HEAD)
        table.writerows([guarded(entry[name]) for name in HEAD] for entry in classes)


def _of_session(path: str) -> list[ClassRow]:
    session = SessionFile(path, read_only=True)
    try:
        return list(session.classes)
    finally:
        session.close()


def _of_list(path: str) -> Iterator[ClassRow]:
    """Yield the rows of a table with a head, or of a plain list: the first column then."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        text = tr("{} is not a text in UTF-8. Save it as such, or choose another file.")
        raise EngineFailure("NoClasses", text.format(Path(path).name)) from error
    rows = list(csv.reader(text.splitlines(), delimiter=";" if text.count(";") > text.count(",") else ","))
    head = [fold(cell) for cell in rows[0]] if rows else []
    head = ["name" if cell in NAMES else ALSO.get(cell, cell) for cell in head]
    has_head = "name" in head
    for row in rows[1:] if has_head else rows:
        cells = dict(zip(head, row)) if has_head else {"name": row[0] if row else ""}
        name = cells.get("name", "")
        name = name[1:] if name.startswith("'") and name[1:].startswith(FORMULAS) else name
        yield {
            "name": name,
            "id": _code(cells.get("id", "")),
            "colour": _colour(cells.get("colour", "")),
            "key": cells.get("key", "").strip().upper(),
        }


def _of_style(path: str) -> Iterator[ClassRow]:
    """Yield the entries of a paletted raster style, or the categories of a vector style."""
    document = QDomDocument()
    document.setContent(Path(path).read_bytes())
    root = document.documentElement()
    for entry in _elements(root, "paletteEntry"):
        yield {
            "name": entry.attribute("label") or entry.attribute("value"),
            "id": _code(entry.attribute("value")),
            "colour": _colour(entry.attribute("color")),
        }
    colours = {symbol.attribute("name"): _colour_of(symbol) for symbol in _elements(root, "symbol")}
    for category in _elements(root, "category"):
        value = category.attribute("value")
        if value and value != "NULL":  # else it is all other values
            name, colour = category.attribute("label") or value, colours.get(category.attribute("symbol"), "")
            yield {"name": name, "id": _code(value), "colour": colour}


def _elements(root: QDomElement, tag: str) -> list[QDomElement]:
    found = root.elementsByTagName(tag)
    return [found.at(place).toElement() for place in range(found.count())]


def _colour_of(symbol: QDomElement) -> str:
    """Return the first colour of a symbol, which is written as red, green, blue, ..."""
    told = [(one.attribute("name"), one.attribute("value")) for one in _elements(symbol, "Option")]
    told += [(one.attribute("k"), one.attribute("v")) for one in _elements(symbol, "prop")]
    text = next((value for name, value in told if name == "color"), "")
    parts = [part for part in text.split(",")[:3] if part.isdecimal()]
    return QColor(*map(int, parts)).name() if len(parts) == 3 else ""


def _code(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _colour(text: str) -> str:
    colour = QColor(text.strip())
    return colour.name() if colour.isValid() else ""
