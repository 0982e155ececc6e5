"""Query strategies: which pixels are worth a label. Arrays in, a filled batch out; higher score = more worth labelling.

A strategy is a function of (arrays, batch) that picks into the batch; `NEEDS` names the arrays it reads, for which the
session asks the learner. Both tables have the keys of `catalogue.py`.
"""

from collections.abc import Callable

from ..errors import BadRequest
from . import first_sets, uncertainty, variance
from .arrays import Arrays
from .batch import Batch

Strategy = Callable[[Arrays, Batch], None]


def by_score(score: Callable) -> Strategy:
    """A strategy that picks by a score of the probabilities, spread out where the learner has a covariance."""

    def strategy(arrays: Arrays, batch: Batch) -> None:
        scores = score(arrays.probabilities) * arrays.answerable
        batch.take_best(scores.cpu().numpy(), arrays.covariance)

    return strategy


STRATEGIES: dict[str, Strategy] = {
    "variance_reduction": variance.variance_reduction,
    "margin": by_score(uncertainty.margin),
    "entropy": by_score(uncertainty.entropy),
    "least_confidence": by_score(uncertainty.least_confidence),
    "random": first_sets.random,
}
FIRST_SETS: dict[str, Strategy] = {
    "variance_reduction": variance.cover,
    "kmeans": first_sets.kmeans,
    "farthest_point": first_sets.farthest_point,
    "random": first_sets.random,
}


def find(name: str, labels: int, trained: bool) -> Strategy:
    """Look up a strategy; a first set while there is no label, exploration while all are of one class.

    Raises BadRequest with the names there are.
    """
    if name not in STRATEGIES and name not in FIRST_SETS:
        raise BadRequest(f'There is no query strategy "{name}". Choose one of {", ".join(STRATEGIES)}.')
    if trained:
        return STRATEGIES.get(name, variance.variance_reduction)
    return variance.explore if labels else FIRST_SETS.get(name, variance.cover)
