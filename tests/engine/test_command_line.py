"""The command line: what is wrong with it is a sentence and exit status 2; a session file's labels are all answers."""

import json
import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import numpy as np
import pyogrio
import pytest
import shapely

from hsi_active_qgis.engine.command_line import main
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.label_files import read_answers, read_polygons
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.session_answers import read_classes
from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.catalogue import VERSION
from tests.engine.conftest import materials, write

CORNER = (400_000, 5_800_000)


def told(words: list[str], capsys) -> tuple[int, str, str]:
    """Exit status, stdout and stderr of a command line."""
    try:
        status = main(words)
    except SystemExit as end:
        status = end.code
    return (status, *capsys.readouterr())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["suggest", "--raster", "a.tif", "--zzz", "1"], "--zzz"),
        (["suggest", "--raster", "a.tif", "--count", "ten"], 'count must be a whole number from 0 on, not "ten".'),
        (["suggest", "--raster", "a.tif", "--count"], "--count"),
        (["suggest", "--count", "3"], "--raster"),
        (["train", "--raster", "a.tif", "--model", "m"], "--labels"),
        (["suggest", "--raster", "a.tif", "--learner", "guess"], "learner must be one of spectral_spatial"),
        (["suggest", "--raster", "a.tif", "--tiles", "[["], "tiles must be an object with unit"),
        (["suggest", "--raster", "a.tif", "--seed", "NaN"], "seed must be a whole number"),
        (
            ["suggest", "--raster", "a.tif", "--settings", '{"depth": 3}'],
            'there is no field "depth". Choose among network',
        ),
        (["suggest", "--raster", "a.tif", "--settings", '{"epochs": -1}'], "epochs must be a whole number from 0"),
        (["classify", "--raster", "a.tif", "--output", "m.tif", "--cog", "maybe"], "cog must be true or false"),
        (["benchmark", "--folder", "out"], "scene is missing"),
        (["dance"], "dance"),
        (["--zzz"], "VERB"),
    ],
)
def test_a_wrong_command_line_is_a_sentence(words, sentence, capsys):
    status, out, text = told(words, capsys)
    assert (status, out) == (2, "")
    assert sentence in text
    assert len(text.splitlines()) == 1 and text.endswith(".\n")


def test_help_and_version_tell_what_there_is(capsys):
    assert told(["--version"], capsys)[:2] == (0, f"{VERSION}\n")
    status, text, _ = told(["--help"], capsys)
    assert status == 0 and all(name in text for name in VERBS)
    for name in VERBS:
        status, text, _ = told([name, "--help"], capsys)
        assert status == 0 and "(" in text
    assert "--min-distance" in told(["suggest", "--help"], capsys)[1]


def test_what_the_engine_cannot_do_is_exit_status_1(capsys):
    status, out, text = told(["info", "--raster", "/nowhere.tif"], capsys)
    assert (status, out) == (1, "")
    assert "There is no file /nowhere.tif" in text


def place(row: float, column: float) -> shapely.Point:
    return shapely.Point(CORNER[0] + 10 * column + 5, CORNER[1] - 10 * row - 5)


def square(row: int, column: int, size: int) -> shapely.Polygon:
    left, top = CORNER[0] + 10 * column, CORNER[1] - 10 * row
    return shapely.box(left, top - 10 * size, left + 10 * size, top)


def write_layer(path: str, name: str, shapes: list, fields: dict, kind: str = "Point") -> None:
    columns = {key: np.array(values, object if isinstance(values[0], str) else None) for key, values in fields.items()}
    pyogrio.raw.write(
        path,
        None if kind == "None" else shapely.to_wkb(shapes),
        list(columns.values()),
        list(columns),
        layer=name,
        geometry_type=None if kind == "None" else kind,
        crs=None if kind == "None" else "EPSG:32633",
        append=False,
    )


@pytest.fixture
def session(tmp_path) -> str:
    return write_session(str(tmp_path / "scene_labels.gpkg"))


def write_session(path: str) -> str:
    """A session file with a pixel that was answered twice, one removed, one put off, a tile, a don't-know, an area."""
    tile = square(30, 30, 8)
    rows = (
        (place(2, 3), 2, 3, 1, 1, "", "answered", 1.0, 5),
        (place(9, 9), 9, 9, 1, 1, "", "answered", 2.0, 2),
        (place(2, 3), 2, 3, 1, 1, "", "answered", 1.0, 3),
        (place(4, 4), 4, 4, 1, 1, "", "answered", 1.0, 1),
        (place(4, 4), 4, 4, 1, 1, "", "removed", 1.0, 6),
        (place(6, 6), 6, 6, 1, 1, "", "skipped", np.nan, 7),
        (tile.centroid, 30, 30, 8, 8, tile.wkt, "answered", 1.0, 8),
        (place(7, 7), 7, 7, 1, 1, "", "unsure", np.nan, 9),
        (place(9, 9), 9, 9, 1, 1, "", "answered", 1.0, 10),
    )
    shapes, *columns = zip(*rows, strict=True)
    names = ("row", "column", "height", "width", "outline", "state", "class", "number")
    write_layer(path, "samples", list(shapes), dict(zip(names, columns, strict=True)))
    areas = {"class": [2.0, 1.0], "state": ["answered", "removed"], "number": [4, 2]}
    write_layer(path, "regions", [square(10, 10, 5), square(50, 50, 5)], areas, "Polygon")
    classes = {"id": [1, 2], "name": ["oak", "ash"], "colour": ["#102030", "#405060"], "place": [1, 0]}
    write_layer(path, "classes", [], classes, "None")
    return path


