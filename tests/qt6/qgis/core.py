"""As `qgis.core`: the names of api.txt."""

import math

from .application import QgsApplication, QgsSettings
from .inert import Named, module_of
from .layers import QgsMapLayer, QgsProviderRegistry, QgsRasterDataProvider, QgsRasterLayer, QgsVectorLayer
from .network import QgsNetworkAccessManager
from .pictures import QgsMapRendererParallelJob, QgsMapSettings
from .places import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)
from .project import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject
from .tasks import QgsTask

NULL = None


class Qgis:
    """The version, and enums."""

    QGIS_VERSION_INT = 40000


class QgsProcessingException(Exception):
    """As QGIS's."""


class QgsProcessingParameterNumber(Named):
    """A number, any."""

    def minimum(self):
        return -math.inf

    def maximum(self):
        return math.inf


GIVEN = (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsTask,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
globals().update(module_of("qgis.core", GIVEN))
