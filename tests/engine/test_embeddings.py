"""Embeddings of pixels as bands: unit vectors without wavelengths, negative in half of them; those stored as int8."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import Toy, write

ROWS, COLUMNS, BANDS = 60, 70, 64
WHOLE = Window(0, 0, ROWS, COLUMNS)


def vectors(noise: float = 0.05) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors (BANDS, ROWS, COLUMNS) of three classes in blocks, and the classes."""
    rng = np.random.default_rng(0)
    reference = np.kron(rng.integers(1, 4, (ROWS // 10, COLUMNS // 10)), np.ones((10, 10), int))
    centres = rng.normal(size=(4, BANDS))
    found = centres[reference].transpose(2, 0, 1) + rng.normal(0, noise, (BANDS, ROWS, COLUMNS))
    return (found / np.linalg.norm(found, axis=0)).astype("f4"), reference


def as_int8(values: np.ndarray) -> np.ndarray:
    return np.round(127.5 * np.sign(values) * np.sqrt(np.abs(values))).clip(-127, 127).astype("int8")


def test_int8_is_decoded_and_told(tmp_path):
    values, _ = vectors()
    stored = as_int8(values)
    stored[:, :5] = -128
    cube = Cube(str(write(tmp_path / "aef.tif", stored, nodata=-128)))
    assert any("AlphaEarth" in notice for notice in cube.notices)
    assert not any("not declared" in notice for notice in cube.notices)
    read, valid = cube.read(WHOLE)
    assert not valid[:5].any() and valid[5:].all()
    assert np.abs(read - values)[:, 5:].max() < 0.01
    assert np.allclose(np.linalg.norm(read[:, 5:], axis=0), 1, atol=0.01)


@pytest.mark.parametrize("change", ["scale", "bands", "nodata"])
def test_other_int8_is_left_as_it_is(tmp_path, change):
    stored = as_int8(vectors()[0])[: 63 if change == "bands" else 64]
    path = write(tmp_path / "other.tif", stored, nodata=None if change == "nodata" else -128)
    if change == "scale":
        with rasterio.open(path, "r+") as file:
            file.scales = (0.5,) * 64
    cube = Cube(str(path))
    assert not any("AlphaEarth" in notice for notice in cube.notices)
    assert np.array_equal(cube.read(WHOLE)[0], stored * (0.5 if change == "scale" else 1))


@pytest.mark.parametrize("kind", ["unit", "rectified", "lake", "constant"])
def test_no_value_of_a_float_embedding_is_taken_for_fill(tmp_path, kind):
    """Also of one without negative values, of a lake of one vector, and of one vector a class."""
    values, reference = vectors(0 if kind == "constant" else 0.05)
    if kind == "rectified":
        values = values.clip(0)
    if kind == "lake":
        values[:, 20:40, 20:40] = values[:, 20:21, 20:21]
    cube = Cube(str(write(tmp_path / f"{kind}.tif", values)))
    read, valid = cube.read(WHOLE)
    assert valid.all() and cube.missing == []
    assert np.array_equal(read, values[np.array(cube.bands) - 1])
    dead = (values == 0).all((1, 2)).sum()  # some of what is rectified
    assert len(cube.bands) == BANDS - dead and len(cube.notices) == (dead > 0)


def test_an_embedding_is_mapped(tmp_path):
    values, reference = vectors(0.3)
    toy = Toy(write(tmp_path / "aef.tif", as_int8(values), nodata=-128), values, reference)
    path = str(tmp_path / "map.tif")
    verbs.VERBS["classify"](scene=toy.scene, answers=toy.answers(60), outputs={"classes": path})
    with rasterio.open(path) as file:
        assert (file.read(1) == reference).mean() > 0.98
