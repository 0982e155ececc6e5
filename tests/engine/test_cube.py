import numpy as np
import pytest
import rasterio
import rasterio.shutil
import shapely
from affine import Affine
from scipy.io import netcdf_file

from hsi_active_qgis.engine.errors import BadRequest, RasterUnreadable, TooFewBands
from hsi_active_qgis.engine.raster import cube as cube_module
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, materials, whole, write


def test_reads_what_the_file_holds(toy):
    values, valid = whole(Cube(str(toy.path)))
    assert valid.all()
    assert np.array_equal(values, toy.spectra)


def test_chosen_bands(toy):
    values, _ = whole(Cube(str(toy.path), [7, 3]))
    assert np.array_equal(values, toy.spectra[[2, 6]])
    with pytest.raises(TooFewBands, match="1 to 12"):
        Cube(str(toy.path), [3, 40])


@pytest.mark.parametrize("fill", [-9999, 0, np.nan, np.inf])
def test_nodata(tmp_path, fill):
    spectra, _ = materials()
    spectra = spectra.astype("float32")
    spectra[:, :5, :5] = fill
    nodata = fill if np.isfinite(fill) else None
    _, valid = whole(Cube(str(write(tmp_path / "a.tif", spectra, nodata=nodata))))
    assert not valid[:5, :5].any()
    assert valid.sum() == valid.size - 25


def test_undeclared_fill_is_no_data_but_a_dark_band_is(tmp_path):
    spectra, _ = materials()
    spectra[:, 0, 0] = -999
    spectra[3, 1, 1] = 0
    _, valid = whole(Cube(str(write(tmp_path / "a.tif", spectra, nodata=0))))
    assert not valid[0, 0]
    assert valid[1, 1]


def test_mask_inside_the_file(tmp_path):
    spectra, _ = materials()
    path = write(tmp_path / "a.tif", spectra)
    with rasterio.open(path, "r+") as file:
        file.write_mask(np.pad(np.full((50, 70), 255, "uint8"), ((10, 0), (0, 0))))
    _, valid = whole(Cube(str(path)))
    assert valid.sum() == 50 * 70


def test_empty_and_constant_bands_are_left_out_and_named(tmp_path):
    spectra, _ = materials()
    spectra[4] = 7
    spectra[9] = -9999
    cube = Cube(str(write(tmp_path / "a.tif", spectra, nodata=-9999)))
    assert cube.bands == [b for b in range(1, 13) if b not in (5, 10)]
    assert "5, 10" in cube.notices[0]


def test_scale_and_offset(tmp_path):
    spectra, _ = materials()
    path = write(tmp_path / "a.tif", spectra)
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = [0.0001] * 12, [0.5] * 12
    values, _ = whole(Cube(str(path)))
    assert np.allclose(values, spectra * 0.0001 + 0.5, atol=1e-6)


def envi(tmp_path, lines: str):
    spectra, _ = materials()
    path = write(tmp_path / "cube.bsq", spectra, driver="ENVI")
    header = tmp_path / "cube.hdr"
    header.write_text(header.read_text() + lines)
    return path


def test_envi_header(tmp_path):
    micrometres = ", ".join(f"{0.4 + 0.1 * i:.4f}" for i in range(12))
    good = ", ".join("0" if i == 5 else "1" for i in range(12))
    path = envi(
        tmp_path,
        f"wavelength units = Micrometers\nwavelength = {{{micrometres}}}\nfwhm = {{{', '.join(['0.0105'] * 12)}}}\n"
        f"bbl = {{{good}}}\nreflectance scale factor = 10000\n",
    )
    cube = Cube(str(path))
    assert np.allclose(cube.table.wavelength_nm, 400 + 100 * np.arange(12))
    assert np.allclose(cube.table.fwhm_nm, 10.5)
    assert 6 not in cube.bands
    assert whole(cube)[0].max() < 1
    with pytest.raises(RasterUnreadable, match="data file beside it"):
        Cube(str(tmp_path / "cube.hdr"))
    path = envi(tmp_path, f"bbl = {{{', '.join('0' * 12)}}}\n")
    with pytest.raises(TooFewBands, match=r"marks all bands as bad \(bbl\)"):
        Cube(str(path))
    assert Cube(str(path), bands=[1, 2]).bands == [1, 2]


