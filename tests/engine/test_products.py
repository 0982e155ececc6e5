"""Sensors' products of a few pixels with the structure of the real ones: the cube, its bands and its place."""

import fcntl
import json

import h5py
import numpy as np
import pytest
import rasterio
from scipy.io import netcdf_file

from hsi_active_qgis.engine.errors import RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.opening import open_raster
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.product_files import (
    BANDS,
    COLUMNS,
    CUBE,
    DESIS,
    ENMAP,
    ORDERS,
    ROWS,
    UTM,
    WAVES,
    described,
    emit,
    neon,
    netcdf,
    prisma,
    tanager,
)

WHOLE = Window(0, 0, ROWS, COLUMNS)


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("up", [False, True])
def test_a_plain_cube_is_the_same_in_every_order_of_axes(tmp_path, name, up):
    cube = Cube(netcdf(tmp_path / "a.nc", ORDERS[name], up))
    assert cube.shape == (ROWS, COLUMNS) and cube.band_total == BANDS
    assert np.allclose(cube.table.wavelength_nm, WAVES)
    assert tuple(cube.transform)[:6] == (10, 0, 500000, 0, -10, 5800000) and cube.crs.to_epsg() == 32633
    assert np.array_equal(cube.read(WHOLE)[0], CUBE)


def test_a_cube_in_a_group_beside_its_wavelengths(tmp_path):
    cube = Cube(netcdf(tmp_path / "AV320231008t151452_RFL_ORT.nc", (0, 1, 2), group="reflectance"))  # AVIRIS-3
    assert np.array_equal(cube.read(WHOLE)[0], CUBE) and cube.crs.to_epsg() == 32633


def test_emit_lies_where_its_lookup_table_puts_it(tmp_path):
    path = emit(tmp_path / "EMIT_L2A_RFL_001.nc")
    cube = Cube(path)
    assert cube.shape == (ROWS, COLUMNS + 2) and cube.crs.to_epsg() == 4326
    assert cube.bands == [1, 2, 3, 5, 6] and np.allclose(cube.table.fwhm_nm, 8.5)
    values, valid = cube.read(Window(0, 0, ROWS, COLUMNS + 2))
    assert not valid[:, 0].any() and not valid[:, -1].any() and valid[:, 1:-1].all()
    assert np.array_equal(values[:, :, 1:-1], CUBE[[0, 1, 2, 4, 5], ::-1])
    same = Cube(f'NETCDF:"{path}":reflectance')
    assert same.shape == cube.shape and np.array_equal(same.read(Window(0, 0, ROWS, 3))[0], values[:, :, :3])


def test_prisma_is_one_cube_by_wavelength_without_the_overlap(tmp_path):
    cube = Cube(prisma(tmp_path / "PRS_L2D_STD.he5"))
    assert cube.shape == (ROWS, COLUMNS) and cube.crs.to_epsg() == 32633
    assert tuple(cube.transform)[:6] == (30, 0, 500000, 0, -30, 5800015)
    assert cube.table.wavelength_nm.tolist() == [0, 400, 700, 960, 980, 2400]
    assert cube.table.good.tolist() == [False, True, True, False, True, True]
    values, _ = cube.read(WHOLE)
    stored = (CUBE * 60000).astype("u2") / 65535
    assert np.allclose(values, [stored[2], stored[1], stored[0], stored[3] / 2], atol=1e-6)


def test_prisma_without_corners_is_read_in_pixels_and_told(tmp_path):
    cube = Cube(prisma(tmp_path / "PRS_L2D_STD.he5", placed=False))
    assert not cube.georeferenced and any("does not tell where it lies" in notice for notice in cube.notices)


def test_tanager_is_placed_by_its_longitudes_and_latitudes(tmp_path):
    cube = Cube(tanager(tmp_path / "20250101_basic_sr_hdf5.h5"))
    assert cube.crs.to_epsg() == 4326 and cube.bands == [1, 2, 4, 5, 6]
    x, y = cube.to_map(np.array([0]), np.array([0]))
    assert abs(x[0] - 13) < 0.0003 and abs(y[0] - 52) < 0.0003
    assert any("control points" in notice for notice in cube.notices)


@pytest.mark.parametrize(
    ("name", "band", "width", "offset"), [("ENMAP01", ENMAP, 6.5, 0), ("DESIS-HSI", DESIS, 3.5, 0.01)]
)
def test_an_image_with_its_metadata(tmp_path, name, band, width, offset):
    metadata = described(tmp_path, name, band)
    for path in (metadata, str(tmp_path / f"{name}-SPECTRAL_IMAGE.TIF")):
        cube = Cube(path)
        assert np.allclose(cube.table.wavelength_nm, WAVES) and np.allclose(cube.table.fwhm_nm, width)
        assert cube.crs.to_epsg() == 32633 and cube.nodata[0] == -32768
        assert np.allclose(cube.read(WHOLE)[0], (CUBE * 10000).astype("int16") * 1e-4 + offset, atol=1e-6)


