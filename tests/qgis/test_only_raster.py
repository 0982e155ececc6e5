"""The only raster of a project is selected in the dock; nothing is read before the analyst says so."""

import shutil

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QPushButton

from hsi_active_qgis.gui.dock import HsiDock
from hsi_active_qgis.gui.engine_action import EngineAction
from tests.qgis.loop import turn, turn_until
from tests.qgis.window import Interface


@pytest.fixture
def dock(qgis_app, engine):
    """An empty dock at the engine of all tests."""
    interface = Interface()
    action = EngineAction(interface)
    made = HsiDock(interface, action)
    made.workbench.background.client = engine
    yield made
    made.workbench.background.client = None  # lives on
    made.remove()
    action.stop()
    QgsProject.instance().clear()


def add(path, name, provider="gdal"):
    layer = QgsRasterLayer(str(path), name, provider)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    turn()
    return layer


def selected(dock):
    return dock.findChild(QgsMapLayerComboBox, "sceneLayer").currentLayer()


def button(dock):
    return dock.findChild(QPushButton, "startButton")


def test_the_only_raster_is_selected_and_read_by_a_click(dock, raster, toy):
    turn()
    assert selected(dock) is None and not button(dock).isEnabled()
    add(toy["reference"], "a map of one band")
    assert selected(dock) is None
    layer = add(raster, "toy")
    bench = dock.workbench
    assert selected(dock) is layer and button(dock).text() == "Read toy.tif"
    assert (bench.raster, bench.busy, bench.state) == (None, False, "no scene")
    button(dock).click()
    turn_until(lambda: bench.state == "read" and not bench.busy, "the raster")
    turn()
    assert bench.raster == raster and selected(dock) is layer
    assert button(dock).text() == "Start labelling" and button(dock).isEnabled()
    assert bench.opened is None


def test_of_two_rasters_none_is_selected(dock, raster, tmp_path):
    first = add(raster, "toy")
    assert selected(dock) is first
    second = add(shutil.copy(raster, tmp_path / "other.tif"), "other")
    assert selected(dock) is None and not button(dock).isEnabled()
    assert button(dock).text() == "Start labelling"
    QgsProject.instance().removeMapLayer(first)
    turn()
    assert selected(dock) is second and button(dock).text() == "Read other.tif"


def test_another_raster_takes_its_place(dock, raster, tmp_path):
    add(raster, "toy")
    other = str(shutil.copy(raster, tmp_path / "other.tif"))
    dock.workbench.look_at(other)
    turn_until(lambda: dock.workbench.state == "read" and not dock.workbench.busy, "the raster")
    turn()
    assert dock.workbench.raster == other and selected(dock) is None
    dock.workbench.leave()
    turn()
    assert button(dock).text() == "Read toy.tif"
