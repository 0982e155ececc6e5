"""The plugin in its window on Qt 6: loading, menu, algorithms, and what it asks in the message bar."""

import pytest
from PyQt6.QtCore import QLockFile, Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QDockWidget, QPushButton

from hsi_active_qgis import classFactory
from hsi_active_qgis.algorithms.provider import ALGORITHMS, HsiActiveProvider
from tests.qt6.walk import Analyst, with_dialogs_closed


def test_what_is_loaded_goes_when_it_is_unloaded(interface):
    for _ in range(3):
        plugin = classFactory(interface)
        plugin.initGui()
        assert len(interface.menu) == 3 and interface.mainWindow().findChildren(QDockWidget)
        plugin.unload()
        QTest.qWait(1)
        assert not interface.menu and not interface.mainWindow().findChildren(QDockWidget)


def test_each_entry_of_the_menu_does_something_that_shows(plugin, interface):
    analyst = Analyst(interface)
    for action in interface.menu:
        before = picture(analyst), windows()
        dialogs = with_dialogs_closed(action.trigger)
        QTest.qWait(50)
        assert dialogs or (picture(analyst), windows()) != before, action.text()
        for window in QApplication.topLevelWidgets():
            assert not window.grab().isNull()


def picture(analyst):
    return analyst.window.grab().toImage()


def windows():
    return [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda kind: kind.ID)
def test_an_algorithm_declares_itself(algorithm):
    made = algorithm()
    made.initAlgorithm({})
    assert made.name() == algorithm.ID and made.displayName() and made.about() in made.shortHelpString()
    assert isinstance(made.createInstance(), algorithm)
    assert not made.icon().pixmap(16).isNull()


def test_the_provider_has_its_icon():
    provider = HsiActiveProvider()
    provider.loadAlgorithms()
    assert not provider.icon().pixmap(16).isNull()


def test_a_session_that_is_open_elsewhere_can_be_opened_by_a_button(plugin, interface, scene):
    analyst, bench = Analyst(interface), plugin.dock.workbench
    analyst.widget("sceneFile").setFilePath(scene["raster"])
    analyst.wait(lambda: bench.state == "read" and not bench.busy, "what the engine reads")
    bench.start()
    path = bench.session.path
    bench.leave()
    other = QLockFile(f"{path}.lock")
    other.setStaleLockTime(0)
    assert other.tryLock(0)
    bench.open(path)
    (button,) = interface.messageBar().findChildren(QPushButton)
    assert bench.session is None and button.text() == "Open anyway"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bench.session.path == path
    other.unlock()
