"""The dock's half on the map canvas: the label tool, the frame around the target, the way there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...translation import tr
from ..model.open_session import OpenSession
from ..model.target import Area, Unit
from ..model.workbench import Workbench
from .seen import Seen
from .tool import Halo, LabelTool, corners_on, show_pixel, show_tile


class MapSide(QObject):
    """Follows a Workbench; the tool is on the canvas from the start of a session until another one is chosen."""

    drawing_began = pyqtSignal()
    drawing_ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._bench = canvas, bench
        self._halo = Halo(canvas)
        Seen(canvas, bench, self)
        self.tool: LabelTool | None = None
        self._opened: OpenSession | None = None
        bench.changed.connect(self._follow_session)
        bench.labelling.moved.connect(self.show_target)
        canvas.destinationCrsChanged.connect(self.frame_target)

    @property
    def active(self) -> bool:
        """Whether clicks and keys are for labelling."""
        return self.tool is not None and self._canvas.mapTool() is self.tool

    def activate(self) -> None:
        """Take clicks and keys for labelling again, after another tool of QGIS."""
        if self.tool is not None:
            self._canvas.setMapTool(self.tool)
            self._canvas.setFocus()

    def draw_area(self, drawing: bool) -> None:
        """Let the next clicks draw an area."""
        self.activate()
        if self.tool is not None:
            self.tool.draw_area(drawing)
            if drawing:
                self.drawing_began.emit()

    def toggle_drawing(self) -> None:
        """Begin to draw an area, or stop that."""
        self.draw_area(self.tool is not None and not self.tool.drawing)

    def show_target(self) -> None:
        """Frame the target and bring it into view; an area is outlined where it was drawn."""
        target = self._bench.current
        if self.tool is not None:
            self.tool.outline(target.wkb if isinstance(target, Area) else None)
        corners = self.frame_target()
        if corners and isinstance(target, Unit):
            show = show_tile if target.is_tile else show_pixel
            show(self._canvas, corners, self._raster_box(corners))

    def frame_target(self) -> list[QgsPointXY]:
        """Frame the target's pixel or tile, of an area the tile around it; return its corners on the canvas."""
        bench, unit = self._bench, self._bench.current.unit if self._bench.current else None
        corners = corners_on(self._canvas, bench.crs, bench.grid, *unit.place) if unit is not None else []
        self._halo.frame(corners)
        return corners

    def _raster_box(self, inside: Sequence[QgsPointXY]) -> QgsRectangle:
        """Return the rectangle around the raster on the canvas, and around some points of it that are known there."""
        grid, points = self._bench.grid, list(inside)
        for row, column in ((0, 0), (0, grid.columns), (grid.rows, 0), (grid.rows, grid.columns)):
            points += corners_on(self._canvas, self._bench.crs, grid, row, column)
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        return QgsRectangle(min(xs), min(ys), max(xs), max(ys))

    def remove(self) -> None:
        """Leave the canvas as it was."""
        self._drop_tool()
        self._canvas.scene().removeItem(self._halo)

    def _follow_session(self) -> None:
        opened = self._bench.opened
        if opened is self._opened:
            return
        self._opened = opened
        self._drop_tool()
        if opened is None:
            return
        self.tool = LabelTool(self._canvas, self._bench.crs)
        self.tool.clicked.connect(self._clicked)
        self.tool.outlined.connect(self._outlined)
        self.tool.drawing_ended.connect(self.drawing_ended)
        self.tool.given_up.connect(self._bench.labelling.give_up)
        self.tool.lost.connect(lambda: self._bench.told.emit(tr("The raster's CRS does not reach there."), "warning"))
        self.activate()

    def _drop_tool(self) -> None:
        if self.tool is not None:
            self._canvas.unsetMapTool(self.tool)
            self.tool.remove()
            self.tool = None

    def _clicked(self, x: float, y: float) -> None:
        if not self._bench.labelling.point_at(x, y):
            self._bench.told.emit(tr("There is no pixel of the raster. Click inside it."), "info")

    def _outlined(self, area: QgsGeometry) -> None:
        if QgsWkbTypes.geometryType(area.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
            self._bench.labelling.outline(bytes(area.asWkb()).hex())