def test_enmap_l1b_is_one_cube_of_two_images(tmp_path):
    images = ("SPECTRAL_IMAGE_VNIR.TIF", "SPECTRAL_IMAGE_SWIR.TIF")
    cube = Cube(described(tmp_path, "ENMAP01", ENMAP, images))
    assert cube.band_total == BANDS and np.allclose(cube.table.wavelength_nm, WAVES)
    assert np.allclose(cube.read(WHOLE)[0], CUBE, atol=1e-4)
    assert any("VNIR and SWIR" in notice for notice in cube.notices)


def test_a_product_is_put_into_a_raster_once_and_anew_when_it_changes(tmp_path):
    path = tmp_path / "a.nc"
    netcdf(path, (0, 1, 2))
    content = path.read_bytes()
    first = open_raster(str(path)).name
    made = (tmp_path / "a_cube.tif").stat().st_mtime_ns
    assert open_raster(str(path)).name == first == str(tmp_path / "a_cube.tif")
    assert (tmp_path / "a_cube.tif").stat().st_mtime_ns == made and path.read_bytes() == content
    with h5py.File(path, "a") as file:
        file["reflectance"][:] = 0.5
    assert (open_raster(str(path)).read(1) == 0.5).all()


def test_a_product_that_qgis_holds_a_lock_on_is_read(tmp_path):
    path = netcdf(tmp_path / "a.nc", (0, 1, 2))
    with open(path) as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert np.array_equal(Cube(path).read(WHOLE)[0], CUBE)


def test_a_file_of_the_users_is_not_overwritten(tmp_path):
    (tmp_path / "a_cube.tif").write_text("mine")
    assert open_raster(netcdf(tmp_path / "a.nc", (0, 1, 2))).name.endswith("a_cube_2.tif")
    assert (tmp_path / "a_cube.tif").read_text() == "mine"


def test_neon_lies_where_its_map_info_says(tmp_path):
    cube = Cube(neon(tmp_path / "NEON_D16_ABBY_DP3_500000_5800000_reflectance.h5"))
    assert tuple(cube.transform)[:6] == (1, 0, 500000, 0, -1, 5800000) and cube.crs.to_epsg() == 32633
    assert np.allclose(cube.table.wavelength_nm, WAVES) and cube.nodata[0] == -9999
    assert np.allclose(cube.read(WHOLE)[0], CUBE, atol=1e-4)


@pytest.mark.parametrize(("zone", "epsg"), [(33, 32633), (-33, 32733)])
def test_a_tanager_ortho_product_lies_on_the_grid_of_its_metadata(tmp_path, zone, epsg):
    path = tanager(tmp_path / "20250101_ortho_sr_hdf5.h5")
    corners = (
        f"UpperLeftPointMtrs=(500000.0,5800000.0)\n\t\tLowerRightMtrs=({500000 + 30 * COLUMNS},{5800000 - 30 * ROWS})"
    )
    with h5py.File(path, "a") as file:
        file.move("HDFEOS/SWATHS/HYP/Data Fields", "HDFEOS/GRIDS/HYP/Data Fields")
        del file["HDFEOS/SWATHS"]
        text = f"GROUP=GridStructure\n\tGROUP=GRID_1\n\t\tXDim={COLUMNS}\n\t\tYDim={ROWS}\n\t\t{corners}\n"
        text += f"\t\tProjection=HE5_GCTP_UTM\n\t\tZoneCode={zone}\n\tEND_GROUP=GRID_1\nEND_GROUP=GridStructure\n"
        file["HDFEOS INFORMATION/StructMetadata.0"] = np.bytes_(text)
    cube = Cube(path)
    assert tuple(cube.transform)[:6] == (30, 0, 500000, 0, -30, 5800000) and cube.crs.to_epsg() == epsg
    assert cube.shape == (ROWS, COLUMNS) and cube.bands == [1, 2, 4, 5, 6]


