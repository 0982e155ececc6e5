"""Several opinions of one kind of learner: an ensemble, or the Monte-Carlo passes of one network.

Members of an ensemble learn with different random numbers (deep ensembles, Lakshminarayanan et al. 2017). A learner in
whose training nothing is random sees other labels in each member but the first: the distinct ones of a bootstrap sample
(Breiman 1996), with each class kept.
"""

import copy
from collections.abc import Callable

import numpy as np
import torch

from ....protocol.settings import Settings
from ...errors import BadRequest
from ...progress import Progress, part, silent
from ...raster.labels import Labels
from ..base import NO_PASSES, BaseLearner, Learner, Model, SceneFeatures
from .model import CommitteeModel

BOOTSTRAP = 1 - np.exp(-1)  # share of the labels that a large bootstrap sample holds


class Committee(BaseLearner):
    """settings.members opinions of the learner that `make_learner` makes; settings.committee tells in which form.

    Raises BadRequest for a Monte-Carlo form of a learner that is not a network.
    """

    def __init__(
        self,
        scene_features: SceneFeatures,
        settings: Settings,
        make_learner: Callable[[SceneFeatures, Settings], Learner],
    ):
        self.form, self.count = settings.committee, settings.members
        several = self.form == "ensemble"
        self.members = [make_learner(scene_features, settings) for _ in range(self.count if several else 1)]
        self._first = self.members[0]
        self._opinions: torch.Tensor | None = None
        if not several and not self._first.by_chance:
            raise BadRequest(NO_PASSES)

    def fit(self, labels: Labels, rng: np.random.Generator, use_position: bool, progress: Progress = silent) -> None:
        """Let each member learn the labels in its own way."""
        seeds = rng.integers(2**31, size=len(self.members))
        for i, (member, seed) in enumerate(zip(self.members, seeds, strict=True)):
            seen = labels if member.by_chance or not i else drawn(labels, np.random.default_rng(seed))
            share = part(progress, i / len(self.members), (i + 1) / len(self.members))
            member.fit(seen, np.random.default_rng(seed), use_position, share)
        self._opinions = None

    @property
    def committee_probabilities(self) -> torch.Tensor:
        """(members, pixels, classes)."""
        if self._opinions is None:
            if self.form == "ensemble":
                self._opinions = torch.stack([member.probabilities for member in self.members])
            else:
                self._opinions = self._first.monte_carlo(self.form, self.count)
        return self._opinions

    @property
    def probabilities(self) -> torch.Tensor:
        """(pixels, classes), the mean over the members."""
        return self.committee_probabilities.mean(0)

    @property
    def classes(self) -> list[dict]:
        return self._first.classes

    @property
    def embeddings(self) -> torch.Tensor:
        """(pixels, features), of the first member."""
        return self._first.embeddings

    @property
    def labelled_embeddings(self) -> torch.Tensor:
        """(labels, features), of the first member, which learns all labels."""
        return self._first.labelled_embeddings

    def over(self, scene_features: SceneFeatures) -> "Committee":
        """The same members, their arrays over another pool."""
        other = copy.copy(self)
        other.members = [member.over(scene_features) for member in self.members]
        other._first, other._opinions = other.members[0], None
        return other

    def model(self) -> Model:
        """The members' models as one; of a Monte-Carlo form the network as it was learnt, without chance."""
        if self.form != "ensemble":
            return self._first.model()
        return CommitteeModel([member.model() for member in self.members])


def drawn(labels: Labels, rng: np.random.Generator) -> Labels:
    """Some of the labels, at least one of each class. From the same seed, more labels do not change what was drawn."""
    chosen = rng.random(len(labels.ids)) < BOOTSTRAP
    for class_id in np.unique(labels.ids):
        members = np.flatnonzero(labels.ids == class_id)
        if not chosen[members].any():
            chosen[members[0]] = True
    return labels.take(np.flatnonzero(chosen))
