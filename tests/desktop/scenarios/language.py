"""A QGIS in another language: the dock in its states, windows, an algorithm and a report, as pictures and as words."""

from pathlib import Path

import processing
from inside import driver
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QDialog, QScrollArea, QToolButton, QWidget
from qgis.utils import iface, plugins

SECTIONS = ("scene", "classes", "review", "history", "accuracy", "round", "result")
ROUNDS = 2
PAGE_PX = 1000  # width of the report's picture


def play(folder, shots, prefix):
    """Return what was read on the way, and the path of the report."""
    iface.newProject()
    dock = plugins["hsi_active_qgis"].dock
    bench = dock.workbench

    def shot(name):
        driver.wait_until_drawn()
        driver.screenshot(Path(shots, f"{prefix}{name}.png"))

    driver.wait_for(lambda: driver.sees("HsiActiveDock"), "the dock")
    shot("empty")
    driver.click("sampleScene")
    driver.wait_for(lambda: bench.state == "ready", "the sample scene")
    words = {"classes": [entry["name"] for entry in bench.classes], "button": driver.find("updateButton").text()}
    _label(bench, shot)
    for name in SECTIONS:
        _unfold(dock, name)
        shot(f"unfolded-{name}")
    driver.choose_file("resultFolder", folder)
    driver.click("exportButton")
    report = driver.wait_for(lambda: next(Path(folder).glob("*_report.html"), None), "the report")
    driver.wait_for(lambda: not bench.busy, "the end of the export")
    _picture_of(report, Path(shots, f"{prefix}report.png"))
    driver.click("help")
    words["help"] = _picture_of_window(lambda: iface.mainWindow().findChildren(QDialog), shot, "help")
    algorithm = processing.createAlgorithmDialog("hsiactive:classifyraster", {})
    algorithm.show()
    words["algorithm"] = _picture_of_window(lambda: [algorithm], shot, "algorithm")
    bench.leave()
    QgsProject.instance().setDirty(False)
    return {**words, "report": str(report)}


def _label(bench, shot):
    """Answer some rounds, and have a map."""
    for number in range(1, ROUNDS + 2):
        driver.click("updateButton")
        driver.wait_for(lambda n=number: bench.session.round == n and not bench.busy, "questions")
        driver.wait_for(lambda: not bench.rounds.maps.drawing, "the map")
        shot(f"round-{number}")
        while number <= ROUNDS and bench.labelling.waiting:
            waiting = len(bench.labelling.waiting)
            driver.pause(0.5)  # a key right after the jump is not taken
            driver.key(Qt.Key(ord("1") + waiting % 4))
            driver.wait_for(lambda n=waiting: len(bench.labelling.waiting) < n, "the answer")


def _unfold(dock, name):
    """Unfold a section alone, the one of the map with its settings, and scroll to it."""
    for other in SECTIONS:
        dock.findChild(QToolButton, f"{other}Fold").setChecked(other == name)
    dock.findChild(QToolButton, "roundSettings").setChecked(name == "round")
    driver.pause(0.3)
    bar = dock.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(dock.findChild(QWidget, name).y())


def _picture_of_window(windows, shot, name):
    """Return the title of the window that came up; it is closed."""
    window = driver.wait_for(lambda: next((one for one in windows() if one.isVisible()), None), name)
    window.setGeometry(0, 0, *driver.screen_size())
    driver.pause(0.5)
    shot(name)
    title = window.windowTitle()
    window.close()
    driver.come_forward()
    return title


def _picture_of(page, target):
    """As QGIS's own web view shows it, where there is one."""
    try:
        from qgis.PyQt.QtWebKitWidgets import QWebPage
    except ImportError:
        return
    web = QWebPage()
    web.setViewportSize(QSize(PAGE_PX, 100))
    web.mainFrame().setHtml(Path(page).read_text(encoding="utf-8"), QUrl.fromLocalFile(str(page)))
    driver.pause(1)
    web.setViewportSize(QSize(PAGE_PX, web.mainFrame().contentsSize().height()))
    picture = QImage(web.viewportSize(), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    web.mainFrame().render(painter)
    painter.end()
    picture.save(str(target))
