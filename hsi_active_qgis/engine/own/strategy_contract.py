"""What holds for every query strategy, tried on 400 pixels of a 20 x 20 map."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from ...protocol.strategies import StrategySpec
from ..learners.kernel.gaussian_process import GaussianProcess
from ..strategies import Strategy
from ..strategies.arrays import Arrays
from ..strategies.batch import Batch

PIXELS, SIDE = 400, 20
# what any strategy may read besides its needs
ALWAYS = {"embeddings", "labelled_embeddings", "answerable", "labels", "answered", "likeness", "covariance"}
ALWAYS |= {"scored", "attacked"}


def chances(*shape: int, seed: int = 0) -> torch.Tensor:
    """Random probabilities whose last axis adds up to 1."""
    return torch.softmax(torch.from_numpy(np.random.default_rng(seed).normal(0, 2, shape).astype("float32")), -1)


def arrays(kind: type[Arrays] = Arrays, labels: int = 40, covariance: bool = True) -> Arrays:
    """All that a learner can tell; the first 20 pixels are known to a Gaussian process."""
    rng = np.random.default_rng(0)
    points = torch.from_numpy(rng.normal(0, 1, (PIXELS, 5)).astype("float32"))
    process = GaussianProcess(points)
    process.extend(points[:20])
    norms = torch.from_numpy(rng.random(PIXELS))

    def posterior(a: np.ndarray, b: np.ndarray) -> torch.Tensor:
        return process.covariance(torch.from_numpy(a), torch.from_numpy(b))

    return kind(
        embeddings=points,
        labelled_embeddings=points[:20],
        answerable=torch.ones(PIXELS),
        labels=labels,
        answered=np.arange(PIXELS) < 20,
        probabilities=chances(PIXELS, 4),
        variance=process.variance,
        covariance=posterior if covariance else None,
        monte_carlo_probabilities=chances(6, PIXELS, 4),
        committee_probabilities=chances(3, PIXELS, 4),
        predicted_losses=torch.from_numpy(rng.normal(0, 1, PIXELS).astype("float32")),
        adversarial_norms=lambda attack, pixels: norms[pixels],
    )


def pool(count: int = 10, distance: int = 2, free: Any = None, seed: int = 0, pixels: int = PIXELS) -> Batch:
    """A batch to be filled, with all pixels free by default."""
    rows, columns = np.divmod(np.arange(pixels), SIDE)
    free = np.ones(pixels, bool) if free is None else free.copy()
    return Batch(rows, columns, free, count, distance, np.random.default_rng(seed))


def read_by(strategy: Strategy) -> set[str]:
    """The arrays that a strategy reads besides those that any may."""
    read: set[str] = set()

    class Watched(Arrays):
        def __getattribute__(self, wanted: str) -> Any:
            read.add(wanted)
            return super().__getattribute__(wanted)

    given = arrays(Watched)
    read.clear()
    strategy(given, pool())
    return {name for name in read if not name.startswith("_")} - ALWAYS


def broken(spec: StrategySpec, strategy: Strategy) -> Iterator[str]:
    """What a strategy does not keep of what holds for all, a sentence each."""

    def run(**batch: Any) -> Batch:
        filled = pool(**batch)
        strategy(arrays(), filled)
        return filled

    missing = read_by(strategy) - set(spec.needs)
    if missing:
        yield f"It reads {', '.join(sorted(missing))}: name that in the needs of SPEC."
    free = np.random.default_rng(1).random(PIXELS) < 0.5
    batch = run(free=free)
    if len(batch.picks) != 10 or len(set(batch.picks)) != 10:
        yield f"Of 10 questions it picks {len(batch.picks)}, {len(set(batch.picks))} different ones."
    if not free[batch.picks].all():
        yield "It picks pixels that are not free (`batch.free`)."
    if not np.isfinite(batch.scores).all() or min(batch.scores, default=0) < 0:
        yield "Scores have to be finite and not negative; higher = more worth labelling."
    if run(free=free).picks != batch.picks:
        yield "With the same seed it picks others: draw from `batch.rng` alone."
    if run(free=np.zeros(PIXELS, bool)).picks or run(count=0).picks:
        yield "It picks where nothing is free, or where nothing is asked for."
    few = np.arange(PIXELS) < 30
    if sorted(run(count=100, distance=0, free=few).picks) != list(range(30)):
        yield "Asked for more pixels than are free, it does not pick all of these."
