"""Which pixels are missing: by what the raster declares, by what it holds; and what is told of them."""

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import RasterUnreadable
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.validity import Validity, one_value
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import materials, write

STORED = materials()[0]
REFLECTANCE = (STORED / 10_000).astype("float32")
WHOLE = np.ones((60, 70), bool)
GROUND = np.arange(70)[None].repeat(60, 0) < 60
MIN_FLOAT = np.finfo("float32").min


def looked_at(path, **given):
    cube = Cube(str(path), **given)
    return cube, cube.read(Window(0, 0, *cube.shape))[1]


def filled(value, kind="float32", bands=slice(None)) -> np.ndarray:
    """The toy with a fill in some bands where there is no ground; a value a band, too."""
    cube = (REFLECTANCE if kind.startswith("float") else STORED).astype(kind)
    part = cube[bands]
    part[:, ~GROUND] = np.reshape(np.asarray(value, kind), (-1, 1))
    cube[bands] = part
    return cube


SECOND_HALF = slice(6, 12)
FILLS = {
    "infinite": (filled(np.inf), None, False),
    "declared, in float32 another number": (filled(-9999.9), -9999.9, False),
    "the least float, declared in few digits": (filled(MIN_FLOAT, bands=SECOND_HALF), -3.4e38, False),
    "that of netCDF": (filled(9.969209968386869e36), None, True),
    "1e20": (filled(1e20), None, True),
    "65535": (filled(65535, "uint16"), None, True),
    "-32768": (filled(-32768, "int16"), None, True),
    "other in each band": (filled(-0.9999 * np.linspace(0.9, 1.1, 12)), -0.9999, True),
    "of a detector, 0 declared": (filled(0, "int16", SECOND_HALF), 0, True),
    "of a detector, -9999 undeclared": (filled(-9999, "int16", SECOND_HALF), None, True),
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("spectra", "declared", "guessed"), FILLS.values(), ids=FILLS)
def test_fills_are_missing_and_told(tmp_path, spectra, declared, guessed):
    cube, valid = looked_at(write(tmp_path / "a.tif", spectra, nodata=declared))
    assert np.array_equal(valid, GROUND)
    assert len(cube.bands) == 12
    assert "600" in cube.missing[0]
    assert len(cube.notices) == guessed
    assert not guessed or "600" in cube.notices[0]


def wild(value: float) -> np.ndarray:
    cube = REFLECTANCE.copy()
    cube[:, 7, 3:9] = value * np.linspace(1, 1.1, 12)[:, None]
    cube[5, 50, 3] = -value
    return cube


@pytest.mark.parametrize(("value", "missing"), [(20, 0), (1e5, 7), (1e12, 7), (1e29, 7)])
def test_wild_values_are_missing_but_bright_ones_are_not(tmp_path, value, missing):
    cube, valid = looked_at(write(tmp_path / "a.tif", wild(value)))
    assert (~valid).sum() == missing
    assert len(cube.notices) == (missing > 0)
    assert not missing or "7 (a value far beyond" in cube.notices[0]


def test_dark_bands_and_even_bright_patches_are_data(tmp_path):
    """Over water the number of bands at 0 varies; a roof may be alike all over."""
    cube = STORED.copy()
    for column in range(30):
        cube[2 + column % 7 :, 10:40, column] = 0
    cube[:, 50:54, 50:54] = 20_000
    read, valid = looked_at(write(tmp_path / "a.tif", cube, nodata=0))
    assert np.array_equal(valid, WHOLE)
    assert read.notices == []


def test_each_band_has_its_own_nodata(tmp_path):
    """A 0 that one band alone declares does not switch the others off."""
    cube = STORED.copy()
    cube[3, :5], cube[7, 5:10], cube[8, 20, 20] = -9999, 0, 0
    path = write(tmp_path / "a.tif", cube)
    bands = "".join(
        f'<VRTRasterBand dataType="Int16" band="{i}"><NoDataValue>{0 if i == 8 else -9999}</NoDataValue>'
        f"<SimpleSource><SourceFilename>{path}</SourceFilename><SourceBand>{i}</SourceBand></SimpleSource>"
        "</VRTRasterBand>"
        for i in range(1, 13)
    )
    vrt = tmp_path / "a.vrt"
    vrt.write_text(f'<VRTDataset rasterXSize="70" rasterYSize="60">{bands}</VRTDataset>')
    _, valid = looked_at(vrt)
    assert not valid[:10].any()
    assert valid[10:].all()


def test_an_alpha_channel_among_many_bands(tmp_path):
    cube = np.concatenate([STORED, np.full((1, 60, 70), 255, "int16")])
    cube[12, :9] = 0
    path = write(tmp_path / "a.tif", cube)
    with rasterio.open(path, "r+") as file:
        file.colorinterp = [*file.colorinterp[:12], ColorInterp.alpha]
    read, valid = looked_at(path)
    assert read.bands == list(range(1, 13))
    assert np.array_equal(valid, np.arange(60)[:, None].repeat(70, 1) >= 9)


