"""Progress of a request: a function of (fraction from 0 to 1, text) that raises Cancelled when asked to stop."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from ..protocol.sentence import Sentence

Progress = Callable[[float, str], None]
MAPPING = Sentence("Mapping")  # from this text on a request is stopped between two windows, and its session goes on
FROM_S = 5.0  # that have passed before the time left is told
FINISHING = Sentence("Finishing the files")  # from this text on a request is no longer interrupted in its midst


def silent(fraction: float, text: str = "") -> None:
    """For callers that nobody watches."""


WATCHER: ContextVar[Progress] = ContextVar("WATCHER", default=silent)  # of the request that is answered


@contextmanager
def watched(progress: Progress) -> Iterator[None]:
    """Have `tell` tell this one, for work that its callers do not know of: a product that is put into a raster."""
    before = WATCHER.set(progress)
    try:
        yield
    finally:
        WATCHER.reset(before)


def tell(fraction: float, text: str = "") -> None:
    """Tell whoever watches the request; raises Cancelled as Progress does."""
    WATCHER.get()(fraction, text)


def on_terminal() -> Progress:
    """Shows progress in a line of stderr that changes; where stderr is a file, each change in a line of its own."""
    shown, begin = "", time.monotonic()

    def show(fraction: float, text: str = "") -> None:
        nonlocal shown
        passed = time.monotonic() - begin
        left = passed * (1 / fraction - 1) if 0 < fraction < 1 and passed > FROM_S else None
        line = f"{fraction:4.0%} {text}" + ("" if left is None else f", {_in_words(left)} left")
        if line != shown:
            sys.stderr.write(f"\r{line:<{len(shown)}}" if sys.stderr.isatty() else f"{line}\n")
            sys.stderr.flush()
        shown = line

    return show


def _in_words(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def part(progress: Progress, start: float, end: float) -> Progress:
    """Progress of a step that takes the share from `start` to `end` of the whole."""

    def report(fraction: float, text: str = "") -> None:
        progress(start + (end - start) * fraction, text)

    return report
