"""A part of the dock that folds to one line."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QTextOption
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget


class Elided(QLabel):
    """One line whose middle is left out where there is no room for it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        QPainter(self).drawText(QRectF(self.rect()), text, QTextOption(self.alignment()))


class Section(QWidget):
    """A title with an arrow, a summary at its right, and panels below; `opened` when it unfolds."""

    opened = pyqtSignal()

    def __init__(self, title: str, name: str, panels: Iterable[QWidget]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._button = QToolButton()
        self._button.setObjectName(f"{name}Fold")
        self._button.setText(title)
        self._button.setCheckable(True)
        self._button.setStyleSheet("QToolButton { border: none; padding: 3px; }")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        font = self._button.font()
        font.setBold(True)
        self._button.setFont(font)
        self.summary = Elided()
        self.summary.setObjectName(f"{name}Summary")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 4, 0)
        header.addWidget(self._button)
        header.addWidget(self.summary, 1)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        for panel in panels:
            inside.addWidget(panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(header)
        whole.addWidget(self._body)
        self._button.toggled.connect(self._show_body)
        self.open(False)

    def open(self, is_open: bool) -> None:
        """Unfold or fold."""
        self._button.setChecked(is_open)
        self._show_body(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the body shows."""
        return self._button.isChecked()

    def _show_body(self, is_open: bool) -> None:
        self._button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._body.setVisible(is_open)
        if is_open:
            self.opened.emit()
