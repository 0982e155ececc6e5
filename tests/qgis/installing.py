"""Runs of the installer for tests; as a program, a QGIS of its own that installs until it is killed."""

import json
import sys
from pathlib import Path

from hsi_active_qgis.client.install import settings
from hsi_active_qgis.client.install.run import Run
from tests.qgis.loop import turn_until


def end_of(run, *calls):
    """Return (outcome, sentence) of a run after these calls."""
    ends = []
    run.ended.connect(lambda *said: ends.append(said))
    for call in calls:
        call()
    turn_until(lambda: ends, "the end of a run")
    return ends[0]


def install(sources, requirements):
    """Install; returns outcome, sentence and the run."""
    run = Run(sources, requirements)
    return (*end_of(run, run.install), run)


if __name__ == "__main__":
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    told = json.loads(Path(sys.argv[1]).read_text())
    install(settings.Sources(**{**told, "folder": Path(told["folder"])}), Path(sys.argv[2]))
