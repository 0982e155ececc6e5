"""More like this: places that look most like the target, or like a class, are asked before the questions of the round
go on; a map tells how alike all else is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from ...protocol.parts import Corner
from ...protocol.place_requests import FindAlike
from ...protocol.reading import plain
from ...protocol.results import Suggestion
from ...session.queries import ALIKE
from ...translation import tr
from . import kept_pixels
from .request_parts import learner_of, scene_of
from .session_place import rounds_folder

if TYPE_CHECKING:
    from .workbench import Workbench

MAPS = ("alike_a.tif", "alike_b.tif")  # in turn, for QGIS may have one of them open


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
        row, column = unit.pixel
        self._send(tr("Like row {}, column {}").format(row, column), FindAlike(scene_of(bench), row, column))

    def ask_class(self, class_id: int) -> None:
        """Ask for places like any of the labelled pixels of a class."""
        bench = self._bench
        name = next(entry["name"] for entry in bench.classes if entry["id"] == class_id)
        if bench.segments.why_none:
            bench.told.emit(bench.segments.why_none, "info")
        else:
            self._send(tr("Like {}").format(name), FindAlike(scene_of(bench), like_class=class_id))

    def _send(self, title: str, like: FindAlike) -> None:
        bench = self._bench
        known = bench.session.check_pixels() | {(q["row"], q["column"]) for q in bench.questions}
        request = replace(
            like,
            answers=bench.session.answers(),
            classes=bench.session.class_table,
            learner=learner_of(bench),
            count=max(1, bench.settings["count"]),
            min_distance=bench.settings["min_distance"],
            excluded=tuple(Corner(*pixel) for pixel in sorted(known)),
            store=kept_pixels.store_of(bench),
        )
        bench.ask(tr("Looking for more like this"), request, partial(self._take_in, title, request))

    def _take_in(self, title: str, request: FindAlike, found: Suggestion) -> None:
        bench = self._bench
        self._draw(title, request)
        if not found.questions:
            bench.told.emit(tr("Nothing more like it is left without an answer."), "info")
            return
        bench.session.leave_alike()
        bench.session.add_samples(plain(found.questions), bench.rounds.number, ALIKE)
        bench.read()
        bench.labelling.jump_to_first()
        bench.show()

    def _draw(self, title: str, request: FindAlike) -> None:
        """Ask for the map, which gives way to whatever else the engine is asked."""
        bench, folder = self._bench, rounds_folder(self._bench.session.path)
        folder.mkdir(exist_ok=True)
        free = [folder / name for name in MAPS if not bench.layers.shows(folder / name)]
        path = str([*free, folder / MAPS[0]][0])
        drawing = replace(request, count=0, likeness=path)
        bench.ask(title, drawing, lambda _: bench.layers.show_likeness(path, title), gives_way=True)
