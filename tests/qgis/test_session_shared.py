"""The session file in company: QGIS's layers of it, other programs, and a process that is killed."""

import gc
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import weakref
from contextlib import closing, suppress

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayerUtils

from hsi_active_qgis.session.file import SessionFile, SessionFileError, open_table
from tests.qgis.sessions import CLASSES, area, asked, beside, change, classes_given, content, new_session

# Another process with the library that QField and QGIS write through.
OTHER_PROGRAM = """
import sys
from osgeo import ogr
source = ogr.Open(sys.argv[1], 1)
samples, regions = source.GetLayerByName("samples"), source.GetLayerByName("regions")
answered = samples.GetFeature(int(sys.argv[2]))
answered["class"] = 2
samples.SetFeature(answered)
for x, y, class_id in ((14.5, 16.5, 1), (500.0, 500.0, 1), (15.5, 16.5, 0)):
    point = ogr.Feature(samples.GetLayerDefn())
    point["class"] = class_id
    point.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
    samples.CreateFeature(point)
polygon = ogr.Feature(regions.GetLayerDefn())
polygon["class"] = 1
polygon.SetGeometry(ogr.CreateGeometryFromWkt("MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)))"))
regions.CreateFeature(polygon)
"""

# Answers as fast as it can and says each one that is on disk.
ANSWERER = """
import sys
from hsi_active_qgis.session.file import SessionFile
session = SessionFile(sys.argv[1], "Eve")
for sample in session.samples():
    session.answer(sample["fid"], 1 + sample["fid"] % 2)
    session.add_region(sys.argv[2], 1)
    print(sample["fid"], flush=True)
"""


@pytest.fixture
def session(qgis_app, tmp_path):
    session = new_session(tmp_path)
    yield session
    QgsProject.instance().clear()
    session.close()


def locate(x, y):
    """The pixel of a place on the toy grid, None off it."""
    return (int(20 - y), int(x - 10)) if 10 <= x < 40 and -20 < y <= 20 else None


def commit(layer):
    assert layer.commitChanges(), layer.commitErrors()


def set_class(layer, fid, value):
    layer.startEditing()
    assert layer.changeAttributeValue(fid, layer.fields().indexOf("class"), value)
    commit(layer)


def test_a_layer_in_edit_mode_does_not_hold_up_answers(session):
    fids = asked(session, 3)
    layer = open_table(session.path, "samples")
    layer.startEditing()
    layer.changeAttributeValue(fids[0], layer.fields().indexOf("class"), 2)
    session.answer(fids[1], 1)
    assert layer.isEditable()
    assert session.sample(fids[0])["class"] is None
    assert layer.getFeature(fids[1])["state"] == "answered"
    commit(layer)
    session.answer(fids[2], 1)
    assert session.changed_elsewhere()
    assert session.adopt(locate) == (1, 0)
    assert classes_given(session) == [1, 1, 2]


def test_a_layer_that_is_being_read_does_not_hold_up_answers(session):
    fids = asked(session, 50)
    layers = [open_table(session.path, name) for name in ("samples", "regions", "samples")]
    reading = layers[0].getFeatures()
    next(reading)
    for fid in fids:
        session.answer(fid, 1)
        assert layers[2].getFeature(fid)["state"] == "answered"
    assert len(list(reading)) == 49
    assert not session.changed_elsewhere()


def test_layers_that_were_there_before_go_on(session):
    (fid,) = asked(session, 1)
    session.close()
    early = [open_table(session.path, name) for name in ("samples", "regions")]
    QgsProject.instance().addMapLayers(early)
    assert [layer.featureCount() for layer in early] == [1, 0]
    again = SessionFile(session.path)
    again.answer(fid, 2)
    again.add_region(area(), 1)
    assert [feature["class"] for layer in early for feature in layer.getFeatures()] == [2, 1]
    again.close()


def test_only_changes_of_others_count(session):
    (fid,) = asked(session, 1)
    assert not session.changed_elsewhere()
    session.undo(session.answer(fid, 1))
    session.set_classes(CLASSES[:1])
    assert not session.changed_elsewhere()
    change(session, "UPDATE samples SET class = 1")
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()


