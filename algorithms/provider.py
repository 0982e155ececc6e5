"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .assessmap import AssessMap
from .base import ICON, close_processing_client
from .classifyraster import ClassifyRaster
from .classifyscenes import ClassifyScenes
from .collectfromcluster import CollectFromCluster
from .comparestrategies import CompareStrategies
from .contactsheet import ContactSheet
from .cutsheet import CutSheet
from .detectchanges import DetectChanges
from .drawchecksample import DrawCheckSample
from .exportonnx import ExportModelAsOnnx
from .exportspectra import ExportLabelledSpectra
from .segmentraster import SegmentRaster
from .submittocluster import SubmitToCluster
from .suggestsamples import SuggestSamples
from .suggesttiles import SuggestTiles
from .trainclassifier import TrainClassifier
from .trainsegmenter import TrainSegmenter

ALGORITHMS = (
    SuggestSamples,
    TrainClassifier,
    ClassifyRaster,
    DrawCheckSample,
    AssessMap,
    CompareStrategies,
    SuggestTiles,
    DetectChanges,
    TrainSegmenter,
    SegmentRaster,
    ClassifyScenes,
    ContactSheet,
    CutSheet,
    SubmitToCluster,
    CollectFromCluster,
    ExportLabelledSpectra,
    ExportModelAsOnnx,
)
PROVIDER_ID = "hsiactive"  # frozen: models and scripts hold it


class HsiActiveProvider(QgsProcessingProvider):
    """The algorithms as the toolbox, models, batch and `qgis_process` find them."""

    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return "HSI Active"

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def unload(self) -> None:
        close_processing_client()
