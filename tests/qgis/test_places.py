"""A CRS given in QGIS and a product that QGIS cannot open, through Processing and the dock's workbench."""

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from hsi_active_qgis.client.geometries import given_crs
from tests.qgis.toys import crs_of, label_layer, places

pytestmark = pytest.mark.usefixtures("provider")


def test_the_crs_that_the_user_gave_a_layer_is_that_of_the_map(toy, tmp_path):
    bare = str(tmp_path / "bare.tif")
    gdal.Translate(bare, toy["raster"], noData="none").SetProjection("")
    layer = QgsRasterLayer(bare, "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    QgsProject.instance().addMapLayer(layer)
    assert given_crs(layer)
    labels = label_layer(toy["raster"], places(toy["reference"]))
    values = {"RASTER": layer, "LABELS": labels, "FIELD": "class", "OUTPUT": str(tmp_path / "map.tif")}
    path = processing.run("hsiactive:classifyraster", values)["OUTPUT"]
    assert crs_of(path).authid() == "EPSG:32633"
    QgsProject.instance().clear()
