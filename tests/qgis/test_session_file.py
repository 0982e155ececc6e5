"""The session file as its only writer uses it: make, ask, answer, read."""

import sqlite3
from contextlib import closing

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsVectorLayer

from hsi_active_qgis.session.file import TABLES, SessionFile, SessionFileError, open_table
from hsi_active_qgis.session.queries import ALIKE
from tests.qgis.sessions import CLASSES, SETTINGS, UTM33, area, asked, beside, classes_given, new_session, question


@pytest.fixture(params=["exceptions", "no exceptions"])
def session(request, qgis_app, tmp_path):
    """A session; GDAL raises or does not, as other plugins have told it."""
    before = gdal.GetUseExceptions(), ogr.GetUseExceptions()
    for module in (gdal, ogr):
        module.UseExceptions() if request.param == "exceptions" else module.DontUseExceptions()
    session = new_session(tmp_path)
    yield session
    session.close()
    for module, raised in zip((gdal, ogr), before):
        module.UseExceptions() if raised else module.DontUseExceptions()


def test_all_tables_exist_from_the_start_in_the_raster_s_crs(session):
    source = gdal.OpenEx(str(session.path))
    assert {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())} == set(TABLES)
    assert open_table(session.path, "samples").crs().authid() == "EPSG:32633"
    assert session.spatial_reference.GetAuthorityCode(None) == "32633"


def test_a_file_of_before_with_a_table_that_is_no_longer_made_goes_on(session):
    (fid,) = asked(session, 1)
    session.close()
    with closing(sqlite3.connect(session.path)) as database, database:
        database.execute('CREATE TABLE check_sample (fid INTEGER PRIMARY KEY, "row" INTEGER, "class" INTEGER)')
    kept = SessionFile(session.path)
    kept.answer(fid, 1)
    assert classes_given(kept) == [1]
    kept.close()


def test_classes_and_settings_come_back(session):
    session.update_settings({"seed": 4, "learner": "it's ours"})
    session.close()
    kept = SessionFile(session.path)
    assert kept.classes == [{**CLASSES[0], "key": "1"}, {**CLASSES[1], "key": "2"}]
    assert kept.settings == {**SETTINGS, "seed": 4, "learner": "it's ours"}
    kept.close()


def test_classes_are_in_the_order_of_the_table(session):
    session.set_classes([{**CLASSES[1], "key": "x"}, CLASSES[0]])
    assert session.classes == [{**CLASSES[1], "key": "x"}, {**CLASSES[0], "key": "2"}]
    assert open_table(session.path, "classes").featureCount() == 2


def test_an_answer_is_on_disk_at_once(session):
    first, second = session.add_samples([question(0, 1, 1), question(2, 3, 2)], round_number=1)
    assert session.answers() == ()
    assert session.answer(first, 2, seconds=1.5).fid == first
    session.answer(second, None)
    with closing(sqlite3.connect(session.path)) as database:
        columns = '"state", "class", "annotator", "seconds", "row", "column", "rank", "round", "source", "reason"'
        row = database.execute(f"SELECT {columns} FROM samples WHERE fid = {first}").fetchone()
    assert row == ("answered", 2, "Ada", 1.5, 0, 1, 1, 1, "query", "it's torn")
    assert classes_given(session) == [2, None]
    point = ogr.CreateGeometryFromWkb(bytes.fromhex(session.answers()[0][0]))
    assert (point.GetX(), point.GetY()) == (11.0, 20.0)


def test_a_sample_comes_back_whole(session):
    (fid,) = session.add_samples([question(3, 4, 1)], round_number=2)
    session.answer(fid, 1, seconds=0.25)
    sample = session.sample(fid)
    assert sample == session.samples(f"fid = {fid}")[0]
    assert sample.pop("time").endswith("Z")
    given = {"class": 1, "state": "answered", "number": 1, "annotator": "Ada", "seconds": 0.25}
    pixel = {"height": 1, "width": 1, "outline": None, "predicted": None, "against": None}
    assert sample == {**question(3, 4, 1), **pixel, "fid": fid, "source": "query", "round": 2, **given}


