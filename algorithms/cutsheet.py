"""Cut sheet: a map of a contact sheet back to one file an image."""

import os

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFolderDestination

from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm
from .images import SHEET
from .inputs import raster_path, raster_problem


class CutSheet(HsiAlgorithm):
    """hsiactive:cutsheet."""

    ID = "cutsheet"

    def displayName(self):
        return tr("Cut sheet")

    def about(self):
        return tr(
            "Cuts a raster that was made of a contact sheet, such as its class map, back to one GeoTIFF an image, each "
            "with the image's name and georeference, and with colours and class names."
        )

    def initAlgorithm(self, configuration=None):
        p.declare_raster(self, tr("A map of the contact sheet."))
        sheet = QgsProcessingParameterFile(SHEET, tr("Contact sheet"), extension="vrt")
        self.declare(sheet, tr("The sheet that the map was made of."))
        folder = QgsProcessingParameterFolderDestination(p.OUTPUT, tr("Folder"))
        self.declare(folder, tr("Where the files go."))

    def problem(self, parameters, context):
        text = raster_problem(self, parameters, context, p.RASTER)
        path = self.parameterAsFile(parameters, SHEET, context)
        if not text and not os.path.isfile(path):
            text = tr("There is no file {}. Choose the contact sheet (SHEET).").format(path)
        return text

    def prepareAlgorithm(self, parameters, context, feedback):
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._map = raster_path(self, parameters, context, p.RASTER)
        return ready

    def work(self, parameters, context, feedback):
        args = {
            "map": self._map,
            "sheet": os.path.abspath(self.parameterAsFile(parameters, SHEET, context)),
            "folder": os.path.abspath(self.parameterAsString(parameters, p.OUTPUT, context)),
        }
        result = self.ask("cut", args, feedback)
        feedback.pushInfo(tr("{} files.").format(len(result["maps"])))
        return {p.OUTPUT: result["folder"]}
