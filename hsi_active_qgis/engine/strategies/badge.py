"""BADGE: pixels whose gradients would be long and unlike each other (Ash et al. 2020)."""

import torch

from .arrays import Arrays
from .batch import Batch
from .clustering import draw_one
from .distances import Space


class Gradients:
    """Gradients of the loss in a last linear layer, (p - onehot(best class)) outer embedding, never written out.

    The dot product of two outer products is the product of the factors' dot products, so a squared distance costs
    classes + features, not classes x features.
    """

    def __init__(self, probabilities: torch.Tensor, embeddings: torch.Tensor):
        errors = probabilities.clone()
        errors.scatter_add_(1, probabilities.argmax(1, keepdim=True), -torch.ones_like(errors[:, :1]))
        self.errors, self.embeddings = Space(errors), embeddings
        self.norms = self.errors.norms * Space(embeddings).norms

    def to(self, pixel: int) -> torch.Tensor:
        """Squared distance of each pixel's gradient to that of one pixel."""
        errors = self.errors.points
        products = (errors @ errors[pixel]) * (self.embeddings @ self.embeddings[pixel])
        return (self.norms + self.norms[pixel] - 2 * products).clamp_min_(0)


def badge(arrays: Arrays, batch: Batch) -> None:
    """Pick by k-means++ on the gradients: the longest first, then by chance far from those picked."""
    gradients = Gradients(arrays.probabilities, arrays.embeddings)
    distance = gradients.norms
    while batch.open:
        weights = distance * arrays.answerable
        weights = weights.masked_fill(torch.from_numpy(~batch.free).to(weights.device), 0)
        first = not batch.picks or not weights.any()
        best = batch.best(weights) if first else draw_one(weights, batch.rng)
        batch.take(best, distance[best].sqrt())
        distance = torch.minimum(distance, gradients.to(best))
