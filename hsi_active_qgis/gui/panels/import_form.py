"""Which layer and field to take classes and answers from, in the dock itself; what that would be is told before."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ...translation import tr
from ..model.vector_import import ClassField, guess_class_field
from .layer_kinds import POINTS, POLYGONS, offer

NAMES_TOLD = 8  # of the classes


class ImportForm(QWidget):
    """Emits `chosen` with a vector layer and the name of its class field, `stopped` to give the import up."""

    chosen = pyqtSignal(object, str)
    stopped = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._importing = False
        self._layers, self._fields = QgsMapLayerComboBox(), QgsFieldComboBox()
        self._layers.setObjectName("importLayer")
        self._fields.setObjectName("importField")
        offer(self._layers, POINTS | POLYGONS)
        self._layers.layerChanged.connect(lambda: self._show_layer())
        self._fields.fieldChanged.connect(lambda: self._show_field())
        self.text = QLabel()
        self.text.setObjectName("importText")
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._take, leave = QPushButton(tr("Import")), QPushButton(tr("Cancel"))
        self._take.setObjectName("importButton")
        self._take.clicked.connect(lambda: self._chosen())
        leave.clicked.connect(self._leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take)
        buttons.addWidget(leave)
        form = QFormLayout(self)
        form.addRow(tr("Layer"), self._layers)
        form.addRow(tr("Class field"), self._fields)
        form.addRow(self.text)
        form.addRow(buttons)
        self.hide()

    def show_progress(self, text: str) -> None:
        """Tell how far an import is, which can be cancelled until then; an empty text for its end."""
        self._importing = bool(text)
        self.setVisible(self._importing)
        for widget in (self._layers, self._fields, self._take):
            widget.setEnabled(not text)
        self.text.setText(text)

    def _leave(self) -> None:
        self.stopped.emit() if self._importing else self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_layer()

    def _show_layer(self) -> None:
        """Offer the fields of the layer, and that which names its classes; only while somebody looks."""
        layer = self._layers.currentLayer()
        if self._importing or not self.isVisible():
            return
        self._fields.blockSignals(True)
        self._fields.setLayer(layer)
        self._fields.setField(guess_class_field(layer) if isinstance(layer, QgsVectorLayer) else "")
        self._fields.blockSignals(False)
        self._show_field()

    def _show_field(self) -> None:
        """Tell how many classes and features the field would bring, and their names."""
        layer, field = self._layers.currentLayer(), self._fields.currentField()
        self._take.setEnabled(isinstance(layer, QgsVectorLayer) and bool(field))
        self._take.setText(tr("Import"))
        if not isinstance(layer, QgsVectorLayer):
            self.text.setText(tr("Add a layer of points or polygons to the project first."))
        elif not field:
            self.text.setText(tr("No field names classes, it seems. Choose one."))
        else:
            look = ClassField.of(layer, field)
            self.text.setText(_account(look))
            self._take.setText(tr("Import all the same") if look.is_many else tr("Import"))

    def _chosen(self) -> None:
        layer, field = self._layers.currentLayer(), self._fields.currentField()
        if layer is not None and field:
            self.hide()
            self.chosen.emit(layer, field)


def _account(look: ClassField) -> str:
    """Return what a field would bring: classes and features, the first names, and whether it may be a wrong one."""
    names = ", ".join(look.names[:NAMES_TOLD]) + (", ..." if len(look.names) > NAMES_TOLD else "")
    told = [look.text + (f": {names}" if names else "")]
    if look.is_many:
        told.append(tr("So many classes are rarely meant: choose the field that names the classes."))
    return "\n".join(told)
