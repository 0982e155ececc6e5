"""Longest stall of QGIS's event loop while the engine works, beside that of an idle QGIS in the same run.

    PYTHONPATH=. .ci/with-qgis /usr/bin/python3 benchmarks/stall.py

A timer of 5 ms in the main thread notes its largest gap: idle, then while a task waits for one classification after
the other. It ends with the time from cancel to the end of a running request.
"""

import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

from hsi_active_qgis.client.environment import find_python
from hsi_active_qgis.client.requests import EngineClient
from hsi_active_qgis.client.tasks import EngineTask
from hsi_active_qgis.protocol.parts import LearnerChoice, QuestionChoice, Scene
from hsi_active_qgis.protocol.requests import MakeScene, Suggest

SECONDS = 15


def longest_gap(loop_ends) -> float:
    """Run the event loop until `loop_ends()`; return the largest gap between two ticks of a 5 ms timer, in ms."""
    loop, ticks, timer = QEventLoop(), [time.perf_counter()], QTimer()

    def tick():
        ticks.append(time.perf_counter())
        if loop_ends():
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(5)
    loop.exec()
    return 1000 * max(b - a for a, b in zip(ticks, ticks[1:]))


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    folder = Path(tempfile.mkdtemp())
    client = EngineClient(find_python(), folder / "engine.log")
    scene = Scene(client.request(MakeScene(str(folder))).raster)
    end = time.monotonic() + SECONDS
    print(f"idle: longest stall {longest_gap(lambda: time.monotonic() > end):.0f} ms")

    rounds, working = [], []

    def start() -> EngineTask:
        learner, questions = LearnerChoice(seed=len(rounds)), QuestionChoice(count=50)  # a new seed: it is read anew
        request = Suggest(scene, learner=learner, questions=questions)
        working.append(EngineTask("benchmark", client, request, lambda *_: working.clear()))
        QgsApplication.taskManager().addTask(working[0])
        rounds.append(working[0])
        return working[0]

    def go_on() -> bool:
        if not working and time.monotonic() < end:
            start()
        return not working

    end = time.monotonic() + SECONDS
    print(f"engine working: longest stall {longest_gap(go_on):.0f} ms over {len(rounds)} requests")
    task = start()
    soon = time.monotonic() + 0.2
    longest_gap(lambda: time.monotonic() > soon)
    asked = time.perf_counter()
    task.cancel()
    longest_gap(lambda: not working)
    print(f"cancel: answered after {time.perf_counter() - asked:.2f} s")
    client.close()
    app.exitQgis()


if __name__ == "__main__":
    main()
