"""Detect changes: what became another thing between two dates."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..protocol.catalogue import DECISIONS
from ..protocol.parts import Answer
from ..protocol.requests import Accuracy, Classify
from ..protocol.results import Classification
from ..protocol.settings import Settings
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import labels_problem, read_answers
from .map_algorithm import POLYGONS, MapAlgorithm
from .outputs import declare_polygon_output, declare_raster_output
from .reference import CHANGE_FIGURES, FIGURES

CHANGE, THRESHOLD, CLASS = "CHANGE", "THRESHOLD", "CLASS"
DECISION = "DECISION"
VALIDATION, VALIDATION_FIELD, USED = "VALIDATION", "VALIDATION_FIELD", "THRESHOLD_USED"


class DetectChanges(MapAlgorithm):
    """hsiactive:detectchanges."""

    ID = "detectchanges"
    RASTERS = {"classes": p.OUTPUT, "change": CHANGE, "uncertainty": p.UNCERTAINTY}
    FIGURES = {**FIGURES, **CHANGE_FIGURES}
    NESTED = True
    KNOWS_WITHOUT = True

    def displayName(self) -> str:
        return tr("Detect changes")

    def about(self) -> str:
        return tr(
            "Maps what changed between two dates of the same place, and how likely. Give either a model that was "
            "trained on two dates, or labels of what changed and what did not: a class called unchanged and one "
            "called changed, or any others. Areas may be drawn in others: the largest of LABELS count first, and what "
            "lies in them counts more, so that an area marked unchanged and the changes drawn in it go together. With "
            "neither the map shows what differs most between the two dates, whatever the cause."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        p.declare_second(self, optional=False)
        p.declare_mask(self)
        self.declare_knowledge()
        text = tr("Name or number of the class that is looked for. Empty: changed, or the last class of all.")
        self.declare(QgsProcessingParameterString(CLASS, tr("Class of changes"), None, False, True), text, True)
        text = tr("The probability of change from which on a pixel counts as changed. Empty: as the next setting says.")
        p.declare_share(self, THRESHOLD, tr("Threshold"), None, text)
        p.declare_choice(self, DECISION, tr("What counts as changed"), DECISIONS, advanced=True)
        self._declare_validation()
        self.declare_form(default_area=1)
        text = tr("The class map, unchanged and changed, as GeoTIFF.")
        declare_raster_output(self, p.OUTPUT, tr("Change map"), text, optional=False)
        text = tr("The probability of change from 0 to 1, as GeoTIFF.")
        declare_raster_output(self, CHANGE, tr("Probability of change"), text, optional=False)
        text = tr("A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.")
        declare_raster_output(self, p.UNCERTAINTY, tr("Uncertainty"), text)
        text = tr(
            "The changes of at least the minimum area, with area (in pixels and map units squared), as GeoPackage."
        )
        declare_polygon_output(self, POLYGONS, tr("Changes"), text)

    def _declare_validation(self) -> None:
        text = tr(
            "Points or polygons with known classes that are not among the labels taught: the threshold is the one with "
            "the best F1 there. An area marked unchanged and the changes drawn in it go together, as in the labels."
        )
        layer = QgsProcessingParameterFeatureSource(
            VALIDATION, tr("Labels to choose the threshold by"), list(p.PLACES), optional=True
        )
        self.declare(layer, text, True)
        field = QgsProcessingParameterField(
            VALIDATION_FIELD, tr("Class field of these labels"), None, VALIDATION, optional=True
        )
        self.declare(field, tr("The field with the class name or number."), True)
        self.addOutput(QgsProcessingOutputNumber(USED, tr("Threshold used")))

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        if parameters.get(p.RASTER) and not parameters.get(p.SECOND):
            return tr("Choose the raster of the second date (SECOND).")
        if parameters.get(VALIDATION):
            if parameters.get(THRESHOLD) is not None:
                return tr("Give either a threshold (THRESHOLD) or labels to choose it by (VALIDATION), not both.")
            text = labels_problem(self, parameters, context, VALIDATION, VALIDATION_FIELD)
            if text:
                return text
        return super().problem(parameters, context)

    def completed(
        self,
        request: Classify,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Classify:
        validation = None
        if parameters.get(VALIDATION):
            which = VALIDATION, VALIDATION_FIELD
            validation, _ = read_answers(self, parameters, context, feedback, self._scene.crs, self.NESTED, *which)
        target = self.parameterAsString(parameters, CLASS, context)
        threshold = p.number_of(self, parameters, context, THRESHOLD)
        decision = self.parameterAsEnumString(parameters, DECISION, context)
        settings = replace(request.learner.settings or Settings(), decision=decision)
        return replace(
            request,
            target_class=target,
            threshold=threshold,
            validation=validation,
            learner=replace(request.learner, settings=settings),
        )

    def told(self, classified: Classification, feedback: QgsProcessingFeedback) -> Outputs:
        if classified.threshold is None:
            return {}
        feedback.pushInfo(tr("Threshold: {:.3f}").format(classified.threshold))
        return {USED: classified.threshold}

    def judged(self, comparison: Accuracy, request: Classify, classified: Classification) -> Accuracy:
        target, seen = classified.target_class, (*(request.answers or ()), *(request.validation or ()))
        answers = tuple(Answer(wkb, target) for wkb, _ in seen)
        return replace(comparison, answers=answers, target_class=target, probabilities=request.outputs.change)
