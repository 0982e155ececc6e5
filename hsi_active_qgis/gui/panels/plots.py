"""The spectrum of a pixel over those of labelled ones, drawn with the widget's own colours and the classes'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Optional, TypeVar

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QMenu

from ...look.curves import continuum_removed, derivative
from ...look.envelopes import Envelope
from ...look.short_names import told_apart
from ...translation import tr

LEFT, RIGHT, TOP, BOTTOM = 50, 8, 16, 30  # px around the plot, for the axes and the names above
SHADE = 70  # of an envelope, of 255
SWATCH_PX = 8
SECOND_PX = 38  # more at the right for the second axis
DRAG_PX = 6  # a shorter way is a click
CURVES = {"derivative": derivative, "continuum": continuum_removed}  # for the second axis
HELP = "A click keeps this spectrum to compare, or drops it. Drag over a part to see it larger; a right click has more."

Named = tuple[str, str, Envelope]  # of a class: name, colour and how its spectra spread

Value = TypeVar("Value")
Reading = tuple[float, float]  # wavelength in nm or number of the band, value


class SpectrumPlot(QLabel):
    """Values against wavelength in nm, or band number without wavelengths; bands not used leave gaps.

    It is a QLabel, as all that writes is here, for dark themes colour the letters of labels alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("spectrum")
        self.setMinimumSize(180, 96)
        self.setMouseTracking(True)
        self._x: list[float] = []
        self._values: list[float | None] = []
        self._envelopes: list[Named] = []
        self._unit = ""
        self._at: int | None = None  # of the mouse, in pixels from the left
        self._pressed: int | None = None  # where the mouse went down
        self._pinned: list[float | None] = []
        self._part: tuple[float, float] | None = None  # of the x axis, if not all of it is seen
        self._second = ""  # a key of CURVES
        self._menu = self._make_menu()
        self.setToolTip(tr(HELP))

    def show_spectrum(self, values: list[float | None], wavelengths_nm: list[float] | None = None) -> None:
        """Draw the values, one a band, None for no value."""
        self._values = values
        self._unit = tr("wavelength (nm)") if wavelengths_nm else tr("band")
        self._x = wavelengths_nm or [float(i + 1) for i in range(len(values))]
        self.update()

    def show_envelopes(self, envelopes: Sequence[Named]) -> None:
        """Draw how the spectra of classes spread, of the same bands, below the values."""
        self._envelopes = list(envelopes)
        self.update()

    def show_second(self, name: str) -> None:
        """Draw a key of CURVES with an axis of its own at the right, none for an empty text."""
        self._second = name
        self.update()

    def show_all(self) -> None:
        """Draw all bands again."""
        self._part = None
        self.update()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, does in (
            (tr("Whole spectrum"), self.show_all),
            (tr("With its first derivative"), lambda: self.show_second("derivative")),
            (tr("With its continuum removed"), lambda: self.show_second("continuum")),
            (tr("Values alone"), lambda: self.show_second("")),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, does=does: does())
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.pos().x() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self._values:
            return
        left, right = sorted((self._pressed, event.pos().x()))
        if right - left > DRAG_PX:
            part = self._x_at(left), self._x_at(right)
            self._part = part if sum(part[0] <= x <= part[1] for x in self._x) > 1 else self._part
        else:
            self._pinned = [] if self._pinned == self._values else self._values
        self._pressed = None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.pos().x()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._at = None
        self.update()

    @property
    def _box(self) -> QRectF:
        """Where the curves are."""
        right = RIGHT + (SECOND_PX if self._second else 0)
        return QRectF(LEFT, TOP, self.width() - LEFT - right, self.height() - TOP - BOTTOM)

    def _x_at(self, pixels: int) -> float:
        """Return the place on the x axis below a place in pixels from the left."""
        seen = [x for x, value in self._seen(self._values) if value is not None] or [0.0]
        return min(seen) + (pixels - self._box.left()) / self._box.width() * (max(seen) - min(seen))

    def _seen(self, values: Sequence[Optional[Value]]) -> list[tuple[float, Optional[Value]]]:
        """Return (x, value) of the bands that are seen."""
        low, high = self._part or (float("-inf"), float("inf"))
        return [(x, value) for x, value in zip(self._x, values) if low <= x <= high]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(max(7.5, font.pointSizeF() - 1))
        painter.setFont(font)
        points = sorted((x, value) for x, value in self._seen(self._values) if value is not None)
        if len(points) < 2:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("no spectrum"))
            return
        box, pinned = self._box, self._seen(self._pinned) if len(self._pinned) == len(self._x) else []
        spread = [value for _, _, bands in self._envelopes for _, band in self._seen(bands) if band for value in band]
        place = _Scale(box, points, [*spread, *(value for _, value in pinned if value is not None)])
        self._draw_axes(painter, box, place)
        for _, colour, bands in self._envelopes:
            self._draw_envelope(painter, place, QColor(colour), bands)
        text = self.palette().text().color()
        _draw_curve(painter, place, pinned, QPen(text, 1.2, Qt.PenStyle.DotLine))
        _draw_curve(painter, place, self._seen(self._values), QPen(text, 1.6))
        if self._second:
            self._draw_second(painter, box, points)
        self._draw_names(painter, box)
        if self._at is not None:
            self._draw_value(painter, box, place, points, self._at)

    def _draw_second(self, painter: QPainter, box: QRectF, points: Sequence[Reading]) -> None:
        """Draw the curve of the second axis and the values at its ends."""
        curve = self._seen(CURVES[self._second](self._x, self._values))
        values = [value for _, value in curve if value is not None]
        if not values:
            return
        place, colour = _Scale(box, points, values, alone=True), self.palette().highlight().color()
        _draw_curve(painter, place, curve, QPen(colour, 1.2))
        for value, y in ((place.low, box.bottom()), (place.high, box.top())):
            at = QRectF(box.right() + 4, y - 8, SECOND_PX + RIGHT - 4, 16)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, _short(value))

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

    def _draw_envelope(self, painter: QPainter, place: _Scale, colour: QColor, bands: Envelope) -> None:
        shade = QColor(colour)
        shade.setAlpha(SHADE)
        for stretch in stretches(self._seen(bands)):
            lower, median, upper = (place.line([(x, band[i]) for x, band in stretch]) for i in range(3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawPolygon(QPolygonF([*lower, *reversed(upper)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF(median))

    def _draw_names(self, painter: QPainter, box: QRectF) -> None:
        """Name the envelopes above the plot; while the mouse reads a value there is no room for the last."""
        named = self._envelopes if self._at is None else self._envelopes[:1]
        wide = box.width() / 2
        names = [name for name, _, _ in self._envelopes]
        room = wide - SWATCH_PX - 8
        short = told_apart(names, lambda text: painter.fontMetrics().horizontalAdvance(text) <= room)
        painter.setPen(self.palette().text().color())
        for i, ((_, colour, _), name) in enumerate(zip(named, short)):
            left = box.left() + i * wide
            painter.fillRect(QRectF(left, 4, SWATCH_PX, SWATCH_PX), QColor(colour))
            painter.drawText(QRectF(left + SWATCH_PX + 4, 0, room, TOP), Qt.AlignmentFlag.AlignLeft, name)

    def _draw_value(self, painter: QPainter, box: QRectF, place: _Scale, points: Sequence[Reading], at: float) -> None:
        x, value = min(points, key=lambda point: abs(place(*point).x() - at))
        point = place(x, value)
        painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(point.x(), box.top()), QPointF(point.x(), box.bottom()))
        painter.setPen(self.palette().text().color())
        painter.drawEllipse(point, 2.5, 2.5)
        text = f"{_short(x)}: {_short(value)}"
        painter.drawText(QRectF(box.left(), 0, box.width(), 16), Qt.AlignmentFlag.AlignRight, text)


def _draw_curve(painter: QPainter, place: _Scale, curve: Iterable[tuple[float, float | None]], pen: QPen) -> None:
    painter.setPen(pen)
    for stretch in stretches(curve):
        painter.drawPolyline(QPolygonF(place.line(stretch)))


def stretches(readings: Iterable[tuple[float, Optional[Value]]]) -> Iterator[list[tuple[float, Value]]]:
    """Split a line where bands are left out."""
    stretch: list[tuple[float, Value]] = []
    for x, value in readings:
        if value is not None:
            stretch.append((x, value))
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


class _Scale:
    """From (x, value) to places in a box."""

    def __init__(self, box: QRectF, points: Sequence[Reading], also: Sequence[float] = (), alone: bool = False) -> None:
        """As wide as the points, as high as they and `also` from 0 on; `alone`: as high as `also`."""
        self._box = box
        self.first, self.last = points[0][0], points[-1][0]
        values = also if alone else [0.0, *(value for _, value in points), *also]
        self.low, self.high = min(values), max(values)

    def __call__(self, x: float, value: float) -> QPointF:
        return self.line([(x, value)])[0]

    def line(self, readings: Iterable[Reading]) -> list[QPointF]:
        """Return the places of many."""
        across = self._box.width() / ((self.last - self.first) or 1)
        up = self._box.height() / ((self.high - self.low) or 1)
        left, bottom = self._box.left() - self.first * across, self._box.bottom() + self.low * up
        return [QPointF(left + x * across, bottom - value * up) for x, value in readings]


def _short(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
