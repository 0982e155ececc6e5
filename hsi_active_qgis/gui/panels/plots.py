"""The spectrum of a pixel, drawn with the widget's own colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...translation import tr

LEFT, RIGHT, TOP, BOTTOM = 44, 8, 8, 30  # px around the plot, for the axes

Reading = tuple[float, float]  # wavelength in nm or number of the band, value


class SpectrumPlot(QWidget):
    """Values against wavelength in nm, or band number without wavelengths; bands not used leave gaps."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("spectrum")
        self.setMinimumSize(180, 96)
        self.setMouseTracking(True)
        self._x: list[float] = []
        self._values: list[float | None] = []
        self._unit = ""
        self._at: int | None = None  # of the mouse, in pixels from the left

    def show_spectrum(self, values: list[float | None], wavelengths_nm: list[float] | None = None) -> None:
        """Draw the values, one a band, None for no value."""
        self._values = values
        self._unit = tr("wavelength (nm)") if wavelengths_nm else tr("band")
        self._x = wavelengths_nm or [float(i + 1) for i in range(len(values))]
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.pos().x()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._at = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(max(7.5, font.pointSizeF() - 1))
        painter.setFont(font)
        points = sorted((x, value) for x, value in zip(self._x, self._values) if value is not None)
        if len(points) < 2:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("no spectrum"))
            return
        box = QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM)
        place = _Scale(box, points)
        self._draw_axes(painter, box, place)
        painter.setPen(QPen(self.palette().highlight().color(), 1.6))
        for stretch in self._stretches():
            painter.drawPolyline(QPolygonF([place(x, value) for x, value in stretch]))
        if self._at is not None:
            self._draw_value(painter, box, place, points, self._at)

    def _draw_axes(self, painter: QPainter, box: QRectF, place: _Scale) -> None:
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topLeft())
        painter.setPen(self.palette().text().color())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, y in ((place.low, box.bottom()), (place.high, box.top())):
            left_of_axis = QRectF(0, y - 8, LEFT - 4, 16)
            painter.drawText(left_of_axis, right, _short(value))  # type: ignore[call-overload]  # PyQt takes flags
        below = QRectF(box.left(), box.bottom() + 1, box.width(), 14)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, _short(place.first))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, _short(place.last))
        painter.drawText(below.translated(0, 13), Qt.AlignmentFlag.AlignHCenter, self._unit)

    def _draw_value(self, painter: QPainter, box: QRectF, place: _Scale, points: Sequence[Reading], at: float) -> None:
        x, value = min(points, key=lambda point: abs(place(*point).x() - at))
        point = place(x, value)
        painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(point.x(), box.top()), QPointF(point.x(), box.bottom()))
        painter.setPen(self.palette().text().color())
        painter.drawEllipse(point, 2.5, 2.5)
        text = f"{_short(x)}: {_short(value)}"
        painter.drawText(QRectF(box.left(), 0, box.width(), 16), Qt.AlignmentFlag.AlignRight, text)

    def _stretches(self) -> Iterator[list[Reading]]:
        """Split the line where bands are left out."""
        stretch: list[Reading] = []
        for x, value in zip(self._x, self._values):
            if value is not None:
                stretch.append((x, value))
            elif stretch:
                yield stretch
                stretch = []
        if stretch:
            yield stretch


class _Scale:
    """From (x, value) to places in a box."""

    def __init__(self, box: QRectF, points: Sequence[Reading]) -> None:
        self._box = box
        self.first, self.last = points[0][0], points[-1][0]
        values = [value for _, value in points]
        self.low, self.high = min(0.0, *values), max(values)

    def __call__(self, x: float, value: float) -> QPointF:
        wide, high = (self.last - self.first) or 1, (self.high - self.low) or 1
        right = self._box.left() + (x - self.first) / wide * self._box.width()
        return QPointF(right, self._box.bottom() - (value - self.low) / high * self._box.height())


def _short(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
