"""Drawing of layers: it takes its time and ends, with an empty picture."""

from PyQt6.QtCore import QObject, QSize, QTimer, pyqtSignal
from PyQt6.QtGui import QColor, QImage


class QgsMapSettings:
    """What is to be drawn."""

    def __init__(self):
        self.size, self.colour = QSize(1, 1), QColor("white")

    def setOutputSize(self, size):
        self.size = QSize(size)

    def setBackgroundColor(self, colour):
        self.colour = QColor(colour)


class QgsMapRendererParallelJob(QObject):
    """One drawing."""

    finished = pyqtSignal()

    def __init__(self, settings):
        super().__init__()
        self._settings = settings

    def start(self):
        QTimer.singleShot(0, self._end)

    def _end(self):
        self.finished.emit()

    def renderedImage(self):
        image = QImage(self._settings.size, QImage.Format.Format_ARGB32)
        image.fill(self._settings.colour)
        return image
