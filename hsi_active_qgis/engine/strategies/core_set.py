"""k-centre greedy, the core-set strategy (Sener and Savarese 2018); without labels farthest-point sampling."""

import numpy as np
import torch

from .arrays import Arrays
from .batch import Batch
from .distances import Space

FARTHEST = 20_000  # pixels among which the next ones are sought


def k_centre(arrays: Arrays, batch: Batch) -> None:
    """Pick the pixel farthest from all labelled and picked ones, again and again (Gonzalez 1985).

    Without a label the first is the most typical one, nearest the mean. Distances can only shrink, so those of all
    pixels are brought up to date only when the farthest few no longer are the farthest for sure.
    """
    points, answerable = arrays.embeddings, arrays.answerable
    space = Space(points)
    distance = space.nearest(arrays.labelled_embeddings)
    if not len(arrays.labelled_embeddings) and batch.open:
        batch.take(batch.best(answerable / (space.to(points.mean(0)).sqrt_() + 1e-6)), 0.0)
    seen = 0
    while batch.open:
        distance = torch.minimum(distance, space.nearest(points[batch.picks[seen:]]))
        seen = len(batch.picks)
        far = batch.shortlist((distance.sqrt() * answerable).cpu().numpy(), FARTHEST)
        _take_farthest(batch, far, Space(points[far]), distance[far], answerable[far])


def _take_farthest(
    batch: Batch, far: np.ndarray, space: Space, distance: torch.Tensor, answerable: torch.Tensor
) -> None:
    """Pick among the pixels `far` of the highest scores while none of the others can have a higher one."""
    scores = distance.sqrt() * answerable
    least = scores[-1]
    while batch.open and batch.free[far].any():
        best = batch.best(scores, far)
        if scores[best] < least:
            return
        batch.take(far[best], scores[best])
        distance = torch.minimum(distance, space.to(space.points[best]))
        scores = distance.sqrt() * answerable
