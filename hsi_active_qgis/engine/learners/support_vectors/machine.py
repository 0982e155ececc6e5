"""A support vector machine with a Gaussian kernel (Cortes and Vapnik 1995): tuned, trained, and told as probabilities.

Every pair of classes has a machine. Their decisions become chances by one logistic slope, which held-out labels choose
(after Platt 1999), and the chances of the pairs become those of the classes in closed form (Price et al. 1995). Nothing
of it is random but the folds.
"""

from dataclasses import dataclass
from itertools import combinations, product

import numpy as np
import torch

from ...progress import Progress, silent

FOLDS = 5
COSTS = (1.0, 10.0, 100.0, 1000.0)
WIDTHS = (1 / 16, 1 / 4, 1.0, 4.0)  # of the kernel, times one over the number of features
SLOPES = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
DEFAULT = (100.0, 1 / 4, 2.0)  # cost, width and slope for labels too few to try any
CHUNK = 1 << 22  # kernel values at once: 16 MB


@dataclass(frozen=True)
class SupportVectors:
    """support (vectors, features); weights (vectors, pairs), bias (pairs,): of decisions, > 0 for a pair's first class.

    The pairs are (0, 1), (0, 2), ..., (1, 2), ...; kernel exp(-gamma |a - b|^2); slope: of a decision's logit.
    """

    support: torch.Tensor
    weights: torch.Tensor
    bias: torch.Tensor
    gamma: float
    slope: float

    def probabilities(self, features: torch.Tensor) -> torch.Tensor:
        """Class probabilities (pixels, classes) of features (pixels, features)."""
        support, weights, bias = (part.to(features.device) for part in (self.support, self.weights, self.bias))
        chunks = features.split(max(1, CHUNK // len(support)))
        decisions = [torch.exp(-self.gamma * torch.cdist(part, support).square()) @ weights + bias for part in chunks]
        return coupled(torch.sigmoid(self.slope * torch.cat(decisions)))


def train(
    features: np.ndarray, truth: np.ndarray, rng: np.random.Generator, progress: Progress = silent
) -> SupportVectors:
    """Learn labels of features (labels, features) and classes `truth` (labels,), from 0 on, each present.

    Cost, kernel and slope are those that tell held-out labels best, see FOLDS; fewer folds where a class has few.
    """
    squares = np.square(features).sum(1)
    distances = np.maximum(squares[:, None] + squares - 2 * features @ features.T, 0)
    cost, width, slope = _tuned(distances, truth, features.shape[1], rng, progress)
    gamma = width / features.shape[1]
    used, weights, bias = _fit(np.exp(-gamma * distances), truth, cost)
    return SupportVectors(_single(features[used]), _single(weights), _single(bias), gamma, slope)


def coupled(chances: torch.Tensor) -> torch.Tensor:
    """Class probabilities (pixels, classes) from the chance (pixels, pairs) of each pair's first class."""
    pairs = chances.shape[1]
    classes = round((1 + (1 + 8 * pairs) ** 0.5) / 2)
    chances = chances.clamp(1e-6, 1 - 1e-6)
    inverse = torch.zeros(len(chances), classes, device=chances.device)
    for column, (first, second) in enumerate(combinations(range(classes), 2)):
        inverse[:, first] += 1 / chances[:, column]
        inverse[:, second] += 1 / (1 - chances[:, column])
    result = 1 / (inverse - (classes - 2))
    return result / result.sum(1, keepdim=True)


def _single(values: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(values.astype(np.float32))


def _fit(kernel: np.ndarray, truth: np.ndarray, cost: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The labels that support the machines of all pairs, their weights (vectors, pairs) and the bias (pairs,)."""
    from sklearn.svm import SVC  # here, for it would take the start of any engine a second

    machine = SVC(C=cost, kernel="precomputed").fit(kernel, truth)
    classes = len(machine.classes_)
    sign = -1 if classes == 2 else 1  # scikit-learn turns the decision round for two classes
    ends = np.cumsum(machine.n_support_)
    pairs = list(combinations(range(classes), 2))
    weights = np.zeros((ends[-1], len(pairs)))
    for column, (first, second) in enumerate(pairs):
        for own, other in ((first, second), (second, first)):
            mine = slice(ends[own] - machine.n_support_[own], ends[own])
            weights[mine, column] = sign * machine.dual_coef_[other - (other > own), mine]
    return machine.support_, weights, sign * machine.intercept_


def _tuned(
    distances: np.ndarray, truth: np.ndarray, count: int, rng: np.random.Generator, progress: Progress
) -> tuple[float, float, float]:
    """Cost and width with which most held-out labels are right, and the slope that makes them likeliest."""
    folds = _folds(truth, rng)
    if not folds:
        return DEFAULT
    held = {}
    choices = list(product(COSTS, WIDTHS))
    for done, (cost, width) in enumerate(choices):
        progress(done / len(choices), "Tuning the support vector machine")
        kernel = np.exp(-width / count * distances)
        held[cost, width] = [_held_out(kernel, truth, fold, cost) for fold in folds]
    best = max(choices, key=lambda choice: _success(held[choice], DEFAULT[2]))
    return *best, max(SLOPES, key=lambda slope: _success(held[best], slope)[1])


def _folds(truth: np.ndarray, rng: np.random.Generator) -> list[np.ndarray]:
    """Parts of the labels to hold out, bool (labels,), with some of each class; only those that leave two classes."""
    counts = np.bincount(truth)
    number = int(np.clip(counts.min(), 2, FOLDS))
    order = rng.permutation(len(truth))
    order = order[np.argsort(truth[order], kind="stable")]
    turn = np.empty(len(truth), int)
    turn[order] = np.arange(len(truth)) - np.repeat(np.cumsum(counts) - counts, counts) + truth[order]
    folds = [turn % number == fold for fold in range(number)]
    return [fold for fold in folds if len(np.unique(truth[~fold])) > 1 and np.isin(truth[fold], truth[~fold]).any()]


def _held_out(
    kernel: np.ndarray, truth: np.ndarray, fold: np.ndarray, cost: float
) -> tuple[torch.Tensor, torch.Tensor]:
    """Decisions (labels, pairs) on the held-out labels whose class the others have, and their class among these."""
    present, inside = np.unique(truth[~fold], return_inverse=True)
    asked = np.flatnonzero(fold & np.isin(truth, present))
    used, weights, bias = _fit(kernel[~fold][:, ~fold], inside, cost)
    decisions = kernel[asked][:, np.flatnonzero(~fold)[used]] @ weights + bias
    return torch.from_numpy(decisions), torch.from_numpy(np.searchsorted(present, truth[asked]))


def _success(held: list[tuple[torch.Tensor, torch.Tensor]], slope: float) -> tuple[int, float]:
    """How many held-out labels are right, and their log-likelihood."""
    right, fit = 0, 0.0
    for decisions, answers in held:
        chances = coupled(torch.sigmoid(slope * decisions))
        right += int((chances.argmax(1) == answers).sum())
        fit += float(chances.gather(1, answers[:, None]).log().sum())
    return right, fit
