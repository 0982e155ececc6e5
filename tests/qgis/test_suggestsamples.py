import itertools

import processing
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.qgis.toys import crs_of, geotransform, label_layer, pixels, places, to_pixel

pytestmark = pytest.mark.usefixtures("provider")
FIELDS = ["rank", "score", "reason", "best", "best_probability", "second", "second_probability"]


def suggest(raster, **more):
    return processing.run("hsiactive:suggestsamples", {"RASTER": raster, "OUTPUT": "memory:", **more})["OUTPUT"]


def pixels_of(raster, samples):
    return [to_pixel(raster, feature.geometry().asPoint()) for feature in samples.getFeatures()]


def test_the_first_set_lies_on_valid_pixels_apart(scene):
    samples = suggest(scene["raster"], COUNT=12, MIN_DISTANCE=7)
    band = pixels(scene["raster"])
    found = pixels_of(scene["raster"], samples)
    assert samples.crs() == crs_of(scene["raster"])
    assert [field.name() for field in samples.fields()] == FIELDS
    assert [feature["rank"] for feature in samples.getFeatures()] == list(range(1, 13))
    for row, column in found:
        assert (row % 1, column % 1) == (pytest.approx(0.5), pytest.approx(0.5))
        assert band[int(row)][int(column)] != -9999
    for (r1, c1), (r2, c2) in itertools.combinations(found, 2):
        assert max(abs(r1 - r2), abs(c1 - c2)) >= 7 or (r1 - r2) ** 2 + (c1 - c2) ** 2 >= 49


@pytest.mark.parametrize("first_set", ["kmeans", "farthest_point", "random"])
def test_other_first_sets(toy, first_set):
    samples = suggest(toy["raster"], FIRST_SET=first_set, COUNT=3)
    assert samples.featureCount() == 3
    assert all(feature["reason"] for feature in samples.getFeatures())


@pytest.mark.parametrize("strategy", ["variance_reduction", "margin", "entropy", "least_confidence", "random"])
def test_with_labels_it_asks_for_other_pixels_and_says_why(toy, strategy):
    known = places(toy["reference"])
    labels = label_layer(toy["raster"], known, "class:string", lambda c: f"class {c}")
    samples = suggest(toy["raster"], LABELS=labels, FIELD="class", STRATEGY=strategy, COUNT=5)
    answered = {(row, column) for row, column, _ in known}
    assert samples.featureCount() == 5
    assert not answered & {(int(row), int(column)) for row, column in pixels_of(toy["raster"], samples)}
    for feature in samples.getFeatures():
        assert feature["best"].startswith("class ")
        assert feature["best"] != feature["second"]
        assert 1 >= feature["best_probability"] >= feature["second_probability"] >= 0
        assert feature["reason"]


def test_a_strategy_that_the_learner_cannot_serve_is_refused_with_those_it_serves(toy):
    labels = label_layer(toy["raster"], places(toy["reference"]), "class:string", str)
    with pytest.raises(QgsProcessingException, match="STRATEGY: variance_reduction, margin, .*bald"):
        suggest(toy["raster"], LABELS=labels, FIELD="class", STRATEGY="predicted_loss")


def test_the_settings_of_a_learner_reach_the_engine(toy):
    labels = label_layer(toy["raster"], places(toy["reference"]), "class:string", str)
    more = {"LEARNER": "spectrum_svm", "COMMITTEE": "ensemble", "STRATEGY": "committee_bald", "COUNT": 4}
    assert suggest(toy["raster"], LABELS=labels, FIELD="class", **more).featureCount() == 4


def test_the_same_seed_gives_the_same_samples(toy):
    def chosen(seed):
        samples = suggest(toy["raster"], FIRST_SET="random", SEED=seed)
        return [feature.geometry().asWkt() for feature in samples.getFeatures()]

    assert chosen(1) == chosen(1) != chosen(2)


def test_uncertainty_is_a_raster_on_the_same_grid(toy, tmp_path):
    labels = label_layer(toy["raster"], places(toy["reference"]))
    path = str(tmp_path / "uncertainty.tif")
    suggest(toy["raster"], LABELS=labels, FIELD="class", UNCERTAINTY=path)
    assert geotransform(path) == geotransform(toy["raster"])
    values = [value for row in pixels(path) for value in row]
    assert min(values) >= 0
    assert max(values) <= 1
    assert (tmp_path / "uncertainty.qml").exists()


def test_uncertainty_without_labels_is_refused(toy, tmp_path):
    with pytest.raises(QgsProcessingException, match="uncertainty needs labels of at least two classes"):
        suggest(toy["raster"], UNCERTAINTY=str(tmp_path / "uncertainty.tif"))


def test_an_empty_label_layer_gives_a_first_set(toy):
    labels = label_layer(toy["raster"], [])
    assert suggest(toy["raster"], LABELS=labels, FIELD="class", COUNT=4).featureCount() == 4


def test_one_sample_in_ten_looks_for_something_rare(toy):
    known = label_layer(toy["raster"], places(toy["reference"]), "class:string", str)
    for labels in ({}, {"LABELS": known, "FIELD": "class"}):
        samples = suggest(toy["raster"], RARE=True, COUNT=10, **labels)
        reasons = [feature["reason"] for feature in samples.getFeatures()]
        assert len(reasons) == 10
        assert sum(reason.startswith("Its spectrum is the least like") for reason in reasons) == 1


def test_samples_go_into_a_file(toy, tmp_path):
    path = suggest(toy["raster"], OUTPUT=str(tmp_path / "samples.gpkg"), COUNT=2)
    assert QgsVectorLayer(path).featureCount() == 2


def test_samples_that_cannot_be_written_are_a_sentence(toy, tmp_path):
    (tmp_path / "file").write_text("")  # chmod does not stop root, but nobody makes a file below a file
    with pytest.raises(QgsProcessingException, match="file"):
        suggest(toy["raster"], OUTPUT=str(tmp_path / "file" / "samples.gpkg"))