def test_labels_of_a_session_are_todays_answers_areas_included(toy, session):
    answers = [(shapely.from_wkb(wkb), value) for wkb, value in read_answers(session, None, None, Cube(str(toy.path)))]
    assert [value for _, value in answers] == [1, 2, 1, None, 1]
    assert [shape.geom_type for shape, _ in answers] == ["Polygon", "Polygon", "Point", "Point", "Point"]
    assert answers[0][0].equals(square(30, 30, 8)) and answers[1][0].equals(square(10, 10, 5))
    assert [shape for shape, _ in answers[2:]] == [place(2, 3), place(7, 7), place(9, 9)]
    assert read_classes(session)[0] == {"id": 2, "name": "ash", "colour": "#405060"}


def test_a_session_is_mapped_from_a_terminal(toy, session, tmp_path, capsys):
    words = ["classify", "--raster", str(toy.path), "--labels", session, "--output", str(tmp_path / "map.tif")]
    status, out, text = told(words, capsys)
    assert status == 0, text
    assert [c["name"] for c in json.loads(out)["classes"]] == ["ash", "oak"]


BLOB = "X'4750000100000000010100'"
DAMAGED = {
    f"UPDATE samples SET geom = {BLOB} WHERE fid = 1": "could not be|neither a point",
    "UPDATE regions SET geom = X'00'": "1 neither points nor polygons",
    "UPDATE samples SET outline = 'POLYGON ((0 0' WHERE height = 8": "neither a point",
    "UPDATE classes SET colour = 'red' WHERE id = 1": "row 1 of the table classes",
    "UPDATE classes SET id = 'abc' WHERE id = 1": "row 1 of the table classes",
    "UPDATE classes SET name = NULL WHERE id = 2": "row 2 of the table classes",
    "UPDATE classes SET id = 2": "Two classes have the number 2",
    "ALTER TABLE regions RENAME COLUMN state TO other": "table regions has no column state",
    "ALTER TABLE classes RENAME COLUMN colour TO other": "table classes lacks columns",
}


@pytest.mark.parametrize("statement", DAMAGED)
def test_a_damaged_session_is_a_sentence_or_says_what_was_left_out(toy, session, tmp_path, capsys, statement):
    with closing(sqlite3.connect(session)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(statement)
        database.commit()
    words = ["classify", "--raster", str(toy.path), "--labels", session, "--output", str(tmp_path / "map.tif")]
    status, out, text = told(words, capsys)
    said = "\n".join(json.loads(out)["notices"]) if status == 0 else text
    assert re.search(DAMAGED[statement], said), said
    assert "Traceback" not in text


def test_a_file_of_several_layers_asks_which(toy, tmp_path):
    path, cube = str(tmp_path / "fields.gpkg"), Cube(str(toy.path))
    for name in ("north", "south"):
        write_layer(path, name, [place(1, 1)], {"crop": [name]})
    with pytest.raises(BadRequest, match="several layers: north, south. Choose one with --layer"):
        read_answers(path, "crop", None, cube)
    with pytest.raises(BadRequest, match='no layer "west", its layers are north, south'):
        read_answers(path, "crop", "west", cube)
    assert read_answers(path, "crop", "south", cube)[0][1] == "south"


def test_a_mask_of_several_layers_asks_which(toy, tmp_path):
    path, cube = str(tmp_path / "fields.gpkg"), Cube(str(toy.path))
    for name, size in (("north", 2), ("south", 3)):
        write_layer(path, name, [square(1, 1, size)], {"crop": [1]}, "Polygon")
    with pytest.raises(BadRequest, match=r"several layers: north, south. Choose one as FILE\|layername=NAME"):
        read_polygons(path, cube)
    (mask,) = read_polygons(f"{path}|layername=south", cube)
    assert shapely.from_wkb(mask).equals(square(1, 1, 3))


def test_a_raster_without_a_place_is_no_reason_for_a_warning(tmp_path):
    path = write(tmp_path / "picture.tif", materials()[0], crs=None, transform=None)
    command = [sys.executable, "-m", "hsi_active_qgis.engine", "info", "--raster", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["georeferenced"] is False and "Warning" not in done.stderr
