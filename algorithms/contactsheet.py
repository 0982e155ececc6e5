"""Contact sheet: a folder of images as one raster."""

import os

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile

from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm
from .images import IMAGES, declare_images, declare_sheet, folder_problem, lay_out

SECOND_IMAGES = "SECOND_IMAGES"


class ContactSheet(HsiAlgorithm):
    """hsiactive:contactsheet."""

    ID = "contactsheet"

    def displayName(self):
        return tr("Contact sheet")

    def about(self):
        return tr(
            "Lays a folder of images, with or without georeference, out on one raster that copies nothing, so that "
            "they can be labelled and mapped at once; Cut sheet gives each image its part of a map back. Files that "
            "cannot be read, or whose bands differ from the others', are named and left out."
        )

    def initAlgorithm(self, configuration=None):
        declare_images(self, tr("Image files of the same bands and data type."))
        behaviour = QgsProcessingParameterFile.Behavior.Folder
        seconds = QgsProcessingParameterFile(SECOND_IMAGES, tr("Folder of the second date"), behaviour, optional=True)
        text = tr("The same places at a later date, in files of the same names. They go on a second sheet beside it.")
        self.declare(seconds, text, advanced=True)
        declare_sheet(self, p.OUTPUT, tr("The sheet to write (.vrt); that of the second date gets _2 after its name."))
        for name, description in (("IMAGE_COUNT", tr("Images")), ("SKIPPED", tr("Images left out"))):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def problem(self, parameters, context):
        text = folder_problem(self, parameters, context, IMAGES)
        if not text and parameters.get(SECOND_IMAGES):
            text = folder_problem(self, parameters, context, SECOND_IMAGES)
        return text

    def work(self, parameters, context, feedback):
        folders = (self.parameterAsString(parameters, name, context) for name in (IMAGES, SECOND_IMAGES))
        sheet = os.path.abspath(self.parameterAsFileOutput(parameters, p.OUTPUT, context))
        folder, seconds = folders
        result = lay_out(self, folder, sheet, feedback, seconds)
        return {p.OUTPUT: result["sheet"], "IMAGE_COUNT": result["images"], "SKIPPED": result["skipped"]}
