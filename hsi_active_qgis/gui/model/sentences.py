"""Words for the analyst: what went wrong, in a sentence, and how many there are."""

from __future__ import annotations

import html

from ...translation import tr


def sentence(error: Exception) -> str:
    """Return what an exception says; the system's own errors become sentences about their file."""
    if isinstance(error, OSError) and error.filename:
        text = tr("{} cannot be used: {}. Choose another place, or make this one writable.")
        return text.format(error.filename, error.strerror)
    return str(error)


def counted(number: int, one: str, many: str) -> str:
    """Return `one` for 1, else `many` with the number in place of {}."""
    return one if number == 1 else many.format(number)


def as_text(words: str) -> str:
    """Return words as a tooltip shows them letter by letter: Qt takes what looks like HTML for HTML."""
    return f"<p>{html.escape(words)}</p>" if "<" in words else words
