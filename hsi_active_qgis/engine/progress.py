"""Progress of a request: a function of (fraction from 0 to 1, text) that raises Cancelled when asked to stop."""

from collections.abc import Callable

Progress = Callable[[float, str], None]
FINISHING = "Finishing the files"  # the text from which on a request is no longer interrupted in its midst


def silent(fraction: float, text: str = "") -> None:
    """For callers that nobody watches."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Progress of a step that takes the share from `start` to `end` of the whole."""

    def report(fraction: float, text: str = "") -> None:
        progress(start + (end - start) * fraction, text)

    return report
