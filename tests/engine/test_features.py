import os
import shutil
import weakref
from io import FileIO

import numpy as np
import pytest
import torch

from hsi_active_qgis.engine.features import groups, preprocessing, tiles, tiles_file
from hsi_active_qgis.engine.features.groups import ALL, GROUPS, Features, blur
from hsi_active_qgis.engine.features.preprocessing import Projection, Survey
from hsi_active_qgis.engine.progress import silent
from hsi_active_qgis.engine.raster import cube as cube_module
from hsi_active_qgis.engine.raster import room
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import materials, write


def test_the_survey_in_pieces_is_that_of_the_whole(toy):
    valid = np.random.default_rng(0).random((60, 70)) < 0.9
    spectra = toy.spectra.astype("float32")
    survey = Survey()
    survey.add(spectra[:, :25], valid[:25])
    survey.add(spectra[:, 25:], valid[25:])
    found = survey.products / survey.count - np.outer(survey.total, survey.total) / survey.count**2
    found *= np.outer(survey.scale, survey.scale)
    assert survey.count == valid.sum()
    assert np.allclose(found, np.cov(spectra[:, valid], bias=True), rtol=1e-3, atol=1)


def test_mnf_components_have_unit_noise_best_first(tmp_path, toy):
    cube = Cube(str(toy.path))
    projection = Projection.of(cube)
    components, _ = projection.apply(cube, Window(0, 0, 60, 70))
    mnf = components[projection.pca.shape[1] :]
    inside = np.concatenate([np.diff(mnf, axis=2)[:, :, i::10] for i in range(9)], 2)  # not across blocks
    noise = inside.var((1, 2)) / 2
    variance = mnf.var((1, 2))
    assert noise.max() < 1.3
    assert variance[0] > 5 * variance[5]
    assert (np.diff(variance) < 1e-3).all()


def test_blur_is_a_gaussian_mean_of_valid_pixels():
    rng = np.random.default_rng(0)
    values, valid = rng.normal(0, 1, (2, 15, 16)).astype("float32"), rng.random((15, 16)) < 0.8
    found = blur(torch.from_numpy(values), torch.from_numpy(valid), 1.5).numpy()
    rows, columns = np.indices((15, 16))
    for r, c in ((0, 0), (7, 8), (14, 3)):
        near = (abs(rows - r) <= 5) & (abs(columns - c) <= 5) & valid
        weight = np.exp(-((rows - r) ** 2 + (columns - c) ** 2) / (2 * 1.5**2)) * near
        expected = (values * weight).sum((1, 2)) / weight.sum() if valid[r, c] else 0
        assert np.allclose(found[:, r, c], expected, atol=1e-5)


def test_features_do_not_depend_on_windows(toy, monkeypatch):
    whole = Features(Cube(str(toy.path)), projection := Projection.of(Cube(str(toy.path))))
    exact = whole.window(Window(0, 0, 60, 70), ALL)
    monkeypatch.setattr(cube_module, "WINDOW_PIXELS", 400)
    monkeypatch.setattr(tiles, "SIDE", 16)
    monkeypatch.setattr(groups, "SIDE", 16)
    monkeypatch.setattr(preprocessing, "SIDE", 16)
    pieces, other = (Features(Cube(str(toy.path)), projection) for _ in range(2))
    expected = other.window(Window(0, 0, 60, 70), ALL)
    for window in (Window(13, 21, 17, 18), Window(0, 3, 60, 66), Window(59, 69, 1, 1)):
        assert torch.equal(pieces.window(window, ALL), expected[(slice(None), *window.slices)])
    assert torch.allclose(expected, exact, rtol=2**-10, atol=1e-3)  # half precision
    rows, columns = np.array([13, 29, 20]), np.array([21, 38, 30])
    values, valid = pieces.at(rows, columns)
    assert valid.all()
    assert torch.equal(values, expected[:, rows, columns].T)


@pytest.fixture
def reads(monkeypatch):
    """Windows of which a cube's spectra were read, of a raster that is read as one of many."""
    monkeypatch.setattr(cube_module, "WINDOW_PIXELS", 400)
    found, read = [], Cube.read
    monkeypatch.setattr(Cube, "read", lambda cube, part: found.append(part) or read(cube, part))
    return found


def test_tiles_are_made_once_and_alike_wherever_they_are_kept(toy, reads, monkeypatch, tmp_path):
    """In memory, in a file when memory is short, or not at all."""
    monkeypatch.setenv(room.FOLDER, str(tmp_path))
    monkeypatch.setattr(groups, "KEPT_OF_LARGE", 0)
    projection, found = Projection.of(Cube(str(toy.path))), []
    for kept_bytes, for_rounds in ((tiles.KEPT_BYTES, False), (0, True), (0, False)):
        monkeypatch.setattr(groups, "KEPT_BYTES", kept_bytes)
        cube = Cube(str(toy.path))
        features = Features(cube, projection, for_rounds=for_rounds)
        reads.clear()
        found += [features.window(Window(0, 0, 60, 70), GROUPS), features.window(Window(0, 0, 50, 70), GROUPS)]
        once = sum(part.pixels for part in reads) == 60 * 70
        assert once == (kept_bytes > 0 or for_rounds)
        assert cube.notices == Cube(str(toy.path)).notices
    for whole, part in zip(found[::2], found[1::2], strict=True):
        assert torch.equal(whole, found[0])
        assert torch.equal(part, found[0][:, :50])


