"""The map without layers: a view that knows its extent, passes the mouse to its tool and draws items."""

from PyQt6.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView

from .inert import Inert
from .places import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle


class _Settings:
    def __init__(self, crs):
        self._crs = crs

    def destinationCrs(self):
        return self._crs

    def transformContext(self):
        return Inert()


class QgsMapMouseEvent(QMouseEvent):
    """Qt's, as the tools get it."""


class QgsMapCanvas(QGraphicsView):
    """One map unit is a pixel until an extent is set."""

    mapToolSet = pyqtSignal(object, object)
    destinationCrsChanged = pyqtSignal()
    extentsChanged = pyqtSignal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tool, self._extent, self._crs = None, QgsRectangle(0, 0, 100, 100), QgsCoordinateReferenceSystem()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.scene().setSceneRect(QRectF(self.viewport().rect()))

    def mapSettings(self):
        return _Settings(self._crs)

    def setDestinationCrs(self, crs):
        self._crs = crs
        self.destinationCrsChanged.emit()

    def extent(self):
        return self._extent

    def setExtent(self, extent):
        self._extent = QgsRectangle(extent)
        self.extentsChanged.emit()

    def mapUnitsPerPixel(self):
        return max(self._extent.width() / max(1, self.width()), self._extent.height() / max(1, self.height()))

    def mapTool(self):
        return self._tool

    def setMapTool(self, tool):
        before, self._tool = self._tool, tool
        if before is not None and before is not tool:
            before.deactivate()
        self.mapToolSet.emit(tool, before)

    def unsetMapTool(self, tool):
        if self._tool is tool:
            tool.deactivate()
            self._tool = None
            self.mapToolSet.emit(None, tool)

    def refresh(self):
        self.viewport().update()

    def mousePressEvent(self, event):
        self._pass("canvasPressEvent", event)

    def mouseReleaseEvent(self, event):
        self._pass("canvasReleaseEvent", event)

    def mouseMoveEvent(self, event):
        self._pass("canvasMoveEvent", event)

    def keyPressEvent(self, event):
        self._pass("keyPressEvent", event)

    def _pass(self, name, event):
        if self._tool is not None:
            getattr(self._tool, name)(event)


class QgsMapTool(QObject):
    """What the mouse does."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self._on = canvas

    def setCursor(self, cursor):
        self._on.viewport().setCursor(cursor)

    def toMapCoordinates(self, pixel):
        extent, unit = self._on.extent(), self._on.mapUnitsPerPixel()
        return QgsPointXY(extent.xMinimum() + pixel.x() * unit, extent.yMaximum() - pixel.y() * unit)

    def canvasPressEvent(self, event):
        """For those below."""

    canvasReleaseEvent = canvasMoveEvent = keyPressEvent = canvasPressEvent

    def deactivate(self):
        """For those below."""


class QgsMapCanvasItem(QGraphicsItem):
    """What is drawn on the map."""

    def __init__(self, canvas):
        super().__init__()
        self._on = canvas
        canvas.scene().addItem(self)
        canvas.extentsChanged.connect(self.updatePosition)

    def updatePosition(self):
        """For those below."""

    def toCanvasCoordinates(self, place):
        extent, unit = self._on.extent(), self._on.mapUnitsPerPixel()
        return QPointF((place.x() - extent.xMinimum()) / unit, (extent.yMaximum() - place.y()) / unit)


class QgsRubberBand(QgsMapCanvasItem):
    """An outline; kept, not drawn."""

    def __init__(self, canvas, kind):
        super().__init__(canvas)
        self.geometry = None

    def boundingRect(self):
        return self._on.scene().sceneRect()

    def paint(self, painter, option, widget=None):
        """Nothing."""

    def setToGeometry(self, geometry, layer):
        if not isinstance(geometry, QgsGeometry):
            raise TypeError(geometry)
        self.geometry = geometry

    def reset(self, kind):
        self.geometry = None
