"""As `qgis.gui`: the names of api.txt."""

from .canvas import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from .inert import module_of
from .widgets import (
    QgisInterface,
    QgsDockWidget,
    QgsFieldComboBox,
    QgsFileWidget,
    QgsLayerTreeView,
    QgsMapLayerComboBox,
    QgsMessageBar,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
)

GIVEN = (
    QgisInterface,
    QgsDockWidget,
    QgsFieldComboBox,
    QgsFileWidget,
    QgsLayerTreeView,
    QgsMapCanvas,
    QgsMapCanvasItem,
    QgsMapLayerComboBox,
    QgsMapMouseEvent,
    QgsMapTool,
    QgsMessageBar,
    QgsOptionsPageWidget,
    QgsOptionsWidgetFactory,
    QgsRubberBand,
)
globals().update(module_of("qgis.gui", GIVEN))
