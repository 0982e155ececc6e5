"""How the learning goes: a figure of the analyst's choice as a curve over the rounds."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolTip, QVBoxLayout, QWidget

from ...session.rows import Values
from ...translation import tr
from ..model.learning import CURVES, Curve, Point, points_of
from .plots import stretches

HEIGHT_PX, STEP_PX, DOT_PX = 46, 24, 2.5
MARGIN_PX = 4
SHOWN = 30  # rounds, the newest
SHADE = 70  # of an interval, of 255


class LearningChart(QWidget):
    """Emits `chosen` with the name of a curve."""

    chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._choice = QComboBox()
        self._choice.setObjectName("setting_curve")
        self._choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the map
        for place, (name, curve) in enumerate(CURVES.items()):
            self._choice.addItem(tr(curve.title), name)
            self._choice.setItemData(place, tr(curve.why), Qt.ItemDataRole.ToolTipRole)
        self._choice.activated.connect(lambda _: self.chosen.emit(self._choice.currentData()))
        self._latest = QLabel()
        self._latest.setObjectName("latestFigure")
        self.plot = CurvePlot()
        row = QHBoxLayout()
        row.addWidget(self._choice)
        row.addWidget(self._latest, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.plot)

    def show_rounds(self, rounds: Sequence[Values], name: str) -> None:
        """Draw a curve of CURVES from rows of the table `rounds`; nothing before the second round."""
        self.setVisible(len(rounds) > 1)
        self._choice.setCurrentIndex(self._choice.findData(name))
        self._choice.setToolTip(tr(CURVES[name].why))
        points = points_of(rounds, name)[-SHOWN:]
        lacking = tr(CURVES[name].lacking) if CURVES[name].lacking else tr("no value yet")
        self._latest.setText(text_of(CURVES[name], points[-1]) if points else lacking)
        self.plot.show_points(CURVES[name], points)


class CurvePlot(QLabel):
    """A dot a round, joined where one follows the other; the tooltip of a place has its figure.

    It is a label, for dark themes colour the letters of labels alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("learningChart")
        self.setFixedHeight(HEIGHT_PX)
        self._curve, self._points = next(iter(CURVES.values())), list[Point]()

    def show_points(self, curve: Curve, points: Sequence[Point]) -> None:
        """Draw these; one alone is told by its figure."""
        self._curve, self._points = curve, list(points)
        self.setVisible(len(self._points) > 1)
        self.setAccessibleName(tr(curve.title))
        self.setAccessibleDescription("; ".join(text_of(curve, point) for point in points))
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._points:
            nearest = min(range(len(self._points)), key=lambda place: abs(self._x(place) - event.pos().x()))
            QToolTip.showText(event.globalPos(), text_of(self._curve, self._points[nearest]), self)
            return True
        return super().event(event)

    @property
    def _ends(self) -> tuple[float, float]:
        """Of the axis; that of a figure with an interval begins where the lowest one does."""
        values = [value for point in self._points for value in point[1:] if value is not None]
        low, high = min(values) if self._curve.ends else 0.0, max([self._curve.top, *values])
        return (low, high) if low < high else (low - 0.01, high + 0.01)

    @property
    def _left(self) -> float:
        """Where the first dot is, right of the axis's figures."""
        wide = max(self.fontMetrics().horizontalAdvance(self._curve.told(end)) for end in self._ends)
        return wide + 3 * MARGIN_PX

    def _x(self, place: int) -> float:
        step = min(STEP_PX, (self.width() - self._left - 2 * MARGIN_PX) / max(1, len(self._points) - 1))
        return self._left + place * step

    def _y(self, value: float) -> float:
        low, high = self._ends
        return MARGIN_PX + (high - value) / (high - low) * (self.height() - 2 * MARGIN_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette().text().color()
        self._draw_axis(painter, text)
        self._draw_intervals(painter, text)
        painter.setPen(QPen(text, 1.4))
        painter.setBrush(text)
        for stretch in stretches((self._x(i), point.value) for i, point in enumerate(self._points)):
            dots = [QPointF(x, self._y(value)) for x, value in stretch]
            painter.drawPolyline(QPolygonF(dots))
            for dot in dots:
                painter.drawEllipse(dot, DOT_PX, DOT_PX)

    def _draw_axis(self, painter: QPainter, text: QColor) -> None:
        left, bottom = self._left - MARGIN_PX, self.height() - MARGIN_PX
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawPolyline(QPolygonF([QPointF(left, 0), QPointF(left, bottom), QPointF(self.width(), bottom)]))
        painter.setPen(text)
        box = QRectF(0, 0, left - MARGIN_PX, self.height())
        for end, place in zip(self._ends, (Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop)):
            there = Qt.AlignmentFlag.AlignRight | place
            painter.drawText(box, there, self._curve.told(end))  # type: ignore[call-overload]  # PyQt takes flags

    def _draw_intervals(self, painter: QPainter, text: QColor) -> None:
        shade = QColor(text)
        shade.setAlpha(SHADE)
        painter.setPen(QPen(shade, 2 * DOT_PX))
        for place, point in enumerate(self._points):
            if point.low is not None and point.high is not None:
                x = self._x(place)
                painter.drawLine(QPointF(x, self._y(point.low)), QPointF(x, self._y(point.high)))


def text_of(curve: Curve, point: Point) -> str:
    """Return a round's figure in words, with its interval."""
    if point.value is None:
        return tr("Round {}: no value").format(point.round)
    told = tr("Round {}: {}").format(point.round, curve.told(point.value))
    if point.low is None or point.high is None:
        return told
    return told + " " + tr("({} to {})").format(curve.told(point.low), curve.told(point.high))
