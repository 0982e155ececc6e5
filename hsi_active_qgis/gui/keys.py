"""Keys for labelling, on the map and in the dock, while the label tool is active."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QLineEdit

from .model.class_keys import TAKEN

if TYPE_CHECKING:
    from .actions import Actions

TYPING = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)


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
