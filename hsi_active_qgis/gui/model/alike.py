"""More like this: places that look most like the target are asked before the questions of the round go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...protocol.parts import Corner
from ...protocol.place_requests import FindAlike
from ...protocol.reading import plain
from ...protocol.results import Suggestion
from ...session.queries import ALIKE
from ...translation import tr
from . import kept_pixels
from .request_parts import learner_of, scene_of

if TYPE_CHECKING:
    from .workbench import Workbench


class MoreLikeThis:
    """Of a Workbench."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def ask(self) -> None:
        """Ask for places like the pixel at hand; they take the place of those that wait since an earlier time."""
        bench, target = self._bench, self._bench.current
        unit = target.unit if target is not None else None
        if bench.segments.why_not or unit is None:
            bench.told.emit(bench.segments.why_not, "info")
            return
        known = bench.session.check_pixels() | {(q["row"], q["column"]) for q in bench.questions}
        request = FindAlike(
            scene_of(bench),
            *unit.pixel,
            answers=bench.session.answers(),
            classes=bench.session.class_table,
            learner=learner_of(bench),
            count=max(1, bench.settings["count"]),
            min_distance=bench.settings["min_distance"],
            excluded=tuple(Corner(*pixel) for pixel in sorted(known)),
            store=kept_pixels.store_of(bench),
        )
        bench.ask(tr("Looking for more like this"), request, self._take_in)

    def _take_in(self, found: Suggestion) -> None:
        bench = self._bench
        if not found.questions:
            bench.told.emit(tr("Nothing more like it is left without an answer."), "info")
            return
        bench.session.leave_alike()
        bench.session.add_samples(plain(found.questions), bench.rounds.number, ALIKE)
        bench.read()
        bench.labelling.jump_to_first()
        bench.show()
