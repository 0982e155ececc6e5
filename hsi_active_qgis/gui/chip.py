"""A small picture of the ground around a pixel."""

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPen
from qgis.PyQt.QtWidgets import QWidget

SIDE = 31  # pixels of the raster across: a field or a roof with what is around it
SIZE_PX = 112


class Chip(QWidget):
    """Drawn in the background; the pixel in question is framed in its middle."""

    def __init__(self):
        super().__init__()
        self.setObjectName("chip")
        self.setFixedSize(SIZE_PX, SIZE_PX)
        self._image, self._frame_px, self._job, self._next = None, 6.0, None, None
        self._wanted = False  # whether what is being drawn is still to be shown

    def show_place(self, layer, grid, row, column):
        """Draw a raster layer around a pixel of a PixelGrid."""
        x, y = grid.centre(row, column)
        a, b, _, d, e, _ = grid.transform
        pixel = abs(a * e - b * d) ** 0.5
        half = pixel * SIDE / 2
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setOutputSize(self.size())
        settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
        settings.setBackgroundColor(self.palette().window().color())
        self._frame_px = self.width() / SIDE
        self._next, self._wanted = settings, True
        if self._job is None:
            self._start()

    def show_nothing(self):
        """Leave the place empty."""
        self._image = self._next = None
        self._wanted = False
        self.update()

    def stop(self):
        """Give up what is being drawn, for its layer may go."""
        if self._job is not None:
            self._job.finished.disconnect(self._take)
            self._job.cancel()
            self._job = None
        self.show_nothing()

    def _start(self):
        self._job, self._next = QgsMapRendererParallelJob(self._next), None
        self._job.finished.connect(self._take)
        self._job.start()

    def _take(self):
        self._image = self._job.renderedImage() if self._wanted else None
        self._job.deleteLater()
        self._job = None
        self.update()
        if self._next is not None:
            self._start()

    def paintEvent(self, event):
        if self._image is None:
            return
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        side = max(self._frame_px, 5)
        frame = QRectF(0, 0, side, side)
        frame.moveCenter(QRectF(self.rect()).center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour in ((4, Qt.GlobalColor.white), (2, Qt.GlobalColor.magenta)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame.adjusted(-2, -2, 2, 2))
