"""Suggest samples: which pixels to label next."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..protocol.parts import QuestionChoice
from ..protocol.reading import plain
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .outputs import declare_raster_output, output_paths, output_problem, style_values, write_features
from .suggestion import COUNT, FIELDS, Suggestion
from .tile_choice import RANDOM_SHARE, declare_random_share

MIN_DISTANCE, RARE, PLAIN = "MIN_DISTANCE", "RARE", "PLAIN"


class SuggestSamples(Suggestion):
    """hsiactive:suggestsamples."""

    ID = "suggestsamples"

    def displayName(self) -> str:
        return tr("Suggest samples")

    def about(self) -> str:
        return tr(
            "Gives the pixels that teach the classifier most, as points to be labelled, best first, each with the "
            "reason why. Without labels it gives a first set; label it, then run this again with the labels."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.declare_questions()
        text = tr("How many pixels to suggest.")
        p.declare_number(self, COUNT, tr("Number of samples"), 10, 1, text)  # what one labels in a sitting
        text = tr("How far apart the samples lie at least, in pixels: neighbours mostly repeat each other.")
        p.declare_number(self, MIN_DISTANCE, tr("Minimum distance (pixels)"), 5, 0, text)
        text = tr("One sample in ten is the one whose spectrum is least like all LABELS, as those of rare targets are.")
        self.declare(QgsProcessingParameterBoolean(RARE, tr("I look for something rare"), False), text)
        text = tr("By the strategy's score alone, as published: samples of one batch may repeat each other.")
        self.declare(QgsProcessingParameterBoolean(PLAIN, tr("By score alone"), False), text, advanced=True)
        declare_random_share(self, tr("The share of the samples that is drawn by chance."))
        kind = QgsProcessing.SourceType.TypeVectorPoint
        text = tr("Points in the raster's CRS with rank, score, reason and the two best classes.")
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Samples"), kind), text)
        text = tr("A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF. It needs labels.")
        declare_raster_output(self, p.UNCERTAINTY, tr("Uncertainty"), text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = super().problem(parameters, context)
        if not text and parameters.get(p.UNCERTAINTY) and not parameters.get(p.LABELS):
            text = tr("The uncertainty needs labels of at least two classes. Give LABELS, or leave UNCERTAINTY out.")
        return text or output_problem(self, parameters, context, [p.UNCERTAINTY])

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        path = output_paths(self, parameters, context, [p.UNCERTAINTY])[p.UNCERTAINTY]
        questions = QuestionChoice(
            min_distance=self.parameterAsInt(parameters, MIN_DISTANCE, context),
            rare=self.parameterAsBoolean(parameters, RARE, context),
            plain=self.parameterAsBoolean(parameters, PLAIN, context),
            random_share=self.parameterAsDouble(parameters, RANDOM_SHARE, context),
        )
        suggestion = self.suggest(parameters, context, feedback, questions, uncertainty=path)
        rows = [(QgsGeometry.fromPointXY(QgsPointXY(q.x, q.y)), plain(q)) for q in suggestion.questions]
        point = QgsWkbTypes.Type.Point
        samples = write_features(self, parameters, context, p.OUTPUT, point, self._scene.crs, FIELDS, rows)
        if not path:
            return {p.OUTPUT: samples}
        style_values(path, context, feedback)
        return {p.OUTPUT: samples, p.UNCERTAINTY: path}
