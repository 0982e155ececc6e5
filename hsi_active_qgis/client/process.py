"""The engine's process, as the one thread that owns it uses it: start, send, read, kill.

No signals and no event loop: they would need a thread that is never blocked, and in Processing there is none.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QIODevice, QProcess

from ..protocol.catalogue import PROTOCOL
from ..protocol.shapes import Arguments, Result
from .environment import clean_environment
from .log import log, log_level

ENTRY = Path(__file__).resolve().parents[1] / "engine" / "__main__.py"
START_S = 180  # a first import of torch from a slow disk under a virus scanner takes more than a minute
POLL_MS = 50
CRASH_BYTES = 500_000  # what the engine prints when it crashes; a longer file is begun anew
TAIL_BYTES = 4000  # of it, for QGIS's log messages

IsCancelled = Callable[[], bool]


class EngineFailure(Exception):
    """What went wrong, as one sentence for the analyst; `code` names the kind."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class EngineCancelled(Exception):
    """The request was cancelled by the one who made it."""


class EngineDied(Exception):
    """The process is gone in the middle of a request."""


class EngineProcess:
    """One running engine; every method belongs to the thread that made the object."""

    def __init__(self, python: str, log_path: str | Path) -> None:
        self._python = python
        self._log_path = Path(log_path)
        self._crash_path = self._log_path.with_suffix(".stderr")  # not the log itself, which is renamed when it is long
        self._crash_start = 0
        self._process: QProcess | None = None
        self.ready: Result = {}

    def start(self, is_cancelled: IsCancelled) -> None:
        """Start the engine unless it runs, and wait until it is ready; EngineFailure or EngineCancelled if not."""
        if self.running():
            return
        for _ in range(2):  # one that is killed while it starts is no broken one
            self._launch()
            try:
                self.ready = self._wait_until_ready(is_cancelled)
                log(f"The engine runs: {self._python}, {self.ready.get('device')} ({self.ready.get('why')})")
                return
            except (EngineFailure, EngineCancelled):
                self.kill()
                raise
            except (EngineDied, ValueError):
                self.kill()
        raise self._broken("it stopped before it was ready")

    def running(self) -> bool:
        """Return whether the process lives; one that was killed meanwhile is seen here."""
        if self._process is None:
            return False
        self._process.waitForFinished(0)
        return self._process.state() == QProcess.ProcessState.Running

    def send(self, message: Arguments) -> None:
        """Write one message; what the pipe does not take at once goes out while `read` waits."""
        self._process.write(json.dumps(message, allow_nan=False).encode() + b"\n")
        self._process.waitForBytesWritten(1000)

    def read(self) -> list[Result]:
        """Return the messages that have come, after waiting a moment for some; EngineDied when none can come."""
        if not self._process.canReadLine():
            self._process.waitForReadyRead(POLL_MS)
        gone = not self._process.canReadLine() and not self.running()
        messages = []
        while self._process.canReadLine():
            messages.append(json.loads(bytes(self._process.readLine())))
        if gone and not messages:
            log("The engine stopped. " + self._last_words(), "error")
            raise EngineDied
        return messages

    def kill(self) -> None:
        """End the process at once."""
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(2000)
            self._process = None

    def close(self) -> None:
        """End the process: it leaves by itself when its input ends, and is killed if not."""
        if self.running():
            self._process.closeWriteChannel()
            self._process.waitForFinished(1000)
        self.kill()

    def _launch(self) -> None:
        try:
            self._log_path.parent.mkdir(parents=True, exist_ok=True)
            self._log_path.touch()
        except OSError as error:
            text = f"The engine's log {self._log_path} cannot be written ({error.strerror}). Check its folder."
            raise EngineFailure("Log", text) from error
        size = self._crash_path.stat().st_size if self._crash_path.exists() else 0
        self._crash_start = 0 if size > CRASH_BYTES else size
        mode = QIODevice.OpenModeFlag.Append if self._crash_start else QIODevice.OpenModeFlag.Truncate
        environment = clean_environment()
        environment.insert("HSI_ACTIVE_LOG", str(self._log_path))
        environment.insert("HSI_ACTIVE_LOG_LEVEL", log_level())
        self._process = QProcess()
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(str(self._crash_path), mode)
        self._process.start(self._python, ["-I", str(ENTRY), "serve"])

    def _last_words(self) -> str:
        """Return the end of what this process wrote to stderr."""
        if not self._crash_path.exists():
            return ""
        with open(self._crash_path, "rb") as file:
            file.seek(max(self._crash_start, self._crash_path.stat().st_size - TAIL_BYTES))
            return file.read().decode(errors="replace").strip()

    def _wait_until_ready(self, is_cancelled: IsCancelled) -> Result:
        deadline = time.monotonic() + START_S
        if not self._process.waitForStarted(10000):
            raise self._broken("it cannot be started")
        while time.monotonic() < deadline:
            if is_cancelled():
                raise EngineCancelled
            messages = self.read()
            if messages:
                return self._checked(messages[0])
        raise self._broken(f"it was not ready within {START_S} seconds")

    def _checked(self, ready: Result) -> Result:
        if not isinstance(ready, dict) or ready.get("type") != "ready":
            raise self._broken("it does not answer as the engine")
        if ready.get("protocol") != PROTOCOL:
            theirs = ready.get("protocol")
            text = f"QGIS and the engine are of different versions (protocol {PROTOCOL} and {theirs}). Restart QGIS."
            raise EngineFailure("Protocol", text)
        return ready

    def _broken(self, what: str) -> EngineFailure:
        text = f"The engine's Python {self._python} does not work: {what}. Try once more, then install the engine again"
        text += f"; see {self._log_path} and the tab HSI Active of QGIS's log messages."
        return EngineFailure("EngineBroken", text)
