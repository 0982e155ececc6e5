"""Projects with their sessions in another folder, rasters that are gone or replaced, a session open elsewhere."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.desktop.conftest import ENGINE_PYTHON
from tests.desktop.harness import Desktop
from tests.desktop.test_desktop_analyst import class_names

SAME = ("row", "column", "round", "pending", "answers", "counts")


@pytest.fixture(scope="module")
def midway(package, screen, made, tmp_path_factory):
    """A session left midway, made once: (its folder, the project's name, where the analyst was)."""
    folder = Path(shutil.copytree(Path(made["raster"]).parent, tmp_path_factory.mktemp("midway") / "scene"))
    machine = Desktop(tmp_path_factory.mktemp("machine"), package, screen(1280, 720), ENGINE_PYTHON)
    files = {"raster": str(folder / "scene.bsq"), "reference": made["reference"]}
    told = machine.run("leave_midway", **files, classes=class_names(made["reference"]), answers=4, folder=str(folder))
    kept = folder.with_name("kept")
    shutil.move(folder, kept)  # so that nothing finds its files where they were
    return kept, Path(told["project"]).name, told["place"]


@pytest.fixture
def left(desktop, midway, tmp_path):
    """A copy of it: (machine, its folder, the project's name, where the analyst was)."""
    folder, project, place = midway
    return desktop(), Path(shutil.copytree(folder, tmp_path / "embedded")), project, place


@pytest.mark.long
def test_a_folder_that_was_moved_opens_at_the_same_question_and_knows_its_layers(left, tmp_path):
    machine, moved, project, place = left
    other = tmp_path / "other.tif"
    with rasterio.open(other, "w", driver="GTiff", width=30, height=30, count=4, dtype="uint8") as file:
        file.write(np.random.default_rng(0).integers(0, 255, (4, 30, 30), dtype=np.uint8))
    arguments = {"reference": str(moved / "reference.tif"), "found_at": None, "other": str(other)}
    told = machine.run("moved", project=str(moved / project), **arguments)
    assert {name: told["place"][name] for name in SAME} == {name: place[name] for name in SAME}
    assert told["raster"] == str(moved / Path(told["raster"]).name)
    assert told["messages"] == []
    names = [name for name, _, _ in told["layers"]]
    assert len(names) == len(set(names))
    assert all(valid and Path(source).is_relative_to(moved) for _, valid, source in told["layers"])
    switched = told["switched"]
    assert switched["after"] == switched["before"]
    assert set(switched["groups"]) >= {"scene.bsq_labels", "other.tif_labels"}


@pytest.mark.long
def test_a_raster_that_is_gone_is_asked_for_and_the_answers_stay(left, tmp_path):
    machine, folder, project, place = left
    (tmp_path / "rasters").mkdir()
    for path in folder.glob("scene.*"):
        if "_labels" not in path.name:
            shutil.move(path, tmp_path / "rasters" / path.name)
    raster = str(tmp_path / "rasters" / "scene.bsq")
    arguments = {"reference": str(folder / "reference.tif"), "found_at": raster, "other": None}
    told = machine.run("moved", project=str(folder / project), **arguments)
    assert any("is gone" in text for text in told["messages"])
    assert told["place"]["counts"] == place["counts"]
    assert told["raster"] is None
    assert told["found"]["round"] == place["round"] + 1


@pytest.mark.long
def test_a_raster_of_another_size_is_noticed(left):
    machine, folder, project, place = left
    with rasterio.open(folder / "scene.bsq") as file:
        values, profile = file.read()[:, :50], file.profile
    (folder / "scene.hdr").unlink()
    with rasterio.open(folder / "scene.bsq", "w", **{**profile, "height": 50}) as file:
        file.write(values)
    arguments = {"reference": str(folder / "reference.tif"), "found_at": None, "other": None}
    told = machine.run("moved", project=str(folder / project), **arguments)
    assert any("another raster" in text for text in told["messages"])
    assert told["place"]["counts"] == place["counts"]


@pytest.mark.long
def test_a_second_qgis_is_told_and_a_dead_one_is_no_hindrance(left):
    machine, folder, project, place = left
    arguments = {"project": str(folder / project), "reference": str(folder / "reference.tif")}
    first = machine.start("moved", **arguments, found_at=None, other=None, stays=True)
    first.wait_until_told(lambda line: line.get("waiting"))
    told = machine.run("moved", **arguments, found_at=None, other=None)
    assert any("open elsewhere" in text for text in told["messages"])
    assert told["place"]["counts"] == place["counts"]
    first.kill()
    told = machine.run("moved", **arguments, found_at=None, other=None)
    assert told["messages"] == []
    assert {name: told["place"][name] for name in SAME} == {name: place[name] for name in SAME}
