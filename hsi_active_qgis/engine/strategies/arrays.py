"""What a learner can tell a strategy about the pixels of the pool."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch


@dataclass
class Arrays:
    """Arrays over the pool; those that the learner cannot give are None.

    probabilities (pixels, classes); variance (pixels,) of the posterior, 1 = nothing known; covariance(a, b) ->
    (len(a), len(b)) of the posterior between pixels given by index; embeddings (pixels, features);
    answerable (pixels,): chance that the analyst knows the answer; labels: how many there are so far.
    """

    probabilities: torch.Tensor | None = None
    variance: torch.Tensor | None = None
    covariance: Callable[[np.ndarray, np.ndarray], torch.Tensor] | None = None
    embeddings: torch.Tensor | None = None
    answerable: torch.Tensor | None = None
    labels: int = 0
