"""Draw check sample: random points by which a map's accuracy is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..protocol.catalogue import DESIGNS
from ..protocol.parts import LARGEST_CLASS, SampleDesign
from ..protocol.reading import plain
from ..protocol.requests import DrawSample
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .check_sample import (
    FIELDS,
    MAP,
    REPORT,
    class_names,
    declare_map,
    declare_report,
    map_of,
    report_on,
    report_path,
    report_problem,
)
from .inputs import raster_problem
from .outputs import CLASS, ask_for_class, write_features

COUNT, LEAST, SEED = "COUNT", "LEAST", "SEED"
HALF_WIDTH, CLASS_HALF_WIDTH, ACCURACY = "HALF_WIDTH", "CLASS_HALF_WIDTH", "ACCURACY"
BUFFER, CLASS_WITHIN, DESIGN = "BUFFER", "CLASS", "DESIGN"


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
        text = tr("How many points each class gets at least, as far as their number allows; the others go by area.")
        p.declare_number(self, LEAST, tr("Points a class at least"), 30, 2, text)
        text = tr("How far the overall accuracy may be off: half of its 95 % interval, 0.04, say. Tells COUNT.")
        p.declare_share(self, HALF_WIDTH, tr("Wanted half interval"), None, text)
        text = tr("The same of each class's user's accuracy, 0.1, say: each class gets as many points as that needs.")
        p.declare_share(self, CLASS_HALF_WIDTH, tr("Wanted half interval of each class"), None, text)
        text = tr("A first guess of the accuracy, from which half intervals are planned.")
        p.declare_share(self, ACCURACY, tr("Expected accuracy"), 0.85, text, advanced=True)
        text = tr(
            "For a map of changes: pixels around the class CLASS that are a stratum of their own. Most of what a map "
            "missed lies there, and counts for less than it would among all that did not change."
        )
        p.declare_number(self, BUFFER, tr("Buffer (pixels)"), 0, 0, text, advanced=True)
        text = tr("The class within the buffer, by name or number. Without one changed.")
        of_buffer = QgsProcessingParameterString(CLASS_WITHIN, tr("Class within the buffer"), None, False, True)
        self.declare(of_buffer, text, advanced=True)
        p.declare_number(self, SEED, tr("Seed"), 0, 0, tr("The same seed draws the same points."), advanced=True)
        p.declare_choice(self, DESIGN, tr("How the points are drawn"), DESIGNS, advanced=True)
        kind = QgsProcessing.SourceType.TypeVectorPoint
        text = tr(
            "Points with an empty class to fill in; by the other fields, hidden in QGIS, each is weighted. Save them "
            "to a file: a temporary layer is lost when QGIS closes."
        )
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Check sample"), kind), text)
        declare_report(self)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = raster_problem(self, parameters, context, MAP) or report_problem(self, parameters, context)
        if not text and self.parameterAsFileOutput(parameters, p.OUTPUT, context).lower().endswith(".csv"):
            return tr("A .csv file would lose the points' places. Give {} a name that ends in .gpkg.").format(p.OUTPUT)
        by_class = self.parameterAsInt(parameters, BUFFER, context) or parameters.get(CLASS_HALF_WIDTH)
        if not text and by_class and self.parameterAsEnumString(parameters, DESIGN, context) != "stratified":
            text = tr("A buffer and an interval of each class need a stratified sample ({}).").format(DESIGN)
        return text

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._map, self._crs = map_of(self, parameters, context)
        return ready

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        request = self._request(parameters, context)
        sample = self.ask(request, feedback)
        points = sample.points
        for stratum in sample.plan.strata:
            text = tr("{}: {} points, half interval of its accuracy about {:.3f}")
            feedback.pushInfo(text.format(stratum.name, stratum.points, stratum.half_width))
        text = tr("{} points; the overall accuracy will be told to about {:.3f} either way if it is {:.2f}.")
        feedback.pushInfo(text.format(sample.plan.count, sample.plan.half_width, sample.plan.accuracy))
        rows = [(QgsGeometry.fromPointXY(QgsPointXY(q.x, q.y)), {CLASS: None, **plain(q)}) for q in points]
        point = QgsWkbTypes.Type.Point
        place = write_features(self, parameters, context, p.OUTPUT, point, self._crs, FIELDS, rows)
        names = class_names(self._map)
        strata = sorted({q.stratum for q in points if q.stratum <= LARGEST_CLASS} | set(names))
        if place is not None:
            ask_for_class(place, [names.get(i, str(i)) for i in strata], context)
        report = report_path(self, parameters, context)
        if report is None:
            return {p.OUTPUT: place}
        facts = {"check_sample": place, "check_seed": request.seed}
        self.ask(replace(report_on(report, self._map, names, facts), plan=sample.plan), feedback)
        return {p.OUTPUT: place, REPORT: report}

    def _request(self, parameters: Parameters, context: QgsProcessingContext) -> DrawSample:
        """Return what the engine is asked for. Raises EngineFailure for a value that it does not take."""
        count, least, seed, buffer = (
            self.parameterAsInt(parameters, name, context) for name in (COUNT, LEAST, SEED, BUFFER)
        )
        design = SampleDesign(
            count=count,
            least=least,
            half_width=p.number_of(self, parameters, context, HALF_WIDTH),
            class_half_width=p.number_of(self, parameters, context, CLASS_HALF_WIDTH),
            accuracy=self.parameterAsDouble(parameters, ACCURACY, context),
            buffer=buffer,
            target_class=self.parameterAsString(parameters, CLASS_WITHIN, context) or None,
            design=self.parameterAsEnumString(parameters, DESIGN, context),
        )
        return DrawSample(self._map, design, seed)
