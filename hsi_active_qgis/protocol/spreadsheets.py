"""Texts in tables that a spreadsheet opens: none may be taken for a formula, which could run programs."""

from typing import Any

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")  # how one may begin


def guarded(value: Any) -> Any:
    """Return a text that would be a formula with an apostrophe before it; anything else, numbers as text too, as it
    is."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULAS) and not _is_number(value) else value


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
