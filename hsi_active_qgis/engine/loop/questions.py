"""From picked pixels or tiles to questions: their places, why they were chosen, and what the learner thinks of them."""

from dataclasses import asdict, dataclass

import numpy as np
import torch

from ...protocol.first_sets import FIRST_SET_SPECS
from ...protocol.results import Question
from ...protocol.sentence import Sentence, joined
from ...protocol.strategies import STRATEGY_SPECS
from ..features.groups import Features
from ..learners import Learner, SpectralSpatial
from ..maps.mapping import predict_window
from ..maps.polygons import outlines
from ..raster.windows import Window
from ..strategies.batch import Batch
from .pixels import Pixels

AMBIGUOUS = 0.3  # margin below which the analyst is told of both classes
UNKNOWN = 0.5  # posterior variance above which a pixel is like nothing labelled
EXPLORING = Sentence("Covers what is not labelled so far")
RARE = "rare"  # picks that look for a rare target
UNLIKE = Sentence("Unlike all that is labelled so far")
LEAST_ALIKE = Sentence("Its spectrum is the least like all that was asked")


@dataclass(frozen=True)
class Opinion:
    """The two best classes of a unit with their probabilities."""

    best: str
    best_probability: float
    second: str
    second_probability: float

    as_dict = asdict

    @classmethod
    def of(cls, chances: torch.Tensor, classes: list[dict]) -> "Opinion":
        """From the probabilities (classes,) of a unit."""
        best, second = chances.topk(2).indices.tolist()
        return cls(classes[best]["name"], float(chances[best]), classes[second]["name"], float(chances[second]))


@dataclass(frozen=True)
class Questioner:
    """Tells of units, in words; labelled: whether there are labels; smoothing: prior of the maps of tiles."""

    units: Pixels
    features: Features
    query_model: SpectralSpatial
    labelled: bool
    smoothing: float | None

    def questions(self, batch: Batch, strategies: list[str], learner: Learner | None) -> list[Question]:
        """The picks of a batch as questions, no score above that of the rank before.

        `strategies` that picked them; learner: None when it is not trained."""
        units, questions = self.units, []
        chances = None if learner is None else units.of_samples(learner.probabilities)
        unlike = units.mean(self.query_model.variance) > UNKNOWN
        scores = np.minimum.accumulate(batch.scores).tolist()  # picks of another kind or list have scales of their own
        for rank, (pick, score, strategy) in enumerate(zip(batch.picks, scores, strategies, strict=True), 1):
            window = units.window(pick)
            x, y = units.cube.to_map(*np.array(window.centre))
            place = (*window, float(x), float(y), units.outline(pick), rank, round(score, 6))
            if learner is None or chances is None:
                questions.append(Question(*place, self._first_reason(strategy), predicted=[]))
                continue
            opinion = Opinion.of(chances[pick], learner.classes)
            reason = self._reason(opinion, bool(unlike[pick]), strategy)
            predicted = self._predicted(learner, window) if units.outlined else []
            questions.append(Question(*place, reason, predicted=predicted, **opinion.as_dict()))
        return questions

    def _first_reason(self, strategy: str) -> str:
        """Why a unit was chosen while nothing is learnt."""
        if strategy == RARE:
            return LEAST_ALIKE
        if self.labelled or strategy not in FIRST_SET_SPECS:
            return EXPLORING
        return FIRST_SET_SPECS[strategy].reason

    def _reason(self, opinion: Opinion, unlike: bool, strategy: str) -> str:
        """Why a unit was chosen; `unlike`: whether it is like nothing labelled."""
        spec = STRATEGY_SPECS.get(strategy)  # None: the name of a first set
        own, best, chance = spec and spec.reason, opinion.best, opinion.best_probability
        now = Sentence("now {best} {chance:.0%}", best=best, chance=chance)
        if strategy == RARE:
            return joined((LEAST_ALIKE, now), ", ")
        if own and spec and spec.by_chance:
            return own
        if self.units.outlined:
            return own or Sentence("Holds much that is doubtful, {now}", now=now)
        if chance - opinion.second_probability < AMBIGUOUS:
            both = {"second": opinion.second, "less": opinion.second_probability}
            return Sentence(
                "Torn between {best} {chance:.0%} and {second} {less:.0%}", best=best, chance=chance, **both
            )
        settling = Sentence("Would settle many pixels like it, {now}", now=now)
        return own or (UNLIKE if unlike else settling)

    def _predicted(self, learner: Learner, window: Window) -> list:
        """[[hex WKB in map coordinates, class id], ...]: what a tile's map holds beside its commonest class."""
        model = learner.model()
        _, shown, valid = predict_window(model, self.features, window, None, self.smoothing)
        ids = np.array([c["id"] for c in model.classes])[shown.argmax(0).cpu().numpy()]
        return outlines(self.units.cube, window, np.where(valid.cpu().numpy(), ids, 0))
