"""The first line of the dock: what to do next, the way back to the label tool, the device, the keys."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ...translation import tr

BACK = "QToolButton { font-weight: bold; background: palette(highlight); color: palette(highlighted-text); }"
HELP = "All keys, which can be changed there; the way to the manual"
STEPS = {
    "no scene": "Choose the raster to label.",
    "reading": "The raster is being read.",
    "read": "Check what was read, then start.",
    "no classes": "Name at least two classes.",
    "ready": "Ask the first questions.",
    "labelling": "Answer: key, button or click.",
    "checking": "Check points: the map is hidden.",
    "checked": "All check points answered: judge the map.",
    "keys away": "Keys do not answer now.",
    "updating": "New questions are on their way; label on.",
    "all answered": "All answered: update the map.",
    "no raster": "The raster is gone: choose its file under Scene.",
}


class Header(QWidget):
    """Emits `tool_asked` and `help_asked`."""

    tool_asked = pyqtSignal()
    help_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._step = QLabel()
        self._step.setObjectName("nextStep")
        self._step.setWordWrap(True)
        self._device = QLabel()
        self._device.setObjectName("deviceBadge")
        self._device.setFrameShape(QFrame.Shape.StyledPanel)
        why = tr("Take clicks and keys on the map for labelling again")
        self._tool = _button("labelTool", tr("Label on map"), why, self.tool_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.addWidget(self._step, 1)
        for widget in (self._tool, self._device, _button("help", "?", tr(HELP), self.help_asked.emit)):
            row.addWidget(widget)

    def show_step(self, step: str, missing: str = "") -> None:
        """Say what to do next, a key of STEPS; `missing` is the sentence on a missing engine."""
        self._step.setText(missing or tr(STEPS[step]))

    def show_device(self, device: str | None, why: str) -> None:
        """Show what the engine computes on, and why; None while that is not known."""
        self._device.setText(device.upper() if device else "...")
        self._device.setToolTip(why)

    def offer_tool(self, offered: bool, is_missed: bool) -> None:
        """Show the way back to the label tool while keys and clicks are not for labelling; `is_missed`: in colour."""
        style = BACK if is_missed else ""
        if self._tool.styleSheet() != style:  # setting one costs a layout
            self._tool.setStyleSheet(style)
        self._tool.setVisible(offered)


def _button(name: str, text: str, why: str, clicked: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(why)
    button.clicked.connect(lambda: clicked())
    return button
