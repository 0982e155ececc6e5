"""From an empty project to an exported map: the analyst's whole way, with every means of answering once."""

from pathlib import Path

from inside import driver
from inside.analyst import Analyst
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface

ROUNDS = 4  # with questions; don't-knows take places in them, so other pixels fill up what is missing


def play(raster, reference, classes, by, answers, folder, shots, prefix):
    """Label until there are `answers` class answers, export into `folder`, save the project there."""
    analyst = Analyst(reference, shots, prefix)
    iface.newProject()
    analyst.show_dock()
    assert analyst.workbench.state == "no scene"
    analyst.shot("nothing")
    analyst.open_scene(raster, by)
    analyst.name_classes(classes)
    analyst.shot("ready")
    analyst.update()
    _first_round(analyst)
    analyst.update()
    free = _second_round(analyst)
    _other_rounds(analyst, answers)
    driver.wait_until_drawn()
    analyst.shot("result")
    rasters = analyst.export(Path(folder, "results"))
    analyst.shot("exported")
    analyst.save_project(Path(folder, "project.qgz"))
    return {**_account(analyst), "free": free, "rasters": rasters, "project": str(Path(folder, "project.qgz"))}


def _first_round(analyst):
    """Each way of answering once; the rest by key."""
    analyst.go_to_pending()
    analyst.shot("first-questions")
    analyst.answer("button")
    analyst.go_to_pending()
    analyst.answer("dock")
    _undo_and_redo(analyst)
    _next_and_previous(analyst)
    _skip(analyst)
    analyst.answer_all()


def _undo_and_redo(analyst):
    fid = analyst.go_to_pending().fid
    analyst.answer()
    state = analyst.state_of(fid)
    driver.key(Qt.Key.Key_Z, driver.CONTROL)
    driver.wait_for(lambda: analyst.state_of(fid) == "open", "the answer to be undone")
    assert analyst.workbench.current.fid == fid  # back at what was undone
    driver.key(Qt.Key.Key_Z, driver.CONTROL | driver.SHIFT)
    driver.wait_for(lambda: analyst.state_of(fid) == state, "the answer to be redone")


def _next_and_previous(analyst):
    here = analyst.go_to_pending().fid
    driver.key(Qt.Key.Key_Right)
    there = driver.wait_for(lambda: analyst.workbench.current.fid != here and analyst.workbench.current.fid, "next")
    driver.key(Qt.Key.Key_Left)
    driver.wait_for(lambda: analyst.workbench.current.fid == here, "previous")
    driver.click("next")
    driver.wait_for(lambda: analyst.workbench.current.fid == there, "next by its button")


def _skip(analyst):
    fid = analyst.go_to_pending().fid
    driver.key(Qt.Key.Key_S)
    driver.wait_for(lambda: analyst.state_of(fid) == "skipped", "the question to be skipped")
    assert analyst.workbench.current.fid != fid


def _second_round(analyst):
    """A pixel that was not asked; one question is answered while the engine works."""
    analyst.go_to_pending()
    analyst.shot("labelling")
    free = analyst.click_pixel_nearby()
    analyst.answer_all(but=1)
    analyst.go_to_pending()
    analyst.update("updating", meanwhile=analyst.answer)
    return free


def _other_rounds(analyst, answers):
    """Answer and update until there are enough answers; the last update maps them all."""
    while analyst.class_answers < answers:
        analyst.answer_all(enough=answers)
        while len(analyst.updates) >= ROUNDS and analyst.class_answers < answers:
            analyst.click_pixel_nearby()
        analyst.update()


def _account(analyst):
    samples = [s for s in analyst.session.samples() if s["state"] in ("answered", "unsure")]
    expected = [analyst.class_of(s["row"], s["column"]) for s in samples]
    pixels = [list(analyst.reference.pixel(s["x"], s["y"])) for s in samples]
    times = sorted(analyst.milliseconds)
    return {
        "place": analyst.place(),
        "values": analyst.reference.values,
        "wrong": sum(s["class"] != e for s, e in zip(samples, expected)),
        "misplaced": sum([s["row"], s["column"]] != pixel for s, pixel in zip(samples, pixels)),
        "answered": [[s["row"], s["column"]] for s in samples],
        "sources": [s["source"] for s in samples],
        "answer_ms": {"median": times[len(times) // 2], "p95": times[int(0.95 * len(times))]},
        "updates": analyst.updates,
        "scrolled": driver.scrolled,
    }
