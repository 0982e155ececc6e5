"""Areas held out of the labels, by which the map that the others made is judged; and the report on that."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..protocol.figures import AccuracyFigures
from ..protocol.page_texts import PAGE
from ..protocol.parts import Answer, ClassEntry, Scene, Tiles
from ..protocol.requests import Report, SplitAnswers
from ..translation import tr, translated
from . import parameters as p
from .base import HsiAlgorithm, Outputs, Parameters
from .check_sample import REPORT, report_path
from .images import IMAGES
from .inputs import source_of
from .learner_choice import LEARNER, SEED

HELD_OUT = "HELD_OUT"
Answers = tuple[Answer, ...]


def declare_held_out(algorithm: HsiAlgorithm) -> None:
    """HELD_OUT."""
    text = tr(
        "The share of each class's labelled areas, drawn by chance (SEED), that is not taught: the map is judged by "
        "their pixels, with a 95 % interval. Areas are never cut, for pixels of one area are alike."
    )
    p.declare_share(algorithm, HELD_OUT, tr("Share of the labels held out"), 0.0, text, advanced=True)


def held_out_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with HELD_OUT as a sentence, or an empty text."""
    share = algorithm.parameterAsDouble(parameters, HELD_OUT, context)
    in_folders = parameters.get(IMAGES) and not parameters.get(p.MODEL)
    if share and not parameters.get(p.LABELS) and not in_folders:
        return tr("Without labels there are none to hold out. Leave HELD_OUT at 0, or give labels.")
    if share == 1:
        return tr("All labels would be held out (HELD_OUT). Give a share below 1.")
    return ""


def split(
    algorithm: HsiAlgorithm,
    scene: Scene,
    answers: Answers,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    tiles: Tiles | None = None,
) -> tuple[Answers, Answers]:
    """Return the answers to teach and those held out; `tiles`: what lies in one stays together."""
    share = algorithm.parameterAsDouble(parameters, HELD_OUT, context) if answers else 0
    if not share:
        return answers, ()
    seed = algorithm.parameterAsInt(parameters, SEED, context)
    found = algorithm.ask(SplitAnswers(scene, answers, share, seed, tiles), feedback)
    return tuple(answers[i] for i in found.taught), tuple(answers[i] for i in found.held_out)


def write_map_report(
    algorithm: HsiAlgorithm,
    class_map: str,
    classes: Sequence[ClassEntry],
    accuracy: AccuracyFigures | None,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Outputs:
    """Write REPORT, if it is asked for, with the accuracy as far as it was measured; return it as an output."""
    path = report_path(algorithm, parameters, context)
    if path is None:
        return {}
    facts = {"class_map": class_map}
    if parameters.get(p.MODEL):
        facts["model"] = algorithm.parameterAsFile(parameters, p.MODEL, context)
    elif parameters.get(p.LABELS):
        facts["labels"] = source_of(algorithm, parameters, context, p.LABELS).sourceName()
        facts["learner"] = algorithm.parameterAsEnumString(parameters, LEARNER, context)
        facts["seed"] = str(algorithm.parameterAsInt(parameters, SEED, context))
    share = algorithm.parameterAsDouble(parameters, HELD_OUT, context) if HELD_OUT in parameters else 0
    facts |= {"labels_held_out": f"{share:g}"} if share else {}
    title, texts = f"HSI Active: {os.path.basename(class_map)}", translated(PAGE)
    report = Report(path, title, facts, (), (), tuple(classes), accuracy, map=class_map, texts=texts)
    algorithm.ask(report, feedback)
    return {REPORT: path}
