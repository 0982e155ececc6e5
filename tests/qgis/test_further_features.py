"""Further features beside the raster, in Processing and in the workbench of the dock."""

import shutil

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from hsi_active_qgis.client.requests import EngineFailure
from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.gui.model.request_parts import scene_of
from tests.qgis.benches import the_sentence
from tests.qgis.toys import Feedback, label_layer, places, share_right


@pytest.fixture
def rasters(toy, tmp_path):
    """A few bands of the toy scene, and others at half of the resolution: (path, path)."""
    folder = tmp_path / "scene"
    folder.mkdir()
    first, further = str(folder / "first.tif"), str(folder / "further.tif")
    gdal.Translate(first, toy["raster"], bandList=range(5, 120, 10))
    gdal.Translate(further, toy["raster"], bandList=range(10, 120, 20), widthPct=50, heightPct=50)
    return first, further


@pytest.mark.usefixtures("provider")
def test_a_model_is_trained_and_applied_with_features_and_refuses_without(toy, rasters, tmp_path):
    raster, further = rasters
    known = places(toy["reference"])
    values = {"RASTER": raster, "FEATURES": further, "LABELS": label_layer(raster, known), "FIELD": "class"}
    model, feedback = str(tmp_path / "a.hsimodel"), Feedback()
    processing.run("hsiactive:trainclassifier", {**values, "MODEL": model}, feedback=feedback)
    assert any("6 bands of further.tif, warped from another grid" in text for text in feedback.warnings)
    values = {"RASTER": raster, "MODEL": model, "OUTPUT": str(tmp_path / "map.tif")}
    processing.run("hsiactive:classifyraster", {**values, "FEATURES": further})
    assert share_right(tmp_path / "map.tif", toy["reference"]) > 0.8
    with pytest.raises(QgsProcessingException, match="wants a raster of 6 bands as further features"):
        processing.run("hsiactive:classifyraster", values)
    with pytest.raises(QgsProcessingException, match="go with one date"):
        processing.run("hsiactive:classifyraster", {**values, "FEATURES": further, "SECOND": raster})


def begin(bench, raster, further):
    bench.do(lambda: bench.look_at(raster))
    told = bench.do(lambda: bench.features.choose(further))
    assert told == [("info", "Further features: 6 bands of further.tif, warped from another grid to the raster's.")]
    bench.start()
    bench.set_classes([{"id": i, "name": f"c{i}", "colour": "#333333", "key": str(i)} for i in (1, 2)])


def test_a_session_keeps_its_features_and_finds_them_again(bench, rasters, tmp_path):
    raster, further = rasters
    begin(bench, raster, further)
    bench.do(bench.rounds.update)
    assert bench.rounds.number == 1
    path = bench.session.path
    bench.do(lambda: bench.open(path))
    assert (bench.features.path, scene_of(bench).features, bench.second) == (further, further, None)
    moved = shutil.move(further, f"{further}.moved.tif")
    assert the_sentence(bench.do(lambda: bench.open(path)), "further features", "warning")
    assert the_sentence(bench.do(bench.rounds.update), "no file")
    bench.do(lambda: bench.features.choose(moved))
    bench.do(bench.rounds.update)
    assert bench.rounds.number == 2


def test_features_that_change_are_noticed_and_are_not_overwritten(bench, rasters, tmp_path):
    raster, further = rasters
    begin(bench, raster, further)
    bench.do(bench.rounds.update)
    there = str(tmp_path / "first_class_map.tif")
    shutil.copy(further, there)
    bench.do(lambda: bench.features.choose(there))
    with pytest.raises(EngineFailure, match="the further features"):
        Export(bench, tmp_path, ["classes"], 1, "", lambda *_: None).start()
    gdal.Translate(there, raster, bandList=[1, 2, 3])
    assert the_sentence(bench.do(bench.rounds.update), "has changed")


def test_features_that_do_not_meet_the_raster_are_refused(bench, rasters, tmp_path):
    raster, further = rasters
    far = str(tmp_path / "far.tif")
    gdal.Translate(far, further, outputBounds=[100_000, 200_200, 100_200, 200_000])
    bench.do(lambda: bench.look_at(raster))
    assert the_sentence(bench.do(lambda: bench.features.choose(far)), "do not overlap")
    assert bench.features.path is None
