"""Answering: one target at a time, the way from question to question, undo and redo.

After each method the file is on disk; `moved` is emitted when there is another target. Questions come in the order of
`Workbench.questions`: those of the newest round, then what is left from earlier ones. It is long because each way to
answer moves the same target.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...session.content import ANSWERED_TABLES
from ...session.file import SessionFile
from ...session.rows import Edit, Sample
from ...session.tiles import place_of
from ...translation import tr
from .class_keys import key_text
from .history import History
from .target import WAITING, Area, Ground, Target, Unit, of_question, questions_at, target_at

if TYPE_CHECKING:
    from .workbench import Workbench

CHECKS_ALONE = "Check points are asked now, and nothing else: go back to the questions to label more."
SURPRISE_S = 0.4  # after a jump that nobody asked for, keys and clicks are meant for what was shown before


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
        self.history, self._jumped = History(), False
        self._shown_at: float | None = None  # s; None until the panels show it

    @property
    def waiting(self) -> list[Sample]:
        """The questions that are not answered, those skipped last."""
        return [q for state in WAITING for q in self._bench.questions if q["state"] == state]

    @property
    def waiting_now(self) -> list[Sample]:
        """Those of the newest round: what is left from earlier ones keeps nobody from the next."""
        return [q for q in self.waiting if q["round"] == self._bench.rounds.number]

    def go_to_first(self) -> None:
        """Make the first question that waits the target."""
        self.go_to(self.waiting[0] if self.waiting else None)

    @property
    def is_surprise(self) -> bool:
        """Whether the target has changed just now without the analyst: what is pressed is not meant for it."""
        return self._jumped and self._seconds < SURPRISE_S

    @property
    def hides_opinion(self) -> bool:
        """Whether what the model makes of the target is not to be told before it is answered."""
        if self._bench.checks.asking:
            return True
        unit = self.current.unit if self.current is not None else None
        return bool(self._bench.settings["blind"]) and unit is not None and unit.waits

    def note_shown(self) -> None:
        """Count the seconds on the target from now on, if the panels show it for the first time."""
        if self._shown_at is None:
            self._shown_at = time.monotonic()

    @property
    def _seconds(self) -> float:
        return 0.0 if self._shown_at is None else time.monotonic() - self._shown_at

    def begin_round(self) -> None:
        """Go to the first question of a round that has landed; a place of the analyst's own stays the target."""
        if self._bench.checks.asking:
            self.follow()
        elif self.current is None or self.current.is_question:
            self.jump_to_first()
        else:
            self.follow()

    def follow(self) -> None:
        """Take over what the file says of the target now; go on from a question that was answered elsewhere."""
        before = self.current
        if not isinstance(before, Unit):
            return
        mine = [of_question(q) for q in self._bench.questions if place_of(q) == before.place]
        self.current = mine[0] if mine else before
        if before.waits and not (mine and mine[0].waits):
            self._go_on(before)
            self._jumped = True

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
        """Go to the next question that waits (1), or to an earlier one (-1), answered ones included."""
        questions = self._bench.questions
        unit = self.current.unit if self.current else None
        here = unit.place if unit else None
        following = [q for q in self._after(unit) if q["state"] in WAITING]
        if by > 0 and following:
            self.go_to(following[0])
        elif by > 0 and questions:
            self._bench.told.emit(tr("All questions are answered. {} goes back.").format(key_text("previous")), "info")
        elif questions:
            places = [place_of(q) for q in questions]
            self.go_to(questions[(places.index(here) if here in places else 0) - 1])

    def point_at(self, x: float, y: float) -> bool:
        """Make the pixel or tile at map coordinates the target: its question, if it has one; False off the raster."""
        pixel = self._bench.grid.pixel(x, y)
        if pixel is None:
            return False
        if self._bench.checks.asking:
            return self._point_at_check(*pixel)
        self._aim(target_at(self._bench, *pixel))
        return True

    def _point_at_check(self, row: int, column: int) -> bool:
        """Make the check point of a pixel the target; no other pixel can be answered while they are asked."""
        points = questions_at(self._bench, row, column)
        if points:
            self.go_to(points[0])
        else:
            self._bench.told.emit(tr(CHECKS_ALONE), "info")
        return True

    def outline(self, hex_wkb: str) -> None:
        """Make an area, drawn in the raster's CRS, the target; a tile at hand waits until it is answered."""
        if self._bench.checks.asking:
            self._bench.told.emit(tr(CHECKS_ALONE), "info")
            return
        unit = self.current.unit if self.current else None
        self._aim(Area(tr("An area of your choice"), hex_wkb, unit if unit is not None and unit.is_tile else None))

    def give_up(self) -> None:
        """Let go of a pixel or an area of the analyst's own: back to what it was drawn in or grown from, or to the
        questions; of what was asked for as more like a pixel let go of all that waits."""
        target = self.current
        if isinstance(target, Area) and target.unit is not None:
            self._back_to(target.unit)
        elif isinstance(target, Unit) and target.is_alike and target.waits:
            if self.change(self._bench.session.leave_alike):
                self.go_to_first()
        elif self.current is not None and not self.current.is_question:
            self.go_to_first()

    def take_prediction(self) -> None:
        """Add what the engine sees in the tile as areas; its commonest class there is left for the rest."""
        tile = self.current
        if not isinstance(tile, Unit) or tile.predicted is None:
            self._bench.told.emit(tr("There is no prediction for this tile yet."), "info")
            return
        areas = json.loads(tile.predicted)
        if not areas:
            self._bench.told.emit(tr("The prediction is one class all over: nothing to outline."), "info")
            return
        number = self._bench.rounds.number
        self.change(partial(self._bench.session.add_regions, areas, "predicted", number, tile.pixel))

    def show_ground(self, ground: Ground) -> None:
        """Make the ground around a pixel the target; what is pressed just then was not meant for it."""
        is_new = not isinstance(self.current, Ground)
        self._aim(ground)
        self._jumped = is_new

    def jump_to_first(self) -> None:
        """Go to the first question; what is pressed just then was not meant for it."""
        self.go_to_first()
        self._jumped = True

    def _aim(self, target: Target | None) -> None:
        self.current, self._shown_at, self._jumped = target, None, False
        self.moved.emit()
        self._bench.changed.emit()

    def answer(self, class_id: int | None, mixed: bool = False) -> None:
        """Answer the target with a class id, None for don't-know or, of check points, for a mixed pixel; and go on to
        the next question."""
        target = self.current
        if target is None:
            self._bench.told.emit(tr("Nothing is chosen. Click a pixel, or ask for the next questions."), "info")
        elif isinstance(target, Area):
            self._answer_area(target, class_id)
        elif isinstance(target, Unit):
            self._answer_unit(target, class_id, mixed)

    def _answer_area(self, area: Area, class_id: int | None) -> None:
        """Answer an area, and go back to the tile that it was drawn in, if any."""
        session, tile, seconds, number = self._bench.session, area.tile, self._seconds, self._bench.rounds.number
        pixel = tile.pixel if tile is not None else None
        add = partial(session.add_region, area.wkb, class_id, seconds, round=number, tile=pixel)
        if isinstance(area, Ground):
            add = partial(session.add_segment, area.wkb, class_id, area.around.pixel, seconds, number)
        if self.change(add):
            self._back_to(tile) if tile is not None else self._go_on(area)

    def _answer_unit(self, unit: Unit, class_id: int | None, mixed: bool) -> None:
        session, seconds = self._bench.session, self._seconds
        if unit.is_check and unit.fid is not None:
            done = self.change(partial(session.answer_check, unit.fid, class_id, seconds, mixed))
        elif mixed:
            self._bench.told.emit(tr("Only a check point is answered as a mixed pixel."), "info")
            return
        elif unit.fid is not None:
            done = self.change(partial(session.answer, unit.fid, class_id, seconds))
        else:
            place = (*unit.pixel, *self._bench.grid.centre(*unit.pixel))
            done = self.change(partial(session.add_point, *place, class_id, seconds, round=self._bench.rounds.number))
        if not done:
            return
        if unit.state in ("answered", "unsure") and class_id != unit.answer:
            names = {None: tr("don't know"), **{c["id"]: c["name"] for c in self._bench.classes}}
            old, new = (names.get(one, "?") for one in (unit.answer, class_id))
            self._bench.told.emit(tr("{} is now {}. Undo takes it back.").format(old, new), "info")
        self._go_on(unit)

    def skip(self) -> None:
        """Put the question off; it is asked again at the end of the round."""
        target = self.current
        if not isinstance(target, Unit) or target.fid is None or not target.waits:
            self._bench.told.emit(tr("Only a question that waits for an answer can be skipped."), "info")
        elif self.change(partial(self._skip_of(target), target.fid)):
            self._go_on(target)

    def _skip_of(self, target: Unit) -> Callable[[int], Edit]:
        session = self._bench.session
        return session.skip_check if target.is_check else session.skip

    def undo(self) -> None:
        """Take the last action back and go to where it was."""
        if self._bench.importing.at_work:
            self._bench.told.emit(tr("A layer is being imported: wait for it, or cancel it below the classes."), "info")
        elif self.history.can_undo:
            self._revisit(self.history.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.history.can_redo and not self._bench.importing.at_work:
            self._revisit(self.history.redo)

    def _revisit(self, way: Callable[[SessionFile], Edit]) -> None:
        edits: list[Edit] = []
        if not self._bench.attempt(lambda: edits.append(way(self._bench.session))):
            return
        self._bench.read()
        tables = {row.table for row in edits[0].rows}
        if "classes" in tables:
            self._bench.show()
        if "settings" in tables:
            self._bench.stage_two.revisit()
        self._bench.layers.refresh()
        if self._bench.checks.asking != (tables == {"checks"}) and tables <= {"checks", "samples", "regions"}:
            self._bench.checks.ask(not self._bench.checks.asking)  # there it was
        rows = [(row.table, row.after or row.before or {}) for row in edits[0].rows if row.table in ANSWERED_TABLES]
        areas = [row for row in rows if row[0] == "regions"] if tables <= {"samples", "regions"} else []
        places = {(values["row"], values["column"]) for _, values in areas or rows} - {(None, None)}
        if len(places) == 1 and (areas or len(rows) == 1):
            self.point_at(*self._bench.grid.centre(*places.pop()))
        self._bench.changed.emit()

    def _back_to(self, unit: Unit) -> None:
        """Make a tile the target again, for its rest, or a pixel that an area grew from."""
        mine = [q for q in self._bench.questions if place_of(q) == unit.place]
        self._aim(of_question(mine[0]) if mine else unit)

    def _go_on(self, target: Target) -> None:
        """Go to the question after this one that waits, the skipped ones last."""
        following = [q for state in WAITING for q in self._after(target.unit) if q["state"] == state]
        self.go_to(following[0] if following else None)

    def _after(self, unit: Unit | None) -> list[Sample]:
        """All questions as they follow a unit: of the newest round, left from earlier ones, last the unit's own."""
        questions, newest = self._bench.questions, self._bench.rounds.number
        places = [place_of(q) for q in questions]
        here = places.index(unit.place) if unit is not None and unit.place in places else -1
        others = questions[here + 1 :] + questions[: max(here, 0)]
        return sorted(others, key=lambda q: q["round"] != newest) + (questions[here : here + 1] if here >= 0 else [])
