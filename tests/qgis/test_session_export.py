import csv

import pytest
from osgeo import gdal, ogr

from hsi_active_qgis.session.export import COLUMNS, write_answers
from hsi_active_qgis.session.file import SessionFileError
from tests.qgis.sessions import area, asked, beside, new_session


@pytest.fixture
def session(qgis_app, tmp_path):
    """Three pixels answered, one of them twice and one don't-know, one open, and one area."""
    session = new_session(tmp_path)
    fids = asked(session, 4)
    for fid, class_id in [(fids[0], 1), (fids[1], 2), (fids[2], None), (fids[0], 2)]:
        session.answer(fid, class_id, seconds=1.5)
    session.add_region(area(), 1)
    yield session
    session.close()


def test_a_table_has_the_answers_of_today(session, tmp_path):
    write_answers(session, tmp_path / "answers.csv")
    with open(tmp_path / "answers.csv", encoding="utf-8", newline="") as file:
        table = csv.DictReader(file)
        rows = list(table)
    assert table.fieldnames == COLUMNS
    assert [(r["class"], r["name"], r["x"], r["y"], r["row"]) for r in rows[:3]] == [
        ("2", "grass é", "11.0", "19.0", "1"),
        ("", "don't know", "12.0", "18.0", "2"),
        ("2", "grass é", "10.0", "20.0", "0"),
    ]
    assert [rows[0][name] for name in ("annotator", "seconds", "source", "round")] == ["Ada", "1.5", "query", "1"]
    assert (rows[3]["name"], rows[3]["wkt"], rows[3]["x"]) == ("soil's", "MULTIPOLYGON (((0 0,4 0,4 4,0 0)))", "")


def test_a_table_tells_degrees_and_no_text_of_it_is_a_formula(session, tmp_path):
    session.set_classes([{**entry, "name": f"={entry['name']}"} for entry in session.classes])
    write_answers(session, tmp_path / "answers.csv")
    with open(tmp_path / "answers.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[3]["name"] == "'=soil's"
    assert float(rows[0]["longitude"]) == pytest.approx(10.511, abs=0.01)
    assert float(rows[0]["latitude"]) == pytest.approx(0, abs=0.001) and rows[3]["latitude"] == ""


@pytest.mark.parametrize("exceptions", [True, False])
def test_a_geopackage_has_points_and_areas_in_the_raster_s_crs(session, tmp_path, exceptions):
    raised = ogr.GetUseExceptions()
    ogr.UseExceptions() if exceptions else ogr.DontUseExceptions()
    (tmp_path / "answers.gpkg").write_text("an older file")
    write_answers(session, tmp_path / "answers.gpkg")
    ogr.UseExceptions() if raised else ogr.DontUseExceptions()
    source = gdal.OpenEx(str(tmp_path / "answers.gpkg"))
    points, areas = source.GetLayerByName("points"), source.GetLayerByName("areas")
    assert [(f["class"], f["name"], f.geometry().GetX()) for f in points] == [
        (2, "grass é", 11.0),
        (None, "don't know", 12.0),
        (2, "grass é", 10.0),
    ]
    assert [(f["class"], f["name"], f.geometry().GetGeometryCount()) for f in areas] == [(1, "soil's", 1)]
    assert points.GetSpatialRef().GetAuthorityCode(None) == "32633"
    del points, areas, source
    assert [name for name in beside(session) if name.startswith("answers")] == ["answers.gpkg"]


@pytest.mark.parametrize("suffix", ["csv", "gpkg"])
def test_a_session_without_answers_or_crs(session, tmp_path, suffix):
    plain = new_session(tmp_path, "plain.gpkg", None)
    write_answers(plain, tmp_path / f"none.{suffix}")
    plain.close()
    assert (tmp_path / f"none.{suffix}").stat().st_size > 0


def test_a_path_that_cannot_be_written_is_a_sentence(session, tmp_path):
    (tmp_path / "file").write_text("")
    for name in ("missing/a.csv", "missing/a.gpkg", "file/a.csv", "file/a.gpkg"):
        with pytest.raises(SessionFileError, match="cannot be written"):
            write_answers(session, tmp_path / name)
    with pytest.raises(SessionFileError, match="must end in .csv or .gpkg"):
        write_answers(session, tmp_path / "a.shp")
    with pytest.raises(SessionFileError, match="is a session file with its answers"):
        write_answers(session, session.path)
    assert len(session.answers()) == 4
    assert not [name for name in beside(session) if ".part" in name]
