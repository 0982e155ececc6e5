"""The session file: one GeoPackage that holds every answer, written by this class alone.

`samples` has a row for each question or click, on a pixel or a tile; answering one again adds a row, so the earlier
answer stays as audit and the last on a pixel or tile wins. The tables are made once, at creation; afterwards only rows
change. Each change by the analyst is one transaction, on disk when the call returns, and comes back as an Edit that
can be undone and redone.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import osr

from ..protocol.catalogue import default_colour
from ..protocol.shapes import Answers, ClassTable, Pixel, Place, Result
from . import adopt
from .connection import Connection
from .errors import SessionFileError
from .queries import ANSWERED, ANSWERED_PLACES, COUNTS, EVER_ANSWERED, HIGHEST_CLASS, IN_TURN, NEWEST, NUMBER
from .rows import Edit, Row, Sample, Values, area_wkb, literal, now, point_wkb, sample_of
from .soundness import sentence
from .tables import TABLES, create_file, open_table
from .tiles import is_tile, outline_wkb, place_of, tile_columns

__all__ = ["TABLES", "Edit", "Row", "SessionFile", "SessionFileError", "open_table"]

Settings = dict[str, Any]  # of a session, by name; values that JSON can hold
AreaAnswer = tuple[str, Optional[int]]  # hex WKB, class id
PointAnswer = tuple[int, int, float, float, Optional[int]]  # row, column, x, y, class id


class SessionFile:
    """An open session; the file is read anew at each call. `read_only`: it is looked at and stays as it is."""

    def __init__(self, path: str | Path, annotator: str = "", read_only: bool = False) -> None:
        self.path = Path(path)
        self.annotator = annotator
        self._db = Connection(self.path, read_only)

    @classmethod
    def create(
        cls,
        path: str | Path,
        crs_wkt: str | None,
        classes: ClassTable,
        settings: Mapping[str, Any],
        annotator: str = "",
    ) -> SessionFile:
        """Make the file with all its tables and return the open session.

        `crs_wkt` is the raster's CRS or None, `classes` a list of {"id", "name", "colour"}, `settings` a dict of
        values that JSON can hold. Raises SessionFileError; a file that exists is left as it is.
        """
        if os.path.exists(path):
            raise SessionFileError(f"{path} exists already. Open it, or choose another name.")
        create_file(path, crs_wkt)
        session = cls(path, annotator)
        session.set_classes(classes)
        session.update_settings(settings)
        return session

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
    def class_table(self) -> ClassTable:
        """The class table as the engine takes it."""
        return [{name: entry[name] for name in ("id", "name", "colour")} for entry in self.classes]

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
        """Return the questions of a round in order of rank, each once, with its latest answer; not those removed."""
        latest: dict[Place, Sample] = {}
        of_round = f'"source" = \'query\' AND "round" = {int(round_number)}'
        for fid, row in self._db.rows("samples", of_round, order='coalesce("number", 0), "fid"'):
            latest[place_of(row)] = sample_of(fid, row)
        questions = [row for row in latest.values() if row["state"] != "removed"]
        return sorted(questions, key=lambda row: (row["rank"] is None, row["rank"], row["fid"]))

    def regions(self) -> list[Values]:
        """Return the areas as dicts of their columns, "fid" and "wkb" (hex)."""
        return [{"fid": fid, **row} for fid, row in self._db.rows("regions")]

    def answers(self) -> Answers:
        """Return the answers as the engine takes them: a list of [hex WKB, class id or None].

        Tiles come first, then areas and pixels, each in the order of their answers, for a later one wins.
        """
        areas, pixels = self.answered(["class"], ["class"])
        return [[row["wkb"], row["class"]] for row in [*areas, *pixels]]

    def answered(
        self, of_areas: Sequence[str] | None = None, of_samples: Sequence[str] | None = None
    ) -> tuple[list[Values], list[Values]]:
        """Return the rows that hold today's answers, (areas, pixels), with all columns or those named, and "wkb".

        The areas are the tiles by their outlines, each answered for its rest, then what was drawn.
        """
        drawn = [row for _, row in self._db.rows("regions", ANSWERED, IN_TURN, of_areas)]
        place = ["row", "column", "height", "width", "outline", "state"]
        latest: dict[Place, Values] = {}
        for _, row in self._db.rows("samples", EVER_ANSWERED, IN_TURN, of_samples and [*place, *of_samples]):
            latest.pop(place_of(row), None)
            latest[place_of(row)] = row
        held = [row for row in latest.values() if row["state"] != "removed"]
        tiles = [{**row, "wkb": outline_wkb(row)} for row in held if is_tile(row)]
        return [*tiles, *drawn], [row for row in held if not is_tile(row)]

    def answered_places(self) -> set[Place]:
        """Return the pixels and tiles with an answer, a set of (row, column, height, width)."""
        places = self._db.ask(ANSWERED_PLACES)
        return {(int(row), int(column), int(height), int(width)) for row, column, height, width in places}

    def has_tiles(self) -> bool:
        """Return whether any tile was asked about."""
        return bool(self._db.value('SELECT EXISTS (SELECT 1 FROM {samples} WHERE "outline" IS NOT NULL)'))

    def has_regions(self) -> bool:
        """Return whether any area was answered."""
        return bool(self._db.value("SELECT EXISTS (SELECT 1 FROM {regions})"))

    def counts(self) -> dict[int | None, int]:
        """Return {class id: number of answers (pixels and areas)}, the don't-knows under None."""
        return {class_id: int(number) for class_id, number in self._db.ask(COUNTS)}

    def free_id(self) -> int:
        """Return a class id that was never used in this session."""
        return int(self._db.value(HIGHEST_CLASS)) + 1

    def answer(self, fid: int, class_id: int | None, seconds: float | None = None) -> Edit:
        """Answer a sample with a class id, or None for don't-know."""
        with self._db.transaction("samples"):
            old = self._row("samples", fid)
            new = {**old, **self._given(class_id, seconds)}
            if old["state"] in ("answered", "unsure", "removed"):
                return self._write("Answer", [Row("samples", self._db.next_fid("samples"), None, new)])
            return self._write("Answer", [Row("samples", fid, old, new)])

    def skip(self, fid: int) -> Edit:
        """Put a question off; it may be asked again."""
        with self._db.transaction("samples"):
            old = self._row("samples", fid)
            if old["state"] in ("answered", "unsure", "removed"):
                raise SessionFileError("This question is answered. Answer it again to change the answer.")
            return self._write("Skip", [Row("samples", fid, old, {**old, "state": "skipped"})])

    def add_point(
        self,
        row: int,
        column: int,
        x: float,
        y: float,
        class_id: int | None,
        seconds: float | None = None,
        source: str = "free",
        round: int = 0,
    ) -> Edit:
        """Add the answer on a pixel that was not asked."""
        values = {"row": row, "column": column, "source": source, "round": round, "wkb": point_wkb(x, y)}
        with self._db.transaction("samples"):
            return self._add("Answer", [("samples", {**values, **self._given(class_id, seconds)})])

    def add_region(
        self,
        hex_wkb: str,
        class_id: int | None,
        seconds: float | None = None,
        source: str = "free",
        round: int = 0,
        tile: Pixel | None = None,
    ) -> Edit:
        """Add the answer on an area, a polygon or multipolygon, drawn in a tile (its row and column) or anywhere."""
        return self.add_regions([(hex_wkb, class_id)], source, round, tile, seconds)

    def add_regions(
        self,
        areas: Iterable[AreaAnswer],
        source: str = "free",
        round: int = 0,
        tile: Pixel | None = None,
        seconds: float | None = None,
    ) -> Edit:
        """Add the answers on areas, (hex WKB, class id), as one edit."""
        row, column = tile or (None, None)
        fixed = {"source": source, "round": round, "row": row, "column": column}
        with self._db.transaction("regions"):
            first = self._next_number()
            new = [
                ("regions", {**fixed, "wkb": area_wkb(wkb), **self._given(class_id, seconds, first + i)})
                for i, (wkb, class_id) in enumerate(areas)
            ]
            return self._add("Area", new)

    def areas_in(self, tile: Pixel) -> int:
        """Return the number of areas drawn in a tile, (row, column)."""
        row, column = tile
        return len(self._db.rows("regions", f'{ANSWERED} AND "row" = {int(row)} AND "column" = {int(column)}'))

    def import_answers(self, points: Iterable[PointAnswer], regions: Iterable[AreaAnswer]) -> Edit:
        """Add answers that were there already: points (row, column, x, y, class id), regions (hex WKB, class id)."""
        fixed = {"source": "import", "round": 0}
        new = [("regions", {**fixed, "wkb": area_wkb(wkb)}, class_id) for wkb, class_id in regions]
        for row, column, x, y, class_id in points:
            new.append(("samples", {**fixed, "row": row, "column": column, "wkb": point_wkb(x, y)}, class_id))
        with self._db.transaction("samples", "regions"):
            first = self._next_number()
            answers = [self._given(class_id, None, first + i) for i, (_, _, class_id) in enumerate(new)]
            return self._add("Import", [(table, {**row, **more}) for (table, row, _), more in zip(new, answers)])

    def set_classes(self, classes: ClassTable) -> Edit:
        """Write the class table anew; the answers of classes that are gone get the state "removed"."""
        keyed = [{"key": str(i + 1) if i < 9 else "", **c, "place": i} for i, c in enumerate(classes)]
        with self._db.transaction("classes", "samples", "regions"):
            old = {row["id"]: (fid, row) for fid, row in self._db.rows("classes")}
            gone = [Row("classes", fid, row, None) for fid, row in old.values() if row["id"] not in _ids(classes)]
            free = self._db.next_fid("classes")
            new: list[Row] = []
            for entry in keyed:
                fid, before = old.get(entry["id"], (free + len(new), None))
                new.append(Row("classes", fid, before, {name: entry.get(name) for name in TABLES["classes"][1]}))
            return self._write("Classes", [*gone, *new, *self._orphans([row.before["id"] for row in gone])])

    def update_settings(self, settings: Mapping[str, Any]) -> None:
        """Change these settings and keep the others."""
        with self._db.transaction("settings"):
            old = {row["name"]: (fid, row) for fid, row in self._db.rows("settings")}
            free = self._db.next_fid("settings")
            rows = []
            for i, (name, value) in enumerate(settings.items()):
                fid, before = old.get(name, (free + i, None))
                rows.append(Row("settings", fid, before, {"name": name, "value": json.dumps(value)}))
            self._db.write(rows)

    def add_round(self, figures: Mapping[str, Any]) -> None:
        """Keep the figures of a round, a dict with some of the fields of `rounds`."""
        with self._db.transaction("rounds"):
            self._add("Round", [("rounds", {"time": now(), **figures})])

    def add_samples(self, questions: Iterable[Result], round_number: int, source: str = "query") -> list[int]:
        """Add the engine's questions as open samples and return their feature ids."""
        fixed = {"round": round_number, "source": source, "state": "open"}
        new = [("samples", {**q, **fixed, **tile_columns(q), "wkb": point_wkb(q["x"], q["y"])}) for q in questions]
        with self._db.transaction("samples"):
            return [row.fid for row in self._add("Questions", new).rows]

    def undo(self, edit: Edit) -> None:
        """Put all rows of an edit back as they were before it."""
        with self._db.transaction(*{row.table for row in edit.rows}):
            self._db.write([row.reversed() for row in edit.rows])

    def redo(self, edit: Edit) -> None:
        """Put all rows of an edit as they were after it."""
        with self._db.transaction(*{row.table for row in edit.rows}):
            self._db.write(edit.rows)

    def changed_elsewhere(self) -> bool:
        """Return whether someone else changed or replaced the file since the last call; cheap."""
        return self._db.changed_elsewhere()

    def adopt(self, locate: adopt.Locate) -> tuple[int, int]:
        """Put in order what others wrote and return (adopted, unplaced), numbers of rows; see adopt.py."""
        self._db.find_faults()
        return adopt.adopt(self._db, locate, self._next_number)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _row(self, table: str, fid: int) -> Values:
        rows = self._db.rows(table, f'"fid" = {int(fid)}')
        if not rows:
            raise SessionFileError("This question is no longer in the session file. Go on to the next one.")
        return rows[0][1]

    def _given(self, class_id: int | None, seconds: float | None, number: int | None = None) -> Values:
        """Return the columns of an answer that is given now."""
        state = "unsure" if class_id is None else "answered"
        number = self._next_number() if number is None else number
        who = {"annotator": self.annotator, "time": now(), "seconds": seconds}
        return {"class": class_id, "state": state, "number": number, **who}

    def _next_number(self) -> int:
        return int(self._db.value(NUMBER)) + 1

    def _orphans(self, ids: Iterable[int]) -> list[Row]:
        """Return the rows that take the answers of these classes away."""
        if not ids:
            return []
        those = f'"class" IN ({", ".join(map(literal, ids))}) AND "state" = \'answered\''
        tables = ("samples", "regions")
        rows = [(table, fid, row) for table in tables for fid, row in self._db.rows(table, those)]
        return [Row(table, fid, row, {**row, "state": "removed"}) for table, fid, row in rows]

    def _add(self, text: str, new: Sequence[tuple[str, Values]]) -> Edit:
        """Add rows, (table, values), under the next feature ids."""
        free = {table: self._db.next_fid(table) for table in {table for table, _ in new}}
        rows = []
        for table, values in new:
            columns = {name: values.get(name) for name in TABLES[table][1]}
            if "wkb" in values:
                columns["wkb"] = values["wkb"]
            rows.append(Row(table, free[table], None, columns))
            free[table] += 1
        return self._write(text, rows)

    def _write(self, text: str, rows: Sequence[Row]) -> Edit:
        self._db.write(rows)
        return Edit(text, tuple(rows))


def _ids(classes: ClassTable) -> set[int]:
    return {entry["id"] for entry in classes}


def _colour(text: str | None, place: int) -> str:
    """Return a class's colour, the usual one of its place where it cannot be read."""
    return text if re.fullmatch("#[0-9a-fA-F]{6}", text or "") else default_colour(place)
