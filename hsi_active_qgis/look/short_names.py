"""Names shortened to the room that there is, so that they still differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Fits = Callable[[str], bool]
TELLING = 4  # letters of a word that is worth its room


def told_apart(names: Sequence[str], fits: Fits) -> list[str]:
    """Return each name, where it does not fit with the words that no other name has together."""
    words = [name.split() for name in names]
    short = [name if fits(name) else _differing(i, name, words, fits) for i, name in enumerate(names)]
    return [text if fits(text) else _cut(text[: len(text) // 2], text[len(text) // 2 :], fits) for text in short]


def _differing(place: int, name: str, words: Sequence[list[str]], fits: Fits) -> str:
    """Return the words that tell a name from the others, abbreviated or, where there is room, with further ones."""
    mine, telling = words[place], _telling(place, words)
    if len(telling) == len(mine) == 1:
        return name

    def text(letters: int, chosen: list[bool], of_first: int = 1) -> str:
        some = [word for word, is_in in zip(mine, chosen) if is_in]
        head = "" if chosen[0] else f"{name[:of_first]}… "
        return head + " ".join(word if len(word) <= letters + 1 else f"{word[:letters]}." for word in some).rstrip(
            ",;:"
        )

    chosen = [i in telling for i in range(len(mine))]
    letters = next((n for n in range(len(name), 1, -1) if fits(text(n, chosen))), 1)
    for i, word in enumerate(mine):
        wider = [*chosen[:i], True, *chosen[i + 1 :]]
        if len(word) >= TELLING and letters == len(name) and fits(text(letters, wider)):
            chosen = wider
    heads = range(len(mine[0]) - 1, 1, -1)
    return text(letters, chosen, next((n for n in heads if fits(text(letters, chosen, n))), 1))


def _telling(place: int, words: Sequence[list[str]]) -> set[int]:
    """Return the places of few of a name's words that no other name has together."""
    others = [set(other) for i, other in enumerate(words) if i != place and other != words[place]]
    chosen: set[int] = set()
    while others:
        tells = [sum(word not in other for other in others) for word in words[place]]
        best = max(range(len(tells)), key=tells.__getitem__) if tells else 0
        if not tells or not tells[best]:  # another one has all its words, and more
            return set(range(len(tells)))
        chosen.add(best)
        others = [other for other in others if words[place][best] in other]
    return chosen or {0}


def _cut(head: str, tail: str, fits: Fits) -> str:
    """Leave as much out of the middle as is needed."""
    text = head + tail
    while not fits(text) and len(head) + len(tail) > 2:
        head, tail = (head[:-1], tail) if len(head) >= len(tail) else (head, tail[1:])
        text = f"{head}…{tail}"
    return text
