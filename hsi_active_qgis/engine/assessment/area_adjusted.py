"""Accuracy and areas of a map from a check sample, each stratum weighted by its area.

After Olofsson et al. 2014, "Good practices for estimating area and assessing accuracy of land change"; see sample.py
for the estimators.
"""

from contextlib import closing
from typing import Any

import numpy as np

from ...protocol.figures import ClassFigures, Interval, SampleFigures
from ...protocol.parts import CheckPoint
from ...protocol.requests import AssessSample
from ...protocol.sentence import Sentence, counted, joined
from ..errors import BadRequest
from ..progress import Progress
from ..raster.class_map import read_classes
from ..raster.opening import open_raster
from ..raster.windows import Window
from ..verb import verb
from .class_match import names_of
from .places import pixels_of, taught_at
from .sample import UNDEFINED, Estimate, Sample
from .temperature import write_scaled
from .trust import Calibration, by_distance, confidence_at

LEAST = 30  # points from which on a class's accuracy is told without a warning
LISTED = 5  # classes in a sentence
NO_LABEL = "No labelled point of the sample lies on a class of the map. Label the points first."
ALL_TAUGHT = "All labelled points of the sample were taught, too, so they cannot judge the map. Draw a new sample."
SQUARE_METRES = 10_000  # of a hectare


@verb
def assess_sample(request: AssessSample, progress: Progress) -> SampleFigures:
    """How accurate a map is by a labelled check sample, and how large the classes are in truth. Raises BadRequest."""
    with closing(open_raster(request.map)) as file:
        wkbs = [point.wkb for point in request.sample]
        on_map, taught = _classes_at(file, wkbs), taught_at(file, wkbs, request.answers)
        areas = _areas(file)
    tells = [i for i, point in enumerate(request.sample) if point.class_id and on_map[i]]
    kept = [i for i in tells if not taught[i]]
    if not kept:
        raise BadRequest(ALL_TAUGHT if tells else NO_LABEL)
    answered = [request.sample[i] for i in kept]
    shown, truth = on_map[kept], np.array([point.class_id for point in answered])
    ids = np.union1d(truth, shown)
    points = Sample(np.array([p.stratum for p in answered]), np.array([p.share for p in answered]), len(ids))
    judged = {unit: area * points.covered for unit, area in areas.items()}  # not the strata without a point
    names = {int(key): name for key, name in (request.names or {}).items() if key.isdecimal()} or names_of(request.map)
    classes = [_of_class(points, truth == i, shown == i, names.get(i, str(i)), judged, i) for i in ids.tolist()]
    cells = np.searchsorted(ids, truth) * len(ids) + np.searchsorted(ids, shown)
    counts = np.bincount(cells, minlength=len(ids) ** 2).reshape(len(ids), -1)
    shares: np.ndarray = np.bincount(cells, points.weights, len(ids) ** 2).reshape(len(ids), -1)
    overall, (difference, told) = points.overall(truth == shown), _difference(answered, truth, shown, request.other)
    right, wkbs = truth == shown, [point.wkb for point in answered]
    calibration = _calibration(request, points, right, wkbs, progress)
    distances = by_distance(points, right, request.map, wkbs, request.answers or ())
    return SampleFigures(
        overall=overall.value,
        overall_ci=overall.half,
        difference=difference.value,
        difference_ci=difference.half,
        intervals=_intervals(overall=overall, difference=difference),
        classes=classes,
        confusion=counts.tolist(),
        proportions=shares.astype(float).tolist(),
        points=len(kept),
        unlabelled=sum(not point.class_id for point in request.sample),
        hectares=areas.get("hectares"),
        calibration_error=calibration.error,
        mapped=on_map.tolist(),
        taught=len(tells) - len(kept),
        notices=_taught(len(tells) - len(kept))
        + _notices(points, overall, len(request.sample) - len(tells))
        + _few(classes)
        + told
        + calibration.notices,
        by_confidence=calibration.bins,
        by_distance=distances,
        kappa=_kappa(shares) if request.kappa else None,
        temperature=calibration.temperature,
        calibration_error_scaled=calibration.error_scaled,
    )


def _calibration(
    request: AssessSample, points: Sample, right: np.ndarray, wkbs: list[str], progress: Progress
) -> Calibration:
    """How far to trust the confidence, which is written scaled where that is asked for. Raises BadRequest."""
    if request.confidence is None:
        if request.scaled is not None:
            raise BadRequest("Scaling needs the confidence that was written with the map. Give it, too.")
        return Calibration()
    sure = confidence_at(request.confidence, wkbs)
    found = Calibration.of(points, right, sure, request.scaled is not None)
    if request.scaled is not None and found.temperature is not None:
        write_scaled(request.confidence, request.scaled, found.temperature, progress)
    return found


