"""What a run consists of: a download, a command, work in a thread. Each starts, moves and ends; none blocks QGIS."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication, QgsFileDownloader, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from . import network

LOOK_MS = 1000
OK = 200  # of HTTP


class Step(QObject):
    """`ended(ok, output)` once, after `start()`; `moved(fraction)` and `said(line)` any number of times before."""

    ended = pyqtSignal(bool, str)
    moved = pyqtSignal(float)
    said = pyqtSignal(str)

    def __init__(self, text: str, share: float) -> None:
        super().__init__()
        self.text, self.share = text, share  # for the analyst; of the run's time, in arbitrary units
        self.output = ""
        self.ok, self.may_fail = False, False

    def start(self) -> None:
        """Begin; returns at once."""
        raise NotImplementedError

    def cancel(self) -> None:
        """End soon; `ended` follows."""


class Download(Step):
    """A file through QGIS's network manager: its proxy, its certificates."""

    def __init__(self, text: str, share: float, address: str, path: Path) -> None:
        super().__init__(text, share)
        self._address, self._path, self._errors = address, path, [""]
        self._downloader: QgsFileDownloader | None = None

    def start(self) -> None:
        self.said.emit(f"{self._address} -> {self._path}")
        self._path.unlink(missing_ok=True)
        self._downloader = QgsFileDownloader(QUrl(self._address), str(self._path), "", True)
        self._downloader.downloadProgress.connect(self._count)
        self._downloader.downloadError.connect(self._fail)
        self._downloader.downloadExited.connect(self._exit)
        self._downloader.startDownload()

    def cancel(self) -> None:
        if self._downloader is not None:
            self._downloader.cancelDownload()

    def _count(self, done: int, total: int) -> None:
        if total > 0:
            self.moved.emit(done / total)

    def _fail(self, errors: list[str]) -> None:
        proxy = (network.proxy_for(self._address) or "").rpartition("@")[2]
        way = f" through the proxy {proxy}" if proxy and "Error transferring" not in " ".join(errors) else ""
        self._errors = [f"{self._address}{way}: {error}" for error in errors]

    def _exit(self) -> None:
        QTimer.singleShot(0, self._tell_end)  # an error of the secure connection is told after the end

    def _tell_end(self) -> None:
        ok = self._errors == [""] and self._path.exists()
        self.ended.emit(ok, "\n".join(self._errors))


class Sizes(Step):
    """The bytes of files that their index does not tell, asked of their server: `found` by name; those that answer."""

    def __init__(self, text: str, share: float, addresses: dict[str, str]) -> None:
        super().__init__(text, share)
        self._addresses, self.found = addresses, dict[str, int]()
        self._replies: dict[str, QNetworkReply] = {}

    def start(self) -> None:
        for name, address in self._addresses.items():
            request = QNetworkRequest(QUrl(address))
            policy = QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
            request.setAttribute(QNetworkRequest.Attribute.RedirectPolicyAttribute, policy)
            reply = self._replies[name] = QgsNetworkAccessManager.instance().head(request)
            reply.finished.connect(partial(self._answer, name))
        if not self._replies:
            QTimer.singleShot(0, self._all_answered)

    def cancel(self) -> None:
        for reply in list(self._replies.values()):
            reply.abort()

    def _answer(self, name: str) -> None:
        reply = self._replies.pop(name)
        size = reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
        if size and reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) == OK:
            self.found[name] = int(size)
        reply.deleteLater()
        if not self._replies:
            self._all_answered()

    def _all_answered(self) -> None:
        self.ended.emit(True, "")


class Work(Step):
    """A function in a thread; what it returns is `result`, an OSError its end."""

    def __init__(self, text: str, share: float, function: Callable[[], object]) -> None:
        super().__init__(text, share)
        self._function = function
        self._task: QgsTask | None = None
        self.result: object = None

    def start(self) -> None:
        self._task = QgsTask.fromFunction("HSI Active", self._work, on_finished=self._end)
        QgsApplication.taskManager().addTask(self._task)

    def _work(self, task: QgsTask) -> tuple[bool, str]:
        try:
            self.result = self._function()
        except OSError as error:
            return False, f"{type(error).__name__}: {error}"
        return True, ""

    def _end(self, error: Exception | None, said: tuple[bool, str] | None = None) -> None:
        self._task = None
        self.ended.emit(*(said or (False, f"{type(error).__name__}: {error}")))


class Command(Step):
    """A program and its arguments. `running` is a file that names it while it lives, for the next start of QGIS.

    `growing` and `size`: a folder that has about so many bytes more at the end.
    """

    def __init__(self, text: str, share: float, command: list[str], environment: QProcessEnvironment, running: Path,
                 growing: Path | None = None, size: int = 0) -> None:  # fmt: skip
        super().__init__(text, share)
        self._command, self._running = command, running
        self._growth = Growth(growing) if growing is not None and size else None
        self._size = size
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.started.connect(self._note)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._not_started)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self.said.emit(" ".join(self._command))
        self._process.start(self._command[0], self._command[1:])
        self._process.closeWriteChannel()
        if self._growth is not None:
            self._growth.start()
            self._timer.start(LOOK_MS)

    def cancel(self) -> None:
        self._process.kill()

    def _note(self) -> None:
        with suppress(OSError):
            self._running.write_text(f"{self._process.processId()}\n", encoding="utf-8")

    def _read(self) -> None:
        text = bytes(self._process.readAllStandardOutput()).decode(errors="replace")
        self.output += text
        for line in text.splitlines():
            if line.strip():
                self.said.emit(line.strip())

    def _look(self) -> None:
        if self._growth is not None:
            self.moved.emit(min(0.99, self._growth.bytes / self._size))

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if status == QProcess.ExitStatus.CrashExit and Path(self._command[0]).name.startswith("python"):
            self.output += f"{self._command[0]} crashed ({code})\n"
        self._end(code == 0 and status == QProcess.ExitStatus.NormalExit)

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.output += f"{self._command[0]}: {self._process.errorString()}"
            self._end(False)

    def _end(self, ok: bool) -> None:
        self._timer.stop()
        if self._growth is not None:
            self._growth.stop()
        with suppress(OSError):
            self._running.unlink()
        self.ended.emit(ok, self.output)


class Growth(threading.Thread):
    """Counts in a thread by how many `bytes` a folder has grown; twenty thousand files would hold up a window."""

    def __init__(self, folder: Path) -> None:
        super().__init__(name="hsi_active growth", daemon=True)
        self._folder, self._over = str(folder), threading.Event()
        self.bytes = 0

    def run(self) -> None:
        before = None
        while not self._over.is_set():
            now = sum(_sizes(self._folder))
            before = now if before is None else before
            self.bytes = max(self.bytes, now - before)
            self._over.wait(2 * LOOK_MS / 1000)

    def stop(self) -> None:
        """Count no more."""
        self._over.set()


def _sizes(folder: str) -> Iterator[int]:
    """Yield the sizes of all files in a folder, which may vanish meanwhile."""
    with suppress(OSError):
        for entry in os.scandir(folder):
            with suppress(OSError):
                if entry.is_dir(follow_symlinks=False):
                    yield from _sizes(entry.path)
                else:
                    yield entry.stat(follow_symlinks=False).st_size
