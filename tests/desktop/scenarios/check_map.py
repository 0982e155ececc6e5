"""How accurate is this map? A check sample is drawn and answered, the map hidden; the report is written."""

import shutil
from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface


def play(raster, reference, classes, answers, points, folder, shots, prefix):
    """Map a scene from so many answers, then answer so many check points; the session before and after is kept."""
    analyst = Analyst(reference, shots, prefix)
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    while not analyst.session.rounds or analyst.class_answers < answers:
        analyst.update()
        analyst.answer_all(enough=answers)
    analyst.update()
    before = shutil.copy(analyst.session.path, Path(folder, "before.gpkg"))
    _draw(analyst)
    _answer(analyst, points)
    driver.click("assessChecks")
    driver.wait_for(lambda: driver.sees("accuracyText"), "the accuracy")
    analyst.shot("judged")
    after = shutil.copy(analyst.session.path, Path(folder, "after.gpkg"))
    figures, class_map = analyst.workbench.checks.figures, analyst.workbench.rounds.maps.paths(analyst.session.round)
    driver.click("askChecks")
    driver.wait_for(lambda: not analyst.workbench.checks.asking, "the questions")
    analyst.shot("back")
    assert _sees_map()
    analyst.export(Path(folder, "results"))
    analyst.save_project(Path(folder, "project.qgz"))
    return {
        "sessions": [str(before), str(after)],
        "map": class_map["classes"],
        "values": {entry["id"]: value for entry, value in zip(analyst.session.classes, analyst.reference.values)},
        "interval": list(figures.intervals["overall"]),
        "overall": figures.overall,
        "points": figures.points,
        "text": driver.summary("accuracy"),
        "shares": {q["stratum"]: q["share"] for q in analyst.session.check_questions()},
    }


def _draw(analyst):
    """Propose and draw."""
    driver.unfold("proposeChecks")
    analyst.shot("empty")
    driver.click("proposeChecks")
    driver.wait_for(lambda: driver.sees("drawChecks"), "a proposal")
    analyst.shot("proposed")
    driver.click("drawChecks")
    driver.wait_for(lambda: analyst.workbench.checks.asking, "the check points")
    assert not _sees_map()
    driver.wait_for(lambda: driver.sees("mixedPixel"), "the button of mixed pixels")
    analyst.shot("asked")


def _answer(analyst, points):
    """Answer the first points, by key and by button; M does not show the map."""
    driver.key(Qt.Key.Key_M)
    assert not _sees_map()
    for number in range(points):
        fid, done = analyst.workbench.current.fid, number
        current = analyst.workbench.current
        class_id = analyst.class_of(current.row, current.column)
        analyst.give(class_id, "canvas" if number % 7 else "button")
        driver.wait_for(lambda f=fid: analyst.workbench.current.fid != f, f"check point {done}")
    analyst.shot("half-way")


def _sees_map():
    """Whether any map of the model can be seen."""
    tree = QgsProject.instance().layerTreeRoot()
    nodes = [node for node in tree.findLayers() if "ound" in node.name()]
    return any(node.isVisible() for node in nodes)
