"""The Processing provider."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .base import ICON, close_processing_client
from .classifyraster import ClassifyRaster
from .comparestrategies import CompareStrategies
from .suggestsamples import SuggestSamples
from .trainclassifier import TrainClassifier

PROVIDER_ID = "hsiactive"  # frozen: models and scripts hold it


class HsiActiveProvider(QgsProcessingProvider):
    """The algorithms as the toolbox, models, batch and `qgis_process` find them."""

    def id(self):
        return PROVIDER_ID

    def name(self):
        return "HSI Active"

    def icon(self):
        return QIcon(ICON)

    def loadAlgorithms(self):
        for algorithm in (SuggestSamples, TrainClassifier, ClassifyRaster, CompareStrategies):
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self):
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self):
        return "tif"

    def unload(self):
        close_processing_client()