def test_the_last_answer_on_a_pixel_wins_and_earlier_ones_stay(session):
    first, second = session.add_samples([question(5, 5, 1), question(5, 5, 1)], round_number=1)
    session.answer(second, 1)
    session.answer(first, 2)
    assert classes_given(session) == [2]
    again = session.answer(first, None).fid
    assert classes_given(session) == [None]
    assert session.counts() == {None: 1}
    assert len(session.samples()) == 3
    assert session.sample(first)["class"] == 2
    assert again not in (first, second)


def test_skipped_is_no_answer(session):
    first, second = asked(session, 2)
    session.skip(first)
    assert session.answers() == ()
    assert session.sample(first)["state"] == "skipped"
    session.answer(first, 1)
    assert classes_given(session) == [1]
    with pytest.raises(SessionFileError, match="answered"):
        session.skip(first)
    assert session.sample(second)["state"] == "open"


def test_areas_come_before_pixels_and_in_their_order(session):
    (fid,) = asked(session, 1)
    session.answer(fid, 1)
    session.add_region(area(), 2, seconds=3.0, round=1)
    session.add_region(area("MULTIPOLYGON Z (((0 0 1, 9 0 1, 9 9 1, 0 0 1)))"), None)
    assert classes_given(session) == [2, None, 1]
    first, second = session.regions()
    assert (first["class"], first["seconds"], first["round"], first["source"]) == (2, 3.0, 1, "free")
    assert ogr.CreateGeometryFromWkb(bytes.fromhex(second["wkb"])).ExportToWkt() == "MULTIPOLYGON (((0 0,9 0,9 9,0 0)))"


def test_what_is_no_area_is_a_sentence(session):
    for wkb in ("0102", "zz", "", area("POINT (1 2)"), area("POLYGON EMPTY")):
        with pytest.raises(SessionFileError, match="no area"):
            session.add_region(wkb, 1)
    assert session.regions() == []


def test_a_pixel_that_was_not_asked(session):
    fid = session.add_point(7, 8, 18.0, 13.0, 2, source="free", round=3).fid
    sample = session.sample(fid)
    assert (sample["row"], sample["column"], sample["x"], sample["y"]) == (7, 8, 18.0, 13.0)
    assert (sample["source"], sample["round"], sample["state"], sample["class"]) == ("free", 3, "answered", 2)
    assert session.round == 3
    assert session.questions(3) == []


def test_counts_are_of_pixels_and_areas(session):
    fids = asked(session, 4)
    for fid, class_id in zip(fids, (1, 1, None, 2)):
        session.answer(fid, class_id)
    session.answer(fids[0], 2)
    session.add_region(area(), 1)
    session.add_region(area(), None)
    assert session.counts() == {1: 2, 2: 2, None: 2}


def test_questions_are_in_order_of_rank_each_once(session):
    fids = session.add_samples([question(i, 0, 9 - i) for i in range(4)], round_number=2)
    asked(session, 2, round_number=1)
    assert [q["fid"] for q in session.questions(2)] == fids[::-1]
    session.skip(fids[3])
    session.answer(fids[2], 1)
    again = session.answer(fids[2], 2).fid
    found = [(q["fid"], q["state"], q["class"]) for q in session.questions(2)]
    assert found == [
        (fids[3], "skipped", None),
        (again, "answered", 2),
        (fids[1], "open", None),
        (fids[0], "open", None),
    ]
    assert session.round == 2


def test_a_question_that_is_answered_again_stays_where_it_was_among_those_of_its_rank(session):
    first = session.add_samples([question(i, 0, 1 + i) for i in range(2)], round_number=1, source=ALIKE)
    session.add_samples([question(5 + i, 0, 1 + i) for i in range(2)], round_number=1, source=ALIKE)
    order = [(q["row"], q["rank"]) for q in session.questions(1)]
    assert order == [(0, 1), (5, 1), (1, 2), (6, 2)]
    for class_id in (1, 2):
        session.answer(first[0], class_id)
        assert [(q["row"], q["rank"]) for q in session.questions(1)] == order
    session.add_samples([question(6, 0, 1)], 1, ALIKE, instead_of=[q["fid"] for q in session.questions(1)[2:]])
    assert [(q["row"], q["rank"]) for q in session.questions(1)] == [(0, 1), (5, 1), (6, 1)]


