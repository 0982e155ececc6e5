"""One rule for class names, wherever they come from: blanks around them and letter case tell no two classes apart.

Codes stored as text keep their numbers when all of them are whole numbers that a map can hold.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Optional

from .sentence import Sentence

CODE = re.compile(r"\+?\d{1,9}(\.0*)?")
LARGEST_CODE = 65535


def tidy(value: Any) -> Any:
    """Return a value without blanks around it and with single ones within; an empty text is None, a don't-know."""
    return " ".join(value.split()) or None if isinstance(value, str) else value


def fold(name: str) -> str:
    """Return what names of one class share."""
    return " ".join(name.split()).casefold()


def unified(values: Iterable[Any]) -> tuple[list[Any], Optional[str]]:
    """Return the values with one spelling of each name, or codes as numbers, and a sentence on names that were one."""
    values = list(values)
    tidied = [tidy(value) for value in values]
    names = [value for value in tidied if value is not None]
    if names and all(isinstance(name, str) and _is_code(name) for name in names):
        return [None if value is None else _code(value) for value in tidied], None
    written = Counter(value for value in values if isinstance(value, str) and tidy(value) is not None)
    chosen: dict[str, str] = {}
    spellings: dict[str, list[str]] = {}
    for name, _ in Counter(name for name in names if isinstance(name, str)).most_common():
        chosen.setdefault(fold(name), name)
    for name in sorted(written):
        spellings.setdefault(fold(name), []).append(name)
    several = {key: found for key, found in spellings.items() if len(found) > 1}
    return [chosen[fold(value)] if isinstance(value, str) else value for value in tidied], _told(chosen, several)


def _told(chosen: dict[str, str], several: dict[str, list[str]]) -> Optional[str]:
    if not several:
        return None
    parts = [f"{chosen[key]} ({', '.join(_quoted(name) for name in found)})" for key, found in several.items()]
    return Sentence(
        "Class names that differ in letter case or blanks only are one class: {parts}.", parts=", ".join(parts)
    )


def _quoted(name: str) -> str:
    return f'"{name}"'


def _is_code(name: str) -> bool:
    return CODE.fullmatch(name) is not None and 1 <= _code(name) <= LARGEST_CODE


def _code(name: str) -> int:
    return int(name.partition(".")[0])
