"""The ground around the target that looks like it: asked for, grown and shrunk before its class is given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ...protocol.parts import Corner
from ...protocol.place_requests import GrowSegment
from ...protocol.results import Segments
from ...translation import tr
from . import kept_pixels
from .class_keys import key_text
from .labelling import CHECKS_ALONE
from .request_parts import learner_of, scene_of
from .target import Ground, Unit

if TYPE_CHECKING:
    from .workbench import Workbench


class SegmentAnswers:
    """Of a Workbench, whose target becomes a Ground and, when that is left, the pixel again."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    @property
    def why_none(self) -> str:
        """Why no pixel is answered now, an empty text if they are."""
        if self._bench.checks.asking:
            return tr(CHECKS_ALONE)
        if self._bench.settings["unit"] != "pixel":
            return tr("Questions are about tiles now, which are answered by areas drawn in them.")
        return ""

    @property
    def why_not(self) -> str:
        """Why the target has no ground that could be asked for, an empty text if it has."""
        target = self._bench.current
        no_pixel = "" if target and target.unit else tr("Choose a pixel first: click one, or ask for questions.")
        return self.why_none or no_pixel

    def toggle(self) -> None:
        """Ask for the ground around the target, or leave it."""
        bench, target = self._bench, self._bench.current
        if isinstance(target, Ground):
            bench.labelling.give_up()
        elif self.why_not or not isinstance(target, Unit):
            bench.told.emit(self.why_not, "info")
        else:
            bench.ask(tr("Growing a segment"), self._request(target), partial(self._show, target), gives_way=True)

    def _request(self, unit: Unit) -> GrowSegment:
        bench = self._bench
        return GrowSegment(
            scene_of(bench),
            *unit.pixel,
            answers=bench.session.answers(),
            classes=bench.session.class_table,
            learner=learner_of(bench),
            excluded=tuple(Corner(*pixel) for pixel in sorted(bench.session.check_pixels())),
            store=kept_pixels.store_of(bench),
        )

    def _show(self, unit: Unit, found: Segments) -> None:
        if self._bench.current == unit:  # else the analyst has gone on meanwhile
            self._bench.labelling.show_ground(Ground.of(unit, tuple(found.segments), found.usual))

    def grow(self, by: int) -> None:
        """Take the next larger segment (1) or the next smaller one (-1)."""
        bench, target = self._bench, self._bench.current
        if not isinstance(target, Ground):
            text = tr("There is no segment to grow or shrink. Key {} shows the one around a pixel.")
            bench.told.emit(text.format(key_text("segment")), "info")
        elif 0 <= target.size + by < len(target.segments):
            bench.labelling.show_ground(Ground.of(target.around, target.segments, target.size + by))
        else:
            most = tr("It grows no further: what comes next is not like it, answered, or too large.")
            bench.told.emit(most if by > 0 else tr("It is as small as can be: Esc leaves the pixel alone."), "info")
