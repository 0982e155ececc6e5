"""Figures of a benchmark as PNG: learning curves, times, class balance, accuracy against distance, maps."""

import itertools
import json
from pathlib import Path

import numpy as np
import rasterio
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from ..raster.files import written
from ..raster.labels import UNSURE
from .controls import FULL
from .detection_figure import detection_figure
from .drawing import LEAST_SEEDS, Place, finished, name_of, new_figure, styles, title_of, unit_of, with_legend
from .judging import DISTANCES
from .results import Curve, Kind
from .scenes import BenchmarkScene
from .statistics import at, mean_interval
from .tables import FIGURE_NAMES, end_of, main_measure, marks_until
from .task import MAPPED_SEED
from .tracks import half_of_blocks

LEAST_PIXELS = 20  # in a bin of distances, for its accuracy to be shown
MOST_MAPS = 5
FLOOR = 0.05  # percent, the lower end of the logarithmic axis


def write_figures(folder: Path, groups: dict[Kind, list[Curve]], scene: BenchmarkScene) -> dict[str, str]:
    """Write curves, distances, and for `scene` balance and maps, of each track; return {name: path}."""
    home = folder / "figures"
    home.mkdir(exist_ok=True)
    paths = {}
    for place in dict.fromkeys(kind.place for kind in groups):
        chosen = {kind: curves for kind, curves in groups.items() if kind.place == place}
        chosen = dict(sorted(chosen.items(), key=lambda item: -_band(item[1])[1].mean()))
        drawn = {"curves": curves_figure(chosen), "distance": distance_figure(chosen), "times": times_figure(chosen)}
        if all(curve.rounds[-1].get("reliability") for curves in chosen.values() for curve in curves):
            drawn["reliability"] = reliability_figure(chosen)
        if all(curve.rounds[-1].get("detection") for curves in chosen.values() for curve in curves):
            drawn["detection"] = detection_figure(chosen)
        if place[:2] == (scene.name, len(scene.names)):
            drawn |= {"balance": balance_figure(chosen, scene), "maps": maps_figure(chosen, scene, folder / "maps")}
        for name, figure in drawn.items():
            full = f"{name}_{place[0]}_{place[1]}_{place[2]}"
            paths[full] = str(home / f"{full}.png")
            with written(paths[full]) as part:
                FigureCanvasAgg(figure).print_png(part)
    return paths


def curves_figure(groups: Place) -> Figure:
    """The main measure over the labels, mean and 95 % band; of changes F1, too; where accuracy gets high, the errors.

    What all labels reach is a level.
    """
    measure = main_measure(next(iter(groups.values())))
    panels = [measure, "f1"] if measure == "auc" else [measure]
    best = max(np.nanmax(_band(curves)[1]) for curves in groups.values())
    errors = measure == "oa" and best > 95
    figure, axes = new_figure(len(panels) + errors)
    for axis, name in zip(axes, panels, strict=False):
        _draw_bands(axis, groups, name)
        axis.set(ylabel=_axis_name(name), ylim=(None, 100.5), xlabel=unit_of(groups))
    if errors:
        _draw_bands(axes[-1], groups, measure, errors)
        axes[-1].set(ylabel="wrong test pixels (%)", yscale="log", ylim=(FLOOR, 60), xlabel=unit_of(groups))
        axes[-1].yaxis.set_major_formatter("{x:g}")
    return finished(figure, groups, title_of(groups))


def _draw_bands(axis, groups: Place, name: str, errors: bool = False) -> None:
    """A figure of each kind, or what is missing to 100, with the control of all labels as a level."""
    for (kind, curves), (dash, colour) in zip(groups.items(), styles(groups), strict=True):
        grid, mean, half = _band(curves, name)
        values = 100 - mean if errors else mean
        if kind.strategy == FULL:
            axis.axhline(values[-1], color=colour, linestyle=dash, linewidth=1.2)
            continue
        axis.plot(grid, values, color=colour, linestyle=dash, linewidth=1.8)
        low, top = np.clip(values - half, FLOOR, 100), np.clip(values + half, FLOOR, 100)
        axis.fill_between(grid, low, top, color=colour, alpha=0.15, linewidth=0)


