"""The report: figures of a small confusion matrix that is easy to follow, and texts that HTML would misread."""

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.benchmark.tables import FIGURE_NAMES
from hsi_active_qgis.engine.errors import CannotRead, CannotWrite
from hsi_active_qgis.engine.report import page as page_module
from hsi_active_qgis.engine.report.figures import producers_and_users
from hsi_active_qgis.engine.report.page import page
from hsi_active_qgis.protocol.catalogue import ACCURACY_NAMES
from hsi_active_qgis.protocol.reading import read
from hsi_active_qgis.protocol.requests import Report
from tests.engine.test_check_sample import COLUMNS, PLACE, ROWS, class_map, labelled

CLASSES = [{"id": 3, "name": "Grass & <herbs>", "colour": "#00ff00"}, {"id": 7, "name": "Soil", "colour": "#aa5500"}]
CONFUSION = [[8, 2], [1, 0]]  # of ten reference pixels of grass eight were found, the one of soil was not
ACCURACY = {"overall": 8 / 11, "average": 0.4, "kappa": -0.128, "pixels": 11, "ids": [3, 7], "confusion": CONFUSION}
ACCURACY |= {"per_class": [0.8, 0], "miou": None, "fwiou": None, "mean_accuracy": 0.4, "pixel_accuracy": 8 / 11}
ACCURACY |= {"per_class_iou": [8 / 11, 0], "undefined": 0}
ROUND = {"round": 1, "answers": 10, "unsure": 4, "seconds": 1.25, "overall": 0.5, "average": 0.5, "kappa": 0.0}

SETTINGS = {"Raster": "a<b>.tif", "Seed": 0}


def page_of(accuracy=None, pictures=()):
    told = {"path": "", "title": "A <title>", "settings": SETTINGS, "rounds": [ROUND], "pictures": []}
    return page(read(Report, {**told, "classes": CLASSES, "accuracy": accuracy}, "report"), pictures)


@pytest.fixture(scope="module")
def report():
    return page_of(ACCURACY, [("The <map>", "data:,")])


def test_producers_accuracy_is_by_row_and_users_by_column():
    producers, users = producers_and_users(CONFUSION)
    assert producers == [0.8, 0.0]
    assert users == [8 / 9, 0.0]


def test_a_class_that_the_map_or_the_reference_lacks_has_no_accuracy():
    assert producers_and_users([[5, 0], [0, 0]]) == ([1.0, None], [1.0, None])


def test_rows_are_the_reference(report):
    rows = re.findall(
        r'<th scope="row">([^<]+)</th>((?:<td[^>]*>\d+</td>)+)', report[: report.index("Accuracy of each class")]
    )
    cells = {name: re.findall(r">(\d+)<", row) for name, row in rows}
    assert cells["Grass &amp; &lt;herbs&gt;"] == ["8", "2", "10"]
    assert cells["Soil"] == ["1", "0", "1"]
    assert '<th colspan="2" scope="row">Total in the map</th><td>9</td><td>2</td><td>11</td>' in report


def test_every_text_is_escaped(report):
    assert "<herbs>" not in report
    assert "<title>A &lt;title&gt;</title>" in report
    assert "a&lt;b&gt;.tif" in report
    assert '<img alt="The &lt;map&gt;" src="data:,">' in report


def test_it_says_that_the_labels_are_no_measure(report):
    assert "says nothing about its accuracy" in report
    assert "<td>4</td>" in report  # don't-knows
    assert "has not been measured" in page_of()


def test_the_verb_writes_one_file_with_the_pictures_in_it(tmp_path):
    picture, target = tmp_path / "map.png", tmp_path / "report.html"
    picture.write_bytes(b"png")
    args = {"title": "T", "settings": SETTINGS, "rounds": [], "classes": CLASSES, "path": str(target)}
    assert verbs.report(**args, pictures=[{"caption": "The map", "path": str(picture)}]) == {"report": str(target)}
    assert 'src="data:image/png;base64,cG5n"' in target.read_text(encoding="utf-8")
    with pytest.raises(CannotRead, match="gone"):
        verbs.report(**args, pictures=[{"caption": "The map", "path": str(tmp_path / "gone.png")}])
    with pytest.raises(CannotWrite, match="Choose another folder"):
        verbs.report(**args | {"path": str(tmp_path / "none" / "report.html")}, pictures=[])


