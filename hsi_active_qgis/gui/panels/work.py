"""How far the engine is with what it was asked, and the way to stop it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ...translation import tr


class Work(QWidget):
    """A bar and a button that are there while something is under way; emits `cancelled`."""

    cancelled = pyqtSignal()

    def __init__(self, bar: str, cancel: str) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setObjectName(bar)
        self._bar.setRange(0, 1000)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setObjectName(cancel)
        self._cancel.clicked.connect(lambda: self.cancelled.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def show_progress(self, fraction: float | None, text: str, seconds_left: float | None) -> None:
        """Show how far it is; nothing for None as `fraction`."""
        self.setVisible(fraction is not None)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))
            left = "" if seconds_left is None else ", " + tr("{} left").format(_duration(seconds_left))
            self._bar.setFormat(f"{text}{left}")


def _duration(seconds: float) -> str:
    return tr("{} s").format(round(seconds)) if seconds < 90 else tr("{} min").format(round(seconds / 60))
