"""Accuracy and areas of a map from a check sample, each stratum weighted by its area.

After Olofsson et al. 2014, "Good practices for estimating area and assessing accuracy of land change", with the
estimators of Stehman 2014, which hold, too, where the map is not the one that the sample was drawn from.
"""

from contextlib import closing

import numpy as np
import rasterio.transform
import shapely

from ...protocol.figures import ClassFigures, SampleFigures
from ...protocol.requests import AssessSample
from ..errors import BadRequest, counted
from ..progress import Progress
from ..raster.cube import open_raster, shown_transform
from ..raster.geometries import from_hex
from ..raster.windows import Window
from ..verb import verb
from .check_sample import read_classes

NORMAL = 1.959964  # of a 95 % interval
BINS = 10  # of confidence


class Sample:
    """Points of strata: stratum (n,) ids, share (n,) of the map's area that the whole stratum has."""

    def __init__(self, stratum: np.ndarray, share: np.ndarray):
        _, first, self._place = np.unique(stratum, return_index=True, return_inverse=True)
        self.covered = float(share[first].sum())  # of the area; the strata without a point are missing
        self._weight = share[first] / share[first].sum()
        self._points = np.bincount(self._place)
        self.weights = (self._weight / self._points)[self._place]  # (n,) of the points, sum 1

    @property
    def fewest(self) -> int:
        """Points in the stratum that has fewest."""
        return int(self._points.min())

    def ratio(self, above: np.ndarray, below: np.ndarray | None = None) -> tuple[float | None, float | None]:
        """The ratio of the areas with `above` and `below` (n,) bool, all without; and half its 95 % interval.

        None where undefined: without such points; the interval, too, where a stratum has a single point.
        """
        below = np.ones(len(above), bool) if below is None else below
        total = (self.weights * below).sum()
        if total == 0:
            return None, None
        ratio = (self.weights * above).sum() / total
        rest = above - ratio * below
        mean = np.bincount(self._place, rest) / self._points
        spread = np.bincount(self._place, (rest - mean[self._place]) ** 2)
        if self.fewest < 2:
            return float(ratio), None
        variance = (self._weight**2 * spread / (self._points - 1) / self._points).sum()
        return float(ratio), float(NORMAL * np.sqrt(variance) / total)


@verb
def assess_sample(request: AssessSample, progress: Progress) -> SampleFigures:
    """How accurate a map is by a labelled check sample, and how large the classes are in truth. Raises BadRequest."""
    sample = request.sample
    with closing(open_raster(request.map)) as file:
        places = _pixels(file, [wkb for wkb, *_ in sample])
        labelled = [(place, *entry[1:]) for place, entry in zip(places, sample, strict=True) if place and entry[1]]
        found = [(*entry, int(read_classes(file, entry[0])[0, 0])) for entry in labelled]
        area = _area(file)
    kept = [entry for entry in found if entry[-1]]
    if not kept:
        raise BadRequest("No labelled point of the sample lies on a class of the map. Label the points first.")
    truth, stratum, share, mapped = (np.array([entry[i] for entry in kept]) for i in range(1, 5))
    points, right = Sample(stratum, share), truth == mapped
    overall, interval = points.ratio(right)
    return SampleFigures(
        overall=overall,
        overall_ci=interval,
        classes=[_of_class(points, truth == i, mapped == i, int(i), area) for i in np.union1d(truth, mapped)],
        points=len(kept),
        calibration_error=_calibration_error(points, right, request.confidence, [place for place, *_ in kept]),
        notices=_notices(points, right, len(sample) - len(kept)),
    )


def _of_class(points: Sample, true: np.ndarray, shown: np.ndarray, class_id: int, area: float | None) -> ClassFigures:
    """The figures of one class of which `true` (n,) points are, and as which `shown` (n,) are mapped."""
    figures = {
        "users": points.ratio(true & shown, shown),
        "producers": points.ratio(true & shown, true),
        "share": points.ratio(true),
    }
    found: dict = {"id": class_id, "points": int(true.sum()), "mapped_share": points.ratio(shown)[0]}
    for name, (value, interval) in figures.items():
        found |= {name: value, f"{name}_ci": interval}
    for end in ("", "_ci"):
        share = found[f"share{end}"]
        found[f"area{end}"] = None if area is None or share is None else share * area
    return ClassFigures(**found)


def _pixels(file, wkbs: list[str]) -> list[Window | None]:
    """The pixel that each point lies on, None outside the raster."""
    xy = shapely.get_coordinates(shapely.centroid(from_hex(wkbs, "A point of the sample")))
    rows, columns = np.array(rasterio.transform.rowcol(shown_transform(file), *xy.T, op=np.floor)).astype(int)
    inside = (rows >= 0) & (rows < file.height) & (columns >= 0) & (columns < file.width)
    return [Window(int(r), int(c), 1, 1) if ok else None for r, c, ok in zip(rows, columns, inside, strict=True)]


def _area(file) -> float | None:
    """The area of all classes in square units of a projected CRS, None without one."""
    if file.crs is None or file.crs.is_geographic:
        return None
    blocks = (Window(w.row_off, w.col_off, w.height, w.width) for _, w in file.block_windows(1))
    return sum(int((read_classes(file, block) > 0).sum()) for block in blocks) * abs(file.transform.determinant)


def _calibration_error(points: Sample, right: np.ndarray, path: str | None, places: list[Window]) -> float | None:
    """How far confidence and accuracy lie apart, over bins of confidence (Naeini et al. 2015)."""
    if path is None:
        return None
    with closing(open_raster(path)) as file:
        if any(p.row >= file.height or p.column >= file.width for p in places):
            raise BadRequest("The confidence lies on another grid than the map. Choose the one made with it.")
        sure = np.array([file.read(1, window=p.slices)[0, 0] for p in places], float)
    known = np.isfinite(sure)
    if not known.any() or sure[known].min() < 0 or sure[known].max() > 1:
        raise BadRequest("The confidence does not run from 0 to 1 on the map. Choose the one made with it.")
    bins = np.minimum((sure[known] * BINS).astype(int), BINS - 1)
    gaps = np.bincount(bins, points.weights[known] * (sure[known] - right[known]), BINS)
    return float(np.abs(gaps).sum() / points.weights[known].sum())


def _notices(points: Sample, right: np.ndarray, left: int) -> list[str]:
    notices = []
    if left:
        notices.append(
            f"{counted(left, 'point has', 'points have')} no class, or no class on the map, and did not count."
        )
    if points.covered < 0.9995:
        notices.append(f"{1 - points.covered:.1%} of the map is in classes without a labelled point and is not judged.")
    if points.fewest < 2:
        notices.append("A class of the sample has a single labelled point: intervals need two. Label more.")
    if right.all():
        least = max(0.0, 1 - 3 * (points.weights**2).sum())  # the rule of three, of as many points of equal weight
        notices.append(f"All points are right, which tells no interval: the accuracy is above {least:.1%} or so.")
    return notices
