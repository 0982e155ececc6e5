"""How much of the map each round changed, a bar a round."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, Qt
from qgis.PyQt.QtGui import QHelpEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QLabel, QToolTip

from ...translation import tr

HEIGHT_PX, GAP_PX, WIDEST_PX = 46, 2, 14
SHOWN = 30  # rounds, the newest
LEAST = 0.02  # share of the map that a full bar stands for at least


class ChangeChart(QLabel):
    """Bars from the left, the highest one's share above them; the tooltip has the others'."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("changeChart")
        self.setFixedHeight(HEIGHT_PX)
        self._changes: list[tuple[int, float]] = []

    def show_changes(self, changes: Sequence[tuple[int, float]]) -> None:
        """Draw (round, share of the map that changed); nothing for less than two."""
        self._changes = list(changes[-SHOWN:])
        self.setVisible(len(self._changes) > 1)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._changes:
            place = min(len(self._changes) - 1, int(event.pos().x() / self._step))
            text = tr("Round {}: {:.1f} % of the map changed").format(
                self._changes[place][0], 100 * self._changes[place][1]
            )
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @property
    def _step(self) -> float:
        """From one bar to the next, in px."""
        return min(WIDEST_PX + GAP_PX, self.width() / len(self._changes))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._changes:
            return
        painter = QPainter(self)
        font = painter.font()
        font.setPointSizeF(max(7.5, font.pointSizeF() - 1))
        painter.setFont(font)
        most = max(share for _, share in self._changes)
        top = painter.fontMetrics().height()
        painter.setPen(self.palette().placeholderText().color())
        text = tr("Change of the map, up to {:.0f} % a round").format(100 * most)
        painter.drawText(QRectF(0, 0, self.width(), top), Qt.AlignmentFlag.AlignLeft, text)
        for place, (_, share) in enumerate(self._changes):
            height = max(1.0, (HEIGHT_PX - top - 2) * share / max(LEAST, most))
            bar = QRectF(place * self._step, HEIGHT_PX - height, self._step - GAP_PX, height)
            painter.fillRect(bar, self.palette().highlight())
