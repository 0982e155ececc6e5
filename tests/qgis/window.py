"""QGIS's main window as far as the plugin uses it, with a real canvas and a real message bar."""

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow


class Interface:
    """The part of QGIS's interface that the plugin uses."""

    kept = None  # a plugin that outlives its test

    def __init__(self):
        self.window = QMainWindow()
        self.bar = QgsMessageBar(self.window)
        self.canvas = QgsMapCanvas(self.window)
        self.menu, self.pages, self.tools = {}, [], []

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def mapCanvas(self):
        return self.canvas

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, name, action):
        self.menu.setdefault(name, []).append(action)

    def removePluginMenu(self, name, action):
        self.menu[name].remove(action)

    def addToolBarIcon(self, action):
        self.tools.append(action)

    def removeToolBarIcon(self, action):
        self.tools.remove(action)

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)
