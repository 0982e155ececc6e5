"""Scenes of a benchmark: rasters with a reference, .mat files as users have them, Indian Pines."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy.io import savemat

from hsi_active_qgis.engine.benchmark.scenes import NINE, open_scene
from hsi_active_qgis.engine.errors import BadRequest, RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, materials, write


@pytest.fixture
def reference(toy) -> str:
    path = write(toy.path.with_name("toy_gt.tif"), toy.reference[None].astype("uint8"))
    with rasterio.open(path, "r+") as file:
        file.update_tags(CLASS_NAMES=json.dumps({"1": "meadow", "2": "wheat"}))
    return str(path)


def test_a_raster_with_its_reference(toy, reference, tmp_path):
    scene = open_scene(str(toy.path), reference, None, tmp_path)
    assert (scene.name, scene.names) == ("toy", {1: "meadow", 2: "wheat", 3: "3"})
    assert (scene.read_reference() == toy.reference).all()
    assert scene.digest != open_scene({"raster": str(toy.path), "bands": [1, 2, 3]}, reference, None, tmp_path).digest


def test_some_classes_on_valid_pixels(toy, reference, tmp_path):
    spectra = toy.spectra.copy()
    spectra[:, :, :10] = -9999
    write(toy.path, spectra, nodata=-9999)
    scene = open_scene(str(toy.path), reference, "1, 3", tmp_path)
    kept = np.where(np.isin(toy.reference, (1, 3)), toy.reference, 0)
    kept[:, :10] = 0
    assert list(scene.names) == [1, 3]
    assert (scene.read_reference() == kept).all()


@pytest.mark.parametrize(
    ("classes", "values", "grid", "words"),
    [
        ("2", None, GRID, "fewer than two"),
        ("wheat", None, GRID, "classes are numbers"),
        (None, np.ones((1, 60, 69)), GRID, "another number of rows"),
        (None, None, GRID @ rasterio.Affine.translation(3, 0), "another grid"),
        (None, np.full((1, 60, 70), 1.5, "float32"), GRID, "The reference has fractions"),
    ],
)
def test_a_reference_that_does_not_fit_is_a_sentence(toy, tmp_path, classes, values, grid, words):
    values = toy.reference[None].astype("uint8") if values is None else values
    path = write(tmp_path / "gt.tif", values, transform=grid)
    with pytest.raises(BadRequest, match=words):
        open_scene(str(toy.path), str(path), classes, tmp_path)


def test_a_scene_without_reference_is_a_sentence(toy, tmp_path):
    with pytest.raises(BadRequest, match="needs its reference"):
        open_scene(str(toy.path), None, None, tmp_path)


@pytest.mark.parametrize("name", ["PaviaU", "Salinas_corrected", "Indian_pines_corrected"])
def test_mat_files_as_users_have_them(name, tmp_path):
    spectra, truth = materials(30, 40, 8)
    savemat(tmp_path / f"{name}.mat", {name.lower(): spectra.transpose(1, 2, 0).astype("uint16")})
    savemat(tmp_path / f"{name}_gt.mat", {f"{name.lower()}_gt": truth.astype("uint8")})
    scene = open_scene(str(tmp_path / f"{name}.mat"), str(tmp_path / f"{name}_gt.mat"), None, tmp_path / "out")
    cube = Cube(**scene.cube)
    assert scene.name == name
    assert (cube.read(Window(0, 0, 30, 40))[0] == spectra).all()
    assert (scene.read_reference() == truth).all()
    assert {path.parent for path in tmp_path.rglob("*.tif")} == {tmp_path / "out"}


VERSION_7_3 = b"MATLAB 7.3 MAT-file".ljust(124) + b"\x00\x02IM" + bytes(400)


@pytest.mark.parametrize("share", [0, 0.4, 0.9, None])
def test_a_mat_file_that_cannot_be_read_is_a_sentence(share, toy, reference, tmp_path):
    path = Path(tmp_path, "PaviaU.mat")
    savemat(path, {"paviaU": toy.spectra}, do_compression=True)
    whole = path.read_bytes()
    path.write_bytes(VERSION_7_3 if share is None else whole[: int(share * len(whole))])
    with pytest.raises(RasterUnreadable, match="cannot be read as a MATLAB file"):
        open_scene(str(tmp_path / "PaviaU.mat"), reference, None, tmp_path / "out")


def test_a_mat_file_without_a_cube_is_a_sentence(reference, tmp_path):
    savemat(tmp_path / "PaviaU.mat", {"paviaU_gt": np.ones((4, 4))})
    with pytest.raises(RasterUnreadable, match="no array of 3 dimensions"):
        open_scene(str(tmp_path / "PaviaU.mat"), reference, None, tmp_path / "out")


def test_indian_pines_with_nine_and_sixteen_classes(tmp_path):
    pytest.importorskip("tensorly")
    scene = open_scene("indian_pines", None, 16, tmp_path)
    assert Cube(**scene.cube).shape == (145, 145) and len(Cube(**scene.cube).bands) == 200
    counts = np.bincount(scene.read_reference().ravel())
    assert (len(scene.names), counts[1:].sum(), counts[11]) == (16, 10249, 2455)
    nine = open_scene("indian_pines", None, 9, tmp_path)
    assert tuple(nine.names) == NINE
    assert (nine.read_reference() > 0).sum() == counts[list(NINE)].sum()
    assert nine.names[11] == "Soybean-mintill"


@pytest.mark.parametrize(
    ("cube", "truth", "first"),
    [
        ("PaviaU", "PaviaU_gt", "Asphalt"),
        ("Salinas_corrected", "Salinas_gt", "Brocoli green weeds 1"),
        ("Indian_pines_corrected", "indian_pines_gt", "Alfalfa"),
        ("other", "other_gt", "1"),
    ],
)
def test_the_classical_scenes_load_by_name(tmp_path, cube, truth, first):
    spectra, reference = materials(30, 40, 6)
    savemat(tmp_path / f"{cube}.mat", {cube.lower(): spectra.transpose(1, 2, 0)})
    savemat(tmp_path / f"{truth}.mat", {truth: reference.astype("uint8")})
    scene = open_scene(str(tmp_path / f"{cube}.mat"), None, None, tmp_path / "scenes")
    assert (scene.name, scene.names[1]) == (cube, first)
    assert (scene.read_reference() == reference).all()
    assert np.array_equal(Cube(str(tmp_path / f"{cube}.mat")).read(Window(0, 0, 30, 40))[0], spectra)