def test_a_given_nodata_value_switches_guesses_off(tmp_path):
    path = write(tmp_path / "a.tif", filled(65535, "uint16"))
    cube, valid = looked_at(path, nodata=7)
    assert np.array_equal(valid, WHOLE)
    assert cube.notices == []


def test_scales_that_cannot_be_and_a_bad_band_list_of_another_length_are_told(tmp_path):
    path = write(tmp_path / "a.bsq", STORED, driver="ENVI")
    header = tmp_path / "a.hdr"
    header.write_text(header.read_text() + "bbl = {1, 1, 0}\ndata gain values = {nan, 0" + ", 1" * 10 + "}\n")
    info = verbs.info({"raster": str(path)})
    assert info["factor"] == [1] * 12
    assert "scale of 2 bands" in info["notices"][0] or "scale of 2 bands" in info["notices"][1]
    assert any("bbl" in notice for notice in info["notices"])


@pytest.mark.parametrize(("unit", "factor"), [("Angstroms", 10), ("Wavenumber", None), ("Micrometers", 1e-3)])
def test_wavelengths_in_any_unit_and_lists_with_a_trailing_comma(tmp_path, unit, factor):
    nanometres = 400 + 50 * np.arange(12)
    path = write(tmp_path / "a.bsq", STORED, driver="ENVI")
    header, listed = tmp_path / "a.hdr", 1e7 / nanometres if factor is None else nanometres * factor
    text = f"wavelength units = {unit}\nwavelength = {{{', '.join(map(str, listed))},}}\nbbl = {{0{', 1' * 11},}}\n"
    header.write_text(header.read_text() + text)
    info = verbs.info({"raster": str(path)})
    assert np.allclose(info["wavelengths_nm"], nanometres)
    assert info["bad_bands"] == [1]
    assert info["notices"] == []


def test_rasters_that_cannot_be_whole_are_refused(tmp_path):
    path = write(tmp_path / "a.bsq", STORED, driver="ENVI")
    path.write_bytes(path.read_bytes()[: int(STORED.nbytes * 0.96)])
    with pytest.raises(RasterUnreadable, match="cut off"):
        Cube(str(path))
    vast = tmp_path / "vast.vrt"
    bands = "".join(f'<VRTRasterBand dataType="Int16" band="{i}"/>' for i in (1, 2))
    vast.write_text(f'<VRTDataset rasterXSize="2000000000" rasterYSize="2000000000">{bands}</VRTDataset>')
    with pytest.raises(RasterUnreadable, match="more than there can be"):
        Cube(str(vast))


@pytest.mark.parametrize("nodata", [None, 0, -9999])
def test_the_extremes_of_a_part_tell_the_same_as_its_values(nodata):
    """Where no band's lowest and highest let anything be missing the values are not looked at one by one."""
    rng, bands = np.random.default_rng(0), list(range(1, 13))
    rule = Validity((nodata,) * 12, None, whole=True)
    sample = rng.integers(80, 120, (12, 3000)).astype("float32")
    sample[:, :200], sample[:5, 200:500] = 0, 0  # a fill of whole pixels, and of a detector
    rule.learn(sample, bands)
    for fill in (100, 0, -9999, 1e31, np.nan, 1e6):
        for held in (slice(None), slice(5), slice(7, 8)):
            values = rng.integers(80, 120, (12, 6, 7)).astype("float32")
            values[held, 2, 3] = fill
            missing = np.full((12, 1, 7), np.nan, "float32")  # beside it all values are looked at
            looked_at = rule.present(np.concatenate([values, missing], 1), bands)[:, :-1]
            assert np.array_equal(rule.present(values, bands), looked_at)
            assert np.array_equal(rule.complete(values, bands), looked_at.all(0))
            assert np.array_equal(one_value(values), (values == values[:1]).all(0) & (values[0] <= 0))


@pytest.mark.parametrize("column", [130, 480, 700, 900])
def test_a_detector_that_is_dead_in_some_bands_is_found_in_any_column(tmp_path, column):
    """Of a raster of a thousand columns, such as satellites give, that is looked at in parts."""
    values = np.random.default_rng(0).integers(1000, 3000, (12, 600, 1000)).astype("uint16")
    values[4:9, :, column] = 0
    cube = Cube(str(write(tmp_path / "a.tif", values)))
    _, valid = cube.read(Window(100, 0, 10, 1000))
    assert np.array_equal(np.flatnonzero(~valid.all(0)), [column]) and not valid[:, column].any()
    assert any("a fill value" in text for text in cube.notices)
