"""No dialog may come up unasked: one that does is noted as a problem and refused, or it would stop the test."""

import os

from inside.watch import TASK, note
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit

EVERY_MS = 200
refused = []  # titles of those that came up unasked
_expected = []
_timer = QTimer()


def watch():
    """Look for modal windows from now on."""
    _timer.timeout.connect(_look)
    _timer.start(EVERY_MS)


def expect(answer):
    """Let `answer(dialog)` deal with the next modal window, in place of noting it as a problem."""
    _expected.append(answer)


def choose(dialog, path):
    """Type a path into Qt's own file dialog."""
    line = dialog.findChild(QLineEdit)
    line.setText(path)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _look():
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return
    if _expected:
        _expected.pop(0)(dialog)
        return
    refused.append(dialog.windowTitle())
    words = [label.text() for label in dialog.findChildren(QLabel)]
    note("problems", text=f"unexpected dialog: {dialog.objectName()} {dialog.windowTitle()} {words}")
    dialog.grab().save(os.path.join(TASK["folder"], "dialog.png"))
    dialog.close()
