"""Labelled areas held out in Processing and in the dock: the map is judged by them, and told in a report."""

import csv
import json
from pathlib import Path

import processing
import pytest
from qgis.core import QgsProcessingException

from hsi_active_qgis.gui.model.export import Export
from tests.qgis.benches import CLASSES, the_sentence
from tests.qgis.loop import turn_until
from tests.qgis.pair_toys import area_layer
from tests.qgis.toys import Feedback, pixels

pytestmark = pytest.mark.usefixtures("provider")
SIDE = 4  # pixels of an area


@pytest.fixture(scope="module")
def areas(toy):
    """Up to sixteen areas of the toy, called by the class in their corner."""
    corners = [(row, column) for row in range(2, 40, 10) for column in range(2, 40, 10)]
    truth = pixels(toy["reference"])
    known = [
        ((row, column, SIDE, SIDE), f"class {truth[row][column]}") for row, column in corners if truth[row][column]
    ]
    return area_layer(toy["raster"], known)


def classify(toy, areas, feedback=None, **more):
    values = {"RASTER": toy["raster"], "LABELS": areas, "FIELD": "class", **more}
    return processing.run("hsiactive:classifyraster", values, feedback=feedback)


def test_areas_are_held_out_and_the_map_is_judged_by_them(toy, areas, tmp_path):
    feedback, report = Feedback(), tmp_path / "report.html"
    places = {"OUTPUT": str(tmp_path / "map.tif"), "REPORT": str(report)}
    result = classify(toy, areas, feedback, HELD_OUT=0.3, **places)
    told = feedback.textLog()
    assert any("answers were held out of " in text for text in feedback.warnings)
    assert "Overall accuracy: " in told and "(95 % interval " in told
    assert 0 < result["OVERALL"] <= 1
    assert "labelled areas that were held out" in report.read_text(encoding="utf-8")
    with open(tmp_path / "report_figures.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    (overall,) = [row for row in rows if row["figure"] == "reference_overall"]
    assert float(overall["low"]) < float(overall["value"]) <= float(overall["high"])
    matrix = sum(float(row["value"]) for row in rows if row["figure"].startswith("reference_mapped_as_"))
    assert f"Compared on {matrix:.0f} pixels." in told
    assert classify(toy, areas, HELD_OUT=0.3, OUTPUT=str(tmp_path / "again.tif"))["OVERALL"] == result["OVERALL"]


def test_a_report_without_anything_to_judge_by(toy, areas, tmp_path):
    report = Path(tmp_path, "report.html")
    classify(toy, areas, OUTPUT=str(tmp_path / "map.tif"), REPORT=str(report))
    assert "has not been measured" in report.read_text(encoding="utf-8")


def test_what_cannot_be_held_out_is_a_sentence(toy, areas, tmp_path):
    for more, words in (
        ({"HELD_OUT": 1}, "below 1"),
        ({"HELD_OUT": 0.3, "REFERENCE": toy["reference"]}, "not by both"),
        ({"REPORT": str(tmp_path / "report.pdf")}, "ends in .html"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            classify(toy, areas, OUTPUT=str(tmp_path / "map.tif"), **more)


def test_tiles_of_a_scene_are_held_out_whole(toy, areas, tmp_path):
    values = {"RASTER": toy["raster"], "LABELS": areas, "FIELD": "class", "SIZE": 10, "LEARNER": "spectral_spatial"}
    values |= {"OUTPUT": str(tmp_path / "map.tif"), "TILES": "memory:", "HELD_OUT": 0.3}
    result = processing.run("hsiactive:classifyscenes", values, feedback=(feedback := Feedback()))
    assert any("held out of " in text for text in feedback.warnings)
    assert 0 <= result["OVERALL"] <= 1


def test_the_dock_s_report_judges_by_answers_that_its_maps_did_not_learn(bench, toy, known, tmp_path):
    bench.do(lambda: bench.look_at(toy["raster"]))
    bench.start(tmp_path / "toy.gpkg")
    bench.set_classes(CLASSES)
    for row, column, value in known:
        if value in (1, 2):
            bench.labelling.point_at(*bench.grid.centre(row, column))
            bench.labelling.answer(value)
    ended, wanted = [], ["classes", "report"]
    by_both = Export(bench, str(tmp_path / "out"), wanted, 1, toy["reference"], print, held_out=0.3)
    assert the_sentence(bench.do(lambda: bench.attempt(by_both.start)), "not by both")
    export = Export(bench, str(tmp_path / "out"), wanted, 1, "", lambda *done: ended.append(done), held_out=0.3)
    told = bench.do(lambda: bench.attempt(export.start))
    turn_until(lambda: ended, "the report")
    assert "answers were held out of 12" in told[0][1]
    figures = json.loads(Path(tmp_path, "out", "raster_report_figures.json").read_text(encoding="utf-8"))["accuracy"]
    assert figures["pixels"] == 4 and figures["overall_interval"][0] < figures["overall"]
    assert "Share of the answers held out" in Path(tmp_path, "out", "raster_report.html").read_text(encoding="utf-8")
