"""Rasters placed by control points, and a CRS that the user gave: read where QGIS shows them."""

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC

from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, materials, whole, write

SPECTRA, _ = materials(20, 30)
CORNERS = [(0, 0), (0, 30), (20, 0), (20, 30)]


def with_points(path, crs="EPSG:32633", turned=0.0):
    """A raster whose corners lie where GRID puts them, turned by some degrees."""
    grid = GRID @ rasterio.Affine.rotation(turned)
    points = [GroundControlPoint(row, column, *(grid @ (column, row))) for row, column in CORNERS]
    write(path, SPECTRA, crs=None, transform=rasterio.Affine.identity())
    with rasterio.open(path, "r+") as file:
        file.gcps = (points, CRS.from_user_input(crs) if crs else CRS())
        file.update_tags(1, wavelength="450", wavelength_units="nm")
        file.update_tags(ns="ENVI", bbl="{" + ", ".join(["1"] * 11 + ["0"]) + "}")
    return str(path)


def test_control_points_place_a_raster_with_its_metadata(tmp_path):
    cube = Cube(with_points(tmp_path / "swath.tif"))
    assert cube.transform == GRID and cube.shape == (20, 30) and cube.crs.to_epsg() == 32633
    assert cube.bands == list(range(1, 12)) and cube.georeferenced
    assert np.array_equal(cube.read(Window(0, 0, 20, 30))[0], SPECTRA[:11])
    assert any("4 ground control points" in notice and "nearest" in notice for notice in cube.notices)
    assert cube.path == str(tmp_path / "swath.tif") and cube.files == [cube.path, cube.path]


def test_a_turned_raster_has_spectra_of_its_own_and_nothing_in_the_corners(tmp_path):
    cube = Cube(with_points(tmp_path / "swath.tif", turned=20.0))
    values, valid = whole(cube)
    assert not valid[0, 0] and 0.4 < valid.mean() < 0.95
    assert not any("not declared" in notice for notice in cube.notices) and "around the image" in cube.missing[0]
    known = {tuple(spectrum) for spectrum in SPECTRA[:11].reshape(11, -1).T.tolist()}
    assert {tuple(spectrum) for spectrum in values[:, valid].T.astype(int).tolist()} <= known


def test_control_points_without_a_crs_are_told(tmp_path):
    cube = Cube(with_points(tmp_path / "swath.tif", crs=None))
    assert not cube.georeferenced and any("without a CRS" in notice for notice in cube.notices)


def test_rational_polynomials_place_a_raster(tmp_path):
    path = write(tmp_path / "rpc.tif", SPECTRA, crs=None, transform=rasterio.Affine.identity())
    linear = [[0.0, 1.0, *[0.0] * 18], [0.0, 0.0, -1.0, *[0.0] * 17]]
    one = [1.0, *[0.0] * 19]
    with rasterio.open(path, "r+") as file:
        file.rpcs = RPC(0, 500, 52, 0.1, one, linear[1], 10, 10, 13, 0.1, one, linear[0], 15, 15)
    cube = Cube(str(path))
    assert cube.crs.to_epsg() == 4326 and cube.georeferenced
    assert any("RPC" in notice for notice in cube.notices)


@pytest.mark.parametrize("own", [None, "EPSG:32632"])
def test_a_crs_of_the_users_counts(tmp_path, own):
    path = str(write(tmp_path / "cube.tif", SPECTRA, crs=own))
    assert Cube(path, crs_wkt=CRS.from_epsg(32633).to_wkt()).crs.to_epsg() == 32633
    broken = Cube(path, crs_wkt="nonsense")
    assert broken.crs is None and any("cannot be understood" in notice for notice in broken.notices)
