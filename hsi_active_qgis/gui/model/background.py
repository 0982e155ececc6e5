"""One request of the dock at a time, as a task of QGIS; one more waits while a cancelled one ends.

A request that draws a map gives way to any other; who asked for it asks again when the engine is idle. A quiet one is
short and not shown: any other waits for its end.
"""

from __future__ import annotations

import time
from typing import Any, NamedTuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...client.environment import data_folder, find_python, missing_sentence
from ...client.requests import EngineClient, EngineFailure
from ...client.tasks import Done, EngineTask
from ...protocol.verb_request import Result, VerbRequest
from ...translation import tr

EARLY = 0.1  # share of the work below which a guess of the time left would jump about


class Waiting(NamedTuple):
    """What `start` was called with."""

    description: str
    request: VerbRequest[Any]
    done: Done[Any]
    gives_way: bool
    quiet: bool


class Background(QObject):
    """Runs requests; `changed` is emitted at the start and at the end of each, `progressed` in between, `idle` after
    the last."""

    changed = pyqtSignal()
    progressed = pyqtSignal()
    idle = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.client: EngineClient | None = None  # made at the first request, for the engine may be installed meanwhile
        self._task: EngineTask | None = None
        self._waiting: Waiting | None = None
        self._gives_way = self._quiet = False  # the request under way
        self._started = 0.0
        self.fraction, self.text = 0.0, ""
        self._description = ""  # what is asked for, where the engine does not say what it does

    @property
    def busy(self) -> bool:
        """Whether a request is under way that others have to wait for."""
        shown = self._waiting is not None and not self._waiting.quiet
        return shown or (self._task is not None and not self._gives_way)

    @property
    def at_work(self) -> bool:
        """Whether any request is under way."""
        return self._task is not None

    @property
    def waits(self) -> bool:
        """Whether a request waits for the end of the one under way."""
        return self._waiting is not None

    @property
    def quiet(self) -> bool:
        """Whether the request under way is not shown."""
        return self._task is not None and self._quiet

    @property
    def device(self) -> str | None:
        """The device that the engine computes on ("cpu", "cuda"), None before its first answer."""
        return self.client.device if self.client is not None else None

    @property
    def why(self) -> str:
        """Why it is this device, in words."""
        return self.client.why if self.client is not None else ""

    @property
    def seconds_left(self) -> float | None:
        """A guess of the seconds left, None while it is too early to tell."""
        elapsed = time.monotonic() - self._started
        return None if self.fraction < EARLY else elapsed * (1 - self.fraction) / self.fraction

    def start(
        self,
        description: str,
        request: VerbRequest[Result],
        done: Done[Result],
        gives_way: bool = False,
        quiet: bool = False,
    ) -> None:
        """Send a request; `done(result, failure)` follows on the main thread, both None after a cancel.

        `gives_way`: whether it is cancelled when there is another, which waits for its end if it is `quiet`. Raises
        EngineFailure when there is no engine or a request is under way that was not cancelled.
        """
        under_way, steps_aside = self._task, self._gives_way and not self.busy
        if under_way is not None and not steps_aside and (self._gives_way or not under_way.isCanceled()):
            raise EngineFailure("Busy", tr("The engine is at work already. Wait for it, or cancel."))
        self._started, self.fraction, self.text = time.monotonic(), 0.0, description
        self._description = description
        if under_way is not None:
            self._let_wait(Waiting(description, request, done, gives_way, quiet))
            if steps_aside and not self._quiet:
                under_way.cancel()  # a task that has not begun ends within this call
            self.changed.emit()
            return
        self._gives_way, self._quiet = gives_way, quiet
        self._task = EngineTask(description, self._engine(), request, lambda *end: self._end(done, *end), gives_way)
        self._task.told.connect(self._tell)
        QgsApplication.taskManager().addTask(self._task)
        self.changed.emit()

    def cancel(self) -> None:
        """Give the request up, and the one that waits; the `done` of each hears of it."""
        self._let_wait(None)
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """End the engine; no `done` hears of it."""
        self._waiting = None
        if self._task is not None:
            self._task.forget()  # it ends when QGIS may have deleted this object
        if self.client is not None:
            self.client.close()
            self.client = None

    def _engine(self) -> EngineClient:
        python = find_python()
        if python is None:
            raise EngineFailure("NoEngine", missing_sentence())
        if self.client is not None and self.client.python != python:
            self.close()
        self.client = self.client or EngineClient(python, data_folder() / "dock.log")
        return self.client

    def _tell(self, fraction: float, text: str) -> None:
        if self._waiting is None:
            self.fraction, self.text = fraction, text or self._description
            self.progressed.emit()

    def _end(self, done: Done[Any], result: Any, failure: EngineFailure | None) -> None:
        self._task = None
        done(result, failure)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(waiting)
        self.changed.emit()
        if self._task is None:
            self.idle.emit()

    def _let_wait(self, request: Waiting | None) -> None:
        """Let a request wait in the place of another, whose `done` hears that it was given up."""
        dropped, self._waiting = self._waiting, request
        if dropped is not None:
            dropped.done(None, None)

    def _start(self, waiting: Waiting) -> None:
        """Send a request that waited; if it cannot be sent, its `done` hears why."""
        try:
            self.start(*waiting)
        except EngineFailure as failure:
            waiting.done(None, failure)
