# qgis-stubs has the compiled half of qgis.core, of the newest QGIS. Here is what QGIS adds in Python, and the names of
# QGIS 3.22 that the newest knows for compatibility only; and what is never None though qgis-stubs says it may be.
from PyQt5.QtCore import QVariant
from qgis import _core

NULL: QVariant

class QgsCsException(Exception): ...
class QgsProcessingException(Exception): ...

class Qgis(_core.Qgis):
    QGIS_VERSION_INT: int

class QgsApplication(_core.QgsApplication):
    @staticmethod
    def taskManager() -> _core.QgsTaskManager: ...
    @staticmethod
    def processingRegistry() -> _core.QgsProcessingRegistry: ...

class QgsMapLayerProxyModel(_core.QgsMapLayerProxyModel):
    class Filter:
        PointLayer: _core.Qgis.LayerFilters
        PolygonLayer: _core.Qgis.LayerFilters
        RasterLayer: _core.Qgis.LayerFilters

class QgsProcessing(_core.QgsProcessing):
    class SourceType:
        TypeRaster: _core.Qgis.ProcessingSourceType
        TypeVector: _core.Qgis.ProcessingSourceType
        TypeVectorPoint: _core.Qgis.ProcessingSourceType
        TypeVectorPolygon: _core.Qgis.ProcessingSourceType

class QgsProject(_core.QgsProject):
    @staticmethod
    def instance() -> QgsProject: ...
    def layerTreeRoot(self) -> _core.QgsLayerTree: ...

class QgsSymbolLayer(_core.QgsSymbolLayer):
    class Property:
        PropertyLayerEnabled: _core.QgsSymbolLayer.Property

class QgsUnitTypes(_core.QgsUnitTypes):
    class DistanceUnit:
        DistanceMeters: _core.Qgis.DistanceUnit

    class RenderUnit:
        RenderMapUnits: _core.Qgis.RenderUnit
        RenderMetersInMapUnits: _core.Qgis.RenderUnit
        RenderMillimeters: _core.Qgis.RenderUnit

class QgsWkbTypes(_core.QgsWkbTypes):
    class GeometryType:
        PointGeometry: _core.Qgis.GeometryType
        PolygonGeometry: _core.Qgis.GeometryType

from qgis._core import *  # type: ignore[assignment]  # last: what is above goes before it
