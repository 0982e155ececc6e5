"""Integrated variance reduction: the pixel whose label would make the doubtful rest of the scene surest (Cohn 1996)."""

import numpy as np
import torch

from .arrays import Arrays
from .batch import Batch
from .uncertainty import margin

NOISE = 0.1  # variance of a label, as in the learner
SAMPLE = 1500  # random pixels that stand for the scene
CANDIDATES = 500  # most doubtful pixels that join them as candidates
REFINE_FROM = 120  # labels; from then on single doubtful pixels matter more than what they stand for
DOUBT = 0.2  # standard deviations for each unit of log(best / second probability)


def variance_reduction(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch by greedy reduction of the weighted posterior variance, then by margin over deviation."""
    if arrays.labels >= REFINE_FROM:
        doubt = arrays.variance.sqrt() / (1 - margin(arrays.probabilities) + 1e-6)
        batch.take_best((doubt * arrays.answerable).cpu().numpy(), arrays.likeness)
        return
    weight = _chance_of_error(arrays) * arrays.answerable
    sample = np.sort(batch.rng.permutation(len(batch.rows))[:SAMPLE])
    doubt = margin(arrays.probabilities) * arrays.variance * arrays.answerable
    doubtful = batch.shortlist(doubt.cpu().numpy(), CANDIDATES)
    _take_greedily(arrays, batch, np.union1d(sample, doubtful), sample, weight)
    batch.take_best(doubt.cpu().numpy(), arrays.likeness)  # when the candidates did not suffice


def cover(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch before any label: pixels that tell most of all others, so typical ones that cover the scene.

    Of two dates half of the batch is where they differ most (change vector analysis, Malila 1980): what is looked for
    is rare, and typical pixels alone would hardly meet it.
    """
    if len(arrays.change):
        wanted, batch.count = batch.count, (len(batch.picks) + batch.count + 1) // 2
        batch.take_best(arrays.change.cpu().numpy(), arrays.likeness)
        batch.count = wanted
    sample = np.sort(batch.rng.permutation(len(batch.rows))[: 2 * SAMPLE])
    weight = torch.ones(len(batch.rows), device=arrays.variance.device)
    _take_greedily(arrays, batch, sample, sample, weight)
    batch.take_best(arrays.variance.cpu().numpy(), arrays.likeness)  # when the sample did not suffice


def explore(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch while all labels are of one class: half covers the scene, half is least like what is labelled.

    Without the second half a rare target would stay unseen: it tells little of the rest of the scene.
    """
    wanted, batch.count = batch.count, (batch.count + 1) // 2
    batch.take_best(arrays.variance.cpu().numpy(), arrays.likeness)
    batch.count = wanted
    cover(arrays, batch)


def _chance_of_error(arrays: Arrays) -> torch.Tensor:
    """Squared chance that the two best classes change places, given the posterior deviation."""
    best = arrays.probabilities.topk(2, 1).values.clamp_min(1e-12)
    deviations = DOUBT * (best[:, 0] / best[:, 1]).log() / arrays.variance.sqrt()
    return torch.special.ndtr(-deviations).square()


def _take_greedily(arrays: Arrays, batch: Batch, candidates: np.ndarray, sample: np.ndarray, weight: torch.Tensor):
    """Pick among candidates what lowers the weighted variance of the sample most, each given the picks before."""
    covariance = arrays.likeness(candidates, sample)
    variance = arrays.variance[candidates].clone()
    weight = weight[sample]
    squares = torch.empty_like(covariance)  # one place for all turns: new ones of this size cost more than to fill them
    known: list[torch.Tensor] = []  # each pick's covariance with all candidates over its deviation
    while len(batch.picks) < batch.count and batch.free[candidates].any():
        gain = torch.square(covariance, out=squares) @ weight / (variance + NOISE)
        taken = torch.from_numpy(~batch.free[candidates]).to(gain.device)
        best = int(gain.masked_fill(taken, -1).argmax())
        batch.take(candidates[best], gain[best])
        deviation = (variance[best] + NOISE).sqrt()
        column = arrays.likeness(candidates, candidates[best : best + 1])[:, 0]
        for before in known:
            column = column - before * before[best]
        known.append(column / deviation)
        covariance -= torch.outer(known[-1], covariance[best] / deviation, out=squares)
        variance = (variance - known[-1].square()).clamp_min(1e-6)
