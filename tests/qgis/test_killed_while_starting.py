"""QGIS is killed while it starts the engine: the session's lock is free and no child stays."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hsi_active_qgis.gui.model.session_lock import SessionLock
from tests.patience import wait_until
from tests.qgis.conftest import ENGINE_PYTHON, ROOT
from tests.qgis.processes import is_alive

LABELLING = """
import sys, threading
from hsi_active_qgis.client.process import EngineProcess
from hsi_active_qgis.gui.model.session_lock import SessionLock
lock = SessionLock(sys.argv[1])
assert lock.take() == ""
print("locked", flush=True)
while True:  # a start is short, so that many are tried
    process = EngineProcess(sys.argv[2], sys.argv[1] + ".log")
    process._launch()
    process.kill()
"""


@pytest.mark.parametrize("seed", range(14))
def test_a_kill_while_the_engine_starts_frees_the_session(tmp_path, seed):
    session = tmp_path / "session.gpkg"
    killed = subprocess.Popen(
        [sys.executable, "-c", LABELLING, str(session), ENGINE_PYTHON], stdout=subprocess.PIPE, cwd=ROOT
    )
    assert killed.stdout.readline() == b"locked\n"
    time.sleep(random.Random(seed).uniform(0.02, 0.3))
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    lock = SessionLock(session)
    wait_until(lambda: lock.take() == "", "the lock, which a child has until it is no copy of its parent any more")
    lock.release()
    wait_until(lambda: not children_of(killed.pid, session), "the engine to end with its parent")


def children_of(pid, session):
    """Return the living processes that a session's QGIS has left: they hold its log or its lock."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            held = {os.readlink(link) for link in (folder / "fd").iterdir()}
        except OSError:
            continue  # it ended meanwhile
        if any(name.startswith(str(session)) for name in held) and is_alive(int(folder.name)):
            found.add(int(folder.name))
    return found - {os.getpid(), pid}
