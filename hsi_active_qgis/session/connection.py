"""The session file as GDAL sees it: one connection, every edit one transaction over all tables it touches.

The journal is SQLite's write-ahead log: QGIS reads while we write, and a killed process loses nothing. It is copied
into the file after each edit and removed on closing. QGIS reads files of the older kind of journal without any lock and
fails when the kind changes under it, so its layers are opened anew once, at the first write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, osr

from ..translation import tr
from . import soundness
from .disk import Stamp, is_remote, open_source, stamp_of
from .errors import SessionFileError, no_session, quietly
from .rows import Row, Values, geometry_literal, literal, quoted, read_rows, sql, stored_wkb
from .tables import LATER, REAL, TABLES, TEXT, TIME, WHOLE, make_table, reload_layers

BUSY_MS = 1000  # how long an edit waits for another program that writes; the window stands still meanwhile
AT_ONCE = 200  # rows in one statement
SQL_KINDS = {TEXT: "TEXT", WHOLE: "MEDIUMINT", REAL: "REAL", TIME: "DATETIME"}  # as GDAL calls them in a GeoPackage
NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
TOUCH = sql(  # without an extent GDAL finds it itself
    "UPDATE gpkg_contents SET last_change =",
    NOW,
    ", min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL WHERE table_name IN",
)


class Connection:
    """One open GeoPackage; all it raises is SessionFileError."""

    def __init__(self, path: str | Path, read_only: bool = False) -> None:
        self.path = Path(path)
        self._read_only = read_only
        self._claimed = self._unseen = False  # unseen: a change by others that nobody was told of yet
        self._stamp: Stamp | None = None
        self._version = 0  # of the data, as SQLite counts it for us
        self._open()

    def _open(self) -> None:
        self._source: gdal.Dataset | None = open_source(self.path, self._read_only)
        names = {name for (name,) in self.select("SELECT name FROM sqlite_master WHERE type = 'table'")}
        needed = {*TABLES, "gpkg_contents", "gpkg_geometry_columns"}.difference(LATER)
        if not names.issuperset(needed):
            raise SessionFileError(no_session(self.path))
        soundness.check_pages(self)
        spatial = self.select("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns")
        self._geometries = {table: (quoted(column), srs_id) for table, column, srs_id in spatial}
        self.lacking = {table for table in LATER if table not in names}  # until the first write
        if self.lacking.intersection(self._geometries):
            raise SessionFileError(no_session(self.path))
        soundness.check_tables(self, self._geometries)
        self._columns = {table: self._columns_of(table) for table in TABLES}
        self.find_faults()
        self.select(f"PRAGMA busy_timeout = {BUSY_MS}")
        self._note_state()

    def find_faults(self) -> None:
        """Look anew for rows that cannot be read, in each table when it is read next: they are left out."""
        self._faults: dict[str, list[soundness.Fault]] = {}

    def faults_of(self, table: str) -> list[soundness.Fault]:
        """Return the rows of a table that are left out."""
        if table not in self._faults:
            geometry = self._geometries[table][0] if table in self._geometries else "NULL"
            self._faults[table] = [] if table in self.lacking else soundness.faults(self, table, geometry)
        return self._faults[table]

    def source(self, table: str) -> str:
        """Return what stands for a table in SQL, without the rows that are left out; no rows where it is lacking."""
        if table in self.lacking:
            columns = ", ".join(f"NULL AS {quoted(name)}" for name in ("fid", *TABLES[table][1]))
            return f"(SELECT {columns} WHERE 0)"
        those = ", ".join(str(fault.fid) for fault in self.faults_of(table))
        rows = sql("(SELECT * FROM", quoted(table), f'WHERE "fid" NOT IN ({those}))')
        return rows if those else quoted(table)

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query of queries.py as tuples."""
        return self.select(query.format_map({table: self.source(table) for table in TABLES}))

    def columns_of(self, table: str) -> list[str]:
        """Return the columns of ours that a table has."""
        return self._columns[table]

    def _columns_of(self, table: str) -> list[str]:
        there = {row[0] for row in self.select(sql("SELECT name FROM", f"pragma_table_info({literal(table)})"))}
        return [name for name in TABLES[table][1] if name in there]

    def select(self, text: str) -> list[tuple[Any, ...]]:
        """Return the rows of a query as tuples."""
        source = self._opened()
        with quietly(self.path):
            layer = source.ExecuteSQL(text)
            if layer is None:
                return []
            try:
                return read_rows(layer)
            finally:
                source.ReleaseResultSet(layer)

    def rows(
        self, table: str, where: str = "", order: str = '"fid"', columns: Iterable[str] | None = None
    ) -> list[tuple[int, Values]]:
        """Return (feature id, {column: value, "wkb": hex}) of the rows of a table; `where` is SQL."""
        names = [name for name in columns or self._columns[table] if name in self._columns[table]]
        kinds = TABLES[table][1]
        chosen = [f"CAST({quoted(c)} AS TEXT)" if kinds[c] == TIME else quoted(c) for c in names]
        geometry = self._geometries.get(table)
        shape = f"hex({geometry[0]})" if geometry else "NULL"
        first = ['"fid" + 0 AS "feature"', f'{shape} AS "shape"']  # under its own name GDAL takes the id away
        condition = f"WHERE {where}" if where else ""
        text = sql("SELECT", ", ".join(first + chosen), "FROM", self.source(table), condition, "ORDER BY", order)
        rows = []
        for fid, blob, *values in self.select(text):
            row = dict(zip(names, values))
            if geometry:
                row["wkb"] = stored_wkb(blob)
            rows.append((int(fid), row))
        return rows

    def value(self, text: str) -> Any:
        """Return the one value that a query gives; of queries.py those with tables in braces."""
        return self.ask(text)[0][0]

    def next_fid(self, table: str) -> int:
        """Return the feature id of the next new row."""
        return int(self.value(sql('SELECT coalesce(max("fid"), 0) + 1 FROM', quoted(table))))

    def spatial_reference(self) -> osr.SpatialReference:
        """Return the CRS of the samples as osr.SpatialReference."""
        with quietly(self.path):
            return self._opened().GetLayerByName("samples").GetSpatialRef()

    @contextmanager
    def transaction(self, *tables: str) -> Iterator[None]:
        """One edit of these tables: all of it is on disk when the block ends, or nothing of it."""
        self._claim()
        with quietly(self.path):
            self._opened().StartTransaction()
        try:
            # First of all a write: it takes the lock, and what is read from here on is what is changed.
            self.select(sql(TOUCH, f"({', '.join(map(literal, tables))})"))
            yield
            with quietly(self.path):
                self._opened().CommitTransaction()
        except BaseException:
            self._roll_back()
            raise
        self._stamp = stamp_of(self.path)

    def write(self, rows: Iterable[Row]) -> None:
        """Make the changes that `rows` (of Row) hold; within a transaction."""
        new: dict[str, list[Row]] = {}
        gone: dict[str, list[int]] = {}
        changed: dict[tuple[str, str], list[int]] = {}
        for row in rows:
            if row.before is None:
                new.setdefault(row.table, []).append(row)
            elif row.after is None:
                gone.setdefault(row.table, []).append(row.fid)
            elif row.changes:
                changed.setdefault((row.table, self._assignments(row)), []).append(row.fid)
        for table, fids in gone.items():
            self._for_each(fids, sql("DELETE FROM", quoted(table)))
        for (table, assignments), fids in changed.items():
            self._for_each(fids, sql("UPDATE", quoted(table), "SET", assignments))
        for table, added in new.items():
            self._insert(table, added)

    def _for_each(self, fids: Sequence[int], statement: str) -> None:
        for start in range(0, len(fids), AT_ONCE):
            those = ", ".join(map(str, fids[start : start + AT_ONCE]))
            self.select(sql(statement, f'WHERE "fid" IN ({those})'))

    def _assignments(self, row: Row) -> str:
        changes, columns = row.changes, self._columns[row.table]
        return ", ".join(f"{quoted(name)} = {literal(value)}" for name, value in changes.items() if name in columns)

    def _insert(self, table: str, rows: Iterable[Row]) -> None:
        column, srs_id = self._geometries.get(table, (None, 0))
        columns = self._columns[table]
        names = ['"fid"', *([column] if column else []), *map(quoted, columns)]
        tuples = []
        for row in rows:
            new = row.after or {}
            place = [geometry_literal(new.get("wkb"), srs_id)] if column else []
            values = [str(row.fid), *place, *(literal(new.get(name)) for name in columns)]
            tuples.append(f"({', '.join(values)})")
        for start in range(0, len(tuples), AT_ONCE):
            those = ", ".join(tuples[start : start + AT_ONCE])
            self.select(sql("INSERT INTO", quoted(table), f"({', '.join(names)})", "VALUES", those))

    def changed_elsewhere(self) -> bool:
        """Return whether another connection changed the file, or another file took its place, since the last call."""
        stamp, last_stamp = stamp_of(self.path), self._stamp
        if stamp is None or self._source is None or stamp != last_stamp:
            self._stamp, self._unseen = stamp, False
            return (self._try_reopen() if stamp is not None else False) or stamp != last_stamp
        version = self.value("PRAGMA data_version")
        changed, self._version, self._unseen = self._unseen or version != self._version, version, False
        return changed

    def close(self) -> None:
        """Let go of the file; the last one to do so leaves nothing beside it."""
        if self._source is not None and self._claimed:
            self._attempt("PRAGMA busy_timeout = 0")
            self._attempt("PRAGMA journal_mode = DELETE")
        self._source = None
        self._claimed = False

    def _claim(self) -> None:
        """Make sure that the file is still there and that QGIS's reading and our writing do not meet."""
        stamp = stamp_of(self.path)
        if stamp is None:
            raise SessionFileError(
                tr("The session file {path} is gone. Put it back, or start a new session.").format(path=self.path)
            )
        if self._source is None or self._stamp is None or stamp[0] != self._stamp[0]:
            self._reopen()
            self._unseen = True
        if self._claimed:
            return
        self._unseen = self.changed_elsewhere()  # what follows would hide it
        if not is_remote(self.path):
            self._attempt("PRAGMA busy_timeout = 100")  # else a reader in another program would hold up the window
            self._attempt("PRAGMA journal_mode = WAL")
            self._attempt("PRAGMA wal_autocheckpoint = 1")
            self._attempt(f"PRAGMA busy_timeout = {BUSY_MS}")
        self._add_tables()
        self._add_columns()
        if not is_remote(self.path):
            reload_layers(self.path)
        self._claimed = True
        self._note_state()

    def _add_tables(self) -> None:
        """Give a file of an earlier version the tables that it lacks."""
        for table in sorted(self.lacking):
            with quietly(self.path):
                make_table(self._opened(), table, self.spatial_reference())
            (row,) = self.select(
                sql("SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name =", literal(table))
            )
            self._geometries[table] = (quoted(row[0]), row[1])
            self._columns[table] = self._columns_of(table)
        self.lacking = set()

    def _add_columns(self) -> None:
        """Give a file of an earlier version the columns that it lacks."""
        for table, (_, columns) in TABLES.items():
            for name, kind in columns.items():
                if name not in self._columns[table]:
                    self.select(sql("ALTER TABLE", quoted(table), "ADD COLUMN", quoted(name), SQL_KINDS[kind]))
            self._columns[table] = self._columns_of(table)

    def _reopen(self) -> None:
        self.close()
        self._open()

    def _try_reopen(self) -> bool:
        """Return whether the file could be opened; one that is being copied cannot, it is tried again later."""
        try:
            self._reopen()
        except SessionFileError:
            self._source = None
        return self._source is not None

    def _opened(self) -> gdal.Dataset:
        """Return the file as GDAL has it open; SessionFileError when it is closed or gone."""
        if self._source is None:
            raise SessionFileError(no_session(self.path))
        return self._source

    def _note_state(self) -> None:
        self._stamp = stamp_of(self.path)
        self._version = self.value("PRAGMA data_version")

    def _attempt(self, text: str) -> list[tuple[Any, ...]]:
        """Run a statement that may fail: then things stay as they are."""
        try:
            return self.select(text)
        except SessionFileError:
            return []

    def _roll_back(self) -> None:
        try:
            with quietly(self.path):
                self._opened().RollbackTransaction()
        except SessionFileError:  # GDAL takes a commit that failed for the end of the transaction, SQLite does not
            self._attempt("/**/ROLLBACK TRANSACTION")  # without the comment GDAL 3.13 takes it for its own affair
