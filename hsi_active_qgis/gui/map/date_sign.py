"""Which of two dates the map shows, written on it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from ...session.layers import raster_layer
from ...translation import tr
from ..model.workbench import Workbench

MARGIN_PX = 8
STYLE = "QLabel { background: palette(window); color: palette(window-text); padding: 2px 6px; }"


class DateSign(QLabel):
    """Lies in a corner of the canvas; follows a Workbench, and what is switched on and off in the list of layers."""

    def __init__(self, canvas: QgsMapCanvas, bench: Workbench) -> None:
        super().__init__(canvas)
        self._bench = bench
        self.setObjectName("dateSign")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet(STYLE)
        self.move(MARGIN_PX, MARGIN_PX)
        self.hide()
        bench.changed.connect(self._show_date)
        bench.project.layerTreeRoot().visibilityChanged.connect(self._show_date)

    def remove(self) -> None:
        """Take it off the canvas."""
        self._bench.changed.disconnect(self._show_date)
        self._bench.project.layerTreeRoot().visibilityChanged.disconnect(self._show_date)
        self.hide()
        self.deleteLater()

    def _show_date(self, *_: object) -> None:
        bench = self._bench
        layer = raster_layer(bench.project, bench.second) if bench.opened is not None else None
        node = bench.project.layerTreeRoot().findLayer(layer) if layer is not None else None
        self.setVisible(node is not None and bench.raster is not None)
        if node is None or bench.raster is None or bench.second is None:
            return
        is_later = node.isVisible()
        name = Path(bench.second if is_later else bench.raster).name
        self.setText((tr("after: {}") if is_later else tr("before: {}")).format(name))
        self.adjustSize()
