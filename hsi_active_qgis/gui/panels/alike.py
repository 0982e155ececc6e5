"""The labelled pixels whose spectra are most like that of the pixel at hand; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ...look.short_names import told_apart
from ...look.spectrum import MOST_ALIKE, LabelledPixel
from ...protocol.shapes import ClassTable
from ...translation import tr
from ..model.sentences import as_text
from .class_panel import swatch

ICON_PX, AROUND_TEXT_PX = 12, 24


class Alike(QWidget):
    """One line, always there, so that nothing below it moves. Emits `chosen` with row and column."""

    chosen = pyqtSignal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._pairs: Sequence[tuple[LabelledPixel, float]] = []
        self._text = QLabel()
        self._buttons = [self._button(i) for i in range(MOST_ALIKE)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(self._text)
        for button in self._buttons:
            row.addWidget(button, 1)
        self.setFixedHeight(self._buttons[0].sizeHint().height())
        self.show_pairs([], [])

    def show_pairs(
        self, pairs: Sequence[tuple[LabelledPixel, float]], classes: ClassTable, hidden: bool = False
    ) -> None:
        """Show pixels with their spectral angles in degrees, the nearest first; without classes there is no pixel."""
        known = {c["id"]: c for c in classes}
        self._pairs = [(one, degrees) for one, degrees in pairs if one.class_id in known]
        nothing = tr("What it is like is told once it is answered.") if hidden else tr("Like nothing labelled yet")
        self._text.setText(tr("Like") if self._pairs else nothing if classes else "")
        texts = self._texts([known[one.class_id]["name"] for one, _ in self._pairs])
        for i, button in enumerate(self._buttons):
            button.setVisible(i < len(self._pairs))
            if i < len(self._pairs):
                one, degrees = self._pairs[i]
                entry = known[one.class_id]
                button.setIcon(swatch(entry["colour"]))
                button.setText(texts[i])
                text = tr("{}, row {}, column {}: spectral angle {:.1f} degrees. Click goes there.")
                button.setToolTip(as_text(text.format(entry["name"], *one.pixel, degrees)))

    def _texts(self, names: Sequence[str]) -> list[str]:
        """Return what the buttons say, as long as there is room; an ampersand is doubled, or it would underline."""
        numbers = [f" {degrees:.{1 if degrees < 10 else 0}f}°" for _, degrees in self._pairs]
        metrics = self.fontMetrics()
        taken = self._text.sizeHint().width() + MOST_ALIKE * AROUND_TEXT_PX
        room = (self.width() - taken) // MOST_ALIKE - max(map(metrics.horizontalAdvance, numbers), default=0)
        short = told_apart(names, lambda text: metrics.horizontalAdvance(text) <= room)
        return [name.replace("&", "&&") + number for name, number in zip(short, numbers)]

    def _button(self, number: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"alike{number + 1}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the map
        button.setAutoRaise(True)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(*self._pairs[number][0].pixel))
        return button
