"""What the rounds say of going on: whether the map has settled, and which classes the questions are torn between.

Predictions that no longer change are the sign of Bloodgood and Vijay-Shanker 2009. It is told, and nothing is stopped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...session.rows import Sample, Values
from ...translation import tr

SETTLED, ROUNDS = 0.01, 3  # share of the map that changes at most, in each of so many rounds
OFTEN, LEAST = 0.5, 3  # share of a round's questions, and number of them, that two classes are told from


def changes(rounds: Sequence[Values]) -> list[tuple[int, float]]:
    """Return (round, share of the map that changed), of the rounds with a map and one before."""
    return [(row["round"], row["changed"]) for row in rounds if row["changed"] is not None]


def advice(rounds: Sequence[Values], questions: Sequence[Sample]) -> str:
    """Return what to do next as far as the rounds, and the questions of the newest one, tell; else an empty text."""
    latest = [share for _, share in changes(rounds)[-ROUNDS:]]
    newest = rounds[-1]["round"] if rounds else 0
    settled = len(latest) == ROUNDS and max(latest) < SETTLED
    text = tr(
        "In each of the last {} rounds less than {:.0%} of the map changed: judge it by check points, or export it."
    )
    parts = [text.format(ROUNDS, SETTLED)] if settled else []
    torn = _most_torn([q for q in questions if q["round"] == newest])
    if torn:
        parts.append(tr("{} of {} questions are torn between {} and {}: answers of these help most.").format(*torn))
    return " ".join(parts)


def _most_torn(questions: Sequence[Sample]) -> tuple[int, int, str, str] | None:
    """The two classes that most questions are torn between: how many, of how many, and their names."""
    pairs = [tuple(sorted((q["best"], q["second"]))) for q in questions if q["best"] and q["second"]]
    if not pairs:
        return None
    pair, often = Counter(pairs).most_common(1)[0]
    return (often, len(questions), *pair) if often >= max(LEAST, OFTEN * len(questions)) else None
