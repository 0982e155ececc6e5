"""What the algorithms that draw class maps have in common."""

from __future__ import annotations

import os
from collections.abc import Mapping

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterBoolean

from ..protocol.learners import LEARNERS
from ..protocol.shapes import Arguments, Result
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
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
from .reference import FIGURES, declare_reference, figures_of, reference_path, reference_problem
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

    def declare_form(self, default_area: int = 1) -> None:
        """Declare how the results are written, and the reference."""
        text = tr("Smaller patches of the map take the class of their largest neighbour. 1 leaves all as they are.")
        p.declare_number(self, MINIMUM_AREA, tr("Minimum area (pixels)"), default_area, 1, text, advanced=True)
        cog = QgsProcessingParameterBoolean(COG, tr("Cloud Optimized GeoTIFF"), False)
        self.declare(cog, tr("Write the rasters in the layout for reading over a network."), advanced=True)
        declare_reference(self, self.FIGURES)

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
        text = tr("The patches of the class map with class and area, as GeoPackage.")
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
        text = text or reference_problem(self, parameters, context)
        return text or output_problem(self, parameters, context, self.RASTERS.values(), [POLYGONS])

    def takes_bands(self, parameters: Parameters) -> bool:
        return not parameters.get(p.MODEL)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._reference = reference_path(self, parameters, context)
        return ready

    def request(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Arguments:
        """Return what else the engine is to know of the map."""
        return {}

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scene = self._scene.for_engine(self, parameters, context, feedback)
        paths = output_paths(self, parameters, context, [*self.RASTERS.values(), POLYGONS])
        args = {
            "scene": scene,
            "outputs": {key: paths[name] for key, name in self.RASTERS.items()},
            "polygons": paths[POLYGONS],
            "minimum_area": self.parameterAsInt(parameters, MINIMUM_AREA, context),
            "cog": self.parameterAsBoolean(parameters, COG, context),
            **self._knowledge(parameters, context, feedback),
            **self.request(parameters, context, feedback),
        }
        result = self.ask("classify", args, feedback)
        feedback.pushInfo(tr("Smoothing: {}.").format(result["smoothing"]))
        style_map(paths[p.OUTPUT], result["classes"], context, feedback)
        for name in set(self.RASTERS.values()) - {p.OUTPUT, p.PROBABILITIES}:
            style_values(paths[name], context, feedback)
        outputs = {name: path for name, path in paths.items() if path} | self.told(result, feedback)
        if self._reference is None:
            return outputs
        pair = {"scene": scene, "map": paths[p.OUTPUT], "reference": self._reference}
        pair.update(self.judged(args, paths, result))
        return outputs | figures_of(self, pair, self.FIGURES, result["classes"], feedback)

    def told(self, result: Result, feedback: QgsProcessingFeedback) -> Outputs:
        """Tell what else the engine found; return it as outputs."""
        return {}

    def judged(self, args: Arguments, paths: Mapping[str, str | None], result: Result) -> Arguments:
        """Return what the map is to be judged by beside the reference; `args` made it."""
        return {"answers": args.get("answers")}

    def _knowledge(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Arguments:
        """Return what the classes are known from: the model, or the labels with the learner's settings, or neither."""
        if parameters.get(p.MODEL):
            smoothing = self.parameterAsEnumString(parameters, SMOOTHING, context) or "auto"
            model = os.path.abspath(self.parameterAsFile(parameters, p.MODEL, context))
            return {"model": model, "settings": {"smoothing": smoothing}}
        if not parameters.get(p.LABELS):
            return {}
        return {
            **read_labels(self, parameters, context, feedback, self._scene.crs, self.NESTED),
            **learner_of(self, parameters, context),
            "tiles": {"unit": "tile"} if self.NESTED else None,
        }
