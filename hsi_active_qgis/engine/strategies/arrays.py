"""What a learner can tell a strategy about the pixels of the pool, or about tiles of them."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch

from ..errors import BadRequest

NOTHING = torch.zeros(0)


def no_attack(attack: str, pixels: np.ndarray) -> torch.Tensor:
    """In place of a learner's adversarial norms. Raises BadRequest."""
    raise BadRequest("This learner cannot be attacked. Choose another learner or query strategy.")


@dataclass
class Arrays:
    """Arrays over the pool on one device; those that a strategy does not need stay empty.

    embeddings (pixels, features); labelled_embeddings (labels, features); answerable (pixels,): chance that the analyst
    knows the answer; labels: how many there are so far; answered (pixels,) bool: which hold one; probabilities (pixels,
    classes); variance (pixels,) of the posterior, 1 = nothing known; covariance(a, b) -> (len(a), len(b)) of the
    posterior between pixels given by index; monte_carlo_probabilities, committee_probabilities (members, pixels,
    classes);
    spectral_variance, spectral_covariance: the same of spectra alone, without their surroundings, while all labels are
    of one class; predicted_losses (pixels,); change (pixels,): how much two dates differ, empty for one date;
    attacked: pixels of smallest margin that are attacked;
    adversarial_norms("bim" or "deepfool", pixels) -> (len(pixels),): squared length of the smallest step found to
    another class.
    """

    embeddings: torch.Tensor
    labelled_embeddings: torch.Tensor
    answerable: torch.Tensor
    labels: int = 0
    answered: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))
    probabilities: torch.Tensor = NOTHING
    variance: torch.Tensor = NOTHING
    covariance: Callable[[np.ndarray, np.ndarray], torch.Tensor] | None = None
    spectral_variance: torch.Tensor = NOTHING
    spectral_covariance: Callable[[np.ndarray, np.ndarray], torch.Tensor] | None = None
    monte_carlo_probabilities: torch.Tensor = NOTHING
    committee_probabilities: torch.Tensor = NOTHING
    predicted_losses: torch.Tensor = NOTHING
    change: torch.Tensor = NOTHING
    attacked: int = 500
    adversarial_norms: Callable[[str, np.ndarray], torch.Tensor] = no_attack

    def scored(self, name: str, score: Callable[[torch.Tensor], torch.Tensor]) -> torch.Tensor:
        """What a score makes of one of the arrays."""
        return score(getattr(self, name))

    def likeness(self, a: np.ndarray, b: np.ndarray) -> torch.Tensor:
        """How much a label at one pixel tells of another (len(a), len(b)): the covariance, else by their embeddings.

        Then 1 for equal embeddings and near 0 for those as far apart as is usual among the given ones.
        """
        if self.covariance is not None:
            return self.covariance(a, b)
        distance = torch.cdist(self.embeddings[a], self.embeddings[b])
        return torch.exp(-(2 * distance / distance.median().clamp_min(1e-9)).square())
