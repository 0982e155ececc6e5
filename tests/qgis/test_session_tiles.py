"""Tiles in the session file: there and back, the order of answers, undo, and files made before there were any."""

import json
import sqlite3
from contextlib import closing

from osgeo import ogr
from qgis.core import QgsProject

from hsi_active_qgis.session.export import write_answers
from hsi_active_qgis.session.file import SessionFile, open_table
from hsi_active_qgis.session.tiles import is_tile, outline_wkb
from tests.qgis.sessions import area, asked, classes_given, content, question

SIDE = 8
TILE_COLUMNS = ("height", "width", "outline", "predicted")
HALVES = [
    [area("POLYGON ((10 20, 14 20, 14 12, 10 12, 10 20))"), 1],
    [area("POLYGON ((14 20, 18 20, 18 12, 14 12, 14 20))"), 2],
]


def tile(row, column, rank, predicted=()):
    """Return a question on a tile as the engine asks it, on the grid of `question`."""
    left, top = 10.0 + column, 20.0 - row
    ring = [(left, top), (left + SIDE, top), (left + SIDE, top - SIDE), (left, top - SIDE), (left, top)]
    outline = area("POLYGON ((" + ", ".join(f"{x} {y}" for x, y in ring) + "))")
    place = {"x": left + SIDE / 2, "y": top - SIDE / 2, "height": SIDE, "width": SIDE}
    return {**question(row, column, rank), **place, "wkb": outline, "predicted": [list(p) for p in predicted]}


def extent(hex_wkb):
    return ogr.CreateGeometryFromWkb(bytes.fromhex(hex_wkb)).GetEnvelope()


def test_a_tile_comes_back_whole(session):
    first, second = session.add_samples([tile(0, 0, 1, HALVES), tile(0, 8, 2)], round_number=1)
    session.close()
    again = SessionFile(session.path)
    asked_first, asked_second = again.questions(1)
    assert is_tile(asked_first)
    assert (asked_first["row"], asked_first["column"], asked_first["height"], asked_first["width"]) == (0, 0, 8, 8)
    assert (asked_first["x"], asked_first["y"]) == (14.0, 16.0)
    assert extent(outline_wkb(asked_first)) == (10.0, 18.0, 12.0, 20.0)
    assert json.loads(asked_first["predicted"]) == HALVES
    assert (asked_second["fid"], asked_second["predicted"]) == (second, "[]")
    again.close()


def test_tiles_come_first_then_areas_then_pixels(session):
    first, second, pixel = session.add_samples([tile(0, 0, 1), tile(0, 8, 2), question(0, 0, 3)], round_number=1)
    session.answer(pixel, 2)
    session.add_region(area(), 2, tile=(0, 0))
    session.answer(second, None)
    session.answer(first, 1)
    assert classes_given(session) == [None, 1, 2, 2]
    (rest, _, _, (wkb, _)) = session.answers()
    assert extent(rest[0]) == (18.0, 26.0, 12.0, 20.0)
    assert extent(wkb) == (10.0, 10.0, 20.0, 20.0)
    assert session.answered_places() == {(0, 0, 8, 8), (0, 8, 8, 8), (0, 0, 1, 1)}
    assert session.counts() == {None: 1, 1: 1, 2: 2}
    assert (session.areas_in((0, 0)), session.areas_in((0, 8))) == (1, 0)


def test_the_last_answer_on_a_tile_wins(session):
    (fid,) = session.add_samples([tile(0, 0, 1, HALVES)], round_number=1)
    session.answer(fid, 1)
    again = session.answer(fid, 2).fid
    assert classes_given(session) == [2]
    assert session.counts() == {2: 1}
    assert json.loads(session.sample(again)["predicted"]) == HALVES
    assert [q["fid"] for q in session.questions(1)] == [again]


def test_a_tile_s_answer_and_the_areas_in_it_are_undone_and_redone(session):
    (fid,) = session.add_samples([tile(0, 0, 1, HALVES)], round_number=1)
    areas = json.loads(session.sample(fid)["predicted"])
    states, done = [content(session)], []
    for edit in (lambda: session.add_regions(areas, tile=(0, 0)), lambda: session.answer(fid, 1)):
        done.append(edit())
        states.append(content(session))
    for edit, before in reversed(list(zip(done, states))):
        session.undo(edit)
        assert content(session) == before
    for edit, after in zip(done, states[1:]):
        session.redo(edit)
        assert content(session) == after


def test_answered_tiles_are_exported_as_areas(session, tmp_path):
    fid, pixel = session.add_samples([tile(0, 0, 1), question(9, 9, 2)], round_number=1)
    session.answer(fid, 2)
    session.answer(pixel, 1)
    write_answers(session, tmp_path / "answers.gpkg")
    source = ogr.Open(str(tmp_path / "answers.gpkg"))
    (exported,) = source.GetLayerByName("areas")
    assert (exported["class"], exported["source"]) == (2, "query")
    assert exported.GetGeometryRef().GetEnvelope() == (10.0, 18.0, 12.0, 20.0)
    assert source.GetLayerByName("points").GetFeatureCount() == 1


def test_a_file_from_before_there_were_tiles_goes_on(session):
    (fid,) = asked(session, 1)
    session.answer(fid, 1)
    session.close()
    with closing(sqlite3.connect(session.path)) as database:
        for name in TILE_COLUMNS:
            database.execute(f"ALTER TABLE samples DROP COLUMN {name}")
        for name in ("row", "column"):
            database.execute(f'ALTER TABLE regions DROP COLUMN "{name}"')
    shown = open_table(session.path, "samples")
    QgsProject.instance().addMapLayer(shown)
    old = SessionFile(session.path)
    assert old.counts() == {1: 1}
    assert classes_given(old) == [1]
    old.add_samples([tile(0, 0, 1, HALVES)], round_number=2)
    assert {field.name() for field in shown.fields()} >= set(TILE_COLUMNS)
    assert [feature["height"] for feature in shown.getFeatures('"round" = 2')] == [SIDE]
    old.answer(old.questions(2)[0]["fid"], 2)
    old.add_region(area(), 1, tile=(0, 0))
    assert classes_given(old) == [2, 1, 1]
    old.close()
