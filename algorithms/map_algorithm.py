"""What the algorithms that draw class maps have in common."""

from __future__ import annotations

import os
from dataclasses import replace

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterBoolean

from ..protocol.learners import LEARNERS
from ..protocol.parts import LearnerChoice, Tiles
from ..protocol.parts import Outputs as Maps
from ..protocol.requests import Accuracy, Classify
from ..protocol.results import Classification
from ..protocol.settings import Settings
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .check_sample import declare_report, report_problem
from .held_out import HELD_OUT, declare_held_out, held_out_problem, split, write_map_report
from .inputs import labels_problem, model_problem, read_labels, scene_problem
from .learner_choice import SMOOTHING, declare_learner, learner_of, learner_problem
from .outputs import (
    declare_polygon_output,
    declare_raster_output,
    output_paths,
    output_problem,
    style_map,
    style_values,
)
from .parameters import Choices
from .reference import (
    FIGURES,
    REFERENCE,
    check_reference,
    compared,
    declare_reference,
    figures_of,
    reference_path,
    reference_problem,
)
from .scene_algorithm import SceneAlgorithm

COG, MINIMUM_AREA, POLYGONS = "COG", "MINIMUM_AREA", "POLYGONS"


class MapAlgorithm(SceneAlgorithm):
    """A class map from a model or from labels. Subclasses declare their part of the parameters."""

    RASTERS = {
        "classes": p.OUTPUT,
        "confidence": p.CONFIDENCE,
        "uncertainty": p.UNCERTAINTY,
        "probabilities": p.PROBABILITIES,
    }
    FIGURES = FIGURES
    NESTED = False  # whether areas are drawn in areas
    KNOWS_WITHOUT = False  # whether there is a map without a model and labels, too

    def declare_knowledge(self, learners: Choices = LEARNERS) -> None:
        """Declare what the classes are known from: a model, or labels and a learner."""
        p.declare_model(self, tr("A model file of Train classifier, in place of labels."), optional=True)
        p.declare_labels(self, optional=True)
        p.declare_bands(self)
        declare_learner(self, learners)
        declare_held_out(self)

    def declare_form(self, default_area: int = 1) -> None:
        """Declare how the results are written, and the reference."""
        text = tr("Smaller patches of the map take the class of their largest neighbour. 1 leaves all as they are.")
        p.declare_number(self, MINIMUM_AREA, tr("Minimum area (pixels)"), default_area, 1, text, advanced=True)
        cog = QgsProcessingParameterBoolean(COG, tr("Cloud Optimized GeoTIFF"), False)
        self.declare(cog, tr("Write the rasters in the layout for reading over a network."), advanced=True)
        declare_reference(self, self.FIGURES)
        declare_report(self)

    def declare_maps(self) -> None:
        """Declare the rasters and polygons to write."""
        text = tr("The class map, as GeoTIFF.")
        declare_raster_output(self, p.OUTPUT, tr("Class map"), text, optional=False)
        text = tr("The probability of the class shown, as GeoTIFF.")
        declare_raster_output(self, p.CONFIDENCE, tr("Confidence"), text)
        text = tr("A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.")
        declare_raster_output(self, p.UNCERTAINTY, tr("Uncertainty"), text)
        text = tr("One band of probabilities a class, as GeoTIFF.")
        declare_raster_output(self, p.PROBABILITIES, tr("Probabilities"), text)
        text = tr("The patches of the class map with class and area (in pixels and map units squared), as GeoPackage.")
        declare_polygon_output(self, POLYGONS, tr("Polygons"), text)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        model, labels = parameters.get(p.MODEL), parameters.get(p.LABELS)
        without = not model and not labels
        if (model and labels) or (without and not self.KNOWS_WITHOUT):
            return tr("Give either a model (MODEL) or labels (LABELS and FIELD), not both and not none.")
        text = scene_problem(self, parameters, context)
        if not text and not without:
            text = (model_problem if model else labels_problem)(self, parameters, context)
        if not text and labels:
            text = learner_problem(self, parameters, context)
        text = text or reference_problem(self, parameters, context) or held_out_problem(self, parameters, context)
        if not text and parameters.get(REFERENCE) and self.parameterAsDouble(parameters, HELD_OUT, context):
            text = tr("Judge the map by a reference map (REFERENCE) or by labels held out (HELD_OUT), not by both.")
        text = text or report_problem(self, parameters, context)
        return text or output_problem(self, parameters, context, self.RASTERS.values(), [POLYGONS])

    def takes_bands(self, parameters: Parameters) -> bool:
        return not parameters.get(p.MODEL)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._reference = reference_path(self, parameters, context)
        return ready

    def completed(
        self,
        request: Classify,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Classify:
        """Return the request with what else the engine is to know of the map."""
        return request

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scene = self._scene.for_engine(self, parameters, context, feedback)
        if self._reference is not None:
            check_reference(self, scene, self._reference, feedback)
        paths = output_paths(self, parameters, context, [*self.RASTERS.values(), POLYGONS])
        request = Classify(
            scene,
            Maps(**{key: paths[name] for key, name in self.RASTERS.items()}),
            cog=self.parameterAsBoolean(parameters, COG, context),
            minimum_area=self.parameterAsInt(parameters, MINIMUM_AREA, context),
            polygons=paths[POLYGONS],
        )
        request = self._with_knowledge(request, parameters, context, feedback)
        taught, held_out = split(self, scene, request.answers or (), parameters, context, feedback)
        request = replace(request, answers=taught if held_out else request.answers)
        request = self.completed(request, parameters, context, feedback)
        classified = self.ask(request, feedback)
        feedback.pushInfo(tr("Smoothing: {}.").format(classified.smoothing))
        style_map(paths[p.OUTPUT], classified.classes, context, feedback)
        for name in set(self.RASTERS.values()) - {p.OUTPUT, p.PROBABILITIES}:
            style_values(paths[name], context, feedback)
        outputs = {name: path for name, path in paths.items() if path} | self.told(classified, feedback)
        class_map = paths[p.OUTPUT]
        if class_map is None:
            return outputs
        accuracy = None
        if self._reference is not None or held_out:
            comparison = Accuracy(scene, class_map, self._reference, request.answers, held_out=held_out or None)
            accuracy = compared(self, self.judged(comparison, request, classified), classified.classes, feedback)
            outputs |= figures_of(accuracy, self.FIGURES, classified.classes, feedback)
        return outputs | write_map_report(self, class_map, classified.classes, accuracy, parameters, context, feedback)

    def told(self, classified: Classification, feedback: QgsProcessingFeedback) -> Outputs:
        """Tell what else the engine found; return it as outputs."""
        return {}

    def judged(self, comparison: Accuracy, request: Classify, classified: Classification) -> Accuracy:
        """Return what the map is to be judged by; `request` made it."""
        return comparison

    def _with_knowledge(
        self,
        request: Classify,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Classify:
        """Return the request with what the classes are known from: the model, or the labels and the learner, or
        neither."""
        if parameters.get(p.MODEL):
            model = os.path.abspath(self.parameterAsFile(parameters, p.MODEL, context))
            smoothing = self.parameterAsEnumString(parameters, SMOOTHING, context) or "auto"
            return replace(request, model=model, learner=LearnerChoice(settings=Settings(smoothing=smoothing)))
        if not parameters.get(p.LABELS):
            return request
        labels = read_labels(self, parameters, context, feedback, self._scene.crs, self.NESTED)
        learner, tiles = learner_of(self, parameters, context), Tiles() if self.NESTED else None
        return replace(request, answers=labels.answers, classes=labels.classes, learner=learner, tiles=tiles)
