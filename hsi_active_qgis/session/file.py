"""The session file: one GeoPackage that holds every answer, written by this class alone.

`samples` has a row for each question or click, on a pixel or a tile; answering one again adds a row, so the earlier
answer stays as audit and the last on a pixel or tile wins. The tables are made once, at creation; afterwards only rows
change. Each change by the analyst is one transaction, on disk when the call returns, and comes back as an Edit that
can be undone and redone. It is long because all that writes a session is seen on one page.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ..protocol.shapes import ClassRow, ClassTable, Pixel
from ..translation import tr
from . import adopt
from .checks import ANSWERS
from .content import ANSWERED_TABLES, Member, Settings
from .errors import SessionFileError
from .merge import Merging
from .queries import ALIKE, QUERY, WAITS
from .rows import Edit, Row, Sample, Values, area_wkb, literal, now, point_wkb
from .segments import settled
from .tables import TABLES, create_file, open_table
from .tiles import tile_columns

__all__ = ["TABLES", "Edit", "Row", "SessionFile", "SessionFileError", "Settings", "open_table"]

AreaAnswer = tuple[str, Optional[int]]  # hex WKB, class id
PointAnswer = tuple[int, int, float, float, Optional[int]]  # row, column, x, y, class id
CheckPlace = tuple[int, int, float, float, int, float]  # row, column, x, y, stratum, share


class SessionFile(Merging):
    """An open session: what it holds, and each change of it."""

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
            raise SessionFileError(tr("{path} exists already. Open it, or choose another name.").format(path=path))
        create_file(path, crs_wkt)
        session = cls(path, annotator)
        session.set_classes(classes)
        session.update_settings(settings)
        return session

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
                raise SessionFileError(tr("This question is answered. Answer it again to change the answer."))
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

    def add_segment(
        self, hex_wkb: str, class_id: int | None, pixel: Pixel, seconds: float | None = None, round: int = 0
    ) -> Edit:
        """Add the answer on the ground around a pixel as one area, as one edit: what is asked in it waits no more, and
        an answer on the pixel that says otherwise is given anew."""
        (row, column), wkb = pixel, area_wkb(hex_wkb)
        values = {"source": "segment", "round": round, "row": row, "column": column, "wkb": wkb}
        with self._db.transaction("samples", "regions"):
            given = self._given(class_id, seconds)
            own = {**given, "number": given["number"] + 1}
            area = self._new_rows([("regions", {**values, **given})])
            return self._write("Segment", [*area, *settled(self._db, wkb, pixel, own)])

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

    def import_answers(
        self,
        points: Iterable[PointAnswer],
        regions: Iterable[AreaAnswer],
        classes: ClassTable | None = None,
    ) -> Edit:
        """Add answers that were there already: points (row, column, x, y, class id), regions (hex WKB, class id).

        `classes` is the class table from then on, None for the present one.
        """
        fixed = {"source": "import", "round": 0}
        new = [("regions", {**fixed, "wkb": area_wkb(wkb)}, class_id) for wkb, class_id in regions]
        for row, column, x, y, class_id in points:
            new.append(("samples", {**fixed, "row": row, "column": column, "wkb": point_wkb(x, y)}, class_id))
        with self._db.transaction("classes", "samples", "regions"):
            first = self._next_number()
            answers = [self._given(class_id, None, first + i) for i, (_, _, class_id) in enumerate(new)]
            table = self._class_rows(classes) if classes is not None else []
            added = self._new_rows([(name, {**row, **more}) for (name, row, _), more in zip(new, answers)])
            return self._write("Import", [*table, *added])

    def correct(self, number: int, class_id: int | None, seconds: float | None = None) -> Edit:
        """Give the answer of a number another class, None for don't-know; of an area no earlier one is kept."""
        table, fid, row = self._numbered(number)
        if table == "samples":
            return self.answer(fid, class_id, seconds)
        with self._db.transaction("regions"):
            return self._write("Answer", [Row("regions", fid, row, {**row, **self._given(class_id, seconds)})])

    def withdraw(self, number: int) -> Edit:
        """Take back the answer of a number, whenever it was given; with a class it would count as given again."""
        with self._db.transaction("samples", "regions"):
            table, fid, row = self._numbered(number)
            return self._write("Withdraw", [Row(table, fid, row, {**row, "state": "removed", "class": None})])

    def set_classes(self, classes: ClassTable) -> Edit:
        """Write the class table anew; the answers of classes that are gone get the state "removed"."""
        with self._db.transaction("classes", *ANSWERED_TABLES):
            rows = self._class_rows(classes)
            gone = [row.before["id"] for row in rows if row.before is not None and row.after is None]
            return self._write("Classes", [*rows, *self._of_classes(gone, state="removed")])

    def merge_classes(self, ids: Sequence[int], into: int) -> Edit:
        """Give the answers of some classes to another one, `into`, and take those classes from the table."""
        with self._db.transaction("classes", *ANSWERED_TABLES):
            rows = self._class_rows([entry for entry in self.classes if entry["id"] not in ids])
            return self._write("Merge", [*rows, *self._of_classes(ids, **{"class": into})])

    def split_class(self, class_id: int, members: Collection[Member], entry: ClassRow) -> Edit:
        """Give some answers of a class to a new one, which comes next in the table."""
        with self._db.transaction("classes", *ANSWERED_TABLES):
            place = [one["id"] for one in self.classes].index(class_id) + 1
            rows = self._class_rows([*self.classes[:place], entry, *self.classes[place:]])
            moved = self._of_classes([class_id], **{"class": entry["id"]})
            return self._write("Split", [*rows, *(row for row in moved if (row.table, row.fid) in members)])

    def update_settings(self, settings: Mapping[str, Any]) -> None:
        """Change these settings and keep the others."""
        with self._db.transaction("settings"):
            self._db.write(self._setting_rows(settings))

    def add_round(self, figures: Mapping[str, Any]) -> None:
        """Keep the figures of a round, a dict with some of the fields of `rounds`, beside those that it has already."""
        with self._db.transaction("rounds"):
            known = list(self._db.rows("rounds", f'"round" = {int(figures["round"])}'))
            if known:
                self._db.write([Row("rounds", fid, row, {**row, **figures}) for fid, row in known])
            else:
                self._add("Round", [("rounds", {"time": now(), **figures})])

    def leave_alike(self) -> Edit:
        """Ask no more what was asked for as more like a pixel and still waits."""
        with self._db.transaction("samples"):
            rows = self._db.rows("samples", f"\"source\" = '{ALIKE}' AND {WAITS}")
            return self._write("Leave", [Row("samples", fid, row, {**row, "state": "removed"}) for fid, row in rows])

    def add_samples(
        self, questions: Iterable[Values], round_number: int, source: str = QUERY, instead_of: Iterable[int] = ()
    ) -> list[int]:
        """Add the engine's questions, as JSON has them, as open samples, and return their feature ids; the open samples
        `instead_of` are asked no more."""
        fixed = {"round": round_number, "source": source, "state": "open"}
        new = [("samples", {**q, **fixed, **tile_columns(q), "wkb": point_wkb(q["x"], q["y"])}) for q in questions]
        with self._db.transaction("samples"):
            known = [(fid, self._row("samples", fid)) for fid in instead_of]
            gone = [Row("samples", fid, row, {**row, "state": "removed"}) for fid, row in known]
            added = self._new_rows(new)
            self._db.write([*gone, *added])
        return [row.fid for row in added]

    def ask_again(self, tiles: Sequence[Sample], round_number: int, settings: Mapping[str, Any]) -> Edit:
        """Ask about answered tiles anew, as a round in this order, with other settings; what each was called no longer
        counts."""
        fresh = dict.fromkeys(("class", "number", "annotator", "time", "seconds", "predicted", "score"))
        fresh |= {
            "round": round_number,
            "state": "open",
            "source": QUERY,
            "reason": tr("Chosen as a whole tile before: what is in it?"),
        }
        with self._db.transaction("samples", "settings"):
            known = [(tile["fid"], self._row("samples", tile["fid"])) for tile in tiles]
            gone = [Row("samples", fid, row, {**row, "state": "removed", "class": None}) for fid, row in known]
            new = [("samples", {**row, **fresh, "rank": rank}) for rank, (_, row) in enumerate(known, 1)]
            return self._write("Outline", [*gone, *self._new_rows(new), *self._setting_rows(settings)])

    def add_checks(self, points: Iterable[CheckPlace]) -> None:
        """Begin a check sample: points (row, column, x, y, stratum, share) in the order in which they are asked."""
        with self._db.transaction("checks"):
            fixed = {"source": "check", "sample": self.check_sample + 1, "state": "open"}
            new: list[tuple[str, Values]] = []
            for rank, (row, column, x, y, stratum, share) in enumerate(points, 1):
                place = {"row": row, "column": column, "rank": rank, "wkb": point_wkb(x, y)}
                new.append(("checks", {**fixed, **place, "stratum": stratum, "share": share}))
            self._add("Check sample", new)

    def answer_check(self, fid: int, class_id: int | None, seconds: float | None = None, mixed: bool = False) -> Edit:
        """Answer a point of a check sample with a class id, or None for don't-know or a mixed pixel."""
        with self._db.transaction("checks"):
            given = self._given(class_id, seconds)
            return self._on_check("Check answer", fid, {**given, "state": "mixed"} if mixed else given)

    def skip_check(self, fid: int) -> Edit:
        """Put a point of a check sample off; it may be asked again."""
        with self._db.transaction("checks"):
            return self._on_check("Skip", fid, {"state": "skipped", "annotator": self.annotator, "class": None})

    def _on_check(self, text: str, fid: int, values: Values) -> Edit:
        """Write over a point that waits; an answer, of another interpreter perhaps, stays beside the new row."""
        old = self._row("checks", fid)
        new = {**old, **values}
        if old["state"] in (*ANSWERS, "removed"):
            return self._write(text, [Row("checks", self._db.next_fid("checks"), None, new)])
        return self._write(text, [Row("checks", fid, old, new)])

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

    def _setting_rows(self, settings: Mapping[str, Any]) -> list[Row]:
        """Return the rows that change these settings."""
        old = {row["name"]: (fid, row) for fid, row in self._db.rows("settings")}
        free = self._db.next_fid("settings")
        rows = []
        for i, (name, value) in enumerate(settings.items()):
            fid, before = old.get(name, (free + i, None))
            rows.append(Row("settings", fid, before, {"name": name, "value": json.dumps(value)}))
        return rows

    def _of_classes(self, ids: Iterable[int], **values: Any) -> list[Row]:
        """Return the rows that put other values into the answers of these classes."""
        if not ids:
            return []
        those = f'"class" IN ({", ".join(map(literal, ids))}) AND "state" = \'answered\''
        rows = [(table, fid, row) for table in ANSWERED_TABLES for fid, row in self._db.rows(table, those)]
        return [Row(table, fid, row, {**row, **values}) for table, fid, row in rows]
