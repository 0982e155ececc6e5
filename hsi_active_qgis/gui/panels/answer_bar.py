"""How many answers a class has, how far that is from what is aimed at, and the aim itself, in one column of a list."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QRect, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QSpinBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

SHARE, TARGET = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
MOST = 10000  # answers aimed at
BAR_PX, GAP_PX = 40, 4
TRACK = 50  # of 255, how dense the empty bar is
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AnswerBar(QStyledItemDelegate):
    """Draws the number, the bar and the target of a row; an edit changes its TARGET."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count_px = self._target_px = 0

    def measure(self, counts: Iterable[str], target: str, metrics: QFontMetrics) -> int:
        """Return the width of the column, in px, in which none of these numbers is clipped."""
        self._count_px = max((metrics.horizontalAdvance(count) for count in counts), default=0)
        self._target_px = metrics.horizontalAdvance(target)
        return self._count_px + BAR_PX + self._target_px + 4 * GAP_PX

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        count = QRect(option.rect)
        count.setWidth(self._count_px + GAP_PX)
        target = QRect(option.rect)
        target.setLeft(target.right() - self._target_px - GAP_PX)
        bar = QRect(count.right() + GAP_PX, count.top() + 5, 0, count.height() - 10)
        bar.setRight(target.left() - GAP_PX)
        track = QColor(option.palette.text().color())  # a colour of its own would be bright in dark themes, as if full
        track.setAlpha(TRACK)
        painter.fillRect(bar, track)
        bar.setWidth(round(bar.width() * (index.data(SHARE) or 0.0)))
        painter.fillRect(bar, option.palette.highlight())
        painter.setPen(option.palette.text().color())
        painter.drawText(count, RIGHT, index.data())  # type: ignore[call-overload]  # PyQt takes flags
        painter.setPen(option.palette.placeholderText().color())
        painter.drawText(target, LEFT, str(index.data(TARGET)))  # type: ignore[call-overload]  # as above

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        number = QSpinBox(parent)
        number.setRange(1, MOST)
        return number

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if isinstance(editor, QSpinBox):
            editor.setValue(index.data(TARGET))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value(), TARGET)
