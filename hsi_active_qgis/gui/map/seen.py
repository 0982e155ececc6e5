"""What the canvas shows of a raster, and when that has changed."""

from __future__ import annotations

from math import isfinite

from qgis.core import Qgis, QgsCsException, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from ..model.workbench import Workbench
from .tool import to_canvas

REST_MS = 150  # that a view stays before anything is drawn for it
ALONG = (0, 0.25, 0.5, 0.75, 1)  # places along the canvas's sides that tell what lies within


class Seen(QObject):
    """Tells a Workbench which pixels of its raster are seen."""

    def __init__(self, canvas: QgsMapCanvas, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._bench = canvas, bench
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(bench.rounds.maps.look)
        canvas.extentsChanged.connect(self._moved)
        bench.rounds.maps.seen = self.view

    def view(self) -> tuple[int, int, int, int, int] | None:
        """Return row, column, height and width in pixels of what is seen, and pixels along one of the screen."""
        grid, extent = self._bench.grid, self._canvas.extent()
        screen = self._canvas.width() * self._canvas.height()
        if not screen * extent.width() * extent.height():
            return None
        transform = to_canvas(self._canvas, self._bench.crs)
        xs = [extent.xMinimum() + share * extent.width() for share in ALONG]
        ys = [extent.yMinimum() + share * extent.height() for share in ALONG]
        try:
            points = [transform.transform(QgsPointXY(x, y), Qgis.TransformDirection.Reverse) for x in xs for y in ys]
        except QgsCsException:
            return None
        places = [grid.place(point.x(), point.y()) for point in points]
        rows, columns = zip(*places)
        box = grid.box(places) if all(map(isfinite, rows + columns)) else None
        if box is None:
            return None
        ground = (max(rows) - min(rows)) * (max(columns) - min(columns))
        return (*box, max(1, int((ground / screen) ** 0.5)))

    def _moved(self) -> None:
        if self._bench.rounds.maps.of_a_view:
            self._rest.start(REST_MS)
