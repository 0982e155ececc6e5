import re

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from tests.qgis.pair_toys import CHANGED, SIDE, TILE, area_layer, drawn_changes, make_pair
from tests.qgis.toys import Feedback, geotransform, label_layer, pixels, places, share_right

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def pair(toy, other_toy, tmp_path_factory):
    return make_pair(toy, other_toy, tmp_path_factory.mktemp("pair"))


def detect(pair, folder, feedback=None, **more):
    values = {"RASTER": pair["raster"], "SECOND": pair["second"], "FIELD": "class", **more}
    values.update(OUTPUT=str(folder / "map.tif"), CHANGE=str(folder / "change.tif"))
    return processing.run("hsiactive:detectchanges", values, feedback=feedback)


def test_changes_from_one_tile_with_figures_and_polygons(pair, tmp_path):
    feedback, polygons = Feedback(), str(tmp_path / "changes.gpkg")
    more = {"LABELS": drawn_changes(pair), "REFERENCE": pair["reference"], "POLYGONS": polygons, "MINIMUM_AREA": 9}
    result = detect(pair, tmp_path, feedback, **more)
    assert geotransform(result["OUTPUT"]) == geotransform(pair["raster"])
    assert share_right(result["OUTPUT"], pair["reference"]) > 0.9
    assert result["OVERALL"] < 1 and result["AUC"] > 0.8 and 0 < result["F1"] < 1  # the other change is of another kind
    chances = [value for row in pixels(result["CHANGE"]) for value in row]
    assert min(chances) >= 0 and max(chances) <= 1
    layer = QgsVectorLayer(polygons)
    assert {feature["name"] for feature in layer.getFeatures()} == {"changed"}
    assert all(feature["area_pixels"] >= 9 for feature in layer.getFeatures())
    shown = QgsRasterLayer(result["OUTPUT"])  # a renderer lives no longer than its layer
    assert [c.label for c in shown.renderer().classes()] == ["unchanged", "changed"]
    assert not any("more than one class" in warning for warning in feedback.warnings)


def test_the_log_tells_each_class(pair, tmp_path):
    result = detect(pair, tmp_path, feedback := Feedback(), LABELS=drawn_changes(pair), REFERENCE=pair["reference"])
    told = re.findall(r"(\w+): accuracy ([\d.]+), intersection over union ([\d.]+)", feedback.textLog())
    assert [name for name, *_ in told] == ["unchanged", "changed"]
    found = [[float(value) for value in values] for _, *values in told]
    assert found[1][0] == pytest.approx(result["RECALL"], abs=1e-3)
    assert sum(iou for _, iou in found) / 2 == pytest.approx(result["MIOU"], abs=1e-3)


def test_changes_are_numbered_as_such_however_they_are_written(pair, tmp_path):
    labels = area_layer(pair["raster"], [(CHANGED[0], " Changed "), (TILE, "UNCHANGED")])
    result = detect(pair, tmp_path, LABELS=labels)
    shown = QgsRasterLayer(result["OUTPUT"])
    assert [(c.value, c.label) for c in shown.renderer().classes()] == [(1, "unchanged"), (2, "changed")]
    assert share_right(result["OUTPUT"], pair["reference"]) > 0.9


@pytest.mark.long
def test_a_threshold_decides_instead_of_the_likeliest_class(pair, tmp_path):
    def found(threshold, **more):
        result = detect(pair, tmp_path, LABELS=drawn_changes(pair), THRESHOLD=threshold, **more)
        return sum(value == 2 for row in pixels(result["OUTPUT"]) for value in row), result.get("THRESHOLD_USED")

    counts = [found(threshold)[0] for threshold in (1.0, 0.9, 0.5, 0.0)]
    assert counts == sorted(counts) and counts[-1] == SIDE**2
    assert found(None, DECISION="likeliest") == (counts[2], None)
    by_otsu, threshold = found(None)
    assert (by_otsu, threshold) == found(threshold) and 0.25 <= threshold <= 0.75


