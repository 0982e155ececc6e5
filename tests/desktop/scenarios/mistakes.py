"""What an analyst can get wrong at the dock: one sentence each, and nothing is lost."""

import os
from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from inside.watch import expect_log
from qgis.core import QgsProject
from qgis.utils import iface

ENGINE = "HSI_ACTIVE_ENGINE_PYTHON"


def play(raster, one_band, other, folder):
    """Return the sentence that each mistake leads to, and what the session holds after them."""
    analyst = Analyst(raster)
    for words in ("usable bands", "cannot be used", "There is no file", "another raster", "cannot be started"):
        expect_log(words)
    iface.newProject()
    analyst.show_dock()
    said = {"one band": _said(lambda: driver.choose_file("sceneFile", one_band))}
    analyst.open_scene(raster, "file")
    said["nodata"] = _said(lambda: _type_nodata("nan"))
    analyst.name_classes(["dark", "bright"])
    said["same name"] = _said(lambda: _name_a_class("Dark"))
    analyst.update()
    for class_id in (1, 2, 1):
        analyst.look()
        driver.click(f"classButton{class_id}")
    driver.wait_for(lambda: analyst.class_answers == 3, "three answers on disk")
    Path(folder, "taken").write_text("a file")
    said["folder"] = _said(lambda: _export(Path(folder, "taken")))
    said["below"] = _said(lambda: _export(Path(folder, "taken", "results")))
    said["engine"] = _said(_update_without_engine)
    before = _held(analyst)
    said["gone"], said["other"] = _lose_the_raster(analyst, raster, other, Path(folder, "away.tif"))
    after = _held(analyst)
    analyst.update()
    QgsProject.instance().setDirty(False)
    return {"said": said, "before": before, "after": after, "raster": analyst.workbench.raster}


def _said(action):
    """Return the sentences that an action leads to."""
    iface.messageBar().clearWidgets()
    action()
    driver.wait_for(driver.sentences, "a sentence")
    return driver.sentences()


def _type_nodata(text):
    if not driver.sees("nodata"):
        driver.click("sceneFold")
    driver.type_text("nodata", text)
    driver.find("nodata").clear()
    driver.click("sceneFold")


def _name_a_class(name):
    driver.click("addClass")
    driver.write(name)
    driver.pause(0.1)
    tree = driver.find("classTree")
    names = [tree.topLevelItem(i).text(1) for i in range(tree.topLevelItemCount())]
    assert name not in names, f"the table shows {names}"


def _export(folder):
    driver.unfold("exportButton")
    driver.choose_file("resultFolder", folder)
    driver.click("exportButton")


def _update_without_engine():
    python = os.environ[ENGINE]
    os.environ[ENGINE] = "/nowhere/python"
    driver.click("updateButton")
    driver.wait_for(driver.sentences, "a sentence")
    os.environ[ENGINE] = python


def _lose_the_raster(analyst, raster, other, away):
    """Move the raster while it is in use, ask for an update, choose another raster, then the right one."""
    Path(raster).rename(away)
    gone = _said(lambda: driver.click("updateButton"))
    driver.wait_for(lambda: not analyst.workbench.busy, "the end of the request")
    if not driver.sees("sceneFile"):
        driver.click("sceneFold")
    wrong = _said(lambda: driver.choose_file("sceneFile", other))
    driver.wait_for(lambda: not analyst.workbench.busy, "the end of the request")
    driver.choose_file("sceneFile", str(away))
    driver.wait_for(lambda: analyst.workbench.raster == str(away), "the raster's new place")
    return gone, wrong


def _held(analyst):
    current = analyst.workbench.current
    return {
        "file": str(analyst.session.path),
        "classes": [entry["name"] for entry in analyst.session.classes],
        "counts": {str(class_id): count for class_id, count in analyst.session.counts().items()},
        "current": [current.row, current.column],
        "round": analyst.session.round,
    }
