"""The question mark's window: all keys, and the way to the manual. It stays while the analyst goes on."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ..manual import open_manual
from ..translation import tr
from .model.class_keys import help_lines


def show_help(parent: QWidget) -> None:
    """Open the window, or bring it to the front."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent)
    window.show()
    window.raise_()


class HelpWindow(QDialog):
    """Goes when it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setWindowTitle(tr("HSI Active: help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = QLabel("\n".join([tr("Keys on the map:"), "", *help_lines()]))
        keys.setObjectName("helpKeys")
        keys.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, text, page in (("tutorial", tr("Tutorial"), "tutorial"), ("manual", tr("Manual"), "index")):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, page=page: open_manual(page))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(keys)
        column.addWidget(buttons)
