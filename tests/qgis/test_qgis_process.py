"""The algorithms from a terminal: the real program, in a home of its own."""

import json
import os
import re
import shutil
import signal
import subprocess

import pytest
from qgis.core import Qgis, QgsVectorFileWriter, QgsVectorLayer

from tests import patience
from tests.qgis.conftest import ENGINE_PYTHON, ROOT
from tests.qgis.pair_toys import drawn_changes, make_pair
from tests.qgis.processes import engines_of, is_alive
from tests.qgis.toys import geotransform, label_layer, pixels, places

ALGORITHMS = (
    "suggestsamples",
    "trainclassifier",
    "classifyraster",
    "drawchecksample",
    "assessmap",
    "comparestrategies",
    "suggesttiles",
    "detectchanges",
    "trainsegmenter",
    "segmentraster",
    "classifyscenes",
    "contactsheet",
    "cutsheet",
    "submittocluster",
    "collectfromcluster",
    "exportonnx",
    "exportspectra",
)


@pytest.fixture(scope="module")
def surroundings(tmp_path_factory):
    """The variables of a user who has just enabled the plugin."""
    home = tmp_path_factory.mktemp("home")
    (home / "runtime").mkdir(mode=0o700)
    foreign = {name: value for name, value in os.environ.items() if not name.startswith("QGIS_")}
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "runtime"), "QT_QPA_PLATFORM": "offscreen"}
    plugin = {"QGIS_PLUGINPATH": str(ROOT), "HSI_ACTIVE_ENGINE_PYTHON": ENGINE_PYTHON}
    path = {"PATH": "/usr/bin:/bin"}  # another python3 on the path would lead QGIS to that one's library
    variables = {**foreign, **own, **plugin, **path}
    command = ["qgis_process.bin", "plugins", "enable", "hsi_active_qgis"]
    patience.run(command, check=True, env=variables)
    return variables


@pytest.fixture(scope="module")
def labels_file(toy, tmp_path_factory):
    return save(label_layer(toy["raster"], places(toy["reference"])), tmp_path_factory.mktemp("labels") / "labels.gpkg")


