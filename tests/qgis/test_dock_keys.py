"""The dock in a window: where keys lead, what is said when they go elsewhere, names that look like HTML."""

import shutil

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QFont, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QTreeView,
    QWidget,
)

from hsi_active_qgis.gui.dock import HsiDock
from hsi_active_qgis.gui.engine_action import EngineAction
from hsi_active_qgis.gui.help_window import CHANGE, HelpWindow
from hsi_active_qgis.gui.keys import DIGITS
from hsi_active_qgis.gui.model.class_keys import CLASS_KEYS, TAKEN, WHAT, is_class_key, keys_of, set_keys, taken
from hsi_active_qgis.manual import manual_url
from tests.qgis.loop import turn, turn_until
from tests.qgis.window import Interface

SHIFT = Qt.KeyboardModifier.ShiftModifier
ODD = "<b>wheat</b> & <i>barley</i>"


@pytest.fixture(scope="module")
def dock(qgis_app, toy, tmp_path_factory):
    """A dock at a session of 19 classes without a question."""
    interface, raster = Interface(), str(shutil.copy(toy["raster"], tmp_path_factory.mktemp("dock")))
    action = EngineAction(interface)
    made = HsiDock(interface, action)
    interface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    interface.other = QTreeView(interface.window)  # as the list of layers is one
    interface.window.setCentralWidget(interface.canvas)
    interface.window.resize(1280, 720)
    interface.window.show()
    QApplication.setActiveWindow(interface.window)
    bench = made.workbench
    bench.look_at(raster)
    turn_until(lambda: not bench.busy, "the raster")
    bench.start()
    names = [ODD, *(f"class {i}" for i in range(2, 20))]
    bench.set_classes(
        [{"id": i + 1, "name": name, "colour": "#333333", "key": CLASS_KEYS[i]} for i, name in enumerate(names)]
    )
    turn()
    made.interface = interface
    yield made
    made.remove()
    interface.window.close()
    action.stop()
    QgsProject.instance().clear()


def press(dock, key, code, modifiers=SHIFT, pixel=(3, 4)):
    """Press a key over a pixel of one's own; return the class of its answer."""
    bench = dock.workbench
    bench.labelling.point_at(*bench.grid.centre(*pixel))
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, code, 0, "")
    QApplication.sendEvent(dock.interface.canvas, event)
    return bench.session.samples()[-1]["class"] if bench.session.samples() else None


def test_shift_and_a_figure_answer_with_the_10th_to_18th_class(dock):
    typed = [Qt.Key.Key_Exclam, Qt.Key.Key_QuoteDbl, Qt.Key.Key_section, *[Qt.Key.Key_Dollar] * 6]  # a German keyboard
    answers = [press(dock, key, code, pixel=(i, 1)) for i, (key, code) in enumerate(zip(typed, DIGITS))]
    assert answers == list(range(10, 19))
    assert press(dock, Qt.Key.Key_1, list(DIGITS)[0], pixel=(20, 1)) == 1  # a French one needs Shift for the figure
    assert press(dock, Qt.Key.Key_Q, 0, Qt.KeyboardModifier.NoModifier, (21, 1)) == 10


def test_each_key_is_told_in_one_place(qgis_app):
    assert set(WHAT) == set(TAKEN.values()) and taken() == TAKEN
    assert not set(TAKEN) & set(CLASS_KEYS)


