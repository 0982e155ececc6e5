"""What differs most between two dates, without any label: iteratively reweighted multivariate alteration detection.

IR-MAD (Nielsen 2007) looks for the combinations of bands that are alike on both dates, from ever more of the pixels
that did not change, so that another light or season counts for little.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy.linalg import eigh
from scipy.special import chdtrc

from ...protocol.catalogue import CHANGE_CLASSES
from ..errors import BadRequest
from ..features.groups import Features
from ..features.pool import Pool
from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.windows import Window

ITERATIONS = 30
SETTLED = 1e-3  # change of the correlations at which they are found
FEW_BANDS = 3  # combinations of so few tell little; the bands as they are told no more on 10 pairs in colour
RIDGE = 1e-6  # of the mean variance, for bands that are copies of others
STEEPNESS = 2.0  # of the probability, in half distances between the means of unlike and alike pixels
BINS = 256
TOGETHER = 1 << 14  # pixels that are compared at once
TOLD = (
    "Without labels the map shows what differs most between the two dates, whatever the cause, clouds and seasons too. "
    "Label some changes, and some ground that did not change, to have it show those."
)
LITTLE = "Three bands or fewer tell little of change: take that map as a hint of where to label first."


@dataclass(frozen=True)
class UnlikeDates:
    """As a model: means (2 x bands,), weights (2 x bands, combinations) of the differences, each of variance 1 where
    nothing changed; threshold, width: of the length of these differences, see `predict`."""

    means: np.ndarray
    weights: np.ndarray
    threshold: float
    width: float
    notices: list[str]
    classes: list[dict]
    smooth: bool = False

    @classmethod
    def of(cls, cube: Cube, progress: Progress = silent, classes: Sequence[dict] = CHANGE_CLASSES) -> "UnlikeDates":
        """Compare the two dates of a cube; `classes`: that of no change and that of change. Raises BadRequest for one
        date."""
        if cube.dates == 1:
            raise BadRequest("Give either a model or labels.")
        pool = Pool.of(cube, 0, progress)
        pixels = pixels_of(cube, cube.windows(), pool.rows, pool.columns)
        means, weights = _alike(pixels)
        lengths = np.linalg.norm((pixels - means) @ weights, axis=1)
        threshold, below, above = otsu(lengths)
        notices = [TOLD, LITTLE] if len(cube.bands) <= FEW_BANDS else [TOLD]
        return cls(means, weights, threshold, max((above - below) / 2, 1e-9), notices, list(classes))

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Probabilities (2, rows, columns): one half at the threshold, the surer the farther from it."""
        changed = torch.empty(window.rows, window.columns)
        for part in features.cube.parts(window):
            values, _ = features.cube.read(part)
            pixels = values.reshape(len(values), -1).T
            few = (pixels[start : start + TOGETHER] for start in range(0, len(pixels), TOGETHER))
            found = [self.changed(np.nan_to_num(some.astype(np.float64))) for some in few]
            changed[part.inside(window)] = torch.cat(found).reshape(part.rows, part.columns)
        return torch.stack([1 - changed, changed])

    def changed(self, pixels: np.ndarray) -> torch.Tensor:
        """Probability of change (pixels,) of spectra of both dates (pixels, 2 x bands)."""
        lengths = np.linalg.norm((pixels - self.means) @ self.weights, axis=1)
        return torch.sigmoid(torch.from_numpy(STEEPNESS * (lengths - self.threshold) / self.width)).float()


def change_of(table: Sequence[dict]) -> list[dict]:
    """The classes of a table that are named as those of no change and of change are, [] unless both are there."""
    by_name = {str(entry["name"]).lower(): entry for entry in table}
    names = [str(entry["name"]) for entry in CHANGE_CLASSES]
    return [by_name[name] for name in names] if by_name.keys() >= set(names) else []


def otsu(values: np.ndarray) -> tuple[float, float, float]:
    """The threshold that parts values best in two (Otsu 1979), and the means below and above it."""
    counts, edges = np.histogram(values, BINS)
    centres = (edges[:-1] + edges[1:]) / 2
    below, total = np.cumsum(counts)[:-1], np.cumsum(counts * centres)
    above = counts.sum() - below
    low, high = total[:-1] / np.maximum(below, 1), (total[-1] - total[:-1]) / np.maximum(above, 1)
    best = int(np.argmax(below * above * (high - low) ** 2))
    return float(edges[best + 1]), float(low[best]), float(high[best])


def pixels_of(cube: Cube, windows: list[Window], rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Values of both dates at single pixels (pixels, 2 x bands), read with the windows that they lie in."""
    found = np.zeros((len(rows), cube.channels))
    for window in windows:
        here = np.flatnonzero(window.contains(rows, columns))
        for part in cube.parts(window) if len(here) else ():
            inside = here[part.contains(rows[here], columns[here])]
            values, _ = cube.read(part)
            found[inside] = values[:, rows[inside] - part.row, columns[inside] - part.column].T
    return found


def _alike(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Means and weights of the canonical variates' differences, found by the pixels that changed least."""
    bands, chances, before = pixels.shape[1] // 2, np.ones(len(pixels)), np.inf
    for _ in range(ITERATIONS):
        means = np.average(pixels, 0, chances)
        centred = pixels - means
        covariance = (centred * chances[:, None]).T @ centred / chances.sum()
        covariance += RIDGE * np.diag(covariance).mean() * np.eye(2 * bands)
        first, second, cross = covariance[:bands, :bands], covariance[bands:, bands:], covariance[:bands, bands:]
        squares, one = eigh(cross @ np.linalg.solve(second, cross.T), first)  # of variance 1 each
        correlations = np.sqrt(np.clip(squares, 1e-12, 1 - 1e-9))
        other = np.linalg.solve(second, cross.T @ one) / correlations
        weights = np.concatenate([one, -other]) / np.sqrt(2 * (1 - correlations))
        chances = chdtrc(bands, ((centred @ weights) ** 2).sum(1)) + 1e-12
        if np.abs(correlations - before).max() < SETTLED:
            break
        before = correlations
    return means, weights
