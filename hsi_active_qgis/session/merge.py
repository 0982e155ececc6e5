"""The answers of another session of the same raster, another annotator's mostly, among those of this one.

Where both answered the same pixel or tile, or areas that overlap, otherwise, this session's answer holds: it is
numbered anew, after theirs. A pixel goes before an area, whoever answered it, and a class before a don't-know. Column
`against` of one of the two has the number of the other until someone decides. Answers to check points, of which
interpreters may give several, contradict nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Optional

from osgeo import ogr

from ..protocol.shapes import ClassTable, Place
from .checks import ANSWERS, CheckContent
from .content import SessionContent
from .edits import Edits
from .rows import Edit, Row, Values
from .tiles import is_tile, place_of

Ids = Mapping[Optional[int], int]  # of this session's classes by theirs
COLUMNS = ("class", "annotator", "time", "seconds", "wkb", "row", "column", "height", "width", "outline")
OF_POINT = ("row", "column", "source", "sample", "rank", "stratum", "share", "wkb")  # columns of a check point
OF_ANSWER = ("state", "time", "seconds")
Identity = tuple[object, Optional[str], Optional[str]]  # ground, annotator, time


class Shaped(NamedTuple):
    """envelope: west, east, south, north."""

    geometry: ogr.Geometry
    envelope: tuple[float, float, float, float]
    row: Values


class Contradiction(NamedTuple):
    """theirs: place in Merger.new; ours: number of this session's answer, a pixel in an area of theirs if `inside`."""

    theirs: int
    ours: int
    inside: bool = False


class Merger:
    """`new` has their answers that this session does not have, (table, values) without numbers, `moved` the numbers of
    this session's answers that are to come after them; `found` the contradictions."""

    def __init__(self, ours: SessionContent, theirs: SessionContent, ids: Ids, name: str) -> None:
        """name: of an annotator who gave none."""
        self.new: list[tuple[str, Values]] = []
        self.moved: set[int] = set()
        self.found: list[Contradiction] = []
        areas, samples = ours.held()
        self._at: dict[Place, Values] = {place_of(row): row for row in samples}
        self._areas = list(_shaped(areas))
        self._pixels = list(_shaped(row for row in samples if not is_tile(row)))
        known = {_identity(row, "wkb" in row) for row in ours.all_answers()}
        their_areas, their_samples = theirs.held()
        both = [*(("regions", row) for row in their_areas), *(("samples", row) for row in their_samples)]
        for table, row in sorted(both, key=lambda one: one[1]["number"]):
            named = {**row, "annotator": row["annotator"] or name, "class": ids.get(row["class"])}
            is_area = table == "regions"
            if not known.intersection(_identity(one, is_area) for one in (row, named)):
                self._compare_area(named) if is_area else self._compare_sample(named)
                state = "unsure" if named["class"] is None else "answered"
                given = {column: named.get(column) for column in COLUMNS}
                self.new.append((table, {**given, "state": state, "source": "import", "round": 0}))

    def _compare_sample(self, row: Values) -> None:
        mine = self._at.get(place_of(row))
        if mine is not None:
            self._hold(mine, row)
        elif not is_tile(row) and row["class"] is not None:
            (shape,) = _shaped([row])
            for area in _meeting(self._areas, shape):
                self.found.append(Contradiction(len(self.new), area.row["number"]))

    def _compare_area(self, row: Values) -> None:
        (shape,) = _shaped([row])
        for area in _meeting(self._areas, shape):
            if shape.geometry.Intersection(area.geometry).Area() > 0:  # they do more than touch
                self._hold(area.row, row)
        for pixel in _meeting(self._pixels, shape) if row["class"] is not None else ():
            self.found.append(Contradiction(len(self.new), pixel.row["number"], inside=True))

    def _hold(self, mine: Values, theirs: Values) -> None:
        if mine["class"] not in (None, theirs["class"]):
            self.moved.add(mine["number"])
            if theirs["class"] is not None:
                self.found.append(Contradiction(len(self.new), mine["number"]))


