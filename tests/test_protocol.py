"""What QGIS and the engine share: JSON becomes dataclasses or a sentence, and JSON again."""

import inspect
import json

import pytest

from hsi_active_qgis.protocol import job_requests, parts, place_requests, requests
from hsi_active_qgis.protocol.fields import flat_fields
from hsi_active_qgis.protocol.job_requests import Benchmark, PlanMosaic
from hsi_active_qgis.protocol.messages import Cancel, Fault, Request, read_line
from hsi_active_qgis.protocol.parts import Answer, ClassEntry, Scene, Tiles
from hsi_active_qgis.protocol.reading import ProtocolError, plain, read
from hsi_active_qgis.protocol.requests import Classify, DrawSample, Suggest, Update
from hsi_active_qgis.protocol.results import Classification

RASTER = {"raster": "a.tif"}
DATACLASSES = [
    kind
    for module in (parts, requests, place_requests, job_requests)
    for kind in vars(module).values()
    if inspect.isclass(kind) and hasattr(kind, "__dataclass_fields__") and kind.__module__ == module.__name__
]


def test_a_request_is_read_with_its_defaults_and_its_parts():
    found = read(Suggest, {"scene": RASTER, "answers": [["00", "oak"]], "count": 3, "learner": "emp_svm"}, "suggest")
    assert found.scene == Scene("a.tif") and found.answers == (Answer("00", "oak"),)
    assert (found.questions.count, found.questions.min_distance, found.learner.learner) == (3, 5, "emp_svm")
    assert found.tiles is None


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (Update, {"scene": RASTER, "answers": [["00", None]], "outputs": {"classes": "m.tif"}, "excluded": [[1, 2]]}),
        (Update, {"scene": RASTER, "answers": [["00", 1], ["01", "oak"], ["02", None], ["03", 2.5]], "outputs": {}}),
        (Classify, {"scene": RASTER, "outputs": {}, "target_class": "oak", "tiles": {"unit": "whole", "size": 16}}),
        (Benchmark, {"scene": "indian_pines", "folder": "out", "seeds": [1, 2], "noise": 0}),
        (PlanMosaic, {"scene": [RASTER, RASTER], "model": "m", "folder": "job", "also": ["change"]}),
    ],
)
def test_what_is_read_is_written_as_it_was(kind, given):
    request = read(kind, given, "x")
    told = json.loads(json.dumps(plain(request)))
    assert read(kind, told, "x") == request
    assert {name: told[name] for name in given if not isinstance(given[name], (dict, list))} == {
        name: value for name, value in given.items() if not isinstance(value, (dict, list))
    }


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"count": "ten"}, 'suggest: count must be a whole number from 0 on, not "ten".'),
        ({"count": True}, "suggest: count must be a whole number from 0 on, not true."),
        ({"count": -1}, "suggest: count must be a whole number from 0 on, not -1."),
        ({"count": 10**30}, "suggest: count must be a whole number from 0 on"),
        ({"scene": None}, "suggest: scene must be an object with raster, bands, mask, nodata, second, crs_wkt"),
        ({"scene": {}}, "suggest: scene.raster is missing. Give it as a text."),
        ({"scene": RASTER | {"colour": 1}}, 'suggest: scene: there is no field "colour". Choose among raster, '),
        ({"scene": RASTER | {"nodata": float("nan")}}, "suggest: scene.nodata must be a number, not NaN."),
        ({"scene": RASTER | {"mask": {}}}, "suggest: scene.mask: A mask has either polygons or a raster."),
        ({"scene": {"raster": "a\0"}}, "suggest: scene.raster must be a text"),
        ({"answers": [["00"]]}, 'suggest: answers[0] must be a list [wkb, value], not ["00"].'),
        ({"answers": [["00", 1]] * 9 + [["00"]]}, 'suggest: answers[9] must be a list [wkb, value], not ["00"].'),
        ({"answers": [["00", 1], ["0\0", 1]]}, "suggest: answers[1].wkb must be a text"),
        ({"answers": [["00", 1], ["00", [2]]]}, "suggest: answers[1].value must be "),
        ({"answers": [["00", 1], ["00", float("nan")]]}, "suggest: answers[1].value must be "),
        ({"classes": [{"id": 0, "name": "a", "colour": "#000000"}]}, "classes[0].id must be a whole number from 1 to"),
        ({"classes": [{"id": 1, "name": "a", "colour": "red"}]}, "The colour of class 1 must read like"),
        ({"tiles": {"size": 8, "overlap": 8}}, "suggest: tiles: The overlap of tiles must be less than their size."),
        ({"learner": "guess"}, "suggest: learner must be one of spectral_spatial, dense_network, "),
        ({"zzz": 1}, 'suggest: there is no field "zzz". Choose among scene, '),
    ],
)
def test_what_is_wrong_is_a_sentence_that_names_the_field(more, sentence):
    with pytest.raises(ProtocolError) as caught:
        read(Suggest, {"scene": RASTER} | more, "suggest")
    assert sentence in str(caught.value) and str(caught.value).endswith(".")


def test_a_result_is_read_as_the_engine_wrote_it_with_more_pixels_than_a_request_may_name():
    table = [ClassEntry(1, "oak", "#102030")]
    written = Classification(table, {"classes": "m.tif"}, {"1": 2**40}, 1, None, "none", [])
    assert (Classify.verb, Classify.result, DrawSample.verb) == ("classify", Classification, "draw_sample")
    assert read(Classify.result, json.loads(json.dumps(plain(written))), "classify") == written


def test_lines():
    assert read_line(b'{"id": 1, "verb": "info", "args": {}}') == Request(1, "info", {})
    assert read_line(b'{"cancel": 3}') == Cancel(3)
    assert isinstance(read_line(b"5"), Fault) and read_line(b'{"id": 4}').id == 4


@pytest.mark.parametrize("kind", DATACLASSES, ids=lambda kind: kind.__name__)
def test_each_field_can_be_resolved_and_says_what_it_means(kind):
    for name, (field, _) in flat_fields(kind).items():
        assert name in ("scene", "answers", "outputs") or field.metadata["help"]
    assert kind.__dataclass_params__.frozen


def test_a_part_that_is_one_already_stays():
    assert read(Suggest, {"scene": Scene("a.tif"), "tiles": Tiles(size=16)}, "x").tiles.size == 16
