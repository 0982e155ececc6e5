"""Train a classifier: labels in, model file out."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFileDestination

from ..protocol.parts import Tiles
from ..protocol.requests import DescribeModel, Train
from ..translation import tr
from . import parameters as p
from .base import Outputs, Parameters
from .inputs import labels_problem, read_labels, scene_problem
from .learner_choice import declare_learner, learner_of, learner_problem
from .scene_algorithm import SceneAlgorithm

DESCRIPTION = "DESCRIPTION"


class TrainClassifier(SceneAlgorithm):
    """hsiactive:trainclassifier."""

    ID = "trainclassifier"
    NESTED = False  # whether areas are drawn in areas

    def displayName(self) -> str:
        return tr("Train classifier")

    def about(self) -> str:
        return tr(
            "Learns classes from labels and keeps them in a model file, which classifies this raster and others of "
            "the same bands. It needs labels of at least two classes."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        p.declare_raster(self)
        p.declare_second(self)
        p.declare_bands(self)
        p.declare_mask(self)
        p.declare_labels(self, optional=False)
        self.declare_learner()
        kind = tr("HSI Active model") + " (*.hsimodel)"
        model = QgsProcessingParameterFileDestination(p.MODEL, tr("Model"), kind)
        self.declare(model, tr("The model file to write (.hsimodel)."))
        kind = tr("STAC item") + " (*.json)"
        card = QgsProcessingParameterFileDestination(
            DESCRIPTION, tr("Description of the model"), kind, None, True, False
        )
        text = tr(
            "What the model is, its bands and classes, as a STAC item of the extension MLM (.json), for catalogues."
        )
        self.declare(card, text, advanced=True)

    def declare_learner(self) -> None:
        """Declare which learner, and its settings."""
        declare_learner(self)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        return (
            scene_problem(self, parameters, context)
            or labels_problem(self, parameters, context)
            or learner_problem(self, parameters, context)
            or self._description_problem(parameters, context)
        )

    def _description_problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        path = self._description(parameters, context)
        if path is None or path.lower().endswith(".json"):
            return ""
        return tr("{} is written as JSON only. Give it a name that ends in .json.").format(DESCRIPTION)

    def _description(self, parameters: Parameters, context: QgsProcessingContext) -> str | None:
        """Return the path of DESCRIPTION, None when it is not asked for."""
        if parameters.get(DESCRIPTION) in (None, ""):
            return None
        return os.path.abspath(self.parameterAsFileOutput(parameters, DESCRIPTION, context))

    def work(self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Outputs:
        scene = self._scene.for_engine(self, parameters, context, feedback)
        model = self.parameterAsFileOutput(parameters, p.MODEL, context)
        labels = read_labels(self, parameters, context, feedback, self._scene.crs, self.NESTED)
        learner, tiles = learner_of(self, parameters, context), Tiles() if self.NESTED else None
        request = Train(scene, labels.answers, os.path.abspath(model), labels.classes, learner, tiles)
        trained = self.ask(request, feedback)
        names = ", ".join(entry.name for entry in trained.classes)
        feedback.pushInfo(tr("{} labelled pixels of the classes {}.").format(trained.labels, names))
        feedback.pushInfo(tr("Smoothing of its maps: {}.").format(trained.smoothing))
        feedback.pushInfo(tr("SHA-256 of what the model learnt: {}.").format(trained.digest))
        path = self._description(parameters, context)
        if path is None:
            return {p.MODEL: model}
        return {p.MODEL: model, DESCRIPTION: self.ask(DescribeModel(os.path.abspath(model), path), feedback).path}