class Browser(QObject):
    """Keeps the addresses that it is to show."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @pyqtSlot(QUrl)
    def open(self, url):
        self.opened.append(url.toString())


def test_the_question_mark_tells_all_keys_and_opens_the_manual(dock):
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser.open)
    for _ in range(2):
        dock.findChild(QToolButton, "help").click()
    (window,) = dock.findChildren(HelpWindow)
    keys = window.findChild(QTableWidget, "helpKeys")
    assert window.focusWidget().text().endswith("Close")  # keys of the map are not taken for typing
    told = [keys.item(row, 1).text() for row in range(keys.rowCount())]
    assert set(" ".join(told).split()) == set(TAKEN)
    window.findChild(QPushButton, "manual").click()
    QDesktopServices.unsetUrlHandler("https")
    window.close()
    dock.interface.window.activateWindow()
    turn()
    assert browser.opened == [manual_url("index")]


@pytest.fixture
def help_window(dock):
    """The window of the question mark; keys are as they were at first afterwards."""
    dock.findChild(QToolButton, "help").click()
    window = dock.findChild(HelpWindow)
    yield window
    window.close()
    for action in WHAT:
        set_keys(action, "", [])
    dock.interface.window.activateWindow()
    turn()


def give(window, action, text):
    """Type other keys of an action; return what the window says then, and the keys that it shows."""
    table, row = window.findChild(QTableWidget, "helpKeys"), list(WHAT).index(action)
    table.item(row, 1).setText(text)
    return window.findChild(QLabel, "helpTold").text(), table.item(row, 1).text()


def test_an_action_gets_another_key_that_holds_at_once(dock, help_window):
    bench, plain = dock.workbench, Qt.KeyboardModifier.NoModifier
    assert give(help_window, "skip", "ctrl+j z") == (CHANGE, "Ctrl+J Z")
    assert keys_of("skip") == ["Ctrl+J", "Z"] and "S" not in taken() and is_class_key("S")
    bench.session.add_samples([{"row": 2, "column": 2, "x": 0.0, "y": 0.0}], 1)
    bench.read()
    dock.interface.window.activateWindow()
    dock.interface.canvas.setFocus()  # in a table keys are for typing
    turn()
    for key, state in ((Qt.Key.Key_S, "open"), (Qt.Key.Key_Z, "skipped")):
        press(dock, key, 0, plain, (2, 2))
        assert bench.session.samples()[-1]["state"] == state
    bench.labelling.point_at(*bench.grid.centre(2, 2))
    turn()
    assert dock.findChild(QToolButton, "skip").toolTip().endswith("(Ctrl+J or Z)")
    assert give(help_window, "skip", "") == (CHANGE, "S")
    assert taken() == TAKEN


@pytest.mark.parametrize(
    "text, told",
    [
        ("N", "N is taken: Next that waits."),
        ("7", "7 is kept"),
        ("Esc", "Esc is kept"),
        ("Shift+F", "Shift+F is kept"),
        ("nokey", "nokey is no key"),
        ("N,P", "N,P is no key"),
        ("Q", "Q is the key of the class class 10."),
    ],
)
def test_a_clash_of_keys_is_named_and_nothing_changes(help_window, text, told):
    said, shown = give(help_window, "skip", text)
    assert said.startswith(told) and shown == "S" and taken() == TAKEN


def test_it_is_said_when_keys_go_elsewhere_and_a_click_brings_them_back(dock):
    canvas, window = dock.interface.canvas, dock.interface.window
    step, back = dock.findChild(QLabel, "nextStep"), dock.findChild(QWidget, "labelTool")
    dock.workbench.session.add_samples([{"row": 1, "column": 1, "x": 0.0, "y": 0.0}], 1)
    dock.workbench.read()
    dock.workbench.changed.emit()
    canvas.setFocus()
    turn()
    assert not back.isVisible() and step.text() == "Answer: key, button or click."
    dock.interface.other.show()
    dock.interface.other.setFocus()
    turn()
    assert window.focusWidget() is dock.interface.other
    assert back.isVisible() and step.text() == "Keys do not answer now."
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    turn()
    assert not back.isVisible() and window.focusWidget() is canvas
    dock.findChild(QWidget, "classTree").setFocus()
    turn()
    assert back.isVisible()


def test_esc_leaves_a_pixel_or_an_area_of_ones_own_for_the_question(dock):
    bench = dock.workbench
    bench.session.add_samples([{"row": 2, "column": 2, "x": 0.0, "y": 0.0}], 1)
    bench.read()
    bench.labelling.go_to_first()
    asked = bench.current
    assert asked.is_question
    area = QgsGeometry.fromPointXY(QgsPointXY(*bench.grid.centre(9, 9))).buffer(50, 4)
    for leave in (
        lambda: bench.labelling.point_at(*bench.grid.centre(7, 7)),
        lambda: bench.labelling.outline(bytes(area.asWkb()).hex()),
    ):
        leave()
        assert not bench.current.is_question
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(dock.interface.canvas, event)
        assert bench.current == asked


def test_html_in_a_class_name_is_text_everywhere(dock):
    button = dock.findChild(QWidget, "classButton1")
    dock.findChild(QWidget, "labelFold").click()
    turn(50)
    assert "&lt;b&gt;wheat&lt;/b&gt; &amp;" in button.toolTip() and "key 1" in button.toolTip()
    assert button.text().startswith("1  <b>")  # as much of it as there is room for
    bench = dock.workbench
    bench.labelling.point_at(*bench.grid.centre(30, 30))
    bench.labelling.answer(1)
    bench.labelling.point_at(*bench.grid.centre(30, 30))
    turn()
    told = dock.findChild(QLabel, "questionText")
    assert ODD in told.text() and told.textFormat() == Qt.TextFormat.PlainText
    wrapping = [label for label in dock.findChildren(QLabel) if label.wordWrap() and label.objectName() != "nextStep"]
    assert {label.objectName() for label in wrapping if label.textFormat() != Qt.TextFormat.PlainText} <= {
        "roundText",
        "",
    }


def test_nothing_is_clipped_at_the_right_with_large_letters_too(dock):
    panels = dock.findChild(QScrollArea)
    font = panels.font()
    panels.setFont(QFont(font.family(), round(1.5 * font.pointSize())))
    for name in ("scene", "classes", "label", "round", "result"):
        fold = dock.findChild(QToolButton, f"{name}Fold")
        fold.setChecked(True)
    turn(100)
    assert panels.widget().width() <= panels.viewport().width()
    panels.setFont(font)
