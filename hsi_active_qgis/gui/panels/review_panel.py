"""Answers that the others contradict: a list, and what can be done about each."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QListWidget, QToolButton, QVBoxLayout, QWidget

from ...translation import tr
from ..model.class_keys import keys_of
from ..model.review import Contradicted, Review
from ..model.target import Target

ROWS = 5  # that are seen at once


class ReviewPanel(QWidget):
    """Emits `chosen` with a Contradicted, and `asked` with the name of an action of keys.py."""

    chosen = pyqtSignal(object)
    asked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Contradicted] = []
        self._texts: list[str] = []
        self._nothing = QLabel(tr("After each update, answers that the others contradict are listed here."))
        self._nothing.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("doubts")
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the map
        self._list.setFixedHeight((ROWS + 1) * self.fontMetrics().lineSpacing())
        self._list.setWordWrap(True)  # of long names
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda: self.chosen.emit(self._shown[self._list.currentRow()]))
        row = QHBoxLayout()
        self._buttons = [self._button(name) for name, _, _ in _ACTIONS]
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self._nothing)
        column.addWidget(self._list)
        column.addLayout(row)

    def show_review(self, review: Review, target: Target | None) -> None:
        """List what waits; the buttons are for the one that is the target."""
        texts = [review.text(one) for one in review.waiting]
        if texts != self._texts:
            self._list.clear()
            self._list.addItems(texts)
        self._shown, self._texts, here = review.waiting, texts, review.at(target)
        self._list.setCurrentRow(self._shown.index(here) if here is not None else -1)
        self._nothing.setVisible(not texts)
        self._list.setVisible(bool(texts))
        for button, (name, text, why) in zip(self._buttons, _ACTIONS):
            button.setText(f"{tr(text)} ({keys_of(name)[0]})")
            button.setVisible(bool(texts))
            button.setEnabled(here is not None)
            button.setToolTip(tr(why) if here is not None else tr("Click an answer of the list first."))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button


_ACTIONS = (
    ("keep_answer", "Keep", "It is right: it is not listed again"),
    ("correct_answer", "Change", "Give it the class that the other answers say"),
    ("withdraw_answer", "Withdraw", "Take it back: it teaches no more"),
)
