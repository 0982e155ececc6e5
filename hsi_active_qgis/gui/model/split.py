"""Two classes out of one: the answers that lie in an area, or that look unlike the others, get a class of their own."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ...protocol.catalogue import default_colour
from ...protocol.parts import Answer
from ...protocol.place_requests import GroupAnswers
from ...protocol.results import Groups
from ...protocol.shapes import ClassRow
from ...session.content import Member
from ...translation import tr
from . import kept_pixels
from .class_keys import free_key, key_text
from .request_parts import learner_of, scene_of
from .sentences import counted
from .target import Area

if TYPE_CHECKING:
    from .workbench import Workbench


class SplitClass:
    """Of a Workbench; undo makes the classes one again."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def by_area(self, class_id: int) -> None:
        """Split off what lies in the area at hand; an answered area does if its midst lies there."""
        bench, area = self._bench, self._bench.current
        if not isinstance(area, Area):
            text = tr(
                "Put an area around the answers to split off first: draw it ({draw}) or outline ground ({ground})."
            )
            bench.told.emit(text.format(draw=key_text("draw_area"), ground=key_text("segment")), "info")
            return
        shape = _shape(area.wkb)
        members = bench.session.members(class_id)
        inside = {member for member, wkb in members.items() if shape.intersects(_shape(wkb).pointOnSurface())}
        if self._split(class_id, inside, len(members)):
            bench.labelling.give_up()

    def by_look(self, class_id: int) -> None:
        """Ask which answers look unlike the others, and split them off."""
        bench, members = self._bench, self._bench.session.members(class_id)
        answers = tuple(Answer(wkb, class_id) for wkb in members.values())
        request = GroupAnswers(scene_of(bench), answers, learner_of(bench), kept_pixels.store_of(bench))
        bench.ask(tr("Comparing the answers"), request, partial(self._take_in, class_id, list(members)))

    def _take_in(self, class_id: int, members: list[Member], found: Groups) -> None:
        self._split(class_id, {members[place] for place in found.smaller}, len(members))

    def _split(self, class_id: int, chosen: Collection[Member], of: int) -> bool:
        bench = self._bench
        old = next((entry for entry in bench.classes if entry["id"] == class_id), None)
        if old is None:  # removed meanwhile
            return False
        if not 0 < len(chosen) < of:
            text = tr("{name} stays one class: some of its answers, not none and not all, have to be split off.")
            bench.told.emit(text.format(name=old["name"]), "info")
            return False
        new = self._entry(old)
        if not bench.labelling.change(lambda: bench.session.split_class(class_id, chosen, new)):
            return False
        bench.show()
        answers = counted(len(chosen), tr("1 answer"), tr("{} answers"))
        text = tr("{new} is split off from {old}, with {answers}. A double click gives it a name, undo takes it back.")
        bench.told.emit(text.format(new=new["name"], old=old["name"], answers=answers), "info")
        return True

    def _entry(self, old: ClassRow) -> ClassRow:
        classes, session = self._bench.classes, self._bench.session
        names = {entry["name"].casefold() for entry in classes}
        numbered = (f"{old['name']} {number}" for number in range(2, len(names) + 3))
        name = next(name for name in numbered if name.casefold() not in names)
        key = free_key([entry["key"] for entry in classes])
        return {"id": session.free_id(), "name": name, "colour": default_colour(len(classes)), "key": key}


def _shape(wkb: str) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(wkb))
    return geometry
