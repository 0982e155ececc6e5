"""The menu entry Engine..., the offer to update at start, and how a run ended in the message bar."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction

from ..client import environment
from ..client.install.installation import Installation
from ..translation import tr
from .engine.dialog import EngineDialog
from .engine.options import PAGE, OptionsFactory
from .messages import Messages

LEVELS = {"done": "info", "cancelled": "info", "failed": "error"}


class EngineAction(QAction):
    """Owns the installation, its dialog and its page of options; `stop()` takes all away."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Engine..."), iface.mainWindow())
        self.setObjectName("hsiActiveEngine")
        self._iface, self._messages = iface, Messages(iface.messageBar())
        self.installation = Installation(self)
        self.dialog: EngineDialog | None = None
        self._options = OptionsFactory(self.installation)
        iface.registerOptionsWidgetFactory(self._options)
        self.installation.ended.connect(self._ended)
        self.triggered.connect(lambda: self.show_dialog())
        self._timer = _once(self, self._offer_update)

    def show_dialog(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            self.dialog = EngineDialog(self.installation, self._iface.mainWindow())
            self.dialog.options_asked.connect(lambda: self._iface.showOptionsDialog(None, PAGE))
        self.dialog.refresh()
        self.dialog.show()
        self.dialog.raise_()

    def stop(self) -> None:
        """Give up a run under way, for the plugin is unloaded."""
        self._timer.stop()
        self.installation.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
        self.deleteLater()

    def _offer_update(self) -> None:
        if environment.is_outdated():
            text = tr("The engine is older than the plugin.")
            self._messages.offer(text, (tr("Update the engine"), lambda: self.installation.start("install")))

    def _ended(self, kind: str, outcome: str, sentence: str) -> None:
        """Tell the end of what was not asked for in the dialog, or goes on behind it."""
        if kind in ("install", "remove") and not (self.dialog and self.dialog.isVisible()):
            self._messages.tell(sentence, LEVELS[outcome])


def _once(parent: QAction, called: Callable[[], None]) -> QTimer:
    """Call something when QGIS has come to rest after its start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(called)
    timer.start(0)
    return timer
