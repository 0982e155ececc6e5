"""All keys of the dock: which stand for classes, what the others do, and how the analyst gives them other keys."""

from __future__ import annotations

from collections.abc import Collection

from qgis.core import QgsSettings
from qgis.PyQt.QtGui import QKeySequence

from ...protocol.shapes import ClassTable
from ...translation import tr

LETTERS = "QWERTYUIODFHJZV"  # N, P, S, M, A, B, C, K, X, G and L are taken
CLASS_KEYS = "123456789" + LETTERS  # in the order that classes get them
SHIFT = "Shift+"
RESERVED = (*"123456789", "Esc")
SETTING = "hsi_active/keys/{}"  # of QGIS: the keys of an action where they are not its first ones, blanks between
TAKEN = {  # at first
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
    "dont_know": "Don't know",
    "mixed": "Mixed pixel, of check points",
    "next": "Next that waits",
    "previous": "Previous",
    "skip": "Skip",
    "update": "Update",
    "draw_area": "Draw an area",
    "segment": "The like ground around the pixel",
    "grow_segment": "More of this ground",
    "shrink_segment": "Less of it",
    "more_like_this": "Ask more places that look like this one",
    "toggle_map": "Class map on or off",
    "toggle_date": "Before and after, with two dates",
    "next_composite": "Other colours of the raster",
    "keep_answer": "Keep a doubtful answer",
    "correct_answer": "Give it the class that the others say",
    "withdraw_answer": "Withdraw it",
    "undo": "Undo",
    "redo": "Redo",
}


def first_keys(action: str) -> list[str]:
    """Return the keys that an action has unless the analyst has given it others."""
    return [key for key, name in TAKEN.items() if name == action]


def keys_of(action: str, settings: QgsSettings | None = None) -> list[str]:
    """Return the keys of an action; `settings`: those of QGIS, for who asks often, for making them takes a while."""
    settings = settings or QgsSettings()
    return str(settings.value(SETTING.format(action), "") or "").split() or first_keys(action)


def key_text(action: str, settings: QgsSettings | None = None) -> str:
    """Return the keys of an action in words; `settings`: see keys_of."""
    return tr(" or ").join(keys_of(action, settings))


def taken() -> dict[str, str]:
    """Return {key: action} as it holds now."""
    settings = QgsSettings()
    return {key: action for action in WHAT for key in keys_of(action, settings)}


def set_keys(action: str, text: str, classes: ClassTable) -> str:
    """Give an action other keys, told with blanks between, its first ones for an empty text.

    Returns why that cannot be, and changes nothing then.
    """
    words = text.split() or first_keys(action)
    keys = [QKeySequence(word).toString() for word in words]
    problems = [_problem(word, key, action, classes) for word, key in zip(words, keys)]
    problem = next(filter(None, problems), "")
    if not problem:
        QgsSettings().setValue(SETTING.format(action), "" if keys == first_keys(action) else " ".join(keys))
    return problem


def _problem(word: str, key: str, action: str, classes: ClassTable) -> str:
    """Return why a key cannot be that of an action, an empty text if it can."""
    if not key or QKeySequence(key).count() != 1:
        return tr("{} is no key. Write names as N, Del or Ctrl+Z, with a blank between two.").format(word)
    if key in RESERVED or key.startswith(SHIFT):
        return tr("{} is kept: figures answer with classes, Shift with them too, and Esc gives up.").format(key)
    other = taken().get(key, action)
    if other != action:
        return tr("{} is taken: {}. Give that another key first.").format(key, tr(WHAT[other]))
    names = [entry["name"] for entry in classes if entry["key"] == key]
    return tr("{} is the key of the class {}. Give that another one first.").format(key, names[0]) if names else ""


def shift_key(place: int) -> str:
    """Return the key with Shift of the class at a place of the list, from 0 on; empty but for the 10th to 18th."""
    return f"{SHIFT}{place - 8}" if 9 <= place < 18 else ""


def is_class_key(text: str) -> bool:
    """Return whether a key may stand for a class."""
    return len(text) == 1 and text.isalnum() and text not in taken()


def free_key(having: Collection[str]) -> str:
    """Return the first key that no class has, an empty text if there is none."""
    return next((key for key in CLASS_KEYS if key not in having and is_class_key(key)), "")
