"""From a QGIS with the plugin to answered questions on the sample scene; pictures of each state."""

import time
from pathlib import Path

from inside import driver
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface, plugins


def play(shots):
    """Return the clicks and keys up to the first answer, its seconds, and what the dock says of the answers."""
    iface.newProject()
    bench = plugins["hsi_active_qgis"].dock.workbench
    driver.wait_for(lambda: driver.sees("HsiActiveDock"), "the dock")
    _shot(shots, "empty")
    start = time.monotonic()
    driver.click("sampleScene")
    driver.wait_for(lambda: bench.state == "ready", "the sample scene")
    _shot(shots, "begun")
    driver.click("updateButton")
    driver.wait_for(lambda: bench.questions and not bench.busy, "the first questions")
    driver.pause(0.5)  # a key right after the jump is not taken
    driver.key(Qt.Key.Key_1)
    seconds, done = time.monotonic() - start, dict(driver.done)
    driver.wait_for(lambda: bench.counts, "the answer")
    told = [_verdict()]
    for key in (Qt.Key.Key_2, Qt.Key.Key_3):
        driver.pause(0.5)
        driver.key(key)
        driver.pause(0.2)
        told.append(_verdict())
    _shot(shots, "answered")
    bench.leave()
    QgsProject.instance().setDirty(False)
    return {"done": done, "seconds": seconds, "told": told}


def _verdict():
    return driver.find("practice").text()


def _shot(shots, name):
    driver.wait_until_drawn()
    driver.screenshot(Path(shots, f"first-minute-{name}.png"))
