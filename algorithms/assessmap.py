"""Assess map: its accuracy and the true areas of its classes, by a labelled check sample."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..client.geometries import class_value, features_in
from ..protocol.figures import ClassFigures, SampleFigures
from ..protocol.parts import AROUND, WHOLE_MAP, CheckPoint
from ..protocol.reading import plain
from ..protocol.requests import AssessSample
from ..session.errors import misread_in, not_shown
from ..session.tables import REAL, TEXT, WHOLE
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .check_sample import (
    FIELDS,
    MAP,
    REPORT,
    SHARE,
    STRATUM,
    class_entries,
    class_names,
    declare_map,
    declare_report,
    map_of,
    report_on,
    report_path,
    report_problem,
)
from .exchange import EXCHANGE, categorise, exchanged
from .inputs import labels_problem, raster_path, raster_problem, read_answers, source_of
from .outputs import CLASS, declare_raster_output, output_paths, output_problem, style_values, write_features

SAMPLE, OVERALL, INTERVAL, CALIBRATION = "SAMPLE", "OVERALL", "OVERALL_CI", "CALIBRATION_ERROR"
POINTS = "POINTS"
KAPPA, SCALED, TEMPERATURE = "KAPPA", "SCALED", "TEMPERATURE"
OTHER, DIFFERENCE, DIFFERENCE_INTERVAL = "OTHER", "DIFFERENCE", "DIFFERENCE_CI"
BEYOND = 65536  # class numbers that no map has
INTERVALS = ("share", "area", "users", "producers", "f1", "hectares")
TABLE = {"class": WHOLE, "name": TEXT, "points": WHOLE, "mapped_share": REAL}
TABLE |= {f"{figure}{end}": REAL for figure in INTERVALS for end in ("", "_ci")}
TABLE |= {"mapped_points": WHOLE} | {f"{figure}_{end}": REAL for figure in INTERVALS for end in ("low", "high")}


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
        text = tr("Another map of the place, an earlier one, say: it is told which of the two is right more often.")
        other = QgsProcessingParameterRasterLayer(OTHER, tr("Map to compare with"), None, True)
        self.declare(other, text, advanced=True)
        text = tr("Tells Cohen's kappa, too, for those who are asked for it: it adds nothing to overall accuracy.")
        kappa = QgsProcessingParameterBoolean(KAPPA, tr("Kappa"), False)
        self.declare(kappa, text, advanced=True)
        text = tr(
            "A row for each class: user's and producer's accuracy, F1, share, area and hectares, each with half its "
            "normal interval (_ci) and with its interval (_low, _high), which is wide where points are few."
        )
        kind = QgsProcessing.SourceType.TypeVector
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Accuracy"), kind), text)
        declare_report(self)
        text = tr(
            "Each point with its label, the map's, its stratum and that one's share of the map, and with longitude and "
            "latitude: for AcATaMa, EnMAP-Box, or as .csv for R."
        )
        kind = QgsProcessing.SourceType.TypeVectorPoint
        points = QgsProcessingParameterFeatureSink(POINTS, tr("Points with both classes"), kind, None, True, False)
        self.declare(points, text)
        text = tr(
            "The labels that the map was made from: points of the sample that lie on them do not count, and it is told "
            "how accurate the map is near labels and far from them."
        )
        labels = QgsProcessingParameterFeatureSource(p.LABELS, tr("Labels taught"), list(p.PLACES), optional=True)
        self.declare(labels, text, advanced=True)
        text = tr("The field with their classes. Empty (NULL) means don't know, and does not count as taught.")
        field = QgsProcessingParameterField(p.FIELD, tr("Class field"), None, p.LABELS, optional=True)
        self.declare(field, text, advanced=True)
        text = tr(
            "The confidence as often right as it says: scaled by the temperature that fits the sample best. Error "
            "before and after are told, the latter of points that the temperature was not fitted by."
        )
        declare_raster_output(self, SCALED, tr("Scaled confidence"), text)
        for name, description in (
            (OVERALL, tr("Overall accuracy")),
            (INTERVAL, tr("Half its 95 % interval")),
            (CALIBRATION, tr("Expected calibration error")),
            (DIFFERENCE, tr("Overall accuracy less that of the other map")),
            (DIFFERENCE_INTERVAL, tr("Half its 95 % interval")),
            (TEMPERATURE, tr("Temperature of the confidence")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = raster_problem(self, parameters, context, MAP)
        for name in (p.CONFIDENCE, OTHER):
            if not text and parameters.get(name):
                text = raster_problem(self, parameters, context, name)
        text = text or report_problem(self, parameters, context)
        text = text or output_problem(self, parameters, context, [SCALED])
        if not text and parameters.get(SCALED) and not parameters.get(p.CONFIDENCE):
            text = tr("Scaling needs the confidence that was written with the map ({}).").format(p.CONFIDENCE)
        if not text and parameters.get(p.LABELS):
            text = labels_problem(self, parameters, context)
        if text:
            return text
        source = self.parameterAsSource(parameters, SAMPLE, context)
        if source is None:
            given = str(parameters.get(SAMPLE))
            text = tr("The sample {} cannot be read. Choose a layer of Draw check sample.")
            return not_shown(given) if misread_in(given) else text.format(given)
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
        self._other = raster_path(self, parameters, context, OTHER)
        return ready

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        names = class_names(self._map)
        sample = self._sample(parameters, context, feedback, names)
        by_number = {str(class_id): name for class_id, name in names.items()}
        kappa = self.parameterAsBoolean(parameters, KAPPA, context)
        taught = read_answers(self, parameters, context, feedback, self._crs)[0] if parameters.get(p.LABELS) else None
        scaled = output_paths(self, parameters, context, [SCALED])[SCALED]
        request = AssessSample(self._map, sample, self._confidence, self._other, by_number, taught, kappa, scaled)
        figures = self.ask(request, feedback)
        feedback.pushInfo(tr("Compared on {} points.").format(figures.points))
        overall = _with_interval("overall", figures)
        feedback.pushInfo(f"{tr('Overall accuracy')}: {overall}")
        if figures.kappa is not None:
            feedback.pushInfo(f"{tr('Kappa')}: {figures.kappa:.3f}")
        if figures.temperature is not None:
            text = tr(
                "Temperature {:.2f}: the calibration error goes from {:.3f} to {:.3f} (on points left out of the fit)."
            )
            errors = figures.calibration_error, figures.calibration_error_scaled
            feedback.pushInfo(text.format(figures.temperature, *errors))
            style_values(scaled, context, feedback)
        if figures.difference is not None:
            feedback.pushInfo(f"{tr('More than on the other map')}: {_with_interval('difference', figures)}")
        rows = []
        for of_class in figures.classes:
            feedback.pushInfo(f"{of_class.name}: {_in_words(of_class)}")
            rows.append((QgsGeometry(), {**_row(of_class), "class": of_class.id}))
        none = QgsWkbTypes.Type.NoGeometry
        table = write_features(self, parameters, context, p.OUTPUT, none, self._crs, TABLE, rows)
        numbers = {OVERALL: figures.overall, INTERVAL: figures.overall_ci, CALIBRATION: figures.calibration_error}
        numbers |= {DIFFERENCE: figures.difference, DIFFERENCE_INTERVAL: figures.difference_ci}
        numbers |= {TEMPERATURE: figures.temperature}
        found = {p.OUTPUT: table, **{name: value for name, value in numbers.items() if value is not None}}
        found |= {SCALED: scaled} if figures.temperature is not None else {}
        both = exchanged(sample, figures.mapped, names, self._crs, context)
        kind = QgsWkbTypes.Type.Point
        points = write_features(self, parameters, context, POINTS, kind, self._crs, EXCHANGE, both)
        if points is not None:
            categorise(points, class_entries(self._map, names))
            found[POINTS] = points
        report = report_path(self, parameters, context)
        if report is None:
            return found
        facts = {"check_sample": source_of(self, parameters, context, SAMPLE).sourceName()}
        facts["strata"] = _strata_of(sample, names)
        facts |= {"other_map": self._other} if self._other else {}
        facts |= {"labels_taught": source_of(self, parameters, context, p.LABELS).sourceName()} if taught else {}
        self.ask(replace(report_on(report, self._map, names, facts), sample=figures), feedback)
        return {**found, REPORT: report}

    def _sample(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        names: dict[int, str],
    ) -> tuple[CheckPoint, ...]:
        """Return the sample as the engine takes it; names that the map does not have get numbers beyond its own."""
        source = source_of(self, parameters, context, SAMPLE)
        numbers = {name: class_id for class_id, name in names.items()}
        sample, added, warn = [], 0, feedback.pushWarning
        for wkb, feature in features_in(self._crs, source, QgsFeatureRequest(), context.transformContext(), warn):
            stratum, share = feature.attribute(STRATUM), feature.attribute(SHARE)
            if not isinstance(stratum, int) or not isinstance(share, float):
                added += 1
                continue
            value = class_value(feature.attribute(CLASS), CLASS)
            if isinstance(value, str):
                beyond = int(value) if value.isdigit() else BEYOND + len(numbers)
                value = numbers.setdefault(value, beyond)
            sample.append(CheckPoint(wkb, value, stratum, share))
        if added:
            warn(tr("{} points without stratum or share were not drawn at random and did not count.").format(added))
        for name, class_id in numbers.items():
            names.setdefault(class_id, name)
        return tuple(sample)


def _strata_of(sample: Sequence[CheckPoint], names: Mapping[int, str]) -> str:
    """Return in words how many points were drawn in each stratum, and how much of the map that is."""
    shares = {point.stratum: point.share for point in sample}
    counts = Counter(point.stratum for point in sample)
    text = "{}: {} ({:.1f} %)"
    names = {AROUND: tr("buffer"), WHOLE_MAP: tr("the whole map"), **names}
    return ", ".join(text.format(names.get(i, i), counts[i], 100 * shares[i]) for i in sorted(shares))


def _row(figures: ClassFigures) -> dict[str, Any]:
    """Return the figures by the table's fields."""
    found: dict[str, float | None] = {f"{name}_{end}": None for name in INTERVALS for end in ("low", "high")}
    for name, (low, high) in figures.intervals.items():
        found |= {f"{name}_low": low, f"{name}_high": high}
    return {**plain(figures), **found}


def _in_words(figures: ClassFigures) -> str:
    texts = [_with_interval(name, figures) for name in ("users", "producers", "f1", "share")]
    return tr("user's accuracy {}, producer's accuracy {}, F1 {}, share of the area {}").format(*texts)


def _with_interval(name: str, figures: ClassFigures | SampleFigures) -> str:
    """Return a figure with its 95 % interval in words."""
    if name not in figures.intervals:
        return tr("undefined")
    low, high = figures.intervals[name]
    return tr("{:.3f} (95 % interval {:.3f} to {:.3f})").format(getattr(figures, name), low, high)
