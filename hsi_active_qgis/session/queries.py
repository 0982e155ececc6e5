"""What is asked of the session file in SQL; a table in braces is the one without rows that are left out."""

from __future__ import annotations

from collections.abc import Iterable

from .rows import sql

QUERY, ALIKE = "query", "alike"  # sources of questions: a strategy, or what looks like a pixel of the analyst's choice
ASKED = f"\"source\" IN ('{QUERY}', '{ALIKE}')"
WAITS = "\"state\" IN ('open', 'skipped')"
ANSWERED = "\"state\" IN ('answered', 'unsure')"
EVER_ANSWERED = "\"state\" IN ('answered', 'unsure', 'removed')"
IN_TURN = '"number", "fid"'
PLACE = '"row", "column", coalesce("height", 1), coalesce("width", 1)'
# The last answer of each pixel or tile that ever had one; SQLite takes the other columns from the row of max().
LAST = sql('SELECT *, max("number") FROM {samples} WHERE', EVER_ANSWERED, "GROUP BY", PLACE)
COUNTS = sql(
    'SELECT "class", sum("n") FROM (SELECT "class", count(*) AS "n" FROM (',
    LAST,
    ') WHERE "state" != \'removed\' GROUP BY "class" UNION ALL',
    'SELECT "class", count(*) FROM {regions} WHERE',
    ANSWERED,
    'GROUP BY "class") GROUP BY "class"',
)
ANSWERED_PLACES = sql("SELECT", PLACE, "FROM (", LAST, ") WHERE \"state\" != 'removed'")
# Pixels with a class, the latest first; enough for a look at what each class is like.
LABELLED = sql(
    'SELECT "row", "column", "class" FROM (',
    LAST,
    ') WHERE "state" = \'answered\' AND coalesce("height", 1) * coalesce("width", 1) = 1',
    'ORDER BY "number" DESC LIMIT 2000',
)
NUMBER = """SELECT max((SELECT coalesce(max("number"), 0) FROM {samples}),
    (SELECT coalesce(max("number"), 0) FROM {checks}),
    (SELECT coalesce(max("number"), 0) FROM {regions}))"""
HIGHEST_CLASS = (
    'SELECT max((SELECT coalesce(max("id"), 0) FROM {classes}), (SELECT coalesce(max("class"), 0) FROM {samples}), '
    '(SELECT coalesce(max("class"), 0) FROM {regions}), (SELECT coalesce(max("class"), 0) FROM {checks}))'
)
NEWEST = (
    'SELECT max((SELECT coalesce(max("round"), 0) FROM {rounds}), (SELECT coalesce(max("round"), 0) FROM {samples}))'
)


def standing(numbers: Iterable[int]) -> str:
    """Return the query for those numbers whose answers, of a class, are the last on their pixel or tile, or areas."""
    those = f'"state" = \'answered\' AND "number" IN ({", ".join(str(int(number)) for number in numbers)})'
    return sql(
        'SELECT "number" FROM (', LAST, ") WHERE", those, 'UNION ALL SELECT "number" FROM {regions} WHERE', those
    )


def taught_places(after: int) -> str:
    """Return the query for the pixels and tiles whose last answer has a class and a number after this one."""
    return sql("SELECT", PLACE, "FROM (", LAST, f') WHERE "state" = \'answered\' AND "number" > {int(after)}')


def holding(row: int, column: int) -> str:
    """Return the condition on samples whose ground, pixel or tile, a pixel lies in."""
    down = f'"row" <= {int(row)} AND {int(row)} < "row" + coalesce("height", 1)'
    return f'{down} AND "column" <= {int(column)} AND {int(column)} < "column" + coalesce("width", 1)'
