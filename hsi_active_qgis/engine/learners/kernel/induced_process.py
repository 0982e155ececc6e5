"""A Gaussian process of many labels, from few of them that stand for all (Rasmussen and Williams 2006, ch. 8.3)."""

import torch

from .gaussian_process import JITTER, NOISE, GaussianProcess, chunk_rows, matern


class InducedProcess:
    """Mean and variance of every pool pixel, as of GaussianProcess, at a cost that hardly grows with the labels.

    The mean is that of a subset of regressors, so no label goes unheard; the variance that of projected processes, 1
    far from all labels.

    Args: pool: features (pixels, features); labelled: features (n, features); count: of `few`, the indices of labels
    that stand for all.
    """

    def __init__(self, pool: torch.Tensor, labelled: torch.Tensor, count: int):
        self.pool, self.labelled = pool, labelled
        self.few = chosen(labelled, count)
        self._cross, system, among = _systems(labelled, self.few)
        self._system = torch.linalg.cholesky(system)
        self._inner = torch.linalg.cholesky(among + JITTER * torch.eye(count)).float().to(pool.device)
        outer = (self._system / NOISE**0.5).float().to(pool.device)
        self._known, self._left = (torch.empty(len(pool), count, device=pool.device) for _ in range(2))
        self.variance = torch.empty(len(pool), device=pool.device)
        step = chunk_rows(self.few)
        for start in range(0, len(pool), step):
            rows = slice(start, start + step)
            values = matern(pool[rows], labelled[self.few]).T
            known = torch.linalg.solve_triangular(self._inner, values, upper=False)
            left = torch.linalg.solve_triangular(outer, values, upper=False)
            self._known[rows], self._left[rows] = known.T, left.T
            self.variance[rows] = (1 - known.square().sum(0) + left.square().sum(0)).clamp(1e-6, 1)

    def mean(self, targets: torch.Tensor) -> torch.Tensor:
        """Posterior mean of the pool (pixels, outputs) for targets (labels, outputs) with prior mean 0."""
        return self._known @ (self._inner.T @ self._solved(targets))

    def weights(self, targets: torch.Tensor) -> torch.Tensor:
        """(labels, outputs) with which any pixel's mean is its kernel to the labels times the weights; mostly 0."""
        result = targets.new_zeros(len(self.labelled), targets.shape[1])
        result[self.few] = self._solved(targets)
        return result

    def covariance(self, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        """Posterior covariance (len(a), len(b)) between pool pixels given by index."""
        prior = matern(self.pool[a], self.pool[b])
        return prior - self._known[a] @ self._known[b].T + self._left[a] @ self._left[b].T

    def _solved(self, targets: torch.Tensor) -> torch.Tensor:
        """The weights of the few."""
        return torch.cholesky_solve(self._cross @ targets.cpu().double(), self._system).float().to(targets.device)


Process = GaussianProcess | InducedProcess


def chosen(features: torch.Tensor, count: int) -> torch.Tensor:
    """Indices of so many labels with which the least of the kernel is lost, one by one (pivoted Cholesky)."""
    left, factor = torch.ones(len(features), device=features.device), features.new_zeros(count, len(features))
    found: list[int] = []
    for turn in range(count):
        best = int(left.argmax())
        column = matern(features[best : best + 1], features)[0] - factor[:turn, best] @ factor[:turn]
        factor[turn] = column / left[best].clamp_min(1e-6).sqrt()
        left -= factor[turn].square()
        found.append(best)
        left[found] = -1
    return torch.tensor(found, device=features.device)


def inducing(features: torch.Tensor, targets: torch.Tensor, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Some of the labels (indices) and weights (labels, outputs) that make of these nearly the mean that all make; the
    weights are those of a subset of regressors, so no label goes unheard."""
    few = chosen(features, count)
    cross, system, _ = _systems(features, few)
    return few, torch.linalg.solve(system, cross @ targets.cpu().double()).float().to(targets.device)


def _systems(features: torch.Tensor, few: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """The kernel of the few to all labels, what is solved for their weights, and the kernel among them; double, which
    not every GPU has, so on the CPU."""
    among, cross = (matern(features[few], others).cpu().double() for others in (features[few], features))
    return cross, cross @ cross.T + NOISE * among + JITTER * torch.eye(len(few)), among
