"""QGIS's own widgets as far as the plugin uses them, of Qt's parts."""

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from .canvas import QgsMapCanvas
from .layers import QgsRasterLayer
from .project import QgsProject

RASTERS = 1  # of QgsMapLayerProxyModel.Filter


class QgsDockWidget(QDockWidget):
    """Qt's."""


class QgsLayerTreeView(QTreeView):
    """Qt's."""


class QgsMapLayerComboBox(QComboBox):
    """The layers of the project by kind."""

    layerChanged = pyqtSignal(object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._filters, self._empty = ~0, None
        QgsProject.instance()._layers_changed.connect(self._fill)
        self.currentIndexChanged.connect(lambda _: self.layerChanged.emit(self.currentLayer()))
        self._fill()

    def filters(self):
        return self._filters

    def setFilters(self, filters):
        self._filters = int(filters)
        self._fill()

    def setAllowEmptyLayer(self, allowed, text=""):
        self._empty = text if allowed else None
        self._fill()

    def currentLayer(self):
        return self.currentData()

    def setLayer(self, layer):
        self.setCurrentIndex(self.findData(layer))

    def _fill(self):
        self.clear()
        if self._empty is not None:
            self.addItem(self._empty, None)
        for layer in QgsProject.instance().mapLayers().values():
            if (self._filters & RASTERS) if isinstance(layer, QgsRasterLayer) else (self._filters & ~RASTERS):
                self.addItem(layer.name(), layer)


class QgsFieldComboBox(QComboBox):
    """The fields of a layer; here one for all."""

    fieldChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self.currentTextChanged.connect(self.fieldChanged)

    def setField(self, name):
        self.setCurrentText(name)

    def setLayer(self, layer):
        self.clear()
        if layer is not None:
            self.addItem("class")

    def currentField(self):
        return self.currentText()


class QgsFileWidget(QWidget):
    """A line for a path; its button would open Qt's dialog."""

    fileChanged = pyqtSignal(str)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._line, self._button = QLineEdit(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        row.addWidget(self._button)
        self._line.textChanged.connect(self.fileChanged)

    def lineEdit(self):
        return self._line

    def filePath(self):
        return self._line.text()

    def setFilePath(self, path):
        self._line.setText(path)

    def setDialogTitle(self, title):
        self._button.setToolTip(title)

    def setStorageMode(self, mode):
        """Nothing: the dialog is not opened."""


class QgsOptionsPageWidget(QWidget):
    """A page of the options."""


class QgsOptionsWidgetFactory:
    """Makes such a page."""

    def setTitle(self, title):
        """Nothing: there is no tree of pages here."""


class QgsMessageBarItem(QWidget):
    """A message; buttons are added to its layout."""

    def __init__(self, title, text, parent=None):
        super().__init__(parent)
        row = QHBoxLayout(self)
        self._text = QLabel(text)
        for widget in (QLabel(title), self._text):
            row.addWidget(widget)

    def text(self):
        return self._text.text()

    def setText(self, text):
        self._text.setText(text)
        return self


class QgsMessageBar(QWidget):
    """Messages below each other; `said` keeps (text, level) of all that were pushed."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._column, self.said = QVBoxLayout(self), []

    def pushMessage(self, title, text, level, duration):
        self.pushWidget(QgsMessageBarItem(title, text), level)

    def createMessage(self, title, text):
        return QgsMessageBarItem(title, text)

    def pushWidget(self, item, level):
        self.said.append((item.text(), level))
        self._column.addWidget(item)

    def popWidget(self, item):
        self._column.removeWidget(item)
        item.setParent(None)
        item.deleteLater()


class QgisInterface:
    """The window with its canvas and its bar, as a plugin gets it."""

    def __init__(self):
        self._window = QMainWindow()
        self._canvas, self._bar = QgsMapCanvas(), QgsMessageBar()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self._bar)
        column.addWidget(self._canvas, 1)
        self._window.setCentralWidget(inside)
        self.menu, self.pages, self.tools = [], [], []

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def messageBar(self):
        return self._bar

    def addDockWidget(self, area, dock):
        self._window.addDockWidget(Qt.DockWidgetArea(area), dock)

    def removeDockWidget(self, dock):
        self._window.removeDockWidget(dock)

    def addPluginToMenu(self, name, action):
        self.menu.append(action)

    def removePluginMenu(self, name, action):
        self.menu.remove(action)

    def addToolBarIcon(self, action):
        self.tools.append(action)

    def removeToolBarIcon(self, action):
        self.tools.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)

    def showOptionsDialog(self, parent, page):
        for factory in self.pages:
            factory.createWidget(self._window).show()
