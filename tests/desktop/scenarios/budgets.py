"""The time budgets of the window: stalls at rest, while the engine works, when a round lands; answers until on disk."""

import time

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.utils import iface

REST_S = 3


def play(raster, reference, classes, rounds):
    """Label some rounds of a scene; return the figures in milliseconds."""
    analyst = Analyst(reference)
    meter = analyst.meter
    iface.newProject()
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    analyst.update()
    analyst.answer_all()
    driver.wait_until_drawn()
    at_rest, working, landing = _stall_at_rest(meter), [], []
    resting, busy = list(analyst.milliseconds), []
    for number in range(rounds):
        before = analyst.session.round
        driver.click("updateButton", meter)
        start, analyst.milliseconds = time.perf_counter(), []
        if number % 2:  # every other round is labelled on while the engine works
            _click_and_answer(analyst)
            busy += analyst.milliseconds
        driver.wait_for(lambda n=before + 1: analyst.has_landed(n), "the round")
        landed = time.perf_counter()
        driver.wait_until_drawn()
        stalls = meter.split(landed - 0.4)
        if not number % 2:
            working.append(stalls[0])
        landing.append(stalls[1])
        driver.tell(round=number, seconds=landed - start, working_ms=stalls[0], landing_ms=stalls[1])
        analyst.milliseconds = []
        analyst.answer_all()
        resting += analyst.milliseconds
    QgsProject.instance().setDirty(False)
    return {
        "rest_ms": at_rest,
        "working_ms": working,
        "landing_ms": landing,
        "answer_ms": resting,
        "answer_while_working_ms": busy,
    }


def _stall_at_rest(meter):
    meter.reset()
    driver.pause(REST_S)
    return meter.worst_ms()


def _click_and_answer(analyst):
    for _ in range(8):
        analyst.click_pixel_nearby()
