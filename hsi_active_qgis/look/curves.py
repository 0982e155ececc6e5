"""What is read off a spectrum beside its values: how steep it is, and its absorptions."""

from __future__ import annotations

from collections.abc import Sequence

from .envelopes import Spectrum


def derivative(x: Sequence[float], values: Spectrum) -> list[float | None]:
    """Return the first derivative of each band from the band before, None at gaps; `x` in nm or band numbers."""
    found: list[float | None] = [None] * min(1, len(values))
    for (x0, before), (x1, value) in zip(zip(x, values), list(zip(x, values))[1:]):
        steep = None if before is None or value is None or x1 == x0 else (value - before) / (x1 - x0)
        found.append(steep)
    return found


def continuum_removed(x: Sequence[float], values: Spectrum) -> list[float | None]:
    """Return values as a share of their upper convex hull, which is 1 where nothing is absorbed.

    Clark and Roush 1984, Reflectance spectroscopy: quantitative analysis techniques for remote sensing applications.
    """
    hull = _upper_hull(sorted((at, value) for at, value in zip(x, values) if value is not None))
    return [None if value is None else _share(at, value, hull) for at, value in zip(x, values)]


def _upper_hull(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    hull: list[tuple[float, float]] = []
    for point in points:
        while len(hull) > 1 and _is_below(hull[-2], hull[-1], point):
            hull.pop()
        hull.append(point)
    return hull


def _is_below(first: tuple[float, float], middle: tuple[float, float], last: tuple[float, float]) -> bool:
    """Return whether the point in the middle lies on the line between the others, or below it."""
    rise, run = last[1] - first[1], last[0] - first[0]
    return (middle[1] - first[1]) * run <= rise * (middle[0] - first[0])


def _share(at: float, value: float, hull: Sequence[tuple[float, float]]) -> float | None:
    for (x0, low), (x1, high) in zip(hull, hull[1:]):
        if x0 <= at <= x1:
            top = low + (high - low) * (at - x0) / ((x1 - x0) or 1)
            return value / top if top > 0 else None
    return 1.0
