"""A small picture of the ground around a pixel, or of a tile."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QApplication, QLabel

from ...client.pixel_grid import PixelGrid

Shown = tuple[QgsRasterLayer, QgsCoordinateReferenceSystem, PixelGrid, int, int, int, int]
LARGER = 4  # times
TILE_ROOM = 1.3  # of a tile's longer side
SIDE = 31  # pixels of the raster across: a field or a roof with what is around it
SIZE_PX = 112


class Chip(QLabel):
    """Drawn in the background; the pixel or tile in question is framed in its middle. `marked`: it is as the map.

    A right click shows it larger.
    """

    clicked = pyqtSignal()

    def __init__(self, name: str = "chip") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedSize(SIZE_PX, SIZE_PX)
        self.caption, self.marked = "", False
        self._image: QImage | None = None
        self._frame = (6.0, 6.0)
        self._job: QgsMapRendererParallelJob | None = None
        self._next: QgsMapSettings | None = None
        self._wanted = False  # whether what is being drawn is still to be shown
        self._shown: Shown | None = None  # what `show_place` was called with
        self._large: LargeChip | None = None

    def show_place(
        self,
        layer: QgsRasterLayer,
        crs: QgsCoordinateReferenceSystem,
        grid: PixelGrid,
        row: int,
        column: int,
        height: int = 1,
        width: int = 1,
    ) -> None:
        """Draw a raster layer around a pixel or tile of a PixelGrid, in that grid's CRS."""
        self._shown = layer, crs, grid, row, column, height, width
        self._shrink()
        x, y = grid.centre(row, column, height, width)
        a, b, _, d, e, _ = grid.transform
        across = SIDE if height * width == 1 else max(height, width) * TILE_ROOM  # in pixels of the raster
        half = abs(a * e - b * d) ** 0.5 * across / 2
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setOutputSize(self.size())
        settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
        settings.setBackgroundColor(self.palette().window().color())
        scale = min(self.width(), self.height()) / across
        self._frame = (scale * width, scale * height)
        self._next, self._wanted = settings, True
        if self._job is None:
            self._start(settings)

    def show_nothing(self) -> None:
        """Leave the place empty."""
        self._shrink()
        self._shown = self._image = self._next = None
        self._wanted = False
        self.update()

    def stop(self) -> None:
        """Give up what is being drawn, for its layer may go."""
        if self._job is not None:
            self._job.finished.disconnect(self._take)
            self._job.cancel()
            self._job = None
        self.show_nothing()
        if self._large is not None:
            self._large.stop()

    def _start(self, settings: QgsMapSettings) -> None:
        self._job, self._next = QgsMapRendererParallelJob(settings), None
        self._job.finished.connect(self._take)
        self._job.start()

    def _take(self) -> None:
        job, self._job = self._job, None
        if job is None:  # given up meanwhile
            return
        self._image = job.renderedImage() if self._wanted else None
        job.deleteLater()
        self.update()
        if self._next is not None:
            self._start(self._next)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show it larger, until the next key or click."""
        if self._shown is not None:
            self._large = self._large or LargeChip(self)
            self._large.open(self._shown)

    def _shrink(self) -> None:
        if self._large is not None:
            self._large.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        frame = QRectF(0, 0, *(max(side, 5) for side in self._frame))
        frame.moveCenter(QRectF(self.rect()).center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((4, Qt.GlobalColor.white), (2, Qt.GlobalColor.magenta)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame.adjusted(-2, -2, 2, 2))
        if self.marked:
            painter.setPen(QPen(self.palette().highlight().color(), 4))
            painter.drawRect(self.rect())
        if self.caption:
            self._write_caption(painter)

    def _write_caption(self, painter: QPainter) -> None:
        box = painter.fontMetrics().boundingRect(self.caption).adjusted(-4, -1, 4, 1)
        box.moveBottomLeft(self.rect().bottomLeft())
        painter.fillRect(box, self.palette().window())
        painter.setPen(self.palette().text().color())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.caption)


class LargeChip(Chip):
    """A chip in a window of its own. Esc or a click closes it; any other key does what it does in the dock, too."""

    def __init__(self, of: Chip) -> None:
        super().__init__("largeChip")
        self._of = of
        self.setParent(of, Qt.WindowType.Popup)

    def open(self, shown: Shown) -> None:
        """Draw a place, left of the chip as far as the screen goes."""
        self.caption = self._of.caption
        self.setFixedSize(LARGER * self._of.size())
        room, corner = self.screen().availableGeometry(), self._of.mapToGlobal(self._of.rect().topLeft())
        left = max(room.left(), corner.x() - self.width())
        self.move(left, max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.show_place(*shown)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hide()
        if event.key() != Qt.Key.Key_Escape:
            again = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QApplication.sendEvent(self._of, again)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click, too, has closed it."""
