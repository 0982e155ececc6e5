"""The class table: key, colour, name, answers and how many are aimed at. Double click edits, dragging reorders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QDropEvent, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...protocol.catalogue import default_colour
from ...protocol.shapes import ClassTable
from ...translation import tr
from ..model.class_keys import free_key, is_class_key
from ..model.sentences import as_text
from .answer_bar import SHARE, TARGET, AnswerBar
from .class_menu import ClassMenu
from .tree_rows import rows_of

KEY, NAME, ANSWERS = range(3)
ID = Qt.ItemDataRole.UserRole
TITLE_ROOM_PX = 16  # beside the title of a column
LOW_PX = 480  # a dock of less height shows fewer classes at once
MOST_ROWS, LOW_ROWS = 8, 5


class ClassPanel(QWidget):
    """Emits `edited` with the whole table anew when the analyst changes it, `merged` with the ids of classes that are
    one, `more`, `split_by_look` and `split_by_area` with the id of one class, and `target` with the number of answers
    aimed at for each class."""

    edited = pyqtSignal(list)
    merged = pyqtSignal(list)
    more = pyqtSignal(int)
    split_by_look = pyqtSignal(int)
    split_by_area = pyqtSignal(int)
    target = pyqtSignal(int)
    refused = pyqtSignal(str)
    import_asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._classes: ClassTable = []
        self._free_id: Callable[[], int] = lambda: 1
        self.tree = _Tree()
        self.tree.setObjectName("classTree")
        self.tree.setHeaderLabels([tr("Key"), tr("Class"), tr("Answers")])
        self.tree.itemChanged.connect(self._changed)
        self.tree.itemDoubleClicked.connect(self._double_clicked)
        self.tree.dropped.connect(self._reordered)
        self.add_button = _button(tr("Add"), "addClass", self.add)
        self._remove = _button(tr("Remove"), "removeClass", self.remove)
        self._colour = _button(tr("Colour..."), "classColour", self._choose_colour)
        self._remove.setToolTip(tr("Remove the chosen classes with their answers; undo brings them back"))
        self._import = _button(tr("From layer..."), "importClasses", self.import_asked.emit)
        self._import.setToolTip(tr("Take classes, and answers, from the features of a vector layer"))
        self.menu = ClassMenu()
        self.menu.merging.connect(self.merge)
        for asked, use in (
            (self.menu.more, self.more),
            (self.menu.split_by_look, self.split_by_look),
            (self.menu.split_by_area, self.split_by_area),
        ):
            asked.connect(partial(self._with_one, use.emit))
        self.menu.sorting.connect(self._sort)
        self._buttons = (self.add_button, self._colour, self._remove, self._import, self.menu)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in self._buttons:
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
        chosen, current = self._chosen(), self._current()
        self.tree.blockSignals(True)
        self.tree.clear()
        for class_id, key, name, colour, count, _ in rows:
            item = QTreeWidgetItem([key, name, str(count)])
            item.setFlags((item.flags() | Qt.ItemFlag.ItemIsEditable) & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setData(KEY, ID, class_id)
            item.setIcon(NAME, swatch(colour))
            item.setToolTip(NAME, as_text(name))
            item.setData(ANSWERS, SHARE, min(1.0, count / max(1, target)))
            item.setData(ANSWERS, TARGET, target)
            text = tr("{} of {} answers aimed at. Double click changes the aim of all classes.")
            item.setToolTip(ANSWERS, text.format(count, target))
            self.tree.addTopLevelItem(item)
            if class_id == current:
                self.tree.setCurrentItem(item)
        for item in rows_of(self.tree):
            item.setSelected(item.data(KEY, ID) in chosen)
        self.tree.blockSignals(False)
        self.tree.fit()

    def fit(self, height: int) -> None:
        """Leave more of the dock's height, in px, to what follows where it is low."""
        self.tree.most_rows = MOST_ROWS if height >= LOW_PX else LOW_ROWS
        self.tree.fit()

    def allow(self, enabled: bool, why: str = "") -> None:
        """Let the table be changed, or say why not."""
        for button in self._buttons:
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
        """Remove the chosen classes; undo brings them back with their answers."""
        chosen = self._chosen()
        if not chosen:
            self.refused.emit(tr("Choose the class to remove in the list."))
        else:
            self.edited.emit([c for c in self._classes if c["id"] not in chosen])

    def merge(self) -> None:
        """Make the chosen classes one, named as the first."""
        chosen = self._chosen()
        if len(chosen) < 2:
            self.refused.emit(tr("Choose two classes or more in the list, with Ctrl or Shift, to make them one."))
        else:
            self.merged.emit(chosen)

    def _with_one(self, use: Callable[[int], object]) -> None:
        """Do something with the id of the one class that is chosen."""
        chosen = self._chosen()
        if len(chosen) == 1:
            use(chosen[0])
        else:
            self.refused.emit(tr("Choose one class in the list, with a click on its name."))

    def _choose_colour(self) -> None:
        current = self._current()
        for entry in self._classes:
            if entry["id"] == current:
                colour = QColorDialog.getColor(QColor(entry["colour"]), self, entry["name"])
                if colour.isValid():
                    self._change(entry["id"], colour=colour.name())
                return
        self.refused.emit(tr("Choose the class to recolour in the list."))

    def _double_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        self.tree.editItem(item, column)

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == ANSWERS:
            self.target.emit(item.data(ANSWERS, TARGET))
            return
        class_id, text = item.data(KEY, ID), item.text(column).strip()
        others = [c for c in self._classes if c["id"] != class_id]
        mine = next((c for c in self._classes if c["id"] == class_id), None)
        if mine is None:
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

    def _sort(self) -> None:
        self._reordered([c["id"] for c in sorted(self._classes, key=lambda c: c["name"].casefold())])

    def _show_again(self) -> None:
        self.tree.shown = None

    def _chosen(self) -> list[int]:
        """The ids of the classes that are selected, in the order of the list."""
        return [item.data(KEY, ID) for item in rows_of(self.tree) if item.isSelected()]

    def _current(self) -> int | None:
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
        self.most_rows = MOST_ROWS
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # of long names both ends tell
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setIconSize(QSize(14, 14))
        self.setColumnCount(3)
        self.bar = AnswerBar(self)
        self.setItemDelegateForColumn(ANSWERS, self.bar)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEY, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ANSWERS, QHeaderView.ResizeMode.Fixed)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self.shown = None
        self.dropped.emit([item.data(KEY, ID) for item in rows_of(self)])

    def fit(self) -> None:
        """Show up to `most_rows` classes without scrolling, no empty ground below them, and each number whole."""
        counts = [item.text(ANSWERS) for item in rows_of(self)]
        target = str(max((item.data(ANSWERS, TARGET) for item in rows_of(self)), default=0))
        title = self.header().fontMetrics().horizontalAdvance(tr("Answers")) + TITLE_ROOM_PX
        self.header().resizeSection(ANSWERS, max(title, self.bar.measure(counts, target, self.fontMetrics())))
        rows = min(max(self.topLevelItemCount(), 2), self.most_rows)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        self.setFixedHeight(self.header().sizeHint().height() + rows * row + 4)


def swatch(colour: str, side: int = 14) -> QIcon:
    """Return an icon in a class's colour."""
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)


def _button(text: str, name: str, clicked: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setMinimumWidth(button.fontMetrics().horizontalAdvance(text) + TITLE_ROOM_PX)  # styles have 80 px and more
    button.clicked.connect(lambda: clicked())
    return button
