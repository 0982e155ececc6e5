"""First questions, when there is no label yet: by chance, or from the embeddings of the pool's pixels."""

import numpy as np
import torch
from sklearn.cluster import KMeans

from .arrays import Arrays
from .batch import Batch

CLUSTERED = 20_000  # pixels that k-means sees


def random(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch by chance; also the baseline strategy."""
    batch.take_best(batch.rng.random(len(batch.rows)))


def kmeans(arrays: Arrays, batch: Batch) -> None:
    """Pick the free pixel nearest each centre of `count` clusters, the largest cluster first."""
    if not batch.count or not batch.free.any():
        return
    sample = batch.rng.permutation(np.flatnonzero(batch.free))[:CLUSTERED]
    points = arrays.embeddings[sample].cpu().numpy()
    clusters = min(batch.count, len(sample))
    result = KMeans(clusters, n_init=1, random_state=int(batch.rng.integers(2**31))).fit(points)
    sizes = np.bincount(result.labels_, minlength=clusters)
    for cluster in np.argsort(-sizes, kind="stable"):
        distance = np.linalg.norm(points - result.cluster_centers_[cluster], axis=1)
        distance[~batch.free[sample]] = np.inf
        best = distance.argmin()
        if np.isfinite(distance[best]):
            batch.take(sample[best], sizes[cluster] / len(sample))
    random(arrays, batch)  # when the centres lie too near each other


def farthest_point(arrays: Arrays, batch: Batch) -> None:
    """Pick the pixel farthest from all picked ones, again and again (Gonzalez 1985), from the most typical on."""
    points = arrays.embeddings
    distance = torch.cdist(points, points.mean(0, keepdim=True))[:, 0].neg()
    while len(batch.picks) < batch.count and batch.free.any():
        taken = torch.from_numpy(~batch.free).to(points.device)
        best = int(distance.masked_fill(taken, -torch.inf).argmax())
        to_best = torch.cdist(points, points[best : best + 1])[:, 0]
        batch.take(best, max(0.0, float(distance[best])))
        distance = to_best if len(batch.picks) == 1 else torch.minimum(distance, to_best)
