"""Layers: they hold what they are given, and know of their file whether it is there."""

import itertools
from pathlib import Path

from osgeo import gdal
from PyQt6.QtCore import QObject, pyqtSignal

from .inert import Inert
from .places import QgsCoordinateReferenceSystem, QgsRectangle

_numbers = itertools.count(1)


class QgsRasterDataProvider(QObject):
    """What a layer reads."""

    dataChanged = pyqtSignal()

    def crs(self):
        return QgsCoordinateReferenceSystem()


class QgsMapLayer(QObject):
    """A layer by its source."""

    def __init__(self, source="", name="", provider="", options=None):
        super().__init__()
        self._id, self._source, self._name, self._kind = f"layer_{next(_numbers)}", source, name, provider
        self._provider, self._crs, self._opacity, self._custom = QgsRasterDataProvider(self), None, 1.0, {}

    def id(self):
        return self._id

    def source(self):
        return self._source

    def name(self):
        return self._name

    def setName(self, name):
        self._name = name

    def providerType(self):
        return self._kind

    def dataProvider(self):
        return self._provider

    def isValid(self):
        return Path(self._source.split("|")[0]).exists()

    def crs(self):
        return self._crs or QgsCoordinateReferenceSystem()

    def setCrs(self, crs):
        self._crs = crs

    def opacity(self):
        return self._opacity

    def setOpacity(self, opacity):
        self._opacity = opacity

    def customProperty(self, name):
        return self._custom.get(name)

    def setCustomProperty(self, name, value):
        self._custom[name] = value

    def saveNamedStyle(self, path):
        Path(path).write_text("<qgis/>")
        return "", True


class QgsRasterLayer(QgsMapLayer):
    """A raster."""

    def bandCount(self):
        return gdal.Open(self._source.split("|")[0]).RasterCount

    def extent(self):
        return QgsRectangle(0, 0, 1, 1)


class QgsVectorLayer(QgsMapLayer):
    """A table; its features are not read."""

    def subsetString(self):
        return self._source.partition("|subset=")[2]

    def setSubsetString(self, subset):
        self._source = self._source.partition("|subset=")[0] + f"|subset={subset}"

    def isEditable(self):
        return False

    def editBuffer(self):
        return None

    def sourceCrs(self):
        return self.crs()

    def sourceName(self):
        return self.name()

    def fields(self):
        return Inert()

    def primaryKeyAttributes(self):
        return []

    def uniqueValues(self, field, limit):
        return {1, 2}

    def featureCount(self):
        return 2


class QgsProviderRegistry:
    """What knows the parts of a layer's source; here there is but its file, and what stands behind a bar."""

    @classmethod
    def instance(cls):
        return cls()

    def decodeUri(self, provider, source):
        return {"path": source.split("|")[0]}
