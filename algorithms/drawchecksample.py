"""Draw check sample: random points by which a map's accuracy is told."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .check_sample import FIELDS, MAP, class_names, declare_map, map_of
from .inputs import raster_problem
from .outputs import CLASS, ask_for_class, write_features

COUNT, LEAST, SEED = "COUNT", "LEAST", "SEED"


class DrawCheckSample(HsiAlgorithm):
    """hsiactive:drawchecksample."""

    ID = "drawchecksample"

    def displayName(self) -> str:
        return tr("Draw check sample")

    def about(self) -> str:
        return tr(
            "Draws random points in each class of a map. Label them without a look at the map, then Assess map tells "
            "its accuracy. Labels that answered the classifier's questions cannot: a strategy chose them."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        declare_map(self)
        text = tr("How many points in all. 200 tell an accuracy of 0.9 to about 0.04 either way.")
        p.declare_number(self, COUNT, tr("Number of points"), 200, 1, text)
        text = tr("How many points each class gets at least; the others are shared out by area.")
        p.declare_number(self, LEAST, tr("Points a class at least"), 20, 2, text)
        p.declare_number(self, SEED, tr("Seed"), 0, 0, tr("The same seed draws the same points."), advanced=True)
        kind = QgsProcessing.SourceType.TypeVectorPoint
        text = tr(
            "Points with an empty class to fill in; by the other fields, hidden in QGIS, each is weighted. Save them "
            "to a file: a temporary layer is lost when QGIS closes."
        )
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Check sample"), kind), text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return raster_problem(self, parameters, context, MAP)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._map, self._crs = map_of(self, parameters, context)
        return ready

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        numbers = {name: self.parameterAsInt(parameters, name, context) for name in (COUNT, LEAST, SEED)}
        args = {"map": self._map, **{name.lower(): value for name, value in numbers.items()}}
        points = self.ask("draw_sample", args, feedback)["points"]
        rows = [(QgsGeometry.fromPointXY(QgsPointXY(q["x"], q["y"])), {CLASS: None, **q}) for q in points]
        point = QgsWkbTypes.Type.Point
        place = write_features(self, parameters, context, p.OUTPUT, point, self._crs, FIELDS, rows)
        names = class_names(self._map)
        strata = sorted({q["stratum"] for q in points} | set(names))
        if place is not None:
            ask_for_class(place, [names.get(i, str(i)) for i in strata], context)
        return {p.OUTPUT: place}
