"""A round: the engine learns all answers and asks the next questions; then, while they are answered, it draws the map.

The drawing gives way to whatever else the engine is asked, and goes on when it is idle; a newer round has its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...client.requests import EngineFailure
from ...protocol.parts import DRAFTS, WHOLE_PIXELS, Corner, Outputs, QuestionChoice, View
from ...protocol.reading import plain
from ...protocol.requests import Update
from ...protocol.results import Round
from ...protocol.writing import sweep
from ...session.rows import Values
from ...session.tiles import place_of
from ...translation import tr
from .request_parts import learner_of, scene_of, tiles_of
from .session_place import rounds_folder

if TYPE_CHECKING:
    from .workbench import Workbench


MAPS = ("classes", "uncertainty")


class Rounds:
    """Asks for rounds and takes them in; `number` is the newest, 0 before the first."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.seen: Callable[[], tuple[int, int, int, int, int] | None] = lambda: None  # see gui/map/seen.py
        self.clear()
        bench.background.idle.connect(self._draw)
        bench.background.changed.connect(self._show_draft)

    def clear(self) -> None:
        """Begin anew: there is another session, or none."""
        self.number = 0
        self.mapped = 0  # round of the map that is shown, 0 for none
        self.smoothing: str | None = None  # of that map, in words
        self._asked_at = 0.0
        self._to_draw: Update | None = None  # what the newest round was asked with, until its map is there
        self._told: list[str] = []  # notices of that round
        self._view: View | None = None  # what was seen of the map when its drawing began
        self._drafted_at = 0  # when the draft that is shown was written, ns

    @property
    def drawing(self) -> bool:
        """Whether the newest round's map is being drawn, or will be when the engine is idle."""
        return self._to_draw is not None

    @property
    def is_stale(self) -> bool:
        """Whether the map shown is of an older round than the questions."""
        return 0 < self.mapped < self.number

    def update(self) -> None:
        """Ask for the next questions in the background; labelling goes on meanwhile."""
        bench = self._bench
        if bench.opened is None or bench.raster is None or bench.busy:
            return
        if not bench.known_rasters.are_as_known():
            return
        number = self.number + 1
        strategy, count, min_distance, rare = (
            bench.settings[name] for name in ("strategy", "count", "min_distance", "rare")
        )
        request = Update(
            scene=scene_of(bench),
            answers=bench.session.answers(),
            outputs=Outputs(),
            classes=bench.session.class_table,
            learner=learner_of(bench),
            questions=QuestionChoice(strategy, count, min_distance, number, rare),
            first_set=bench.settings["first_set"],
            excluded=tuple(Corner(q["row"], q["column"]) for q in bench.questions if q["state"] == "skipped"),
            tiles=tiles_of(bench),
        )
        self._asked_at = time.monotonic()
        opened = bench.opened

        def done(result: Round | None, failure: EngineFailure | None) -> None:
            if bench.opened is not opened:
                return
            self._tell(result, failure, [])
            if result is not None and bench.attempt(lambda: self._take_in(number, result)):
                self._to_draw = request

        bench.attempt(lambda: bench.background.start(tr("Choosing questions"), request, done))

    def stop(self) -> None:
        """Give up what the engine does for a round: its questions or its map."""
        self._to_draw = None
        self._bench.background.cancel()
        if self._bench.opened is not None:
            self._bench.layers.drop_draft()

    def look(self) -> None:
        """Draw what is seen now before the rest of the map, if that is not what is drawn."""
        background, seen = self._bench.background, self._what_is_seen()
        if self._to_draw is None or background.busy or not background.at_work or seen is None:
            return
        if self._view is None or not _holds(self._view, seen):
            background.cancel()  # when the engine is idle the drawing begins with what is seen

    def _what_is_seen(self) -> View | None:
        """What is seen of a raster that is not drawn in one go."""
        grid, seen = self._bench.grid, self.seen()
        if seen is None or grid.rows * grid.columns <= WHOLE_PIXELS:
            return None
        return View(*seen, str(rounds_folder(self._bench.session.path)))

    def _drafts(self) -> dict[int, Path]:
        """The drafts of the map by the time they were written, ns."""
        paths = [rounds_folder(self._bench.session.path) / name for name in DRAFTS]
        return {path.stat().st_mtime_ns: path for path in paths if path.exists()}

    def _show_draft(self) -> None:
        """Show the newest draft of the map that is being drawn, unless that is done."""
        bench = self._bench
        if self._view is None or not self.drawing or bench.background.busy or bench.opened is None:
            return
        drafts = self._drafts()
        if max(drafts, default=0) > self._drafted_at:
            self._drafted_at = max(drafts)
            bench.layers.show_draft(str(drafts[self._drafted_at]), bench.classes)

    def _draw(self) -> None:
        """Ask for the map of the newest round, unless it is there or something else is to be done."""
        bench, asked = self._bench, self._to_draw
        if asked is None or bench.opened is None or bench.background.at_work:
            return
        opened, number = bench.opened, asked.questions.round
        self._view, self._drafted_at = self._what_is_seen(), max(self._drafts(), default=0)
        previous = self._newest(number - 1)
        request = replace(
            asked,
            outputs=Outputs(**self.paths(number)),
            view=self._view,
            questions=replace(asked.questions, count=0),
            previous=self.paths(previous)["classes"] if previous else None,
        )

        def done(result: Round | None, failure: EngineFailure | None) -> None:
            if bench.opened is not opened or asked is not self._to_draw:
                return
            if result is not None or failure is not None:
                self._to_draw = None
                bench.layers.drop_draft()
            self._tell(result, failure, self._told)
            if result is not None and result.mapped:
                bench.attempt(lambda: self._show(number, result))

        def ask() -> None:
            rounds_folder(opened.file.path).mkdir(exist_ok=True)
            for path in self.paths(number - 1).values():
                sweep(Path(path))  # QGIS was closed while it was drawn
            bench.background.start(tr("Drawing the map"), request, done, gives_way=True)

        if not bench.attempt(ask):
            self._to_draw = None

    def paths(self, number: int) -> dict[str, str]:
        """Return the paths of a round's maps by name."""
        folder = rounds_folder(self._bench.session.path)
        names = (*MAPS, "change") if self._bench.second else MAPS
        return {name: str(folder / f"round_{number:03}_{name}.tif") for name in names}

    @property
    def figures(self) -> Values:
        """The figures of the newest round, {} before the first."""
        rounds = self._bench.session.rounds if self._bench.opened else []
        return rounds[-1] if rounds else {}

    @property
    def shows_unlike(self) -> bool:
        """Whether the newest map was made of two dates without an answer."""
        return self._bench.second is not None and self.figures["answers"] == 0

    @property
    def answered(self) -> tuple[int, int]:
        """Of the clicks of the two rounds before the newest how many had a class, and how many there were; (0, 0)
        before two rounds were answered."""
        rounds = self._bench.session.rounds[-3:] if self._bench.opened else []
        if len(rounds) < 3:
            return 0, 0
        known, unsure = (max(0, (rounds[-1][name] or 0) - (rounds[0][name] or 0)) for name in ("answers", "unsure"))
        return known, known + unsure

    def _tell(self, result: Round | None, failure: EngineFailure | None, known: list[str]) -> None:
        """Tell a failure, and notices that are not known."""
        bench = self._bench
        if failure is not None:
            bench.told.emit(str(failure), "error")
        if result is None:
            return
        for notice in result.notices:
            if notice not in (*bench.at_work.info.notices, *known):  # those are under Scene since the raster was read
                bench.told.emit(notice, "info")
        self._told = result.notices

    def _take_in(self, number: int, result: Round) -> None:
        bench = self._bench
        answered = bench.session.answered_places()
        questions = [q for q in plain(result.questions) if place_of(q) not in answered]
        counts = bench.session.counts()
        figures = {
            "round": number,
            "answers": sum(n for class_id, n in counts.items() if class_id is not None),
            "unsure": counts.get(None, 0),
            "seconds": time.monotonic() - self._asked_at,
        }
        bench.session.add_samples(questions, number)
        bench.session.add_round(figures)
        bench.landed()
        bench.layers.look_stale(self.is_stale)

    def _show(self, number: int, result: Round) -> None:
        """Show the maps that were drawn, and keep their figures."""
        bench, seconds = self._bench, time.monotonic() - self._asked_at
        self.mapped, self.smoothing = number, result.smoothing
        bench.layers.add_maps(number, self.paths(number), bench.classes)
        bench.session.add_round({"round": number, "changed": result.changed, "seconds": seconds})
        bench.changed.emit()

    def show_maps(self) -> None:
        """Show the newest maps where the project does not: it may have been saved before their round."""
        self.mapped = self._newest(self.number)
        self._bench.layers.drop_draft()  # QGIS was closed while it was shown
        if not self.mapped:
            return
        paths = {name: path for name, path in self.paths(self.mapped).items() if Path(path).exists()}
        if not self._bench.layers.shows(paths["classes"]):
            self._bench.layers.add_maps(self.mapped, paths, self._bench.classes)
        self._bench.layers.look_stale(self.is_stale)

    def _newest(self, last: int) -> int:
        """The newest round up to `last` whose maps are on disk, 0 if there is none."""
        numbers = range(last, 0, -1)
        return next((n for n in numbers if all(Path(self.paths(n)[name]).exists() for name in MAPS)), 0)


def _holds(drawn: View, seen: View) -> bool:
    """Whether all that is seen was seen before, as near or nearer."""
    ends = ((drawn.row, drawn.rows, seen.row, seen.rows), (drawn.column, drawn.columns, seen.column, seen.columns))
    inside = all(first <= start and start + length <= first + most for first, most, start, length in ends)
    return inside and drawn.step <= seen.step