def test_a_threshold_is_chosen_by_labels_that_are_not_taught(pair, tmp_path):
    apart = area_layer(pair["raster"], [((20, 0, 20, 40), "unchanged"), (CHANGED[1], "changed")])
    more = {"LABELS": drawn_changes(pair), "VALIDATION": apart, "VALIDATION_FIELD": "class"}
    result = detect(pair, tmp_path, feedback := Feedback(), REFERENCE=pair["reference"], **more)
    assert 0 < result["THRESHOLD_USED"] < 1
    assert f"Threshold: {result['THRESHOLD_USED']:.3f}" in feedback.textLog()
    assert f"Compared on {20 * 20} pixels." in feedback.textLog()  # a quarter was taught, a half chose the threshold
    change, classes = (sum(pixels(result[name]), []) for name in ("CHANGE", "OUTPUT"))
    assert [value >= result["THRESHOLD_USED"] for value in change] == [value == 2 for value in classes]
    for wrong, words in (
        ({"THRESHOLD": 0.5}, "not both"),
        ({"VALIDATION_FIELD": ""}, "VALIDATION_FIELD"),
        ({"VALIDATION": drawn_changes(pair)}, "none of them taught"),
    ):
        with pytest.raises(QgsProcessingException, match=words):
            detect(pair, tmp_path, **{**more, **wrong})


def test_another_class_may_be_looked_for(pair, tmp_path):
    labels = area_layer(pair["raster"], [(CHANGED[0], "a house"), ((0, 20, 20, 20), "no house")])
    result = detect(pair, tmp_path, LABELS=labels, CLASS="a house")
    inside, outside = (pixels(result["CHANGE"])[row][column] for row, column in ((9, 10), (30, 5)))
    assert inside > 0.5 > outside
    with pytest.raises(QgsProcessingException, match='no class "a barn". Choose one of a house, no house'):
        detect(pair, tmp_path, LABELS=labels, CLASS="a barn")


def test_without_labels_what_differs_most_is_mapped_and_said_to_be_that(pair, tmp_path):
    feedback, polygons = Feedback(), str(tmp_path / "changes.gpkg")
    more = {"FIELD": None, "REFERENCE": pair["reference"], "POLYGONS": polygons, "MINIMUM_AREA": 9}
    result = detect(pair, tmp_path, feedback, **more)
    assert result["AUC"] > 0.8
    assert any("what differs most" in warning for warning in feedback.warnings)
    assert {feature["name"] for feature in QgsVectorLayer(polygons).getFeatures()} == {"changed"}
    with pytest.raises(QgsProcessingException, match="either a model"):
        detect(pair, tmp_path, LABELS=drawn_changes(pair), MODEL=pair["raster"])


@pytest.mark.long
def test_a_model_of_two_dates_maps_them(pair, tmp_path):
    model = str(tmp_path / "change.hsimodel")
    values = {"RASTER": pair["raster"], "SECOND": pair["second"], "LABELS": drawn_changes(pair), "FIELD": "class"}
    processing.run("hsiactive:trainsegmenter", {**values, "LEARNER": "unet", "EPOCHS": 1, "MODEL": model})
    result = detect(pair, tmp_path, MODEL=model)
    assert {value for row in pixels(result["OUTPUT"]) for value in row} <= {1, 2}
    with pytest.raises(QgsProcessingException, match="compares two dates"):
        values = {"RASTER": pair["raster"], "MODEL": model, "OUTPUT": str(tmp_path / "one.tif")}
        processing.run("hsiactive:segmentraster", values)


def test_what_cannot_be_compared_is_a_sentence(pair, toy, scene, tmp_path):
    labels = drawn_changes(pair)
    with pytest.raises(QgsProcessingException, match="second date"):
        detect({**pair, "second": None}, tmp_path, LABELS=labels)
    with pytest.raises(QgsProcessingException, match="not a raster that GDAL can read"):
        detect({**pair, "second": str(tmp_path / "none.tif")}, tmp_path, LABELS=labels)
    far = str(tmp_path / "far.tif")
    gdal.Translate(far, pair["second"], outputBounds=[0, 100, 100, 0])
    with pytest.raises(QgsProcessingException, match="overlap"):
        detect({**pair, "second": far}, tmp_path, LABELS=labels)
    model = str(tmp_path / "toy.hsimodel")
    one_date = {"RASTER": toy["raster"], "LABELS": label_layer(toy["raster"], places(toy["reference"]))}
    processing.run("hsiactive:trainclassifier", {**one_date, "FIELD": "class", "MODEL": model})
    with pytest.raises(QgsProcessingException, match="knows one date only"):
        detect(pair, tmp_path, MODEL=model)


def test_the_polygons_are_a_geopackage(pair, tmp_path):
    with pytest.raises(QgsProcessingException, match="GeoPackage only"):
        detect(pair, tmp_path, LABELS=drawn_changes(pair), POLYGONS=str(tmp_path / "changes.shp"))
