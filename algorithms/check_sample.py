"""What Draw check sample and Assess map have in common: the map, its class names, and the fields of a sample."""

from __future__ import annotations

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterRasterLayer,
)

from ..session.tables import REAL, TEXT, WHOLE
from ..translation import tr
from .base import HsiAlgorithm, Parameters
from .inputs import raster_path
from .outputs import CLASS

MAP = "MAP"
STRATUM, SHARE = "stratum", "share"
FIELDS = {CLASS: TEXT, STRATUM: WHOLE, SHARE: REAL}


def declare_map(algorithm: HsiAlgorithm) -> None:
    """MAP."""
    text = tr("A class map, as Classify raster writes it.")
    algorithm.declare(QgsProcessingParameterRasterLayer(MAP, tr("Class map")), text)


def map_of(
    algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[str, QgsCoordinateReferenceSystem]:
    """Return path and CRS of MAP. Raises QgsProcessingException for a product, which is no map."""
    layer = algorithm.parameterAsRasterLayer(parameters, MAP, context)
    path = raster_path(algorithm, parameters, context, MAP)
    if layer is None or path is None:
        text = tr("{} is not a class map. Choose one that Classify raster wrote ({}).")
        raise QgsProcessingException(text.format(parameters[MAP], MAP))
    return path, layer.crs()


def class_names(path: str) -> dict[int, str]:
    """Return the names that a class map's file holds, {id: name}."""
    source = gdal.Open(path)  # a band lives no longer than its dataset
    if source is None:
        return {}  # the engine says so
    source.GetMetadata()  # GDAL 3.6 reads .aux.xml at this
    categories = source.GetRasterBand(1).GetCategoryNames() or []
    return {class_id: name for class_id, name in enumerate(categories) if class_id and name}
