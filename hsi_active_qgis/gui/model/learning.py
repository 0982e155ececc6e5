"""How the learning goes, a figure a round: what the curves of the dock are drawn from."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

from ...protocol.shapes import ClassTable
from ...session.rows import Values


class Curve(NamedTuple):
    """title, why, lacking: texts, the last on how to get a value; form: of a value; top: the least value that the axis
    ends at; ends: columns with the interval around a value, whose axis need not begin at 0."""

    title: str
    why: str
    form: str
    top: float
    lacking: str = ""
    ends: tuple[str, str] | None = None

    def told(self, value: float) -> str:
        """A value with its unit."""
        return self.form.format(value).replace("%", " %")


CURVES = {  # by the columns of the table `rounds`
    "changed": Curve("Change of the map", "Share of the map that the round gave another class", "{:.1%}", 0.02),
    "uncertainty": Curve(
        "Mean uncertainty", "Mean of the uncertainty map: 0 is sure, 1 torn between two classes", "{:.2f}", 0.1
    ),
    "doubtful": Curve(
        "Doubtful ground",
        "Share of the map whose likeliest class leads the next by 50 % or less, before smoothing",
        "{:.1%}",
        0.02,
    ),
    "accuracy": Curve(
        "Estimated accuracy",
        "Overall accuracy by the check sample, with its 95 % interval",
        "{:.1%}",
        0.0,
        "answer check points to have it",
        ("accuracy_low", "accuracy_high"),
    ),
    "pace": Curve("Answers a minute", "At the middle one of the times that the round's answers took", "{:.0f}", 1.0),
    "balance": Curve(
        "Balance of classes",
        "100 %: all classes have as many answers; 0 %: one has all (Pielou's evenness)",
        "{:.0%}",
        1,
    ),
}


class Point(NamedTuple):
    """A round's value with the ends of its interval, None where there is none."""

    round: int
    value: float | None
    low: float | None = None
    high: float | None = None


def points_of(rounds: Sequence[Values], name: str) -> list[Point]:
    """Return a curve's points from its first value to its last; rounds without one have None."""
    ends = CURVES[name].ends or ()
    points = [Point(row["round"], row.get(name), *(row.get(end) for end in ends)) for row in rounds]
    known = [place for place, point in enumerate(points) if point.value is not None]
    return points[known[0] : known[-1] + 1] if known else []


def pace(seconds: Sequence[float]) -> float | None:
    """Return answers a minute from the seconds that answers took; their median, for some wait while coffee is made."""
    return 60 / median(seconds) if seconds else None


def balance(counts: Mapping[int | None, int], classes: ClassTable) -> float | None:
    """Return the evenness of the classes' answers (Pielou 1966): their entropy by its largest; None of less than two
    classes, or without an answer."""
    numbers = [counts.get(entry["id"], 0) for entry in classes]
    whole = sum(numbers)
    if len(numbers) < 2 or not whole:
        return None
    entropy = -sum(n / whole * math.log(n / whole) for n in numbers if n)
    return entropy / math.log(len(numbers))
