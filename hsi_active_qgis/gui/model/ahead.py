"""While the analyst answers a round, the engine learns, and asks anew what follows the question at hand.

Nothing that was seen changes: the target, what was put off, what was passed by. The new questions belong to the same
round, and take the place of those that nobody has come to.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ...client.requests import EngineFailure
from ...protocol.parts import WHOLE_PIXELS, Corner
from ...protocol.reading import plain
from ...protocol.requests import Update
from ...protocol.results import Round
from ...session.errors import SessionFileError
from ...session.file import Settings
from ...session.queries import QUERY
from ...session.rows import Sample, Values
from ...session.tiles import place_of
from ...translation import tr
from .sentences import sentence
from .target import Unit

if TYPE_CHECKING:
    from .workbench import Workbench

NEAR = 4  # questions, apart from each other, that may lie too near one that stays


def learns_quickly(settings: Settings) -> bool:
    """Whether a round by these settings is learnt in a moment, and all its questions are the strategy's."""
    kind = (settings["unit"], settings["learner"], settings["committee"])
    slow = settings["rare"] or settings["two_stage"] or settings["random_share"]
    return kind == ("pixel", "spectral_spatial", "none") and not slow


class Ahead:
    """Of a Workbench; `refreshed` is the number of answers that the newest questions are asked with, 0 where those of
    the round stand; `why_not` a sentence on why they could not be asked anew."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.clear()
        bench.background.idle.connect(self.look)

    def clear(self) -> None:
        """Begin anew: there is another round, or another session."""
        self.refreshed, self.why_not = 0, ""
        self._learnt: int | None = None  # answers that the engine was told
        self._seen: set[int] = set()  # feature ids of the questions that were the target

    def look(self) -> None:
        """Ask anew if enough answers have come since, and nothing else is to be done."""
        bench, unit = self._bench, self._unit
        if unit is not None and unit.fid is not None:
            self._seen.add(unit.fid)
        following = self._following() if self._is_due else []
        if following:
            self._learnt = sum(bench.counts.values())
        if following and not bench.known_rasters.changed():
            self._ask(following)

    def _ask(self, following: list[Sample]) -> None:
        bench, kept, number = self._bench, self._kept(following), self._bench.rounds.number
        request = bench.rounds.request(number, bench.session.answers())
        request = replace(
            request,
            questions=replace(request.questions, count=len(following) + NEAR * len(kept)),
            excluded=(*(request.excluded or ()), *(Corner(row, column) for row, column in kept)),
        )
        opened = bench.opened

        def done(result: Round | None, failure: EngineFailure | None) -> None:
            if bench.opened is opened and bench.rounds.number == number:
                self._end(request, result, failure)

        try:
            bench.background.start(tr("Choosing questions"), request, done, gives_way=True, quiet=True)
        except EngineFailure as failure:
            self.why_not = str(failure)

    @property
    def text(self) -> str:
        """What has become of it, as a further sentence."""
        if self.why_not:
            return tr(". The questions stay as they are: {}").format(self.why_not)
        return tr(". Asked anew with {} answers").format(self.refreshed) if self.refreshed else ""

    @property
    def _unit(self) -> Unit | None:
        """The pixel at hand."""
        return self._bench.current.unit if self._bench.current is not None else None

    @property
    def _is_due(self) -> bool:
        bench, engine = self._bench, self._bench.background
        after = bench.settings["ahead"] if learns_quickly(bench.settings) and not bench.checks.asking else 0
        if not after or bench.opened is None or bench.raster is None or bench.rounds.number < 2:
            return False  # the first set covers the scene as a whole
        if engine.busy or engine.quiet or engine.waits:
            return False
        if engine.at_work and bench.grid.rows * bench.grid.columns <= WHOLE_PIXELS:
            return False  # a map of one window is soon there, and lost with the session if it is given up
        if self._learnt is None:
            figures = bench.rounds.figures
            self._learnt = (figures["answers"] or 0) + (figures["unsure"] or 0) if figures else 0
        return abs(sum(bench.counts.values()) - self._learnt) >= after

    def _following(self) -> list[Sample]:
        """The questions of the round that nobody has seen; none while QGIS's form has edits that are not saved."""
        bench, seen = self._bench, self._seen | {self._unit.fid if self._unit is not None else None}
        mine = [q for q in bench.questions if q["round"] == bench.rounds.number and q["source"] == QUERY]
        unseen = [q for q in mine if q["state"] == "open" and q["fid"] not in seen]
        return unseen if unseen and not bench.layers.unsaved() else []

    def _kept(self, following: list[Sample]) -> list[tuple[int, int]]:
        """The pixels of the target and of the other questions of the round that wait and stay."""
        bench, gone = self._bench, {q["fid"] for q in following}
        kept = {(q["row"], q["column"]) for q in bench.labelling.waiting_now if q["fid"] not in gone}
        return sorted(kept | ({self._unit.pixel} if self._unit is not None else set()))

    def _end(self, asked: Update, result: Round | None, failure: EngineFailure | None) -> None:
        self.why_not = str(failure or "")
        following = self._following() if result is not None and not self._bench.checks.asking else []
        if result is None or not following:
            return
        try:
            self._take_in(asked, plain(result.questions), following)
        except SessionFileError as error:
            self.why_not = sentence(error)

    def _take_in(self, asked: Update, questions: list[Values], following: list[Sample]) -> None:
        """Put the new questions that keep apart from what stays in the place of those that nobody has seen."""
        bench, kept, apart = self._bench, self._kept(following), asked.questions.min_distance
        answered = bench.session.answered_places()
        is_new = partial(_is_apart, kept=kept, apart=apart)
        questions = [q for q in questions if place_of(q) not in answered and is_new(q)][: len(following)]
        if not questions:
            return
        number, gone = asked.questions.round, {q["fid"] for q in following}
        stay = [q["rank"] for q in bench.questions if q["round"] == number and q["fid"] not in gone]
        last = max((rank for rank in stay if rank is not None), default=0)
        ranked = [{**q, "rank": last + place} for place, q in enumerate(questions, 1)]
        bench.session.add_samples(ranked, number, instead_of=gone)
        self.refreshed = len(asked.answers)
        bench.read()
        bench.layers.refresh()
        bench.rounds.maps.follow(asked)
        bench.changed.emit()


def _is_apart(question: Values, kept: list[tuple[int, int]], apart: int) -> bool:
    row, column = question["row"], question["column"]
    return all(max(abs(row - r), abs(column - c)) >= max(1, apart) for r, c in kept)
