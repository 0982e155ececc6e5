"""Waiting that a busy machine does not cut short; for tests and, inside QGIS, for scenarios.

Two clocks tell that a process and its descendants get nowhere, and both begin anew with each progress. One counts only
the time in which none of them used a processor or waited for one. The other counts the processor time that they used.
A machine with much else to do stretches neither. Where Linux does not tell how long threads wait, that is not known
and counts as standstill.
"""

import os
import subprocess
import time
from pathlib import Path

STILL_S = 120  # without progress, in which nobody wanted a processor
WORK_S = 1800  # of processors without progress; more is an endless loop
LOOK_S = 0.2


class InVain(AssertionError):
    """What was waited for did not come."""


class Patience:
    """Runs out when a process gets nowhere; another value of `progress()` is progress.

    `process` is its id, or a function that returns the ids of several; else it is this one.
    """

    def __init__(self, still_s=STILL_S, work_s=WORK_S, process=None, progress=None):
        self._still_s, self._work_s = still_s, work_s
        self._processes = process if callable(process) else lambda: [process or os.getpid()]
        self._progress = progress or (lambda: None)
        self._now, self._threads, self._seen = time.monotonic(), _threads(self._processes()), self._progress()
        self._still = self._worked = 0.0

    def is_over(self):
        """Return whether it has run out."""
        now = time.monotonic()
        if now - self._now >= LOOK_S:
            self._look(now)
        return self._still > self._still_s or self._worked > self._work_s

    def _look(self, now):
        threads, seen = _threads(self._processes()), self._progress()
        ran, queued = (
            sum(times[i] - self._threads.get(thread, (0, 0))[i] for thread, times in threads.items()) / 1e9
            for i in (0, 1)
        )
        self._still = max(0.0, self._still + now - self._now - ran - queued)  # a thread's wait is told at its end
        self._worked += ran
        if seen != self._seen:
            self._still = self._worked = 0.0
        self._now, self._threads, self._seen = now, threads, seen


def wait_until(condition, what="it", pause=lambda: time.sleep(0.02), **patience):
    """Return the value of `condition()` as soon as it is true; InVain when patience runs out."""
    patience = Patience(**patience)
    while True:
        value = condition()
        if value:
            return value
        if patience.is_over():
            raise InVain(f"waited in vain for {what}")
        pause()


def end_of(process):
    """Wait for the end of a Popen and return its exit status."""
    wait_until(lambda: process.poll() is not None, f"the end of {process.args}")
    return process.returncode


def run(command, check=False, **options):
    """Run a command as subprocess.run does and keep what it prints; one that stands still is killed, and InVain."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options) as process:
        patience = Patience(process=process.pid)
        while True:
            try:
                printed = process.communicate(timeout=LOOK_S)
                break
            except subprocess.TimeoutExpired:
                if patience.is_over():
                    process.kill()
                    raise InVain(f"{command} stands still") from None
    done = subprocess.CompletedProcess(command, process.returncode, *printed)
    if check:
        done.check_returncode()
    return done


def _threads(processes):
    """Return the nanoseconds that each thread of these and of their descendants ran and waited to: {id: (, )}."""
    found, waiting = {}, list(processes)
    while waiting:
        for task in _entries(Path(f"/proc/{waiting.pop()}/task")):
            try:
                ran, queued, _ = (task / "schedstat").read_text().split()
                waiting += (task / "children").read_text().split()
            except OSError:  # it ended meanwhile
                continue
            found[task.name] = int(ran), int(queued)
    return found


def _entries(folder):
    try:
        return list(folder.iterdir())
    except OSError:
        return []
