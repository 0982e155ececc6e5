"""Plays the scenario that the task names (QGIS runs this file: --code).

A scenario's `play(**arguments)` runs in an event loop; what it returns goes to result.json. Then QGIS is left the way
an analyst leaves it, so a crash or a question on the way out is seen, too.
"""

import importlib
import json
import os
import sys
import traceback

from inside import dialogs, driver
from inside.watch import TASK, note
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface


def begin():
    """Play the scenario and leave QGIS; if it failed, without ceremony."""
    try:
        dialogs.watch()
        if defaults := sys.modules.get("hsi_active_qgis.gui.model.checked_settings"):  # of all machines alike
            defaults.DEFAULTS["ahead"] = TASK["arguments"].pop("ahead", 0)
        driver.resize(*TASK["arguments"].pop("size", driver.screen_size()))
        result = importlib.import_module(f"scenarios.{TASK['scenario']}").play(**TASK["arguments"])
        with open(os.path.join(TASK["folder"], "result.json"), "w", encoding="utf-8") as target:
            json.dump(result, target)
    except BaseException:
        note("problems", text=traceback.format_exc())
        driver.screenshot(os.path.join(TASK["folder"], "failure.png"))
        os._exit(1)
    QTimer.singleShot(0, _leave)


def _leave():
    iface.actionExit().trigger()
    if dialogs.refused:  # a question on the way out: QGIS stays
        os._exit(1)


QTimer.singleShot(0, begin)
