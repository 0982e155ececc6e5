"""Answering: one target at a time, the way from question to question, undo and redo.

After each method the file is on disk; `moved` is emitted when there is another target.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...session.file import SessionFile
from ...session.queries import holding
from ...session.rows import Edit, Sample
from ...session.tiles import is_tile, place_of
from ...translation import tr
from .history import History
from .target import Target, of_question

if TYPE_CHECKING:
    from .workbench import Workbench


CLICK = "A pixel of your choice"
AREA = "An area of your choice"


class Labelling(QObject):
    """Of a Workbench; `current` is the Target of the next answer, None if there is none."""

    moved = pyqtSignal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.clear()

    def clear(self) -> None:
        """Begin without target and history: there is another session, or none."""
        self.current: Target | None = None
        self.history, self._shown_at = History(), 0.0

    @property
    def waiting(self) -> list[Sample]:
        """The questions of this round that are not answered, those skipped last."""
        questions = self._bench.questions
        opened = [q for q in questions if q["state"] == "open"]
        return opened + [q for q in questions if q["state"] == "skipped"]

    def go_to_first(self) -> None:
        """Make the first question that waits the target."""
        self.go_to(self.waiting[0] if self.waiting else None)

    def follow(self) -> None:
        """Take over what the file says of the target now: its pixel may have become a question of this round."""
        if self.current is None or not self.current.has_place:
            return
        mine = [q for q in self._bench.questions if place_of(q) == self.current.place]
        self.current = of_question(mine[0]) if mine else self.current

    def change(self, action: Callable[[], Edit]) -> bool:
        """Make one change of the session file that can be undone; False, and a sentence, if it cannot be written."""
        edits: list[Edit] = []
        if not self._bench.attempt(lambda: edits.append(action())):
            return False
        self.history.add(edits[0])
        self._bench.read()
        self._bench.layers.refresh()
        self._bench.changed.emit()
        return True

    def go_to(self, sample: Sample | None) -> None:
        """Make a question (a dict of the session file) or nothing the target of the next answer."""
        self._aim(of_question(sample) if sample is not None else None)

    def step(self, by: int) -> None:
        """Go to the next (1) or an earlier (-1) question of the round, answered ones included."""
        if not self._bench.questions:
            return
        places = [place_of(q) for q in self._bench.questions]
        here = (self.current.tile or self.current).place if self.current else None
        start = places.index(here) if here in places else (-1 if by > 0 else 0)
        self.go_to(self._bench.questions[(start + by) % len(places)])

    def point_at(self, x: float, y: float) -> bool:
        """Make the pixel or tile at map coordinates the target: its question, if it has one; False off the raster."""
        pixel = self._bench.grid.pixel(x, y)
        if pixel is None:
            return False
        around = [q for q in self._bench.questions if _holds(q, *pixel)] or self._earlier_tiles(*pixel)
        if around:
            self.go_to(min(around, key=is_tile))  # a pixel before the tile around it
            return True
        centre = self._bench.grid.centre(*pixel)
        answers = self._answered(*pixel)
        last: Sample = max((s for s in answers if not is_tile(s)), key=_number, default={})
        self._aim(Target(tr(CLICK), *pixel, *centre, answer=last.get("class"), state=last.get("state") or "open"))
        return True

    def _answered(self, row: int, column: int) -> list[Sample]:
        return self._bench.session.samples(f'"number" IS NOT NULL AND {holding(row, column)}')

    def _earlier_tiles(self, row: int, column: int) -> list[Sample]:
        """Return the last answer on the tile that a pixel lies in, while questions are about tiles."""
        if self._bench.settings["unit"] == "pixel":
            return []
        tiles = [sample for sample in self._answered(row, column) if is_tile(sample)]
        return sorted(tiles, key=_number)[-1:]

    def outline(self, hex_wkb: str) -> None:
        """Make an area, drawn in the raster's CRS, the target; a tile at hand waits until it is answered."""
        here = self.current
        tile = here and (here.tile or (here if here.is_tile else None))
        self._aim(Target(tr(AREA), wkb=hex_wkb, tile=tile))

    def give_up(self) -> None:
        """Let go of an area that was drawn in a tile, and go back to the tile."""
        if self.current is not None and self.current.tile is not None:
            self._back_to(self.current.tile)

    def take_prediction(self) -> None:
        """Add what the engine sees in the tile as areas; its commonest class there is left for the rest."""
        tile = self.current
        if tile is None or tile.predicted is None:
            self._bench.told.emit(tr("There is no prediction for this tile yet."), "info")
            return
        areas = json.loads(tile.predicted)
        if not areas:
            self._bench.told.emit(tr("The prediction is one class all over: nothing to outline."), "info")
            return
        session, number = self._bench.session, self._bench.rounds.number
        self.change(lambda: session.add_regions(areas, "predicted", number, tile.place[:2]))

    def _aim(self, target: Target | None) -> None:
        self.current, self._shown_at = target, time.monotonic()
        self.moved.emit()
        self._bench.changed.emit()

    def answer(self, class_id: int | None) -> None:
        """Answer the target with a class id, None for don't-know, and go on to the next question."""
        target, seconds = self.current, time.monotonic() - self._shown_at
        session, number = self._bench.session, self._bench.rounds.number
        if target is None:
            self._bench.told.emit(tr("Nothing is chosen. Click a pixel, or ask for the next questions."), "info")
            return
        if target.wkb is not None:
            tile = target.tile.place[:2] if target.tile is not None else None
            done = self.change(lambda: session.add_region(target.wkb, class_id, seconds, round=number, tile=tile))
        elif target.fid is not None:
            done = self.change(lambda: session.answer(target.fid, class_id, seconds))
        else:
            place = (target.row, target.column, target.x, target.y)
            done = self.change(lambda: session.add_point(*place, class_id, seconds, round=number))
        if done and target.tile is not None:
            self._back_to(target.tile)
        elif done:
            self._go_on(target)

    def skip(self) -> None:
        """Put the question off; it is asked again at the end of the round."""
        target = self.current
        if target is None or target.fid is None or target.state not in ("open", "skipped"):
            self._bench.told.emit(tr("Only a question that waits for an answer can be skipped."), "info")
        elif self.change(lambda: self._bench.session.skip(target.fid)):
            self._go_on(target)

    def undo(self) -> None:
        """Take the last action back and go to where it was."""
        if self.history.can_undo:
            self._revisit(self.history.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.history.can_redo:
            self._revisit(self.history.redo)

    def _revisit(self, way: Callable[[SessionFile], Edit]) -> None:
        edits: list[Edit] = []
        if not self._bench.attempt(lambda: edits.append(way(self._bench.session))):
            return
        self._bench.read()
        tables = {row.table for row in edits[0].rows}
        if "classes" in tables:
            self._bench.show()
        self._bench.layers.refresh()
        rows = [row.after or row.before for row in edits[0].rows if row.table in ("samples", "regions")]
        places = {(row["row"], row["column"]) for row in rows} - {(None, None)}
        if len(places) == 1 and (tables == {"regions"} or len(rows) == 1):
            self.point_at(*self._bench.grid.centre(*places.pop()))
        self._bench.changed.emit()

    def _back_to(self, tile: Target) -> None:
        """Make a tile the target again, for its rest."""
        mine = [q for q in self._bench.questions if place_of(q) == tile.place]
        self._aim(of_question(mine[0]) if mine else tile)

    def _go_on(self, target: Target) -> None:
        """Go to the question after this one that waits, the skipped ones last."""
        questions = self._bench.questions
        places = [place_of(q) for q in questions]
        here = places.index(target.place) if target.place in places else -1
        in_turn = questions[here + 1 :] + questions[: here + 1]
        following = [q for state in ("open", "skipped") for q in in_turn if q["state"] == state]
        self.go_to(following[0] if following else None)


def _holds(sample: Sample, row: int, column: int) -> bool:
    """Whether a pixel lies in a sample's ground."""
    top, left, height, width = place_of(sample)
    return top <= row < top + height and left <= column < left + width


def _number(sample: Sample) -> int:
    return sample["number"]
