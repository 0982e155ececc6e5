"""Contact sheet: a folder of images as one raster."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber, QgsProcessingParameterFile

from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .images import IMAGES, declare_images, declare_sheet, folder_problem, lay_out
from .outputs import declare_raster_output, output_paths, output_problem, style_map

SECOND_IMAGES, CLASSES = "SECOND_IMAGES", "CLASSES"


class ContactSheet(HsiAlgorithm):
    """hsiactive:contactsheet."""

    ID = "contactsheet"

    def displayName(self) -> str:
        return tr("Contact sheet")

    def about(self) -> str:
        return tr(
            "Lays a folder of images, with or without georeference, out on one raster that copies nothing, so that "
            "they can be labelled and mapped at once; Cut sheet gives each image its part of a map back. Files that "
            "cannot be read, or whose bands differ from the others', are named and left out."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        declare_images(self, tr("Image files of the same bands and data type."))
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        seconds = QgsProcessingParameterFile(SECOND_IMAGES, tr("Folder of the second date"), behaviour, optional=True)
        text = tr("The same places at a later date, in files of the same names. They go on a second sheet beside it.")
        self.declare(seconds, text, advanced=True)
        declare_sheet(self, p.OUTPUT, tr("The sheet to write (.vrt); that of the second date gets _2 after its name."))
        text = tr("Of images in folders named after their classes: the sheet's class map, a reference for comparisons.")
        declare_raster_output(self, CLASSES, tr("Class map of the folders"), text)
        for name, description in (("IMAGE_COUNT", tr("Images")), ("SKIPPED", tr("Images left out"))):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = folder_problem(self, parameters, context, IMAGES)
        if not text and parameters.get(SECOND_IMAGES):
            text = folder_problem(self, parameters, context, SECOND_IMAGES)
        return text or output_problem(self, parameters, context, [CLASSES])

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        folder, seconds = (self.parameterAsString(parameters, name, context) for name in (IMAGES, SECOND_IMAGES))
        sheet = os.path.abspath(self.parameterAsFileOutput(parameters, p.OUTPUT, context))
        paths = output_paths(self, parameters, context, [CLASSES])
        result = lay_out(self, folder, sheet, feedback, seconds, paths[CLASSES])
        style_map(paths[CLASSES], result["classes"], context, feedback)
        counts = {"IMAGE_COUNT": result["images"], "SKIPPED": result["skipped"]}
        return {p.OUTPUT: result["sheet"], **{name: path for name, path in paths.items() if path}, **counts}
