"""The engine's dialog and its page of options on Qt 6, opened from the dock; what they do needs QGIS's network."""

import pytest
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QLabel
from qgis.core import QgsSettings

from hsi_active_qgis.client import environment
from hsi_active_qgis.client.install import settings
from tests.qt6.walk import Analyst


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
