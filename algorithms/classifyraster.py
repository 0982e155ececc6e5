"""Classify a raster: with a model, or from labels at once."""

import os

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterFile

from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm
from .inputs import Scene, labels_problem, read_labels, scene_problem
from .outputs import style_map, style_values

COG = "COG"
RASTERS = {"classes": p.OUTPUT, "confidence": p.CONFIDENCE, "uncertainty": p.UNCERTAINTY}
RASTERS["probabilities"] = p.PROBABILITIES


class ClassifyRaster(HsiAlgorithm):
    """hsiactive:classifyraster."""

    ID = "classifyraster"

    def displayName(self):
        return tr("Classify raster")

    def about(self):
        return tr(
            "Writes the class map of a raster on its own grid, with colours and class names. Give either a model or "
            "labels with their class field. With a model, bands, learner and seed are those of the model and what "
            "is given here is ignored. Class numbers of the labels stay; class names are numbered in sorted order; "
            "0 is nodata."
        )

    def initAlgorithm(self, configuration=None):
        p.declare_raster(self)
        p.declare_mask(self)
        model = QgsProcessingParameterFile(p.MODEL, tr("Model"), optional=True)
        model.setFileFilter(tr("HSI Active model") + " (*.hsimodel);;" + tr("All files") + " (*.*)")
        self.declare(model, tr("A model file of Train classifier, in place of labels."))
        p.declare_labels(self, optional=True)
        p.declare_bands(self)
        p.declare_learner(self)
        cog = QgsProcessingParameterBoolean(COG, tr("Cloud Optimized GeoTIFF"), False)
        self.declare(cog, tr("Write the rasters in the layout for reading over a network."), advanced=True)
        text = tr("The class map, as GeoTIFF.")
        p.declare_raster_output(self, p.OUTPUT, tr("Class map"), text, optional=False)
        text = tr("The probability of the class shown, as GeoTIFF.")
        p.declare_raster_output(self, p.CONFIDENCE, tr("Confidence"), text)
        text = tr("A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF.")
        p.declare_raster_output(self, p.UNCERTAINTY, tr("Uncertainty"), text)
        text = tr("One band of probabilities a class, as GeoTIFF.")
        p.declare_raster_output(self, p.PROBABILITIES, tr("Probabilities"), text)

    def problem(self, parameters, context):
        model, labels = parameters.get(p.MODEL), parameters.get(p.LABELS)
        if bool(model) == bool(labels):
            return tr("Give either a model (MODEL) or labels (LABELS and FIELD), not both and not none.")
        text = scene_problem(self, parameters, context)
        if not text and labels:
            text = labels_problem(self, parameters, context)
        if not text and model and not os.path.isfile(self.parameterAsFile(parameters, p.MODEL, context)):
            text = tr("There is no model file {}. Choose one that Train classifier wrote.").format(model)
        return text or p.output_problem(self, parameters, context, RASTERS.values())

    def prepareAlgorithm(self, parameters, context, feedback):
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._scene = Scene(self, parameters, context, use_bands=not parameters.get(p.MODEL))
        return ready

    def work(self, parameters, context, feedback):
        scene = self._scene.for_engine(self, parameters, context, feedback)
        paths = p.output_paths(self, parameters, context, RASTERS.values())
        args = {
            "scene": scene,
            "outputs": {key: paths[name] and os.path.abspath(paths[name]) for key, name in RASTERS.items()},
            "cog": self.parameterAsBoolean(parameters, COG, context),
            **self._knowledge(parameters, context, feedback),
        }
        result = self.ask("classify", args, feedback)
        style_map(paths[p.OUTPUT], result["classes"], context, feedback)
        for name in (p.CONFIDENCE, p.UNCERTAINTY):
            if paths[name]:
                style_values(paths[name], context, feedback)
        return {name: path for name, path in paths.items() if path}

    def _knowledge(self, parameters, context, feedback):
        """Return what the classes are known from: the model, or the labels with the learner's settings."""
        if parameters.get(p.MODEL):
            return {"model": os.path.abspath(self.parameterAsFile(parameters, p.MODEL, context))}
        return {
            **read_labels(self, parameters, context, feedback, self._scene.crs),
            **p.learner_of(self, parameters, context),
        }
