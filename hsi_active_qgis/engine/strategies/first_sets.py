"""First questions, when there is no label yet: by chance, or from clusters of the pool's pixels."""

import numpy as np
import torch

from .arrays import Arrays
from .batch import Batch
from .clustering import cluster
from .distances import Space

CLUSTERED = 20_000  # pixels that are clustered
MIXED = 5_000  # pixels that a Gaussian mixture is fitted to


def random(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch by chance; also the baseline strategy."""
    batch.take_best(batch.rng.random(len(batch.rows)))


def kmeans(arrays: Arrays, batch: Batch) -> None:
    """Pick the free pixel nearest each centre of `count` clusters, the largest cluster first."""
    if not batch.open:
        return
    sample = batch.draw(CLUSTERED, arrays.answerable.cpu().numpy())
    points, answerable = arrays.embeddings[sample], arrays.answerable[sample]
    centres, of = cluster(points, batch.count, batch.rng)
    sizes, space = torch.bincount(of, minlength=len(centres)), Space(points)
    for number in sizes.argsort(descending=True, stable=True).tolist():
        if batch.open and batch.free[sample].any():
            best = batch.best(answerable / (space.to(centres[number]).sqrt_() + 1e-6), sample)
            batch.take(sample[best], sizes[number] / len(sample))
    random(arrays, batch)  # when there are fewer clusters than asked for


def balanced_random(arrays: Arrays, batch: Batch) -> None:
    """Pick a pixel by chance from each of `count` clusters."""
    if not batch.open:
        return
    sample = batch.draw(CLUSTERED, arrays.answerable.cpu().numpy())
    _, of = cluster(arrays.embeddings[sample], batch.count, batch.rng)
    clusters = of.cpu().numpy()
    for number in batch.rng.permutation(batch.count):
        members = sample[clusters == number]
        members = members[batch.free[members]]
        if batch.open and len(members):
            batch.take(members[0], 1.0)  # the sample is in the order drawn
    random(arrays, batch)


def gaussian_mixture(arrays: Arrays, batch: Batch) -> None:
    """Pick the pixel of the highest density under each of `count` Gaussians, the weightiest first.

    The mixture has a variance for each feature and is fitted to a part of the sample.
    """
    from sklearn.mixture import GaussianMixture  # here, for it would take the start of any engine a second

    if not batch.open:
        return
    answerable = arrays.answerable
    sample = batch.draw(CLUSTERED, answerable.cpu().numpy())
    points = arrays.embeddings[sample]
    count, seed = min(batch.count, len(sample[:MIXED])), int(batch.rng.integers(2**31))
    mixture = GaussianMixture(count, covariance_type="diag", tol=0.01, random_state=seed)
    mixture.fit(points[:MIXED].double().cpu().numpy())
    for number in np.argsort(-mixture.weights_, kind="stable"):
        if batch.open and batch.free[sample].any():
            centre, precision = (torch.from_numpy(a[number]).to(points) for a in (mixture.means_, mixture.precisions_))
            distance = ((points - centre).square_() @ precision).sqrt_()
            best = batch.best(answerable[sample] / (1 + distance), sample)
            batch.take(sample[best], mixture.weights_[number])
    random(arrays, batch)
