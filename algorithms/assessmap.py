"""Assess map: its accuracy and the true areas of its classes, by a labelled check sample."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..client.geometries import class_value, features_in
from ..protocol.shapes import Arguments, Result
from ..session.tables import REAL, TEXT, WHOLE
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .check_sample import FIELDS, MAP, SHARE, STRATUM, class_names, declare_map, map_of
from .inputs import raster_path, raster_problem, source_of
from .outputs import CLASS, write_features

SAMPLE, OVERALL, INTERVAL, CALIBRATION = "SAMPLE", "OVERALL", "OVERALL_CI", "CALIBRATION_ERROR"
BEYOND = 65536  # class numbers that no map has
TABLE = {"class": WHOLE, "name": TEXT, "points": WHOLE, "mapped_share": REAL} | {
    f"{figure}{end}": REAL for figure in ("share", "area", "users", "producers") for end in ("", "_ci")
}


class AssessMap(HsiAlgorithm):
    """hsiactive:assessmap."""

    ID = "assessmap"

    def displayName(self) -> str:
        return tr("Assess map")

    def about(self) -> str:
        return tr(
            "Tells from a labelled check sample how accurate a map is and how large its classes are in truth, each "
            "figure with its 95 % interval. Points without a class do not count. The sample may be one drawn from an "
            "earlier map of the same place."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        declare_map(self)
        text = tr("The points of Draw check sample, with their classes filled in by name or number.")
        kinds = [QgsProcessing.SourceType.TypeVectorPoint]
        self.declare(QgsProcessingParameterFeatureSource(SAMPLE, tr("Check sample"), kinds), text)
        text = tr("The confidence that was written with the map: it is told how far to trust it.")
        confidence = QgsProcessingParameterRasterLayer(p.CONFIDENCE, tr("Confidence"), None, True)
        self.declare(confidence, text, advanced=True)
        text = tr("A row for each class: user's and producer's accuracy, share and area, each with half its interval.")
        kind = QgsProcessing.SourceType.TypeVector
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Accuracy"), kind), text)
        for name, description in (
            (OVERALL, tr("Overall accuracy")),
            (INTERVAL, tr("Half its 95 % interval")),
            (CALIBRATION, tr("Expected calibration error")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = raster_problem(self, parameters, context, MAP)
        if not text and parameters.get(p.CONFIDENCE):
            text = raster_problem(self, parameters, context, p.CONFIDENCE)
        if text:
            return text
        source = source_of(self, parameters, context, SAMPLE)
        if source is None:
            text = tr("The sample {} cannot be read. Choose a layer of Draw check sample.")
            return text.format(parameters.get(SAMPLE))
        missing = [name for name in FIELDS if source.fields().lookupField(name) < 0]
        if missing:
            text = tr("The sample has no field {}. Choose a layer of Draw check sample.")
            return text.format(", ".join(missing))
        return ""

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._map, self._crs = map_of(self, parameters, context)
        self._confidence = raster_path(self, parameters, context, p.CONFIDENCE)
        return ready

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        names = class_names(self._map)
        args: Arguments = {"map": self._map, "confidence": self._confidence}
        args["sample"] = self._sample(parameters, context, feedback, names)
        result = self.ask("assess_sample", args, feedback)
        feedback.pushInfo(tr("Compared on {} points.").format(result["points"]))
        feedback.pushInfo(f"{tr('Overall accuracy')}: {_with_interval(result, 'overall')}")
        rows = []
        for figures in result["classes"]:
            name = names.get(figures["id"], str(figures["id"]))
            text = tr("{}: user's accuracy {}, producer's accuracy {}, share of the area {}")
            in_words = [_with_interval(figures, figure) for figure in ("users", "producers", "share")]
            feedback.pushInfo(text.format(name, *in_words))
            rows.append((QgsGeometry(), {**figures, "class": figures["id"], "name": name}))
        none = QgsWkbTypes.Type.NoGeometry
        table = write_features(self, parameters, context, p.OUTPUT, none, self._crs, TABLE, rows)
        numbers = {OVERALL: result["overall"], INTERVAL: result["overall_ci"], CALIBRATION: result["calibration_error"]}
        return {p.OUTPUT: table, **{name: value for name, value in numbers.items() if value is not None}}

    def _sample(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        names: dict[int, str],
    ) -> list[list[Any]]:
        """Return the sample as the engine takes it; names that the map does not have get numbers beyond its own."""
        source = source_of(self, parameters, context, SAMPLE)
        numbers: dict[Any, int] = {name: class_id for class_id, name in names.items()}
        sample, added, warn = [], 0, feedback.pushWarning
        for wkb, feature in features_in(self._crs, source, QgsFeatureRequest(), context.transformContext(), warn):
            stratum, share = feature.attribute(STRATUM), feature.attribute(SHARE)
            if not isinstance(stratum, int) or not isinstance(share, float):
                added += 1
                continue
            value = class_value(feature.attribute(CLASS), CLASS)
            if isinstance(value, str) and value not in numbers:
                numbers[value] = int(value) if value.isdigit() else BEYOND + len(numbers)
            sample.append([wkb, numbers.get(value, value), stratum, share])
        if added:
            warn(tr("{} points without stratum or share were not drawn at random and did not count.").format(added))
        for name, class_id in numbers.items():
            names.setdefault(class_id, name)
        return sample


def _with_interval(figures: Result, name: str) -> str:
    """Return a figure with half its interval in words."""
    value, interval = figures[name], figures[f"{name}_ci"]
    if value is None:
        return tr("undefined")
    return f"{value:.3f}" if interval is None else f"{value:.3f} ± {interval:.3f}"
