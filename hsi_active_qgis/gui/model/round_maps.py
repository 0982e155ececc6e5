"""The maps of the rounds: the newest one is drawn while its questions are answered, what the canvas shows of it first.

The drawing gives way to whatever else the engine is asked, and goes on when it is idle; a newer round has its own.
Where more was learnt than the map shows, what the canvas shows is drawn anew, and the rest if the map is not there yet.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...client.requests import EngineFailure
from ...protocol.parts import DRAFTS, WHOLE_PIXELS, Outputs, View
from ...protocol.requests import Update
from ...protocol.results import Round
from ...protocol.writing import sweep
from ...translation import tr
from .session_place import rounds_folder

if TYPE_CHECKING:
    from .workbench import Workbench

MAPS = ("classes", "uncertainty")
SMALL_PIXELS = 60_000  # of a raster whose map is there as soon as a draft would be


@dataclass(frozen=True)
class Wanted:
    """A map that is to be drawn: what its round was asked with, when (s), and the notices that were told of it; whether
    it is of more answers than its round, and whether what is seen of it is all."""

    asked: Update
    at: float
    told: list[str]
    later: bool = False
    seen_alone: bool = False

    @property
    def number(self) -> int:
        """Of its round."""
        return self.asked.questions.round


class RoundMaps:
    """Of a Workbench; `shown` is the round of the map that is shown, 0 for none."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.seen: Callable[[], tuple[int, int, int, int, int] | None] = lambda: None  # see gui/map/seen.py
        self.clear()
        bench.background.idle.connect(self._draw)
        bench.background.progressed.connect(self._show_draft)

    def clear(self) -> None:
        """Begin anew: there is another session, or none."""
        self.shown = 0
        self.smoothing: str | None = None  # in words
        self.threshold: float | None = None  # of change
        self._wanted: Wanted | None = None
        self._followed: Wanted | None = None  # a draft that is shown in the place of the map
        self._view: View | None = None  # what was seen of the map when its drawing began
        self._moved = False  # whether something else is seen now
        self._drafted_at = 0  # when the draft that is shown was written, ns

    @property
    def drawing(self) -> bool:
        """Whether a map is being drawn, or will be when the engine is idle."""
        return self._wanted is not None

    @property
    def of_a_view(self) -> bool:
        """Whether something else is to be drawn when something else is seen."""
        return self.drawing or self._followed is not None

    def paths(self, number: int) -> dict[str, str]:
        """Return the paths of a round's maps by name."""
        names = (*MAPS, "change") if self._bench.second else MAPS
        return {name: str(self._folder / f"round_{number:03}_{name}.tif") for name in names}

    def want(self, asked: Update, at: float, told: list[str]) -> None:
        """Draw the map of a round as soon as the engine is idle."""
        self._wanted, self._followed = Wanted(asked, at, told), None

    def follow(self, asked: Update) -> None:
        """Draw the map of the newest round from more answers: what is seen of it, if it is there already."""
        if self._wanted is not None and not self._wanted.seen_alone:
            self._wanted = replace(self._wanted, asked=asked, later=True)
        elif self.shown == asked.questions.round and self.seen() is not None:
            self._wanted = Wanted(asked, time.monotonic(), [], later=True, seen_alone=True)

    def give_up(self) -> None:
        """Draw none until the next round."""
        self._wanted = self._followed = None
        if self._bench.opened is not None:
            self._bench.layers.drop_draft()

    def look(self) -> None:
        """Draw what is seen now before the rest of the map, if that is not what is drawn."""
        background, wanted = self._bench.background, self._wanted or self._followed
        seen = self._what_is_seen(wanted) if wanted is not None else None
        if seen is None or background.busy or (self._view is not None and _holds(self._view, seen)):
            return
        if self._wanted is None:
            self._wanted = self._followed
            self._draw()
        elif background.at_work and not background.quiet and self._pixels > WHOLE_PIXELS:
            self._moved = True
            background.cancel()

    def show_newest(self, number: int) -> None:
        """Show the newest maps up to a round where the project does not: it may have been saved before their round."""
        bench = self._bench
        self.shown = self._newest(number)
        bench.layers.drop_draft()  # QGIS was closed while it was shown
        if not self.shown:
            return
        paths = {name: path for name, path in self.paths(self.shown).items() if Path(path).exists()}
        if not bench.layers.shows(paths["classes"]):
            bench.layers.add_maps(self.shown, paths, bench.classes)

    @property
    def _pixels(self) -> int:
        return self._bench.grid.rows * self._bench.grid.columns

    @property
    def _folder(self) -> Path:
        return rounds_folder(self._bench.session.path)

    def _draw(self) -> None:
        """Ask for the map that is wanted, unless something else is to be done."""
        bench, wanted = self._bench, self._wanted
        if wanted is None or bench.opened is None or bench.background.at_work:
            return
        self._view, self._moved, self._drafted_at = self._what_is_seen(wanted), False, max(self._drafts(), default=0)
        before = 0 if wanted.seen_alone else self._newest(wanted.number - 1)
        request = replace(
            wanted.asked,
            outputs=Outputs() if wanted.seen_alone else Outputs(**self.paths(wanted.number)),
            questions=replace(wanted.asked.questions, count=0),
            previous=self.paths(before)["classes"] if before else None,
            view=self._view,
        )

        def done(result: Round | None, failure: EngineFailure | None) -> None:
            if wanted is not self._wanted:
                return
            interrupted = result is None and failure is None and (self._moved or bench.background.waits)
            if wanted.seen_alone and not interrupted:
                self._show_draft()
                self._wanted, self._followed = None, wanted
                if result is not None:
                    self.look()  # something else may be seen by now
            elif not interrupted:
                self.give_up()
                self._land(wanted, result, failure)

        def ask() -> None:
            self._folder.mkdir(exist_ok=True)
            for path in self.paths(wanted.number - 1).values():
                sweep(Path(path))  # QGIS was closed while it was drawn
            text, quiet = tr("Drawing the map"), wanted.seen_alone
            bench.background.start(text, request, done, gives_way=True, quiet=quiet)

        if not bench.attempt(ask):
            self._wanted = None

    def _land(self, wanted: Wanted, result: Round | None, failure: EngineFailure | None) -> None:
        """Show the maps that were drawn, and keep their figures."""
        bench = self._bench
        bench.rounds.tell(result, failure, wanted.told)
        if result is None or not result.mapped:
            return
        self.shown, self.smoothing, self.threshold = wanted.number, result.smoothing, result.threshold
        seconds = time.monotonic() - wanted.at
        changed = None if wanted.later else result.changed
        doubt = {"uncertainty": result.uncertainty, "doubtful": result.doubtful}
        figures = {"round": wanted.number, "changed": changed, "seconds": seconds, **doubt}
        bench.attempt(lambda: bench.layers.add_maps(wanted.number, self.paths(wanted.number), bench.classes))
        bench.attempt(lambda: bench.session.add_round(figures))
        bench.checks.map_is_there()
        bench.changed.emit()

    def _what_is_seen(self, wanted: Wanted) -> View | None:
        """What is seen of a map that is not drawn in one go."""
        seen = self.seen()
        if seen is None or (self._pixels <= SMALL_PIXELS and not wanted.seen_alone):
            return None
        return View(*seen, str(self._folder))

    def _drafts(self) -> dict[int, Path]:
        """The drafts of the map by the time they were written, ns."""
        paths = [self._folder / name for name in DRAFTS]
        return {path.stat().st_mtime_ns: path for path in paths if path.exists()}

    def _show_draft(self) -> None:
        """Show the newest draft of the map that is being drawn."""
        bench = self._bench
        if self._view is None or bench.opened is None or not self.drawing or bench.busy:
            return
        drafts = self._drafts()
        if max(drafts, default=0) > self._drafted_at:
            self._drafted_at = max(drafts)
            bench.layers.show_draft(str(drafts[self._drafted_at]), bench.classes)

    def _newest(self, last: int) -> int:
        """The newest round up to `last` whose maps are on disk, 0 if there is none."""
        numbers = range(last, 0, -1)
        return next((n for n in numbers if all(Path(self.paths(n)[name]).exists() for name in MAPS)), 0)


def _holds(drawn: View, seen: View) -> bool:
    """Whether all that is seen was seen before, as near or nearer."""
    ends = ((drawn.row, drawn.rows, seen.row, seen.rows), (drawn.column, drawn.columns, seen.column, seen.columns))
    inside = all(first <= start and start + length <= first + most for first, most, start, length in ends)
    return inside and drawn.step <= seen.step
