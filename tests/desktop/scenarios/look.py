"""Looks whether QGIS, the plugin, and the harness's eyes and hands are there."""

from inside import driver, stall
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface, plugins


class _Tool(QgsMapTool):
    """Keeps where it was clicked, in the project's CRS, and the keys it got."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self.clicks, self.keys = [], []

    def canvasReleaseEvent(self, event):
        self.clicks.append([event.mapPoint().x(), event.mapPoint().y()])

    def keyPressEvent(self, event):
        self.keys.append(event.key())


def play(raster, picture):
    """Load a raster, click its middle, press a key; return what arrived."""
    iface.newProject()
    layer = QgsRasterLayer(raster, "scene")
    iface.mapCanvas().setDestinationCrs(layer.crs())
    iface.addRasterLayer(raster, "scene")
    driver.wait_until_drawn()
    tool = _Tool(iface.mapCanvas())
    iface.mapCanvas().setMapTool(tool)
    middle = layer.extent().center()
    driver.canvas_click(middle.x(), middle.y())
    driver.key(Qt.Key.Key_3)
    driver.screenshot(picture)
    meter = stall.StallMeter()
    driver.pause(0.3)
    iface.mapCanvas().unsetMapTool(tool)
    QgsProject.instance().setDirty(False)
    return {
        "clicked": tool.clicks,
        "keys": tool.keys,
        "middle": [middle.x(), middle.y()],
        "unit": iface.mapCanvas().mapUnitsPerPixel(),
        "algorithms": [a.id() for a in QgsApplication.processingRegistry().providerById("hsiactive").algorithms()],
        "plugin": "hsi_active_qgis" in plugins,
        "menu": [a.text() for a in iface.pluginMenu().actions()],
        "stall_ms": meter.worst_ms(),
    }
