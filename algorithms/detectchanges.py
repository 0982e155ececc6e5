"""Detect changes: what became another thing between two dates."""

from qgis.core import QgsProcessingParameterString

from ..translation import tr
from . import parameters as p
from .map_algorithm import POLYGONS, MapAlgorithm
from .outputs import declare_polygon_output, declare_raster_output
from .reference import CHANGE_FIGURES, FIGURES

CHANGE, THRESHOLD, CLASS = "CHANGE", "THRESHOLD", "CLASS"


class DetectChanges(MapAlgorithm):
    """hsiactive:detectchanges."""

    ID = "detectchanges"
    RASTERS = {"classes": p.OUTPUT, "change": CHANGE, "uncertainty": p.UNCERTAINTY}
    FIGURES = {**FIGURES, **CHANGE_FIGURES}
    NESTED = True

    def displayName(self):
        return tr("Detect changes")

    def about(self):
        return tr(
            "Maps what changed between two dates of the same place, and how likely. Give either a model that was "
            "trained on two dates, or labels of what changed and what did not: a class called unchanged and one "
            "called changed, or any others. Areas may be drawn in others: the largest of LABELS count first, and what "
            "lies in them counts more, so that an area marked unchanged and the changes drawn in it go together."
        )

    def initAlgorithm(self, configuration=None):
        p.declare_raster(self)
        p.declare_second(self, optional=False)
        p.declare_mask(self)
        self.declare_knowledge()
        text = tr("Name or number of the class that is looked for. Empty: changed, or the last class of all.")
        self.declare(QgsProcessingParameterString(CLASS, tr("Class of changes"), None, False, True), text, True)
        text = tr(
            "The probability of change from which on a pixel counts as changed. Empty: where it is the likeliest."
        )
        p.declare_share(self, THRESHOLD, tr("Threshold"), None, text)
        self.declare_form(default_area=1)
        text = tr("The class map, unchanged and changed, as GeoTIFF.")
        declare_raster_output(self, p.OUTPUT, tr("Change map"), text, optional=False)
        text = tr("The probability of change from 0 to 1, as GeoTIFF.")
        declare_raster_output(self, CHANGE, tr("Probability of change"), text, optional=False)
        text = tr("A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.")
        declare_raster_output(self, p.UNCERTAINTY, tr("Uncertainty"), text)
        text = tr("The changes of at least the minimum area, with their areas, as GeoPackage.")
        declare_polygon_output(self, POLYGONS, tr("Changes"), text)

    def problem(self, parameters, context):
        if parameters.get(p.RASTER) and not parameters.get(p.SECOND):
            return tr("Choose the raster of the second date (SECOND).")
        return super().problem(parameters, context)

    def request(self, parameters, context):
        return {
            "sought": self.parameterAsString(parameters, CLASS, context),
            "threshold": p.share_of(self, parameters, context, THRESHOLD),
        }

    def judged(self, paths, result):
        return {"sought": result["sought"], "probabilities": paths[CHANGE]}
