"""Keys for labelling, on the map and in the dock, while the label tool is active."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, cast

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QLineEdit

if TYPE_CHECKING:
    from .actions import Actions

LETTERS = "QWERTYUIODFGHJKLZXCV"  # N, P, S, M, A and B are taken
CLASS_KEYS = "123456789" + LETTERS  # in the order that classes get them
TAKEN = {
    "0": "dont_know",
    "N": "next",
    "Right": "next",
    "P": "previous",
    "Left": "previous",
    "S": "skip",
    "M": "toggle_map",
    "A": "draw_area",
    "B": "toggle_date",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+Y": "redo",
}
TYPING = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)


def is_class_key(text: str) -> bool:
    """Return whether a key may stand for a class."""
    return len(text) == 1 and text.isalnum() and text not in TAKEN


def free_key(taken: Collection[str]) -> str:
    """Return the first key that no class has, an empty text if there is none."""
    return next((key for key in CLASS_KEYS if key not in taken), "")


class Keys(QObject):
    """Watches widgets for an Actions; what QGIS has on the same key waits meanwhile."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._actions.keys_count():
            return False
        event = cast(QKeyEvent, event)
        key = _name(event)
        is_ours = key in TAKEN or key in self._actions.class_keys()
        if not is_ours or isinstance(QApplication.focusWidget(), TYPING):
            return False
        event.accept()
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and not event.isAutoRepeat():
            is_class = key in self._actions.class_keys()  # before all else: a session of version 0.1.0 may have A or B
            self._actions.answer_key(key) if is_class else self._actions.act(TAKEN[key])
        return pressed


def _name(event: QKeyEvent) -> str:
    """Return a key as text: "1", "N", "Ctrl+Z"; the number block counts as figures."""
    modifiers = event.modifiers()
    prefix = "Ctrl+" if modifiers & Qt.KeyboardModifier.ControlModifier else ""
    if modifiers & Qt.KeyboardModifier.ShiftModifier and prefix:
        prefix += "Shift+"
    if modifiers & Qt.KeyboardModifier.AltModifier:
        prefix += "Alt+"
    return prefix + QKeySequence(event.key()).toString()
