"""Requests to the engine from any thread; one thread of the client's own holds the process.

A request blocks the thread that makes it, so the GUI's slots use `tasks.EngineTask` instead.
"""

from __future__ import annotations

import itertools
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, wait
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread, QThreadPool

from ..protocol.reading import plain, read
from ..protocol.verb_request import Result, VerbRequest
from ..translation import tr
from .log import log
from .process import EngineCancelled, EngineDied, EngineFailure, EngineProcess, IsCancelled, Message

__all__ = ["EngineCancelled", "EngineClient", "EngineFailure"]

POLL_S = 0.05

Progress = Callable[[float, str], None]  # takes the share of the work that is done, and what is being done


class _Job:
    """One request on its way between the threads."""

    def __init__(self, request: VerbRequest[Any]) -> None:
        self.request = request
        self.future: Future[Any] = Future()
        self.cancel = threading.Event()
        self.progress: tuple[float, str] | None = None  # the newest (fraction, text); replaced, never changed


class EngineClient:
    """One engine process for any number of threads; it starts at the first request.

    `grace_s` is how long a cancelled request may go on before its process is killed.
    """

    def __init__(self, python: str, log_path: str | Path, grace_s: float = 3.0) -> None:
        self.python = python
        self.log_path = log_path
        self._grace_s = grace_s
        self._ready: Message = {}
        self._jobs: queue.Queue[_Job | None] = queue.Queue()
        self._closing = threading.Event()
        self._numbers = itertools.count(1)
        self._owner = threading.Thread(target=self._own, name="hsi_active engine", daemon=True)
        self._owner.start()

    @property
    def device(self) -> str | None:
        """The device that the engine computes on ("cpu", "cuda", "xpu", "mps"), None before the first answer."""
        return self._ready.get("device")

    @property
    def why(self) -> str:
        """Why it is this device, in words."""
        return self._ready.get("why", "")

    def request(
        self, request: VerbRequest[Result], progress: Progress | None = None, is_cancelled: IsCancelled | None = None
    ) -> Result:
        """Return the engine's answer to a request; blocks the calling thread.

        `progress(fraction, text)` and `is_cancelled()` are called in the calling thread. Raises EngineFailure
        (a sentence) or EngineCancelled.
        """
        job = _Job(request)
        self._jobs.put(job)
        pool = _thread_pool()
        if pool:
            pool.releaseThread()
        try:
            return self._wait(job, progress, is_cancelled).result()
        except CancelledError:
            raise EngineCancelled from None
        finally:
            del job  # else a failure, which its frames and the job hold, keeps all that the caller has
            if pool:
                pool.reserveThread()

    def close(self) -> None:
        """End the engine; requests under way are cancelled."""
        self._closing.set()
        self._jobs.put(None)
        self._owner.join(10)

    def _wait(self, job: _Job, progress: Progress | None, is_cancelled: IsCancelled | None) -> Future[Any]:
        last_progress = None
        while not job.future.done():
            wait([job.future], POLL_S)
            if not self._owner.is_alive() and not job.future.done():
                raise EngineFailure("Closed", tr("The engine was closed. Load the plugin again."))
            if is_cancelled and not job.cancel.is_set() and is_cancelled():
                job.cancel.set()
                job.future.cancel()  # takes effect only while the request is queued
            if progress and job.progress not in (None, last_progress):
                last_progress = job.progress
                progress(*last_progress)
        return job.future

    def _own(self) -> None:
        process = EngineProcess(self.python, self.log_path)
        while not self._closing.is_set():
            job = self._jobs.get()
            if job is not None and job.future.set_running_or_notify_cancel():
                self._settle(job, process)
            del job  # with what its failure holds, before a long wait for the next one
        process.close()

    def _settle(self, job: _Job, process: EngineProcess) -> None:
        started = time.monotonic()
        try:
            result = self._answer(job, process)
            log(f"{job.request.verb}: answered after {time.monotonic() - started:.1f} s")
            job.future.set_result(result)
        except Exception as error:  # whatever it is, the waiting thread must hear of it
            failure = _as_failure(error)
            cancelled = isinstance(failure, EngineCancelled)
            log(f"{job.request.verb}: {'cancelled' if cancelled else failure}", "info" if cancelled else "error")
            job.future.set_exception(failure.with_traceback(None))

    def _answer(self, job: _Job, process: EngineProcess) -> Any:
        for _ in range(2):  # a request carries all it needs, so a new process can answer it as well
            try:
                self._start(job, process)
                return self._ask(job, process)
            except EngineDied:
                if self._unwanted(job):
                    raise EngineCancelled from None
        text = tr(
            "The engine stopped twice at this request. Try with less data; see {path} and the tab HSI Active of QGIS's "
            "log messages."
        )
        raise EngineFailure("EngineDied", text.format(path=self.log_path))

    def _start(self, job: _Job, process: EngineProcess) -> None:
        if not process.running():
            job.progress = 0.0, tr("Starting the engine")
            process.start(lambda: self._unwanted(job))
            job.progress = 0.0, ""  # until the engine says what it does
            self._ready = process.ready

    def _ask(self, job: _Job, process: EngineProcess) -> Any:
        number, request = next(self._numbers), job.request
        process.send({"id": number, "verb": request.verb, "args": plain(request, sparse=True)})
        deadline = None
        while deadline is None or time.monotonic() < deadline:
            for message in process.read():
                if message.get("id") == number and _is_answer(message, job):
                    return read(request.result, message["result"], f"the answer to {request.verb}")
            if deadline is None and self._unwanted(job):
                process.send({"cancel": number})
                deadline = time.monotonic() + self._grace_s
        process.kill()
        raise EngineCancelled

    def _unwanted(self, job: _Job) -> bool:
        if self._closing.is_set():
            raise EngineCancelled  # no grace: the process ends with the client
        return job.cancel.is_set()


def _is_answer(message: Message, job: _Job) -> bool:
    if message["type"] == "progress":
        job.progress = (message["fraction"], message["text"])
        return False
    if message["type"] == "cancelled" or job.cancel.is_set():
        raise EngineCancelled
    if message["type"] == "error":
        raise EngineFailure(message["code"], message["message"])
    return True


def _as_failure(error: Exception) -> EngineFailure | EngineCancelled:
    if isinstance(error, (EngineFailure, EngineCancelled)):
        return error
    return EngineFailure("Internal", tr("The talk with the engine broke off ({error}). Try again.").format(error=error))


def _thread_pool() -> QThreadPool | None:
    """Return the pool that a waiting thread must leave to others, None on the main thread.

    Two tasks waiting for the engine on two cores would else stop the rendering of the map.
    """
    application = QgsApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        return None
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()
