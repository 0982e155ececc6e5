"""Labels by key, round after round, while the test kills the engine or QGIS; begins, or goes on with a project."""

from inside import driver
from inside.analyst import Analyst
from inside.watch import expect_log
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

LEFT_OVER = 2  # questions that are answered while the engine works on the next round
THINKING_S = 0.05  # of a quick analyst
TRIES = 6  # of an update whose engine is killed again and again
LOOK_S = 1.5  # the dock looks for changes of the file once a second


def play(project, reference, answers, begin=None):
    """Label until `answers` are on disk; `begin` has raster, classes and count for a new session."""
    for sentence in ("The engine stopped", "stopped before it was ready"):
        expect_log(sentence)
    analyst = Analyst(reference)
    if begin:
        _begin(analyst, project, **begin)
    else:
        _reopen(analyst, project)
    while len(_answered(analyst)) < answers:
        if not _label_one(analyst):
            _update(analyst, answers)
    _update(analyst, answers)
    driver.wait_for(lambda: not analyst.workbench.rounds.maps.drawing, "the last map")
    driver.pause(LOOK_S)  # whatever the dock still shows of the round changes the project
    QgsProject.instance().setDirty(False)
    return {"state": analyst.workbench.state, "file": str(analyst.session.path), "round": analyst.session.round}


def _begin(analyst, project, raster, classes, count):
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    driver.click("roundSettings")
    box = driver.find("setting_count")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, f"{count}\r")
    driver.click("roundSettings")
    driver.wait_for(lambda: analyst.session.settings.get("count") == count, "the number of questions on disk")
    analyst.update()
    analyst.save_project(project)
    driver.tell(what="begun", file=str(analyst.session.path))


def _reopen(analyst, project):
    assert iface.addProject(project)
    analyst.show_dock()
    driver.wait_for(lambda: analyst.workbench.state == "labelling", "the session to be reopened")
    current, layer = analyst.workbench.current, analyst.workbench.layers.find("classes")
    place = None if current is None else [current.row, current.column]
    class_map = layer.source() if layer is not None else None
    driver.tell(what="reopened", place=place, round=analyst.session.round, class_map=class_map)


def _answered(analyst):
    return [sample for sample in analyst.session.samples() if sample["state"] in ("answered", "unsure")]


def _label_one(analyst):
    """Answer the current question, or skip one now and then; False when few are left of the round."""
    pending = analyst.pending()
    if len(pending) <= LEFT_OVER:
        return False
    current = analyst.go_to_pending()
    if (current.row + current.column) % 7 == 0 and current.state == "open":
        driver.key(Qt.Key.Key_S)
        driver.wait_for(lambda: analyst.state_of(current.fid) == "skipped", "the question to be skipped")
        driver.tell(what="skipped", row=current.row, column=current.column)
    else:
        _answer(analyst)
    return True


def _answer(analyst):
    """Answer by key; Analyst.answer tells it when it is on disk."""
    analyst.answer()
    driver.pause(THINKING_S)


def _update(analyst, answers):
    """Ask until the next round is there; what is left of this one is answered meanwhile."""
    wanted = analyst.session.round + 1
    for _ in range(TRIES):
        driver.tell(what="asked", round=wanted)
        driver.click("updateButton")
        while analyst.workbench.busy and analyst.pending() and len(_answered(analyst)) < answers:
            if analyst.session.round == wanted or analyst.go_to_pending() is None:
                break
            _answer(analyst)
        driver.wait_for(lambda: not analyst.workbench.busy, "the end of the update")
        if analyst.session.round == wanted:
            driver.tell(what="landed", round=wanted)
            return
        driver.tell(what="refused", round=wanted)
    raise driver.ScenarioError(f"no round {wanted} after {TRIES} updates")
