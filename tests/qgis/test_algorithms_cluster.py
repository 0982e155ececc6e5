import json
import os
from pathlib import Path

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject, QgsRasterLayer

from hsi_active_qgis.protocol.catalogue import MAPS
from tests.patience import run
from tests.qgis.conftest import ENGINE_PYTHON
from tests.qgis.pair_toys import CHANGED, area_layer, make_pair
from tests.qgis.toys import Feedback, geotransform, label_layer, pixels, places

pytestmark = pytest.mark.usefixtures("provider")
THREADS = {"HSI_ACTIVE_THREADS": "1"}


@pytest.fixture(scope="module")
def model(toy, tmp_path_factory):
    path = str(tmp_path_factory.mktemp("model") / "toy.hsimodel")
    values = {"RASTER": toy["raster"], "LABELS": label_layer(toy["raster"], places(toy["reference"]))}
    processing.run("hsiactive:trainclassifier", {**values, "FIELD": "class", "MODEL": path})
    return path


def submit(folder, model, feedback=None, **more):
    values = {"MODEL": model, "FOLDER": str(folder), **more}
    return processing.run("hsiactive:submittocluster", values, feedback=feedback)


def map_blocks(folder):
    """Do what the cluster does, with the engine of the folder."""
    words = [ENGINE_PYTHON, "-m", "hsi_active_qgis.engine", "map_blocks", "--folder", "."]
    environment = {**os.environ, **THREADS}
    environment.pop("PYTHONPATH", None)
    done = run(words, cwd=folder, env=environment)
    assert done.returncode == 0, done.stderr


def scenes(folder):
    return [entry["scene"] for entry in json.loads((Path(folder) / "job.json").read_text())["scenes"]]


