"""The plugin in a main window with a real message bar; pytest-qgis's own interface has neither."""

import shutil
from functools import partial

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton

from hsi_active_qgis import classFactory
from hsi_active_qgis.algorithms.provider import ALGORITHMS
from hsi_active_qgis.client import environment, install_action
from hsi_active_qgis.client.installer import EnvironmentInstaller
from tests.qgis.loop import turn, turn_until


class Interface:
    """The part of QGIS's interface that the plugin uses."""

    kept = None  # a plugin that outlives its test

    def __init__(self):
        self.window = QMainWindow()
        self.bar = QgsMessageBar(self.window)
        self.canvas = QgsMapCanvas(self.window)
        self.menu = {}

    def mainWindow(self):
        return self.window

    def messageBar(self):
        return self.bar

    def mapCanvas(self):
        return self.canvas

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, name, action):
        self.menu.setdefault(name, []).append(action)

    def removePluginMenu(self, name, action):
        self.menu[name].remove(action)

    def shown(self):
        """Return the text of the message in the bar and its button."""
        item = self.bar.currentItem()
        return item.text(), item.findChild(QPushButton)


@pytest.fixture
def interface(qtbot):
    return Interface()


@pytest.fixture
def action(interface):
    action = install_action.InstallAction(interface)
    yield action
    action.stop()
    shutil.rmtree(environment.private_folder(), ignore_errors=True)


@pytest.fixture
def no_provider(qgis_processing):
    """A registry without the provider that other tests use; it comes back afterwards."""
    was_there = QgsApplication.processingRegistry().removeProvider("hsiactive")
    yield
    if was_there:
        Interface.kept = classFactory(None)
        Interface.kept.initProcessing()


def test_what_the_plugin_adds_it_takes_away(interface, no_provider):
    plugin = classFactory(interface)
    plugin.initGui()
    registry = QgsApplication.processingRegistry()
    assert {a.id() for a in registry.providerById("hsiactive").algorithms()} == {
        f"hsiactive:{algorithm.ID}" for algorithm in ALGORITHMS
    }
    assert [a.text() for a in interface.menu["HSI Active"]] == [
        "HSI Active",
        "Open a hyperspectral product...",
        "Install the HSI Active engine...",
    ]
    assert plugin.dock.isVisibleTo(interface.window)
    plugin.unload()
    assert registry.providerById("hsiactive") is None
    assert interface.menu["HSI Active"] == []


def test_installing_from_the_menu(interface, action, tmp_path, monkeypatch):
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("# nothing, so that no network is needed\n")
    monkeypatch.setattr(install_action, "EnvironmentInstaller", partial(EnvironmentInstaller, None, requirements))
    action.trigger()
    text, button = interface.shown()
    assert str(environment.private_folder()) in text
    button.click()
    _, button = interface.shown()
    assert button.text() == "Cancel"
    done = "The engine is installed."
    turn_until(lambda: interface.bar.currentItem() and interface.shown()[0] == done, done)


def test_cancelling_from_the_message_bar(interface, action):
    action.trigger()
    interface.shown()[1].click()
    interface.shown()[1].click()
    turn_until(lambda: "cancelled" in interface.shown()[0], "the word that it was cancelled")


def test_a_message_that_was_closed_does_no_harm(interface, action):
    action.trigger()
    interface.bar.clearWidgets()
    turn(50)
    action.trigger()
    assert interface.shown()[1].text() == "Install"
