"""Segment a raster: a trained network on any raster of its bands."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ..translation import tr
from . import parameters as p
from .base import Parameters
from .check_sample import report_problem
from .inputs import model_problem, scene_problem
from .map_algorithm import POLYGONS, MapAlgorithm
from .outputs import output_problem
from .reference import reference_problem


class SegmentRaster(MapAlgorithm):
    """hsiactive:segmentraster."""

    ID = "segmentraster"

    def displayName(self) -> str:
        return tr("Segment raster")

    def about(self) -> str:
        return tr(
            "Writes the map of a model of Train segmenter, or of any other model, on the raster's own grid, with "
            "colours and class names. A model of two dates needs the second date. Run it in batch for a folder of "
            "rasters."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        p.declare_second(self)
        p.declare_mask(self)
        p.declare_model(self, tr("A model file of Train segmenter."))
        self.declare_form()
        self.declare_maps()

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return (
            scene_problem(self, parameters, context)
            or model_problem(self, parameters, context)
            or reference_problem(self, parameters, context)
            or report_problem(self, parameters, context)
            or output_problem(self, parameters, context, self.RASTERS.values(), [POLYGONS])
        )
