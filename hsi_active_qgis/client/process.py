"""The engine's process, as the one thread that owns it uses it: start, send, read, kill.

No signals and no event loop: they would need a thread that is never blocked, and in Processing there is none. No
QProcess: its child waits for the parent before it begins, for ever if QGIS is killed then, and holds QGIS's open files,
the lock of the session among them.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess  # nosec B404
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from ..protocol.catalogue import PROTOCOL
from ..translation import heard, tr
from .environment import clean_environment
from .install.diagnosis import cause
from .log import log, log_level

ENTRY = Path(__file__).resolve().parents[1] / "engine" / "__main__.py"
START_S = 180  # a first import of torch from a slow disk under a virus scanner takes more than a minute
POLL_S = 0.05
CRASH_BYTES = 500_000  # what the engine prints when it crashes; a longer file is begun anew
TAIL_BYTES = 4000  # of it, for QGIS's log messages

IsCancelled = Callable[[], bool]
Message = dict[str, Any]  # of the protocol, see protocol/messages.py


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
        self._process: subprocess.Popen[bytes] | None = None
        self._inbox: queue.Queue[bytes] = queue.Queue()  # lines of its output, b"" at the end
        self._outbox: queue.Queue[bytes] = queue.Queue()  # lines for it, b"" to end its input
        self.ready: Message = {}

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
        raise self._broken(tr("It stopped before it was ready."))

    def running(self) -> bool:
        """Return whether the process lives; one that was killed meanwhile is seen here."""
        if self._process is None:
            return False
        return self._process.poll() is None

    def send(self, message: Message) -> None:
        """Write one message; what the pipe does not take at once goes out meanwhile."""
        self._outbox.put(json.dumps(message, allow_nan=False).encode() + b"\n")

    def read(self) -> list[Message]:
        """Return the messages that have come, after waiting a moment for some; EngineDied when none can come."""
        try:
            lines = [self._inbox.get(timeout=POLL_S)]
        except queue.Empty:
            if self.running():
                return []
            lines = [b""]  # a child of its own may hold the pipe open
        lines += [self._inbox.get() for _ in range(self._inbox.qsize())]
        if lines[-1] == b"":
            self._inbox.put(b"")  # for the next call
        if lines == [b""]:
            self.kill()  # its output ends a moment before it does
            log("The engine stopped. " + self._last_words(), "error")
            raise EngineDied
        return [json.loads(line, object_hook=heard) for line in lines if line]

    def kill(self) -> None:
        """End the process at once."""
        if self._process is not None:
            self._process.kill()
            self._wait(2)
            self._outbox.put(b"")
            self._process = None

    def close(self) -> None:
        """End the process: it leaves by itself when its input ends, and is killed if not."""
        if self.running():
            self._outbox.put(b"")
            self._wait(1)
        self.kill()

    def _wait(self, seconds: float) -> None:
        if self._process is not None:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(seconds)

    def _launch(self) -> None:
        try:
            self._log_path.parent.mkdir(parents=True, exist_ok=True)
            self._log_path.touch()
        except OSError as error:
            text = tr("The engine's log {path} cannot be written ({why}). Check its folder.").format(
                path=self._log_path, why=error.strerror
            )
            raise EngineFailure("Log", text) from error
        size = self._crash_path.stat().st_size if self._crash_path.exists() else 0
        self._crash_start = 0 if size > CRASH_BYTES else size
        with open(self._crash_path, "ab" if self._crash_start else "wb") as crashes:
            self._process = self._started(crashes)
        self._inbox, self._outbox = queue.Queue(), queue.Queue()
        pipes = ((_pass_on, self._process.stdout, self._inbox), (_feed, self._process.stdin, self._outbox))
        for work, pipe, lines in pipes:
            threading.Thread(target=work, args=(pipe, lines), name="hsi_active pipe", daemon=True).start()

    def _started(self, crashes: IO[bytes]) -> subprocess.Popen[bytes]:
        command = [self._python, "-I", str(ENTRY), "serve"]
        options: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": crashes}
        environment = clean_environment()
        names = environment.keys()  # of Qt: no dict
        options["env"] = {name: environment.value(name) for name in names}
        options["env"] |= {"HSI_ACTIVE_LOG": str(self._log_path), "HSI_ACTIVE_LOG_LEVEL": log_level()}
        if os.name == "nt":
            options["creationflags"] = 0x08000000  # CREATE_NO_WINDOW: else a black window would open
        try:
            return subprocess.Popen(command, **options)  # noqa: S603 # nosec B603
        except OSError as error:
            raise self._broken(tr("It cannot be started.")) from error

    def _last_words(self) -> str:
        """Return the end of what this process wrote to stderr."""
        if not self._crash_path.exists():
            return ""
        with open(self._crash_path, "rb") as file:
            file.seek(max(self._crash_start, self._crash_path.stat().st_size - TAIL_BYTES))
            return file.read().decode(errors="replace").strip()

    def _wait_until_ready(self, is_cancelled: IsCancelled) -> Message:
        deadline = time.monotonic() + START_S
        while time.monotonic() < deadline:
            if is_cancelled():
                raise EngineCancelled
            messages = self.read()
            if messages:
                return self._checked(messages[0])
        raise self._broken(tr("It was not ready within {seconds} seconds.").format(seconds=START_S))

    def _checked(self, ready: Message) -> Message:
        if not isinstance(ready, dict) or ready.get("type") != "ready":
            raise self._broken(tr("It does not answer as the engine."))
        if ready.get("protocol") != PROTOCOL:
            theirs = ready.get("protocol")
            text = tr(
                "QGIS and the engine are of different versions (protocol {ours} and {theirs}). Restart QGIS."
            ).format(ours=PROTOCOL, theirs=theirs)
            raise EngineFailure("Protocol", text)
        return ready

    def _broken(self, what: str) -> EngineFailure:
        text = tr(
            "The engine's Python {python} does not work. {why} Plugins > HSI Active > Engine... checks and repairs it; "
            "see {path} and the tab HSI Active of QGIS's log messages."
        )
        text = text.format(python=self._python, why=cause(self._last_words()) or what, path=self._log_path)
        return EngineFailure("EngineBroken", text)


def _pass_on(output: IO[bytes], lines: queue.Queue[bytes]) -> None:
    """Put the lines of a pipe into a queue, b"" when it ends."""
    with output:
        for line in output:
            lines.put(line)
    lines.put(b"")


def _feed(target: IO[bytes], lines: queue.Queue[bytes]) -> None:
    """Write the lines of a queue into a pipe up to b"", or until nobody reads it any more."""
    with suppress(OSError), target:
        while line := lines.get():
            target.write(line)
            target.flush()
