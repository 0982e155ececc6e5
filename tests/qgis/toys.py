"""Rasters read through GDAL, and label layers made from a reference map."""

from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

NAMES = {1: "meadow", 2: "wheat", 5: "clay", 6: "loam"}


class Feedback(QgsProcessingFeedback):
    """Keeps what the analyst is told."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, warning):
        self.warnings.append(warning)


def pixels(path, band=1):
    """Return a band as a list of rows."""
    source = gdal.Open(str(path))  # a band lives no longer than its dataset
    return source.GetRasterBand(band).ReadAsArray().tolist()


def geotransform(path):
    return gdal.Open(str(path)).GetGeoTransform(can_return_null=True)


def crs_of(path):
    return QgsCoordinateReferenceSystem.fromWkt(gdal.Open(str(path)).GetProjection())


def to_map(path, row, column):
    """Return the map coordinates of a pixel's centre, as QGIS shows the raster."""
    affine = geotransform(path) or (0, 1, 0, 0, 0, -1)
    return QgsPointXY(*gdal.ApplyGeoTransform(affine, column + 0.5, row + 0.5))


def to_pixel(path, point):
    """Return (row, column) of map coordinates, as floats."""
    inverse = gdal.InvGeoTransform(geotransform(path) or (0, 1, 0, 0, 0, -1))
    column, row = gdal.ApplyGeoTransform(inverse, point.x(), point.y())
    return row, column


def places(reference, each=6):
    """Return [(row, column, class)] with `each` pixels of every class, spread over it."""
    by_class = {}
    for row, values in enumerate(pixels(reference)):
        for column, value in enumerate(values):
            if value:
                by_class.setdefault(value, []).append((row, column, value))
    return [found[i * len(found) // each] for found in by_class.values() for i in range(each)]


def label_layer(raster, known, field="class:integer", value=lambda c: c, crs=None, shape=None, kind="Point"):
    """Return a layer in memory that labels pixels [(row, column, class)].

    `value` turns a class number into the field's value; `crs` is the layer's, else the raster's; `shape` turns a
    point into another geometry.
    """
    own = crs_of(raster)
    target = QgsCoordinateReferenceSystem(crs) if crs else own
    layer = QgsVectorLayer(f"{kind}?field={field}", "labels", "memory")
    layer.setCrs(target)
    transform = QgsCoordinateTransform(own, target, QgsProject.instance())
    features = []
    for row, column, number in known:
        point = to_map(raster, row, column)
        geometry = shape(point) if shape else QgsGeometry.fromPointXY(point)
        if crs:
            geometry.transform(transform)
        features.append(feature_of(layer, geometry, value(number)))
    layer.dataProvider().addFeatures(features)
    return layer


def feature_of(layer, geometry, value):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(geometry)
    feature["class"] = NULL if value is None else value
    return feature


def share_right(class_map, reference):
    """Return the share of the reference's pixels on which the map agrees."""
    pairs = [(m, r) for ms, rs in zip(pixels(class_map), pixels(reference)) for m, r in zip(ms, rs) if r]
    return sum(m == r for m, r in pairs) / len(pairs)
