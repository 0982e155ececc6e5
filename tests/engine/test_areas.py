"""Areas of interest on large rasters: statistics and pool come from where the ground is."""

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine.features.pool import Pool
from hsi_active_qgis.engine.features.preprocessing import Projection
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, materials, write

SIDE, AREA = 4096, 300


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A raster of 4096 x 4096 pixels that repeats a patch of three materials."""
    patch = materials(256, 256, 3)[0]
    spectra = np.tile(patch, (1, SIDE // 256, SIDE // 256))
    path = tmp_path_factory.mktemp("large") / "large.tif"
    return write(path, spectra, tiled=True, blockxsize=256, blockysize=256, compress="deflate", zlevel=1)


def areas() -> list[Window]:
    corners = np.random.default_rng(0).integers(0, SIDE - AREA, (24, 2))
    return [Window(int(row), int(column), AREA, AREA) for row, column in corners]


def polygon(area: Window) -> str:
    left, top = GRID.c + 10 * area.column, GRID.f - 10 * area.row
    return shapely.box(left, top - 10 * AREA, left + 10 * AREA, top).wkb_hex


def test_an_area_anywhere_is_in_the_pool_whole(large):
    for number, area in enumerate(areas()):
        cube = Cube(str(large), mask={"polygons": [polygon(area)]})
        pool = Pool.of(cube, 0)
        assert len(pool) == AREA**2
        assert area.contains(pool.rows, pool.columns).all()
        assert number % 6 or np.isfinite(Projection.of(cube).mnf).all()


def test_an_area_of_a_mask_raster_and_several_areas(large, tmp_path):
    chosen = areas()[:3]
    mask = np.zeros((1, SIDE, SIDE), "uint8")
    for area in chosen:
        mask[0][area.slices] = 1
    path = write(tmp_path / "mask.tif", mask, compress="deflate", zlevel=1)
    by_raster = Pool.of(Cube(str(large), mask={"raster": str(path)}), 0)
    by_polygons = Pool.of(Cube(str(large), mask={"polygons": [polygon(area) for area in chosen]}), 0)
    assert len(by_raster) == 60_000
    assert np.array_equal(by_raster.rows, by_polygons.rows) and np.array_equal(by_raster.columns, by_polygons.columns)
    assert all(area.contains(by_raster.rows, by_raster.columns).sum() > 15_000 for area in chosen)


@pytest.mark.parametrize("side", [AREA, 5])
def test_the_data_of_a_nearly_empty_raster_is_found(tmp_path, side):
    path = tmp_path / "strip.tif"
    profile = {"driver": "GTiff", "count": 12, "dtype": "int16", "nodata": -9999, "sparse_ok": True, "tiled": True}
    with rasterio.open(path, "w", width=SIDE, height=SIDE, transform=GRID, crs="EPSG:32633", **profile) as file:
        spectra = materials(side, side)[0]
        spectra[4] = 7
        file.write(spectra, window=((2801, 2801 + side), (901, 901 + side)))
    cube = Cube(str(path))
    assert cube.bands == [1, 2, 3, 4, *range(6, 13)]
    assert len(Pool.of(cube, 0)) == side**2


def test_without_a_mask_windows_stay_spread_over_the_raster(large):
    windows, thin = Cube(str(large)).sample(4_000_000)
    assert not thin
    assert len(windows) == 15
    assert {window.pixels for window in windows} == {512 * 512}