def _of_class(
    points: Sample, true: np.ndarray, shown: np.ndarray, name: str, areas: dict[str, float], class_id: int
) -> ClassFigures:
    """The figures of one class of which `true` (n,) points are, and as which `shown` (n,) are mapped."""
    share = points.share(true)
    estimates = {
        "users": points.users(true, shown),
        "producers": points.producers(true, shown),
        "f1": points.f1(true, shown),
        "share": share,
        **{unit: share.times(areas.get(unit)) for unit in ("area", "hectares")},
    }
    found: dict[str, Any] = {name: one.value for name, one in estimates.items()}
    found |= {f"{name}_ci": one.half for name, one in estimates.items()}
    counts: dict[str, Any] = {
        "points": int(true.sum()),
        "mapped_points": int(shown.sum()),
        "mapped_share": points.share(shown).value,
    }
    return ClassFigures(id=class_id, name=name, **counts, **found, intervals=_intervals(**estimates))


def _difference(
    answered: list[CheckPoint], truth: np.ndarray, shown: np.ndarray, other: str | None
) -> tuple[Estimate, list[str]]:
    """How much more accurate a map is than another one on the points of both, and sentences. Raises BadRequest."""
    if other is None:
        return UNDEFINED, []
    with closing(open_raster(other)) as file:
        before = _classes_at(file, [point.wkb for point in answered])
    both = np.flatnonzero(before)
    if not len(both):
        raise BadRequest("The other map has no class at any labelled point. Choose one of the same place.")
    strata, shares = (np.array([getattr(answered[i], name) for i in both]) for name in ("stratum", "share"))
    right, right_before = (found[both] == truth[both] for found in (shown, before))
    left = len(before) - len(both)
    text = Sentence(
        "The other map has no class at {points}, which the difference leaves out.",
        points=counted(left, "point", "points"),
    )
    return Sample(strata, shares, 1).difference(right, right_before), [text] if left else []


def _intervals(**estimates: Estimate) -> dict[str, Interval]:
    """The intervals of those that are defined."""
    return {
        name: Interval(one.low, one.high)
        for name, one in estimates.items()
        if one.low is not None and one.high is not None
    }


def _classes_at(file, wkbs: list[str]) -> np.ndarray:
    """The class of an open map at each point (n,), 0 where it has none or outside it."""
    windows = pixels_of(file, wkbs)
    return np.array([0 if window is None else read_classes(file, window)[0, 0] for window in windows], int)


def _areas(file) -> dict[str, float]:
    """The area of all classes in square units of a CRS on a plane and, where that is on Earth, in hectares."""
    if file.crs is None or file.crs.is_geographic:
        return {}
    blocks = (Window(w.row_off, w.col_off, w.height, w.width) for _, w in file.block_windows(1))
    area = sum(int((read_classes(file, block) > 0).sum()) for block in blocks) * abs(file.transform.determinant)
    if not file.crs.is_projected:
        return {"area": area}
    return {"area": area, "hectares": area * file.crs.linear_units_factor[1] ** 2 / SQUARE_METRES}


def _kappa(shares: np.ndarray) -> float | None:
    """Cohen's (1960), of the error matrix in shares of the area; None where chance alone would agree."""
    chance = float((shares.sum(0) * shares.sum(1)).sum())
    return (float(np.trace(shares)) - chance) / (1 - chance) if chance < 1 else None


def _taught(number: int) -> list[str]:
    """What is told of points whose pixels were labelled otherwise: by a click, within an area, or by an import."""
    if not number:
        return []
    points = counted(number, "point of the check sample lies", "points of the check sample lie")
    return [
        Sentence(
            "{points} on ground that was taught, where a map is better than elsewhere, and did not count.",
            points=points,
        )
    ]


def _notices(points: Sample, overall: Estimate, left: int) -> list[str]:
    notices: list[str] = []
    if left:
        notices.append(
            Sentence(
                "{points} no class, or no class on the map, and did not count.",
                points=counted(left, "point has", "points have"),
            )
        )
    if points.covered < 0.9995:
        notices.append(
            Sentence(
                "{share:.1%} of the map is in classes without a labelled point and is not judged.",
                share=1 - points.covered,
            )
        )
    if points.fewest < 2:
        notices.append("A class of the sample has a single labelled point: plain intervals need two. Label more.")
    if overall.value == 1:
        notices.append(
            Sentence(
                "All points are right, so all that is known is that the accuracy is above {least:.1%}.",
                least=overall.low,
            )
        )
    return notices


def _few(classes: list[ClassFigures]) -> list[str]:
    """What is not known for want of points, in a sentence."""
    points = {one.name: min(one.points, one.mapped_points) for one in classes}
    few = sorted((name for name in points if points[name] < LEAST), key=lambda name: points[name])
    if not few:
        return []
    listed = joined(
        [
            Sentence("{points} of {name}", points=counted(points[name], "point", "points"), name=name)
            for name in few[:LISTED]
        ],
        ", ",
    )
    more = (
        Sentence(" and fewer than {least} of {number} more classes", least=LEAST, number=len(few) - LISTED)
        if len(few) > LISTED
        else ""
    )
    of_them = Sentence("its accuracy") if len(few) == 1 else Sentence("their accuracies")
    return [
        Sentence(
            "{listed}{more}: treat {of_them} as a rough guess, or label more points there.",
            listed=listed,
            more=more,
            of_them=of_them,
        )
    ]
