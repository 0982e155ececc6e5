"""The raster of a Workbench's session on disk: gone, changed, or moved to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from ...protocol.shapes import Result
from ...translation import tr

if TYPE_CHECKING:
    from .workbench import Workbench

CHANGED = tr("{} has changed since the last time; the next update uses it as it is now.")


class FirstDate:
    """Looks after the file of a session's raster."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def check(self) -> None:
        """Say so if the file is gone; if it has changed, see whether it still fits the session. So of the others."""
        bench = self._bench
        if bench.raster is None:
            text = tr("The raster {} is gone. Say where it is now.")
            bench.told.emit(text.format(bench.settings["raster"]), "warning")
            return
        changed = set(bench.known_rasters.changed())
        if others := changed - {"raster"}:
            bench.told.emit(CHANGED.format(tr("The second date, the raster of further features or the mask")), "info")
            bench.known_rasters.note(*others)
        if "raster" in changed:
            bench.ask_info(bench.raster, self._compare)
        else:
            bench.known_rasters.note()

    def replace(self, raster: str) -> None:
        """Take this file as the session's raster, for the old one has moved; it must be as the old one was."""
        bench = self._bench

        def use(info: Result) -> None:
            if self._fits(raster, info):
                bench.raster = info["raster"]
                bench.known_rasters.note("raster")
                bench.set(info=info)
                bench.open(bench.session.path)

        bench.ask_info(raster, use)

    def _compare(self, info: Result) -> None:
        bench = self._bench
        if self._fits(bench.raster, info):
            bench.known_rasters.note("raster")
            bench.set(info=info)
            bench.told.emit(CHANGED.format(tr("The raster")), "info")
        else:
            bench.raster = None  # as if it were gone: the next choice says where it is

    def _fits(self, raster: str, info: Result) -> bool:
        bench = self._bench
        same = all(info[name] == bench.info[name] for name in ("rows", "columns", "bands", "transform"))
        crs = QgsCoordinateReferenceSystem.fromWkt(info["crs_wkt"] or "")
        same &= crs == bench.crs or info["crs_wkt"] == bench.info["crs_wkt"]
        if not same:
            text = tr("{} is another raster: size, bands or place differ. Choose the one of this session.")
            bench.told.emit(text.format(raster), "error")
        return same