def save(layer, path):
    """Write a layer as GeoPackage and return its path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


def command(algorithm, **values):
    given = [f"{name}={value}" for name, value in values.items()]
    return ["qgis_process.bin", "--json", "run", f"hsiactive:{algorithm}", "--", *given]


def run(surroundings, algorithm, **values):
    ended = patience.run(command(algorithm, **values), env=surroundings)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)["results"]


def test_the_list_has_them_all(surroundings):
    command = ["qgis_process.bin", "--json", "list"]
    ended = patience.run(command, check=True, env=surroundings)
    found = json.loads(ended.stdout)["providers"]["hsiactive"]
    assert found["name"] == "HSI Active"
    assert set(found["algorithms"]) == {f"hsiactive:{i}" for i in ALGORITHMS}


def test_suggest(surroundings, toy, tmp_path):
    path = str(tmp_path / "samples.gpkg")
    result = run(surroundings, "suggestsamples", RASTER=toy["raster"], COUNT=4, OUTPUT=path)
    assert result["OUTPUT"].startswith(path)
    assert QgsVectorLayer(path).featureCount() == 4


def test_train_and_classify(surroundings, toy, labels_file, tmp_path):
    model, output = str(tmp_path / "toy.hsimodel"), str(tmp_path / "map.tif")
    run(surroundings, "trainclassifier", RASTER=toy["raster"], LABELS=labels_file, FIELD="class", MODEL=model)
    assert run(surroundings, "classifyraster", RASTER=toy["raster"], MODEL=model, OUTPUT=output) == {"OUTPUT": output}
    assert geotransform(output) == geotransform(toy["raster"])
    assert {value for row in pixels(output) for value in row} == {1, 2, 5, 6}


def test_a_folder_is_mapped_as_the_manual_says(surroundings, toy, other_toy, labels_file, tmp_path):
    (tmp_path / "scenes").mkdir()
    for name, path in (("first.tif", toy), ("scenes/a.tif", toy), ("scenes/b.tif", other_toy)):
        shutil.copy(path["raster"], tmp_path / name)
    shutil.copy(labels_file, tmp_path / "fields.gpkg")
    page = (ROOT / "docs" / "howto" / "batch.md").read_text(encoding="utf-8")
    lines = re.findall("^ {7}(.+)$", page.split("\n## ")[0], re.MULTILINE)
    script = "\n".join(['qgis_process() { qgis_process.bin "$@"; }', "set -e", *lines])
    script = script.replace("FIELD=crop", "FIELD=class")  # the labels' field here
    ended = patience.run(["bash", "-c", script], env=surroundings, cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    for name, scene in (("a", toy), ("b", other_toy)):
        path = tmp_path / "maps" / f"{name}_map.tif"
        assert geotransform(path) == geotransform(scene["raster"])
        assert {value for row in pixels(path) for value in row} <= {1, 2, 5, 6}


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="qgis_process reads JSON from QGIS 3.24 on")
def test_values_come_as_json(surroundings, toy, tmp_path):
    path = str(tmp_path / "samples.gpkg")
    inputs = {"RASTER": toy["raster"], "COUNT": 3, "FIRST_SET": "Random", "OUTPUT": path}
    (tmp_path / "values.json").write_text(json.dumps({"inputs": inputs}))
    command = ["qgis_process.bin", "run", "hsiactive:suggestsamples", "-"]
    with open(tmp_path / "values.json", encoding="utf-8") as values:
        ended = patience.run(command, check=True, env=surroundings, stdin=values)
    assert json.loads(ended.stdout)["results"]["OUTPUT"].startswith(path)
    assert QgsVectorLayer(path).featureCount() == 3


@pytest.mark.long
def test_a_pair_from_tiles_to_changes(surroundings, toy, other_toy, tmp_path):
    pair, tiles = make_pair(toy, other_toy, tmp_path), str(tmp_path / "tiles.gpkg")
    scene = {"RASTER": pair["raster"], "SECOND": pair["second"]}
    assert run(surroundings, "suggesttiles", **scene, SIZE=10, COUNT=3, OUTPUT=tiles) == {"OUTPUT": tiles}
    assert QgsVectorLayer(tiles).featureCount() == 3
    labels = save(drawn_changes(pair), tmp_path / "drawn.gpkg")
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "CHANGE")}
    values = {**scene, "LABELS": labels, "FIELD": "class", "THRESHOLD": 0.5, "REFERENCE": pair["reference"], **outputs}
    result = run(surroundings, "detectchanges", **values)
    assert outputs.items() <= result.items()
    assert 0.9 < result["OVERALL"] <= 1


def test_a_failure_is_a_sentence_and_no_traceback(surroundings, toy, tmp_path):
    values = {"RASTER": toy["raster"], "OUTPUT": str(tmp_path / "map.tif")}
    ended = patience.run(command("classifyraster", **values), env=surroundings)
    assert ended.returncode != 0
    assert "either a model" in ended.stderr + ended.stdout
    assert "Traceback" not in ended.stderr + ended.stdout


@pytest.mark.long
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
def test_no_engine_outlives_it(surroundings, big, tmp_path, end):
    values = {"RASTER": big, "OUTPUT": str(tmp_path / "samples.gpkg")}
    plain = [word for word in command("suggestsamples", **values) if word != "--json"]  # prints its progress
    asking = subprocess.Popen(plain, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    printed = b""
    while b"...10" not in printed:
        character = asking.stdout.read(1)
        assert character, printed
        printed += character
    (engine,) = engines_of(asking.pid)
    asking.send_signal(end)
    asking.communicate()
    patience.wait_until(lambda: not is_alive(engine), "the end of the engine", process=engine)
