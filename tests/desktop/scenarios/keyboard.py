"""Hands that never leave the keyboard: from an empty project to an exported map, each press counted."""

import time
from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QWidget
from qgis.utils import iface

FARTHEST = 100  # presses of Tab through QGIS's window


def play(raster, reference, classes, answers, folder):
    """Label until so many pixels have a class, and export; return presses and times of the answers."""
    analyst = Analyst(reference)
    iface.newProject()
    analyst.show_dock()
    iface.mapCanvas().setFocus()  # where QGIS has the keys when an analyst comes
    _begin(analyst, raster, classes)
    before, times = driver.done["keys"], []
    while analyst.class_answers < answers:
        _update(analyst)
        while analyst.workbench.labelling.waiting_now and analyst.class_answers < answers:
            times.append(_answer(analyst))
    _update(analyst)
    presses = driver.done["keys"] - before
    rasters = _export(analyst, folder)
    QgsProject.instance().setDirty(False)
    taught = [s for s in analyst.session.samples() if s["state"] in ("answered", "unsure")]
    return {
        "place": analyst.place(),
        "values": analyst.reference.values,
        "answered": [[s["row"], s["column"]] for s in taught],
        "wrong": sum(s["class"] != analyst.class_of(s["row"], s["column"]) for s in taught),
        "rasters": rasters,
        "presses": presses,
        "clicks": driver.done["clicks"],
        "milliseconds": [wall for wall, _ in times],
        "processor_ms": [processor for _, processor in times],
    }


def _begin(analyst, raster, classes):
    """Open the raster, start, and name the classes."""
    _tab_to("sceneFile", Qt.Key.Key_Backtab)
    driver.write(raster)
    driver.wait_for(analyst.is_read, "the scene to be read")
    _tab_to("startButton")
    driver.press(Qt.Key.Key_Space)
    driver.wait_for(lambda: analyst.workbench.state == "no classes", "a session without classes")
    _tab_to("addClass", Qt.Key.Key_Backtab)
    for number, name in enumerate(classes, 1):
        _tab_to("addClass")
        driver.press(Qt.Key.Key_Space)
        driver.write(name)
        driver.wait_for(lambda n=number: _names(analyst) == classes[:n], f"class {name}")
    _tab_to("addClass")  # out of the table, in which letters are for typing


def _names(analyst):
    return [entry["name"] for entry in analyst.session.classes]


def _update(analyst):
    number = analyst.session.round + 1
    driver.press(Qt.Key.Key_Return)
    driver.wait_for(lambda: analyst.session.round == number and not analyst.workbench.busy, f"round {number}")
    analyst.look()


def _answer(analyst):
    """Answer the question at hand; return the milliseconds until the dock shows the next one, and those of its thread
    that the processor was at work."""
    analyst.look()
    current, number = analyst.workbench.current, driver.find("questionNumber")
    class_id, shown = analyst.class_of(current.row, current.column), number.text()
    entry = next((one for one in analyst.session.classes if one["id"] == class_id), {"key": "0"})
    wall, processor = time.perf_counter(), time.thread_time()
    driver.press(Qt.Key(ord(entry["key"])))
    while number.text() == shown:
        QApplication.processEvents()
    QApplication.processEvents()  # it is painted
    times = 1000 * (time.perf_counter() - wall), 1000 * (time.thread_time() - processor)
    driver.tell(row=current.row, column=current.column, class_id=class_id)
    return times


def _export(analyst, folder):
    target = Path(folder, "results")
    target.mkdir()
    _tab_to("resultFold")
    driver.press(Qt.Key.Key_Space)
    _tab_to("resultFolder")
    driver.write(str(target))
    _tab_to("exportButton")
    driver.press(Qt.Key.Key_Space)
    driver.wait_for(lambda: list(target.glob("*.tif")) and not analyst.workbench.busy, "the export")
    return sorted(str(path) for path in target.glob("*.tif"))


def _tab_to(name, way=Qt.Key.Key_Tab):
    """Press Tab until a widget of that name has the keys, of one with a button beside its text the text."""
    seen = []
    for _ in range(FARTHEST):
        focused, target = QApplication.focusWidget(), iface.mainWindow().findChild(QWidget, name)
        if focused is (target.findChild(QLineEdit) or target):
            return
        seen.append(focused and (focused.objectName() or type(focused).__name__))
        driver.press(way, driver.SHIFT if way == Qt.Key.Key_Backtab else driver.PLAIN)
    raise driver.ScenarioError(f"{FARTHEST} presses of Tab do not lead to {name}: {seen}")
