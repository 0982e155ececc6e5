"""Answers of two sessions that were merged (see merge.py) and contradict each other until someone decides."""

from __future__ import annotations

from .connection import Connection
from .queries import standing
from .rows import Values

TABLES_OF_ANSWERS = ("samples", "regions")
ANSWERED = "\"state\" = 'answered'"
Told = tuple[str, Values]  # table, row
Conflict = tuple[Values, Values]  # the answer that holds, and the other one


def conflicts_of(db: Connection) -> list[Conflict]:
    """Return them, as rows of their tables; none where one was answered anew, or withdrawn."""
    marked = _answers(db, f'"against" IS NOT NULL AND {ANSWERED}')
    if not marked:
        return []
    wanted = ", ".join(str(int(row["against"])) for _, row in marked)
    others = {row["number"]: (table, row) for table, row in _answers(db, f'"number" IN ({wanted}) AND {ANSWERED}')}
    pairs = [_in_order(one, others[one[1]["against"]]) for one in marked if one[1]["against"] in others]
    numbers = {int(number) for (number,) in db.ask(standing(holds["number"] for holds, _ in pairs))}
    return [pair for pair in pairs if pair[0]["number"] in numbers and pair[0]["class"] != pair[1]["class"]]


def _answers(db: Connection, where: str) -> list[Told]:
    tables = [table for table in TABLES_OF_ANSWERS if "against" in db.columns_of(table)]  # not in an earlier file
    return [(table, row) for table in tables for _, row in db.rows(table, where)]


def _in_order(one: Told, other: Told) -> Conflict:
    """A pixel goes before an area, then the later answer."""
    (_, holds), (_, yields) = sorted((one, other), key=lambda told: (told[0] != "samples", -told[1]["number"]))
    return holds, yields
