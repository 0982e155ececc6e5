"""The analyst's way through dock, map and keys; what was exported is opened with a GDAL that is not QGIS's."""

import json
import os

import numpy as np
import pytest
import rasterio

from tests.share import whole_only

SIZES = [(1280, 720), (1920, 1080)]
# All else is in view on the small screen, also with ten classes
MAY_BE_BELOW = {"sceneFile", "startButton", "resultFold", "resultFolder", "exportButton"}
EVERY_SIZE = "HSI_ACTIVE_SHOTS" in os.environ  # screenshots are wanted: each scene at each size


def sizes(usual):
    return [pytest.param(size, id=f"{size[0]}x{size[1]}") for size in SIZES if EVERY_SIZE or size == usual]


def class_names(reference):
    with rasterio.open(reference) as file:
        names, values = json.loads(file.tags()["CLASS_NAMES"]), np.unique(file.read(1))
    return [names[str(value)] for value in values if value]


def label(desktop, scene, size, shots, folder, **arguments):
    """Play the whole way; return what the scenario tells and the accuracy of the exported class map."""
    prefix = f"{arguments.pop('name')}-{size[0]}x{size[1]}-"
    files = {"raster": scene["raster"], "reference": scene["reference"], "folder": str(folder), "shots": str(shots)}
    told = desktop(*size).run("full", classes=class_names(files["reference"]), prefix=prefix, **files, **arguments)
    accuracy = accuracy_of(told, files)
    (shots / f"{prefix}told.json").write_text(json.dumps({"accuracy": accuracy, **told}, indent=1))
    return told, accuracy


def accuracy_of(told, files):
    """The share of the labelled pixels that the class map has right, those that were answered left out."""
    (path,) = [path for path in told["rasters"] if "class" in path.rsplit("/", 1)[1]]
    with (
        rasterio.open(path) as result,
        rasterio.open(files["reference"]) as file,
        rasterio.open(files["raster"]) as raw,
    ):
        assert (result.shape, result.transform, result.crs) == (raw.shape, raw.transform, raw.crs)
        mapped, truth = result.read(1), file.read(1)
    ids = [entry["id"] for entry in told["place"]["classes"]]
    of_class = np.zeros(256, int)
    of_class[ids] = told["values"]
    judged = truth > 0
    judged[tuple(np.array(told["answered"]).T)] = False
    return (of_class[mapped] == truth)[judged].mean()


def check(told, answers):
    """What must hold on any scene."""
    assert told["place"]["answers"] == answers
    assert (told["wrong"], told["misplaced"]) == (0, 0)
    assert set(told["sources"]) == {"query", "free"}
    assert told["place"]["state"] == "labelling"
    assert set(told["scrolled"]) <= MAY_BE_BELOW


@pytest.mark.parametrize("size", sizes((1280, 720)))
def test_the_embedded_scene_is_labelled_and_its_map_exported(desktop, embedded, size, shots, tmp_path):
    told, accuracy = label(desktop, embedded, size, shots, tmp_path, name="embedded", by="layer", answers=30)
    check(told, 30)
    assert accuracy > 0.85


@whole_only
@pytest.mark.long
@pytest.mark.parametrize("size", sizes((1920, 1080)))
def test_salinas_a_is_mapped_from_30_answers(desktop, salinas, size, shots, tmp_path):
    told, accuracy = label(desktop, salinas, size, shots, tmp_path, name="salinas", by="file", answers=30)
    check(told, 30)
    assert accuracy >= 0.99


@pytest.mark.long
def test_a_reopened_project_goes_on_at_the_same_question(desktop, embedded, shots, tmp_path):
    machine = desktop()
    files = {"reference": embedded["reference"], "classes": class_names(embedded["reference"])}
    left = machine.run("leave_midway", raster=embedded["raster"], answers=4, folder=str(tmp_path), **files)
    found = machine.run(
        "reopen", project=left["project"], reference=embedded["reference"], shots=str(shots), prefix="reopen-"
    )
    assert found["before"] == left["place"]
    assert len(found["after"]["pending"]) == len(left["place"]["pending"]) - 1
