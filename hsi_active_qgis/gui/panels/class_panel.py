"""The class table: key, colour, name, answers. Double click renames or recolours, dragging reorders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDropEvent, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...protocol.catalogue import default_colour
from ...protocol.shapes import ClassTable
from ...translation import tr
from ..model.class_keys import free_key, is_class_key

KEY, NAME, ANSWERS = range(3)
ID = Qt.ItemDataRole.UserRole
SHARE = Qt.ItemDataRole.UserRole + 1


class ClassPanel(QWidget):
    """Emits `edited` with the whole table anew when the analyst changes it."""

    edited = pyqtSignal(list)
    refused = pyqtSignal(str)
    import_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._classes: ClassTable = []
        self._free_id: Callable[[], int] = lambda: 1
        self.tree = _Tree()
        self.tree.setObjectName("classTree")
        self.tree.setHeaderLabels([tr("Key"), tr("Class"), tr("Answers")])
        self.tree.setItemDelegateForColumn(ANSWERS, _Bar(self.tree))
        self.tree.itemChanged.connect(self._changed)
        self.tree.itemDoubleClicked.connect(self._double_clicked)
        self.tree.dropped.connect(self._reordered)
        self.add_button = _button(tr("Add class"), "addClass", self.add)
        self._remove = _button(tr("Remove"), "removeClass", self.remove)
        self._colour = _button(tr("Colour..."), "classColour", self._choose_colour)
        self._import = _button(tr("From layer..."), "importClasses", self.import_asked.emit)
        self._import.setToolTip(tr("Take classes, and answers, from the features of a vector layer"))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add_button, self._colour, self._remove, self._import):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.tree)
        layout.addLayout(buttons)

    def show_classes(
        self, classes: ClassTable, counts: Mapping[int | None, int], target: int, free_id: Callable[[], int]
    ) -> None:
        """Fill the table; `counts` is {class id: answers}, `target` how many are aimed at."""
        self._classes, self._free_id = classes, free_id
        rows = [[c["id"], c["key"], c["name"], c["colour"], counts.get(c["id"], 0), target] for c in classes]
        if rows == self.tree.shown or self.tree.state() == QAbstractItemView.State.EditingState:
            return
        self.tree.shown = rows
        chosen = self._chosen()
        self.tree.blockSignals(True)
        self.tree.clear()
        for class_id, key, name, colour, count, _ in rows:
            item = QTreeWidgetItem([key, name, str(count)])
            item.setFlags((item.flags() | Qt.ItemFlag.ItemIsEditable) & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setData(KEY, ID, class_id)
            item.setIcon(NAME, swatch(colour))
            item.setData(ANSWERS, SHARE, min(1.0, count / max(1, target)))
            item.setToolTip(ANSWERS, tr("{} of {} answers").format(count, target))
            self.tree.addTopLevelItem(item)
            if class_id == chosen:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self.tree.fit_height()

    def allow(self, enabled: bool, why: str = "") -> None:
        """Let the table be changed, or say why not."""
        for button in (self.add_button, self._remove, self._colour, self._import):
            button.setEnabled(enabled)
        self.add_button.setToolTip(why)

    def add(self) -> None:
        """Add a class and let its name be typed."""
        entry = {"id": self._free_id(), "name": self._free_name(), "colour": default_colour(len(self._classes))}
        self.edited.emit([*self._classes, {**entry, "key": free_key([c["key"] for c in self._classes])}])
        item = self.tree.topLevelItem(self.tree.topLevelItemCount() - 1)
        if item is not None:
            self.tree.setCurrentItem(item)
            self.tree.editItem(item, NAME)

    def remove(self) -> None:
        """Remove the chosen class; undo brings it back with its answers."""
        chosen = self._chosen()
        if chosen is None:
            self.refused.emit(tr("Choose the class to remove in the list."))
        else:
            self.edited.emit([c for c in self._classes if c["id"] != chosen])

    def _choose_colour(self) -> None:
        chosen = self._chosen()
        for entry in self._classes:
            if chosen is not None and entry["id"] == chosen:
                colour = QColorDialog.getColor(QColor(entry["colour"]), self, entry["name"])
                if colour.isValid():
                    self._change(chosen, colour=colour.name())
                return
        self.refused.emit(tr("Choose the class to recolour in the list."))

    def _double_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if column == ANSWERS:
            return
        self.tree.editItem(item, column)

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        class_id, text = item.data(KEY, ID), item.text(column).strip()
        others = [c for c in self._classes if c["id"] != class_id]
        mine = next((c for c in self._classes if c["id"] == class_id), None)
        if mine is None or column == ANSWERS:
            return
        problem = ""
        if column == NAME:
            if not text or text.casefold() in {c["name"].casefold() for c in others}:
                problem = tr("Each class needs a name of its own.")
            elif text != mine["name"]:
                self._change(class_id, name=text)
        else:
            text = text.upper()
            if text and (not is_class_key(text) or text in {c["key"] for c in others}):
                problem = tr("{} is taken. Choose another letter or figure.").format(text)
            elif text != mine["key"]:
                self._change(class_id, key=text)
        self._show_again()
        if problem:
            self.refused.emit(problem)

    def _change(self, class_id: int, **values: str) -> None:
        self.edited.emit([{**c, **values} if c["id"] == class_id else c for c in self._classes])

    def _reordered(self, ids: Iterable[int]) -> None:
        by_id = {c["id"]: c for c in self._classes}
        keys = [c["key"] for c in self._classes]  # keys stay in their places: the first class is on the first key
        self.edited.emit([{**by_id[class_id], "key": key} for class_id, key in zip(ids, keys)])

    def _show_again(self) -> None:
        self.tree.shown = None

    def _chosen(self) -> int | None:
        item = self.tree.currentItem()
        return item.data(KEY, ID) if item is not None else None

    def _free_name(self) -> str:
        names = {c["name"] for c in self._classes}
        return next(name for i in range(1, len(names) + 2) if (name := tr("Class {}").format(i)) not in names)


class _Tree(QTreeWidget):
    """A flat list that can be reordered."""

    dropped = pyqtSignal(list)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[list[Any]] | None = None  # what the rows show now
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setIconSize(QSize(14, 14))
        self.setColumnCount(3)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ANSWERS, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(ANSWERS, 90)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.shown = None
        self.dropped.emit([self.topLevelItem(i).data(KEY, ID) for i in range(self.topLevelItemCount())])

    def fit_height(self) -> None:
        """Show up to eight classes without scrolling, and no empty ground below them."""
        rows = min(max(self.topLevelItemCount(), 2), 8)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        self.setFixedHeight(self.header().sizeHint().height() + rows * row + 4)


class _Bar(QStyledItemDelegate):
    """Behind the number of answers a bar shows how far the class is from its target."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        share = index.data(SHARE) or 0.0
        bar = option.rect.adjusted(30, 5, -6, -5)
        painter.fillRect(bar, option.palette.midlight())
        bar.setWidth(round(bar.width() * share))
        painter.fillRect(bar, option.palette.highlight())
        painter.setPen(option.palette.text().color())
        number = option.rect.adjusted(2, 0, 0, 0)
        number.setWidth(26)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(number, right, index.data())  # type: ignore[call-overload]  # PyQt takes flags


def swatch(colour: str, side: int = 14) -> QIcon:
    """Return an icon in a class's colour."""
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)


def _button(text: str, name: str, clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: clicked())
    return button
