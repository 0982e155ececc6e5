"""A raster beside that of a Workbench's scene: chosen, checked by the engine, found again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from ...client.requests import EngineFailure
from ...protocol.shapes import Result
from ...session.file import Settings
from ...translation import tr
from . import session_place

if TYPE_CHECKING:
    from .workbench import Workbench


class RasterBeside:
    """`path` is None where there is none, or while the file is gone; NAME: of its setting, and in a scene."""

    NAME: ClassVar[str]

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self.path: str | None = None

    def reading(self) -> str:
        """Return what the dock says while it is read."""
        raise NotImplementedError

    def gone(self) -> str:
        """Return the sentence to say of a path that is gone, with {} for it."""
        raise NotImplementedError

    def choose(self, path: str | None) -> None:
        """Take a raster, None for none; the engine says whether it goes with that of the scene."""
        if path is None:
            self.take(None)
            return
        bench = self._bench

        def done(result: Result | None, failure: EngineFailure | None) -> None:
            if failure is not None:
                bench.told.emit(str(failure), "error")
            elif result is not None:
                self.take(path)
                for notice in result["notices"]:
                    if notice not in bench.info["notices"]:
                        bench.told.emit(notice, "info")

        args = {"scene": {**bench.scene(), self.NAME: path}}
        bench.attempt(lambda: bench.background.start(self.reading(), "info", args, done))

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
        bench.set(**(self.settings(bench.session.path) if bench.session is not None else {self.NAME: path}))
        bench.changed.emit()


class FurtherFeatures(RasterBeside):
    """A raster whose bands are used beside those of the scene's."""

    NAME = "features"

    def reading(self) -> str:
        return tr("Reading the further features")

    def gone(self) -> str:
        return tr("The raster of further features {} is gone. Choose its file under Scene.")
