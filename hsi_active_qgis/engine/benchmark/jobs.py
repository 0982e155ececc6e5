"""Tasks side by side, each in a process with one thread."""

import json
import multiprocessing
import os
import signal
import threading
import time
import traceback
from collections import deque
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from ...protocol.sentence import counted
from .. import device
from ..errors import Cancelled
from ..progress import Progress, silent
from .task import Task

POLL_S = 0.4  # how soon a cancel is heard
FAILURES = "failures.txt"
_shared: dict = {}  # in a worker: "stop", an event, and "shares", how far each task is


def workers() -> int:
    """How many tasks side by side: one a core; on a GPU one, for it computes one thing at a time."""
    return 1 if device.choose()[0] != "cpu" else os.cpu_count() or 1


def run_all(tasks: list[Task], at_once: int, progress: Progress = silent) -> list[str]:
    """Run the tasks in `at_once` processes; return a line on each that failed, whose traceback is in FAILURES.

    Raises what `progress` raises, after the processes have ended.
    """
    context = multiprocessing.get_context("spawn")
    stop, shares = context.Event(), context.Array("d", max(1, len(tasks)), lock=False)
    waiting, failures, start = deque(enumerate(tasks)), [], time.monotonic()
    at_once = max(1, min(at_once, len(tasks)))

    def tell(running: int) -> None:
        done = len(tasks) - len(waiting) - running
        progress(*state(sum(shares) / len(tasks), done, len(tasks), time.monotonic() - start))

    while waiting:  # again when a process died, which ends its pool
        pool = ProcessPoolExecutor(at_once, context, _begin, (stop, shares, at_once > 1))
        try:
            failures += _feed(pool, waiting, at_once, tell)
        except BaseException:
            stop.set()
            raise
        finally:
            pool.shutdown(cancel_futures=True)
    return failures


def _feed(pool: ProcessPoolExecutor, waiting: deque, at_once: int, tell) -> list[str]:
    """Keep the pool busy until nothing is waiting or it broke; return a line on each failure."""
    running: dict[Future, Task] = {}
    failures, broken = [], False
    while running or (waiting and not broken):
        while waiting and len(running) < at_once and not broken:
            number, task = waiting.popleft()
            running[pool.submit(_work, number, task)] = task
        for future in wait(running, POLL_S, FIRST_COMPLETED).done:
            task, error = running.pop(future), future.exception()
            broken |= isinstance(error, BrokenProcessPool)
            if error is not None:
                failures.append(_note(task, error))
        tell(len(running))
    return failures


def _begin(stop, shares, several: bool) -> None:
    """Make a new process a worker, which ends with the process that started it, however that ends."""
    _shared.update(stop=stop, shares=shares)
    if several:
        os.environ["HSI_ACTIVE_THREADS"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the starter tells when to stop
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(number: int, task: Task) -> None:
    def progress(fraction: float, text: str = "") -> None:
        if _shared["stop"].is_set():
            raise Cancelled
        _shared["shares"][number] = fraction

    try:
        task.work(progress)
    finally:
        _shared["shares"][number] = 1.0


def _note(task: Task, error: BaseException) -> str:
    """Keep the traceback of a failed task; return one line on it."""
    reason = str(error) or type(error).__name__
    if isinstance(error, BrokenProcessPool):
        reason = "its process was ended, perhaps for lack of memory"
    Path(task.folder).mkdir(parents=True, exist_ok=True)  # of a sweep the first result makes it
    with open(Path(task.folder, FAILURES), "a", encoding="utf-8") as file:
        file.write(f"{json.dumps(task.run.as_dict())}\n{''.join(traceback.format_exception(error))}\n")
    return f"{task.name}: {reason}"


def state(fraction: float, done: int, total: int, seconds: float) -> tuple[float, str]:
    """Progress of a share done in so many seconds: with the time left at that speed."""
    text = f"{done} of {counted(total, 'run', 'runs')}"
    if 0 < fraction < 1:
        minutes = seconds * (1 - fraction) / fraction / 60
        text += f", {minutes:.0f} min left" if minutes < 100 else f", {minutes / 60:.1f} h left"
    return min(1.0, fraction), text
