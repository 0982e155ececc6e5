"""An analyst's way through the dock on Qt 6, with a real engine, until each button was clicked."""

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QSpinBox, QTreeWidget
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapTool

from tests.qt6.walk import OF_QT, Analyst, name_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SECTIONS = "scene", "classes", "label", "round", "result"


@pytest.fixture
def analyst(plugin, interface):
    """An analyst before the dock, all of it unfolded."""
    plugin.dock.show()
    made = Analyst(interface)
    made.bench = plugin.dock.workbench
    unfold(made)
    return made


def unfold(analyst):
    for name in SECTIONS:
        if not analyst.widget(f"{name}Fold").isChecked():
            analyst.press(f"{name}Fold")


def choose_raster(analyst, path, second=None):
    """Choose the files by their names."""
    analyst.widget("sceneFile").setFilePath(path)
    analyst.wait(lambda: analyst.bench.state == "read" and not analyst.bench.busy, "what the engine reads")
    if second:
        analyst.widget("secondFile").setFilePath(second)
        analyst.wait(lambda: analyst.bench.second and not analyst.bench.busy, "the second date")


def name_classes(analyst, *names):
    """Add classes and type their names."""
    tree = analyst.widget("classTree", QTreeWidget)
    for name in names:
        analyst.press("addClass")
        editor = tree.findChild(QLineEdit)
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.qWait(1)
    assert {c["name"] for c in analyst.bench.classes} >= set(names)


def ask(analyst):
    """Ask for questions and wait for them."""
    number = analyst.bench.rounds.number
    analyst.press("updateButton")
    analyst.wait(lambda: analyst.bench.rounds.number > number and not analyst.bench.busy, "the round")
    unfold(analyst)


def answers(analyst):
    return sum(analyst.bench.counts.values())


