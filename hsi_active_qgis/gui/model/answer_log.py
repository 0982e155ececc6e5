"""All answers of a session in their order: who gave which, when, where, and what was there before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Optional

from qgis.core import QgsGeometry

from ...protocol.shapes import Place
from ...session.rows import Values
from ...session.tiles import is_tile, place_of
from ...translation import tr

if TYPE_CHECKING:
    from .workbench import Workbench

Said = tuple[str, Optional[int]]  # state, class id


class Entry(NamedTuple):
    """An answer. `row`: of the session's table, with "wkb" if it is on an area; before: what its pixel or tile
    was answered until then, None if it was not."""

    number: int
    row: Values
    before: Said | None

    @property
    def said(self) -> Said:
        """What it was answered."""
        return self.row["state"], self.row["class"]

    @property
    def is_area(self) -> bool:
        """Whether an area was answered."""
        return "wkb" in self.row


class AnswerLog:
    """The answers of a Workbench's session."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def entries(self) -> list[Entry]:
        """Return all that the file holds now, the latest last."""
        found: list[Entry] = []
        last: dict[Place, Said] = {}
        for row in self._bench.session.all_answers():
            before = None if "wkb" in row else last.get(place_of(row))
            found.append(Entry(row["number"], row, before))
            if not found[-1].is_area:
                last[place_of(row)] = found[-1].said
        return found

    @property
    def classes(self) -> list[tuple[int, str]]:
        """Ids and names of the classes, by which answers are told."""
        return [(entry["id"], entry["name"]) for entry in self._bench.classes]

    def text(self, said: Said | None) -> str:
        """An answer in words."""
        if said is None:
            return ""
        state, class_id = said
        if state == "removed":
            return tr("withdrawn")
        return tr("don't know") if class_id is None else dict(self.classes).get(class_id, "?")

    def go_to(self, entry: Entry) -> None:
        """Make the pixel or tile of an answer the target; of an area a pixel in it."""
        bench = self._bench
        if entry.is_area:
            shape = QgsGeometry()
            shape.fromWkb(bytes.fromhex(entry.row["wkb"]))
            point = shape.pointOnSurface().asPoint()
            bench.labelling.point_at(point.x(), point.y())
        else:
            bench.labelling.point_at(*bench.grid.centre(entry.row["row"], entry.row["column"]))

    def where(self, entry: Entry) -> str:
        """The place of an answer, in words."""
        if entry.is_area:
            return tr("area")
        text = tr("tile at row {}, column {}") if is_tile(entry.row) else tr("row {}, column {}")
        return text.format(entry.row["row"], entry.row["column"])
