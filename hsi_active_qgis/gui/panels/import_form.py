"""Which layer and field to take classes and answers from, in the dock itself."""

from __future__ import annotations

from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QPushButton, QWidget

from ...translation import tr
from .layer_kinds import POINTS, POLYGONS, offer


class ImportForm(QWidget):
    """Emits `chosen` with a vector layer and the name of its class field."""

    chosen = pyqtSignal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._layers, self._fields = QgsMapLayerComboBox(), QgsFieldComboBox()
        self._layers.setObjectName("importLayer")
        self._fields.setObjectName("importField")
        offer(self._layers, POINTS | POLYGONS)
        self._layers.layerChanged.connect(self._fields.setLayer)
        self._fields.setLayer(self._layers.currentLayer())
        take, leave = QPushButton(tr("Import")), QPushButton(tr("Cancel"))
        take.setObjectName("importButton")
        take.clicked.connect(lambda: self._take())
        leave.clicked.connect(lambda: self.hide())
        buttons = QHBoxLayout()
        buttons.addWidget(take)
        buttons.addWidget(leave)
        form = QFormLayout(self)
        form.addRow(tr("Layer"), self._layers)
        form.addRow(tr("Class field"), self._fields)
        form.addRow(buttons)
        self.hide()

    def _take(self) -> None:
        layer, field = self._layers.currentLayer(), self._fields.currentField()
        if layer is not None and field:
            self.hide()
            self.chosen.emit(layer, field)
