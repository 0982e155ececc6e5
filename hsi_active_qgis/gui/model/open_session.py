"""A session at work: its file, which this QGIS holds alone, with its layers and the grid of its raster."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProject

from ...client.pixel_grid import PixelGrid
from ...protocol.results import RasterInfo
from ...session.file import SessionFile
from ...session.layers import SessionLayers
from .session_lock import SessionLock


@dataclass(frozen=True)
class OpenSession:
    """`info` is what the engine read of the raster, `lock` taken already."""

    file: SessionFile
    lock: SessionLock
    info: RasterInfo
    grid: PixelGrid
    layers: SessionLayers

    @classmethod
    def of(cls, project: QgsProject, file: SessionFile, lock: SessionLock, info: RasterInfo) -> OpenSession:
        """Return the session of a file, with its layers in a project."""
        grid = PixelGrid(info.rows, info.columns, info.transform)
        return cls(file, lock, info, grid, SessionLayers(project, file, grid, info.crs_wkt))

    def close(self) -> None:
        """Let go of the file, and let others in."""
        self.file.close()
        self.lock.release()
