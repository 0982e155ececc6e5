"""A process that a killed QGIS left behind: the next run asks the system whether it is ours, and ends it."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path

RUNNING = "running"  # the file that names it


def left_over(base: Path) -> int | None:
    """Return the id of the process that was started last and not seen ending, None if there is none."""
    try:
        return int((base / RUNNING).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def question(process: int) -> list[str]:
    """Return the command that says what a process is: its number may be another's by now."""
    if os.name == "nt":
        return ["tasklist", "/FI", f"PID eq {process}", "/FO", "CSV", "/NH"]
    return ["ps", "-p", str(process), "-o", "args="]


def end(base: Path, process: int, answer: str) -> None:
    """End a process if the system's answer names a program of ours."""
    ours = ("uv.exe", "python.exe") if os.name == "nt" else (f"{base}{os.sep}",)
    if any(name in answer for name in ours):
        with suppress(OSError):
            os.kill(process, signal.SIGTERM)
    (base / RUNNING).unlink(missing_ok=True)
