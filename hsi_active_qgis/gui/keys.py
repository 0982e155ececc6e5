"""Keys for labelling, on the map and in the dock, while the label tool is active."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

from .model.class_keys import SHIFT, taken

if TYPE_CHECKING:
    from .actions import Actions

TYPING = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView)


# What the keys 1 to 9 send below the letters that they write, which Shift and the language of the keyboard change.
DIGITS = {"win32": range(2, 11), "darwin": (18, 19, 20, 21, 23, 22, 26, 28, 25)}.get(sys.platform, range(10, 19))


class Keys(QObject):
    """Watches widgets for an Actions; what QGIS has on the same key waits meanwhile.

    `away` is emitted with True when keys begin to go elsewhere in QGIS, or are for typing, with False when they are
    back.
    """

    away = pyqtSignal(bool)

    def __init__(self, actions: Actions, parent: QObject, watched: Iterable[QWidget]) -> None:
        super().__init__(parent)
        self._actions, self._watched = actions, list(watched)
        for widget in self._watched:  # what a widget inside leaves unused comes up to these
            widget.installEventFilter(self)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_changed)

    def remove(self) -> None:
        """Watch nothing any more."""
        cast(QApplication, QApplication.instance()).focusChanged.disconnect(self._focus_changed)
        for widget in self._watched:
            widget.removeEventFilter(self)

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Tell where the keys go; without a widget another program has them, or a menu, and nothing is new."""
        here = now is not None and any(widget is now or widget.isAncestorOf(now) for widget in self._watched)
        if now is not None and (here or now.window() is self._watched[0].window()):
            self.away.emit(not here or isinstance(now, TYPING))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not self._actions.keys_count():
            return False
        event = cast(QKeyEvent, event)
        key = _name(event)
        classes = self._actions.class_keys()
        actions = taken()
        is_ours = key in actions or key in classes
        if not is_ours or isinstance(QApplication.focusWidget(), TYPING):
            return False
        event.accept()
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and not event.isAutoRepeat():
            # Classes before all else: a session of version 0.1.0 may have A or B.
            self._actions.answer(classes[key]) if key in classes else self._actions.act(actions[key])
        return pressed


def _name(event: QKeyEvent) -> str:
    """Return a key as text: "1", "N", "Ctrl+Z", "Shift+1"; the number block counts as figures."""
    modifiers = event.modifiers()
    code = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    written = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9  # with Shift: on a French keyboard, the figure itself
    if modifiers == Qt.KeyboardModifier.ShiftModifier and code in DIGITS and not written:
        return f"{SHIFT}{list(DIGITS).index(code) + 1}"
    prefix = "Ctrl+" if modifiers & Qt.KeyboardModifier.ControlModifier else ""
    if modifiers & Qt.KeyboardModifier.ShiftModifier and prefix:
        prefix += "Shift+"
    if modifiers & Qt.KeyboardModifier.AltModifier:
        prefix += "Alt+"
    return prefix + QKeySequence(event.key()).toString()
