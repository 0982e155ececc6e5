"""Query strategies: which pixels or tiles are worth a label. Arrays in, a filled batch out.

Scores: higher = more worth labelling. A strategy is a function of (arrays, batch) that picks into the batch; of the
arrays it reads those that its specification names, for which the session asks the learner. The tables have the names
of protocol/strategies.py and protocol/first_sets.py.
"""

from collections.abc import Callable

from ...protocol import strategies as protocol
from ...protocol.strategies import StrategySpec
from ..errors import BadRequest
from . import adversarial, badge, committee, core_set, coverage, first_sets, typiclust, uncertainty, variance
from .arrays import Arrays
from .batch import Batch

Strategy = Callable[[Arrays, Batch], None]


def by_score(name: str, score: Callable) -> Strategy:
    """A strategy that picks by a score >= 0 of one of the arrays, and spreads the batch out."""

    def strategy(arrays: Arrays, batch: Batch) -> None:
        scores = arrays.scored(name, score) * arrays.answerable
        batch.take_best(scores.cpu().numpy(), arrays.likeness)

    return strategy


OF_PROBABILITIES: dict[str, Callable] = {  # scores of a pixel by its class probabilities alone
    "margin": uncertainty.margin,
    "entropy": uncertainty.entropy,
    "least_confidence": uncertainty.least_confidence,
}
PASSES, MEMBERS = "monte_carlo_probabilities", "committee_probabilities"
STRATEGIES: dict[str, Strategy] = {
    "variance_reduction": variance.variance_reduction,
    **{name: by_score("probabilities", score) for name, score in OF_PROBABILITIES.items()},
    "random": first_sets.random,
    "margin_dropout": by_score(PASSES, committee.of_mean(uncertainty.margin)),
    "entropy_dropout": by_score(PASSES, committee.of_mean(uncertainty.entropy)),
    "least_confidence_dropout": by_score(PASSES, committee.of_mean(uncertainty.least_confidence)),
    "bald": by_score(PASSES, committee.bald),
    "committee_variance": by_score(MEMBERS, committee.variance),
    "committee_entropy": by_score(MEMBERS, committee.of_mean(uncertainty.entropy)),
    "committee_bald": by_score(MEMBERS, committee.bald),
    "predicted_loss": by_score("predicted_losses", lambda losses: losses - losses.min()),  # Yoo and Kweon 2019
    "adversarial_bim": adversarial.adversarial("bim"),
    "adversarial_deepfool": adversarial.adversarial("deepfool"),
    "kmeans": first_sets.kmeans,
    "k_centre": core_set.k_centre,
    "badge": badge.badge,
    "typiclust": typiclust.typiclust,
    "probcover": coverage.probcover,
}
FIRST_SETS: dict[str, Strategy] = {
    "variance_reduction": variance.cover,
    "kmeans": first_sets.kmeans,
    "farthest_point": core_set.k_centre,
    "random": first_sets.random,
    "balanced_random": first_sets.balanced_random,
    "gaussian_mixture": first_sets.gaussian_mixture,
    "typiclust": typiclust.typiclust,
}


def register(spec: StrategySpec, strategy: Strategy) -> None:
    """Add a strategy. Raises ValueError when the name is taken."""
    protocol.register(spec)
    STRATEGIES[spec.name] = strategy


def find(name: str, labels: int, trained: bool) -> Strategy:
    """Look up a strategy; a first set while there is no label, exploration while all are of one class.

    Raises BadRequest with the names there are.
    """
    if name not in STRATEGIES and name not in FIRST_SETS:
        raise BadRequest(
            'There is no query strategy "{name}". Choose one of {strategies}.',
            name=name,
            strategies=", ".join(STRATEGIES),
        )
    if trained:
        return STRATEGIES.get(name, variance.variance_reduction)
    return variance.explore if labels else FIRST_SETS.get(name, variance.cover)
