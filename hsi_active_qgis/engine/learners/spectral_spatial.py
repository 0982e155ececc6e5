"""The default learner: a Gaussian process on spectra and their blurred surroundings, updated in a fraction of a second.

One-hot labels are regressed with a Matern kernel whose inputs and length are chosen at each update by grouped
leave-one-out. A don't-know answer is evidence for no class, and lowers how likely its surroundings can be answered.
"""

import numpy as np
import torch

from ..cube import Cube
from ..errors import NoLabels
from ..features import POSITION, Features
from ..labels import Labels
from ..pool import Pool
from ..preprocessing import Projection
from ..progress import Progress, part, silent
from .gaussian_process import GaussianProcess, grouped_leave_out
from .kernel_model import KernelModel, kernel_input, probabilities

WIDE = ("mnf", "blur1", "blur2", "blur4", "blur7")
KERNELS = (("pca",), ("mnf",), ("mnf", "blur0.7", "blur1.5", "blur2.5"), WIDE, (*WIDE, POSITION))
FIRST_KERNEL = WIDE  # for the first questions, when nothing can be left out yet
LENGTHS = (0.45, 1.2)  # the shorter one learns from few labels, the longer one gets the last details right
CELL_PX = 12  # labels in one such map cell are left out together, for neighbours tell too much of each other
LABEL_LIMIT = 1000  # kernel rows; more labels are thinned, see `thin`


