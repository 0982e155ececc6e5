"""Where a check sample says that a map can be trusted: by its confidence, and by the distance to the nearest label."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np
import shapely

from ...protocol.figures import Interval, PartFigures
from ...protocol.parts import Answer
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..raster.geometries import from_hex
from ..raster.opening import open_raster, shown_transform
from .places import pixels_of, with_class
from .sample import Sample
from .temperature import fitted, left_out

BINS = 10  # of confidence
PARTS = 3  # of distance, of as many points each
LEAST = 10  # points of a part of distance
ALL_ALIKE = (
    "All points with a confidence are right, or all are wrong, so no temperature fits: the confidence was not scaled."
)
NO_BETTER = (
    "Scaling does not help: on points left out of the fit the confidence is no nearer to how often the map is right. "
    "Use it as it is."
)


def confidence_at(path: str, wkbs: list[str]) -> np.ndarray:
    """The confidence at each point (n,), nan without. Raises BadRequest."""
    with closing(open_raster(path)) as file:
        places = pixels_of(file, wkbs)
        inside = [place for place in places if place is not None]
        if len(inside) < len(places):
            raise BadRequest("The confidence lies on another grid than the map. Choose the one made with it.")
        sure = np.array([file.read(1, window=place.slices)[0, 0] for place in inside], float)
    known = np.isfinite(sure)
    if not known.any() or sure[known].min() < 0 or sure[known].max() > 1:
        raise BadRequest("The confidence does not run from 0 to 1 on the map. Choose the one made with it.")
    return sure


def by_confidence(points: Sample, right: np.ndarray, sure: np.ndarray) -> tuple[float, list[PartFigures]]:
    """The expected calibration error (Naeini et al. 2015), weighted by area, and the bins of confidence that it is
    made of; sure (n,), nan where unknown."""
    known = np.isfinite(sure)
    bins = np.minimum((np.where(known, sure, 0) * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins[known], (points.weights * (sure - right))[known], BINS)
    parts = []
    for number in np.unique(bins[known]).tolist():
        here = known & (bins == number)
        mean = float(np.average(sure[here], weights=points.weights[here]))
        parts.append(_part(points, right, here, number / BINS, (number + 1) / BINS, mean))
    return float(np.abs(gaps).sum() / points.weights[known].sum()), parts


@dataclass(frozen=True)
class Calibration:
    """How far confidence and accuracy lie apart. error: expected calibration error; temperature: at which they agree
    best, error_scaled: that of points which it was not fitted by; None where that was not asked for or is unknown."""

    error: float | None = None
    bins: list[PartFigures] = field(default_factory=list)
    temperature: float | None = None
    error_scaled: float | None = None
    notices: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, points: Sample, right: np.ndarray, sure: np.ndarray, scale: bool) -> "Calibration":
        """Of points that are `right` (n,) bool, with a confidence (n,), nan where unknown; `scale`: and temperature."""
        error, bins = by_confidence(points, right, sure)
        known = np.isfinite(sure)
        if not scale:
            return cls(error, bins)
        if right[known].all() or not right[known].any():
            return cls(error, bins, notices=[ALL_ALIKE])
        of_known = sure[known], right[known], points.weights[known]
        temperature, better = fitted(*of_known), np.array(sure)
        better[known] = left_out(*of_known)
        error_scaled, _ = by_confidence(points, right, better)
        return cls(error, bins, temperature, error_scaled, [NO_BETTER] if error_scaled >= error else [])


def by_distance(
    points: Sample, right: np.ndarray, path: str, wkbs: list[str], answers: Sequence[Answer]
) -> list[PartFigures]:
    """The accuracy of the nearest, the middle and the farthest third of the points from any answer with a class; none
    where they are too few or all as far."""
    labels = from_hex(with_class(answers), Sentence("A label"))
    if not len(labels):
        return []
    with closing(open_raster(path)) as file:
        side = float(np.sqrt(abs(shown_transform(file).determinant)))
    places = shapely.centroid(from_hex(wkbs, Sentence("A point of the sample")))
    far = shapely.distance(places, labels[shapely.STRtree(labels).nearest(places)]) / side
    edges = np.unique(np.quantile(far, np.linspace(0, 1, PARTS + 1)))
    if len(edges) <= PARTS or len(far) < PARTS * LEAST:
        return []
    part = np.clip(np.searchsorted(edges, far, side="left") - 1, 0, PARTS - 1)
    return [_part(points, right, part == i, float(edges[i]), float(edges[i + 1])) for i in range(PARTS)]


def _part(
    points: Sample, right: np.ndarray, here: np.ndarray, low: float, high: float, confidence: float | None = None
) -> PartFigures:
    found = points.users(right, here)
    value, _, least, most = (figure if figure is not None else np.nan for figure in found)
    return PartFigures(low, high, int(here.sum()), confidence, float(value), Interval(float(least), float(most)))
