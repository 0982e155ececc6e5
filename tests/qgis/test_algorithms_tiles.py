import processing
import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer

from tests.qgis.pair_toys import CHANGED, area_layer, drawn_changes, make_pair
from tests.qgis.toys import Feedback, geotransform, pixels

pytestmark = pytest.mark.usefixtures("provider")
FIELDS = ["rank", "score", "reason", "best", "best_probability", "second", "second_probability"]


@pytest.fixture(scope="module")
def pair(toy, other_toy, tmp_path_factory):
    return make_pair(toy, other_toy, tmp_path_factory.mktemp("pair"))


def suggest(pair, feedback=None, **more):
    values = {"RASTER": pair["raster"], "SECOND": pair["second"], "OUTPUT": "memory:", "SIZE": 10, "FIELD": "class"}
    return processing.run("hsiactive:suggesttiles", {**values, **more}, feedback=feedback)


def test_the_first_tiles_do_not_overlap(pair):
    result = suggest(pair, COUNT=4, OVERLAP=5)
    tiles = list(result["OUTPUT"].getFeatures())
    pixel = geotransform(pair["raster"])[1]
    assert [field.name() for field in result["OUTPUT"].fields()] == FIELDS
    assert [tile["rank"] for tile in tiles] == [1, 2, 3, 4] and all(tile["reason"] for tile in tiles)
    assert all(tile.geometry().area() == pytest.approx((10 * pixel) ** 2) for tile in tiles)
    joined = QgsGeometry.unaryUnion([tile.geometry() for tile in tiles])
    assert joined.area() == pytest.approx(4 * (10 * pixel) ** 2)
    assert "PREDICTED" not in result


def test_with_labels_it_asks_elsewhere_and_predicts_what_is_to_be_corrected(pair):
    feedback = Feedback()
    labels = drawn_changes(pair)
    result = suggest(pair, feedback, LABELS=labels, COUNT=12, STRATEGY="margin", PREDICTED="memory:")
    answered = next(feature.geometry() for feature in labels.getFeatures() if feature["class"] == "unchanged")
    tiles = {tile["rank"]: tile for tile in result["OUTPUT"].getFeatures()}
    assert len(tiles) == 12  # of 16, four are answered
    assert all(tile.geometry().intersection(answered).area() < 1e-6 for tile in tiles.values())
    areas = list(result["PREDICTED"].getFeatures())
    assert areas and {area["name"] for area in areas} <= {"unchanged", "changed"}
    for area in areas:
        tile = tiles[area["rank"]].geometry()
        assert area.geometry().difference(tile).area() < 1e-6 * tile.area()
    assert not feedback.warnings


def test_whole_tiles_are_asked_about_as_one(pair):
    labels = area_layer(pair["raster"], [((2, 2, 3, 3), "a"), ((32, 32, 3, 3), "b")])
    more = {"UNIT": "whole", "LABELS": labels, "REDUCE": "trimmed_mean", "RANDOM_SHARE": 0.5, "COUNT": 4}
    result = suggest({**pair, "second": None}, **more, PREDICTED="memory:")
    assert result["OUTPUT"].featureCount() == 4
    assert result["PREDICTED"].featureCount() == 0


def test_what_tiles_cannot_be_is_a_sentence(pair, tmp_path):
    with pytest.raises(QgsProcessingException, match="OVERLAP"):
        suggest(pair, OVERLAP=10)
    with pytest.raises(QgsProcessingException, match="STRATEGY: "):
        suggest(pair, LABELS=drawn_changes(pair), STRATEGY="predicted_loss")
    with pytest.raises(QgsProcessingException, match="tiles.gpkg"):
        (tmp_path / "file").write_text("")
        suggest(pair, OUTPUT=str(tmp_path / "file" / "tiles.gpkg"))


@pytest.mark.long
def test_a_segmenter_is_trained_and_maps_another_raster(toy, other_toy, tmp_path):
    model = str(tmp_path / "unet.hsimodel")
    labels = area_layer(toy["raster"], [((0, 0, 20, 20), 1), ((10, 10, 8, 8), 2), ((22, 22, 10, 10), 3)], "class:int")
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "EPOCHS": 1, "MODEL": model}
    assert processing.run("hsiactive:trainsegmenter", values) == {"MODEL": model}
    names = ("OUTPUT", "CONFIDENCE", "PROBABILITIES", "POLYGONS")
    paths = {name: str(tmp_path / f"{name}.{'gpkg' if name == 'POLYGONS' else 'tif'}") for name in names}
    values = {"RASTER": other_toy["raster"], "MODEL": model, "COG": True, **paths}
    assert processing.run("hsiactive:segmentraster", values) == paths
    assert {value for row in pixels(paths["OUTPUT"]) for value in row} <= {1, 2, 3}
    assert geotransform(paths["PROBABILITIES"]) == geotransform(other_toy["raster"])
    assert QgsVectorLayer(paths["POLYGONS"]).featureCount() > 0


def test_a_segmenter_needs_files_that_are_there(toy, tmp_path):
    labels = area_layer(toy["raster"], [(CHANGED[0], "a"), (CHANGED[1], "b")])
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "MODEL": str(tmp_path / "m.hsimodel")}
    with pytest.raises(QgsProcessingException, match="WEIGHTS"):
        processing.run("hsiactive:trainsegmenter", {**values, "WEIGHTS": str(tmp_path / "none.safetensors")})
    with pytest.raises(QgsProcessingException, match="no model file"):
        values = {"RASTER": toy["raster"], "MODEL": str(tmp_path / "none"), "OUTPUT": str(tmp_path / "map.tif")}
        processing.run("hsiactive:segmentraster", values)