@pytest.fixture(scope="module")
def sampled(tmp_path_factory):
    """A report on a map of three classes with a check sample, one class named like a formula; its folder."""
    folder = tmp_path_factory.mktemp("sampled")
    ids = np.repeat([1, 2, 3], [40, 30, 20])[:, None] + np.zeros((ROWS, COLUMNS), int)
    path, names = class_map(folder / "map.tif", ids), {"1": "Water", "2": "=cmd()", "3": "Soil"}
    drawn = verbs.draw_sample(path, 120)
    sample = labelled(drawn["points"], np.where(ids == 3, 2, ids), PLACE)
    sample[0][1] = None
    found = verbs.assess_sample(path, sample, names=names)
    classes = [{"id": int(i), "name": name, "colour": "#0000ff"} for i, name in names.items()]
    told = {"title": "T", "settings": SETTINGS, "rounds": [ROUND], "pictures": [], "classes": classes}
    verbs.report(path=str(folder / "report.html"), **told, map=path, plan=drawn["plan"], sample=found)
    return folder, found


def test_a_check_sample_is_told_with_its_intervals_and_without_kappa(sampled):
    folder, found = sampled
    text = (folder / "report.html").read_text(encoding="utf-8")
    low, high = found["intervals"]["overall"]
    assert f"(95 % interval {100 * low:.1f} to {100 * high:.1f} %)" in text
    assert "by a check sample of 119 labelled points" in text
    assert "Points counted: 119; left without a class (don&#39;t know, or a mixed pixel): 1." in text
    assert "has not been measured" not in text and "Kappa is not told" in text and "<th>Kappa" not in text
    assert text.count("data:image/png;base64,") == 1 and "500 m. Class map" in text
    assert "144.0" in text  # hectares of 30 rows of 120 pixels of 400 square metres
    assert text.count('scope="rowgroup">REFERENCE</th>') == 2  # counts and shares
    assert all(f"<li>{notice}</li>" in text for notice in found["notices"])
    assert "SHA-256 of the class map" in text and "@page { size: A4" in text


