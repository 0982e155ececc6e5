"""Spectra against labelled ones: how those of a class spread, and which are most alike."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

Spectrum = Sequence[Optional[float]]  # a value a band, None for bands not used or without data
Envelope = list[Optional[tuple[float, float, float]]]  # lower quartile, median and upper quartile of each band


def envelope(spectra: Sequence[Spectrum]) -> Envelope:
    """Return how spectra of the same bands spread; None for a band in which none has a value."""
    return [_quartiles([value for value in band if value is not None]) for band in zip(*spectra)]


def angle(one: Spectrum, other: Spectrum) -> float | None:
    """Return the spectral angle between two spectra in degrees, 0 for the same shape; None where none can be told.

    Kruse et al. 1993, The spectral image processing system (SIPS): brightness does not count.
    """
    pairs = [(a, b) for a, b in zip(one, other) if a is not None and b is not None]
    norms = math.sqrt(sum(a * a for a, _ in pairs)) * math.sqrt(sum(b * b for _, b in pairs))
    if not norms:
        return None
    return math.degrees(math.acos(max(-1.0, min(1.0, sum(a * b for a, b in pairs) / norms))))


def _quartiles(values: list[float]) -> tuple[float, float, float] | None:
    if not values:
        return None
    values.sort()
    return _share(values, 0.25), _share(values, 0.5), _share(values, 0.75)


def _share(values: list[float], share: float) -> float:
    """Return a quantile of sorted values, linear between neighbours."""
    place = share * (len(values) - 1)
    low, high = values[math.floor(place)], values[math.ceil(place)]
    return low + (high - low) * (place - math.floor(place))
