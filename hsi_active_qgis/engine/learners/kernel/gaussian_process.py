"""Gaussian-process regression on the pixels of a pool, grown label by label (Rasmussen and Williams 2006, ch. 2)."""

import torch

NOISE = 0.1  # variance of a label relative to the signal's; hardly matters between 0.03 and 0.3
JITTER = 1e-4  # keeps what is nearly alike apart
CHUNK_VALUES = 500_000  # kernel values held at once: 2 MB stay in a core's cache, 32 MB took 2.5 times as long
CUDA_CHUNKS = 100  # times as many on a GPU


def matern(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Matern-3/2 kernel of length 1 between rows of a (n, features) and b (m, features) -> (n, m)."""
    distance = torch.cdist(a, b, compute_mode="use_mm_for_euclid_dist").mul_(3**0.5)
    return torch.neg(distance).exp_().mul_(distance.add_(1))


def chunk_rows(labelled: torch.Tensor) -> int:
    """Pixels whose kernel to the labelled ones is held at once."""
    values = CHUNK_VALUES * (CUDA_CHUNKS if labelled.is_cuda else 1)
    return max(64, values // max(1, len(labelled)))


class GaussianProcess:
    """Mean and variance of every pool pixel given the labelled ones; new labels cost only themselves.

    Args:
        pool: features (pixels, features).
    """

    def __init__(self, pool: torch.Tensor):
        self.pool = pool
        self.labelled = pool[:0]
        self.variance = torch.ones(len(pool), device=pool.device)
        self._factor = torch.zeros(0, 0, device=pool.device)  # L of K + noise = L L^T
        self._blocks: list[torch.Tensor] = []  # columns of Q = K_pool L^-T, some for each extension
        self._last_mean = pool[:0, :0], pool[:, :0]  # of the labels known then: their targets, and what was told

    def extend(self, labelled: torch.Tensor) -> None:
        """Condition on further labelled pixels, features (n, features); all or nothing, should memory run out."""
        old, n = len(self._factor), len(labelled)
        cross = torch.linalg.solve_triangular(self._factor, matern(self.labelled, labelled), upper=False)  # (old, n)
        own = matern(labelled, labelled) + NOISE * torch.eye(n, device=labelled.device)
        corner = torch.linalg.cholesky(own - cross.T @ cross)
        factor = torch.zeros(old + n, old + n, device=labelled.device)
        factor[:old, :old], factor[old:, :old], factor[old:, old:] = self._factor, cross.T, corner
        block, variance = torch.empty(len(self.pool), n, device=labelled.device), torch.empty_like(self.variance)
        step = chunk_rows(factor)
        for start in range(0, len(self.pool), step):
            rows = slice(start, start + step)
            values = matern(self.pool[rows], labelled)
            done = 0
            for known in self._blocks:
                values -= known[rows] @ cross[done : done + known.shape[1]]
                done += known.shape[1]
            block[rows] = torch.linalg.solve_triangular(corner, values.T, upper=False).T
            variance[rows] = (self.variance[rows] - block[rows].square().sum(1)).clamp_min(1e-6)
        self.labelled = torch.cat([self.labelled, labelled])
        self._blocks.append(block)
        self._factor, self.variance = factor, variance

    def keep(self, count: int) -> None:
        """Forget all labels but the first ones, as if no more had come."""
        start = len(self._factor)
        while start > count:
            block = self._blocks.pop()
            start -= block.shape[1]
            left = max(0, count - start)
            self.variance += block[:, left:].square().sum(1)
            if left:
                self._blocks.append(block[:, :left])
                break
        self.labelled, self._factor = self.labelled[:count], self._factor[:count, :count]
        if len(self._last_mean[0]) > count:
            self._last_mean = self.pool[:0, :0], self.pool[:, :0]

    def mean(self, targets: torch.Tensor) -> torch.Tensor:
        """Posterior mean of the pool (pixels, outputs) for targets (labels, outputs) with prior mean 0.

        Of labels whose targets are those of the last time only what is new is added.
        """
        whitened = torch.linalg.solve_triangular(self._factor, targets, upper=False)
        known, result = self._last_mean
        if known.shape[1] != targets.shape[1] or not torch.equal(known, targets[: len(known)]):
            known, result = targets[:0], torch.zeros(len(self.pool), targets.shape[1], device=targets.device)
        done = 0
        for block in self._blocks:
            if done >= len(known):
                result = torch.addmm(result, block, whitened[done : done + block.shape[1]])
            done += block.shape[1]
        self._last_mean = targets, result
        return result

    def weights(self, targets: torch.Tensor) -> torch.Tensor:
        """(labels, outputs) with which any pixel's mean is its kernel to the labels times the weights."""
        return torch.cholesky_solve(targets, self._factor)

    def covariance(self, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        """Posterior covariance (len(a), len(b)) between pool pixels given by index."""
        result = matern(self.pool[a], self.pool[b])
        for block in self._blocks:
            result -= block[a] @ block[b].T
        return result


def grouped_leave_out(covariance: torch.Tensor, targets: torch.Tensor, groups: torch.Tensor) -> torch.Tensor:
    """Mean of each label predicted without all labels of its group, in closed form.

    covariance (labels, labels) before noise, targets (labels, outputs), groups (labels,) -> (labels, outputs).
    """
    noisy = covariance + NOISE * torch.eye(len(targets), device=targets.device)
    inverse = torch.cholesky_inverse(torch.linalg.cholesky(noisy))
    weights = inverse @ targets
    predicted = targets - weights / inverse.diagonal()[:, None]  # right where a label is alone in its group
    _, group, counts = groups.unique(return_inverse=True, return_counts=True)
    order, first = group.argsort(stable=True), counts.cumsum(0) - counts
    for size in counts[counts > 1].unique():  # all groups of a size at once
        members = order[first[counts == size, None] + torch.arange(int(size), device=order.device)]
        among = inverse[members[:, :, None], members[:, None]]
        predicted[members] = targets[members] - torch.linalg.solve(among, weights[members])
    return predicted


def inducing(features: torch.Tensor, targets: torch.Tensor, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Some of the labels (indices) and weights (labels, outputs) that make of these nearly the mean that all make.

    Those with which the least of the kernel is lost, one by one (pivoted Cholesky); the weights are those of a subset
    of regressors (Rasmussen and Williams 2006, ch. 8.3.1), so no label goes unheard.
    """
    left, factor = torch.ones(len(features), device=features.device), features.new_zeros(count, len(features))
    chosen: list[int] = []
    for turn in range(count):
        best = int(left.argmax())
        column = matern(features[best : best + 1], features)[0] - factor[:turn, best] @ factor[:turn]
        factor[turn] = column / left[best].clamp_min(1e-6).sqrt()
        left -= factor[turn].square()
        chosen.append(best)
        left[chosen] = -1
    few = torch.tensor(chosen, device=features.device)
    among, cross = matern(features[few], features[few]).double(), matern(features[few], features).double()
    system = cross @ cross.T + NOISE * among + JITTER * torch.eye(count, device=features.device)
    return few, torch.linalg.solve(system, cross @ targets.double()).float()
