"""The learners: what lists, settings, strategies and the benchmark need to know of each, in one specification.

The engine joins each with what does it, in engine/learners/__init__.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from .catalogue import NETWORKS_WITHOUT_LOSS_HEAD
from .sentence import Sentence
from .spec import Spec, Texts

ANY = ("probabilities", "embeddings")
MONTE_CARLO = (*ANY, "monte_carlo_probabilities")
ATTACKED = (*MONTE_CARLO, "adversarial_norms")
COMMITTEE = (*ANY, "committee_probabilities")
SEGMENTATION = ("encoder", "supervision", "training", "epochs", "weights")


@dataclass(frozen=True)
class LearnerSpec(Spec):
    """gives: the arrays over the pool that it has for strategies, see engine/strategies/arrays.py; settings: those that
    only some learners have; pool_limit: by device, the pixels that it can go through in each round, None for as many as
    there are in a pool; learns_areas: whether it takes all pixels of answered areas, not only some of them;
    learns_tiles: whether a whole tile is one sample to it."""

    gives: tuple[str, ...] = ANY
    settings: tuple[str, ...] = ()
    pool_limit: Optional[Mapping[str, int]] = None
    learns_areas: bool = False
    learns_tiles: bool = False

    def gives_with(self, network: str, committee: str) -> tuple[str, ...]:
        """The arrays that it has with a network and as a committee."""
        if committee != "none":
            return COMMITTEE
        if network in NETWORKS_WITHOUT_LOSS_HEAD:
            return tuple(name for name in self.gives if name != "predicted_losses")
        return self.gives


_SPECS = (
    LearnerSpec(
        "spectral_spatial",
        "Spectral-spatial kernel learner",
        "seconds a round, good from ten labels on",
        gives=(*ATTACKED, "variance"),
        settings=("two_stage",),
    ),
    LearnerSpec(
        "dense_network",
        "Dense network",
        "learns texture, seconds a round, from about sixty labels on",
        gives=ATTACKED,
        settings=("training", "epochs"),
    ),
    LearnerSpec(
        "patch_network",
        "Patch network",
        "DenseNet and others on 32 x 32 pixels, wants a GPU and hundreds of labels",
        gives=(*ATTACKED, "predicted_losses"),
        settings=("network", "side", "training", "epochs", "weights", "two_stage"),
        pool_limit={"cpu": 5000, "cuda": 60_000},
        learns_tiles=True,
    ),
    LearnerSpec(
        "unet",
        "U-Net",
        "sharp borders from whole tiles labelled; for two dates its Siamese form. Wants a GPU",
        gives=MONTE_CARLO,
        settings=SEGMENTATION,
        learns_areas=True,
    ),
    LearnerSpec(
        "deeplab",
        "DeepLab",
        "wide surroundings from whole tiles labelled. Wants a GPU",
        gives=MONTE_CARLO,
        settings=SEGMENTATION,
        learns_areas=True,
    ),
    LearnerSpec("emp_svm", "Morphological profile and SVM", "the classical baseline"),
    LearnerSpec("spectrum_svm", "SVM on the spectrum alone", "where the surroundings mislead"),
)
LEARNER_SPECS: dict[str, LearnerSpec] = {spec.name: spec for spec in _SPECS}
LEARNERS = Texts(LEARNER_SPECS)


def register(spec: LearnerSpec) -> None:
    """Add a learner at the end of the list. Raises ValueError when its name is taken."""
    if spec.name in LEARNER_SPECS:
        raise ValueError(Sentence('There is a learner "{name}" already. Choose another name.', name=spec.name))
    LEARNER_SPECS[spec.name] = spec
