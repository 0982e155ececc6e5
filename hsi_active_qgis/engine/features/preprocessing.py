"""From a cube's bands to a few noise-whitened or principal components, after one pass over the cube."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import torch

from ..errors import BadRequest, NoValidPixels
from ..progress import Progress, silent
from ..raster.cube import Cube
from ..raster.windows import Window
from .tiles import SIDE

FLAT = 1e-6  # variance of a band below which it has one value where the survey looked, in units of its own scale
SAME = 1e-9  # share of the variance below which two dates are one
SURVEY_PIXELS = 4_000_000  # in windows from which pixels are drawn; more only costs reading
TILES = 64  # that are surveyed of a raster of many windows, as many pixels as one window has
LEAST_SURVEYED = 100_000  # valid pixels among them, else all of the windows are
MNF_COMPONENTS = 20
PCA_COMPONENTS = 30


@dataclass
class Survey:
    """Means and covariances of spectra (bands,) and of differences between neighbours, gathered window by window."""

    count: int = 0
    pairs: int = 0
    shift: np.ndarray = field(default_factory=lambda: np.zeros(1))
    scale: np.ndarray = field(default_factory=lambda: np.ones(1))
    total: np.ndarray = field(default_factory=lambda: np.zeros(1))
    products: np.ndarray = field(default_factory=lambda: np.zeros((1, 1)))
    differences: np.ndarray = field(default_factory=lambda: np.zeros((1, 1)))
    steps: list[np.ndarray] = field(default_factory=lambda: [np.zeros(1), np.zeros(1)])  # squared, down and across
    alike: list[np.ndarray] = field(default_factory=lambda: [np.zeros(1), np.zeros(1)])  # of it, along a row or column

    def add(self, values: np.ndarray, valid: np.ndarray) -> None:
        """Take in spectra (bands, rows, columns) where `valid` (rows, columns)."""
        if not valid.any():
            return
        if not self.count:
            first = values[:, valid]
            self.shift = first.mean(1)[:, None, None]
            with np.errstate(over="ignore"):
                deviation = first.std(1)
            if not np.isfinite(deviation).all():  # the squares of values in the billions of billions
                deviation = first.std(1, dtype=np.float64).astype(np.float32)
            self.scale = np.maximum(deviation, 1e-6 * np.abs(first).max() + 1e-30)[:, None, None]
        values = (values - self.shift) / self.scale
        spectra = values[:, valid]
        self.count += spectra.shape[1]
        self.total = self.total + spectra.sum(1, dtype=np.float64)
        self.products = self.products + _outer(spectra)
        for axis in (0, 1):
            both, steps = _pairs(valid, axis), np.diff(values, axis=axis + 1)
            self.alike[axis] = self.alike[axis] + _alike(steps, both, axis)
            steps = steps[:, both]
            self.pairs += steps.shape[1]
            products = _outer(steps)
            self.differences = self.differences + products
            self.steps[axis] = self.steps[axis] + np.diag(products)

    def add_all(self, cube: Cube, parts: list[Window], progress: Progress) -> None:
        """Take in parts of a cube."""
        for done, part in enumerate(parts):
            progress(done / len(parts), "Reading the raster")
            self.add(*cube.read(part))


def _alike(steps: np.ndarray, both: np.ndarray, axis: int) -> np.ndarray:
    """Of the squared `steps` (bands, rows, columns) between neighbours, the part (bands,) that is the same all along a
    row (axis 0) or down a column (axis 1); 0 on average where they are independent."""
    steps = np.where(both, steps, 0)
    number = both.sum(1 - axis)
    sums, squares = steps.sum(2 - axis, dtype=np.float64), np.square(steps).sum(2 - axis, dtype=np.float64)
    return ((sums**2 - squares) / np.maximum(1, number - 1)).sum(1)


def _stripes(survey: Survey, deviation: np.ndarray) -> float:
    """0 to 1: what neighbours in two columns differ by all the way down, against the rest of what they differ by. The
    detectors of a pushbroom leave columns; what rows have of the same kind is the landscape's.

    Among so many bands there are always combinations whose stripes happen to be smooth, which would be taken for signal
    without noise. As much on top of each band's own noise rules them out.
    """
    rows, columns = (
        float((alike / np.square(deviation)).sum() / max(1e-9, (steps / np.square(deviation)).sum()))
        for alike, steps in zip(survey.alike, survey.steps, strict=True)
    )
    share = min(0.5, max(0.0, columns - max(0.0, rows)))
    return share / (1 - share)


def _outer(samples: np.ndarray) -> np.ndarray:
    tensor = torch.from_numpy(samples)
    return (tensor @ tensor.T).numpy().astype(np.float64)


def _pairs(valid: np.ndarray, axis: int) -> np.ndarray:
    return (valid[1:] & valid[:-1]) if axis == 0 else (valid[:, 1:] & valid[:, :-1])


def whitened(covariance: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """Vectors (bands, components) of most signal per noise, in units of the noise, the best first."""
    values, vectors = np.linalg.eigh(noise)
    whiten = vectors / np.sqrt(values)
    _, turn = np.linalg.eigh(whiten.T @ covariance @ whiten)
    return (whiten @ turn)[:, ::-1][:, :MNF_COMPONENTS]


def changes(covariance: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """The same of the second date's z-scores less the first's, in sum of as much variance as those of both dates.

    Raises BadRequest when the dates do not differ.
    """
    bands = len(covariance) // 2
    step = np.concatenate([-np.eye(bands), np.eye(bands)])
    if np.trace(step.T @ covariance @ step) <= SAME * np.trace(covariance):
        raise BadRequest("The two dates do not differ anywhere. Choose the raster of another date.")
    vectors = step @ whitened(step.T @ covariance @ step, step.T @ noise @ step)
    both = whitened(covariance, noise)
    total, own = (np.trace(part.T @ covariance @ part) for part in (both, vectors))
    return vectors * np.sqrt(total / own)


def with_further(covariance: np.ndarray, noise: np.ndarray, further: int) -> np.ndarray:
    """The same of a raster's own bands, then of as many further features at the end, on average of no more variance.

    Apart, for what is smooth (a height model, an embedding of a coarser grid) has next to no noise: as one spectrum
    nothing else would count.
    """
    own = slice(0, len(covariance) - further)
    rest = slice(own.stop, len(covariance))
    ours, theirs = (whitened(covariance[part, part], noise[part, part]) for part in (own, rest))
    mean, other = (np.diag(v.T @ covariance[p, p] @ v).mean() for v, p in ((ours, own), (theirs, rest)))
    vectors = np.zeros((len(covariance), ours.shape[1] + theirs.shape[1]))
    vectors[own, : ours.shape[1]] = ours
    vectors[rest, ours.shape[1] :] = theirs * min(1.0, np.sqrt(mean / other))
    return vectors


def components_of(cube: Cube) -> int:
    """How many a pixel has, PCA's and MNF's."""
    own = cube.channels - len(cube.feature_bands)
    further = len(cube.feature_bands) or (own // 2 if cube.dates == 2 else 0)
    return min(PCA_COMPONENTS, cube.channels) + min(MNF_COMPONENTS, own) + min(MNF_COMPONENTS, further)


@dataclass(frozen=True)
class Projection:
    """Spectra to components: `mnf` is whitened against noise (Green et al. 1988), `pca` is not.

    Of two dates `mnf` has the components of both as one spectrum, then those of their difference; with further
    features those of the raster, then those of the features.
    Arrays: mean (channels,), mnf (channels, components), pca (channels, components).
    """

    mean: np.ndarray
    mnf: np.ndarray
    pca: np.ndarray

    @property
    def differences(self) -> int:
        """How many of a pair's `mnf` are of the difference."""
        return min(MNF_COMPONENTS, len(self.mean) // 2)

    @classmethod
    def of(cls, cube: Cube, progress: Progress = silent) -> "Projection":
        """Survey the cube, a large one in tiles spread over its ground. Raises NoValidPixels."""
        windows, thin = cube.sample(SURVEY_PIXELS)
        parts = [part for window in windows for part in cube.parts(window)]
        tiles = [] if thin or len(windows) == 1 else [tile for window in windows for tile in window.split(SIDE)]
        survey = Survey()
        if len(tiles) > TILES:
            chosen = np.sort(np.random.default_rng(0).choice(len(tiles), TILES, replace=False))
            survey.add_all(cube, [tiles[place] for place in chosen], progress)
        if survey.count < LEAST_SURVEYED:
            survey = Survey()
            survey.add_all(cube, parts, progress)
        if survey.count < 2:
            raise NoValidPixels
        return cls._from_survey(survey, cube.dates, len(cube.feature_bands))

    @classmethod
    def _from_survey(cls, survey: Survey, dates: int, further: int) -> "Projection":
        mean = survey.total / survey.count
        covariance = survey.products / survey.count - np.outer(mean, mean)
        flat = np.diag(covariance) < FLAT
        covariance[flat], covariance[:, flat] = 0, 0
        deviation = np.sqrt(np.maximum(np.diag(covariance), 1e-12))
        covariance = covariance / np.outer(deviation, deviation)
        noise = survey.differences / max(1, 2 * survey.pairs) / np.outer(deviation, deviation)
        noise[np.diag_indices(len(mean))] *= 1 + _stripes(survey, deviation)
        noise = noise + np.eye(len(mean)) * max(1e-4 * np.trace(noise) / len(mean), 1e-9)
        mnf = with_further(covariance, noise, further) if further else whitened(covariance, noise)
        if dates == 2:
            mnf = np.concatenate([mnf, changes(covariance, noise)], 1)
        pca = np.linalg.eigh(covariance)[1][:, ::-1][:, :PCA_COMPONENTS]
        spread_of_bands = survey.scale.ravel() * deviation
        return cls(
            mean=(survey.shift.ravel() + survey.scale.ravel() * mean).astype(np.float32),
            mnf=(mnf / spread_of_bands[:, None]).astype(np.float32),
            pca=(pca / spread_of_bands[:, None]).astype(np.float32),
        )

    def apply(self, cube: Cube, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the components (PCA's, then MNF's; rows, columns), 0 where not valid, and the valid pixels."""
        weights = np.concatenate([self.pca, self.mnf], 1)
        components = np.zeros((weights.shape[1], window.rows, window.columns), np.float32)
        valid = np.zeros((window.rows, window.columns), bool)
        for part in cube.parts(window):
            inside = part.inside(window)
            values, valid[inside] = cube.read(part)
            here = valid[inside]
            components[(slice(None), *inside)][:, here] = weights.T @ (values[:, here] - self.mean[:, None])
        return components, valid

    def tiles(self, cube: Cube, window: Window) -> Iterator[tuple[Window, torch.Tensor]]:
        """The same of each tile of a window that consists of whole ones, NaN where not valid."""
        weights = torch.from_numpy(np.ascontiguousarray(np.concatenate([self.pca, self.mnf], 1).T))
        shift = self.mean[:, None, None]
        centred = np.empty(len(self.mean) * SIDE * SIDE, np.float32)
        for part in cube.parts(window, SIDE):
            values, valid = cube.read(part)
            for tile in part.split(SIDE):
                inside = tile.inside(part)
                spectra = centred[: len(self.mean) * tile.pixels].reshape(len(self.mean), tile.rows, tile.columns)
                np.subtract(values[(slice(None), *inside)], shift, out=spectra)
                components = weights @ torch.from_numpy(spectra.reshape(len(spectra), -1))
                if not valid[inside].all():
                    components[:, torch.from_numpy(~valid[inside].ravel())] = torch.nan
                yield tile, components.reshape(-1, tile.rows, tile.columns)