def test_a_change_before_the_first_edit_is_told_after_it(session):
    (fid,) = asked(session, 1)
    session.close()
    again = SessionFile(session.path)
    change(session, "UPDATE samples SET class = 1")
    again.answer(fid, 2)
    assert again.changed_elsewhere()
    assert not again.changed_elsewhere()
    again.close()


def test_edits_in_qgis_s_form_are_adopted(session):
    fids = asked(session, 6)
    session.answer(fids[1], 1)
    session.answer(fids[2], None)
    session.skip(fids[3])
    session.answer(fids[4], 1)
    layer = open_table(session.path, "samples")
    for fid, value in zip(fids, (2, 2, 1, 1, None, 0)):
        set_class(layer, fid, value)
    assert session.adopt(locate) == (5, 0)
    states = [(s["state"], s["class"], s["number"]) for s in session.samples()]
    assert states == [
        ("answered", 2, 4),
        ("answered", 2, 1),
        ("answered", 1, 5),
        ("answered", 1, 6),
        ("open", None, 3),
        ("unsure", None, 7),
    ]
    assert session.adopt(locate) == (0, 0)


def test_features_drawn_in_qgis_are_adopted(session):
    layer = open_table(session.path, "samples")
    layer.startEditing()
    for x, y, value in ((12.5, 18.5, 1), (13.5, 18.5, None), (-5.0, 18.5, 2)):
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, point, {layer.fields().indexOf("class"): value}))
    layer.addFeature(QgsFeature(layer.fields()))  # without a place
    commit(layer)
    assert session.adopt(locate) == (2, 2)
    found = [(s["row"], s["column"], s["state"], s["source"]) for s in session.samples()]
    assert found[:2] == [(1, 2, "answered", "free"), (1, 3, "open", "free")]
    assert found[2:] == [(None, None, "removed", "free")] * 2
    assert session.adopt(locate) == (0, 0)
    session.answer(session.samples()[1]["fid"], 2)
    assert classes_given(session) == [1, 2]


def test_an_answer_taken_back_by_hand_and_given_again(session):
    fid = session.add_point(1, 1, 11.0, 19.0, 1).fid
    region = session.add_region(area(), 1).fid
    layers = {name: open_table(session.path, name) for name in ("samples", "regions")}
    for name, row in (("samples", fid), ("regions", region)):
        set_class(layers[name], row, None)
    assert session.adopt(locate) == (2, 0)
    assert session.answers() == ()
    set_class(layers["samples"], fid, 2)
    set_class(layers["regions"], region, 0)
    assert session.adopt(locate) == (2, 0)
    assert classes_given(session) == [None, 2]


def test_the_answers_of_a_removed_class_are_not_adopted_again(session):
    session.add_point(1, 1, 11.0, 19.0, 2)
    session.add_region(area(), 2)
    session.set_classes(CLASSES[:1])
    before = content(session)
    assert session.adopt(locate) == (0, 0)
    assert content(session) == before


def test_edits_of_another_process_are_adopted(session):
    first, second = asked(session, 2)
    session.answer(second, 1)
    assert not session.changed_elsewhere()
    subprocess.run(["/usr/bin/python3", "-c", OTHER_PROGRAM, session.path, str(first)], check=True)
    assert session.changed_elsewhere()
    assert session.adopt(locate) == (4, 1)
    assert session.counts() == {1: 3, 2: 1, None: 1}
    assert session.samples()[2]["annotator"] is None
    assert classes_given(session) == [1, 1, 2, 1, None]


