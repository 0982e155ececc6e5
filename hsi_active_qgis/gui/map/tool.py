"""Clicks on the map: a pixel, or an area by its corners or painted; and the view that goes to a question."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...client.pixel_grid import PixelGrid

AROUND_PX = 60  # pixels of the raster around a question that the map shows
CLOSEST_PX = 12  # screen pixels a raster pixel, the nearest that the map goes by itself
TILE_ROOM = 1.8  # of a tile's side that the map shows, for what lies around it
BRUSH_PX = 8  # screen pixels to each side of a painted stroke
SMALLEST_PX = 9  # of the halo's inside
OUTLINE = "#ffcc00"


class LabelTool(QgsMapTool):
    """Active while labelling. `clicked` and `outlined` carry map coordinates of the raster's CRS."""

    clicked = pyqtSignal(float, float)
    outlined = pyqtSignal(QgsGeometry)
    drawing_ended = pyqtSignal()
    given_up = pyqtSignal()  # the area that was drawn
    lost = pyqtSignal()  # the place cannot be transformed

    def __init__(self, canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem) -> None:
        super().__init__(canvas)
        self._canvas, self._crs = canvas, crs
        self._drawing = False
        self._corners: list[QgsPointXY] = []
        self._stroke: list[QgsPointXY] = []
        self._band, self._drawn = _band(canvas), _band(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def drawing(self) -> bool:
        """Whether clicks are corners of an area."""
        return self._drawing

    def draw_area(self, drawing: bool) -> None:
        """Take the next clicks as corners of an area, until a right click, or a stroke as painted; or stop that."""
        self._drawing, self._corners, self._stroke = drawing, [], []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if not drawing:
            self.drawing_ended.emit()

    def outline(self, hex_wkb: str | None) -> None:
        """Show an area that waits for its class, hex WKB in the raster's CRS; None for none."""
        area = QgsGeometry()
        self._drawn.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if hex_wkb is not None:
            area.fromWkb(bytes.fromhex(hex_wkb))
            area.transform(to_canvas(self._canvas, self._crs))
            self._drawn.setToGeometry(area, None)

    def canvasPressEvent(self, event: QgsMapMouseEvent | None) -> None:
        if event and self._drawing and not self._corners and event.button() == Qt.MouseButton.LeftButton:
            self._stroke = [self.toMapCoordinates(event.pos())]

    def canvasReleaseEvent(self, event: QgsMapMouseEvent | None) -> None:
        if event is None:
            return
        place = self.toMapCoordinates(event.pos())
        if not self._drawing:
            if event.button() == Qt.MouseButton.LeftButton:
                self._click(place)
        elif event.button() != Qt.MouseButton.LeftButton:
            self._finish(QgsGeometry.fromPolygonXY([[*self._corners, *self._corners[:1]]]), len(self._corners) > 2)
        elif self._painting:
            self._finish(self._painted(), True)
        else:
            self._stroke = []
            self._corners.append(place)
            self._follow(place)

    def canvasMoveEvent(self, event: QgsMapMouseEvent | None) -> None:
        if event is None or not self._drawing:
            return
        place = self.toMapCoordinates(event.pos())
        if self._stroke and event.buttons() & Qt.MouseButton.LeftButton:
            self._stroke.append(place)
            self._band.setToGeometry(self._painted(), None)
        else:
            self._follow(place)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None or event.key() != Qt.Key.Key_Escape:
            return
        if self._drawing:
            self.draw_area(False)
        else:
            self.given_up.emit()

    def deactivate(self) -> None:
        self.draw_area(False)
        super().deactivate()

    def remove(self) -> None:
        """Take what was drawn off the canvas."""
        for band in (self._band, self._drawn):
            self._canvas.scene().removeItem(band)

    @property
    def _brush(self) -> float:
        """Half the width of a stroke in map units: painting is as fine as the view is near."""
        return BRUSH_PX * self._canvas.mapUnitsPerPixel()

    @property
    def _painting(self) -> bool:
        """Whether the mouse was dragged, not only clicked."""
        return any(self._stroke[0].distance(place) > self._brush for place in self._stroke)

    def _painted(self) -> QgsGeometry:
        return QgsGeometry.fromPolylineXY(self._stroke).buffer(self._brush, 4)

    def _follow(self, place: QgsPointXY) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([[*self._corners, place]]), None)

    def _click(self, place: QgsPointXY) -> None:
        try:
            point = to_canvas(self._canvas, self._crs).transform(place, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            self.lost.emit()
            return
        self.clicked.emit(point.x(), point.y())

    def _finish(self, area: QgsGeometry, is_area: bool) -> None:
        self.draw_area(False)
        if not is_area:
            return
        try:
            area.transform(to_canvas(self._canvas, self._crs), Qgis.TransformDirection.Reverse)
        except QgsCsException:
            self.lost.emit()
            return
        self.outlined.emit(area)


class Halo(QgsMapCanvasItem):
    """Frames the pixel or tile that the next answer is for."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._corners: list[QgsPointXY] = []
        self.setZValue(200)

    def frame(self, corners: Iterable[QgsPointXY]) -> None:
        """Frame a pixel or tile by its corners in the canvas's CRS; none hides the frame."""
        self._corners = [QgsPointXY(corner) for corner in corners]
        self.setVisible(bool(corners))
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:
        self.setPos(0, 0)
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return self._rectangle().adjusted(-8, -8, 8, 8) if self._corners else QRectF()

    def paint(
        self, painter: QPainter | None, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        if painter is None or not self._corners:
            return
        box = self._rectangle()
        for width, colour in ((6, "#ffffff"), (3, OUTLINE)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 4, 4)

    def _rectangle(self) -> QRectF:
        box = QPolygonF([QPointF(self.toCanvasCoordinates(corner)) for corner in self._corners]).boundingRect()
        dx, dy = max(0, SMALLEST_PX - box.width()) / 2, max(0, SMALLEST_PX - box.height()) / 2
        return box.adjusted(-dx, -dy, dx, dy)


def _band(canvas: QgsMapCanvas) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setColor(QColor(OUTLINE))
    band.setSecondaryStrokeColor(QColor("#000000"))  # beside it, or it would be lost on bright ground
    band.setFillColor(QColor(255, 204, 0, 40))
    band.setWidth(2)
    return band


def to_canvas(canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    """Return the way from the raster's CRS to the canvas's; coordinates stay where one of them is not known."""
    return QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), canvas.mapSettings().transformContext())


def corners_on(
    canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem, grid: PixelGrid, *place: int
) -> list[QgsPointXY]:
    """Return the corners of a pixel or tile, as PixelGrid takes it, in the canvas's CRS, [] where it does not reach."""
    transform = to_canvas(canvas, crs)
    try:
        return [transform.transform(*corner) for corner in grid.corners(*place)]
    except QgsCsException:
        return []


def show_pixel(canvas: QgsMapCanvas, corners: Sequence[QgsPointXY], raster: QgsRectangle) -> None:
    """Pan and zoom the map so that a pixel and the ground around it can be seen; a nearer view stays as near.

    `corners` are those of the pixel, `raster` the rectangle of the whole raster, which the view stays within.
    """
    xs, ys = [c.x() for c in corners], [c.y() for c in corners]
    pixel = math.sqrt((max(xs) - min(xs)) * (max(ys) - min(ys)))
    if not pixel or not canvas.width():
        return
    now = canvas.mapUnitsPerPixel()
    wanted = max(pixel * 2 * AROUND_PX / min(canvas.width(), canvas.height()), pixel / CLOSEST_PX)
    centre = QgsPointXY(sum(xs) / 4, sum(ys) / 4)
    inner = QgsRectangle(canvas.extent())
    inner.scale(0.8)
    if now > wanted or not inner.contains(centre):
        _show(canvas, centre, min(now, wanted), raster)


def show_tile(canvas: QgsMapCanvas, corners: Sequence[QgsPointXY], raster: QgsRectangle) -> None:
    """Pan and zoom the map so that a tile and half of it around it can be seen; `corners` and `raster` as above."""
    tile = QgsRectangle(corners[0], corners[2])
    for corner in corners:
        tile.combineExtentWith(corner)
    if not tile.width() or not canvas.width():
        return
    wanted = TILE_ROOM * max(tile.width() / canvas.width(), tile.height() / canvas.height())
    if canvas.mapUnitsPerPixel() > wanted * 1.001 or not canvas.extent().contains(tile):
        room = QgsRectangle(raster)
        room.grow((TILE_ROOM - 1) / 2 * max(tile.width(), tile.height()))  # a tile at the edge is seen whole, too
        _show(canvas, tile.center(), wanted, room)


def _show(canvas: QgsMapCanvas, centre: QgsPointXY, unit: float, raster: QgsRectangle) -> None:
    """Move the view to a place, `unit` map units a screen pixel, but not off the raster."""
    half_wide, half_high = canvas.width() * unit / 2, canvas.height() * unit / 2
    x = _within(centre.x(), half_wide, raster.xMinimum(), raster.xMaximum())
    y = _within(centre.y(), half_high, raster.yMinimum(), raster.yMaximum())
    canvas.setExtent(QgsRectangle(x - half_wide, y - half_high, x + half_wide, y + half_high))
    canvas.refresh()


def _within(centre: float, half: float, low: float, high: float) -> float:
    """Move the middle of a view so that the view stays in a range, or the range in the view."""
    if 2 * half >= high - low:
        return (low + high) / 2
    return min(max(centre, low + half), high - half)
