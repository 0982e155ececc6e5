"""Sentences for the analyst, in QGIS's message bar; the log keeps those that went by."""

from __future__ import annotations

import html
from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from ..client.log import log
from ..translation import tr

LEVELS = {"info": Qgis.MessageLevel.Info, "warning": Qgis.MessageLevel.Warning, "error": Qgis.MessageLevel.Critical}
SECONDS = {"info": 6, "warning": 12, "error": 0}  # how long a message stays; 0 until it is closed


class Messages:
    """Says a sentence; with a button where there is something to decide."""

    def __init__(self, bar: QgsMessageBar) -> None:
        self._bar = bar

    def tell(self, text: str, level: str) -> None:
        """Say a sentence; `level` is "info", "warning" or "error"."""
        log(text, level)
        self._bar.pushMessage(tr("HSI Active"), html.escape(text, quote=False), LEVELS[level], SECONDS[level])

    def warn(self, text: str) -> None:
        """Say what was left out or is not as it was."""
        self.tell(text, "warning")

    def offer(self, text: str, *choices: tuple[str, Callable[[], None]]) -> None:
        """Say a sentence with a button for each choice, (text, what it does)."""
        log(text, "warning")

        def decided(clicked: Callable[[], None]) -> None:
            self._bar.popWidget(item)
            clicked()

        item = self._bar.createMessage(tr("HSI Active"), html.escape(text, quote=False))
        for button_text, clicked in choices:
            button = QPushButton(button_text)
            button.clicked.connect(lambda _=False, clicked=clicked: decided(clicked))
            item.layout().addWidget(button)
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning)
