"""A raster on another grid is warped once, block by block, and is what GDAL makes of it."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

from hsi_active_qgis.engine.raster import room
from hsi_active_qgis.engine.raster.warped import Warped
from tests.engine.conftest import write

GRID = {"transform": Affine(10, 0, 400_004, 0, -10, 5_799_997), "width": 1100, "height": 300}
WINDOWS = [(0, 0, 300, 1100), (100, 500, 60, 30), (299, 1099, 1, 1), (128, 512, 128, 512)]


@pytest.fixture(params=[{"nodata": -1}, {"add_alpha": True}], ids=["nodata", "alpha"])
def both(request, tmp_path):
    """A raster as Warped and as a WarpedVRT."""
    values = np.random.default_rng(0).integers(1, 4000, (5, 310, 1090)).astype("float32")
    with rasterio.open(write(tmp_path / "a.tif", values)) as source:
        how = {"crs": source.crs, "resampling": Resampling.bilinear, **GRID, **request.param}
        with Warped(source, **how) as ours, WarpedVRT(source, **how) as theirs:
            yield ours, theirs


@pytest.mark.parametrize("limit", ["20", "0"])
def test_it_is_what_gdal_makes_of_it(both, monkeypatch, limit):
    monkeypatch.setenv(room.LIMIT, limit)
    ours, theirs = both
    bands = [1, 3, *range(4, ours.count + 1)]
    for row, column, rows, columns in [*WINDOWS, *WINDOWS]:
        window = slice(row, row + rows), slice(column, column + columns)
        found = ours.read(bands, window=window, out_dtype="float32")
        assert np.array_equal(found, theirs.read(bands, window=window, out_dtype="float32"), equal_nan=True)
    assert np.array_equal(ours.read([1], window=((3, 9), (5, 8))), theirs.read([1], window=((3, 9), (5, 8))))
    assert np.array_equal(ours.read(2), theirs.read(2)) and np.array_equal(ours.read_masks(1), theirs.read_masks(1))
    window = slice(0, 300), slice(0, 1100)
    thin = ours.read([1, 5], window=window, out_dtype="float32", out_shape=(2, 30, 110))
    assert np.array_equal(thin, ours.read([1, 5], window=window)[:, 5::10, 5::10])


def test_a_block_is_warped_once_and_anew_where_its_file_fails(both, monkeypatch):
    ours, _ = both
    window = slice(0, 128), slice(0, 512)
    first = ours.read([1, 2], window=window)
    ours._file.seek(0)
    ours._file.write(bytes(first.nbytes))
    assert not ours.read([1, 2], window=window).any()
    ours._file.truncate(0)
    assert np.array_equal(ours.read([1, 2], window=window), first)
    ours._file.close()
    ours._there[:] = False
    with open("/dev/full", "wb", buffering=0) as full:
        monkeypatch.setitem(vars(ours), "_file", full)
        assert np.array_equal(ours.read([1, 2], window=window), first)
