"""The simulated analyst: what it reads from a reference map."""

import struct

import pytest
from osgeo import gdal

from hsi_active_qgis.demo.oracle import Oracle, OracleError

VALUES = [0, 2, 2, 300, 0, 7]  # two rows of three


@pytest.fixture
def reference(tmp_path):
    def make(values=VALUES, **tags):
        path = str(tmp_path / "reference.tif")
        source = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 1, gdal.GDT_UInt16)
        source.GetRasterBand(1).WriteRaster(0, 0, 3, 2, struct.pack("<6H", *values))
        source.SetMetadata(tags)
        return path

    return make


def test_it_knows_labelled_pixels_and_says_dont_know_elsewhere(reference):
    oracle = Oracle(reference(), 2, 3)
    answers = [oracle.answer(row, column) for row in range(2) for column in range(3)]
    assert answers == [None, 2, 2, 300, None, 7]


def test_class_names_come_from_the_tag(reference):
    classes = Oracle(reference(CLASS_NAMES='{"2": "Grass", "7": "Soil", "9": "not there"}'), 2, 3).classes
    assert [(entry["id"], entry["name"]) for entry in classes] == [(2, "Grass"), (7, "Soil"), (300, "Class 300")]
    assert len({entry["colour"] for entry in classes}) == 3


def test_class_names_come_from_the_category_names(reference):
    path = reference([0, 1, 2, 1, 2, 0])
    source = gdal.Open(path, gdal.GA_Update)  # a band without its dataset crashes
    source.GetRasterBand(1).SetCategoryNames(["", "Water", "Wood"])
    del source
    assert [entry["name"] for entry in Oracle(path, 2, 3).classes] == ["Water", "Wood"]


def test_many_classes_have_colours_of_their_own(tmp_path):
    path = str(tmp_path / "many.tif")
    source = gdal.GetDriverByName("GTiff").Create(path, 30, 1, 1)
    source.GetRasterBand(1).WriteRaster(0, 0, 30, 1, bytes(range(1, 31)))
    del source
    assert len({entry["colour"] for entry in Oracle(path, 1, 30).classes}) == 30


@pytest.mark.parametrize("text", ["Grass, Soil", '["Grass"]'])
def test_a_tag_of_another_form_is_a_sentence(reference, text):
    with pytest.raises(OracleError, match="CLASS_NAMES must read like"):
        Oracle(reference(CLASS_NAMES=text), 2, 3)


def test_one_class_is_refused(reference):
    with pytest.raises(OracleError, match="fewer than two classes"):
        Oracle(reference([0, 0, 5, 5, 0, 0]), 2, 3)


def test_another_size_is_refused(reference):
    with pytest.raises(OracleError, match="has 2 x 3 pixels, the raster 20 x 30"):
        Oracle(reference(), 20, 30)


def test_a_file_that_is_no_raster_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("not a raster")
    with pytest.raises(OracleError, match="is not a raster that GDAL can read"):
        Oracle(tmp_path / "notes.txt", 2, 3)
