"""Session files damaged in seeded ways: every table and column, as other programs and bad disks leave them."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from hsi_active_qgis.session.file import TABLES

VALUES = (None, "", "abc", "12a", "3", -1, 0, 10**12, 1.5, 1e300, b"\x00\x01", "{", "[]", "null", '{"a": 1}', "é" * 400)
JSONS = ("5", "null", "[]", "{}", '"text"', "[1, 2", "-1", "true", "1e400", '{"rows": "x"}', '[{"a": null}]')
BLOBS = (
    b"",
    b"GP",
    b"GP\0\1\0\0\0\0",
    b"GP\0\1\0\0\0\0\1\1\0\0\0",
    b"GP\0\1\0\0\0\0" + b"\xff" * 21,
    b"nothing of the kind",
)


def mutate(path, seed):
    """Damage the session file at `path`; return in words how."""
    dice = random.Random(seed)
    of_rows = [_value] * 6 + [_setting] * 4 + [_geometry] * 3 + [_duplicate] * 2
    how = dice.choice([*of_rows, _column, _table, _foreign, _version, None, None, None])
    if how is None:
        return _bytes(Path(path), dice)
    with closing(sqlite3.connect(path)) as database:
        database.create_function("ST_IsEmpty", 1, lambda _: 0)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _: 0.0)
        database.execute("PRAGMA foreign_keys = OFF")
        told = how(database, dice)
        database.commit()
    return told


def _bytes(path, dice):
    """Change bytes as a bad disk does, pages in a row as a copy that went wrong, or cut the file off."""
    content = bytearray(path.read_bytes())
    place = dice.randrange(len(content))
    kind = dice.choice(("flipped", "flipped in the head", "zeroed", "cut", "emptied"))
    if kind == "cut":
        del content[place:]
    elif kind == "emptied":
        content.clear()
    elif kind == "zeroed":
        length = min(dice.choice((512, 4096, 20_000)), len(content) - place)
        content[place : place + length] = bytes(length)
    else:
        for _ in range(dice.choice((1, 5, 50))):
            content[dice.randrange(200 if "head" in kind else len(content))] = dice.randrange(256)
    path.write_bytes(content)
    return f"{kind} at {place}"


def _run(database, text, values=()):
    database.execute(text, values)
    return f"{text} {values}"


def _row(database, dice, table):
    fids = [fid for (fid,) in database.execute(f"SELECT fid FROM {table}")]
    return dice.choice(fids) if fids else 0


def _value(database, dice):
    table = dice.choice(list(TABLES))
    column, value = dice.choice(list(TABLES[table][1])), dice.choice(VALUES)
    where = f" WHERE fid = {_row(database, dice, table)}" if dice.random() < 0.8 else ""
    return _run(database, f'UPDATE {table} SET "{column}" = ?{where}', (value,))


def _setting(database, dice):
    names = [name for (name,) in database.execute("SELECT name FROM settings")]
    return _run(database, "UPDATE settings SET value = ? WHERE name = ?", (dice.choice(JSONS), dice.choice(names)))


def _geometry(database, dice):
    table = dice.choice(("samples", "regions"))
    where = f"WHERE fid = {_row(database, dice, table)}"
    return _run(database, f"UPDATE {table} SET geom = ? {where}", (dice.choice((None, *BLOBS)),))


def _duplicate(database, dice):
    table = dice.choice(list(TABLES))
    names = ", ".join(f'"{name}"' for name in TABLES[table][1])
    return _run(database, f"INSERT INTO {table} ({names}) SELECT {names} FROM {table}")


def _column(database, dice):
    table = dice.choice(list(TABLES))
    column = dice.choice(list(TABLES[table][1]))
    return _run(database, f'ALTER TABLE {table} RENAME COLUMN "{column}" TO "other"')


def _table(database, dice):
    return _run(database, f"DROP TABLE {dice.choice([*TABLES, 'gpkg_contents', 'gpkg_geometry_columns'])}")


def _foreign(database, dice):
    table = dice.choice(list(TABLES))
    _run(database, f"DROP TABLE {table}")
    return _run(database, f"CREATE TABLE {table} (id TEXT, note TEXT)")


def _version(database, dice):
    if dice.random() < 0.5:
        return _run(database, f"PRAGMA user_version = {dice.choice((99999, 0, -5))}")
    return _run(database, "INSERT INTO settings (name, value) VALUES ('format', ?)", (dice.choice(("2", '"9"', "99")),))
