"""The page of a report in the language of QGIS, from Processing and from the dock: nothing in it is left in English."""

import json
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import processing
import pytest
from qgis.core import QgsVectorLayer

from hsi_active_qgis.client.requests import EngineClient
from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.protocol.parts import SampleDesign
from tests.qgis.benches import CLASSES
from tests.qgis.conftest import ENGINE_PYTHON
from tests.qgis.loop import turn_until
from tests.qgis.marking import catalogue, words_left
from tests.qgis.pair_toys import area_layer
from tests.qgis.test_check_sample import fill_in
from tests.qgis.toys import label_layer, pixels, places

VOID = ("meta", "img")
SPOKEN = ("alt", "aria-label")  # attributes with words
GIVEN = r"class \d|dark|bright|^(areas|labels)$|HSI Active"  # names of classes and layers
pytestmark = pytest.mark.usefixtures("provider")


class Page(HTMLParser):
    """What a page says, and whether each of its elements ends where it must."""

    def __init__(self, path):
        super().__init__()
        self.language, self.texts, self.open = None, [], []
        self.feed(Path(path).read_text(encoding="utf-8"))
        self.close()
        assert self.open == [] and self.texts

    def handle_starttag(self, tag, attributes):
        self.handle_startendtag(tag, attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        given = dict(attributes)
        self.language = given.get("lang", self.language)
        self.texts += [given[name] for name in SPOKEN if name in given]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, f"</{tag}> in line {self.getpos()[0]}"

    def handle_data(self, data):
        if "style" not in self.open and data.strip():
            self.texts.append(" ".join(data.split()))


def all_pages(toy, bench, folder):
    """Pages that have, together, all parts that a page can have but a learning curve: by labels held out, by a
    reference, of a check sample, by that one, and of the dock."""
    truth, by_class = pixels(toy["reference"]), "class {}".format
    corners = [(row, column) for row in range(2, 40, 10) for column in range(2, 40, 10) if truth[row][column]]
    areas = area_layer(toy["raster"], [((*corner, 4, 4), by_class(truth[corner[0]][corner[1]])) for corner in corners])
    points = label_layer(toy["raster"], places(toy["reference"], 2), "class:string", by_class)
    class_map, sure, sample = (str(folder / name) for name in ("map.tif", "sure.tif", "check.gpkg"))
    pages = [str(folder / f"{number}.html") for number in range(4)]
    labels, written = {"LABELS": points, "FIELD": "class"}, {"OUTPUT": class_map, "CONFIDENCE": sure}
    scene = {"RASTER": toy["raster"], **labels, **written}
    classified = {**scene, "LABELS": areas, "HELD_OUT": 0.3, "REPORT": pages[0]}
    processing.run("hsiactive:classifyraster", classified)
    processing.run("hsiactive:classifyraster", {**scene, "REFERENCE": toy["reference"], "REPORT": pages[1]})
    drawn = {"MAP": class_map, "COUNT": 150, "LEAST": 10, "BUFFER": 2, "CLASS": "class 2", "OUTPUT": sample}
    processing.run("hsiactive:drawchecksample", {**drawn, "REPORT": pages[2]})
    fill_in(layer := QgsVectorLayer(sample, "check.gpkg", "ogr"), written, toy["reference"], by_class)
    judged = {"MAP": class_map, "OTHER": class_map, "SAMPLE": layer, **labels, "CONFIDENCE": sure, "KAPPA": True}
    judged |= {"SCALED": str(folder / "scaled.tif"), "OUTPUT": "memory:"}
    processing.run("hsiactive:assessmap", {**judged, "REPORT": pages[3]})
    return [*pages, page_of_dock(toy, bench, folder)]


def page_of_dock(toy, bench, folder):
    """The page that an export writes, by a check sample and by held-out answers; of an engine that starts now."""
    bench.background.client = EngineClient(ENGINE_PYTHON, folder / "engine.log")
    bench.do(lambda: bench.look_at(toy["raster"]))
    bench.start(folder / "toy.gpkg")
    bench.set_classes(CLASSES)
    for row, column, value in places(toy["reference"]):
        if value in (1, 2):
            bench.labelling.point_at(*bench.grid.centre(row, column))
            bench.labelling.answer(value)
    bench.do(bench.rounds.update)
    bench.do(lambda: bench.checks.propose(SampleDesign(count=40, least=10)))
    bench.do(bench.checks.draw)
    for number in range(len(bench.questions)):
        bench.labelling.answer(1 + number % 2 if number else None)
    ended = []
    export = Export(bench, str(folder / "out"), ["report"], 1, "", lambda *done: ended.append(done), held_out=0.3)
    bench.attempt(export.start)
    turn_until(lambda: ended, "the report")
    return export.paths["report"]


def test_all_that_a_page_says_is_in_the_catalogue(marks, toy, bench, tmp_path):
    for path in all_pages(toy, bench, tmp_path):
        assert [text for text in Page(path).texts if words_left(text, GIVEN)] == [], path


def test_a_page_is_in_the_language_of_qgis(language, toy, bench, tmp_path):
    texts = catalogue.translations(language)
    parts = {part for text in texts for part, *_ in Formatter().parse(text) if part.count(" ") > 2}
    known = " ".join(texts.values())
    english = [part for part in parts if part not in known]
    for path in all_pages(toy, bench, tmp_path):
        page = Page(path)
        assert page.language == language
        figures = json.loads(Path(path.replace(".html", "_figures.json")).read_text(encoding="utf-8"))
        assert {"Class map", "Raster"} & set(figures["settings"]) and "Version" in figures["made"]  # as in English
        said = " ".join(page.texts)
        assert [part for part in english if part.strip() in said] == [], path