def collect(folder, feedback=None):
    """Run it as the toolbox does; return the outputs and the context with the layers to be opened."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    values = {"FOLDER": str(folder)}
    return processing.run("hsiactive:collectfromcluster", values, feedback=feedback, context=context), context


@pytest.mark.long
@pytest.mark.parametrize("cog", [False, True])
def test_there_and_back_again_it_is_the_map_of_this_machine(toy, model, tmp_path, cog):
    folder, also = tmp_path / "job", ["confidence", "probabilities"]
    planned = submit(folder, model, RASTER=[toy["raster"]], ALSO=also, COG=cog, TASKS=3, PARTITION="long")
    assert planned == {"FOLDER": str(folder), "BLOCK_COUNT": 1, "TASK_COUNT": 1}
    assert "--partition=long" in (folder / "sbatch_options.txt").read_text().splitlines()
    assert {"submit.sh", "README.md", "model.hsimodel"} <= set(os.listdir(folder))
    with pytest.raises(QgsProcessingException, match=r"1 of 1 block is not there yet\. Run submit\.sh"):
        collect(folder)
    map_blocks(folder)
    folder = folder.rename(tmp_path / "copied back")
    result, context = collect(folder)
    one = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "CONFIDENCE", "PROBABILITIES")}
    processing.run("hsiactive:classifyraster", {"RASTER": toy["raster"], "MODEL": model, **one})
    assert {name for name in result if result[name]} == {*one, "LAYERS"}
    for name, path in one.items():
        assert result[name].endswith(".tif" if cog else ".vrt") and str(folder) in result[name]
        assert geotransform(result[name]) == geotransform(path)
        assert repr(pixels(result[name])) == repr(pixels(path))  # NaN is not NaN
    assert set(context.layersToLoadOnCompletion()) == {result[name] for name in one} == set(result["LAYERS"])
    assert table(one["OUTPUT"]) == table(result["OUTPUT"])


def table(path):
    """Return category names, and the raster attribute table as rows."""
    source = gdal.Open(path)  # a band lives no longer than its dataset
    found = source.GetRasterBand(1).GetDefaultRAT()
    columns = range(found.GetColumnCount())
    rows = [[found.GetValueAsString(row, column) for column in columns] for row in range(found.GetRowCount())]
    return source.GetRasterBand(1).GetCategoryNames(), rows


def test_the_maps_are_opened_in_their_looks(toy, model, tmp_path):
    submit(tmp_path / "job", model, RASTER=toy["raster"], ALSO=["uncertainty"])
    map_blocks(tmp_path / "job")
    for _ in range(2):  # QGIS deletes after each run what styled the layers
        processing.runAndLoadResults("hsiactive:collectfromcluster", {"FOLDER": str(tmp_path / "job")})
        project = QgsProject.instance()
        layers = {layer.name().lower(): layer for layer in project.mapLayers().values()}
        labels = [c.label for c in layers["classes"].renderer().classes()]
        kind = layers["uncertainty"].renderer().type()
        project.removeAllMapLayers()
        assert (labels, kind) == (["1", "2", "5", "6"], "singlebandpseudocolor")
        assert len(layers) == 2


@pytest.mark.long
def test_several_rasters_with_a_mask_on_the_cluster_s_paths(toy, other_toy, model, tmp_path):
    far = str(tmp_path / "far.tif")
    gdal.Translate(far, other_toy["raster"], outputBounds=[0.3, 100.4, 200.3, -99.6])
    layers = [QgsRasterLayer(other_toy["raster"], "b"), far]
    renamed = str(tmp_path / "renamed.tif")
    gdal.Translate(renamed, toy["raster"])
    mask = area_layer(renamed, [((0, 0, 40, 20), "a")])
    planned = submit(tmp_path / "there", model, RASTER=[renamed, *layers], MASK=mask, CLUSTER_PATH="/data/flight 1/")
    assert planned["BLOCK_COUNT"] == 3
    told = scenes(tmp_path / "there")
    assert [scene["raster"] for scene in told] == [
        f"/data/flight 1/{name}.tif" for name in ("renamed", "raster", "far")
    ]
    assert all(scene["mask"]["polygons"] for scene in told)
    submit(tmp_path / "here", model, RASTER=[renamed, layers[0]], MASK=mask)
    map_blocks(tmp_path / "here")
    result, _ = collect(tmp_path / "here")
    rows = pixels(result["OUTPUT"])
    assert any(rows[5][:20]) and not any(rows[5][20:40])  # of the first; the mask does not reach the second
    assert len(result["LAYERS"]) == 1


@pytest.mark.long
def test_two_dates_go_to_the_cluster_as_one(toy, other_toy, tmp_path):
    pair, model = make_pair(toy, other_toy, tmp_path), str(tmp_path / "change.hsimodel")
    labels = area_layer(pair["raster"], [(CHANGED[0], "changed"), ((0, 20, 20, 20), "unchanged")])
    values = {"RASTER": pair["raster"], "SECOND": pair["second"], "LABELS": labels, "FIELD": "class", "MODEL": model}
    processing.run("hsiactive:trainclassifier", values)
    submit(tmp_path / "job", model, RASTER=[pair["raster"]], SECOND=pair["second"], ALSO=["change"])
    map_blocks(tmp_path / "job")
    result, _ = collect(tmp_path / "job")
    assert {value for row in pixels(result["OUTPUT"]) for value in row} <= {1, 2}
    assert max(value for row in pixels(result["CHANGE"]) for value in row) <= 1


@pytest.mark.long
def test_maps_of_several_grids_are_all_opened(toy, other_toy, model, tmp_path):
    far, feedback = str(tmp_path / "far.tif"), Feedback()
    gdal.Translate(far, other_toy["raster"], outputBounds=[0.3, 100.4, 200.3, -99.6])
    submit(tmp_path / "job", model, RASTER=[toy["raster"], far])
    map_blocks(tmp_path / "job")
    result, context = collect(tmp_path / "job", feedback)
    assert [os.path.basename(path) for path in result["LAYERS"]] == ["classes_1.vrt", "classes_2.vrt"]
    assert set(context.layersToLoadOnCompletion()) == set(result["LAYERS"])
    assert any("2 grids" in warning for warning in feedback.warnings)


def test_what_is_missing_is_a_sentence(toy, other_toy, model, tmp_path):
    here = {"RASTER": [toy["raster"]]}
    for values, sentence in (
        ({}, "one or more rasters"),
        ({"RASTER": [toy["raster"], str(tmp_path / "none.tif")]}, "none.tif is not a raster"),
        ({"RASTER": [toy["raster"], other_toy["raster"]], "SECOND": toy["raster"]}, "of one raster"),
        ({**here, "SECOND": toy["raster"]}, "knows one date only"),
        ({**here, "MODEL": str(tmp_path / "none")}, "no model file"),
        ({**here, "TASKS": 2000}, "1 to 1000 tasks"),
        ({"RASTER": [toy["raster"], other_toy["raster"]], "CLUSTER_PATH": "/data"}, "same file name"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            submit(tmp_path / "job", values.pop("MODEL", model), **values)
    assert not (tmp_path / "job" / "job.json").exists()
    with pytest.raises(QgsProcessingException, match="no job folder"):
        collect(tmp_path)


def test_what_can_be_chosen_beside_the_class_map_is_frozen():
    algorithm = QgsApplication.processingRegistry().algorithmById("hsiactive:submittocluster")
    choice = algorithm.parameterDefinition("ALSO")
    assert choice.usesStaticStrings() and choice.options() == list(MAPS)
    assert list(MAPS) == ["confidence", "uncertainty", "probabilities", "change"]
