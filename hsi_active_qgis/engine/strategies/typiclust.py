"""TypiClust: the most typical pixel of each cluster that holds no label (Hacohen et al. 2022)."""

import numpy as np
import torch

from .arrays import Arrays
from .batch import Batch
from .clustering import cluster
from .distances import Space, chunk_rows
from .first_sets import CLUSTERED, random

MOST_CLUSTERS = 500
NEIGHBOURS = 20
MEMBERS = 2000  # of a cluster, drawn by chance, among which neighbours are sought
SMALL = 5  # smaller clusters come last


def typiclust(arrays: Arrays, batch: Batch) -> None:
    """Pick from the largest of the clusters with the fewest labels; there are as many clusters as labels and picks."""
    if not batch.open:
        return
    sample = batch.draw(CLUSTERED, arrays.answerable.cpu().numpy())
    points, labelled = arrays.embeddings[sample], arrays.labelled_embeddings
    centres, clusters = cluster(points, min(len(labelled) + batch.count, MOST_CLUSTERS), batch.rng)
    covered = torch.bincount(Space(labelled).which(centres), minlength=len(centres)).cpu().numpy()
    of = clusters.cpu().numpy()
    sizes = np.bincount(of, minlength=len(centres))
    while batch.open and batch.free[sample].any():
        left = np.unique(of[batch.free[sample]])
        number = left[np.lexsort((-sizes[left], covered[left], sizes[left] < SMALL))[0]]
        members = np.flatnonzero(of == number)
        members = np.append(members[batch.free[sample[members]]], members[~batch.free[sample[members]]])[:MEMBERS]
        scores = typicality(points[members]) * arrays.answerable[sample[members]]
        best = batch.best(scores, sample[members])
        batch.take(sample[members[best]], scores[best])
        covered[number] += 1
    random(arrays, batch)


def typicality(points: torch.Tensor) -> torch.Tensor:
    """Inverse mean distance of each point (points, features) to its 20 nearest neighbours."""
    neighbours = min(NEIGHBOURS, len(points) - 1)
    if not neighbours:
        return torch.ones_like(points[:, 0])
    points = points - points.mean(0)
    parts = points.split(chunk_rows(points, len(points)))
    near = [torch.cdist(part, points).topk(neighbours + 1, largest=False).values[:, 1:] for part in parts]
    return 1 / (torch.cat(near).mean(1) + 1e-6)
