"""Export model as ONNX: a trained model for Deepness and other programs."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..protocol.requests import ExportOnnx
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import scene_problem
from .scene_algorithm import SceneAlgorithm


class ExportModelAsOnnx(SceneAlgorithm):
    """hsiactive:exportonnx."""

    ID = "exportonnx"

    def displayName(self) -> str:
        return tr("Export model as ONNX")

    def about(self) -> str:
        return tr(
            "Writes a model of one raster as ONNX with the metadata by which Deepness runs it: the raster's own values "
            "go in, probabilities of the classes, and of no data as the last one, come out. It holds for rasters of "
            "the pixel size, scale and nodata of this one. The engine's Python needs the package onnx. Models of "
            "support vector machines, of two dates and with further features cannot be written."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        model = QgsProcessingParameterFile(p.MODEL, tr("Model"), extension="hsimodel")
        self.declare(model, tr("The model file (.hsimodel) of Train classifier or Train segmenter."))
        kind = tr("ONNX") + " (*.onnx)"
        text = tr("The file to write (.onnx).")
        self.declare(QgsProcessingParameterFileDestination(p.OUTPUT, tr("Model as ONNX"), kind), text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = scene_problem(self, parameters, context)
        if not text and not self.parameterAsFileOutput(parameters, p.OUTPUT, context).lower().endswith(".onnx"):
            text = tr("{} is written as ONNX only. Give it a name that ends in .onnx.").format(p.OUTPUT)
        return text

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scene = self._scene.for_engine(self, parameters, context, feedback)
        model = os.path.abspath(self.parameterAsFile(parameters, p.MODEL, context))
        path = os.path.abspath(self.parameterAsFileOutput(parameters, p.OUTPUT, context))
        told = self.ask(ExportOnnx(scene, model, path), feedback)
        feedback.pushInfo(
            tr("Tiles of {} pixels that overlap by {} %, {} cm a pixel.").format(
                told.tile, told.overlap, f"{told.resolution:g}"
            )
        )
        return {p.OUTPUT: path}
