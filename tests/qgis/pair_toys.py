"""A pair of dates of the toy scene, of which two rectangles changed, and areas drawn on it."""

from osgeo import gdal
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from tests.qgis.toys import crs_of, feature_of, geotransform

SIDE = 40
CHANGED = [(4, 4, 10, 12), (24, 22, 12, 10)]  # row, column, rows, columns
TILE = (0, 0, 20, 20)


def make_pair(toy, other_toy, folder):
    """Return {"raster", "second", "reference"}: where it changed the second date shows another corner of the scene."""
    second, reference = str(folder / "second.tif"), str(folder / "reference.tif")
    gdal.Translate(second, toy["raster"])
    later, strange = gdal.Open(second, gdal.GA_Update), gdal.Open(other_toy["raster"])
    truth = gdal.GetDriverByName("GTiff").Create(reference, SIDE, SIDE, 1)
    truth.SetGeoTransform(later.GetGeoTransform())
    truth.SetProjection(later.GetProjection())
    truth.WriteRaster(0, 0, SIDE, SIDE, bytes([1]) * SIDE**2)
    for row, column, rows, columns in CHANGED:
        window = (column, row, columns, rows)
        later.WriteRaster(*window, strange.ReadRaster(*window))
        truth.WriteRaster(*window, bytes([2]) * rows * columns)
    return {"raster": toy["raster"], "second": second, "reference": reference}


def rectangle(raster, row, column, rows, columns):
    """Return the geometry of whole pixels in map coordinates."""
    affine = geotransform(raster)
    corners = (gdal.ApplyGeoTransform(affine, x, y) for x, y in ((column, row), (column + columns, row + rows)))
    return QgsGeometry.fromRect(QgsRectangle(*(QgsPointXY(*corner) for corner in corners)))


def area_layer(raster, areas, field="class:string"):
    """Return a layer in memory of polygons [((row, column, rows, columns), value)]."""
    layer = QgsVectorLayer(f"Polygon?field={field}", "areas", "memory")
    layer.setCrs(crs_of(raster))
    features = [feature_of(layer, rectangle(raster, *place), value) for place, value in areas]
    layer.dataProvider().addFeatures(features)
    return layer


def drawn_changes(pair):
    """Return the labels of one tile: what changed in it and, later in the layer, the tile itself as unchanged."""
    return area_layer(pair["raster"], [(CHANGED[0], "changed"), (TILE, "unchanged")])
