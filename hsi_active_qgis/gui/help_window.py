"""The question mark's window: all keys, which are changed there, and the way to the manual. It stays while the analyst
goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..manual import open_manual
from ..translation import tr
from .model.class_keys import WHAT, keys_of, set_keys

if TYPE_CHECKING:
    from .model.workbench import Workbench

CLASSES = "1 to 9 and letters: the class. Shift with 1 to 9: the 10th to 18th class of the list."
ESC = "Esc: give up a place of your own, or the places like another."
CHANGE = "A double click on keys changes them: names with a blank between; nothing for those of the beginning."


def show_help(parent: QWidget, bench: Workbench, changed: Callable[[], None]) -> None:
    """Open the window, or bring it to the front; `changed` is called when a key was."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent, bench, changed)
    window.show()
    window.raise_()


class HelpWindow(QDialog):
    """Goes when it is closed."""

    def __init__(self, parent: QWidget, bench: Workbench, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._bench, self._keys_changed = bench, changed
        self.setObjectName("helpWindow")
        self.setWindowTitle(tr("HSI Active: help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._told = _label(tr(CHANGE))
        self._told.setObjectName("helpTold")
        self._told.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._table = _table()
        self._show_keys()
        self._table.cellChanged.connect(self._set_keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, text, page in (("tutorial", tr("Tutorial"), "tutorial"), ("manual", tr("Manual"), "index")):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.setAutoDefault(False)  # Return ends the typing of a key
            button.clicked.connect(lambda _=False, page=page: open_manual(page))
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        for widget in (_label(f"{tr(CLASSES)} {tr(ESC)}"), self._table, self._told, buttons):
            column.addWidget(widget)
        self.resize(560, 640)
        close.setFocus()  # not the table, in which keys are for typing

    def _show_keys(self) -> None:
        self._table.blockSignals(True)
        for row, (action, text) in enumerate(WHAT.items()):
            name = QTableWidgetItem(tr(text))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._table.setItem(row, 0, name)
            self._table.setItem(row, 1, QTableWidgetItem(" ".join(keys_of(action))))
        self._table.blockSignals(False)

    def _set_keys(self, row: int, column: int) -> None:
        """Take what was typed, or say why it cannot be."""
        typed = self._table.model().index(row, column).data()
        problem = set_keys(list(WHAT)[row], typed, self._bench.classes)
        self._told.setText(problem or tr(CHANGE))
        self._show_keys()
        self._keys_changed()


def _table() -> QTableWidget:
    table = QTableWidget(len(WHAT), 2)
    table.setObjectName("helpKeys")
    table.setHorizontalHeaderLabels([tr("What"), tr("Keys")])
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    table.setShowGrid(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 8)
    return table


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # class names may be in it
    label.setWordWrap(True)
    return label
