"""The same pixels on other grids: the same labels must give the same map, on the raster's own grid."""

import processing
import pytest
from osgeo import gdal, osr

from tests.qgis.toys import Feedback, geotransform, label_layer, pixels, places, to_pixel

pytestmark = pytest.mark.usefixtures("provider")

GRIDS = {
    "no CRS": ("", (388000, 5, 0, 5819000, 0, -5)),
    "no geotransform": ("", None),
    "rotated": ("EPSG:32633", (388000, 4, 3, 5819000, 3, -4)),
    "south-up": ("EPSG:32633", (388000, 5, 0, 5819000, 0, 5)),
    "geographic": ("EPSG:4326", (13.35, 0.0001, 0, 52.5, 0, -0.0001)),
}


@pytest.fixture(params=list(GRIDS))
def raster(request, toy, tmp_path):
    crs, affine = GRIDS[request.param]
    path = str(tmp_path / "grid.tif")
    plain = gdal.Translate("", toy["raster"], format="MEM")
    copy = gdal.GetDriverByName("GTiff").Create(path, 40, 40, plain.RasterCount, plain.GetRasterBand(1).DataType)
    for i in range(1, plain.RasterCount + 1):
        copy.GetRasterBand(i).WriteArray(plain.GetRasterBand(i).ReadAsArray())
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        copy.SetProjection(reference.ExportToWkt())
    if affine:
        copy.SetGeoTransform(affine)
    del copy
    return path


def test_labels_and_samples_find_their_pixels(raster, toy, tmp_path):
    known = places(toy["reference"])
    feedback = Feedback()
    values = {"RASTER": raster, "LABELS": label_layer(raster, known), "FIELD": "class"}
    path = str(tmp_path / "map.tif")
    processing.run("hsiactive:classifyraster", {**values, "OUTPUT": path}, feedback=feedback)
    assert geotransform(path) == geotransform(raster)
    found = pixels(path)
    right = sum(found[row][column] == number for row, column, number in known)
    assert right >= 0.9 * len(known)  # the label's own pixel takes its class
    assert any("has no CRS" in text for text in feedback.warnings) == (not gdal.Open(raster).GetProjection())
    samples = processing.run("hsiactive:suggestsamples", {**values, "OUTPUT": "memory:"})["OUTPUT"]
    for feature in samples.getFeatures():
        row, column = to_pixel(raster, feature.geometry().asPoint())
        assert (row % 1, column % 1) == (pytest.approx(0.5, abs=1e-4), pytest.approx(0.5, abs=1e-4))
        assert 0 < row < 40
        assert 0 < column < 40
