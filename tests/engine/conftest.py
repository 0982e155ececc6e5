"""A toy raster of three materials in blocks, and what tests do with it again and again."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from scipy.ndimage import label

from hsi_active_qgis.engine import device
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window

os.environ.setdefault("HSI_ACTIVE_THREADS", "1")  # several tests run at once
device.choose()  # sets the threads, as it does for an engine
GRID = Affine(10, 0, 400_000, 0, -10, 5_800_000)


@dataclass
class Toy:
    path: Path
    spectra: np.ndarray  # (bands, rows, columns)
    reference: np.ndarray  # (rows, columns), 1 to 3

    @property
    def scene(self) -> dict:
        return {"raster": str(self.path), "bands": None, "mask": None}

    def point(self, row: int, column: int, value) -> list:
        with rasterio.open(self.path) as file:
            place = rasterio.transform.xy(file.transform, row, column)
        return [shapely.to_wkb(shapely.Point(place), hex=True), value]

    def answers(self, count: int, seed: int = 0, values=lambda kind: kind) -> list:
        """Points at random pixels with the reference's class."""
        flat = np.random.default_rng(seed).permutation(self.reference.size)[:count]
        places = zip(*np.divmod(flat, self.reference.shape[1]), strict=True)
        return [self.point(r, c, values(int(self.reference[r, c]))) for r, c in places]


def write(path: Path, spectra: np.ndarray, **profile) -> Path:
    bands, rows, columns = spectra.shape
    options = {"driver": "GTiff", "crs": "EPSG:32633", "transform": GRID} | profile
    with rasterio.open(path, "w", height=rows, width=columns, count=bands, dtype=spectra.dtype.name, **options) as file:
        file.write(spectra)
    return path


def whole(cube: Cube) -> tuple[np.ndarray, np.ndarray]:
    """All of a raster: bands x rows x columns, and which pixels are valid."""
    return cube.read(Window(0, 0, *cube.shape))


def materials(rows: int = 60, columns: int = 70, bands: int = 12, seed: int = 0):
    """Blocks of 10 x 10 pixels of three spectra with noise: spectra (bands, rows, columns) int16, classes."""
    rng = np.random.default_rng(seed)
    blocks = rng.integers(1, 4, (-(-rows // 10), -(-columns // 10)))
    reference = np.kron(blocks, np.ones((10, 10), int))[:rows, :columns]
    curves = np.cumsum(np.random.default_rng(99).normal(0, 60, (4, bands)), 1) + 1500
    spectra = curves[reference].transpose(2, 0, 1) + rng.normal(0, 40, (bands, rows, columns))
    return spectra.astype("int16"), reference


def sizes(ids: np.ndarray) -> np.ndarray:
    """Pixels of each patch of a class."""
    found = [np.bincount(label(ids == i)[0].ravel())[1:] for i in np.unique(ids) if i]
    return np.concatenate(found)


@pytest.fixture
def toy(tmp_path) -> Toy:
    spectra, reference = materials()
    return Toy(write(tmp_path / "toy.tif", spectra), spectra, reference)


@pytest.fixture(scope="module")
def known_model(tmp_path_factory):
    """A model of the toy's materials."""
    from tests.engine.mosaics import toy_model

    return toy_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def known(known_model, tmp_path, monkeypatch):
    """A scene of these materials with gaps and many windows, and the model, see mosaics.py."""
    from tests.engine.mosaics import Known, with_gaps

    monkeypatch.setattr("hsi_active_qgis.engine.raster.cube.WINDOW_PIXELS", 24 * 24)
    return Known(with_gaps(tmp_path / "toy.tif"), known_model, tmp_path)
