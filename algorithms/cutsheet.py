"""Cut sheet: a map of a contact sheet back to one file an image."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .images import SHEET
from .inputs import raster_path, raster_problem


class CutSheet(HsiAlgorithm):
    """hsiactive:cutsheet."""

    ID = "cutsheet"

    def displayName(self) -> str:
        return tr("Cut sheet")

    def about(self) -> str:
        return tr(
            "Cuts a raster that was made of a contact sheet, such as its class map, back to one GeoTIFF an image, each "
            "with the image's name and georeference, and with colours and class names."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self, tr("A map of the contact sheet."))
        sheet = QgsProcessingParameterFile(SHEET, tr("Contact sheet"), extension="vrt")
        self.declare(sheet, tr("The sheet that the map was made of."))
        folder = QgsProcessingParameterFolderDestination(p.OUTPUT, tr("Folder"))
        self.declare(folder, tr("Where the files go."))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = raster_problem(self, parameters, context, p.RASTER)
        path = self.parameterAsFile(parameters, SHEET, context)
        if not text and not os.path.isfile(path):
            text = tr("There is no file {}. Choose the contact sheet (SHEET).").format(path)
        return text

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._map = raster_path(self, parameters, context, p.RASTER)
        return ready

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        args = {
            "map": self._map,
            "sheet": os.path.abspath(self.parameterAsFile(parameters, SHEET, context)),
            "folder": os.path.abspath(self.parameterAsString(parameters, p.OUTPUT, context)),
        }
        result = self.ask("cut", args, feedback)
        feedback.pushInfo(tr("{} files.").format(len(result["maps"])))
        return {p.OUTPUT: result["folder"]}
