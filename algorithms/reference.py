"""How well a map agrees with a reference map, as outputs of the algorithm that makes it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterLayer,
)

from ..client.requests import EngineFailure
from ..protocol.catalogue import ACCURACY_NAMES, CHANGE_CLASSES
from ..protocol.figures import AccuracyFigures
from ..protocol.parts import ClassEntry, Scene
from ..protocol.reading import plain
from ..protocol.requests import Accuracy
from ..translation import tr
from .base import HsiAlgorithm, Outputs, Parameters
from .inputs import raster_path, raster_problem

REFERENCE = "REFERENCE"
FIGURES = {name: ACCURACY_NAMES[name] for name in ("overall", "average", "kappa", "miou", "fwiou")}
CHANGE_FIGURES = {
    "precision": "Precision of the class looked for",
    "recall": "Recall of the class looked for",
    "f1": "F1 of the class looked for",
    "auc": "Area under the ROC curve of the class looked for",
    "average_precision": "Average precision of the class looked for",
}


def declare_reference(algorithm: HsiAlgorithm, figures: Mapping[str, str] = FIGURES) -> None:
    """REFERENCE, and the figures as outputs."""
    text = tr(
        "A raster on the same grid with the true class number of each pixel, 0 where it is not known. With it the "
        "accuracy is told, on pixels without one of the labels given here."
    )
    reference = QgsProcessingParameterRasterLayer(REFERENCE, tr("Reference map"), None, True)
    algorithm.declare(reference, text, advanced=True)
    declare_figures(algorithm, figures)


def declare_figures(algorithm: HsiAlgorithm, figures: Mapping[str, str] = FIGURES) -> None:
    """The figures as outputs."""
    for name, description in figures.items():
        algorithm.addOutput(QgsProcessingOutputNumber(name.upper(), tr(description)))


def reference_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with REFERENCE as a sentence, or an empty text."""
    return raster_problem(algorithm, parameters, context, REFERENCE) if parameters.get(REFERENCE) else ""


def reference_path(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str | None:
    """Return the path of REFERENCE, None when it is not given."""
    path = raster_path(algorithm, parameters, context, REFERENCE)
    return os.path.abspath(path) if path else None


def check_reference(algorithm: HsiAlgorithm, scene: Scene, path: str, feedback: QgsProcessingFeedback) -> None:
    """Raise EngineFailure where no map can be compared with a reference, as it itself cannot: before one is made."""
    try:
        algorithm.ask(Accuracy(scene, path, path), feedback, tells=False)
    except EngineFailure as failure:
        if failure.code != "ClassesDoNotMeet":
            raise


def compared(
    algorithm: HsiAlgorithm, request: Accuracy, classes: Sequence[ClassEntry], feedback: QgsProcessingFeedback
) -> AccuracyFigures | None:
    """Compare a map of the class table `classes` with a reference map or held-out labels; None when no class meets."""
    try:
        return algorithm.ask(replace(request, by_name=_numbered_by_name(classes)), feedback)
    except EngineFailure as failure:
        if failure.code != "ClassesDoNotMeet":
            raise
        feedback.pushWarning(str(failure))  # the map is good all the same
        return None


def figures_of(
    accuracy: AccuracyFigures | None,
    figures: Mapping[str, str],
    classes: Sequence[ClassEntry],
    feedback: QgsProcessingFeedback,
) -> Outputs:
    """Tell how well a map of the class table `classes` agrees; return {output: figure}."""
    if accuracy is None:
        return {}
    names = {entry.id: entry.name for entry in classes}
    for number, *values in zip(accuracy.ids, accuracy.per_class, accuracy.per_class_iou):
        texts = [tr("undefined") if value is None else f"{value:.3f}" for value in values]
        text = tr("{}: accuracy {}, intersection over union {}")
        feedback.pushInfo(text.format(names.get(number, number), *texts))
    found = plain(accuracy)
    for name, description in figures.items():
        value = tr("undefined") if found[name] is None else f"{found[name]:.3f}"
        if name == "overall" and accuracy.overall_interval is not None:
            value += tr(" (95 % interval {:.3f} to {:.3f})").format(*accuracy.overall_interval)
        feedback.pushInfo(f"{tr(description)}: {value}")
    feedback.pushInfo(tr("Compared on {} pixels.").format(accuracy.pixels))
    return {name.upper(): found[name] for name in figures if found[name] is not None}


def _numbered_by_name(classes: Sequence[ClassEntry]) -> bool:
    """Return whether classes have the numbers that names get in sorted order, which mean nothing in a reference."""
    names = [entry.name for entry in sorted(classes, key=lambda entry: entry.id)]
    counted = sorted(entry.id for entry in classes) == list(range(1, len(classes) + 1))
    of_changes = set(names) == {entry["name"] for entry in CHANGE_CLASSES}
    return counted and names == sorted(names) and not of_changes and not any(name.isdecimal() for name in names)