def test_a_program_that_holds_the_file_is_a_sentence(session):
    (fid,) = asked(session, 1)
    with closing(sqlite3.connect(session.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(SessionFileError, match="written by another program"):
            session.answer(fid, 1)
        other.execute("ROLLBACK")
    session.answer(fid, 1)
    assert classes_given(session) == [1]


def test_a_reader_of_the_older_journal_does_not_hold_up_answers(session):
    (fid,) = asked(session, 1)
    session.close()
    with closing(sqlite3.connect(session.path)) as other:
        reading = other.execute("SELECT name FROM sqlite_master")
        reading.fetchone()
        again = SessionFile(session.path)
        with pytest.raises(SessionFileError, match="written by another program"):
            again.answer(fid, 1)
        with closing(sqlite3.connect(session.path, timeout=0, isolation_level=None)) as third:
            third.execute("BEGIN IMMEDIATE")  # the answer that failed holds nothing
            third.execute("ROLLBACK")
        reading.fetchall()
        again.answer(fid, 1)
        assert classes_given(again) == [1]
        again.close()


def test_a_file_that_goes_away_and_comes_back(session):
    fids = asked(session, 2)
    session.answer(fids[0], 1)
    os.rename(session.path, session.path.with_suffix(".away"))
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()
    with pytest.raises(SessionFileError, match="is gone"):
        session.answer(fids[1], 1)
    os.rename(session.path.with_suffix(".away"), session.path)
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()
    session.answer(fids[1], 2)
    assert classes_given(session) == [1, 2]


def test_a_file_that_is_replaced(session, tmp_path):
    asked(session, 2)
    other = new_session(tmp_path, "other.gpkg")
    asked(other, 5)
    other.close()
    os.replace(other.path, session.path)
    session.answer(5, 2)
    assert session.changed_elsewhere()
    assert not session.changed_elsewhere()
    assert [s["state"] for s in session.samples()] == ["open"] * 4 + ["answered"]
    session.path.write_bytes(b"half a copy")
    assert session.changed_elsewhere()
    with pytest.raises(SessionFileError, match="not a session"):
        session.samples()
    assert not session.changed_elsewhere()


def test_nothing_is_left_when_the_layers_go_after_the_session(session):
    fids = asked(session, 1)
    layers = [open_table(session.path, name) for name in ("samples", "regions", "samples")]
    assert [layer.featureCount() for layer in layers] == [1, 0, 1]
    session.answer(fids[0], 1)
    session.close()
    assert [layer.featureCount() for layer in layers] == [1, 0, 1]
    alone = session.path.with_name("alone.gpkg")
    shutil.copy(session.path, alone)
    del layers
    assert beside(session) == ["alone.gpkg", "session.gpkg"]
    for path in (session.path, alone):
        again = SessionFile(path)
        assert classes_given(again) == [1]
        again.close()


def test_a_statement_that_fails_is_no_part_of_the_sentence(session):
    with pytest.raises(SessionFileError, match=r"could not be read or saved: no such column: nowhere\. Try again"):
        session.samples("'locked, read-only, malformed or full' = nowhere")


def test_a_statement_that_fails_keeps_no_file_open(session):
    held = weakref.ref(session._db._source)
    gc.collect()
    gc.disable()
    try:
        with suppress(SessionFileError):
            session.samples("no SQL")
        session.close()
        assert held() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("answers", [1, 7, 40])
def test_a_killed_process_leaves_every_answer_that_it_gave(session, answers):
    fids = asked(session, 300)
    session.close()
    command = [sys.executable, "-c", ANSWERER, session.path, area()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        said = [int(process.stdout.readline()) for _ in range(answers)]
        process.send_signal(signal.SIGKILL)
        said += [int(line) for line in process.stdout.read().splitlines()]
    kept = SessionFile(session.path)
    answered = [s["fid"] for s in kept.samples("state = 'answered'")]
    assert answered[: len(said)] == said == fids[: len(said)]
    assert len(answered) - len(said) in (0, 1)  # the one under way
    assert len(kept.regions()) - len(said) in (0, 1)
    assert kept.answer(fids[-1], 1).rows[0].after["number"] == len(kept.regions()) + len(answered) + 1
    kept.close()
    assert beside(session) == ["session.gpkg"]
    with closing(sqlite3.connect(session.path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_session_that_may_only_be_read(session):
    asked(session, 1)
    session.close()
    if subprocess.run(["chattr", "+i", session.path], check=False, capture_output=True).returncode:
        pytest.skip("files cannot be locked here")
    try:
        kept = SessionFile(session.path)
        assert [entry["id"] for entry in kept.classes] == [1, 2]
        with pytest.raises(SessionFileError, match="cannot be written"):
            kept.answer(1, 1)
        kept.close()
    finally:
        subprocess.run(["chattr", "-i", session.path], check=True)
