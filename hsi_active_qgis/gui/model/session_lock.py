"""One QGIS a session: a lock file beside the session file, gone when QGIS ends or dies."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ...translation import tr


class SessionLock:
    """Held from `take` to `release`."""

    def __init__(self, session_path: str | Path) -> None:
        self._file = QLockFile(f"{session_path}.lock")
        self._file.setStaleLockTime(0)  # a lock is stale only when its process is dead

    def take(self, by_force: bool = False) -> str:
        """Return an empty text, or who holds the session."""
        if by_force:
            self._file.removeStaleLockFile()
        if self._file.tryLock(0) or by_force:
            return ""
        if self._file.error() == QLockFile.LockError.PermissionError:
            return ""  # nobody holds it: the folder allows no file, and the first write says so
        is_known, process, host, _ = self._file.getLockInfo()
        return tr("{host}, process {number}").format(host=host, number=process) if is_known else tr("another program")

    def release(self) -> None:
        """Let others in."""
        self._file.unlock()
