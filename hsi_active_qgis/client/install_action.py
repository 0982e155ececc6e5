"""Plugins > HSI Active > Install the HSI Active engine...: asks, shows and ends in the message bar."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt.QtWidgets import QAction, QPushButton, QWidget

from ..translation import tr
from .environment import private_folder
from .installer import EnvironmentInstaller
from .log import log

LINE_LENGTH = 90  # of pip's lines in the message bar


class InstallAction(QAction):
    """The menu entry; at most one installation at a time."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(tr("Install the HSI Active engine..."), iface.mainWindow())
        self._bar = iface.messageBar()
        self._item: QgsMessageBarItem | None = None
        self._installer: EnvironmentInstaller | None = None
        self._bar.widgetRemoved.connect(self._forget)
        self.triggered.connect(self._ask)

    def stop(self) -> None:
        """Give up an installation under way, for the plugin is unloaded."""
        if self._installer is not None:
            self._installer.cancel()
        self._show(None)

    def _ask(self) -> None:
        if self._installer is None:
            text = tr("The engine gets its own Python in {}: about 1.4 GB on disk, with CUDA several GB.")
            self._show(text.format(private_folder()), tr("Install"), self._start)

    def _start(self) -> None:
        self._installer = installer = EnvironmentInstaller()
        installer.finished.connect(self._finished)
        self._show(tr("Installing the engine..."), tr("Cancel"), installer.cancel)
        installer.progress.connect(self._progress)
        installer.start()

    def _progress(self, line: str) -> None:
        log(line, "debug")
        if self._item is not None:
            self._item.setText(line[:LINE_LENGTH])

    def _finished(self, ok: bool, sentence: str) -> None:
        if self._installer is not None:
            self._installer.deleteLater()
        self._installer = None
        self._show(None)
        log(sentence, "info" if ok else "error")
        level = Qgis.MessageLevel.Success if ok else Qgis.MessageLevel.Critical
        self._bar.pushMessage("HSI Active", sentence, level, 0)

    def _show(self, text: str | None, button_text: str = "", clicked: Callable[[], None] | None = None) -> None:
        """Put one message with a button in the place of the last; None takes the last away."""
        if self._item is not None:
            self._bar.popWidget(self._item)
        self._item = None
        if text is None or clicked is None:
            return
        self._item = self._bar.createMessage("HSI Active", text)
        button = QPushButton(button_text)
        button.clicked.connect(clicked)
        self._item.layout().addWidget(button)
        self._bar.pushWidget(self._item, Qgis.MessageLevel.Info)

    def _forget(self, item: QWidget) -> None:
        """The analyst may close the message: the installation goes on, and its end is told."""
        if item is self._item:
            self._item = None
