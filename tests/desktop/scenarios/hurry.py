"""Somebody in a hurry: each key is meant for the question that was seen a moment before, whatever lands meanwhile."""

import time
from itertools import cycle, islice

from inside import driver
from inside.analyst import Analyst
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from hsi_active_qgis.gui.model.labelling import SURPRISE_S

MOST = 4  # times through the delays: on a busy machine few keys come in time


def play(raster, reference, classes, delays, landings):
    """Press a key for each delay (s) between seeing a question and the key, until so many fell into a landing, of a
    round or of questions asked anew.

    Return the answers and what was known.
    """
    analyst = Analyst(reference)
    analyst.show_dock()
    analyst.open_scene(raster, "file")
    analyst.name_classes(classes)
    analyst.update()
    landed, ahead = [], analyst.workbench.rounds.ahead
    for number, delay in enumerate(islice(cycle(delays), MOST * len(delays))):
        if len(landed) >= len(delays) and sum(landed) >= landings:
            break
        if number % 4 == 3 and not analyst.workbench.busy:
            driver.key(Qt.Key.Key_Return)
        seen, before = analyst.workbench.current, (analyst.session.round, ahead.refreshed)
        if seen is None:
            driver.wait_for(lambda: analyst.workbench.current is not None, "a question")
            continue
        class_id = analyst.class_of(seen.row, seen.column)
        start = time.monotonic()
        driver.pause(delay)
        if time.monotonic() - start > SURPRISE_S:  # a busy machine: nobody can have been that slow to press
            continue
        landed.append((analyst.session.round, ahead.refreshed) != before)
        driver.key(Qt.Key(ord(next((c["key"] for c in analyst.session.classes if c["id"] == class_id), "0"))))
    driver.wait_for(lambda: not analyst.workbench.background.at_work, "the last round and its map")
    driver.wait_until_drawn()
    found = [(s["class"], analyst.class_of(s["row"], s["column"])) for s in analyst.session.samples() if s["number"]]
    QgsProject.instance().setDirty(False)
    return {"answers": found, "landed": sum(landed), "rounds": analyst.session.round}
