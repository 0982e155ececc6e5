"""Which keys stand for classes, and what the others do."""

from __future__ import annotations

from collections.abc import Collection

LETTERS = "QWERTYUIODFGHJKLZXCV"  # N, P, S, M, A and B are taken
CLASS_KEYS = "123456789" + LETTERS  # in the order that classes get them
TAKEN = {
    "0": "dont_know",
    "N": "next",
    "Right": "next",
    "P": "previous",
    "Left": "previous",
    "S": "skip",
    "M": "toggle_map",
    "A": "draw_area",
    "B": "toggle_date",
    "Return": "update",
    "Enter": "update",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+Y": "redo",
}


def is_class_key(text: str) -> bool:
    """Return whether a key may stand for a class."""
    return len(text) == 1 and text.isalnum() and text not in TAKEN


def free_key(taken: Collection[str]) -> str:
    """Return the first key that no class has, an empty text if there is none."""
    return next((key for key in CLASS_KEYS if key not in taken), "")
