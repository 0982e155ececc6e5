"""The report: figures of a small confusion matrix that is easy to follow, and texts that HTML would misread."""

import re

import pytest

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import CannotRead, CannotWrite
from hsi_active_qgis.engine.report.page import page, producers_and_users
from hsi_active_qgis.protocol.reading import read
from hsi_active_qgis.protocol.requests import Report

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
