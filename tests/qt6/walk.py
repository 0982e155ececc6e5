"""Clicks and keys as an analyst makes them, and everything that can be clicked once."""

from PyQt6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from tests.patience import wait_until

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
SIZES = (500, 500), (1280, 900)
KEYS = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Tab, Qt.Key.Key_F2, Qt.Key.Key_Escape
OF_QT = "qt_"  # names of buttons that Qt adds


class Analyst:
    """One who sits before a window; `clicked` are the names of the buttons that were used."""

    def __init__(self, interface):
        self.window, self.canvas, self.bar = interface.mainWindow(), interface.mapCanvas(), interface.messageBar()
        self.clicked = set()

    def wait(self, condition, what):
        """Let Qt run until something holds, and return it; an error that is told meanwhile is the end."""
        found = wait_until(lambda: condition() or self.errors(), what, lambda: QTest.qWait(20), still_s=30)
        assert not self.errors(), f"{what}: {self.errors()}"
        return found

    def widget(self, name, kind=QWidget):
        """Return the widget of an object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name):
        """Click a button by its object name or text, as soon as it can be used."""
        button = self.wait(lambda: next((b for b in self.usable() if name_of(b) == name), None), name)
        self.clicked.add(name)
        with_dialogs_closed(lambda: QTest.mouseClick(button, LEFT))

    def usable(self):
        """Return the buttons that can be clicked now, and are the plugin's."""
        found = self.window.findChildren(QAbstractButton)
        return [b for b in found if is_there(b) and name_of(b) and not name_of(b).startswith(OF_QT)]

    def press_the_rest(self):
        """Click each button that can be used and was not yet; what a click takes away is not clicked."""
        for name in [name_of(button) for button in self.usable() if name_of(button) not in self.clicked]:
            if name in [name_of(button) for button in self.usable()]:
                self.press(name)
                QTest.qWait(5)

    def choose(self, name, key):
        """Choose an entry of a list by its data."""
        entries = self.widget(name, QComboBox)
        entries.setCurrentIndex(entries.findData(key))
        entries.activated.emit(entries.currentIndex())

    def keys(self, keys):
        """Send letters and figures to the map."""
        for key in keys:
            QTest.keyClick(self.canvas, key)
            QTest.qWait(1)

    def click_map(self, dx=0, dy=0, button=LEFT):
        """Click a place of the map, as far from its middle."""
        QTest.mouseClick(self.canvas.viewport(), button, PLAIN, self._spot(dx, dy))

    def drag_over_map(self, *places):
        """Drag from one place to the next ones."""
        viewport, spots = self.canvas.viewport(), [self._spot(*place) for place in places]
        QTest.mousePress(viewport, LEFT, PLAIN, spots[0])
        for spot in spots[1:]:
            move_mouse(viewport, QPointF(spot), LEFT)
        QTest.mouseRelease(viewport, LEFT, PLAIN, spots[-1])

    def outline(self):
        """Click the corners of an area in the middle of the map."""
        for dx, dy in ((0, 0), (30, 0), (30, 30)):
            self.click_map(dx, dy)
        self.click_map(button=RIGHT)

    def look(self):
        """Paint the window at several sizes."""
        for size in SIZES:
            self.window.resize(*size)
            QTest.qWait(1)
            assert not self.window.grab().isNull()

    def touch_all(self):
        """Move over each widget that shows, and send keys that change nothing to those that do not take text."""
        for widget in filter(is_there, self.window.findChildren(QWidget)):
            for place in (QPointF(5, 5), QPointF(widget.rect().center())):
                move_mouse(widget, place, NONE)
            QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
            if not isinstance(widget, (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)):
                for key in KEYS:
                    QTest.keyClick(widget, key)

    def errors(self):
        """Return the sentences that were told as errors."""
        return [text for text, level in self.bar.said if level.name == "Critical"]

    def _spot(self, dx, dy):
        return self.canvas.viewport().rect().center() + QPoint(dx, dy)


def name_of(button):
    """Return what a button is called in the source, or else what is on it."""
    return button.objectName() or button.text()


def is_there(widget):
    return widget.isVisible() and widget.isEnabled()


def move_mouse(widget, place, held):
    where = place, QPointF(widget.mapToGlobal(place.toPoint()))
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, *where, NONE, held, PLAIN))


def with_dialogs_closed(action):
    """Do what may open a dialog; one that comes is painted and refused. Return the titles of those."""
    titles = []

    def refuse():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            titles.append(dialog.windowTitle())
            dialog.grab()
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(refuse)
    timer.start(20)
    action()
    timer.stop()
    return titles
