"""Points, rectangles and geometries; the latter are GDAL's."""

import math

from osgeo import ogr

FLAT = {ogr.wkbPoint: 0, ogr.wkbLineString: 1, ogr.wkbPolygon: 2, ogr.wkbMultiPolygon: 2}  # QgsWkbTypes.GeometryType


class QgsCsException(Exception):
    """A place that cannot be transformed."""


class QgsPointXY:
    """A place."""

    def __init__(self, x=0.0, y=0.0):
        self._x, self._y = (x.x(), x.y()) if isinstance(x, QgsPointXY) else (float(x), float(y))

    def x(self):
        return self._x

    def y(self):
        return self._y

    def distance(self, other):
        return math.hypot(self._x - other.x(), self._y - other.y())


class QgsRectangle:
    """A rectangle of two corners, of four sides or as another; else it holds nothing."""

    def __init__(self, *given):
        self.sides = [math.inf, math.inf, -math.inf, -math.inf]  # west, south, east, north
        if len(given) == 1:
            self.sides = list(given[0].sides)
        elif len(given) == 2:
            for corner in given:
                self.combineExtentWith(corner)
        elif given:
            self.sides = list(given)

    def combineExtentWith(self, point):
        west, south, east, north = self.sides
        x, y = point.x(), point.y()
        self.sides = [min(west, x), min(south, y), max(east, x), max(north, y)]

    def xMinimum(self):
        return self.sides[0]

    def yMinimum(self):
        return self.sides[1]

    def xMaximum(self):
        return self.sides[2]

    def yMaximum(self):
        return self.sides[3]

    def width(self):
        return self.sides[2] - self.sides[0]

    def height(self):
        return self.sides[3] - self.sides[1]

    def center(self):
        west, south, east, north = self.sides
        return QgsPointXY((west + east) / 2, (south + north) / 2)

    def grow(self, by):
        west, south, east, north = self.sides
        self.sides = [west - by, south - by, east + by, north + by]

    def scale(self, factor):
        centre, wide, high = self.center(), self.width() * factor / 2, self.height() * factor / 2
        self.sides = [centre.x() - wide, centre.y() - high, centre.x() + wide, centre.y() + high]

    def contains(self, other):
        inner = other.sides if isinstance(other, QgsRectangle) else [other.x(), other.y()] * 2
        low = all(mine <= theirs for mine, theirs in zip(self.sides[:2], inner[:2]))
        return low and all(mine >= theirs for mine, theirs in zip(self.sides[2:], inner[2:]))


class QgsGeometry:
    """A geometry of GDAL."""

    def __init__(self, shape=None):
        self._shape = shape

    @classmethod
    def fromPolygonXY(cls, rings):
        shape = ogr.Geometry(ogr.wkbPolygon)
        for ring in rings:
            shape.AddGeometry(_line(ogr.wkbLinearRing, ring))
        shape.CloseRings()
        return cls(shape)

    @classmethod
    def fromPolylineXY(cls, points):
        return cls(_line(ogr.wkbLineString, points))

    def fromWkb(self, wkb):
        self._shape = ogr.CreateGeometryFromWkb(bytes(wkb))

    def asWkb(self):
        return bytes(self._shape.ExportToWkb())

    def wkbType(self):
        return self._shape.GetGeometryType()

    def buffer(self, distance, segments):
        return QgsGeometry(self._shape.Buffer(distance, segments))

    def transform(self, transform, direction=None):
        """Nothing: all coordinates here are the raster's."""


class QgsWkbTypes:
    """Kinds of geometries."""

    @staticmethod
    def geometryType(kind):
        return FLAT[kind]


class QgsUnitTypes:
    """Units; all places here are in metres."""

    @staticmethod
    def fromUnitToUnitFactor(one, other):
        return 1.0


class QgsCoordinateReferenceSystem:
    """A CRS by its WKT, which is all that is known of it."""

    def __init__(self, wkt=""):
        self._wkt = wkt

    @classmethod
    def fromWkt(cls, wkt):
        return cls(wkt)

    def __eq__(self, other):
        return isinstance(other, QgsCoordinateReferenceSystem) and self._wkt == other._wkt

    __hash__ = None

    def isValid(self):
        return bool(self._wkt)

    def toWkt(self, variant=None):
        return self._wkt

    def isGeographic(self):
        return self._wkt.startswith("GEOG")

    def mapUnits(self):
        return 0

    def description(self):
        return self._wkt[:20]


class QgsCoordinateTransform:
    """Leaves places where they are."""

    def __init__(self, source, target, context=None):
        pass

    def transform(self, *place):
        return QgsPointXY(*(place if isinstance(place[0], (int, float)) else place[:1]))


def _line(kind, points):
    shape = ogr.Geometry(kind)
    for point in points:
        shape.AddPoint_2D(point.x(), point.y())
    return shape
