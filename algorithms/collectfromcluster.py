"""Collect from cluster: the mosaic of a job folder, into QGIS."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFile,
)

from ..protocol.catalogue import MAPS
from ..protocol.job_requests import CollectMosaic
from ..protocol.parts import ClassEntry
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .outputs import style_map, style_values
from .submittocluster import FOLDER

LAYERS = "LAYERS"
VALUES = ("confidence", "uncertainty", "change")  # from 0 to 1


class CollectFromCluster(HsiAlgorithm):
    """hsiactive:collectfromcluster."""

    ID = "collectfromcluster"

    def displayName(self) -> str:
        return tr("Collect from cluster")

    def about(self) -> str:
        return tr(
            "Puts the blocks that a cluster has mapped together and opens the map with its colours and class names. "
            "The folder is that of Submit to cluster, copied back or on a disk that is mounted here. When blocks are "
            "missing it tells how many."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        folder = QgsProcessingParameterFile(FOLDER, tr("Job folder"), behaviour)
        self.declare(folder, tr("The folder with job.json and the blocks."))
        self.addOutput(QgsProcessingOutputRasterLayer(p.OUTPUT, tr("Class map")))
        for name, text in MAPS.items():
            self.addOutput(QgsProcessingOutputRasterLayer(name.upper(), tr(text)))
        self.addOutput(
            QgsProcessingOutputMultipleLayers(LAYERS, tr("All maps, where the rasters lie on several grids"))
        )

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        path = self.parameterAsString(parameters, FOLDER, context)
        if os.path.isfile(os.path.join(path, "job.json")):
            return ""
        return tr("{} is no job folder of Submit to cluster: it has no job.json ({}).").format(path, FOLDER)

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        folder = os.path.abspath(self.parameterAsString(parameters, FOLDER, context))
        mosaic = self.ask(CollectMosaic(folder), feedback)
        outputs: Outputs = {}
        layers = []
        for made in mosaic.maps:
            for name, path in made.items():
                output = p.OUTPUT if name == "classes" else name.upper()
                outputs.setdefault(output, path)
                layers.append(path)
                self._open(name, path, output, mosaic.classes, context, feedback)
        return {**outputs, LAYERS: layers}

    def _open(
        self,
        name: str,
        path: str,
        output: str,
        classes: list[ClassEntry],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Have a map opened when the algorithm ends, and style it."""
        title = os.path.splitext(os.path.basename(path))[0]
        details = QgsProcessingContext.LayerDetails(title, context.project(), output)
        context.addLayerToLoadOnCompletion(path, details)
        if name == "classes":
            style_map(path, classes, context, feedback)
        elif name in VALUES:
            style_values(path, context, feedback)
