"""The engine's dialog and its page of options on Qt 6, from the dock: an engine from a folder of wheels."""

import os

import pytest
from PyQt6.QtCore import QObject
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QLabel
from qgis.core import QgsSettings

from hsi_active_qgis.client import environment
from hsi_active_qgis.client.install import folder, settings
from tests.qgis import wheels as wheel_folders
from tests.qt6.walk import Analyst

ENGINE_PYTHON = os.environ["HSI_ACTIVE_ENGINE_PYTHON"]


@pytest.fixture
def nothing(tmp_path, monkeypatch):
    """No engine, and an empty folder of wheels."""
    monkeypatch.delenv(environment.VARIABLE)
    (tmp_path / "wheels").mkdir()
    settings.keep("folder", str(tmp_path / "engine"))
    settings.keep("wheels", str(tmp_path / "wheels"))
    yield
    QgsSettings().remove(settings.PREFIX)
    QgsSettings().remove(environment.SETTING)


def test_the_dialog_and_the_options_open(nothing, plugin, interface):
    analyst = Analyst(interface)
    analyst.press("engineStripButton")
    assert "No engine is installed" in analyst.widget("engineState", QLabel).text()
    analyst.choose("engineBuild", "cpu")
    assert settings.sources().build == "cpu"
    analyst.press("engine_options")
    analyst.look()
    analyst.widget("engineBuild").window().grab()
    analyst.press("engine_close")
    QTest.qWait(1)
    assert not analyst.widget("engineBuild").isVisible()


@pytest.fixture
def wheels(nothing, tmp_path):
    """uv in that folder, and small wheels by the names of the engine's libraries."""
    wheel_folders.fetch_uv(tmp_path / "wheels", ENGINE_PYTHON)
    wheel_folders.write_libraries(tmp_path / "wheels")
    path = tmp_path / "requirements.txt"
    path.write_text(wheel_folders.REQUIREMENTS)
    return path


def test_an_engine_is_installed_checked_and_removed(wheels, plugin, interface):
    analyst = Analyst(interface)
    analyst.press("engineStripButton")
    verdict = analyst.widget("engineResult", QLabel)
    installation = analyst.widget("hsiActiveEngine", QObject).installation
    installation.requirements = wheels

    def go(button):
        analyst.press(button)
        analyst.wait(lambda: not installation.busy, button)
        return verdict.text() or installation.report()

    go("engine_look_up")
    assert "3 packages" in analyst.widget("enginePlan", QLabel).text(), installation.report()
    assert go("engine_install").startswith("The engine is installed. Python 3."), installation.report()
    assert environment.find_python() == str(folder.python_in(settings.folder() / "e1"))
    assert "torch 1.0 on CPU" in go("engine_verify")
    analyst.press("engine_remove")
    go("engine_remove")
    assert environment.find_python() is None
    analyst.press("engine_close")
