"""The raster of a Workbench's session on disk: gone, changed, or moved to another place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ...look.pictures import composite_of, show_composite
from ...protocol.reading import plain
from ...protocol.requests import Info
from ...protocol.results import RasterInfo
from ...translation import tr
from .request_parts import scene_of
from .session_place import find_raster

if TYPE_CHECKING:
    from .workbench import Workbench

CHANGED = "{} has changed since the last time; the next update uses it as it is now."


class FirstDate:
    """Looks after the file of a session's raster."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    @property
    def is_there(self) -> bool:
        """Whether the session's raster is there, now."""
        bench = self._bench
        return bench.raster is not None and find_raster(bench.session.path, bench.settings) is not None

    def read(self, raster: str, use: Callable[[RasterInfo], None]) -> None:
        """Let the engine read a file in the place of the raster; `use` gets what it tells."""
        bench = self._bench
        bench.ask(tr("Reading the raster"), Info(replace(scene_of(bench), raster=raster)), use)

    def show(self, anew: bool = False) -> None:
        """Show it in the project, in the CRS that the user gave it; `anew`: in the colours that the dock tells."""
        bench = self._bench
        if bench.raster is not None:
            bands = bench.composite or bench.at_work.info.composite
            layer = bench.layers.raster(bench.raster, bands)
            if anew and composite_of(layer) != list(bands):
                show_composite(layer, bands)
                layer.triggerRepaint()
            if bench.settings["crs_wkt"]:
                layer.setCrs(bench.crs)

    def check(self) -> None:
        """Say so if the file is gone; if it has changed, see whether it still fits the session. So of the others."""
        bench = self._bench
        if bench.raster is None:
            text = tr("The raster {} is gone. Say where it is now.")
            bench.told.emit(text.format(bench.settings["raster"]), "warning")
            return
        changed = set(bench.known_rasters.changed())
        if others := changed - {"raster"}:
            bench.told.emit(
                tr(CHANGED).format(tr("The second date, the raster of further features or the mask")), "info"
            )
            bench.known_rasters.note(*others)
        if "raster" in changed:
            self.read(bench.raster, partial(self._compare, bench.raster))
        else:
            bench.known_rasters.note()

    def replace(self, raster: str) -> None:
        """Take this file as the session's raster, for the old one has moved; it must be as the old one was."""
        bench = self._bench

        def use(info: RasterInfo) -> None:
            if self._fits(raster, info):
                bench.raster = info.raster
                bench.known_rasters.note("raster")
                bench.set(info=plain(info))
                bench.open(bench.session.path)

        self.read(raster, use)

    def _compare(self, raster: str, info: RasterInfo) -> None:
        bench = self._bench
        if self._fits(raster, info):
            bench.known_rasters.note("raster")
            bench.set(info=plain(info))
            bench.told.emit(tr(CHANGED).format(tr("The raster")), "info")
        else:
            bench.raster = None  # as if it were gone: the next choice says where it is

    def _fits(self, raster: str, info: RasterInfo) -> bool:
        bench, known = self._bench, self._bench.at_work.info
        same = (info.rows, info.columns, info.bands) == (known.rows, known.columns, known.bands)
        crs = QgsCoordinateReferenceSystem.fromWkt(info.crs_wkt or "")
        same &= info.transform == known.transform and (crs == bench.crs or info.crs_wkt == known.crs_wkt)
        if not same:
            text = tr("{} is another raster: size, bands or place differ. Choose the one of this session.")
            bench.told.emit(text.format(raster), "error")
        return same