class SpectralSpatial:
    """Learns the labels of one cube.

    Args:
        cube, pool: the raster and its candidate pixels.
        device: "cpu" or "cuda".
        progress: told (fraction, text) while the features of the pool are made; may raise to cancel.
    """

    def __init__(self, cube: Cube, pool: Pool, device: str, progress: Progress = silent):
        self.cube = cube
        self.projection = Projection.of(cube, part(progress, 0.0, 0.5))
        self.features = Features(cube, self.projection, device)
        self._pool = self.features.measure_scales(pool.rows, pool.columns, part(progress, 0.5, 1.0))
        self._seen: dict[tuple[int, int], torch.Tensor] = {}
        self._kernel = (FIRST_KERNEL, LENGTHS[0])
        self._process = GaussianProcess(self._inputs(self._pool, *self._kernel))
        self._taught: list[tuple[int, int]] = []

    def fit(self, labels: Labels, rng: np.random.Generator, places: bool = True) -> "SpectralSpatial":
        """Learn the labels, of those given before only what is new. Raises NoLabels for fewer than two classes.

        `places`: whether a kernel may use row and column, which no other scene shares.
        """
        if len(set(labels.ids[labels.known].tolist())) < 2:
            raise NoLabels
        labels = thin(labels, rng)
        present = sorted(set(labels.ids[labels.known].tolist()))
        self.classes = [c for c in labels.classes if c["id"] in present]
        self.labels = labels
        features = self._features_of(labels)
        targets = self._targets(labels, present)
        kernel = self._choose(features, targets, labels, places)
        order = list(zip(labels.rows.tolist(), labels.columns.tolist(), strict=True))
        if kernel != self._kernel or order[: len(self._taught)] != self._taught:
            self._kernel, self._taught = kernel, []
            self._process = GaussianProcess(self._inputs(self._pool, *kernel))
        new = self._inputs(features, *kernel)[len(self._taught) :]
        if len(new):
            self._process.extend(new)
        self._taught = order
        means = self._process.mean(targets)
        self.probabilities = probabilities(means[:, :-1])
        self.answerable = (1 + means[:, -1]).clamp(0, 1)
        self._weights = self._process.weights(targets)[:, :-1]
        return self

    @property
    def variance(self) -> torch.Tensor:
        """Posterior variance of each pool pixel, 1 where nothing is known."""
        return self._process.variance

    def covariance(self, a: np.ndarray, b: np.ndarray) -> torch.Tensor:
        """Posterior covariance (len(a), len(b)) between pool pixels given by index."""
        return self._process.covariance(torch.from_numpy(a), torch.from_numpy(b))

    def embeddings(self) -> torch.Tensor:
        """(pixels, features) of the pool in which near pixels look alike."""
        return self._process.pool

    def model(self) -> KernelModel:
        """What was learnt, on its own."""
        groups, length = self._kernel
        wavelengths = self.cube.table.wavelength_nm
        return KernelModel(
            groups=groups,
            length=length,
            labelled=self._process.labelled,
            weights=self._weights,
            classes=self.classes,
            projection=self.projection,
            scales=self.features.scales,
            bands=self.cube.bands,
            band_total=self.cube.band_total,
            wavelength_nm=None if wavelengths is None else wavelengths.tolist(),
        )

    def _inputs(self, features: torch.Tensor, names: tuple[str, ...], length: float) -> torch.Tensor:
        return kernel_input(torch.cat([features[:, self.features.slices[name]] for name in names], 1), names, length)

    def _features_of(self, labels: Labels) -> torch.Tensor:
        """All feature groups of the labelled pixels, each computed only once."""
        keys = list(zip(labels.rows.tolist(), labels.columns.tolist(), strict=True))
        new = np.array([i for i, key in enumerate(keys) if key not in self._seen], int)
        if len(new):
            values = self.features.at(labels.rows[new], labels.columns[new])
            self._seen.update((keys[i], value) for i, value in zip(new, values, strict=True))
        return torch.stack([self._seen[key] for key in keys])

    def _targets(self, labels: Labels, present: list[int]) -> torch.Tensor:
        """(labels, classes + 1): one-hot less its mean, 0 for a don't-know; last -1 for a don't-know."""
        targets = np.zeros((len(labels.ids), len(present) + 1), np.float32)
        known = labels.known
        targets[known, :-1] = (labels.ids[known, None] == np.array(present)) - 1 / len(present)
        targets[~known, -1] = -1
        return torch.from_numpy(targets).to(self.features.device)

    def _choose(self, features: torch.Tensor, targets: torch.Tensor, labels: Labels, places: bool):
        """The kernel and length whose predictions, without the labels of the same map cell, fit the labels best."""
        known = torch.from_numpy(np.flatnonzero(labels.known)).to(features.device)
        truth = targets[known, :-1].argmax(1)
        cells = (labels.rows // CELL_PX).astype(np.int64) * self.cube.shape[1] + labels.columns // CELL_PX
        cells = torch.from_numpy(cells).to(features.device)
        best, best_score = None, -np.inf
        for names in KERNELS:
            for length in LENGTHS:
                if POSITION in names and not places:
                    continue
                predicted = grouped_leave_out(self._inputs(features, names, length), targets[:, :-1], cells)
                fits = torch.log(probabilities(predicted[known])).gather(1, truth[:, None])
                if (score := float(fits.mean())) > best_score:
                    best, best_score = (names, length), score
        return best


def thin(labels: Labels, rng: np.random.Generator, limit: int = LABEL_LIMIT) -> Labels:
    """At most `limit` labels: an equal share for each class, within a class for each answered polygon or point."""
    if len(labels.ids) <= limit:
        return labels
    shares = _fair_shares(np.unique(labels.ids, return_counts=True)[1], limit)
    kept = []
    for class_id, share in zip(np.unique(labels.ids), shares, strict=True):
        members = rng.permutation(np.flatnonzero(labels.ids == class_id))
        regions = labels.region[members]
        order = np.argsort(regions, kind="stable")
        _, start, counts = np.unique(regions[order], return_index=True, return_counts=True)
        turn = np.empty(len(members), int)  # how many of the same region come before: regions take turns
        turn[order] = np.arange(len(members)) - np.repeat(start, counts)
        kept.append(members[np.argsort(turn, kind="stable")[:share]])
    return labels.take(np.sort(np.concatenate(kept)))


def _fair_shares(sizes: np.ndarray, limit: int) -> np.ndarray:
    """Split `limit` evenly, what small classes leave going to the larger ones."""
    shares = np.zeros(len(sizes), int)
    left = limit
    for rank, i in enumerate(np.argsort(sizes)):
        shares[i] = min(sizes[i], left // (len(sizes) - rank))
        left -= shares[i]
    return shares
