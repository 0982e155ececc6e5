"""Rasters and masks that cannot serve, and odd ones that can."""

import numpy as np
import pytest
import rasterio
import rasterio.shutil
import shapely
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, EngineError, NoValidPixels, RasterUnreadable, TooFewBands
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import Toy, materials, whole, write


def test_unreadable_rasters_get_a_sentence(tmp_path, toy):
    text = tmp_path / "note.txt"
    text.write_text("no raster")
    torn = tmp_path / "torn.tif"
    torn.write_bytes(toy.path.read_bytes()[:20_000])
    single = write(tmp_path / "single.tif", materials()[0][:1])
    waves = write(tmp_path / "waves.tif", materials()[0].astype("complex64"))
    for path, sentence in (
        (tmp_path / "missing.tif", "There is no file"),
        (text, "not a raster that GDAL can read"),
        (torn, "damaged|cut off"),
        (single, "two usable bands"),
        (waves, "real numbers"),
    ):
        with pytest.raises(EngineError, match=sentence):
            whole(Cube(str(path)))


def test_a_mask_that_cannot_serve(toy, tmp_path):
    other = write(tmp_path / "other.tif", np.ones((1, 9, 9), "uint8"), crs=None)
    with pytest.raises(BadRequest, match="no CRS"):
        Cube(str(toy.path), mask={"raster": str(other)})
    with pytest.raises(BadRequest, match="has no polygon"):
        Cube(str(toy.path), mask={"polygons": [toy.point(3, 3, 1)[0], toy.point(4, 4, 1)[0]]})
    far = shapely.to_wkb(shapely.box(0, 0, 1, 1), hex=True)
    with pytest.raises(NoValidPixels, match="outside the mask"):
        verbs.suggest(toy.scene | {"mask": {"polygons": [far]}})


@pytest.mark.parametrize("fill", [-9999, np.nan])
def test_nothing_but_nodata_is_a_sentence(tmp_path, fill):
    path = write(tmp_path / "a.tif", np.full((12, 30, 30), fill, "float32"), nodata=-9999)
    with pytest.raises(NoValidPixels, match="all is nodata"):
        verbs.suggest({"raster": str(path), "bands": None, "mask": None})


def test_a_raster_of_one_value_is_a_sentence(tmp_path):
    with pytest.raises(TooFewBands):
        Cube(str(write(tmp_path / "a.tif", np.full((12, 30, 30), 5, "int16"))))


@pytest.mark.parametrize("shape", [(12, 1, 300), (12, 300, 1), (2, 30, 30), (12, 2, 2)])
def test_odd_shapes_go_all_the_way(tmp_path, shape):
    spectra = np.random.default_rng(0).normal(1000, 50, shape).astype("int16")
    spectra[:, : -(-shape[1] // 2), : -(-shape[2] // 2)] += 800
    toy = Toy(write(tmp_path / "odd.tif", spectra), spectra, (spectra[0] > 1400) + 1)
    result = verbs.classify(toy.scene, {"classes": str(tmp_path / "map.tif")}, answers=toy.answers(40))
    assert sum(result["pixels"].values()) == shape[1] * shape[2]


def test_a_scale_that_the_reflectance_factor_makes_impossible_is_told(tmp_path):
    path = write(tmp_path / "a.tif", materials()[0])
    with rasterio.open(path, "r+") as file:
        file.update_tags(reflectance_scale_factor="1e-50")
    cube = Cube(str(path))
    assert (cube.table.factor == 1).all() and any("scale of 12 bands cannot be used" in text for text in cube.notices)


def test_too_few_control_points_are_a_sentence(tmp_path):
    path = write(tmp_path / "a.tif", materials()[0], transform=Affine.identity(), crs=None)
    with rasterio.open(path, "r+") as file:
        file.gcps = [rasterio.control.GroundControlPoint(0, 0, 13, 52)], rasterio.crs.CRS.from_epsg(4326)
    with pytest.raises(RasterUnreadable, match="placed by 1 ground control points that GDAL cannot follow"):
        Cube(str(path))


def test_a_mask_that_cannot_be_warped_is_a_sentence(toy, tmp_path):
    flat = Affine(10, 5, 400_000, 20, 10, 5_800_000)
    write(tmp_path / "mask.tif", np.ones((1, 5, 5), "uint8"), transform=flat)
    with pytest.raises(BadRequest, match="The mask raster cannot be warped to the raster's grid"):
        Cube(str(toy.path), mask={"raster": str(tmp_path / "mask.tif")})


def test_a_netcdf_header_that_goes_beyond_its_file_is_refused_at_once(toy, tmp_path):
    path = tmp_path / "a.nc"
    rasterio.shutil.copy(toy.path, path, driver="netCDF")
    content = bytearray(path.read_bytes())
    place = content.index(b"Conventions") + 16  # after its name the kind, then the length
    content[place : place + 4] = b"\x2f\xff\xff\xff"
    path.write_bytes(content)
    with pytest.raises(RasterUnreadable, match="damaged or was cut off"):
        Cube(str(path))