def test_the_figures_lie_beside_the_page_as_table_and_as_json(sampled):
    folder, found = sampled
    with open(folder / "report_figures.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    water = next(row for row in rows if (row["figure"], row["class"]) == ("users", "1"))
    assert float(water["value"]) == found["classes"][0]["users"] and 0 < float(water["low"]) < float(water["high"]) <= 1
    assert {row["name"] for row in rows} == {"", "Water", "'=cmd()", "Soil"}
    data = json.loads((folder / "report_figures.json").read_text(encoding="utf-8"))
    del found["kappa"]
    assert data["sample"] == found and data["plan"]["count"] == 120
    assert "kappa" not in json.dumps(data)


def test_figures_take_the_place_of_nothing_that_is_read(tmp_path):
    path = class_map(tmp_path / "map.tif", np.ones((ROWS, COLUMNS), int))
    picture = tmp_path / "page_figures.csv"
    picture.write_bytes(b"png")
    told = {"title": "T", "settings": {}, "rounds": [], "classes": [], "map": path}
    shown = [{"caption": "A picture of an odd name", "path": str(picture)}]
    with pytest.raises(CannotWrite, match="page_figures.csv"):
        verbs.report(path=str(tmp_path / "page.html"), **told, pictures=shown)
    assert picture.read_bytes() == b"png" and not (tmp_path / "page.html").exists()


def test_without_a_place_on_earth_there_is_a_map_and_no_scale(tmp_path):
    path = class_map(tmp_path / "map.tif", np.ones((ROWS, COLUMNS), int), transform=Affine.identity(), crs=None)
    told = {"title": "T", "settings": {}, "rounds": [], "pictures": [], "classes": [], "map": path}
    verbs.report(path=str(tmp_path / "page.html"), **told)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert text.count("data:image/png;base64,") == 1 and 'class="bar"' not in text and "Hectares" not in text


def test_a_learning_curve_is_drawn_from_two_rounds_on():
    rounds = [ROUND, {**ROUND, "round": 2, "overall": 0.75}]
    told = {"path": "", "title": "T", "settings": {}, "pictures": [], "classes": CLASSES}
    drawn = [page(read(Report, {**told, "rounds": some}, "report"), []) for some in (rounds[:1], rounds)]
    assert ["Learning curve" in text for text in drawn] == [False, True]
    assert 'points="230.0,180.0 460.0,90.0 "' in drawn[1]


def test_figures_have_one_name_each_in_the_report_and_in_the_benchmark(report, sampled):
    both = report + (sampled[0] / "report.html").read_text(encoding="utf-8")
    for name in ("overall", "average", "users", "producers", "f1"):
        assert ACCURACY_NAMES[name].replace("'", "&#39;") in both.replace("'", "&#39;")
    told = {"oa": "overall", "aa": "average", "kappa": "kappa", "ece": "calibration_error", "miou": "miou"}
    assert all(re.split(", %| × 100", FIGURE_NAMES[key])[0] == ACCURACY_NAMES[name] for key, name in told.items())


def test_the_temperature_and_points_left_out_are_told(tmp_path):
    """In words, in the table and as JSON, and the heading stays with what it is of where a page ends."""
    ids = np.repeat([1, 2], [50, 40])[:, None] + np.zeros((ROWS, COLUMNS), int)
    path, rng = class_map(tmp_path / "map.tif", ids), np.random.default_rng(1)
    chance = rng.uniform(0.55, 0.95, ids.shape)
    confidence = class_map(tmp_path / "sure.tif", 1 / (1 + (1 / chance - 1) ** 2), "float32")
    truth = np.where(rng.random(ids.shape) < chance, ids, 3 - ids)
    sample = labelled(verbs.draw_sample(path, 300)["points"], truth, PLACE)
    scaled = str(tmp_path / "scaled.tif")
    found = verbs.assess_sample(path, sample, confidence, scaled=scaled, answers=[[sample[0][0], 1]])
    told = {"title": "T", "settings": {}, "rounds": [], "pictures": [], "classes": [], "map": path, "sample": found}
    verbs.report(path=str(tmp_path / "report.html"), **told)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert f"At a temperature of {found['temperature']:.2f}" in text and "1 point of the check sample lies on" in text
    assert f"The error is then {100 * found['calibration_error_scaled']:.2f} %" in text
    assert "<section><h2>Calibration</h2>" in text and text.count("<section>") == text.count("</section>")
    assert f'<figure class="map" style="width:{24 * COLUMNS / ROWS:.3f}rem">' in text  # as wide as the map is
    with open(tmp_path / "report_figures.csv", encoding="utf-8", newline="") as file:
        rows = {row["figure"]: row["value"] for row in csv.DictReader(file)}
    assert float(rows["temperature"]) == found["temperature"] > 1 and "calibration_error_scaled" in rows


def test_the_templates_hold_no_words_of_their_own():
    """All that the page says is in PAGE, so that QGIS can send it in its language."""
    folder = Path(page_module.__file__).parent
    templates = [path.read_text(encoding="utf-8") for path in folder.glob("*.html.j2")]
    for text in templates:
        shown = re.sub(r"<!DOCTYPE html>|\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", "", text, flags=re.DOTALL)
        assert re.findall(r'(?:alt|aria-label)="[^"]+"', shown) == []
        assert re.findall("[A-Za-z]{2,}", re.sub("<[^>]*>", "", shown)) == []
