"""ProbCover: pixels whose surroundings in feature space cover most of the rest (Yehuda et al. 2022)."""

import torch

from .arrays import Arrays
from .batch import Batch
from .clustering import cluster
from .distances import Space
from .first_sets import random

SAMPLE = 10_000  # pixels that are covered and picked from
PROBES = 2_000  # of the sample, whose surroundings tell how pure a radius is
PURITY = 0.95


def probcover(arrays: Arrays, batch: Batch) -> None:
    """Pick what covers most pixels that no labelled or picked one covers yet, a ball round each."""
    if not batch.open:
        return
    sample = batch.draw(SAMPLE, arrays.answerable.cpu().numpy())
    points, answerable = arrays.embeddings[sample], arrays.answerable[sample]
    space = Space(points)
    _, of = cluster(points, max(2, arrays.probabilities.shape[1]), batch.rng)
    radius = pure_radius(space, of)
    uncovered = space.nearest(arrays.labelled_embeddings) >= radius
    gain = space.within(points[uncovered], radius)
    while batch.open and batch.free[sample].any():
        best = batch.best(gain * answerable, sample)
        batch.take(sample[best], gain[best] / len(sample))
        newly = uncovered & (space.to(points[best]) < radius)
        gain -= space.within(points[newly], radius)
        uncovered &= ~newly
    random(arrays, batch)


def pure_radius(space: Space, of: torch.Tensor) -> float:
    """The largest squared radius at which 95 % of the first points have only points of their own cluster nearer.

    `of` (points,): the cluster of each point.
    """
    probes, foreign = space.points[:PROBES], []
    for number in of.unique():
        inside = of == number
        foreign.append(Space(probes[inside[:PROBES]]).nearest(space.points[~inside]))
    return float(torch.cat(foreign).sort().values[int((1 - PURITY) * len(probes))])
