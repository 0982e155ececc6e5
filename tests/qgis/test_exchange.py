"""Labels of other programs in their own formats, as docs/howto/exchange.md has it: polygons of SCP, points of sits."""

import csv

import processing
import pytest
from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from tests.qgis.toys import crs_of, places, share_right, to_map


def scp(path, raster, known):
    """The training polygons of SCP, squares within a pixel."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("training", osr.SpatialReference(crs_of(raster).toWkt()), ogr.wkbPolygon)
    for name, kind in (("MC_ID", 0), ("MC_info", 4), ("C_ID", 0), ("C_info", 4)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    side = abs(to_map(raster, 0, 1).x() - to_map(raster, 0, 0).x()) * 0.4
    for number, (row, column, value) in enumerate(known, 1):
        place = to_map(raster, row, column)
        (x, y), (u, v) = ((place.x() + d * side, place.y() + d * side) for d in (-1, 1))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({x} {y}, {u} {y}, {u} {v}, {x} {v}, {x} {y}))"))
        for name, own in (("MC_ID", value), ("MC_info", f"land {value}"), ("C_ID", number), ("C_info", "a field")):
            feature.SetField(name, own)
        layer.CreateFeature(feature)
    del layer, source
    return QgsVectorLayer(f"{path}|layername=training", "training", "ogr"), "MC_ID"


def sits(path, raster, known):
    """The samples of sits, opened as delimited text."""
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(crs_of(raster), lonlat, QgsProject.instance())
    with open(path, "w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(["id", "longitude", "latitude", "start_date", "end_date", "label"])
        for number, (row, column, value) in enumerate(known, 1):
            place = transform.transform(to_map(raster, row, column))
            lines.writerow([number, place.x(), place.y(), "2024-01-01", "2024-12-31", value])
    words = "?type=csv&xField=longitude&yField=latitude&crs=EPSG:4326"
    return QgsVectorLayer(QUrl.fromLocalFile(str(path)).toString() + words, "samples", "delimitedtext"), "label"


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize(("name", "form"), [("training.gpkg", scp), ("samples.csv", sits)])
def test_they_are_labels_like_any(toy, tmp_path, name, form):
    labels, field = form(tmp_path / name, toy["raster"], places(toy["reference"]))
    assert labels.isValid() and labels.featureCount() > 20
    before, output = (tmp_path / name).read_bytes(), str(tmp_path / "map.tif")
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": field, "OUTPUT": output}
    processing.run("hsiactive:classifyraster", values)
    assert share_right(output, toy["reference"]) > 0.8
    assert (tmp_path / name).read_bytes() == before
