"""What went wrong, in a sentence for the analyst."""

from __future__ import annotations

from ...translation import tr


def sentence(error: Exception) -> str:
    """Return what an exception says; the system's own errors become sentences about their file."""
    if isinstance(error, OSError) and error.filename:
        text = tr("{} cannot be used: {}. Choose another place, or make this one writable.")
        return text.format(error.filename, error.strerror)
    return str(error)
