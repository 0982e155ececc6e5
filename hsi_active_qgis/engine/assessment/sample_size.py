"""How many points a check sample needs, and how many of them each stratum gets.

Half widths are those of the normal law for a first guess of the accuracy (Cochran 1977, Olofsson et al. 2014, section
5.1.1), the same in all strata.
"""

from bisect import bisect_left
from math import ceil

import numpy as np

from ...protocol.parts import SampleDesign
from .sample import NORMAL


def allocate(pixels: np.ndarray, count: int, least: int) -> np.ndarray:
    """How many points each stratum gets (strata,) of its `pixels` (strata,): `least`, the others by area; in all
    `count`, which has precedence, or all pixels."""
    few = np.minimum(pixels, min(least, count // len(pixels)))
    room = pixels - few
    rest = min(count - few.sum(), room.sum())
    wanted = rest * room / max(1, room.sum())
    more = np.floor(wanted).astype(int)
    last = np.argsort(more - wanted, kind="stable")[: rest - more.sum()]
    more[last] += 1
    return few + more


def needed(pixels: np.ndarray, design: SampleDesign) -> tuple[int, int]:
    """Points in all and of each stratum at least that a design asks for."""
    least, widths = design.least, (design.half_width, design.class_half_width)
    if design.class_half_width is not None:
        least = max(least, ceil(_points(design.accuracy, design.class_half_width)))
    if widths == (None, None):
        return design.count, least
    fewest = int(np.minimum(pixels, least).sum())
    if design.half_width is None:
        return fewest, least

    def less_wide(count: int) -> float:  # the more points, the larger
        return -overall_half_width(pixels, allocate(pixels, count, least), design.accuracy)

    counts = range(fewest, int(pixels.sum()) + 1)
    return counts[min(bisect_left(counts, -design.half_width, key=less_wide), len(counts) - 1)], least


def half_widths(pixels: np.ndarray, points: np.ndarray, accuracy: float) -> np.ndarray:
    """Half the 95 % interval of each stratum's accuracy (strata,), 0 where all pixels are asked, 1 where none is."""
    widths = NORMAL * np.sqrt(accuracy * (1 - accuracy) * (1 - points / pixels) / np.maximum(points, 1))
    return np.where(points > 0, widths, 1.0)


def overall_half_width(pixels: np.ndarray, points: np.ndarray, accuracy: float) -> float:
    """The same of the overall accuracy."""
    return float(np.sqrt(((pixels / pixels.sum() * half_widths(pixels, points, accuracy)) ** 2).sum()))


def _points(accuracy: float, half_width: float) -> float:
    return NORMAL**2 * accuracy * (1 - accuracy) / half_width**2