def test_wavelengths_of_band_items(tmp_path):
    spectra, _ = materials()
    path = write(tmp_path / "a.tif", spectra)
    with rasterio.open(path, "r+") as file:
        for band in file.indexes:
            file.update_tags(band, wavelength=str(400.5 + band), wavelength_units="Nanometers")
    assert Cube(str(path)).table.wavelength_nm[0] == 401.5


GRIDS = {
    "north up": GRID,
    "south up": Affine(10, 0, 400_000, 0, 10, 5_700_000),
    "rotated": Affine(8.7, 5, 400_000, 5, -8.7, 5_800_000),
}


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_places_are_those_of_gdal(tmp_path, grid):
    spectra, _ = materials()
    cube = Cube(str(write(tmp_path / "a.tif", spectra, transform=grid)))
    rows, columns = np.array([0, 7, 59]), np.array([0, 33, 69])
    x, y = cube.to_map(rows, columns)
    for i in range(3):
        assert (x[i], y[i]) == pytest.approx(rasterio.transform.xy(grid, rows[i], columns[i]))
    back = shapely.get_coordinates(cube.to_pixels(shapely.points(x, y)))
    assert np.allclose(back, np.stack([columns, rows], 1) + 0.5, atol=1e-6)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_without_geotransform_rows_go_down_as_qgis_shows_them(tmp_path):
    spectra, _ = materials()
    cube = Cube(str(write(tmp_path / "a.tif", spectra, transform=Affine.identity(), crs=None)))
    assert not cube.georeferenced
    x, y = cube.to_map(np.array([3]), np.array([8]))
    assert (x[0], y[0]) == (8.5, -3.5)


def test_polygon_mask(toy):
    box = shapely.box(400_000, 5_800_000 - 200, 400_000 + 300, 5_800_000)
    _, valid = whole(Cube(str(toy.path), mask={"polygons": [shapely.to_wkb(box, hex=True)]}))
    assert valid[:20, :30].all()
    assert valid.sum() == 600
    with pytest.raises(BadRequest, match="no polygon"):
        Cube(str(toy.path), mask={"polygons": []})


def test_raster_mask_on_its_own_and_on_another_grid(toy, tmp_path):
    inside = np.zeros((1, 60, 70), "uint8")
    inside[:, 10:30, 20:40] = 1
    same = write(tmp_path / "same.tif", inside)
    _, valid = whole(Cube(str(toy.path), mask={"raster": str(same)}))
    assert np.array_equal(valid, inside[0] > 0)
    coarse = write(
        tmp_path / "coarse.tif", inside[:, ::2, ::2].copy(), transform=Affine(20, 0, 400_000, 0, -20, 5_800_000)
    )
    _, valid = whole(Cube(str(toy.path), mask={"raster": str(coarse)}))
    assert np.array_equal(valid, inside[0] > 0)
    elsewhere = write(tmp_path / "elsewhere.tif", inside, crs="EPSG:32634")  # the same numbers, six degrees away
    _, valid = whole(Cube(str(toy.path), mask={"raster": str(elsewhere)}))
    assert not valid.any()


def test_windows_cover_each_pixel_once(toy, monkeypatch):
    monkeypatch.setattr(cube_module, "WINDOW_PIXELS", 500)
    cube = Cube(str(toy.path))
    seen = np.zeros(cube.shape, int)
    for window in cube.windows():
        seen[window.slices] += 1
    assert len(cube.windows()) > 4
    assert (seen == 1).all()


