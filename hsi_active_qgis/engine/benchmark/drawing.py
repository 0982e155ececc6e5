"""What figures of a benchmark share: panels, lines told apart, names, a legend that covers nothing."""

import itertools
from textwrap import fill
from typing import Any

from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from ...protocol.catalogue import PALETTE
from .results import Curve, Kind

LINES = [PALETTE[i] for i in (4, 5, 2, 6, 1, 0, 7)]  # without the yellow, too pale for lines
STYLES = list(itertools.product(("solid", "dashed", "dotted", "dashdot"), LINES))
LEAST_SEEDS = 3  # for a band: the interval of two is some ten times as wide
LEGEND_WIDTH = 36  # characters a line
LINE_HEIGHT = 0.17  # of the legend's text, inches
Place = dict[Kind, list[Curve]]


def styles(groups: Place) -> list[tuple[Any, str]]:
    return list(itertools.islice(itertools.cycle(STYLES), len(groups)))


def unit_of(groups: Place) -> str:
    return "answers, don't-knows too" if next(iter(groups)).track == "scene" else "labels"


def title_of(groups: Place) -> str:
    scene, classes, track = next(iter(groups)).place
    counts = sorted({len(curves) for curves in groups.values()})
    seeds = " or ".join(map(str, counts)) + (" seeds" if counts != [1] else " seed")
    what = "mean and 95 % interval" if counts[-1] >= LEAST_SEEDS else "mean"
    shared = f"\n{', '.join(_shared(groups))}" if _shared(groups) else ""
    return f"{scene}, {classes} classes, {track} track; {what} over {seeds}{shared}"


def _shared(groups: Place) -> list[str]:
    """What is not as by default in any of several kinds: for the title, not for each name."""
    kinds = list(groups)
    return [part for part in kinds[0].specials if len(kinds) > 1 and all(part in kind.specials for kind in kinds)]


def name_of(kind: Kind, groups: Place) -> str:
    return ", ".join([kind.learner, kind.strategy, *(part for part in kind.specials if part not in _shared(groups))])


def new_figure(panels: int, columns: int = 2, legend: float = 4.0, width: float = 5.2) -> tuple[Figure, list]:
    """A figure with so many panels of a width, and room for the legend at the right, in inches."""
    columns = min(columns, panels)
    rows = -(-panels // columns)
    figure = Figure((width * columns + legend, 4.2 * rows + 0.5), dpi=110, layout="constrained")
    axes = figure.subplots(rows, columns, squeeze=False).ravel().tolist()
    for axis in axes[panels:]:
        axis.remove()
    for axis in axes[:panels]:
        axis.grid(color="#dddddd", linewidth=0.6)
        axis.set_axisbelow(True)
    return figure, axes[:panels]


def finished(figure: Figure, groups: Place, title: str) -> Figure:
    handles = [
        Line2D([], [], linestyle=dash, color=colour, linewidth=1.8, label=fill(name_of(kind, groups), LEGEND_WIDTH))
        for kind, (dash, colour) in zip(groups, styles(groups), strict=True)
    ]
    return with_legend(figure, handles, groups, title)


def with_legend(figure: Figure, handles: list, groups: Place, title: str | None = None) -> Figure:
    figure.legend(handles=handles, loc="outside right center", frameon=False)
    lines = sum(handle.get_label().count("\n") + 1 for handle in handles)
    figure.set_figheight(max(figure.get_figheight(), LINE_HEIGHT * (lines + len(handles) / 2 + 2)))
    figure.suptitle(title or "{}, {} classes, {} track".format(*next(iter(groups)).place))
    return figure
