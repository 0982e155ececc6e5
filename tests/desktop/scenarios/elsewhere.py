"""Answers from QGIS's own form, another program, layers with labels and a drawn area; and everything exported."""

import time
from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from inside.watch import expect_log
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface

from hsi_active_qgis.gui.model.target import Area


def play(raster, reference, classes, labels, folder):
    """Return what the dock shows after each step."""
    analyst = Analyst(reference)
    iface.newProject()
    analyst.show_dock()
    steps = {"refusals": _refusals(analyst, folder)}
    analyst.open_scene(raster, "file")
    driver.wait_until_drawn()
    analyst.name_classes(classes[:2])
    analyst.update()
    steps["form"] = _in_the_form(analyst)
    steps["program"] = _in_another_program(analyst)
    steps["import"] = _from_a_layer(analyst, labels)
    steps["area"] = _as_an_area(analyst)
    steps["undone"] = _undone(analyst)
    analyst.update()
    _export_everything(analyst, folder, reference)
    QgsProject.instance().setDirty(False)
    return {**steps, "classes": analyst.session.classes, "file": str(analyst.session.path)}


def _refusals(analyst, folder):
    """Choose files that cannot be used; return the sentences."""
    Path(folder, "text.tif").write_text("no raster")
    sentences = []
    for name, words in (("text.tif", "is not a raster"), ("gone.tif", "There is no file")):
        expect_log(words)
        iface.messageBar().clearWidgets()
        driver.choose_file("sceneFile", str(Path(folder, name)))
        driver.wait_for(lambda words=words: words in _message(), words)  # after that of the reading
        sentences.append(_message())
    assert analyst.workbench.state == "no scene"
    iface.messageBar().clearWidgets()
    return sentences


def _message():
    """Return what the message bar says."""
    item = iface.messageBar().currentItem()
    return item.text() if item else ""


def _shown(analyst):
    """Return what the class section and the file say."""
    return {"summary": driver.summary("classes"), "counts": _counts(analyst)}


def _counts(analyst):
    return {str(class_id): count for class_id, count in analyst.session.counts().items()}


def _in_the_form(analyst):
    """Edit a question's class as QGIS's own form does, unsaved first."""
    layer = analyst.workbench.layers.find("questions")
    field, fids = layer.fields().indexOf("class"), analyst.pending()[-2:]
    choices = layer.editorWidgetSetup(field).config()["map"]
    layer.startEditing()
    layer.changeAttributeValue(fids[0], field, analyst.session.classes[0]["id"])
    layer.changeAttributeValue(fids[1], field, 0)  # don't know
    driver.wait_for(lambda: "2 edits" in driver.find("roundText").text(), "the unsaved edits to be shown")
    assert layer.commitChanges()
    driver.wait_for(lambda: sum(analyst.session.counts().values()) == 2, "the form's answers")
    driver.pause(0.1)
    return {**_shown(analyst), "choices": choices}


def _in_another_program(analyst):
    """The test writes while this waits: it answers one question and adds one point."""
    driver.tell(waiting="program", file=str(analyst.session.path), fid=analyst.pending()[-1])
    start = time.monotonic()
    driver.wait_for(lambda: sum(analyst.workbench.counts.values()) == 4, "the other program's answers")
    driver.pause(0.1)
    return {**_shown(analyst), "seconds": time.monotonic() - start}


def _from_a_layer(analyst, labels):
    """Import points and polygons in another CRS, with a class that is new."""
    for path in labels:
        layer = QgsVectorLayer(path, Path(path).stem)
        assert QgsProject.instance().addMapLayer(layer)
        if not driver.sees("importClasses"):
            driver.click("classesFold")
        driver.click("importClasses")
        driver.wait_for(lambda: driver.sees("importLayer"), "the form of the import")
        driver.find("importLayer").setLayer(layer)
        driver.find("importField").setField("kind")
        driver.click("importButton")
        driver.wait_for(lambda: not analyst.workbench.importing.at_work, "the import")
        driver.pause(0.2)
    return _shown(analyst)


def _as_an_area(analyst):
    """Draw a triangle with clicks and answer it."""
    canvas = iface.mapCanvas()
    canvas.zoomToFullExtent()
    driver.wait_until_drawn()
    if not driver.sees("drawArea"):
        driver.click("labelFold")
    driver.click("drawArea")
    box = canvas.extent()
    corners = [(0.4, 0.4), (0.6, 0.4), (0.5, 0.6)]
    for right, up in corners:
        driver.canvas_click(box.xMinimum() + right * box.width(), box.yMinimum() + up * box.height())
    driver.canvas_click(box.center().x(), box.center().y(), button=Qt.MouseButton.RightButton)
    driver.wait_for(lambda: isinstance(analyst.workbench.current, Area), "the area")
    assert not driver.find("drawArea").isChecked()
    driver.key(Qt.Key.Key_2)
    driver.wait_for(lambda: analyst.workbench.layers.find("areas") is not None, "the layer of areas")
    driver.pause(0.1)
    return _shown(analyst)


def _undone(analyst):
    driver.key(Qt.Key.Key_Z, driver.CONTROL)
    driver.pause(0.1)
    return _shown(analyst)


def _export_everything(analyst, folder, reference):
    """Tick all boxes, dissolve small patches and compare with the reference."""
    driver.unfold("exportButton")
    for name in ("confidence", "probabilities", "polygons", "answers_csv"):
        driver.click(f"export_{name}")
    driver.find("minimumArea").setValue(9)
    driver.choose_file("referenceMap", reference)
    driver.choose_file("resultFolder", str(Path(folder, "results")))
    driver.click("exportButton")
    driver.wait_for(lambda: "files written" in driver.find("resultText").text(), "the export")