def times_figure(groups: Place) -> Figure:
    """Seconds of a round over the labels: choosing questions, learning and mapping; means over the seeds."""
    figure, axes = new_figure(1)
    for (kind, curves), (dash, colour) in zip(groups.items(), styles(groups), strict=True):
        grid, mean, _ = _band(curves, "seconds")
        marker = "o" if kind.strategy == FULL else None
        axes[0].plot(grid, mean / 100, color=colour, linestyle=dash, linewidth=1.8, marker=marker)
    axes[0].set(ylabel="seconds a round", yscale="log", xlabel=unit_of(groups))
    axes[0].yaxis.set_major_formatter("{x:g}")
    return finished(figure, groups, title_of(groups))


def distance_figure(groups: Place) -> Figure:
    """Overall accuracy of test pixels by their distance to the nearest label, at the first mark and at the end."""
    last = end_of(groups, next(iter(groups)).place)
    marks = sorted({float(mark) for mark in (marks_until(last)[0], last) if mark <= last})
    figure, axes = new_figure(len(marks))
    names = [f"{a}-{b}" for a, b in itertools.pairwise(DISTANCES)] + [f"> {DISTANCES[-1]}"]
    for axis, mark in zip(axes, marks, strict=True):
        for n, (curves, (dash, colour)) in enumerate(zip(groups.values(), styles(groups), strict=True)):
            found = [mean_interval(values) for values in zip(*(_by_distance(c, mark) for c in curves), strict=True)]
            mean, half = 100 * np.array(found).T
            ends = np.minimum(half, [mean, 100 - mean])  # an accuracy ends at 0 and 100
            places = np.arange(len(names)) + 0.5 * ((n + 0.5) / len(groups) - 0.5)
            axis.errorbar(places, mean, ends, marker="o", color=colour, linestyle=dash, capsize=3, elinewidth=1)
        axis.set_xticks(range(len(names)), names)
        axis.set(xlabel="distance to the nearest label (pixels)", ylim=(0, 102), title=f"{mark:.0f} answers")
    axes[0].set_ylabel("overall accuracy (%)")
    return finished(figure, groups, title_of(groups))


def reliability_figure(groups: Place) -> Figure:
    """How often the class shown is right by the confidence shown with it, at the end, of all seeds together."""
    figure, axes = new_figure(1)
    axes[0].plot([0, 100], [0, 100], color="#999999", linewidth=1)
    for curves, (dash, colour) in zip(groups.values(), styles(groups), strict=True):
        bins = np.sum([np.array(curve.rounds[-1]["reliability"])[:, 1:] for curve in curves], 0)
        counts, sums, hits = bins[bins[:, 0] >= LEAST_PIXELS].T
        axes[0].plot(100 * sums / counts, 100 * hits / counts, marker="o", color=colour, linestyle=dash)
    axes[0].set(xlabel="confidence shown (%)", ylabel="right test pixels (%)", xlim=(0, 102), ylim=(0, 102))
    return finished(figure, groups, title_of(groups))


def balance_figure(groups: Place, scene: BenchmarkScene) -> Figure:
    """The share of each class among the pixels answered in each round, beside its share of the reference."""
    groups = {kind: curves for kind, curves in groups.items() if kind.strategy != FULL} or groups
    ids, names = [*scene.names, UNSURE], [*scene.names.values(), "don't know"]
    colours = [*(c["colour"] for c in scene.table), "#ffffff"]
    looks = [{"facecolor": c, "edgecolor": "#333333", "hatch": "" if c != "#ffffff" else "///"} for c in colours]
    truth = np.bincount(scene.read_reference().ravel(), minlength=max(ids) + 1)[ids] * (np.array(ids) != UNSURE)
    figure, axes = new_figure(len(groups), columns=3, legend=2.6)
    unsure = False
    for axis, (kind, curves) in zip(axes, groups.items(), strict=True):
        count = min(len(curve.rounds) for curve in curves)
        pixels = np.array([[_balance(curve.rounds[i], ids) for curve in curves] for i in range(count)]).sum(1)
        shares = pixels / pixels.sum(1, keepdims=True)
        ends = curves[0].clicks[:count]
        places = np.append(ends - np.diff(ends, prepend=0) / 2, 1.09 * ends[-1])
        widths = np.append(np.diff(ends, prepend=0), 0.06 * ends[-1])
        stacked = 100 * np.vstack([shares, truth / truth.sum()])
        unsure |= bool(shares[:, -1].any())
        for n, look in enumerate(looks):
            axis.bar(places, stacked[:, n], widths, stacked[:, :n].sum(1), linewidth=0.2, **look)
        axis.set(
            title=name_of(kind, groups),
            ylim=(0, 100),
            xlim=(0, 1.12 * ends[-1]),
            xlabel=f"{unit_of(groups)}; last bar: reference",
        )
    axes[0].set_ylabel("share of the answers (%)")
    handles = [Patch(label=n, **look) for n, look in zip(names, looks, strict=True)]
    return with_legend(figure, handles if unsure else handles[:-1], groups)


