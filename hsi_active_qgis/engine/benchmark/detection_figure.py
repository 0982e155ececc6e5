"""How well one of two classes is told at any threshold of its probability: ROC, precision against recall, F1."""

import numpy as np
from matplotlib.figure import Figure

from .drawing import Place, finished, new_figure, styles, title_of
from .results import Curve


def detection_figure(groups: Place) -> Figure:
    """At the end, the pixels of all seeds together; marked on the last panel: the mean of the thresholds used."""
    figure, axes = new_figure(3, columns=3)
    roc, precise, by_threshold = axes
    roc.plot([0, 100], [0, 100], color="#999999", linewidth=1)
    for curves, (dash, colour) in zip(groups.values(), styles(groups), strict=True):
        look = {"color": colour, "linestyle": dash, "linewidth": 1.8}
        threshold, hits, alarms, misses, rest = _counts(curves)
        with np.errstate(invalid="ignore"):  # without a class in the test there is no rate
            recall, false = hits / (hits + misses), alarms / (alarms + rest)
            precision, f1 = hits / (hits + alarms), 2 * hits / (2 * hits + alarms + misses)
        roc.plot(100 * false, 100 * recall, **look)
        precise.plot(100 * recall, 100 * precision, **look)
        by_threshold.plot(threshold, 100 * f1, **look)
        used = np.mean([curve.rounds[-1]["threshold"] for curve in curves])
        by_threshold.plot(used, 100 * np.interp(used, threshold, f1), marker="o", color=colour)
    roc.set(xlabel="false alarms (% of the others)", ylabel="found (%)", xlim=(0, 102), ylim=(0, 102))
    precise.set(xlabel="recall (%)", ylabel="precision (%)", xlim=(0, 102), ylim=(0, 102))
    by_threshold.set(xlabel="threshold of the probability", ylabel="F1 (%)", xlim=(0, 1), ylim=(0, 102))
    return finished(figure, groups, title_of(groups))


def _counts(curves: list[Curve]) -> np.ndarray:
    """Rows: threshold, hits, false alarms, misses, right rejections; sums over the seeds."""
    tables = np.array([curve.rounds[-1]["detection"] for curve in curves])
    return np.vstack([tables[0, :, 0], tables[:, :, 1:].sum(0).T])
