"""Makes the engine's Python environment in the QGIS profile, through QProcess and without blocking QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, pyqtSignal

from .environment import COMPLETE, REQUIREMENTS, base_python, clean_environment, private_folder, python_in

# What pip and venv say when something outside of them fails, and what helps.
HINTS = {
    "No space left": "The disk is full. Free about 5 GB and try again.",
    "ProxyError": "The proxy refused. Set HTTPS_PROXY before QGIS starts, then try again.",
    "CERTIFICATE_VERIFY_FAILED": "A secure connection failed, perhaps for a proxy of your organisation. Ask for its "
    "certificate and set PIP_CERT to it before QGIS starts.",
    "SSLError": "A secure connection failed, perhaps for a proxy of your organisation. Ask for its certificate and set "
    "PIP_CERT to it before QGIS starts.",
    "NewConnectionError": "There is no connection to the package index. Check the network and try again.",
    "ensurepip is not": "This Python cannot make environments. On Debian and Ubuntu install python3-venv.",
    "No matching distribution": "A package does not fit this Python; the engine needs 3.10 to 3.14. Make an "
    "environment of such a Python by hand and set HSI_ACTIVE_ENGINE_PYTHON.",
    "Permission denied": "The folder cannot be written. Check its permissions.",
}


class EnvironmentInstaller(QObject):
    """One installation: `start()`, then `progress(text)` any number of times and `finished(ok, sentence)` once.

    A folder that an installation left unfinished counts as absent and is emptied by the next one.
    """

    progress = pyqtSignal(str)
    finished = pyqtSignal(bool, str)

    def __init__(
        self, folder: str | Path | None = None, requirements: str | Path = REQUIREMENTS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = Path(folder or private_folder())
        self.log_path = self.folder.parent / "install.log"
        self._requirements = Path(requirements)
        self._steps: list[tuple[str, list[str]]] = []  # program, arguments
        self._cancelled = False
        self._lines: list[str] = []
        self._process = QProcess(self)
        self._process.setProcessEnvironment(clean_environment())
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._step_done)
        self._process.errorOccurred.connect(self._not_started)

    def start(self) -> None:
        """Begin; returns at once."""
        base = base_python()
        if base is None:
            self._end(False, "No Python was found to make the engine's environment with. Install Python 3.10 or newer.")
            return
        pip = ["-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
        self._steps = [
            (base, ["-I", "-m", "venv", "--clear", str(self.folder)]),
            (str(python_in(self.folder)), [*pip, "-r", str(self._requirements)]),
        ]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / COMPLETE).unlink(missing_ok=True)
        except OSError as error:
            self._end(False, f"The engine cannot be installed into {self.folder}: {error.strerror}. Free that folder.")
            return
        self._next()

    def cancel(self) -> None:
        """Stop; `finished` says so."""
        self._cancelled = True
        self._process.kill()

    def _next(self) -> None:
        if not self._steps:
            self._complete()
            return
        program, arguments = self._steps.pop(0)
        self._process.start(program, arguments)

    def _read(self) -> None:
        text = bytes(self._process.readAllStandardOutput()).decode(errors="replace")
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        self._lines += lines
        for line in lines:
            self.progress.emit(line)

    def _step_done(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if self._cancelled:
            self._end(False, "The installation of the engine was cancelled.")
        elif code or status != QProcess.ExitStatus.NormalExit:
            self._end(False, self._why())
        else:
            self._next()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(False, f"{self._process.program()} cannot be started. Install Python 3.10 or newer.")

    def _why(self) -> str:
        output = "\n".join(self._lines)
        hints = [hint for sign, hint in HINTS.items() if sign in output]
        why = hints[0] if hints else f"The last word was: {self._lines[-1] if self._lines else 'none'}"
        return f"The engine was not installed. {why} The log is {self.log_path}."

    def _complete(self) -> None:
        try:
            (self.folder / COMPLETE).write_text(self._requirements.read_text(encoding="utf-8"), encoding="utf-8")
        except OSError as error:
            self._end(False, f"The engine was not installed: {error.strerror}. Free some disk space and try again.")
            return
        self._end(True, "The engine is installed.")

    def _end(self, ok: bool, sentence: str) -> None:
        if self.log_path.parent.is_dir():
            self.log_path.write_text("\n".join([*self._lines, sentence, ""]), encoding="utf-8")
        self.finished.emit(ok, sentence)