def test_parts_cover_their_window(toy, monkeypatch):
    monkeypatch.setattr(cube_module, "READ_BYTES", 20_000)
    cube, window = Cube(str(toy.path)), Window(5, 6, 40, 50)
    parts = cube.parts(window)
    assert len(parts) > 1
    joined = np.concatenate([cube.read(part)[0] for part in parts], 1)
    assert np.array_equal(joined, cube.read(window)[0])


def test_wavelengths_that_gdal_knows_itself(tmp_path):
    path = write(tmp_path / "a.tif", materials()[0])
    with rasterio.open(path, "r+") as file:
        for band in file.indexes:
            file.update_tags(band, ns="IMAGERY", CENTRAL_WAVELENGTH_UM=str(0.4 + band / 100), FWHM_UM="0.01")
    table = Cube(str(path)).table
    assert np.allclose(table.wavelength_nm, 400 + 10 * np.arange(1, 13))
    assert np.allclose(table.fwhm_nm, 10)


def test_wavelengths_of_an_envi_list_in_nanometres_or_without_a_unit(tmp_path):
    for unit, numbers in (("Nanometers", range(400, 520, 10)), ("Unknown", [0.4 + i / 100 for i in range(12)])):
        path = envi(tmp_path, f"wavelength units = {unit}\nwavelength = {{{', '.join(map(str, numbers))}}}\n")
        assert np.allclose(Cube(str(path)).table.wavelength_nm, 400 + 10 * np.arange(12))


def test_an_alpha_channel_is_no_band_but_a_mask(tmp_path):
    spectra = materials(bands=4)[0].astype("uint16")
    spectra[3] = 65_535
    spectra[3, :10] = 0
    cube = Cube(str(write(tmp_path / "a.tif", spectra, photometric="RGB", alpha="yes")))
    assert cube.bands == [1, 2, 3]
    assert np.array_equal(whole(cube)[1], spectra[3] > 0)


def test_a_netcdf_container(tmp_path):
    """Of the variables the one with most bands is read."""
    spectra, _ = materials()
    path = tmp_path / "a.nc"
    with netcdf_file(path, "w") as file:
        for name, length in zip(("band", "y", "x"), spectra.shape, strict=True):
            file.createDimension(name, length)
        file.createVariable("quality", "i2", ("y", "x"))[:] = 1
        file.createVariable("reflectance", "i2", ("band", "y", "x"))[:] = spectra
    for name in (str(path), f'NETCDF:"{path}":reflectance'):
        values, valid = whole(Cube(name))
        assert valid.all()
        assert np.array_equal(values, spectra) or np.array_equal(values, spectra[:, ::-1])


def test_a_geographic_raster(tmp_path):
    grid = Affine(0.001, 0, 13.0, 0, -0.001, 52.0)
    cube = Cube(str(write(tmp_path / "a.tif", materials()[0], transform=grid, crs="EPSG:4326")))
    x, y = cube.to_map(np.array([2]), np.array([3]))
    assert (x[0], y[0]) == pytest.approx((13.0035, 51.9975))


def test_bands_of_several_types_in_one_vrt(tmp_path):
    spectra, _ = materials()
    write(tmp_path / "a.tif", spectra)
    write(tmp_path / "b.tif", spectra.astype("float32") / 2)
    name = "<SourceFilename relativeToVRT='1'>{}.tif</SourceFilename>"
    source = f"<SimpleSource>{name}<SourceBand>{{}}</SourceBand></SimpleSource>"
    kinds = [("Int16", "a", 1), ("Int16", "a", 2), ("Float32", "b", 3), ("Float32", "b", 4)]
    bands = [f"<VRTRasterBand dataType='{kind}'>{source.format(*named)}</VRTRasterBand>" for kind, *named in kinds]
    (tmp_path / "c.vrt").write_text(f"<VRTDataset rasterXSize='70' rasterYSize='60'>{''.join(bands)}</VRTDataset>")
    values, valid = whole(Cube(str(tmp_path / "c.vrt")))
    assert valid.all()
    assert np.array_equal(values, np.concatenate([spectra[:2], spectra[2:4].astype("float32") / 2]))
