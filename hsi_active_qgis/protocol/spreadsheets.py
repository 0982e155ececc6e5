"""Texts in tables that a spreadsheet opens: none may be taken for a formula, which could run programs."""

from typing import Any

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")  # how one may begin (OWASP: CSV injection)


def guarded(value: Any) -> Any:
    """Return a text that would be a formula with an apostrophe before it; anything else as it is."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULAS) else value
