"""Eyes and hands of a scenario: find, click and type as an analyst would, wait, take pictures."""

from collections import Counter

from inside.watch import note
from patience import STILL_S, InVain, wait_until
from qgis.core import QgsPointXY
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from qgis.utils import iface

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROUND_TRIP = 1e-6  # of a screen pixel, from one to the map and back
scrolled = []  # names of what could only be clicked after scrolling
done = Counter()  # how many clicks, texts typed, keys


class ScenarioError(Exception):
    """What an analyst could not have done."""


def tell(**entry):
    """Tell the test, which can read it at once."""
    note("told", **entry)


def pause(seconds):
    """Let QGIS work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def wait_for(condition, what, still_s=STILL_S):
    """Let QGIS work until `condition()` is true and return its value; ScenarioError when it and its engine rest."""
    try:
        value = wait_until(condition, what, lambda: pause(0.01), still_s=still_s)
    except InVain as vain:
        raise ScenarioError(str(vain)) from None
    note("waits", what=what)
    return value


def wait_until_drawn():
    """Wait until the map is drawn and stays so for a moment."""
    canvas = iface.mapCanvas()
    pause(0.1)  # the canvas puts a refresh off for a moment
    wait_for(lambda: not canvas.isDrawing(), "the map to be drawn")
    pause(0.1)
    wait_for(lambda: not canvas.isDrawing(), "the map to be drawn")


def sentences():
    """Return what the plugin says in the message bar; QGIS itself says there what takes long, and when it is done."""
    return [item.text() for item in iface.messageBar().items() if item.title() == "HSI Active"]


def find(name):
    """Return the visible widget of that object name."""
    named = iface.mainWindow().findChildren(QWidget, name)
    visible = [widget for widget in named if widget.isVisible()]
    if len(visible) != 1:
        raise ScenarioError(f"{len(visible)} visible widgets are called {name}, {len(named)} in all")
    return visible[0]


def summary(section):
    """Return what a section of the dock says beside its title."""
    return iface.mainWindow().findChild(QWidget, f"{section}Summary").text()


def sees(name):
    """Return whether exactly one visible widget has that object name."""
    return sum(widget.isVisible() for widget in iface.mainWindow().findChildren(QWidget, name)) == 1


def click(name, meter=None, still_s=STILL_S):
    """Click the middle of a widget, which must be enabled, and in view after scrolling at most.

    A stall meter begins anew with the click, for finding the widget takes a while.
    """
    wait_for(lambda: sees(name), f"{name} to be seen", still_s)
    widget = find(name)
    wait_for(widget.isEnabled, f"{name} to be enabled ({widget.toolTip()})", still_s)
    _scroll_to(widget, name)
    middle = widget.rect().center()
    top = QApplication.widgetAt(widget.mapToGlobal(middle))
    if top is not widget and top is not None and not widget.isAncestorOf(top):
        raise ScenarioError(f"{name} is covered by {top} {top.objectName()}")
    if meter is not None:
        meter.reset()
    done["clicks"] += 1
    QTest.mouseClick(widget, LEFT, PLAIN, middle)


def unfold(name):
    """Open the folded section of the dock that a widget lies in."""
    widget = iface.mainWindow().findChild(QWidget, name)
    while widget is not None and not sees(name):
        fold = widget.findChild(QWidget, f"{widget.objectName()}Fold") if widget.objectName() else None
        if fold is not None:
            click(fold.objectName())
        widget = widget.parentWidget()
    wait_for(lambda: sees(name), f"{name} to be unfolded")


def _scroll_to(widget, name):
    def in_view():
        return widget.visibleRegion().contains(widget.rect().center())

    def scroll():
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()
        return in_view()

    QApplication.processEvents()
    if not in_view():
        pause(0.2)  # what unfolded or folded a moment ago is laid out meanwhile
    if not in_view():
        wait_for(scroll, f"{name} to be scrolled into view")
        scrolled.append(name)


def write(text, end=Qt.Key.Key_Return):
    """Type over what is in the line edit that has the focus, then press `end` (None: nothing)."""
    line = wait_for(lambda: _focused(QLineEdit), "a line edit with the focus")
    line.selectAll()
    done["typed"] += 1
    QTest.keyClicks(line, text)
    if end is not None:
        QTest.keyClick(line, end)


def type_text(name, text):
    """Put the focus on a widget and type into it; into the line edit inside where it has one."""
    widget = find(name)
    if not isinstance(widget, QLineEdit):
        widget = widget.findChild(QLineEdit) or widget
    widget.setFocus()
    write(text)


def choose_file(name, path):
    """Paste a path into a QgsFileWidget."""
    wait_for(lambda: sees(name), f"{name} to be seen")
    widget = find(name)
    line = widget.lineEdit() if isinstance(widget, QgsFileWidget) else widget
    _scroll_to(line, name)
    line.setFocus()
    done["typed"] += 1
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def key(which, modifiers=PLAIN, on="canvas"):
    """Press a key with the focus on the canvas, or on the widget of that object name ("dock": anywhere in it)."""
    target = iface.mapCanvas() if on == "canvas" else find("HsiActiveDock" if on == "dock" else on)
    if not target.isAncestorOf(QApplication.focusWidget() or iface.mainWindow()):
        target.setFocus()
    press(which, modifiers)


def press(which, modifiers=PLAIN):
    """Press a key wherever the focus is."""
    done["keys"] += 1
    QTest.keyClick(iface.mainWindow().windowHandle(), which, modifiers)  # the window: shortcuts see it first


def canvas_click(x, y, button=LEFT, layer=None):
    """Click the map at a place in the project's CRS, or in `layer`'s."""
    canvas = iface.mapCanvas()
    place = QgsPointXY(x, y)
    if layer is not None:
        place = canvas.mapSettings().layerToMapCoordinates(layer, place)
    pixel = canvas.getCoordinateTransform().transform(place)
    spot = QPoint(int(pixel.x() + ROUND_TRIP), int(pixel.y() + ROUND_TRIP))
    if not canvas.viewport().rect().contains(spot):
        raise ScenarioError(f"{x}, {y} is not on the map that is shown")
    canvas.setFocus()
    done["clicks"] += 1
    QTest.mouseMove(canvas.viewport(), spot)
    QTest.mouseClick(canvas.viewport(), button, PLAIN, spot)


def screen_size():
    """Return the screen's width and height."""
    size = iface.mainWindow().screen().size()
    return size.width(), size.height()


def resize(width, height):
    """Give QGIS's window that size, or the least that it has, at the screen's corner; there is no window manager to
    maximise it."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, width, height)
    come_forward()
    least = window.minimumSizeHint()  # of the welcome page more than small screens have
    width = max(width, least.width())
    wait_for(lambda: window.width() == width, f"a window of {width} x {height}, not {window.width()}, {least}")


def come_forward():
    """Give QGIS's window the keys back, after another one of it is gone."""
    window = iface.mainWindow()
    window.activateWindow()
    wait_for(window.isActiveWindow, "QGIS's window to be the active one")


def screenshot(path):
    """Save what is on the screen where QGIS's window is."""
    window = iface.mainWindow()
    whole = window.screen().grabWindow(0)
    ratio = whole.devicePixelRatio()  # above 1 where QT_SCALE_FACTOR makes letters larger
    picture = whole.copy(QRect(window.pos() * ratio, window.size() * ratio))
    if not picture.save(str(path)):
        raise ScenarioError(f"the picture {path} cannot be written")


def _focused(kind):
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, kind) and widget.isVisible() else None