def maps_figure(groups: Place, scene: BenchmarkScene, folder: Path) -> Figure:
    """The reference, and the last map of seed 0 of each kind with the pixels that were asked about."""
    chosen = [(kind, c) for kind, curves in groups.items() for c in curves if (folder / f"{c.name}.tif").exists()]
    chosen = sorted(chosen, key=lambda pair: -pair[1].rounds[-1]["oa"])[:MOST_MAPS]
    reference = scene.read_reference()
    figure, axes = new_figure(1 + len(chosen), columns=3, legend=2.6, width=4.0)
    colours = ListedColormap(["#ffffff", *(c["colour"] for c in scene.table)])
    pictures: list[tuple] = [("reference", reference, None)]
    for kind, curve in chosen:
        with rasterio.open(folder / f"{curve.name}.tif") as file:
            title = f"{name_of(kind, groups)}\nseed {curve.seed}, OA {100 * curve.rounds[-1]['oa']:.1f} %"
            pictures.append((title, file.read(1), _centres(kind, curve)))
    for axis, (title, ids, asked) in zip(axes, pictures, strict=True):
        axis.imshow(
            np.searchsorted([0, *scene.names], ids), colours, vmin=0, vmax=len(scene.names), interpolation="none"
        )
        if asked is not None:
            axis.plot(*asked, "k.", markersize=1.5)
        axis.set(title=title, xlabel="column (pixels)", ylabel="row (pixels)")
        axis.grid(False)
    if next(iter(groups)).track == "block":
        axes[0].contour(half_of_blocks(reference.shape, MAPPED_SEED), [0.5], colors="k", linewidths=0.8)
        axes[0].set_title("reference, outlined: blocks asked about")
    handles = [Patch(fc=c["colour"], ec="#333333", label=c["name"]) for c in scene.table]
    return with_legend(figure, [*handles, Line2D([], [], ls="", marker=".", color="k", label="asked about")], groups)


def _centres(kind: Kind, curve: Curve) -> np.ndarray:
    """Columns and rows (2, n) of the midst of what was asked about."""
    settings = json.loads(kind.settings)
    half = settings["size"] // 2 if settings.get("unit", "pixel") != "pixel" else 0
    return np.array([[column + half, row + half] for found in curve.rounds for row, column, _ in found["asked"]]).T


def _balance(found: dict, ids: list[int]) -> list[int]:
    """The pixels of each class among those answered in a round."""
    if "balance" not in found:  # a run of an earlier version, about pixels
        return np.bincount(np.array(found["asked"])[:, 2], minlength=max(ids) + 1)[ids].tolist()
    return [found["balance"].get(str(i), 0) for i in ids]


def _by_distance(curve: Curve, mark: float) -> list[float]:
    found = curve.rounds[int(np.searchsorted(curve.clicks, mark, side="right")) - 1]["distance"]
    return [right / pixels if pixels >= LEAST_PIXELS else np.nan for _, pixels, right in found]


def _axis_name(measure: str) -> str:
    name = FIGURE_NAMES[measure]
    return name[0].lower() + name[1:] if measure != "f1" else name


def _band(curves: list[Curve], name: str = "") -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers of labels, mean and half the interval (0 for few seeds) of a figure, by default the main measure,
    times 100, where all seeds have one."""
    name = name or main_measure(curves)
    if curves[0].kind.strategy == FULL:
        level = 100 * np.array([mean_interval([c.values(name)[-1] for c in curves])])
        return np.array([min(c.clicks[-1] for c in curves)]), level[:, 0], level[:, 1]
    first, last = max(c.clicks[0] for c in curves), min(c.clicks[-1] for c in curves)
    grid = np.unique(np.concatenate([c.clicks for c in curves]))
    grid = grid[(grid >= first) & (grid <= last)]
    found = np.array([mean_interval([at(c.clicks, c.values(name), mark) for c in curves]) for mark in grid])
    half = found[:, 1] if len(curves) >= LEAST_SEEDS else np.zeros(len(grid))
    return grid, 100 * found[:, 0], 100 * half
