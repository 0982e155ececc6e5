"""What the algorithms that suggest what to label have in common."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..protocol.first_sets import FIRST_SETS
from ..protocol.parts import LEAST_SHARE, QuestionChoice, Tiles
from ..protocol.requests import Suggest
from ..protocol.results import Suggestion as Suggested
from ..protocol.strategies import STRATEGIES, serves
from ..session.tables import QUESTION
from ..translation import tr
from . import parameters as p
from .base import HsiAlgorithm, Parameters
from .inputs import Labels, labels_problem, read_labels, scene_problem
from .learner_choice import declare_learner, learner_of, learner_problem, settings_of
from .scene_algorithm import SceneAlgorithm

STRATEGY, FIRST_SET, COUNT = "STRATEGY", "FIRST_SET", "COUNT"
POOL_SHARE = "POOL_SHARE"
QUESTIONS = QuestionChoice()
FIELDS = {name: kind for name, kind in QUESTION.items() if name not in ("source", "round")}


def declare_pool_share(algorithm: HsiAlgorithm) -> None:
    """POOL_SHARE."""
    text = tr("The share of the pixels or tiles without an answer that a round chooses among, others in each round.")
    p.declare_share(algorithm, POOL_SHARE, tr("Share chosen among"), 1.0, text, advanced=True)


def pool_share_of(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> float:
    """Return the chosen share, as small as there may be for 0."""
    return max(LEAST_SHARE, algorithm.parameterAsDouble(parameters, POOL_SHARE, context))


class Suggestion(SceneAlgorithm):
    """The next questions, best first."""

    NESTED = False  # whether areas are drawn in areas

    def declare_questions(self) -> None:
        """Declare the scene, what is known of it, and how questions are chosen."""
        p.declare_raster(self)
        p.declare_second(self)
        p.declare_bands(self)
        p.declare_mask(self)
        p.declare_labels(self, optional=True)
        declare_learner(self)
        p.declare_choice(self, STRATEGY, tr("Query strategy"), STRATEGIES)
        p.declare_choice(self, FIRST_SET, tr("First set, without labels"), FIRST_SETS, advanced=True)
        declare_pool_share(self)

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = scene_problem(self, parameters, context) or learner_problem(self, parameters, context)
        if not text and parameters.get(p.LABELS):
            text = labels_problem(self, parameters, context) or self._strategy_problem(parameters, context)
        return text

    def _strategy_problem(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return what is wrong with learner and strategy together, or an empty text."""
        settings = settings_of(self, parameters, context)
        kind = (learner_of(self, parameters, context).learner, settings.network, settings.committee)
        strategy = self.parameterAsEnumString(parameters, STRATEGY, context)
        if serves(strategy, *kind):
            return ""
        text = tr("The learner {} does not give what the strategy {} needs. Choose another STRATEGY: {}.")
        return text.format(kind[0], strategy, ", ".join(name for name in STRATEGIES if serves(name, *kind)))

    def suggest(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        questions: QuestionChoice = QUESTIONS,
        uncertainty: str | None = None,
        tiles: Tiles | None = None,
    ) -> Suggested:
        """Return the engine's questions, the first set while there are no labels; STRATEGY and COUNT are added."""
        scene, labels = self._scene.for_engine(self, parameters, context, feedback), Labels()
        if parameters.get(p.LABELS):
            labels = read_labels(self, parameters, context, feedback, self._scene.crs, self.NESTED)
        strategy = self.parameterAsEnumString(parameters, STRATEGY if labels.answers else FIRST_SET, context)
        count = self.parameterAsInt(parameters, COUNT, context)
        share = pool_share_of(self, parameters, context)
        questions = replace(questions, strategy=strategy, count=count, pool_share=share)
        learner = learner_of(self, parameters, context)
        request = Suggest(scene, labels.answers, labels.classes, learner, questions, uncertainty, tiles)
        return self.ask(request, feedback)
