"""Integrated variance reduction: the pixel whose label would make the doubtful rest of the scene surest (Cohn 1996)."""

from collections.abc import Callable

import numpy as np
import torch

from .areas import take_areas
from .arrays import Arrays
from .batch import Batch
from .uncertainty import margin

NOISE = 0.1  # variance of a label, as in the learner
SAMPLE = 1500  # random pixels that stand for the scene
CANDIDATES = 500  # most doubtful pixels that join them as candidates
AREAS_FROM = 60  # labels; with fewer the predicted map says too little, and small classes would be found later
REFINE_FROM = 120  # labels; from then on single doubtful pixels matter more than what they stand for
DOUBT = 0.2  # standard deviations for each unit of log(best / second probability)
LIKELY = 0.6  # chance of an answer below which a doubtful pixel is left alone, once there are don't-knows


def variance_reduction(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch by greedy reduction of the weighted posterior variance, of many labels by margin over deviation.

    While every question gets a class, half of the batch goes to areas of the predicted map without a label. Where there
    are don't-knows all classes are equally unlikely, and that ratio knows no bounds: then half of the batch stays with
    the variance, and the ratio counts only where an answer is likely.
    """
    answered = bool((arrays.answerable == 1).all())
    if answered and arrays.labels >= AREAS_FROM:
        _take_half(batch, lambda: take_areas(arrays, batch))
    if arrays.labels < REFINE_FROM:
        _reduce_variance(arrays, batch)
        return
    doubt = arrays.variance.sqrt() / (1 - margin(arrays.probabilities) + 1e-6) * arrays.answerable
    if not answered:
        _take_half(batch, lambda: _reduce_variance(arrays, batch))
        doubt = doubt * (arrays.answerable >= LIKELY)
    batch.take_best(doubt.cpu().numpy(), arrays.likeness)


def _take_half(batch: Batch, take: Callable[[], None]) -> None:
    """Let half of what the batch still lacks be taken, rounded up."""
    wanted, batch.count = batch.count, (len(batch.picks) + batch.count + 1) // 2
    take()
    batch.count = wanted


def _reduce_variance(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch by greedy reduction of the posterior variance, weighted by the chance of an error."""
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
        _take_half(batch, lambda: batch.take_best(arrays.change.cpu().numpy(), arrays.likeness))
    sample = np.sort(batch.rng.permutation(len(batch.rows))[: 2 * SAMPLE])
    weight = torch.ones(len(batch.rows), device=arrays.variance.device)
    _take_greedily(arrays, batch, sample, sample, weight)
    batch.take_best(arrays.variance.cpu().numpy(), arrays.likeness)  # when the sample did not suffice


def explore(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch while all labels are of one class: half covers the scene, half is least like what is labelled.

    Without the second half a rare target would stay unseen: it tells little of the rest of the scene. Its spectrum
    alone counts there, for by place as well as by spectrum that half would spread over the map.
    """
    _take_half(batch, lambda: take_unlike(arrays, batch))
    cover(arrays, batch)


def take_unlike(arrays: Arrays, batch: Batch) -> None:
    """Fill the batch with what is least like the labels, and the picks before, by spectrum where that is told."""
    if arrays.spectral_covariance is None:
        batch.take_best(arrays.variance.cpu().numpy(), arrays.likeness)
        return
    everything, variance = np.arange(len(batch.rows)), arrays.spectral_variance
    known: list[torch.Tensor] = []  # each pick's covariance with all pixels over its deviation
    while True:
        for pick in batch.picks[len(known) :]:
            column = arrays.spectral_covariance(everything, everything[pick : pick + 1])[:, 0]
            for before in known:
                column = column - before * before[pick]
            known.append(column / (variance[pick] + NOISE).sqrt())
            variance = (variance - known[-1].square()).clamp_min(1e-6)
        if not batch.open:
            return
        best = batch.best(variance)
        batch.take(best, variance[best].sqrt())


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