def test_from_a_raster_to_the_export(analyst, scene, tmp_path):
    analyst.look()
    layers = [QgsRasterLayer(scene[name], name, "gdal") for name in ("raster", "reference")]
    for layer in layers:
        QgsProject.instance().addMapLayer(layer)
    analyst.choose("sceneLayer", layers[0])
    analyst.wait(lambda: analyst.bench.state == "read" and not analyst.bench.busy, "what the engine reads")
    analyst.choose("maskLayer", layers[1])
    analyst.press("startButton")
    name_classes(analyst, "corn", "grass")
    ask(analyst)
    analyst.look()
    analyst.keys("SNP12120")
    assert answers(analyst) == 5
    QTest.keyClick(analyst.canvas, Qt.Key.Key_Z, CONTROL)
    assert answers(analyst) == 4
    QTest.keyClick(analyst.canvas, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert answers(analyst) == 5
    analyst.keys("A")
    analyst.outline()
    analyst.keys("1")
    analyst.press("drawArea")
    analyst.drag_over_map(*((d, d) for d in range(0, 80, 10)))
    analyst.press("classButton2")
    assert answers(analyst) == 7
    grow_and_answer(analyst)
    assert answers(analyst) == 8
    analyst.press("more_like_this")
    analyst.wait(lambda: analyst.bench.current.unit.is_alike, "the places like it")
    ask(analyst)
    analyst.keys("MM")
    analyst.touch_all()
    export(analyst, tmp_path / "out", scene["reference"])
    assert analyst.errors() == []


def grow_and_answer(analyst):
    """Show the ground around the pixel at hand, leave it, show it by key, and answer it after a look."""
    larger = analyst.widget("grow_segment")
    analyst.press("segment")
    analyst.wait(larger.isEnabled, "the segment")
    analyst.press("segment")
    analyst.wait(lambda: not larger.isEnabled(), "the pixel alone")
    analyst.keys("G")
    for name in ("grow_segment", "shrink_segment"):
        analyst.press(name)
    size = analyst.bench.current.size
    analyst.keys(",")
    assert analyst.bench.current.size == size - 1
    analyst.keys(".")
    assert analyst.bench.current.size == size
    analyst.wait(lambda: not analyst.bench.labelling.is_surprise, "the eye to find it")
    analyst.keys("1")


def export(analyst, folder, reference):
    """Export all there is."""
    boxes = [box for box in analyst.window.findChildren(QCheckBox) if box.isVisible()]
    for name in [name_of(box) for box in boxes if not box.isChecked()]:
        analyst.widget(name, QCheckBox).click()
    analyst.widget("resultFolder").setFilePath(str(folder))
    analyst.widget("referenceMap").setFilePath(reference)
    analyst.press("exportButton")
    analyst.wait(lambda: analyst.widget("resultText").text(), "the export")
    assert {path.suffix for path in folder.iterdir()} >= {".tif", ".gpkg", ".csv", ".html"}


def test_each_button_is_clicked(analyst, scene):
    analyst.press("sampleScene")
    analyst.wait(lambda: analyst.bench.opened and not analyst.bench.busy, "the sample scene")
    analyst.bench.leave()
    unfold(analyst)
    analyst.press_the_rest()
    choose_raster(analyst, scene["raster"], scene["second"])
    analyst.press("startButton")
    if not analyst.widget("roundSettings").isChecked():
        analyst.press("roundSettings")
    analyst.choose("setting_unit", "tile")
    analyst.widget("setting_tile_size", QSpinBox).setValue(10)
    analyst.widget("setting_count", QSpinBox).setValue(4)
    name_classes(analyst, "water")
    ask(analyst)
    analyst.keys("A")
    analyst.outline()
    analyst.keys("21112")
    analyst.press("undo")
    analyst.press("redo")
    ask(analyst)
    find_prediction(analyst)
    analyst.keys("B")
    QgsProject.instance().addMapLayer(QgsVectorLayer(scene["reference"], "fields", "ogr"))
    for name in ("importClasses", "Cancel", "importClasses", "importButton"):
        analyst.press(name)
    analyst.press_the_rest()
    analyst.canvas.setMapTool(QgsMapTool(analyst.canvas))
    analyst.press("labelTool")
    analyst.press("updateButton")
    analyst.press("cancelUpdate")
    analyst.wait(lambda: not analyst.bench.busy, "the end")
    choose_in_each_list(analyst)
    analyst.choose("setting_unit", "whole")
    analyst.press("outlineTiles")
    analyst.choose("setting_unit", "pixel")
    analyst.press("setting_rare")
    analyst.choose("setting_learner", "spectral_spatial")
    analyst.press("setting_two_stage")
    if not analyst.widget("historyFold").isChecked():
        analyst.press("historyFold")
    analyst.press("mergeSession")
    analyst.press_the_rest()
    analyst.look()
    analyst.touch_all()
    left = {name_of(b) for b in analyst.window.findChildren(QAbstractButton)} - analyst.clicked
    left -= {"engineStripButton", "cancelRead"}  # see test_engine_dialog.py; a small raster is read at once
    left -= {"alike1", "alike2", "alike3"}  # of one date, see test_panels.py
    left -= {"keep_answer", "correct_answer", "withdraw_answer"}  # of pixels; the same
    left -= {"segment", "grow_segment", "shrink_segment", "more_like_this"}  # of pixels; see above
    left -= {"proposeChecks", "drawChecks", "askChecks", "assessChecks", "mixedPixel"}  # the same
    left -= {"export_scaled"}  # with check points; the same
    left -= {"forgetPixels"}  # of a large raster
    assert not {name for name in left if name and not name.startswith(OF_QT)}


def find_prediction(analyst):
    """Step through the tiles to one whose prediction can be taken, and take it."""
    for _ in analyst.bench.questions:
        QTest.qWait(20)
        if analyst.widget("takePrediction").isEnabled():
            break
        analyst.press("next")
    analyst.press("takePrediction")


def choose_in_each_list(analyst):
    """Choose each entry of each setting."""
    for entries in analyst.window.findChildren(QComboBox):
        is_setting = entries.objectName().startswith("setting_") or entries.objectName() == "composites"
        for index in range(entries.count() if is_setting and entries.isVisible() else 0):
            analyst.choose(entries.objectName(), entries.itemData(index))
            QTest.qWait(1)
