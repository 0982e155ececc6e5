"""What tests of the strategies choose from: 400 pixels of a 20 x 20 map."""

import numpy as np
import torch

from hsi_active_qgis.engine.learners.kernel.gaussian_process import GaussianProcess
from hsi_active_qgis.engine.strategies.arrays import Arrays
from hsi_active_qgis.engine.strategies.batch import Batch

PIXELS = 400


def chances(*shape: int, seed: int = 0) -> torch.Tensor:
    """Random probabilities whose last axis adds up to 1."""
    return torch.softmax(torch.from_numpy(np.random.default_rng(seed).normal(0, 2, shape).astype("float32")), -1)


def arrays(kind=Arrays, labels: int = 40, covariance: bool = True) -> Arrays:
    """All that a learner can tell; the first 20 pixels are known to a Gaussian process."""
    rng = np.random.default_rng(0)
    points = torch.from_numpy(rng.normal(0, 1, (PIXELS, 5)).astype("float32"))
    process = GaussianProcess(points)
    process.extend(points[:20])
    norms = torch.from_numpy(rng.random(PIXELS))

    def posterior(a, b):
        return process.covariance(torch.from_numpy(a), torch.from_numpy(b))

    return kind(
        embeddings=points,
        labelled_embeddings=points[:20],
        answerable=torch.ones(PIXELS),
        labels=labels,
        probabilities=chances(PIXELS, 4),
        variance=process.variance,
        covariance=posterior if covariance else None,
        monte_carlo_probabilities=chances(6, PIXELS, 4),
        committee_probabilities=chances(3, PIXELS, 4),
        predicted_losses=torch.from_numpy(rng.normal(0, 1, PIXELS).astype("float32")),
        adversarial_norms=lambda attack, pixels: norms[pixels],
    )


def pool(count: int = 10, distance: int = 2, free=None, seed: int = 0, pixels: int = PIXELS) -> Batch:
    rows, columns = np.divmod(np.arange(pixels), 20)
    free = np.ones(pixels, bool) if free is None else free.copy()
    return Batch(rows, columns, free, count, distance, np.random.default_rng(seed))


def line(places: list, labelled: list = (), **others) -> Arrays:
    """Arrays whose pixels lie on a line of feature space."""
    points = torch.tensor(places, dtype=torch.float32)[:, None]
    known = torch.tensor(list(labelled), dtype=torch.float32)[:, None]
    return Arrays(points, known, torch.ones(len(points)), len(known), **others)


def clumps(sizes: list, seed: int = 0) -> torch.Tensor:
    """Points (sum of sizes, 3) in clumps far from each other, one after the other."""
    rng = np.random.default_rng(seed)
    centres = np.repeat(50 * np.eye(len(sizes), 3) + 90 * np.arange(len(sizes))[:, None], sizes, 0)
    return torch.from_numpy((centres + rng.normal(0, 1, (sum(sizes), 3))).astype("float32"))
