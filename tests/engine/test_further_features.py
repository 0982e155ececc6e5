"""A second raster as further features beside the cube: its bands, its grid, its nodata, models that want it."""

import json

import numpy as np
import pytest
import rasterio
from rasterio.transform import array_bounds

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.command_line import main
from hsi_active_qgis.engine.errors import BadRequest, CannotWrite, ModelMismatch
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, Toy, materials, write

ROWS, COLUMNS, BANDS, VECTOR = 60, 72, 12, 16
WHOLE = Window(0, 0, ROWS, COLUMNS)
COARSE = GRID * rasterio.Affine.scale(4)


def embedding(reference: np.ndarray, noise: float = 0.3) -> np.ndarray:
    """Vectors (VECTOR, rows, columns) float32, alike within a class."""
    rng = np.random.default_rng(3)
    centres = rng.normal(size=(4, VECTOR))[reference].transpose(2, 0, 1)
    return (centres + rng.normal(0, noise, centres.shape)).astype("f4")


def coarse(values: np.ndarray) -> np.ndarray:
    return values.reshape(len(values), ROWS // 4, 4, COLUMNS // 4, 4).mean((2, 4)).astype("f4")


@pytest.fixture
def poor(tmp_path) -> Toy:
    """A cube whose noise hides its classes."""
    spectra, reference = materials(ROWS, COLUMNS, BANDS)
    noisy = (spectra + np.random.default_rng(5).normal(0, 1500, spectra.shape)).astype("f4")
    return Toy(write(tmp_path / "poor.tif", noisy), noisy, reference)


@pytest.fixture
def good(tmp_path) -> Toy:
    spectra, reference = materials(ROWS, COLUMNS, BANDS)
    return Toy(write(tmp_path / "good.tif", spectra), spectra, reference)


def test_its_bands_follow_those_of_the_raster(good, tmp_path):
    further = embedding(good.reference)
    path = write(tmp_path / "embedding.tif", further)
    cube = Cube(**good.scene | {"bands": [2, 5]}, features=str(path))
    values, valid = cube.read(WHOLE)
    assert (cube.channels, cube.feature_total, cube.dates) == (2 + VECTOR, VECTOR, 1) and valid.all()
    assert np.array_equal(values, [*good.spectra[[1, 4]], *further])
    assert cube.notices == [f"Further features: {VECTOR} bands of embedding.tif."] and str(path) in cube.files


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_another_grid_is_warped_and_told(good, tmp_path, crs):
    further, place = coarse(embedding(good.reference, 0)), COARSE
    if crs != "EPSG:32633":
        place, columns, rows = rasterio.warp.calculate_default_transform(
            "EPSG:32633", crs, COLUMNS // 4, ROWS // 4, *array_bounds(ROWS // 4, COLUMNS // 4, COARSE)
        )
        turned = np.full((VECTOR, rows, columns), -99, "f4")
        how = {"src_transform": COARSE, "src_crs": "EPSG:32633", "dst_nodata": -99}
        rasterio.warp.reproject(further, turned, **how, dst_transform=place, dst_crs=crs)
        further = turned
    path = write(tmp_path / "coarse.tif", further, transform=place, crs=crs, nodata=-99)
    cube = Cube(**good.scene, features=str(path))
    values, valid = cube.read(WHOLE)
    assert f"{VECTOR} bands of coarse.tif, warped from another grid to the raster's." in " ".join(cube.notices)
    middle = valid[8:-8, 8:-8]
    assert middle.mean() > 0.99
    gap = np.abs(values[BANDS:] - embedding(good.reference, 0))[:, 8:-8, 8:-8][:, middle]
    assert np.median(gap) < 0.4  # of differences between classes of 1.1 and more at the edges of blocks


def test_what_is_finer_is_averaged(good, tmp_path):
    board = (np.indices((ROWS * 4, COLUMNS * 4)).sum(0) % 2 * 100).astype("f4")[None]
    board[0, :, :40] += np.arange(40)  # for a band of one value is none
    path = write(tmp_path / "fine.tif", board, transform=GRID * rasterio.Affine.scale(0.25))
    values, _ = Cube(**good.scene, features=str(path)).read(WHOLE)
    assert np.abs(values[-1, :, 12:-2] - 50).max() < 1


def test_its_nodata_counts_for_the_pixel_and_the_rasters_own_does_not_for_it(good, tmp_path):
    further = embedding(good.reference)
    further[:, :10] = -7
    further[0, 20, 20] = 1500
    path = write(tmp_path / "gaps.tif", further, nodata=-7)
    cube = Cube(**good.scene | {"nodata": 1500}, features=str(path))
    _, valid = cube.read(WHOLE)
    assert not valid[:10].any() and valid[20, 20] == (good.spectra[:, 20, 20] != 1500).all()
    assert any(f"{10 * COLUMNS} (declared nodata)" in text and "further features" in text for text in cube.missing)


def test_heights_and_decibels_below_zero_are_values(good, tmp_path):
    heights = np.linspace(-30, 400, ROWS * COLUMNS).reshape(1, ROWS, COLUMNS).astype("f4")
    heights[:, 20:40] = 0
    cube = Cube(**good.scene, features=str(write(tmp_path / "heights.tif", heights)))
    assert cube.read(WHOLE)[1].all() and cube.channels == BANDS + 1 and not cube.missing


def test_scales_and_lists_of_bad_bands_of_what_is_warped_count(good, tmp_path):
    further = (coarse(embedding(good.reference)) * 100).astype("int16")
    path = write(tmp_path / "scaled.tif", further, transform=COARSE)
    with rasterio.open(path, "r+") as file:
        file.update_tags(ns="ENVI", bbl="{" + "1, " * (VECTOR - 1) + "0}", reflectance_scale_factor="100")
    cube = Cube(**good.scene, features=str(path))
    assert cube.feature_bands == [*range(1, VECTOR)]
    assert np.abs(cube.read(WHOLE)[0][BANDS:]).max() < 5


def test_what_cannot_be_used_is_refused(good, tmp_path):
    flat = write(tmp_path / "flat.tif", np.full((3, ROWS, COLUMNS), 7, "f4"))
    with pytest.raises(BadRequest, match="no band with more than one value"):
        Cube(**good.scene, features=str(flat))
    away = write(tmp_path / "away.tif", embedding(good.reference), transform=GRID * rasterio.Affine.translation(900, 0))
    with pytest.raises(BadRequest, match="further features do not overlap"):
        Cube(**good.scene, features=str(away))
    with pytest.raises(BadRequest, match="go with one date"):
        verbs.VERBS["info"](scene={**good.scene, "second": str(good.path), "features": str(away)})


def accuracy(toy: Toy, folder, features=None, learner="spectral_spatial", count=40) -> float:
    path = str(folder / "map.tif")
    scene = {**toy.scene, "features": None if features is None else str(features)}
    verbs.classify(scene, {"classes": path}, answers=toy.answers(count), learner=learner)
    with rasterio.open(path) as file:
        return float((file.read(1) == toy.reference).mean())


@pytest.mark.parametrize("learner", ["spectral_spatial", "spectrum_svm"])
def test_an_embedding_helps_a_poor_cube(poor, tmp_path, learner):
    further = embedding(poor.reference)
    fine = write(tmp_path / "fine.tif", further)
    assert accuracy(poor, tmp_path, None, learner) < 0.85
    assert accuracy(poor, tmp_path, fine, learner) > 0.95


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_noise_and_heights_of_any_unit_do_not_ruin_a_good_cube(good, tmp_path, unit):
    rng = np.random.default_rng(1)
    noise = write(tmp_path / "noise.tif", (rng.normal(0, unit, (VECTOR, ROWS, COLUMNS))).astype("f4"))
    slope = np.add.outer(np.arange(ROWS), np.arange(COLUMNS))[None] * unit
    before = accuracy(good, tmp_path)
    assert before > 0.97
    for path in (noise, write(tmp_path / "heights.tif", slope.astype("f4"))):
        assert accuracy(good, tmp_path, path) > before - 0.03


@pytest.mark.parametrize("learner", ["spectral_spatial", "spectrum_svm", "unet"])
def test_a_model_wants_the_features_that_it_was_trained_with(good, tmp_path, learner):
    features, model = write(tmp_path / "e.tif", embedding(good.reference)), str(tmp_path / "a.hsimodel")
    scene = {**good.scene, "features": str(features)}
    settings = {"epochs": 1, "encoder": "resnet18"} if learner == "unet" else None
    verbs.train(scene, good.answers(40), model, learner=learner, settings=settings)
    maps = {"classes": str(tmp_path / "map.tif")}
    assert f"{VECTOR} bands of e.tif" in " ".join(verbs.classify(scene, maps, model)["notices"])
    with pytest.raises(ModelMismatch, match=f"wants a raster of {VECTOR} bands as further features"):
        verbs.classify(good.scene, maps, model)
    fewer = write(tmp_path / "fewer.tif", embedding(good.reference)[:5])
    with pytest.raises(BadRequest, match="has 5 bands, and band 16 is wanted"):
        verbs.classify({**good.scene, "features": str(fewer)}, maps, model)
    more = write(tmp_path / "more.tif", np.concatenate([embedding(good.reference)] * 2))
    with pytest.raises(ModelMismatch, match="wants 16 bands of further features, and their raster has 32"):
        verbs.classify({**good.scene, "features": str(more)}, maps, model)
    scaled = write(tmp_path / "scaled.tif", embedding(good.reference) * 1000)
    with pytest.raises(ModelMismatch, match="The values of the further features are about 1000 times larger"):
        verbs.classify({**good.scene, "features": str(scaled)}, maps, model)


def test_a_model_without_features_knows_none(good, tmp_path):
    model = str(tmp_path / "a.hsimodel")
    verbs.train(good.scene, good.answers(40), model)
    features = write(tmp_path / "e.tif", embedding(good.reference))
    with pytest.raises(ModelMismatch, match="knows no further features"):
        verbs.classify({**good.scene, "features": str(features)}, {"classes": str(tmp_path / "m.tif")}, model)


def test_a_result_does_not_overwrite_it(good, tmp_path):
    features = write(tmp_path / "e.tif", embedding(good.reference))
    before = features.read_bytes()
    with pytest.raises(CannotWrite, match="features"):
        verbs.classify({**good.scene, "features": str(features)}, {"classes": str(features)}, answers=good.answers(40))
    assert features.read_bytes() == before


def test_from_the_command_line(good, tmp_path, capsys):
    features = write(tmp_path / "e.tif", embedding(good.reference))
    assert main(["info", "--raster", str(good.path), "--features", str(features)]) == 0
    assert "Further features: 16 bands of e.tif." in json.loads(capsys.readouterr().out)["notices"]
