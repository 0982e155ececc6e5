"""All keys of the dock: which stand for classes, what the others do, and the sentence that tells of them."""

from __future__ import annotations

from collections.abc import Collection

from ...translation import tr

LETTERS = "QWERTYUIODFHJZV"  # N, P, S, M, A, B, C, K, X, G and L are taken
CLASS_KEYS = "123456789" + LETTERS  # in the order that classes get them
SHIFT = "Shift+"
TAKEN = {
    "0": "dont_know",
    "-": "mixed",
    "N": "next",
    "Right": "next",
    "P": "previous",
    "Left": "previous",
    "S": "skip",
    "Return": "update",
    "Enter": "update",
    "A": "draw_area",
    "G": "segment",
    ".": "grow_segment",
    ",": "shrink_segment",
    "L": "more_like_this",
    "M": "toggle_map",
    "B": "toggle_date",
    "C": "next_composite",
    "K": "keep_answer",
    "X": "correct_answer",
    "Del": "withdraw_answer",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+Y": "redo",
}
WHAT = {
    "dont_know": tr("don't know"),
    "mixed": tr("mixed pixel, of check points"),
    "next": tr("next that waits"),
    "previous": tr("previous"),
    "skip": tr("skip"),
    "update": tr("update"),
    "draw_area": tr("draw an area"),
    "segment": tr("the ground around the pixel that looks like it, as one answer"),
    "grow_segment": tr("more of this ground"),
    "shrink_segment": tr("less of it"),
    "more_like_this": tr("ask more places that look like this one"),
    "toggle_map": tr("class map on or off"),
    "toggle_date": tr("before and after, with two dates"),
    "next_composite": tr("other colours of the raster"),
    "keep_answer": tr("keep a doubtful answer"),
    "correct_answer": tr("give it the class that the others say"),
    "withdraw_answer": tr("withdraw it"),
    "undo": tr("undo"),
    "redo": tr("redo"),
}


def keys_of(action: str) -> list[str]:
    """Return the keys of an action; the number block's Enter is as good as the other."""
    return [key for key, name in TAKEN.items() if name == action and key != "Return"]


def help_lines() -> list[str]:
    """Return what each key does, a line each."""
    classes = [tr("1 to 9 and letters: the class"), tr("Shift with 1 to 9: the 10th to 18th class of the list")]
    others = [tr(" or ").join(keys_of(action)) + f": {what}" for action, what in WHAT.items()]
    return [*classes, *others, tr("Esc: give up a place of your own, or the places like another")]


def help_text() -> str:
    """Return what each key does, in a sentence."""
    return tr("Keys on the map: {}.").format("; ".join(help_lines()))


def shift_key(place: int) -> str:
    """Return the key with Shift of the class at a place of the list, from 0 on; empty but for the 10th to 18th."""
    return f"{SHIFT}{place - 8}" if 9 <= place < 18 else ""


def is_class_key(text: str) -> bool:
    """Return whether a key may stand for a class."""
    return len(text) == 1 and text.isalnum() and text not in TAKEN


def free_key(taken: Collection[str]) -> str:
    """Return the first key that no class has, an empty text if there is none."""
    return next((key for key in CLASS_KEYS if key not in taken), "")
