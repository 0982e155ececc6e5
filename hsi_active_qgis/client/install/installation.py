"""The run under way, as menu, dialog, dock and task bar see it: one at a time, and all of them may cancel it."""

from __future__ import annotations

import platform
import threading
import time
from collections.abc import Callable
from functools import partial

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...translation import tr
from ..log import log
from . import commands, folder, settings
from .plan import Plan
from .run import Run

EARLY = 0.1  # share of a run below which a guess of the time left would jump about


class Shown(QgsTask):
    """Stands for a run in the task bar until it is `over`."""

    def __init__(self, text: str, cancelled: Callable[[], None]) -> None:
        super().__init__(text, QgsTask.Flag.CanCancel)
        self.over = threading.Event()
        self._cancelled = cancelled

    def run(self) -> bool:
        """Wait; in a thread of the task manager."""
        self.over.wait()
        return not self.isCanceled()

    def cancel(self) -> None:
        """Pass on what was clicked in the task bar."""
        super().cancel()
        self._cancelled()


class Installation(QObject):
    """`changed` with each move and end; `ended(kind, outcome, sentence)` once a run."""

    changed = pyqtSignal()
    ended = pyqtSignal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._task: Shown | None = None
        self._started = 0.0
        self.requirements = folder.REQUIREMENTS
        self.fraction, self.text, self.sentence = 0.0, "", ""
        self.plan: Plan | None = None  # of the last look
        self.found: dict[str, str] = {}  # by the last check
        self.lines: list[str] = []  # of the last run

    @property
    def busy(self) -> bool:
        """Whether a run is under way."""
        return self._run is not None

    @property
    def seconds_left(self) -> float | None:
        """A guess of the seconds left, None while it is too early to tell."""
        elapsed = time.monotonic() - self._started
        return None if self.fraction < EARLY else elapsed * (1 - self.fraction) / self.fraction

    def start(self, kind: str, at: str = "") -> None:
        """Begin a run, unless one is under way: "look_up", "install", "remove"; "verify" an interpreter `at` a path,
        "remove_former" what an earlier version of the plugin made there.
        """
        if self.busy:
            return
        run = self._run = Run(settings.sources(), self.requirements, self)
        self._started, self.fraction, self.text, self.sentence = time.monotonic(), 0.0, "", ""
        self._task = Shown(tr("HSI Active: engine"), self.cancel)
        QgsApplication.taskManager().addTask(self._task)
        run.moved.connect(self._move)
        run.ended.connect(partial(self._end, kind))
        ignored = commands.redirecting()
        if ignored:
            run.lines.append(tr("Left out, for they would lead it elsewhere: {}").format(", ".join(ignored)))
        getattr(run, kind)(*([at] if at else []))

    def cancel(self) -> None:
        """Stop the run, if there is one."""
        if self._run is not None:
            self._run.cancel()

    def close(self) -> None:
        """Stop for good, and tell nobody any more."""
        self.blockSignals(True)
        self.cancel()
        if self._task is not None:
            self._task.over.set()

    def report(self) -> str:
        """Return all that helps to find out what went wrong, as text to be copied."""
        told = settings.sources()
        head = [
            self.sentence,
            f"QGIS {Qgis.version()}, {platform.platform()}, {platform.machine()}",
            f"folder {told.folder}, build {told.build}, index {told.index}, wheels {told.wheels or '-'}",
        ]
        return "\n".join([*head, "", *self.lines])

    def _move(self, fraction: float, text: str) -> None:
        self.fraction, self.text = fraction, text
        if self._task is not None:
            self._task.setProgress(100 * fraction)
        self.changed.emit()

    def _end(self, kind: str, outcome: str, sentence: str) -> None:
        run, self._run = self._run, None
        if run is None or self._task is None:
            return
        self.plan, self.found, self.lines = run.plan if run.plan.packages else self.plan, run.found, run.lines
        self.sentence = sentence
        self._task.over.set()
        self._task = None
        log("\n".join(run.lines), "error" if outcome == "failed" else "info")
        run.deleteLater()
        self.changed.emit()
        self.ended.emit(kind, outcome, sentence)
