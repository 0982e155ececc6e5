"""The later date of a Workbench's scene: chosen, checked by the engine, found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...protocol.catalogue import CHANGE_CLASSES
from ...protocol.requests import Info
from ...protocol.results import RasterInfo
from ...protocol.shapes import ClassRow
from ...session.file import Settings
from ...translation import tr
from . import session_place
from .request_parts import scene_of

if TYPE_CHECKING:
    from .workbench import Workbench


class SecondDate:
    """`path` is None for a scene of one date, or while the file is gone."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.path: str | None = None

    @property
    def no_change(self) -> ClassRow | None:
        """The class of the ground that did not change, the first of the table; None for one date."""
        classes = self._bench.classes
        return classes[0] if self.path and classes else None

    def choose(self, path: str | None) -> None:
        """Take a raster as the later date, None for none; the engine says whether the two meet."""
        if path is None:
            self._take(None)
            return
        bench = self._bench

        def use(info: RasterInfo) -> None:
            self._take(path)
            known = bench.info.notices if bench.info is not None else []
            for notice in info.notices:
                if notice not in known:
                    bench.told.emit(notice, "info")

        bench.ask(tr("Reading the second date"), Info(replace(scene_of(bench), second=path)), use)

    def settings(self, session_path: Path) -> Settings:
        """Return the settings by which the raster is found again."""
        return session_place.stamp(self.path, session_path, "second") if self.path else {"second": None}

    def find(self) -> None:
        """Look where the session's raster is now; a sentence if it is gone."""
        bench = self._bench
        self.path = bench.settings["second"] and session_place.find_raster(bench.session.path, bench.settings, "second")
        if bench.settings["second"] and self.path is None:
            text = tr("The second date {} is gone. Choose its file under Scene.")
            bench.told.emit(text.format(bench.settings["second"]), "warning")

    def show(self) -> None:
        """Show it in the project, above the first date."""
        bench = self._bench
        if self.path and bench.raster:
            bench.layers.raster(self.path, bench.at_work.info.composite, above=bench.raster)

    def _take(self, path: str | None) -> None:
        bench = self._bench
        self.path = path
        bench.set(**(self.settings(bench.session.path) if bench.opened is not None else {"second": path}))
        if bench.opened is not None:
            self.show()
            bench.show()
            if path is not None and not bench.classes:
                bench.set_classes(CHANGE_CLASSES)
        bench.changed.emit()
