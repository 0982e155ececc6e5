"""The engine's work in the background of QGIS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..protocol.verb_request import Result, VerbRequest
from ..translation import tr
from .requests import EngineCancelled, EngineClient, EngineFailure

Done = Callable[[Optional[Result], Optional[EngineFailure]], None]  # takes (result, failure)

# From QGIS 3.26 on a task may be silent: its end is told by the dock, not by the desktop's notifications as well.
FLAGS: Any = QgsTask.Flag.CanCancel | getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel)


class EngineTask(QgsTask):
    """One request; `done(result, failure)` is called on the main thread when it ends.

    `result` is the answer or None, `failure` an EngineFailure or None; both are None after a cancel. Keep a
    reference to the task until then. `told(fraction, text)` says how far it is. `idly`: whether QGIS ends it without
    asking when it is closed.
    """

    told = pyqtSignal(float, str)

    def __init__(
        self,
        description: str,
        client: EngineClient,
        request: VerbRequest[Result],
        done: Done[Result],
        idly: bool = False,
    ) -> None:
        super().__init__(description, FLAGS | QgsTask.Flag.CancelWithoutPrompt if idly else FLAGS)
        self._client = client
        self._request: VerbRequest[Any] = request
        self._done: Done[Any] = done
        self._result: Any = None
        self._failure: EngineFailure | None = None

    def run(self) -> bool:
        """Ask the engine, in a thread of QGIS's pool; an exception that left this method would end QGIS."""
        try:
            self._result = self._client.request(self._request, self._progress, self.isCanceled)
        except EngineCancelled:
            return True  # else QGIS would tell of a task that failed
        except EngineFailure as failure:
            self._failure = failure
        except Exception as error:
            self._failure = EngineFailure(
                "Internal", tr("The request failed ({error}). Try again.").format(error=error)
            )
        return self._failure is None

    def forget(self) -> None:
        """Hand nothing over any more, give up: whoever asked is gone."""
        self._done = lambda *_: None
        self.cancel()

    def finished(self, ok: bool) -> None:
        """Hand over what came, on the main thread."""
        self._done(self._result, self._failure)

    def _progress(self, fraction: float, text: str) -> None:
        self.setProgress(100 * fraction)
        self.told.emit(fraction, text or "")
