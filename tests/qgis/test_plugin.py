"""The plugin in a main window with a real message bar; pytest-qgis's own interface has neither."""

import pytest
from qgis.core import QgsApplication

from hsi_active_qgis import classFactory
from hsi_active_qgis.algorithms.provider import ALGORITHMS
from tests.qgis.window import Interface


@pytest.fixture
def interface(qtbot):
    return Interface()


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
        "Engine...",
    ]
    (button,) = interface.tools
    assert button is interface.menu["HSI Active"][0] and not button.icon().pixmap(24).isNull()
    assert plugin.dock.isVisibleTo(interface.window)
    plugin.unload()
    assert registry.providerById("hsiactive") is None
    assert interface.menu["HSI Active"] == interface.tools == interface.pages == []
