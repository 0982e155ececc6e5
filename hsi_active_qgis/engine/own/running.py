"""Run code of the user's own: a file each time anew, so that a change to it counts at once."""

import runpy
import sys
import traceback
from contextlib import redirect_stdout
from pathlib import Path
from types import TracebackType
from typing import Any

from ...protocol.sentence import Sentence
from ..errors import BadRequest, EngineError
from ..log import log


class Guarded:
    """Makes a sentence of what a file's code raises or exits with; what it prints goes to the log."""

    def __init__(self, path: Path):
        self._path, self._printed = path, redirect_stdout(sys.stderr)  # standard output is the engine's answers

    def __enter__(self) -> None:
        self._printed.__enter__()

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._printed.__exit__(None, None, None)
        if isinstance(error, (EngineError, MemoryError)) or not isinstance(error, (Exception, SystemExit)):
            return
        log.error("%s failed", self._path, exc_info=error)
        lines = [frame.lineno for frame in traceback.extract_tb(trace) if frame.filename == str(self._path)]
        where = Sentence("{path} failed", path=self._path)
        if lines:
            where = Sentence("{path} failed in line {line}", path=self._path, line=lines[-1])
        raise BadRequest(
            "{where} ({kind}: {error}). Correct it, or choose another.",
            where=where,
            kind=type(error).__name__,
            error=error,
        ) from error


def named_in(path: Path, name: str, form: str) -> Any:
    """What a file calls `name`, which is to be written as `form`. Raises BadRequest."""
    with Guarded(path):
        found = runpy.run_path(str(path)).get(name)
    if not callable(found):
        raise BadRequest("{path} has no {form}. Add one.", path=path, form=form)
    return found
