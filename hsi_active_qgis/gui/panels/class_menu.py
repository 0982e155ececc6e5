"""What is done with the class table now and then: a button with a menu."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QPushButton

from ...translation import tr
from ..model.class_files import READ

TEXT = "..."
MARGIN_PX = 16


class ClassMenu(QPushButton):
    """Emits `read` and `written` with the path of a file, and the other signals without a word."""

    more = pyqtSignal()
    merging = pyqtSignal()
    split_by_look = pyqtSignal()
    split_by_area = pyqtSignal()
    sorting = pyqtSignal()
    read = pyqtSignal(str)
    written = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(TEXT)
        self.setObjectName("classMenu")
        self.setAutoDefault(False)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(TEXT) + MARGIN_PX)
        self.setToolTip(
            tr("Ask for more of a class; merge, split or sort classes; take them from a file, or write them into one")
        )
        self._menu = QMenu(self)
        for text, does in (
            (tr("Ask for more of the chosen one"), self.more.emit),
            (tr("Merge the chosen ones"), self.merging.emit),
            (tr("Split off what looks unlike the rest"), self.split_by_look.emit),
            (tr("Split off what the area at hand holds"), self.split_by_area.emit),
            (tr("Sort by name"), self.sorting.emit),
            (tr("Take from a file..."), self._choose),
            (tr("Write as a list..."), self._name),
        ):
            self._menu.addAction(text).triggered.connect(lambda _=False, does=does: does())
        self.clicked.connect(lambda: self._menu.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def _choose(self) -> None:
        kinds = tr("Sessions, styles and lists of classes ({})").format(READ)
        path, _ = QFileDialog.getOpenFileName(self, tr("Take classes from a file"), "", kinds)
        if path:
            self.read.emit(path)

    def _name(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Write the classes as a list"), "classes.csv", "*.csv")
        if path:
            self.written.emit(path if path.lower().endswith(".csv") else f"{path}.csv")
