"""Suggest samples: which pixels to label next."""

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..catalogue import FIRST_SETS, STRATEGIES, serves
from ..engine_client import EngineFailure
from ..session_tables import QUESTION, REAL, TEXT, WHOLE
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm
from .inputs import Scene, labels_problem, read_labels, scene_problem
from .outputs import style_values

STRATEGY, FIRST_SET, COUNT, MIN_DISTANCE = "STRATEGY", "FIRST_SET", "COUNT", "MIN_DISTANCE"

# QGIS 3.38 took the place of QVariant's type by QMetaType's, which 3.22 does not take
_TYPES = QMetaType.Type if Qgis.QGIS_VERSION_INT >= 33800 else QVariant
_KINDS = {WHOLE: _TYPES.Int, REAL: _TYPES.Double, TEXT: getattr(_TYPES, "QString", None) or _TYPES.String}
FIELDS = {name: _KINDS[kind] for name, kind in QUESTION.items() if name not in ("source", "round")}


class SuggestSamples(HsiAlgorithm):
    """hsiactive:suggestsamples."""

    ID = "suggestsamples"

    def displayName(self):
        return tr("Suggest samples")

    def about(self):
        return tr(
            "Gives the pixels that teach the classifier most, as points to be labelled, best first, each with the "
            "reason why. Without labels it gives a first set; label it, then run this again with the labels."
        )

    def initAlgorithm(self, configuration=None):
        p.declare_raster(self)
        p.declare_bands(self)
        p.declare_mask(self)
        p.declare_labels(self, optional=True)
        p.declare_learner(self)
        p.declare_choice(self, STRATEGY, tr("Query strategy"), STRATEGIES)
        p.declare_choice(self, FIRST_SET, tr("First set, without labels"), FIRST_SETS, advanced=True)
        text = tr("How many pixels to suggest.")
        p.declare_number(self, COUNT, tr("Number of samples"), 10, 1, text)  # what one labels in a sitting
        text = tr("How far apart the samples lie at least, in pixels: neighbours mostly repeat each other.")
        p.declare_number(self, MIN_DISTANCE, tr("Minimum distance (pixels)"), 5, 0, text)
        kind = QgsProcessing.SourceType.TypeVectorPoint
        text = tr("Points in the raster's CRS with rank, score, reason and the two best classes.")
        self.declare(QgsProcessingParameterFeatureSink(p.OUTPUT, tr("Samples"), kind), text)
        text = tr("A raster from 0 (sure) to 1 (worth labelling), as GeoTIFF. It needs labels.")
        p.declare_raster_output(self, p.UNCERTAINTY, tr("Uncertainty"), text)

    def problem(self, parameters, context):
        text = scene_problem(self, parameters, context)
        if not text and parameters.get(p.LABELS):
            text = labels_problem(self, parameters, context)
        if not text and parameters.get(p.UNCERTAINTY) and not parameters.get(p.LABELS):
            text = tr("The uncertainty needs labels of at least two classes. Give LABELS, or leave UNCERTAINTY out.")
        if not text and parameters.get(p.LABELS):
            text = self._strategy_problem(parameters, context)
        return text or p.output_problem(self, parameters, context, [p.UNCERTAINTY])

    def _strategy_problem(self, parameters, context):
        """Return what is wrong with learner and strategy together, or an empty text."""
        chosen = p.learner_of(self, parameters, context)
        kind = (chosen["learner"], chosen["settings"]["network"], chosen["settings"]["committee"])
        strategy = self.parameterAsEnumString(parameters, STRATEGY, context)
        if serves(strategy, *kind):
            return ""
        text = tr("The learner {} does not give what the strategy {} needs. Choose another STRATEGY: {}.")
        return text.format(kind[0], strategy, ", ".join(name for name in STRATEGIES if serves(name, *kind)))

    def prepareAlgorithm(self, parameters, context, feedback):
        ready = super().prepareAlgorithm(parameters, context, feedback)
        self._scene = Scene(self, parameters, context)
        return ready

    def work(self, parameters, context, feedback):
        scene = self._scene.for_engine(self, parameters, context, feedback)
        labels = {"answers": []}
        if parameters.get(p.LABELS):
            labels = read_labels(self, parameters, context, feedback, self._scene.crs)
        paths = p.output_paths(self, parameters, context, [p.UNCERTAINTY])
        args = {
            "scene": scene,
            **labels,
            **p.learner_of(self, parameters, context),
            "strategy": self.parameterAsEnumString(parameters, STRATEGY if labels["answers"] else FIRST_SET, context),
            "count": self.parameterAsInt(parameters, COUNT, context),
            "min_distance": self.parameterAsInt(parameters, MIN_DISTANCE, context),
            "uncertainty": paths[p.UNCERTAINTY],
        }
        result = self.ask("suggest", args, feedback)
        samples = self._write(result["questions"], parameters, context)
        if not paths[p.UNCERTAINTY]:
            return {p.OUTPUT: samples}
        style_values(paths[p.UNCERTAINTY], context, feedback)
        return {p.OUTPUT: samples, p.UNCERTAINTY: paths[p.UNCERTAINTY]}

    def _write(self, questions, parameters, context):
        fields = QgsFields()
        for name, kind in FIELDS.items():
            fields.append(QgsField(name, kind))
        point = QgsWkbTypes.Type.Point
        sink, destination = self.parameterAsSink(parameters, p.OUTPUT, context, fields, point, self._scene.crs)
        if sink is None:
            raise self._sink_failure(parameters)
        for question in questions:
            feature = QgsFeature(fields)
            feature.setAttributes([question[name] for name in FIELDS])
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(question["x"], question["y"])))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise self._sink_failure(parameters)
        return destination

    def _sink_failure(self, parameters):
        """Return the exception for points that cannot be written."""
        text = tr("The samples cannot be written to {}. Choose another folder or format.")
        return EngineFailure("CannotWrite", text.format(parameters[p.OUTPUT]))
