"""All answers of the session in a table, the latest first; a word filters, a title sorts, a click goes there."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QDateTime, QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...look.short_names import told_apart
from ...translation import tr
from ..model.answer_log import AnswerLog, Entry
from ..model.sentences import as_text

ROWS = 9  # that are seen at once
MARGIN_PX = 8  # beside a title
NAMES = ("Class", "Before")  # columns of names, which may be long
COLUMNS = ("No.", "Class", "Before", "Round", "By", "When", "s")
Role = Qt.ItemDataRole
SORT = Role.UserRole + 1  # values in the order that they have, not that of their texts
NOWHERE = QModelIndex()  # the parent of all rows


class HistoryPanel(QWidget):
    """Emits `chosen` with an Entry, and `merging` with the path of another session."""

    chosen = pyqtSignal(object)
    merging = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = _Answers()
        self._shown = QSortFilterProxyModel()
        self._shown.setSourceModel(self._model)
        self._shown.setFilterKeyColumn(-1)
        self._shown.setSortRole(SORT)
        self._shown.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = QLineEdit()
        self.filter.setObjectName("historyFilter")
        self.filter.setPlaceholderText(tr('filter by a class, a person, a date, "withdrawn", ...'))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._shown.setFilterFixedString)
        self.table = QTableView()
        self.table.setObjectName("historyTable")
        self.table.setModel(self._shown)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the map
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 6)
        self.table.horizontalHeader().setMinimumSectionSize(0)
        for name in NAMES:  # these take what the others leave
            self.table.horizontalHeader().setSectionResizeMode(COLUMNS.index(name), QHeaderView.ResizeMode.Stretch)
        self._names = _Names(self._model)
        for name in NAMES:
            self.table.setItemDelegateForColumn(COLUMNS.index(name), self._names)
        self.table.setWordWrap(False)
        self.table.setFixedHeight((ROWS + 1) * self.table.verticalHeader().defaultSectionSize())
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._fit_columns)
        self.table.clicked.connect(lambda index: self.chosen.emit(self._shown.data(index, Role.UserRole)))
        merge = QPushButton(tr("Merge..."))
        merge.setObjectName("mergeSession")
        merge.setAutoDefault(False)
        merge.setToolTip(tr("Take in the answers of another annotator's session of this raster; conflicts are listed"))
        merge.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addWidget(merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.addLayout(row)
        column.addWidget(self.table)

    def _choose(self) -> None:
        title, kinds = tr("Merge another annotator's session"), tr("Sessions ({})").format("*.gpkg")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.merging.emit(path)

    def show_log(self, log: AnswerLog | None) -> None:
        """Show what the session holds now, nothing for None."""
        self._model.show_log(log)
        self._fit_columns()

    def _fit_columns(self) -> None:
        header, letters = self.table.horizontalHeader(), self.fontMetrics()
        arrow = MARGIN_PX + self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize)
        for column, name in enumerate(COLUMNS):
            self.table.setColumnHidden(column, self._model.is_idle(name))
            if name not in NAMES:  # room for the one arrow that is shown, where styles keep it for each
                title = letters.horizontalAdvance(tr(name)) + MARGIN_PX
                title += arrow * (column == header.sortIndicatorSection())
                header.resizeSection(column, max(title, self.table.sizeHintForColumn(column)))


class _Names(QStyledItemDelegate):
    """Shows long names of classes by the words that tell them apart."""

    def __init__(self, model: _Answers) -> None:
        super().__init__()
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        names, room = self._model.class_names, option.rect.width() - MARGIN_PX
        if option.text in names:
            short = told_apart(names, lambda text: option.fontMetrics.horizontalAdvance(text) <= room)
            option.text = short[names.index(option.text)]


class _Answers(QAbstractTableModel):
    """The entries of an AnswerLog, the latest in the first row; UserRole has the Entry."""

    def __init__(self) -> None:
        super().__init__()
        self._log: AnswerLog | None = None
        self._entries: list[Entry] = []
        self._classes: list[Any] = []

    def show_log(self, log: AnswerLog | None) -> None:
        entries, classes = (log.entries(), log.classes) if log is not None else ([], [])
        if entries != self._entries or classes != self._classes:
            self.beginResetModel()
            self._log, self._entries, self._classes = log, entries, classes
            self.endResetModel()

    @property
    def class_names(self) -> list[str]:
        """Of all classes, in their order."""
        return [name for _, name in self._classes]

    def is_idle(self, name: str) -> bool:
        """Whether a column says nothing: there is one person alone, or no answer took the place of another."""
        people = {entry.row.get("annotator") for entry in self._entries}
        return (name == "By" and len(people) < 2) or (name == "Before" and not any(e.before for e in self._entries))

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        if self._log is None or not index.isValid():
            return None
        entry = self._entries[len(self._entries) - 1 - index.row()]
        if role == Role.DisplayRole:
            return self._cell(self._log, entry, index.column())
        if role == Role.ToolTipRole:
            return as_text(f"{self._log.text(entry.said)}, {self._log.where(entry)}")
        if role == SORT:
            return self._order(self._log, entry, index.column())
        return entry if role == Role.UserRole else None

    def _order(self, log: AnswerLog, entry: Entry, column: int) -> Any:
        row, name = entry.row, COLUMNS[column]
        numbers = {"Round": row.get("round") or 0, "When": row.get("time") or "", "s": row.get("seconds") or 0.0}
        return numbers[name] if name in numbers else self._cell(log, entry, column)

    def _cell(self, log: AnswerLog, entry: Entry, column: int) -> Any:
        row, seconds = entry.row, entry.row.get("seconds")
        when = QDateTime.fromString(row.get("time") or "", Qt.DateFormat.ISODateWithMs).toLocalTime()
        cells = (
            lambda: entry.number,
            lambda: log.text(entry.said),
            lambda: log.text(entry.before),
            lambda: row.get("round"),
            lambda: row.get("annotator"),
            lambda: when.toString("MM-dd HH:mm"),
            lambda: f"{seconds:.1f}" if seconds else "",
        )
        return cells[column]()