def test_rounds_are_kept_in_order(session):
    assert session.round == 0
    session.add_round({"round": 2, "answers": 20, "unsure": 1, "overall": 0.9, "seconds": 1.0})
    session.add_round({"round": 1, "answers": 10, "unsure": 0})
    assert [(r["round"], r["answers"], r["overall"]) for r in session.rounds] == [(1, 10, None), (2, 20, 0.9)]
    assert session.round == 2


def test_strange_text_and_numbers_are_kept(session):
    odd = '\'; DROP TABLE samples; -- "é" 草\n\\ \0'
    strange = {**question(1, 1, 1), "reason": odd, "score": float("nan"), "best_probability": 1e-300}
    (fid,) = session.add_samples([strange], round_number=1)
    sample = session.sample(fid)
    assert (sample["reason"], sample["score"], sample["best_probability"]) == (odd.replace("\0", ""), None, 1e-300)


def test_a_large_area_fits(session):
    ring = ", ".join(f"{i} {(i * i) % 977}" for i in range(70_000))
    session.add_region(area(f"POLYGON (({ring}, 0 0))"), 1)
    assert ogr.CreateGeometryFromWkb(bytes.fromhex(session.answers()[0][0])).GetGeometryRef(0).GetGeometryRef(0)
    assert len(session.answers()[0][0]) > 2_000_000


def test_qgis_sees_rows_and_extent(session):
    asked(session, 3)
    layer = open_table(session.path, "samples")
    assert layer.featureCount() == 3
    assert layer.extent().toString(0) == "10,18 : 12,20"
    session.answer(2, 1)
    assert open_table(session.path, "samples", "\"state\" = 'open'").featureCount() == 2


def test_nothing_but_the_file_is_left_after_closing(session):
    asked(session, 1)
    session.close()
    assert beside(session) == ["session.gpkg"]


def test_without_crs(session):
    plain = new_session(session.path.parent, "plain.gpkg", None)
    assert len(asked(plain, 1)) == 1
    assert not open_table(plain.path, "samples").crs().isValid()
    assert QgsVectorLayer(str(plain.path) + "|layername=samples").crs().description() == "Undefined Cartesian SRS"
    plain.close()


def test_a_file_of_version_0_1_0_has_no_places(session):
    session.set_classes([CLASSES[1], CLASSES[0]])
    session.close()
    with closing(sqlite3.connect(session.path)) as database:
        database.execute("ALTER TABLE classes DROP COLUMN place")
    old = SessionFile(session.path)
    assert [entry["id"] for entry in old.classes] == [1, 2]
    old.set_classes([CLASSES[1], CLASSES[0]])
    assert [entry["id"] for entry in old.classes] == [2, 1]
    old.close()


def test_an_existing_file_is_not_touched(session):
    with pytest.raises(SessionFileError, match="exists already"):
        SessionFile.create(session.path, UTM33, [], {})
    assert len(session.classes) == 2


def test_what_is_no_session_is_a_sentence(session, tmp_path):
    (tmp_path / "text.gpkg").write_text("not a GeoPackage")
    other = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "other.gpkg"))
    other.CreateLayer("samples", None, ogr.wkbPoint)
    del other
    words = "not a session of HSI Active"
    for name, said in (("text.gpkg", words), ("other.gpkg", words), ("missing.gpkg", "There is no file")):
        with pytest.raises(SessionFileError, match=said):
            SessionFile(tmp_path / name)
        with pytest.raises(SessionFileError, match=said):
            open_table(tmp_path / name, "regions")
    with pytest.raises(SessionFileError, match="cannot be made"):
        SessionFile.create(tmp_path / "text.gpkg" / "below a file.gpkg", None, [], {})


def test_a_row_that_is_gone_is_a_sentence_and_the_session_goes_on(session):
    (fid,) = asked(session, 1)
    with pytest.raises(SessionFileError, match="no longer in the session"):
        session.answer(99, 1)
    session.answer(fid, 1)
    with pytest.raises(SessionFileError, match=r"no such column: nonsense\. Try again"):
        session.samples("nonsense")
    assert classes_given(session) == [1]
