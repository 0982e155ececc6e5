"""Names shortened to the room that there is, so that they still differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

Fits = Callable[[str], bool]


def told_apart(names: Sequence[str], fits: Fits) -> list[str]:
    """Return each name, shortened where it does not fit; names that would look alike keep the words that differ."""
    short = [_cut(name[: len(name) // 2], name[len(name) // 2 :], fits) for name in names]
    alike = [{other for other, text in zip(names, short) if text == mine} for mine in short]
    return [_differing(name, same, fits) if len(same) > 1 else mine for name, mine, same in zip(names, short, alike)]


def _differing(name: str, alike: Iterable[str], fits: Fits) -> str:
    """Return the first letter of a name and, of its words, those that not all the others have, as long as they fit."""
    common = set.intersection(*(set(other.split()) for other in alike))
    words = [word for word in name.split() if word not in common] or name.split()
    head = "" if name.startswith(words[0]) else f"{name[0]}… "
    texts = [head + " ".join(_begun(word, letters) for word in words) for letters in range(len(name), 0, -1)]
    return next((text for text in texts if fits(text)), texts[-1])


def _begun(word: str, letters: int) -> str:
    return word if len(word) <= letters + 1 else f"{word[:letters]}."


def _cut(head: str, tail: str, fits: Fits) -> str:
    """Leave as much out of the middle as is needed."""
    text = head + tail
    while not fits(text) and len(head) + len(tail) > 2:
        head, tail = (head[:-1], tail) if len(head) >= len(tail) else (head, tail[1:])
        text = f"{head}…{tail}"
    return text
