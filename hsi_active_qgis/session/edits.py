"""How a change of the session file is written, undone and redone; which changes there are is in file.py."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.shapes import ClassTable
from .checks import CheckContent
from .rows import Edit, Row, Values, now
from .tables import TABLES


class Edits(CheckContent):
    """What a session file holds, and the writing of rows as one edit."""

    def undo(self, edit: Edit) -> None:
        """Put all rows of an edit back as they were before it."""
        with self._db.transaction(*{row.table for row in edit.rows}):
            self._db.write([row.reversed() for row in edit.rows])

    def redo(self, edit: Edit) -> None:
        """Put all rows of an edit as they were after it."""
        with self._db.transaction(*{row.table for row in edit.rows}):
            self._db.write(edit.rows)

    def _given(self, class_id: int | None, seconds: float | None, number: int | None = None) -> Values:
        """Return the columns of an answer that is given now."""
        state = "unsure" if class_id is None else "answered"
        number = self._next_number() if number is None else number
        who = {"annotator": self.annotator, "time": now(), "seconds": seconds}
        return {"class": class_id, "state": state, "number": number, "against": None, **who}

    def _next_number(self) -> int:
        return self.last_number + 1

    def _add(self, text: str, new: Sequence[tuple[str, Values]]) -> Edit:
        return self._write(text, self._new_rows(new))

    def _new_rows(self, new: Sequence[tuple[str, Values]]) -> list[Row]:
        """Return rows, (table, values), under the next feature ids."""
        free = {table: self._db.next_fid(table) for table in {table for table, _ in new}}
        rows = []
        for table, values in new:
            columns = {name: values.get(name) for name in TABLES[table][1]}
            if "wkb" in values:
                columns["wkb"] = values["wkb"]
            rows.append(Row(table, free[table], None, columns))
            free[table] += 1
        return rows

    def _write(self, text: str, rows: Sequence[Row]) -> Edit:
        self._db.write(rows)
        return Edit(text, tuple(rows))

    def _class_rows(self, classes: ClassTable) -> list[Row]:
        """Return the rows that put this class table in the place of the present one; those that go come first."""
        keyed = [{"key": str(i + 1) if i < 9 else "", **c, "place": i} for i, c in enumerate(classes)]
        old = {row["id"]: (fid, row) for fid, row in self._db.rows("classes")}
        kept = {entry["id"] for entry in classes}
        rows = [Row("classes", fid, row, None) for fid, row in old.values() if row["id"] not in kept]
        free = self._db.next_fid("classes")
        for entry in keyed:
            fid, before = old.get(entry["id"], (free + len(rows), None))
            rows.append(Row("classes", fid, before, {name: entry.get(name) for name in TABLES["classes"][1]}))
        return rows
