"""Longest stall of QGIS's event loop while the engine works, beside that of an idle QGIS in the same run.

    .ci/with-qgis .venv/qgis/bin/python benchmarks/stall.py

A timer of 5 ms in the main thread notes its largest gap: idle, then while a task waits for one classification after
the other. It ends with the time from cancel to the end of a running request.
"""

import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

from hsi_active_qgis.engine_client import EngineClient
from hsi_active_qgis.environment import find_python
from hsi_active_qgis.tasks import EngineTask

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
    made = client.request("make_scene", {"folder": str(folder)})
    scene = {"raster": made["raster"], "bands": None, "mask": None}
    end = time.monotonic() + SECONDS
    print(f"idle: longest stall {longest_gap(lambda: time.monotonic() > end):.0f} ms")

    state = {"rounds": 0, "running": False}
    end = time.monotonic() + SECONDS

    def go_on() -> bool:
        if not state["running"] and time.monotonic() < end:
            state["running"] = True
            seed = state["rounds"] // 5  # a new seed: the scene is read anew
            QgsApplication.taskManager().addTask(keep("suggest", {"scene": scene, "seed": seed, "count": 50}))
        return not state["running"]

    def landed(*_):
        state.update(rounds=state["rounds"] + 1, running=False)

    def keep(verb, args):
        state["task"] = EngineTask("benchmark", client, verb, args, landed)
        return state["task"]

    print(f"engine working: longest stall {longest_gap(go_on):.0f} ms over {state['rounds']} requests")
    client.close()
    app.exitQgis()


if __name__ == "__main__":
    main()
