"""Cubes in netCDF and HDF5 whose bands are datasets of their own, as GDAL and other tools write them."""

import h5py
import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy
from scipy.io import netcdf_file

from hsi_active_qgis.engine.errors import RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.opening import open_raster
from hsi_active_qgis.engine.raster.windows import Window

BANDS, ROWS, COLUMNS = 12, 9, 7
STORED = np.random.default_rng(0).integers(1, 250, (BANDS, ROWS, COLUMNS)).astype("uint8")
WAVES = np.linspace(450, 1000, BANDS)
WHOLE = Window(0, 0, ROWS, COLUMNS)
PLACES = {
    "utm": {"crs": "EPSG:32633", "transform": rasterio.Affine(30, 0, 5e5, 0, -30, 5.8e6)},
    "degrees": {"crs": "EPSG:4326", "transform": rasterio.Affine(0.1, 0, 13, 0, -0.1, 52)},
    "nowhere": {},
}


def from_gdal(folder, place="utm", dtype="uint8", form="NC", **tags):
    """What gdal_translate makes of a GeoTIFF: its path."""
    values = STORED.copy()
    values[:, 0, 0] = 255
    profile = {"driver": "GTiff", "width": COLUMNS, "height": ROWS, "count": BANDS, "dtype": dtype, "nodata": 255}
    with rasterio.open(folder / "from.tif", "w", **profile, **PLACES[place]) as file:
        file.write(values.astype(dtype))
        file.scales, file.offsets = [0.5] * BANDS, range(BANDS)
        file.update_tags(**tags)
        for band, wave in enumerate(WAVES, 1):
            file.update_tags(band, wavelength=str(wave), wavelength_units="Nanometers", fwhm="5.5")
    copy(folder / "from.tif", folder / "cube.nc", driver="netCDF", FORMAT=form)
    return str(folder / "cube.nc")


@pytest.mark.parametrize("form", ["NC", "NC4", "NC4C"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_what_gdal_makes_of_a_raster_is_read_as_the_raster(tmp_path, form, dtype):
    cube = Cube(from_gdal(tmp_path, form=form, dtype=dtype, bbl="{" + "1, " * (BANDS - 1) + "0}"))
    assert cube.shape == (ROWS, COLUMNS) and cube.band_total == BANDS and cube.bands == [*range(1, BANDS)]
    assert np.allclose(cube.table.wavelength_nm, WAVES) and np.allclose(cube.table.fwhm_nm, 5.5)
    assert tuple(cube.transform)[:6] == (30, 0, 500000, 0, -30, 5800000) and cube.crs.to_epsg() == 32633
    values, valid = cube.read(WHOLE)
    assert not valid[0, 0] and valid.sum() == valid.size - 1
    expected = STORED[:-1] * 0.5 + np.arange(BANDS - 1)[:, None, None]
    assert np.array_equal(values[:, valid], expected[:, valid])
    assert "put together from 12 layers of the file: Band1 to Band12." in " ".join(cube.notices)


@pytest.mark.parametrize("place", PLACES)
def test_it_lies_where_gdal_reads_each_layer(tmp_path, place):
    path = from_gdal(tmp_path, place)
    with rasterio.open(f'NETCDF:"{path}":Band3') as layer:
        read, transform, crs = layer.read(1), layer.transform, layer.crs
    source = open_raster(path)
    assert source.crs == crs and source.transform.almost_equals(transform)
    assert np.array_equal(source.read(3), read)


def layers(path, names, values=STORED, **how):
    """An HDF5 file with a dataset a band, beside others."""
    with h5py.File(path, "w") as file:
        for name, layer in zip(names, values, strict=True):
            file.create_dataset(name, data=layer, **how)
        file["quality_1"], file["quality_2"] = np.zeros((2, ROWS, COLUMNS), "u1")
        file["empty"] = h5py.Empty("f4")
        file["lat"], file["lon"] = np.zeros((2, ROWS, COLUMNS))
    return str(path)


@pytest.mark.parametrize("name", ["band_{:03d}", "B{}", "data/rfl_{}_2024", "L{}_radiance"])
def test_layers_are_ordered_by_their_numbers(tmp_path, name):
    names = [name.format(number) for number in range(1, BANDS + 1)]
    order = np.random.default_rng(1).permutation(BANDS)
    cube = Cube(layers(tmp_path / "a.h5", [names[i] for i in order], STORED[order], chunks=(4, 3)))
    assert np.array_equal(cube.read(WHOLE)[0], STORED)
    assert any(notice == "Left out, though of the same size: quality_1, quality_2." for notice in cube.notices)


def test_wavelengths_listed_beside_the_layers(tmp_path):
    path = layers(tmp_path / "a.h5", [f"band_{i}" for i in range(BANDS)])
    with h5py.File(path, "a") as file:
        file["wavelength"] = WAVES / 1000
        file["wavelength"].attrs["units"] = "micrometers"
    assert np.allclose(Cube(path).table.wavelength_nm, WAVES)


def test_layers_that_tell_their_wavelengths_need_no_numbers(tmp_path):
    names = [chr(ord("z") - i) for i in range(BANDS)]
    path = layers(tmp_path / "a.h5", names)
    with h5py.File(path, "a") as file:
        for name, wave in zip(names, WAVES, strict=True):
            file[name].attrs["radiation_wavelength"], file[name].attrs["radiation_wavelength_unit"] = wave, "nm"
    cube = Cube(path)
    assert np.allclose(cube.table.wavelength_nm, WAVES) and np.array_equal(cube.read(WHOLE)[0], STORED)


def test_each_layer_has_its_own_fill_and_scale(tmp_path):
    path = layers(tmp_path / "a.h5", [f"band_{i}" for i in range(BANDS)], STORED.astype("i2"))
    with h5py.File(path, "a") as file:
        for i in range(BANDS):
            file[f"band_{i}"].attrs["_FillValue"] = np.int16(-9999 if i else 0)
            file[f"band_{i}"].attrs["scale_factor"] = 1 / (i + 1)
        file["band_0"][0, 0] = 0  # is nodata there
        file["band_1"][0, 1] = 0  # is a value there
        file["band_2"][0, 2] = -9999
    values, valid = Cube(path).read(WHOLE)
    assert valid[0, :4].tolist() == [False, True, False, True]
    assert values[1, 0, 1] == 0 and np.allclose(values[:, 1], STORED[:, 1] / np.arange(1, BANDS + 1)[:, None])


def test_layers_with_an_axis_of_one_date(tmp_path):
    with netcdf_file(tmp_path / "a.nc", "w") as file:
        for name, size in {"time": None, "y": ROWS, "x": COLUMNS}.items():
            file.createDimension(name, size)
        for i, layer in enumerate(STORED):
            file.createVariable(f"band_{i}", "f4", ("time", "y", "x"))[0] = layer
    assert np.array_equal(Cube(str(tmp_path / "a.nc")).read(WHOLE)[0], STORED)


def test_layers_without_a_number_are_refused_and_one_of_them_is_read(tmp_path):
    with h5py.File(tmp_path / "flat.h5", "w") as file:
        file["red"], file["nir"] = STORED[:2]
    with pytest.raises(RasterUnreadable, match="no cube of rows, columns and bands"):
        open_raster(str(tmp_path / "flat.h5"))
    assert open_raster(f'NETCDF:"{from_gdal(tmp_path)}":Band2').count == 1
