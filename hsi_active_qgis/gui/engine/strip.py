"""A line at the top of the dock while there is no engine, an old one, or a run under way."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ...client import environment
from ...client.install.installation import Installation
from ...translation import tr
from .dialog import progress_text


class EngineStrip(QWidget):
    """Shows an Installation; `asked` opens the dialog."""

    asked = pyqtSignal()

    def __init__(self, installation: Installation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._installation = installation
        self.bar = QProgressBar()
        self.bar.setObjectName("engineStripProgress")
        self.bar.setRange(0, 1000)
        self.button = QPushButton()
        self.button.setObjectName("engineStripButton")
        self.button.clicked.connect(lambda: self._act())
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        installation.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is to be done."""
        busy = self._installation.busy
        missing, old = environment.find_python() is None, environment.is_outdated()
        self.setVisible(busy or missing or old)
        self.bar.setVisible(busy)
        self.bar.setValue(round(1000 * self._installation.fraction))
        self.bar.setFormat(progress_text(self._installation, short=True))
        self.bar.setToolTip(self._installation.text)
        self.button.setText(
            tr("Cancel") if busy else tr("Install the engine...") if missing else tr("Update the engine")
        )

    def _act(self) -> None:
        if self._installation.busy:
            self._installation.cancel()
        elif environment.find_python() is None:
            self.asked.emit()
        else:
            self._installation.start("install")
