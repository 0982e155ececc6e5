# What is never None in qgis.gui though qgis-stubs says it may be.
from PyQt5.QtWidgets import QLayout, QWidget
from qgis import _gui

class QgsMessageBarItem(_gui.QgsMessageBarItem):
    def layout(self) -> QLayout: ...

class QgsMessageBar(_gui.QgsMessageBar):
    @staticmethod
    def createMessage(  # type: ignore[override]
        title: str | None, text: str | None, parent: QWidget | None = ...
    ) -> QgsMessageBarItem: ...

class QgisInterface(_gui.QgisInterface):
    def messageBar(self) -> QgsMessageBar: ...

from qgis._gui import *  # type: ignore[assignment]  # last: what is above goes before it
