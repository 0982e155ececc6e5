import pytest
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from hsi_active_qgis.session_file import TABLES, SessionFile, SessionFileError

CLASSES = [{"id": 1, "name": "soil", "colour": "#aa5500"}, {"id": 2, "name": "grass", "colour": "#00aa00"}]
SETTINGS = {"raster": "/data/scene é.bsq", "bands": [1, 2], "mask": None, "seed": 3}
UTM33 = QgsCoordinateReferenceSystem("EPSG:32633").toWkt()


def question(row, column, rank):
    known = {"score": 0.5, "reason": "torn", "best": "soil", "second": None}
    probabilities = {"best_probability": 0.6, "second_probability": None}
    return {"row": row, "column": column, "x": 10.0 + column, "y": 20.0 - row, "rank": rank, **known, **probabilities}


@pytest.fixture
def session(qgis_app, tmp_path):
    session = SessionFile.create(tmp_path / "session.gpkg", UTM33, CLASSES, SETTINGS, "Ada")
    yield session
    session.close()


def values(session):
    return [value for _, value in session.answers()]


def test_all_tables_exist_from_the_start_in_the_raster_s_crs(session):
    source = ogr.Open(str(session.path))
    assert {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())} == set(TABLES)
    assert session.layers["samples"].crs().authid() == "EPSG:32633"


def test_classes_and_settings_come_back(session):
    kept = SessionFile(session.path)
    assert kept.classes == [{**CLASSES[0], "key": "1"}, {**CLASSES[1], "key": "2"}]
    assert kept.settings == SETTINGS
    session.settings = {"seed": 4}
    assert SessionFile(session.path).settings == {"seed": 4}


def test_an_answer_is_on_disk_at_once(session):
    first, second = session.add_samples([question(0, 1, 1), question(2, 3, 2)], round_number=1)
    assert session.answers() == []
    session.answer(first, 2, seconds=1.5)
    session.answer(second, None)
    source = ogr.Open(str(session.path))
    row = source.GetLayer("samples").GetFeature(first)
    assert (row["state"], row["class"], row["annotator"], row["seconds"]) == ("answered", 2, "Ada", 1.5)
    assert (row["row"], row["column"], row["rank"], row["round"], row["source"]) == (0, 1, 1, 1, "query")
    assert values(session) == [2, None]
    wkb, _ = session.answers()[0]
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(wkb))
    assert geometry.asPoint().toString(1) == "11.0,20.0"


def test_the_last_answer_on_a_pixel_wins_and_earlier_ones_stay(session):
    first, second = session.add_samples([question(5, 5, 1), question(5, 5, 1)], round_number=1)
    session.answer(second, 1)
    session.answer(first, 2)
    assert values(session) == [2]
    again = session.answer(first, None)
    assert values(session) == [None]
    assert session.layers["samples"].featureCount() == 3
    assert session.layers["samples"].getFeature(first)["class"] == 2
    assert again not in (first, second)


def test_skipped_is_no_answer(session):
    (fid,) = session.add_samples([question(1, 1, 1)], round_number=1)
    session.skip(fid)
    assert session.answers() == []
    assert session.layers["samples"].getFeature(fid)["state"] == "skipped"


def test_regions_come_before_pixels(session):
    (fid,) = session.add_samples([question(1, 1, 1)], round_number=1)
    session.answer(fid, 1)
    polygon = QgsGeometry.fromWkt("MultiPolygon(((0 0, 4 0, 4 4, 0 0)))")
    session._add("regions", [({"class": 2, "state": "answered"}, polygon)], "Region")
    assert values(session) == [2, 1]


def test_an_edit_of_the_user_s_stays_open(session):
    (fid,) = session.add_samples([question(1, 1, 1)], round_number=1)
    session.layers["samples"].startEditing()
    session.answer(fid, 1)
    assert session.layers["samples"].isEditable()
    session.layers["samples"].rollBack()
    assert values(session) == [1]


def test_rounds_are_kept_in_order(session):
    session.add_round({"round": 2, "answers": 20, "unsure": 1, "overall": 0.9, "seconds": 1.0})
    session.add_round({"round": 1, "answers": 10, "unsure": 0})
    assert [(r["round"], r["answers"], r["overall"]) for r in session.rounds] == [(1, 10, None), (2, 20, 0.9)]


def test_nothing_but_the_file_is_left_after_closing(session):
    session.add_samples([question(1, 1, 1)], round_number=1)
    session.close()
    assert [p.name for p in session.path.parent.iterdir()] == ["session.gpkg"]


def test_without_crs(qgis_app, tmp_path):
    session = SessionFile.create(tmp_path / "plain.gpkg", None, CLASSES, {})
    assert len(session.add_samples([question(1, 1, 1)], round_number=1)) == 1


def test_an_existing_file_is_not_touched(session):
    with pytest.raises(SessionFileError, match="exists already"):
        SessionFile.create(session.path, UTM33, [], {})
    assert len(session.classes) == 2


def test_what_is_no_session_is_a_sentence(qgis_app, tmp_path):
    (tmp_path / "text.gpkg").write_text("not a GeoPackage")
    with pytest.raises(SessionFileError, match="not a session of HSI Active"):
        SessionFile(tmp_path / "text.gpkg")
    with pytest.raises(SessionFileError, match="cannot be made"):
        SessionFile.create(tmp_path / "text.gpkg" / "below a file.gpkg", None, [], {})
