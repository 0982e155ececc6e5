"""A raster beside that of a Workbench's scene: chosen, checked by the engine, found again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from ...protocol.parts import Scene
from ...protocol.requests import Info
from ...protocol.results import RasterInfo
from ...session.file import Settings
from ...translation import tr
from . import session_place
from .request_parts import scene_of

if TYPE_CHECKING:
    from .workbench import Workbench


class RasterBeside(ABC):
    """`path` is None where there is none, or while the file is gone; NAME: of its setting, and in a scene."""

    NAME: ClassVar[str]

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.path: str | None = None

    @abstractmethod
    def reading(self) -> str:
        """Return what the dock says while it is read."""

    @abstractmethod
    def gone(self) -> str:
        """Return the sentence to say of a path that is gone, with {} for it."""

    @abstractmethod
    def beside(self, scene: Scene, path: str) -> Scene:
        """Return a scene with this raster in it."""

    def choose(self, path: str | None) -> None:
        """Take a raster, None for none; the engine says whether it goes with that of the scene."""
        if path is None:
            self.take(None)
            return
        bench = self._bench
        if session_place.is_same(path, bench.raster):
            bench.told.emit(tr("This is the raster of the scene itself. Choose another file."), "info")
            return

        def use(info: RasterInfo) -> None:
            self.take(path)
            known = bench.info.notices if bench.info is not None else []
            for notice in info.notices:
                if notice not in known:
                    bench.told.emit(notice, "info")

        bench.ask(self.reading(), Info(self.beside(scene_of(bench), path)), use)

    def settings(self, session_path: Path) -> Settings:
        """Return the settings by which the raster is found again."""
        return session_place.stamp(self.path, session_path, self.NAME) if self.path else {self.NAME: None}

    def find(self) -> None:
        """Look where the session's raster is now; a sentence if it is gone."""
        bench = self._bench
        known = bench.settings[self.NAME]
        self.path = known and session_place.find_raster(bench.session.path, bench.settings, self.NAME)
        if known and self.path is None:
            bench.told.emit(self.gone().format(known), "warning")

    def take(self, path: str | None) -> None:
        """Use this raster from now on."""
        bench = self._bench
        self.path = path
        bench.set(**(self.settings(bench.session.path) if bench.opened is not None else {self.NAME: path}))
        bench.changed.emit()


class FurtherFeatures(RasterBeside):
    """A raster whose bands are used beside those of the scene's."""

    NAME = "features"

    def reading(self) -> str:
        return tr("Reading the further features")

    def gone(self) -> str:
        return tr("The raster of further features {} is gone. Choose its file under Scene.")

    def beside(self, scene: Scene, path: str) -> Scene:
        return replace(scene, features=path)
