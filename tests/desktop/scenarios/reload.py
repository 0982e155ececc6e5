"""Reloads the plugin again and again, as its developers and QGIS's own updates do, with a session at work each time."""

import gc
import logging
import os
import threading
from collections import Counter
from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread, QTimer, qInstallMessageHandler
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin

PLUGIN = "hsi_active_qgis"


def play(raster, reference, classes, times):
    """Return what is there without the plugin at first, and after it was loaded, used and unloaded `times` times."""
    analyst = Analyst(reference)
    found, session = [], None
    for number in range(times + 1):
        iface.newProject()
        analyst.show_dock()
        if session is None:
            analyst.open_scene(raster, "file")
            analyst.name_classes(classes)
            session = str(analyst.session.path)
        else:
            driver.choose_file("sceneFile", session)
        driver.wait_for(lambda: analyst.workbench.opened is not None, "the session")
        if number in (0, times):  # with an engine
            analyst.update()
        driver.wait_until_drawn()
        unloadPlugin(PLUGIN)
        iface.newProject()
        found.append(_left())
        driver.tell(number=number)
        loadPlugin(PLUGIN)
        startPlugin(PLUGIN)
    QgsProject.instance().setDirty(False)
    return found


def _left():
    """Count what a plugin can leave behind."""
    driver.pause(0.2)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    window, canvas, project = iface.mainWindow(), iface.mapCanvas(), QgsProject.instance()
    return {
        "actions": sum(not action.isSeparator() for action in window.findChildren(QAction)),  # QGIS leaves its own
        "docks": len(window.findChildren(QDockWidget)),
        "widgets": len(QApplication.topLevelWidgets()),
        "timers": len(window.findChildren(QTimer)) + len(QApplication.instance().findChildren(QTimer)),
        "threads": len(threading.enumerate()) + len(window.findChildren(QThread)),
        "menus": sum("HSI" in action.text() for action in iface.pluginMenu().actions()),
        "items": len(canvas.scene().items()),
        "providers": [one.id() for one in QgsApplication.processingRegistry().providers()],
        "processes": _children(),
        "handlers": sum(len(_handlers(name)) for name in [None, *logging.root.manager.loggerDict]),
        "objects": _ours(),
        "connections": _connections(canvas, project),
    }


def _connections(canvas, project):
    """Return how many receivers in Python the signals have of what outlives the plugin, as Qt itself lists them."""
    lines = []
    before = qInstallMessageHandler(lambda kind, context, text: lines.append(text))
    root, tree = project.layerTreeRoot(), iface.layerTreeView()
    messages, tasks = QgsApplication.messageLog(), QgsApplication.taskManager()
    for one in (canvas, project, root, tree, messages, tasks, iface.messageBar(), iface.mainWindow()):
        one.dumpObjectInfo()
    qInstallMessageHandler(before)
    assert any("mapToolSet" in text for text in lines), lines
    counts, signal = Counter(), ""
    for text in lines:
        signal = text.strip() if "signal:" in text else signal
        counts[signal] += "--> PyQtSlotProxy" in text
    return dict(+counts)


def _ours():
    """Count the living objects of the plugin's classes."""
    kinds = (type(one) for one in gc.get_objects())
    return dict(Counter(kind.__qualname__ for kind in kinds if str(kind.__module__).startswith(PLUGIN)))


def _handlers(name):
    return getattr(logging.getLogger(name), "handlers", [])


def _children():
    """Return the names of this process's living children."""
    names = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            _, name, state = stat.read_text().replace("(", ")").split(")", 2)
        except OSError:
            continue
        condition, parent = state.split()[:2]
        if int(parent) == os.getpid() and condition != "Z":
            names.append(name)
    return sorted(names)
