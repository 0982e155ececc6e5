"""What a learner can tell a strategy about the pixels of the pool."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch

NOTHING = torch.zeros(0)


@dataclass
class Arrays:
    """Arrays over the pool; the last three are empty while there is nothing learnt.

    variance (pixels,) of the posterior, 1 = nothing known; covariance(a, b) -> (len(a), len(b)) of the posterior
    between pixels given by index; embeddings (pixels, features); probabilities (pixels, classes);
    answerable (pixels,): chance that the analyst knows the answer; labels: how many there are so far.
    """

    variance: torch.Tensor
    covariance: Callable[[np.ndarray, np.ndarray], torch.Tensor]
    embeddings: torch.Tensor
    probabilities: torch.Tensor = NOTHING
    answerable: torch.Tensor = NOTHING
    labels: int = 0