def test_tiles_go_with_the_features_they_are_of(toy, reads):
    features = Features(Cube(str(toy.path)), Projection.of(Cube(str(toy.path))))
    features.at(np.array([3, 50]), np.array([4, 60]))
    kept = weakref.ref(features._tiles["components"])
    del features
    assert kept() is None


@pytest.mark.parametrize(
    ("folder", "limit", "free", "told"),
    [
        ("", "0.0000001", 1 << 40, "more than HSI_ACTIVE_TILES_GB allows"),
        ("", "1", 1 << 10, "and the disk of"),
        ("not/there", "1", 1 << 40, "HSI_ACTIVE_TILES names another folder"),
    ],
)
def test_without_a_file_of_tiles_it_is_told_and_all_is_the_same(
    toy, reads, monkeypatch, tmp_path, folder, limit, free, told
):
    exact = Features(Cube(str(toy.path)), projection := Projection.of(Cube(str(toy.path)))).window(
        Window(0, 0, 60, 70), GROUPS
    )
    for name in ("KEPT_BYTES", "KEPT_OF_LARGE"):
        monkeypatch.setattr(groups, name, 0)
    monkeypatch.setenv(room.FOLDER, str(tmp_path / folder))
    monkeypatch.setenv(room.LIMIT, limit)
    monkeypatch.setattr(room.shutil, "disk_usage", lambda path: usage(path, free))
    cube = Cube(str(toy.path))
    features = Features(cube, projection, for_rounds=True)
    assert told in cube.notices[-1]
    assert "each round reads it anew" in cube.notices[-1]
    assert torch.equal(features.window(Window(0, 0, 60, 70), GROUPS), exact)


def usage(path, free):
    os.stat(path)
    return shutil._ntuple_diskusage(free, 0, free)


def test_a_disk_that_takes_no_more_tiles_is_told_once(monkeypatch):
    """On a real device that is full."""
    told, layout = [], tiles_file.Layout((128, 128), 2)
    with FileIO("/dev/full", "r+") as full:
        file = tiles_file.TilesFile(full, layout, told.append)
        for tile in Window(0, 0, 128, 128).split(64):
            file.put(tile, np.ones((2, 64, 64), np.float16))
            assert file.get(tile) is None
    assert len(told) == 1
    assert "No space left" in told[0]


def test_groups_are_scaled_to_the_same_spread(toy):
    cube = Cube(str(toy.path))
    features = Features(cube, Projection.of(cube))
    rows, columns = np.divmod(np.arange(4200), 70)
    values = features.measure_scales(rows, columns, silent)
    for name in GROUPS:
        spread = 2 * values[:, features.slices[name]].var(0, correction=0).sum()
        assert spread == pytest.approx(1, abs=1e-3)


def test_what_lies_under_nodata_does_not_matter(tmp_path):
    spectra, _ = materials()
    spectra[:, 20:30, 20:40] = -9999
    dirty = spectra.copy()
    dirty[:, 20:30, 20:40] = np.where(np.arange(12)[:, None, None] == 3, -9999, 30_000)  # one band of nodata is enough
    window, found = Window(0, 0, 60, 70), []
    for name, values in (("clean", spectra), ("dirty", dirty)):
        cube = Cube(str(write(tmp_path / f"{name}.tif", values, nodata=-9999)))
        features = Features(cube, Projection.of(cube))
        found.append(features.window(window, GROUPS))
        assert (found[-1][:, 20:30, 20:40] == 0).all()
    assert torch.allclose(*found, atol=1e-4)


def test_a_landscape_that_changes_faster_across_than_down_has_no_stripes():
    rng = np.random.default_rng(0)
    ground = np.kron(rng.normal(size=(4, 10, 20)), np.ones((1, 12, 4)))
    values = np.tensordot(rng.normal(size=(50, 4)), ground, 1) + 0.3 * rng.normal(size=(50, 120, 80))
    valid = rng.random((120, 80)) < 0.9
    for height, least, most in ((0, 0, 0.1), (1, 0.3, 1), (3, 1, 1)):
        survey = preprocessing.Survey()
        survey.add((values + height * rng.normal(size=(50, 1, 80))).astype(np.float32), valid)
        assert least <= preprocessing._stripes(survey, np.ones(50)) <= most


def test_stripes_of_detectors_are_noise(tmp_path):
    rng = np.random.default_rng(0)
    ground = np.kron(rng.normal(size=(4, 8, 4)), np.ones((1, 10, 10)))  # four patterns in more bands than columns
    values = np.tensordot(rng.normal(size=(100, 4)), ground, 1) + 0.3 * rng.normal(size=(100, 80, 40))
    known = np.column_stack([ground.reshape(4, -1).T, np.ones(80 * 40)])
    for height in (0, 1):
        path = write(tmp_path / f"{height}.tif", (100 + values + height * rng.normal(size=(100, 1, 40))).astype("f4"))
        cube = Cube(str(path))
        components = Projection.of(cube).apply(cube, cube.windows()[0])[0][-preprocessing.MNF_COMPONENTS :][:4]
        for best in components.reshape(4, -1):
            unexplained = np.linalg.lstsq(known, best, rcond=None)[1][0] / best.size
            assert unexplained < 0.05 * best.var()  # without reckoning with stripes a third to two thirds