def test_prisma_l1_is_radiance_placed_by_its_longitudes_and_latitudes(tmp_path):
    path = prisma(tmp_path / "PRS_L1_STD.he5", placed=False)
    with h5py.File(path, "a") as file:
        for name in [name for name in file.attrs if name.startswith("L2Scale")]:
            del file.attrs[name]
        for kind, factor, offset in (("Vnir", 100.0, 1.5), ("Swir", 200.0, 0.0)):
            file.attrs[f"ScaleFactor_{kind}"], file.attrs[f"Offset_{kind}"] = factor, offset
        file.move("HDFEOS/SWATHS/PRS_L2D_HCO", "HDFEOS/SWATHS/PRS_L1_HCO")
        places = file.create_group("HDFEOS/SWATHS/PRS_L1_HCO/Geolocation Fields")
        places["Latitude_VNIR"] = 52 - 0.0003 * np.arange(ROWS)[:, None].repeat(COLUMNS, 1)
        places["Longitude_VNIR"] = 13 + 0.0003 * np.arange(COLUMNS)[None].repeat(ROWS, 0)
        higher = file.create_group("HDFEOS/SWATHS/PRS_L1_HRC/Data Fields")  # not coregistered
        higher["VNIR_Cube"] = np.full((ROWS, 3, COLUMNS), 7, "u2")
    cube = Cube(path)
    stored = (CUBE * 60000).astype("u2")
    with rasterio.open(tmp_path / "PRS_L1_STD_cube.tif") as file:
        assert np.array_equal(file.read([2, 3, 6]), stored[[2, 1, 3]])
        assert np.allclose(file.scales, [0.005, 0.01, 0.01, 0.005, 0.01, 0.005])
        assert np.allclose(file.offsets, [0, -1.5, -1.5, 0, -1.5, 0])
    x, y = cube.to_map(np.array([0]), np.array([0]))
    assert abs(x[0] - 13) < 0.0003 and abs(y[0] - 52) < 0.0003


@pytest.mark.parametrize("order", ORDERS.values())
def test_a_cube_in_netcdf_3_is_read_like_one_in_netcdf_4(tmp_path, order):
    axes = {
        "wavelength": (WAVES, "nm"),
        "line": (5800000 - 5 - 10.0 * np.arange(ROWS), "m"),
        "sample": (500005 + 10.0 * np.arange(COLUMNS), "m"),
    }
    names = [list(axes)[which] for which in order]
    with netcdf_file(tmp_path / "old.nc", "w") as file:
        for name, (values, unit) in axes.items():
            file.createDimension(name, len(values))
            made = file.createVariable(name, "f8", (name,))
            made[:], made.units = values, unit
        file.createVariable("crs", "i4", ()).crs_wkt = UTM
        data = file.createVariable("cube", "f4", names)
        data[:], data.grid_mapping, data._FillValue = CUBE.transpose(order), "crs", np.float32(-9999)
        file.createVariable("quality", "f4", names)[:] = 1
    cube = Cube(str(tmp_path / "old.nc"))
    assert np.array_equal(cube.read(WHOLE)[0], CUBE) and cube.nodata[0] == -9999
    assert np.allclose(cube.table.wavelength_nm, WAVES)
    assert tuple(cube.transform)[:6] == (10, 0, 500000, 0, -10, 5800000) and cube.crs.to_epsg() == 32633


def test_of_netcdf_3_what_is_cut_off_is_refused_and_a_map_is_read(tmp_path):
    for name, axes in (("cube.nc", ("band", "y", "x")), ("map.nc", ("y", "x"))):
        with netcdf_file(tmp_path / name, "w") as file:
            for axis in axes:
                file.createDimension(axis, 12)
            file.createVariable("values", "f4", axes)[:] = 0.5
    assert open_raster(str(tmp_path / "map.nc")).count == 1
    for left in (20, 60, 3000):
        (tmp_path / "cut.nc").write_bytes((tmp_path / "cube.nc").read_bytes()[:left])
        with pytest.raises(RasterUnreadable):
            open_raster(str(tmp_path / "cut.nc"))


def test_a_container_without_a_cube_and_a_damaged_one_are_refused(tmp_path):
    with h5py.File(tmp_path / "flat.h5", "w") as file:
        file["a"], file["b"] = np.zeros((5, 5)), np.zeros((5, 5))
    with pytest.raises(RasterUnreadable, match="no cube of rows, columns and bands"):
        open_raster(str(tmp_path / "flat.h5"))
    path = netcdf(tmp_path / "cut.nc", (0, 1, 2))
    (tmp_path / "cut.nc").write_bytes((tmp_path / "cut.nc").read_bytes()[:4000])
    with pytest.raises(RasterUnreadable):
        open_raster(path)


def test_what_was_read_is_told(tmp_path):
    cube = Cube(emit(tmp_path / "EMIT.nc"))
    assert any("EMIT_cube.tif" in notice for notice in cube.notices)
    assert json.loads(rasterio.open(tmp_path / "EMIT_cube.tif").tags()["HSI_ACTIVE_SOURCE"])[0] == "EMIT.nc"
    assert str(tmp_path / "EMIT.nc") in cube.files
