"""The query strategies: what lists, the session and the benchmark need to know of each, in one specification.

The engine joins each with what does it, in engine/strategies/__init__.py.
"""

from dataclasses import dataclass
from typing import Optional

from .learners import LEARNER_SPECS
from .sentence import Sentence
from .spec import Spec, Texts

CHANCES, PASSES, MEMBERS = "probabilities", "monte_carlo_probabilities", "committee_probabilities"
EMBEDDINGS, NORMS = "embeddings", "adversarial_norms"
DISAGREE = "The opinions of the committee differ"
NEAR_BORDER = "Of the most doubtful pixels, little would turn it into another class"


@dataclass(frozen=True)
class StrategySpec(Spec):
    """needs: the arrays of a learner that it reads; reason: why it asks, in words, None where the learner's opinion
    tells; by_chance: whether the reason holds whatever the learner thinks."""

    needs: tuple[str, ...] = ()
    reason: Optional[str] = None
    by_chance: bool = False


_SPECS = (
    StrategySpec(
        "variance_reduction",
        "Integrated variance reduction",
        "fewest labels, explores and refines",
        (CHANCES, "variance"),
    ),
    StrategySpec("margin", "Margin", "pixels torn between two classes", (CHANCES,)),
    StrategySpec("entropy", "Entropy", "pixels torn between many classes", (CHANCES,)),
    StrategySpec("least_confidence", "Least confidence", "pixels whose best class is weak", (CHANCES,)),
    StrategySpec("random", "Random", "the baseline to compare with", (), "Drawn by chance", by_chance=True),
    StrategySpec("margin_dropout", "Margin of Monte-Carlo passes", "steadier than of one", (PASSES,)),
    StrategySpec("entropy_dropout", "Entropy of Monte-Carlo passes", "steadier than of one", (PASSES,)),
    StrategySpec(
        "least_confidence_dropout", "Least confidence of Monte-Carlo passes", "steadier than of one", (PASSES,)
    ),
    StrategySpec(
        "bald",
        "BALD",
        "pixels on which Monte-Carlo passes disagree, not those that are mixed anyway",
        (PASSES,),
        DISAGREE,
    ),
    StrategySpec(
        "committee_variance", "Committee variance", "pixels on which the members differ most", (MEMBERS,), DISAGREE
    ),
    StrategySpec(
        "committee_entropy", "Committee entropy", "pixels torn between classes for the committee as a whole", (MEMBERS,)
    ),
    StrategySpec("committee_bald", "Committee BALD", "pixels on which sure members disagree", (MEMBERS,), DISAGREE),
    StrategySpec(
        "predicted_loss",
        "Predicted loss",
        "pixels on which the network expects to err (the paper's strategy)",
        ("predicted_losses",),
        "The network expects to err here",
    ),
    StrategySpec(
        "adversarial_bim",
        "Adversarial BIM",
        "pixels that small steps turn into another class",
        (CHANCES, NORMS),
        NEAR_BORDER,
    ),
    StrategySpec(
        "adversarial_deepfool", "Adversarial DeepFool", "pixels nearest a class border", (CHANCES, NORMS), NEAR_BORDER
    ),
    StrategySpec(
        "kmeans",
        "k-means",
        "typical pixels of clusters, whatever the classes",
        (EMBEDDINGS,),
        "Typical of a cluster of pixels",
    ),
    StrategySpec(
        "k_centre",
        "k-centre",
        "pixels farthest from all labelled ones, outliers too",
        (EMBEDDINGS,),
        "Unlike all that is labelled so far",
    ),
    StrategySpec(
        "badge",
        "BADGE",
        "doubtful and unlike each other, for large batches",
        (CHANCES, EMBEDDINGS),
        "Doubtful, and unlike the other questions",
    ),
    StrategySpec(
        "typiclust",
        "TypiClust",
        "typical pixels of clusters without labels, for few labels",
        (EMBEDDINGS,),
        "Typical of a cluster without labels",
    ),
    StrategySpec(
        "probcover",
        "ProbCover",
        "covers the dense regions, for few labels",
        (CHANCES, EMBEDDINGS),
        "Like many pixels that no label stands for",
    ),
)
STRATEGY_SPECS: dict[str, StrategySpec] = {spec.name: spec for spec in _SPECS}
STRATEGIES = Texts(STRATEGY_SPECS)


def register(spec: StrategySpec) -> None:
    """Add a strategy at the end of the list. Raises ValueError when its name is taken."""
    if spec.name in STRATEGY_SPECS:
        raise ValueError(Sentence('There is a query strategy "{name}" already. Choose another name.', name=spec.name))
    STRATEGY_SPECS[spec.name] = spec


def serves(strategy: str, learner: str, network: str = "densenet121", committee: str = "none") -> bool:
    """Whether a learner gives what a strategy reads."""
    return set(STRATEGY_SPECS[strategy].needs) <= set(LEARNER_SPECS[learner].gives_with(network, committee))
