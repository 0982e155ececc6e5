"""The session file in company: QGIS's layers of it, other programs, and a process that is killed."""

import subprocess

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayerUtils

from hsi_active_qgis.session.file import SessionFile, open_table
from tests.qgis.sessions import CLASSES, area, asked, change, classes_given, content, new_session

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


def test_interpreters_do_not_see_each_other_and_their_agreement_is_told(session):
    session.add_checks([(i, i, 10.5 + i, 20.5 - i, 1 + i % 2, 0.5) for i in range(4)])
    fids = [q["fid"] for q in session.check_questions()]
    for fid, class_id in zip(fids, (1, 2, 1, None)):
        session.answer_check(fid, class_id)
    session.annotator = "Bob"
    assert [q["state"] for q in session.check_questions()] == ["open"] * 4
    for question, class_id in zip(session.check_questions(), (1, 1, 1)):
        session.answer_check(question["fid"], class_id)
    assert [q["class"] for q in session.check_questions()] == [1, 1, 1, None]
    session.annotator = "Ada"
    assert [q["class"] for q in session.check_questions()] == [1, 2, 1, None]
    found = session.check_answers()
    assert (found.interpreters, found.several, found.agreed, found.unsure) == (2, 3, 2, 1)
    assert [point.class_id for point in found.points].count(None) == 1 and session.answers() == ()


def test_a_session_of_before_gets_the_table_with_its_first_change(tmp_path, qgis_app):
    session = new_session(tmp_path)
    session.close()
    change(session, "DROP TABLE checks")
    old = SessionFile(session.path, "Ada")
    assert old.check_sample == 0 and old.check_questions() == [] and old.left_out == ""
    old.add_point(1, 1, 11.5, 18.5, 1)
    old.add_checks([(2, 3, 13.5, 17.5, 1, 1.0)])
    assert [q["row"] for q in old.check_questions()] == [2] and len(old.answers()) == 1
    old.close()
    QgsProject.instance().clear()
