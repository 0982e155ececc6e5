"""The time budgets of the window: stalls at rest, until the questions are there, when they land, while the map is
drawn; answers until on disk; seconds until there are questions, what is seen of the map, and all of it; the pace of an
analyst whose questions are asked anew meanwhile, and of one whose questions stay."""

import time

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.utils import iface

REST_S = 3
LANDING_S = 0.4
THINKING_S = 1.0  # of an analyst at their pace
AHEAD = 3  # answers after which the questions are asked anew


def play(raster, reference, classes, rounds, picture):
    """Label some rounds of a scene; return the figures in milliseconds, those of rounds as lists."""
    analyst = Analyst(reference)
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    analyst.update()
    analyst.answer_all()
    driver.wait_until_drawn()
    told = {"rest_ms": _stall_at_rest(analyst.meter), "answer_ms": list(analyst.milliseconds), "rounds": []}
    busy = told["answer_while_working_ms"] = []
    for number in range(rounds):
        analyst.milliseconds = []
        shot = picture if number == rounds - 1 else None
        told["rounds"].append(_round(analyst, label_on=bool(number % 2), picture=shot))
        driver.tell(round=number, **told["rounds"][-1])
        busy += analyst.milliseconds
        analyst.milliseconds = []
        analyst.answer_all()
        told["answer_ms"] += analyst.milliseconds
    told["pace"] = [_pace(analyst, ahead, picture) for ahead in (0, AHEAD, 0, AHEAD)]
    QgsProject.instance().setDirty(False)
    return told


def _pace(analyst, ahead, picture, rounds=2):
    """Label some rounds with a moment for each question; return how long an answer took, stalls, and what was new."""
    bench, meter, stalls, work, refreshed = analyst.workbench, analyst.meter, [], [], set()
    bench.set(ahead=ahead)
    analyst.milliseconds, start = [], time.perf_counter()
    for _ in range(rounds):
        wanted = analyst.session.round + 1
        driver.click("updateButton")
        driver.wait_for(lambda wanted=wanted: analyst.session.round == wanted and not bench.busy, "the questions")
        meter.reset()
        while analyst.pending():
            driver.pause(THINKING_S)
            stalls.append(meter.worst_ms())
            work.append(meter.most_work_ms())
            if picture is not None and bench.layers.find("draft") is not None and len(refreshed) > 2:
                driver.screenshot(picture.replace(".png", "_ahead.png"))
            analyst.go_to_pending()
            analyst.answer()
            refreshed.add((wanted, bench.rounds.ahead.refreshed))
            meter.reset()
    minutes = (time.perf_counter() - start) / 60
    new = len([number for _, number in refreshed if number])
    figures = {"ahead": ahead, "answers_a_minute": len(analyst.milliseconds) / minutes, "refreshed": new}
    return {**figures, "answer_ms": analyst.milliseconds, "stall_ms": max(stalls), "work_ms": max(work)}


def _round(analyst, label_on, picture):
    """Ask for a round, label on while its map is drawn, and return how long what took."""
    meter, maps, layers = analyst.meter, analyst.workbench.rounds.maps, analyst.workbench.layers
    wanted = analyst.session.round + 1
    driver.click("updateButton", meter)
    start = time.perf_counter()
    driver.wait_for(lambda: analyst.session.round == wanted and not analyst.workbench.busy, "the questions")
    asked = time.perf_counter()
    driver.wait_for(lambda: layers.find("draft") is not None or not maps.drawing, "what is seen of the map")
    seen = time.perf_counter()
    if picture is not None:
        driver.screenshot(picture)
    while label_on and maps.drawing and len(analyst.pending()) > 1:
        analyst.go_to_pending()
        analyst.answer()
    driver.wait_for(lambda: not maps.drawing, "the map")
    drawn = time.perf_counter()
    driver.wait_until_drawn()
    phases = {"asking": (start, asked - LANDING_S), "landing": (asked - LANDING_S, asked + LANDING_S)}
    phases["drawing"] = asked + LANDING_S, drawn + LANDING_S
    return {
        "questions_s": asked - start,
        "seen_s": seen - start,
        "map_s": drawn - start,
        **{f"{name}_ms": meter.between(*moments) for name, moments in phases.items()},
        **{f"{name}_work_ms": meter.most_work_ms(*moments) for name, moments in phases.items()},
    }


def _stall_at_rest(meter):
    meter.reset()
    driver.pause(REST_S)
    return meter.worst_ms()
