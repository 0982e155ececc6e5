"""Accuracies and areas from points of strata, each with its 95 % interval.

Estimators of Stehman 2014, which hold, too, where the map is not the one that the sample was drawn from; for points of
that map they are those of Olofsson et al. 2014. Half intervals by the normal law are as both print them.

The interval itself never has a width of zero and stays between 0 and 1: it is Wilson's (1927) for as many points of a
simple random sample as have the variance found (Korn and Graubard 1998). The variance in each stratum counts as if it
had one point more, which varies as all points together do and, where the class may lie unseen, is of it with the chance
of one class among all. So a stratum whose points agree says a little, not everything. Simulated in
tests/engine/test_coverage.py.
"""

from typing import NamedTuple

import numpy as np

NORMAL = 1.959964  # of a 95 % interval
UNSEEN, SEEN = (0, 1), (1, 1)  # what a point of the class that lies unseen has above and below
NOTHING = 1e-12  # of variance: rounding


class Estimate(NamedTuple):
    """A figure, half its 95 % interval by the normal law, and its interval from low to high; None where undefined."""

    value: float | None
    half: float | None
    low: float | None
    high: float | None

    def times(self, factor: float | None) -> "Estimate":
        """In other units; undefined without them."""
        if factor is None or self.value is None:
            return UNDEFINED
        return Estimate(*(None if figure is None else figure * factor for figure in self))


UNDEFINED = Estimate(None, None, None, None)


class Sample:
    """Points of strata: stratum (n,) ids, share (n,) of the map's area that the whole stratum has; how many classes."""

    def __init__(self, stratum: np.ndarray, share: np.ndarray, classes: int):
        _, first, self._place = np.unique(stratum, return_index=True, return_inverse=True)
        self.covered = float(share[first].sum())  # of the area; the strata without a point are missing
        self._weight = share[first] / share[first].sum()
        self._points = np.bincount(self._place)
        self._chance = 1 / max(classes, 1)
        self.weights = (self._weight / self._points)[self._place]  # (n,) of the points, sum 1

    @property
    def fewest(self) -> int:
        """Points in the stratum that has fewest."""
        return int(self._points.min())

    def overall(self, right: np.ndarray) -> Estimate:
        """The share of the area that is `right` (n,) bool."""
        return self._ratio(right, np.ones(len(right)))

    def users(self, true: np.ndarray, shown: np.ndarray) -> Estimate:
        """The share of the area `shown` (n,) bool as a class that is `true` (n,) bool."""
        return self._ratio(true & shown, shown)

    def producers(self, true: np.ndarray, shown: np.ndarray) -> Estimate:
        """The share of the true area of a class that is shown as such."""
        return self._ratio(true & shown, true, UNSEEN)

    def f1(self, true: np.ndarray, shown: np.ndarray) -> Estimate:
        """The harmonic mean of user's and producer's accuracy."""
        return self._ratio(2 * (true & shown), true + shown.astype(int), UNSEEN)

    def share(self, true: np.ndarray) -> Estimate:
        """The share of the area that a class has in truth."""
        return self._ratio(true, np.ones(len(true)), SEEN)

    def difference(self, right: np.ndarray, right_before: np.ndarray) -> Estimate:
        """How much larger a share of the area is right on one map than on another, from -1 to 1.

        The interval is that of Bonett and Price (2012), of as many points as have the variance found: a point more of
        each of the two ways that maps differ, so that it has a width, too, where they hardly do.
        """
        values = right.astype(float) - right_before
        mean = float((self.weights * values).sum())
        pooled = float((self.weights * (values - mean) ** 2).sum())
        variance = self._variance((self._spread(values) + pooled) / self._points)
        points = pooled / variance if variance > NOTHING else 1 / float((self.weights**2).sum())  # Kish 1965
        better, worse = (
            (points * float((self.weights * (values == sign)).sum()) + 1) / (points + 2) for sign in (1, -1)
        )
        middle = better - worse
        wide = NORMAL * float(np.sqrt((better + worse - middle**2) / (points + 2)))
        half = NORMAL * float(np.sqrt(variance))
        return Estimate(mean, half, max(-1.0, middle - wide), min(1.0, middle + wide))

    def _ratio(self, above: np.ndarray, below: np.ndarray, missed: tuple[int, int] = (0, 0)) -> Estimate:
        """The ratio of two areas, of points that have `above` and `below` (n,), from 0 to 1.

        missed: above and below of a point of the class in a stratum where none was found. No half interval where a
        stratum has a single point or where all points agree.
        """
        below = below.astype(float)
        total = float((self.weights * below).sum())
        if total == 0:
            return UNDEFINED
        ratio = float((self.weights * above).sum() / total)
        rest = above - ratio * below
        pooled, spread = (self.weights * rest**2).sum(), self._spread(rest)
        concerned = self._may_hold(below, missed)
        agree = pooled < NOTHING
        ratio = float(round(ratio)) if agree else ratio
        half = None
        if not agree and self.fewest > 1:
            half = float(NORMAL * np.sqrt(self._variance(spread / (self._points - 1))) / total)
        points = total**2 / ((self.weights * below) ** 2).sum()  # by their weights alone (Kish 1965)
        hidden = self._chance * (missed[0] - ratio * missed[1]) ** 2
        variance = self._variance((spread + pooled * concerned + hidden) / self._points) / total**2
        if agree and hidden:
            share = 0.5 / (points + 1)
            points = min(points, share * (1 - share) / variance)
        elif not agree:
            points = ratio * (1 - ratio) / variance
        return Estimate(ratio, half, *wilson(ratio, points))

    def _may_hold(self, below: np.ndarray, missed: tuple[int, int]) -> np.ndarray:
        """Which strata (strata,) bool may hold ground that counts; where strata are not the map's classes, all."""
        found = np.bincount(self._place, below)
        mixed = not any(missed) and ((found > 0) & (found < self._points)).any()
        return (found > 0) | mixed

    def _spread(self, values: np.ndarray) -> np.ndarray:
        """The sum of squares about its mean in each stratum."""
        mean = np.bincount(self._place, values) / self._points
        return np.bincount(self._place, (values - mean[self._place]) ** 2)

    def _variance(self, in_strata: np.ndarray) -> float:
        return float((self._weight**2 * in_strata / self._points).sum())


def wilson(share: float, points: float) -> tuple[float, float]:
    """The 95 % interval of a share found in so many points of a simple random sample (Wilson 1927)."""
    z2 = NORMAL**2 / points
    middle, half = (share + z2 / 2) / (1 + z2), np.sqrt(z2 * share * (1 - share) + z2**2 / 4) / (1 + z2)
    return max(0.0, round(float(middle - half), 12)), min(1.0, round(float(middle + half), 12))
