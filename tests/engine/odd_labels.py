"""Label files as users meet them: in any format, with odd shapes, classes, texts, tables and bytes, seeded."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pyogrio.errors
import pyogrio.raw
import shapely

from tests.engine.conftest import Toy
from tests.engine.test_command_line import write_session

FORMS = {"gpkg": "GPKG", "geojson": "GeoJSON", "shp": "ESRI Shapefile", "csv": "CSV"}
CRSS = ("EPSG:32633", "EPSG:32633", "EPSG:32633", "EPSG:4326", "EPSG:3035", None)
VALUES = (None, "", "abc", "1", " 2 ", "Water", "water", "\xe9\xff", "x" * 300, -1, 0, 1, 2, 1.5, 1e300, 70000, b"\0\1")
TEXTS = (
    (b'"class"', b'"klass"'),
    (b"Point", b"Punkt"),
    (b"POINT", b"PUNKT"),
    (b"[", b"[["),
    (b"}", b""),
    (b",", b";"),
    (b".", b","),
    (b"4", b"NaN"),
    (b"5", b"Infinity"),
    (b"coordinates", b"coordinates\xff"),
    (b"32633", b"999999"),
    (b'"geometry"', b'"geometry": null, "old"'),
    (b"\n", b"\r"),
    (b"\n", b"\0\n"),
)


def shapes_of(toy: Toy, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Shapes on pixels of a toy, some of them odd, and their classes."""
    answers = toy.answers(int(rng.choice([0, 1, 12, 12, 12, 40])), int(rng.integers(99)))
    shapes = [shapely.from_wkb(wkb) for wkb, _ in answers]
    if rng.random() < 0.4:
        shapes = [shape.buffer(rng.choice([0.1, 4, 12, 60])) for shape in shapes]
    bowtie = shapely.Polygon([(400_000, 5_800_000), (400_200, 5_799_800), (400_200, 5_800_000), (400_000, 5_799_800)])
    odd = [
        *(shapely.Point(), shapely.Point(1e300, 0), shapely.Point(0, 0), shapely.Point(np.nan, 1), bowtie),
        *(shapely.LineString([(400_000, 5_800_000), (400_100, 5_799_900)]), shapely.MultiPoint([(0, 0), (1, 1)])),
        *(shapely.Polygon(), shapely.Point(400_055, 5_799_945, 7), shapely.box(0, 0, 1e9, 1e9)),
        shapely.GeometryCollection([shapely.Point(400_055, 5_799_945)]),
    ]
    for _ in range(rng.integers(4) if shapes else 0):
        shapes[rng.integers(len(shapes))] = odd[rng.integers(len(odd))]
    return np.array(shapes, object), np.array([kind for _, kind in answers], int)


def column_of(kinds: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A class column of one of the kinds that users have."""
    names = np.array(["", "Water", "M\xfcll ", "water"], object)
    odd = [VALUES[i] for i in rng.integers(8, size=len(kinds))]
    return [
        *(kinds, kinds.astype("uint8"), kinds.astype(float), kinds + 0.5, kinds * 40_000, kinds - 2, kinds * np.nan),
        *(kinds.astype(str).astype(object), names[kinds], kinds > 1, kinds.astype("datetime64[D]")),
        np.array(odd, object),
    ][rng.integers(12)]


def label_file(toy: Toy, folder: Path, rng: np.random.Generator) -> Path:
    """A new label file in a folder, odd in one way or more: its path."""
    ending = str(rng.choice([*FORMS, "session"]))
    if ending == "session":
        path = Path(write_session(str(folder / "labels.gpkg")))
    else:
        path = _written(folder / f"labels.{ending}", *shapes_of(toy, rng), rng)
    for _ in range(rng.integers(3)):
        [_bytes, _tables if path.suffix == ".gpkg" else _text, _gone][rng.choice(3, p=[0.3, 0.6, 0.1])](path, rng)
    return path


def _written(path: Path, shapes: np.ndarray, kinds: np.ndarray, rng: np.random.Generator) -> Path:
    form = {"driver": FORMS[path.suffix[1:]], "geometry_type": "Unknown", "crs": CRSS[rng.integers(len(CRSS))]}
    if path.suffix == ".csv":
        form["layer_options"] = {"GEOMETRY": "AS_WKT"}
    if path.suffix == ".shp":  # of one kind
        kinds_of_shapes = [shape.geom_type for shape in shapes if shape.geom_type != "GeometryCollection"]
        kind = kinds_of_shapes[0] if kinds_of_shapes else "Point"
        same = [i for i, shape in enumerate(shapes) if shape.geom_type == kind]
        shapes, kinds, form["geometry_type"] = shapes[same], kinds[same], kind
    column = column_of(kinds, rng)
    try:
        pyogrio.raw.write(str(path), shapely.to_wkb(shapes), [column], ["class"], **form)
    except (pyogrio.errors.FeatureError, pyogrio.errors.DataLayerError):  # a form that cannot hold this
        path.unlink(missing_ok=True)
        return _written(path.with_suffix(".gpkg"), shapes, kinds, rng)
    return path


def _parts(path: Path) -> list[Path]:
    return sorted(path.parent.glob("labels.*"))


def _bytes(path: Path, rng: np.random.Generator) -> None:
    """Change bytes of one of the files, or cut it off."""
    target = _parts(path)[rng.integers(len(_parts(path)))]
    content = bytearray(target.read_bytes())
    for _ in range(rng.choice([0, 1, 5, 30]) if content else 0):
        content[rng.integers(len(content) if rng.random() < 0.5 else min(100, len(content)))] = rng.integers(256)
    target.write_bytes(content[: int(len(content) * rng.choice([1, 1, rng.random()]))])


def _text(path: Path, rng: np.random.Generator) -> None:
    """Write words of the file otherwise, or all of it in another encoding."""
    target = _parts(path)[rng.integers(len(_parts(path)))]
    content = target.read_bytes()
    if rng.random() < 0.2:
        with suppress(UnicodeDecodeError):
            content = content.decode().encode(str(rng.choice(["utf-16", "utf-8-sig", "latin-1"])), "replace")
    else:
        content = content.replace(*TEXTS[rng.integers(len(TEXTS))], int(rng.choice([-1, 1])))
    target.write_bytes(content)


def _gone(path: Path, rng: np.random.Generator) -> None:
    """Remove a file that belongs to it, or empty it."""
    target = _parts(path)[rng.integers(len(_parts(path)))]
    target.unlink() if target != path else target.write_bytes(b"")


def _tables(path: Path, rng: np.random.Generator) -> None:
    """Change the values, columns and tables of a GeoPackage as other programs do."""
    with closing(sqlite3.connect(path)) as database, suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        mine = [name for (name,) in names if not name.startswith(("sqlite", "rtree"))]
        ours = [name for name in mine if not name.startswith("gpkg")] or mine
        if not ours:
            return
        table = mine[rng.integers(len(mine))] if rng.random() < 0.4 else ours[rng.integers(len(ours))]
        columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
        column, value = columns[rng.integers(len(columns))], VALUES[rng.integers(len(VALUES))]
        some = f"WHERE rowid % {rng.choice([1, 1, 2, 5])} = 0"
        kind = rng.random()
        if kind < 0.7:
            database.execute(f'UPDATE "{table}" SET "{column}" = ? {some}', (value,))
        elif kind < 0.8:
            database.execute(f'ALTER TABLE "{table}" RENAME COLUMN "{column}" TO "other"')
        elif kind < 0.9:
            database.execute(f'DELETE FROM "{table}" {some}')
        else:
            database.execute(f'DROP TABLE "{table}"')
        database.commit()
