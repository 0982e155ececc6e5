"""A round: the engine learns all answers and asks the next questions; while they are answered it draws the map."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...client.requests import EngineFailure
from ...protocol.parts import Answer, Corner, Outputs
from ...protocol.reading import plain
from ...protocol.requests import Update
from ...protocol.results import Round
from ...protocol.shapes import Pixel
from ...session.rows import Values
from ...session.tiles import place_of
from ...translation import tr
from . import kept_pixels
from .ahead import Ahead
from .learning import balance, pace
from .request_parts import learner_of, questions_of, scene_of, tiles_of
from .round_maps import RoundMaps

if TYPE_CHECKING:
    from .workbench import Workbench


def answered_lately(told: Sequence[Values]) -> tuple[int, int]:
    """Return of the clicks of the two rounds before the newest how many had a class, and how many there were; (0, 0)
    before two rounds were answered."""
    if len(told) < 3:
        return 0, 0
    known, unsure = (max(0, (told[-1][name] or 0) - (told[-3][name] or 0)) for name in ("answers", "unsure"))
    return known, known + unsure


class Rounds:
    """Asks for rounds and takes them in; `number` is the newest, 0 before the first."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.ahead = Ahead(bench)  # before the maps: whichever is told first that the engine is idle has it
        self.maps = RoundMaps(bench)
        self.clear()

    def clear(self) -> None:
        """Begin anew: there is another session, or none."""
        self.number = 0
        self.ahead.clear()
        self.maps.clear()

    @property
    def is_stale(self) -> bool:
        """Whether the map shown is of an older round than the questions."""
        return 0 < self.maps.shown < self.number

    def update(self) -> None:
        """Ask for the next questions in the background; labelling goes on meanwhile."""
        bench = self._bench
        if bench.opened is None or bench.raster is None or bench.busy:
            return
        if bench.checks.asking:
            bench.told.emit(tr("Check points are asked now: go back to the questions to update the map."), "info")
            return
        if not bench.known_rasters.are_as_known():
            return
        number, answers = self.number + 1, bench.session.numbered_answers()
        request = self.request(number, [answer for _, answer in answers])
        opened, asked_at = bench.opened, time.monotonic()

        def done(result: Round | None, failure: EngineFailure | None) -> None:
            if bench.opened is not opened:
                return
            self.tell(result, failure)
            if result is not None and bench.attempt(lambda: self._take_in(number, asked_at, result)):
                bench.attempt(lambda: bench.review.take_in([n for n, _ in answers], result.doubts))
                self.maps.want(request, asked_at, result.notices)

        bench.attempt(lambda: bench.background.start(tr("Choosing questions"), request, done))

    def request(self, number: int, answers: Sequence[Answer]) -> Update:
        """Return the request for the questions of a round."""
        bench = self._bench
        return Update(
            scene=scene_of(bench),
            answers=tuple(answers),
            outputs=Outputs(),
            classes=bench.session.class_table,
            learner=learner_of(bench),
            questions=questions_of(bench, number),
            first_set=bench.settings["first_set"],
            excluded=tuple(Corner(*place) for place in self._not_asked()),
            tiles=tiles_of(bench),
            store=kept_pixels.store_of(bench),
        )

    def _not_asked(self) -> list[Pixel]:
        """The pixels or tiles that are not to be asked: those put off, and check points, which must not teach."""
        skipped = [(q["row"], q["column"]) for q in self._bench.questions if q["state"] == "skipped"]
        of_pixels = self._bench.settings["unit"] == "pixel"
        return skipped + (sorted(self._bench.session.check_pixels()) if of_pixels else [])

    def stop(self) -> None:
        """Give up what the engine does for a round: its questions or its map."""
        self.maps.give_up()
        self._bench.background.cancel()

    @property
    def figures(self) -> Values:
        """The figures of the newest round, {} before the first."""
        return (self.told or [{}])[-1]

    @property
    def told(self) -> list[Values]:
        """The figures of all rounds, as the session file has them."""
        return self._bench.session.rounds if self._bench.opened else []

    def shows_unlike(self, figures: Values) -> bool:
        """Return whether the newest map, of these figures, was made of two dates without an answer."""
        return self._bench.second is not None and figures["answers"] == 0

    def tell(self, result: Round | None, failure: EngineFailure | None, known: Sequence[str] = ()) -> None:
        """Tell a failure, and notices that are not known."""
        bench = self._bench
        if failure is not None:
            bench.told.emit(str(failure), "error")
        if result is None:
            return
        for notice in result.notices:
            if notice not in (*bench.at_work.info.notices, *known):  # those are under Scene since the raster was read
                bench.told.emit(notice, "info")

    def _take_in(self, number: int, asked_at: float, result: Round) -> None:
        bench = self._bench
        answered = bench.session.answered_places()
        questions = [q for q in plain(result.questions) if place_of(q) not in answered]
        counts = bench.session.counts()
        figures = {
            "round": number,
            "answers": sum(n for class_id, n in counts.items() if class_id is not None),
            "unsure": counts.get(None, 0),
            "seconds": time.monotonic() - asked_at,
            "balance": balance(counts, bench.classes),
        }
        if self.number:
            bench.session.add_round({"round": self.number, "pace": pace(bench.session.seconds_of(self.number))})
        bench.session.add_samples(questions, number)
        bench.session.add_round(figures)
        self.ahead.clear()
        bench.landed()
        bench.layers.look_stale(self.is_stale)
