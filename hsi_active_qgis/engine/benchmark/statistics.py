"""Means over seeds with 95 % intervals (Student's t), labels needed, area under the curve, paired differences."""

import numpy as np
from scipy.special import stdtrit

GOALS = (0.95, 0.98, 0.99, 0.9975)


def mean_interval(values) -> tuple[float, float]:
    """Mean and half the 95 % interval of the finite values; NaN where there are too few for them."""
    found = np.array([value for value in values if np.isfinite(value)], float)
    if len(found) < 2:
        return (float(found[0]) if len(found) else np.nan), np.nan
    return float(found.mean()), float(stdtrit(len(found) - 1, 0.975) * found.std(ddof=1) / len(found) ** 0.5)


def needed(clicks: np.ndarray, accuracy: np.ndarray, goal: float) -> float:
    """The first number of questions with which the goal is reached, NaN if never."""
    reached = np.flatnonzero(accuracy >= goal)
    return float(clicks[reached[0]]) if len(reached) else np.nan


def at(clicks: np.ndarray, values: np.ndarray, mark: float) -> float:
    """The value with at most `mark` questions; NaN where the curve ends before or begins after."""
    if not len(clicks) or not clicks[0] <= mark <= clicks[-1]:
        return np.nan
    return float(values[np.searchsorted(clicks, mark, side="right") - 1])


def area(clicks: np.ndarray, values: np.ndarray) -> float:
    """The mean height of a curve (trapezoids) over its own range of questions."""
    if len(clicks) < 2:
        return float(values[0]) if len(clicks) else np.nan
    return float(np.diff(clicks) @ (values[1:] + values[:-1]) / 2 / (clicks[-1] - clicks[0]))
