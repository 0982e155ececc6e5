"""What a session file holds, read anew at each call."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import osr

from ..protocol.catalogue import default_colour
from ..protocol.parts import Answer, ClassEntry
from ..protocol.shapes import Answers, ClassTable, Pixel, Place
from ..translation import tr
from .conflicts import Conflict, conflicts_of
from .connection import Connection
from .errors import SessionFileError
from .queries import (
    ALIKE,
    ANSWERED,
    ANSWERED_PLACES,
    ASKED,
    COUNTS,
    EVER_ANSWERED,
    HIGHEST_CLASS,
    IN_TURN,
    LABELLED,
    NEWEST,
    WAITS,
    standing,
)
from .rows import Sample, Values, sample_of
from .soundness import sentence
from .tables import TABLES
from .tiles import is_tile, outline_wkb, place_of

ANSWERED_TABLES = ("samples", "regions", "checks")
Member = tuple[str, int]  # table and feature id of an answer
Settings = dict[str, Any]  # of a session, by name; values that JSON can hold


class SessionContent:
    """The tables of an open session. `read_only`: it is looked at and stays as it is."""

    def __init__(self, path: str | Path, annotator: str = "", read_only: bool = False) -> None:
        self.path = Path(path)
        self.annotator = annotator
        self._db = Connection(self.path, read_only)

    @property
    def classes(self) -> ClassTable:
        """The class table: a list of {"id", "name", "colour", "key"} in its order."""
        rows = [row for _, row in self._db.rows("classes", order='"id"')]
        rows.sort(key=lambda row: row.get("place") or 0)
        table = [{name: row[name] for name in ("id", "name", "colour", "key")} for row in rows]
        return [{**row, "colour": _colour(row["colour"], i), "key": row["key"] or ""} for i, row in enumerate(table)]

    @property
    def left_out(self) -> str:
        """A sentence on the rows that cannot be read, empty if there are none."""
        found = [fault for table in TABLES for fault in self._db.faults_of(table)]
        return sentence(found) if found else ""

    @property
    def class_table(self) -> tuple[ClassEntry, ...]:
        """The class table as the engine takes it."""
        return tuple(ClassEntry(entry["id"], entry["name"], entry["colour"]) for entry in self.classes)

    @property
    def settings(self) -> Settings:
        """The settings of the session as a dict."""
        return {row["name"]: json.loads(row["value"]) for _, row in self._db.rows("settings")}

    @property
    def rounds(self) -> list[Values]:
        """The figures of the rounds so far, as dicts in order."""
        return [row for _, row in self._db.rows("rounds", order='"round", "fid"')]

    @property
    def round(self) -> int:
        """The number of the newest round, 0 if there is none."""
        return int(self._db.value(NEWEST))

    @property
    def spatial_reference(self) -> osr.SpatialReference:
        """The raster's CRS as osr.SpatialReference, "Undefined Cartesian SRS" if it has none."""
        return self._db.spatial_reference()

    def samples(self, where: str = "") -> list[Sample]:
        """Return the samples as dicts of their columns, "fid", "x" and "y"; `where` is SQL."""
        return [sample_of(fid, row) for fid, row in self._db.rows("samples", where)]

    def sample(self, fid: int) -> Sample:
        """Return one sample."""
        return sample_of(fid, self._row("samples", fid))

    def questions(self, round_number: int) -> list[Sample]:
        """Return the questions of a round in order of rank, each once, with its latest answer; not those removed.

        What was asked for as more like a pixel comes first.
        """
        latest: dict[Place, Sample] = {}
        asked: dict[Place, int] = {}  # fid of the question: one that is answered again stays where it was
        of_round = f'{ASKED} AND "round" = {int(round_number)}'
        for fid, row in self._db.rows("samples", of_round, order='coalesce("number", 0), "fid"'):
            place = place_of(row)
            if place not in latest or latest[place]["state"] == "removed":
                asked[place] = fid
            latest[place] = sample_of(fid, row)

        def turn(row: Sample) -> tuple[bool, bool, int | None, int]:
            return row["source"] != ALIKE, row["rank"] is None, row["rank"], asked[place_of(row)]

        return sorted((row for row in latest.values() if row["state"] != "removed"), key=turn)

    def left(self, round_number: int) -> list[Sample]:
        """Return the questions of earlier rounds that still wait, the latest round's first, each pixel or tile once.

        What was answered otherwise meanwhile, or is asked in this round, waits no more.
        """
        of_earlier = f'{ASKED} AND "round" < {int(round_number)} AND {WAITS}'
        rows = [sample_of(*row) for row in self._db.rows("samples", of_earlier, order='"round" DESC, "rank", "fid"')]
        if not rows:
            return []
        done = self.answered_places() | {place_of(row) for row in self.questions(round_number)}
        waiting: dict[Place, Sample] = {}
        for row in rows:
            if place_of(row) not in done:
                waiting.setdefault(place_of(row), row)
        return list(waiting.values())

    def whole_tiles(self) -> list[Sample]:
        """Return the tiles whose last answer is a class, in the order of these answers."""
        latest: dict[Place, Sample] = {}
        for fid, row in self._db.rows("samples", f'{EVER_ANSWERED} AND "outline" IS NOT NULL', IN_TURN):
            latest.pop(place_of(row), None)
            latest[place_of(row)] = sample_of(fid, row)
        return [row for row in latest.values() if row["state"] == "answered"]

    def regions(self) -> list[Values]:
        """Return the areas as dicts of their columns, "fid" and "wkb" (hex)."""
        return [{"fid": fid, **row} for fid, row in self._db.rows("regions")]

    def answers(self) -> Answers:
        """Return the answers as the engine takes them, by class id.

        Tiles come first, then areas and pixels, each in the order of their answers, for a later one wins.
        """
        return tuple(answer for _, answer in self.numbered_answers())

    def numbered_answers(self) -> list[tuple[int, Answer]]:
        """Return them with the number of each in the session."""
        areas, pixels = self.answered(["class", "number"], ["class", "number"])
        return [(row["number"], Answer(row["wkb"], row["class"])) for row in [*areas, *pixels]]

    def standing(self, numbers: Sequence[int]) -> set[int]:
        """Return those numbers of answers with a class that still hold: no later one came to their place."""
        if not numbers:
            return set()
        return {int(number) for (number,) in self._db.ask(standing(numbers))}

    def answered(
        self, of_areas: Sequence[str] | None = None, of_samples: Sequence[str] | None = None
    ) -> tuple[list[Values], list[Values]]:
        """Return the rows that hold today's answers, (areas, pixels), with all columns or those named, and "wkb".

        The areas are the tiles by their outlines, each answered for its rest, then what was drawn.
        """
        drawn, held = self.held(of_areas, of_samples)
        tiles = [{**row, "wkb": outline_wkb(row)} for row in held if is_tile(row)]
        return [*tiles, *drawn], [row for row in held if not is_tile(row)]

    def held(
        self, of_areas: Sequence[str] | None = None, of_samples: Sequence[str] | None = None
    ) -> tuple[list[Values], list[Values]]:
        """Return them as the tables have them, (regions, samples)."""
        drawn = [row for _, row in self._db.rows("regions", ANSWERED, IN_TURN, of_areas)]
        place = ["row", "column", "height", "width", "outline", "state"]
        latest: dict[Place, Values] = {}
        for _, row in self._db.rows("samples", EVER_ANSWERED, IN_TURN, of_samples and [*place, *of_samples]):
            latest.pop(place_of(row), None)
            latest[place_of(row)] = row
        return drawn, [row for row in latest.values() if row["state"] != "removed"]

    def conflicts(self) -> list[Conflict]:
        """Return the answers of merged sessions that contradict each other until someone decides: (holds, other)."""
        return conflicts_of(self._db)

    def all_answers(self) -> list[Values]:
        """Return what each answer says, those that later ones replaced too, in their order; on areas with "wkb"."""
        told = ["class", "state", "number", "annotator", "time", "seconds", "round", "row", "column"]
        areas = [row for _, row in self._db.rows("regions", '"number" > 0', columns=told)]
        of_samples = [*told, "height", "width"]
        samples = [row for _, row in self._db.rows("samples", f'"number" > 0 AND {EVER_ANSWERED}', columns=of_samples)]
        for row in samples:
            del row["wkb"]
        return sorted([*areas, *samples], key=lambda row: row["number"])

    def seconds_of(self, round_number: int) -> list[float]:
        """Return how long the answers of a round took, in seconds, where that is known."""
        those = f'"round" = {int(round_number)} AND "seconds" > 0 AND {EVER_ANSWERED}'
        rows = [row for table in ("samples", "regions") for _, row in self._db.rows(table, those, columns=["seconds"])]
        return [row["seconds"] for row in rows]

    def answered_places(self) -> set[Place]:
        """Return the pixels and tiles with an answer, a set of (row, column, height, width)."""
        places = self._db.ask(ANSWERED_PLACES)
        return {(int(row), int(column), int(height), int(width)) for row, column, height, width in places}

    def labelled_pixels(self, most: int) -> list[tuple[Pixel, int]]:
        """Return the latest pixels with a class, at most so many a class, as ((row, column), class id)."""
        number: Counter[int] = Counter()
        found = []
        for row, column, class_id in self._db.ask(LABELLED):
            number[class_id] += 1
            if number[class_id] <= most:
                found.append(((int(row), int(column)), int(class_id)))
        return found

    def areas_in(self, tile: Pixel) -> int:
        """Return the number of areas drawn in a tile, (row, column)."""
        row, column = tile
        return len(self._db.rows("regions", f'{ANSWERED} AND "row" = {int(row)} AND "column" = {int(column)}'))

    def has_tiles(self) -> bool:
        """Return whether any tile was asked about."""
        return bool(self._db.value('SELECT EXISTS (SELECT 1 FROM {samples} WHERE "outline" IS NOT NULL)'))

    def has_regions(self) -> bool:
        """Return whether any area was answered."""
        return bool(self._db.value("SELECT EXISTS (SELECT 1 FROM {regions})"))

    def counts(self) -> dict[int | None, int]:
        """Return {class id: number of answers (pixels and areas)}, the don't-knows under None."""
        return {class_id: int(number) for class_id, number in self._db.ask(COUNTS)}

    def members(self, class_id: int) -> dict[Member, str]:
        """Return where (hex WKB) the answers of a class are, check points too, overwritten ones among them."""
        those = f'"class" = {int(class_id)} AND "state" = \'answered\''
        rows = [(table, fid, row["wkb"]) for table in ANSWERED_TABLES for fid, row in self._db.rows(table, those)]
        return {(table, fid): wkb for table, fid, wkb in rows if wkb is not None}

    def free_id(self) -> int:
        """Return a class id that was never used in this session."""
        return int(self._db.value(HIGHEST_CLASS)) + 1

    def _numbered(self, number: int) -> tuple[str, int, Values]:
        """Return table, feature id and columns of the answer of a number."""
        for table in ("samples", "regions"):
            for fid, row in self._db.rows(table, f'"number" = {int(number)}'):
                return table, fid, row
        raise SessionFileError(tr("This answer is no longer in the session file. Go on to the next one."))

    def _row(self, table: str, fid: int) -> Values:
        rows = self._db.rows(table, f'"fid" = {int(fid)}')
        if not rows:
            raise SessionFileError(tr("This question is no longer in the session file. Go on to the next one."))
        return rows[0][1]


def _colour(text: str | None, place: int) -> str:
    """Return a class's colour, the usual one of its place where it cannot be read."""
    return text if text and re.fullmatch("#[0-9a-fA-F]{6}", text) else default_colour(place)