def check_answers(ours: CheckContent, theirs: CheckContent, ids: Ids, name: str) -> tuple[list[Values], int]:
    """Their answers to the points of the newest check sample that ours does not have, as rows without numbers, and how
    many they gave to points of another sample."""
    asked, new, strange = ours.check_rows(), [], 0
    for pixel, rows in theirs.check_rows().items():
        known = {(row["annotator"], row["time"]) for row in asked.get(pixel, ())}
        for row in (row for row in rows if row["state"] in ANSWERS):
            point = {column: asked[pixel][0][column] for column in OF_POINT} if pixel in asked else {}
            if not point or (point["stratum"], point["share"]) != (row["stratum"], row["share"]):
                strange += 1
            elif not known & {(row["annotator"], row["time"]), (row["annotator"] or name, row["time"])}:
                given = {column: row[column] for column in OF_ANSWER}
                who = {"annotator": row["annotator"] or name, "class": ids.get(row["class"])}
                new.append({**point, **given, **who})
    return new, strange


def _identity(row: Values, is_area: bool) -> Identity:
    """What tells that rows of two files are the same answer."""
    return row["wkb"] if is_area else place_of(row), row["annotator"], row["time"]


def _shaped(rows: Iterable[Values]) -> Iterator[Shaped]:
    for row in rows:
        if row["wkb"]:
            geometry = ogr.CreateGeometryFromWkb(bytes.fromhex(row["wkb"]))
            yield Shaped(geometry, geometry.GetEnvelope(), row)


def _meeting(others: Sequence[Shaped], shape: Shaped) -> Iterator[Shaped]:
    """Yield those that meet a shape and have another class."""
    west, east, south, north = shape.envelope
    for other in others:
        left, right, low, high = other.envelope
        apart = left > east or right < west or low > north or high < south
        differs = other.row["class"] not in (None, shape.row["class"])
        if differs and not apart and shape.geometry.Intersects(other.geometry):
            yield other


class Merging(Edits):
    """What a session file holds, the writing of edits, and the merging of another one."""

    def merge(self, theirs: CheckContent, classes: ClassTable, ids: Ids, name: str) -> tuple[Edit, int]:
        """Add the answers of another session of the same raster that this one lacks, see above; return how many of
        theirs to check points are of another check sample, too, and left out.

        `classes` is the class table from then on, `ids` its ids by theirs, `name` of an annotator who gave none.
        """
        with self._db.transaction("classes", "samples", "regions", "checks"):
            found, first = Merger(self, theirs, ids, name), self._next_number()
            numbers = [first + place for place in range(len(found.new))]
            checks, strange = check_answers(self, theirs, ids, name)
            after = {old: first + len(numbers) + place for place, old in enumerate(sorted(found.moved))}
            new = [(table, {**row, "number": number}) for (table, row), number in zip(found.new, numbers)]
            free = first + len(numbers) + len(after)
            new += [("checks", {**row, "number": number}) for number, row in enumerate(checks, free)]
            changed: dict[int, Values] = {old: {"number": number} for old, number in after.items()}
            for place, ours, inside in found.found:
                if inside:
                    changed.setdefault(ours, {})["against"] = numbers[place]
                else:
                    new[place][1]["against"] = after.get(ours, ours)
            for marked in (row for pair in self.conflicts() for row in pair if row["against"] in after):
                changed.setdefault(marked["number"], {}).setdefault("against", after[marked["against"]])
            held = [(self._numbered(number), values) for number, values in changed.items()]
            rows = [Row(table, fid, row, {**row, **values}) for (table, fid, row), values in held]
            return self._write("Merge", [*self._class_rows(classes), *rows, *self._new_rows(new)]), strange

    def settle(self, numbers: Collection[int]) -> Edit:
        """Let two answers that contradict each other, by their numbers, be as they are."""
        with self._db.transaction("samples", "regions"):
            told = [self._numbered(number) for number in numbers]
            rows = [Row(table, fid, row, {**row, "against": None}) for table, fid, row in told]
            return self._write("Keep", [row for row in rows if row.changes])
