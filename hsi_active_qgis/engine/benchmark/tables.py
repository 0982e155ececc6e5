"""Figures of a benchmark as CSV and Markdown: each round, each class, each distance, and the summary over seeds."""

import csv
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ...protocol.catalogue import ACCURACY_NAMES
from ...protocol.spreadsheets import guarded
from ..raster.files import written
from .controls import FULL
from .judging import MEASURES
from .results import Curve, Kind
from .rivals import RIVAL_FIGURES, RIVALS
from .simulate import FEW_MARKS, MARKS
from .statistics import GOALS, area, at, mean_interval, needed

KIND = ("scene", "classes", "track", "learner", "strategy", "first_set")
FIGURES = ("labels", "clicks", "oa", "aa", "kappa", "seconds")
FIGURE_NAMES = {"oa": f"{ACCURACY_NAMES['overall']}, %", "aa": f"{ACCURACY_NAMES['average']}, %", **MEASURES}
FIGURE_NAMES["kappa"] = f"{ACCURACY_NAMES['kappa']} × 100"
SHOWN = {  # which figures the tables have, by the main measure; kappa is in that of the classes alone, as in papers
    "oa": ("oa", "aa"),
    "auc": ("auc", "average_precision", "f1", "tile_f1", "oa"),
    "miou": ("miou", "fwiou", "oa", "aa"),
}
FEW = 100  # with fewer questions figures are given at FEW_MARKS
OTHERS = ("pixels", *MEASURES, *RIVAL_FIGURES)  # that not every run has
NEAR_FULL = 0.95  # of what all labels reach
Groups = dict[Kind, list[Curve]]


def write_tables(folder: Path, groups: Groups, baseline: str, pixels: dict[str, int] | None = None) -> dict[str, str]:
    """Write accuracy.csv, per_class.csv, distance.csv, table.csv and table.md; return {name: path}.

    `pixels`: of each class in the reference, by its number as text.
    """
    summary = [row for kind in groups for row in [summarise(kind, groups, baseline)]]
    paths = {name: str(folder / f"{name}.csv") for name in ("accuracy", "per_class", "distance", "table")}
    _write_csv(paths["accuracy"], (*KIND, "seed", *FIGURES, "settings", *OTHERS), _accuracy(groups))
    _write_csv(
        paths["per_class"], (*KIND, "seed", "clicks", "class", "accuracy", "settings", "iou"), _per_class(groups)
    )
    names = (*KIND, "seed", "clicks", "distance_from", "pixels", "oa", "settings")
    _write_csv(paths["distance"], names, _distance(groups))
    names = tuple(dict.fromkeys(name for row in summary for name in row))
    _write_csv(paths["table"], names, ([row.get(name) for name in names] for row in summary))
    markdown = str(folder / "table.md")
    with written(markdown) as path:
        Path(path).write_text(_markdown(summary, groups, baseline, pixels), encoding="utf-8")
    return {**paths, "markdown": markdown}


def summarise(kind: Kind, groups: Groups, baseline: str) -> dict:
    """One row of the table: means over seeds, each with half its 95 % interval as NAME_pm.

    `measure`: the main figure, whose goals, area and differences these are. `difference_MARK`: the measure less the
    baseline's (LEARNER:STRATEGY), paired by seed, NaN without one. `labels_to_full`: labels needed for NEAR_FULL of
    what the same learner and seed reach with all labels. The mark "end" is the number of labels that all runs of the
    place reached, in the column `end`.
    """
    curves, measure = groups[kind], main_measure(groups[kind])
    end = end_of(groups, kind.place)
    marks = {**{str(mark): mark for mark in marks_until(end)}, "end": end}
    row: dict = {name: getattr(kind, name) for name in (*KIND, "settings")} | {"seeds": len(curves)}
    full = {c.seed: NEAR_FULL * c.values(measure)[-1] for c in _full(kind, groups)}
    goals = {f"{100 * goal:g}": dict.fromkeys([c.seed for c in curves], goal) for goal in GOALS} | {"full": full}
    for goal, values in goals.items():
        found = [needed(c.clicks, c.values(measure), values.get(c.seed, np.nan)) for c in curves]
        _put(row, f"labels_to_{goal}", found)
        row[f"labels_to_{goal}_reached"] = int(np.isfinite(found).sum())
    _put(row, "area", [area(curve.clicks, curve.values(measure)) for curve in curves])
    row["area_from"] = int(min(curve.clicks[0] for curve in curves))
    row["area_to"] = int(min(curve.clicks[-1] for curve in curves))
    row["end"] = end
    for figure in dict.fromkeys(("oa", "aa", *SHOWN[measure])):
        for name, mark in marks.items():
            _put(row, f"{figure}_{name}", [_at(c, c.values(figure), mark) for c in curves])
    others = {c.seed: c for c in _baseline(kind, groups, baseline)}
    pairs = [(c, others[c.seed]) for c in curves if c.seed in others]
    for name, mark in marks.items():
        each = [[_at(curve, curve.values(measure), mark) for curve in pair] for pair in pairs]
        _put(row, f"difference_{name}", [own - other for own, other in each])
    if measure == "oa":
        row |= _against_rivals(curves, marks)
        for name, mark in marks.items():
            _put(row, f"answered_{name}", [_at(c, c.values("labels") / c.clicks, mark) for c in curves])
    row["seconds"] = float(np.median(np.concatenate([curve.values("seconds") for curve in curves])))
    return row | {"measure": measure}


def _against_rivals(curves: list[Curve], marks: dict[str, int]) -> dict:
    """Overall accuracy of RIVALS on the same labels, and by how much the curves exceed that of the better one."""
    row: dict = {}
    for name, mark in marks.items():
        rivals = {rival: [_at(c, c.values(f"{rival}_oa"), mark) for c in curves] for rival in RIVALS}
        for rival, values in rivals.items():
            _put(row, f"{rival}_oa_{name}", values)
        better = max(RIVALS, key=lambda rival: np.nan_to_num(row[f"{rival}_oa_{name}"]))
        own = [_at(c, c.values("oa"), mark) for c in curves]
        _put(row, f"above_rivals_{name}", [a - b for a, b in zip(own, rivals[better], strict=True)])
    return row


def main_measure(curves: list[Curve]) -> str:
    """The figure that the curves of a kind show."""
    return curves[0].measure


def end_of(groups: Groups, place: tuple) -> int:
    """The number of labels that all runs of a place reached, but for those with all labels."""
    kinds = [kind for kind in groups if kind.place == place]
    kinds = [kind for kind in kinds if kind.strategy != FULL] or kinds
    return int(min(curve.clicks[-1] for kind in kinds for curve in groups[kind]))


def marks_until(end: int) -> tuple[int, ...]:
    """The numbers of labels at which figures are given for curves that end there."""
    return MARKS if end >= FEW else FEW_MARKS


def _at(curve: Curve, values: np.ndarray, mark: int) -> float:
    """A figure with so many labels; with all labels there is only one."""
    return float(values[-1]) if curve.kind.strategy == FULL else at(curve.clicks, values, mark)


def _full(kind: Kind, groups: Groups) -> list[Curve]:
    """The curves of the same learner with all labels; none for these themselves."""
    steps = ("first", "batch", "min_distance")

    def setting(of: Kind) -> dict:
        return {name: value for name, value in json.loads(of.settings).items() if name not in steps}

    fit = [k for k in groups if (k.place, k.learner, k.strategy) == (kind.place, kind.learner, FULL)]
    return [c for k in fit if k != kind and setting(k) == setting(kind) for c in groups[k]]


def _put(row: dict, name: str, values: list[float]) -> None:
    row[name], row[f"{name}_pm"] = mean_interval(values)


def _baseline(kind: Kind, groups: Groups, baseline: str) -> list[Curve]:
    """The curves to compare with: none for the baseline itself; of several kinds the one with fewest settings."""
    fit = [k for k in groups if k.place == kind.place and f"{k.learner}:{k.strategy}" == baseline]
    if not fit or kind in fit:
        return []
    return groups[min(fit, key=lambda k: (len(k.settings), repr(k)))]


def _accuracy(groups: Groups) -> Iterable:
    for start, curve in _curves(groups):
        for found in curve.rounds:
            figures = (found[name] for name in FIGURES)
            yield (
                *start,
                *figures,
                curve.kind.settings,
                *(found.get(name) for name in ("pixels", *MEASURES, *RIVAL_FIGURES)),
            )


def _per_class(groups: Groups) -> Iterable:
    for start, curve in _curves(groups):
        for found in curve.rounds:
            for class_id, accuracy in found["per_class"].items():
                overlap = found.get("per_class_iou", {}).get(class_id)
                yield (*start, found["clicks"], class_id, accuracy, curve.kind.settings, overlap)


def _distance(groups: Groups) -> Iterable:
    for start, curve in _curves(groups):
        for found in curve.rounds:
            for least, pixels, right in found["distance"]:
                yield (*start, found["clicks"], least, pixels, right / max(1, pixels), curve.kind.settings)


def _curves(groups: Groups) -> Iterable[tuple[tuple, Curve]]:
    for kind, curves in groups.items():
        for curve in curves:
            yield (*(getattr(kind, name) for name in KIND), curve.seed), curve


def _write_csv(path: str, names: tuple, rows: Iterable) -> None:
    with written(path) as part, open(part, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows([_plain(value) for value in row] for row in rows)


def _plain(value):
    """Short floats; nothing for NaN and None; no formulas."""
    if not isinstance(value, float):
        return guarded(value)
    return "" if np.isnan(value) else round(value, 6)


def _markdown(summary: list[dict], groups: Groups, baseline: str, pixels: dict[str, int] | None) -> str:
    """Tables of labels needed, accuracies and differences for each scene and track."""
    lines = []
    for place in dict.fromkeys(kind.place for kind in groups):
        rows = [row for row in summary if (row["scene"], row["classes"], row["track"]) == place]
        rows.sort(key=lambda row: -row["area"])
        measure = FIGURE_NAMES[rows[0]["measure"]]
        lines += [f"## {place[0]}, {place[1]} classes, {place[2]} track", ""]
        lines += [
            "Means over seeds ± half the 95 % interval. Labels: questions answered, don't-knows too; in brackets how "
            f"many seeds reached the goal, where not all did. Goals and area (mean over the curve): {measure}.",
            "",
        ]
        goals = [f"{100 * goal:g} %" for goal in GOALS]
        if full := any(row["labels_to_full_reached"] for row in rows):
            goals.append(f"{NEAR_FULL:.0%} of all labels'")
        lines += _grid(["", "seeds", *goals, "area", "seconds a round"], [_efficiency(row, full) for row in rows])
        end = rows[0]["end"]
        steps = [row for row in rows if row["strategy"] != FULL]
        marks = {str(mark): str(mark) for mark in marks_until(end)}
        marks = {mark: text for mark, text in marks.items() if any(np.isfinite(row[f"oa_{mark}"]) for row in steps)}
        if str(end) not in marks:
            marks["end"] = str(end)
        titles = {name: FIGURE_NAMES[name] for name in SHOWN[rows[0]["measure"]]}
        for rival, text in RIVALS.items():
            titles[f"{rival}_oa"] = f"Overall accuracy of a rival on the same labels, {text}, %"
        titles["above_rivals"] = "Overall accuracy less that of the better rival on the same labels, points"
        titles["answered"] = "Clicks that got a class, %"
        titles["difference"] = f"{measure}, same seeds, less that of {baseline}"
        for figure, text in titles.items():
            shown = [row for row in rows if any(np.isfinite(row.get(f"{figure}_{mark}", np.nan)) for mark in marks)]
            cells = [[_name(row), *(_percent(row, f"{figure}_{mark}") for mark in marks)] for row in shown]
            lines += [f"{text}, with so many labels:", "", *_grid(["", *marks.values()], cells)] if shown else []
        most = max(int(mark) for mark in marks.values())
        here = {kind: curves for kind, curves in groups.items() if kind.place == place}
        lines += _classes(here, most, "per_class", ACCURACY_NAMES["producers"], ("oa", "aa", "kappa"), pixels or {})
        if rows[0]["measure"] == "miou":
            lines += _classes(here, most, "per_class_iou", "Intersection over union", MEASURES, pixels or {})
    return "\n".join(lines)


def _classes(
    groups: Groups, mark: int, figure: str, title: str, of_all: Iterable[str], pixels: dict[str, int]
) -> list[str]:
    """A table of a figure of each class, then those `of_all`, with `mark` labels; `pixels`: of each class in the
    reference."""
    names = {i: name for curves in groups.values() for curve in curves for i, name in curve.classes.items()}
    cells = []
    for class_id, name in names.items():
        found = {
            kind: [np.array([r.get(figure, {}).get(class_id, np.nan) for r in curve.rounds]) for curve in curves]
            for kind, curves in groups.items()
        }
        cells.append([name, str(pixels.get(class_id, "-")), *_at_mark(groups, found, mark)])
    total = str(sum(pixels.get(class_id, 0) for class_id in names)) if pixels else "-"
    for name in of_all:
        found = {kind: [curve.values(name) for curve in curves] for kind, curves in groups.items()}
        cells.append([FIGURE_NAMES[name], total, *_at_mark(groups, found, mark)])
    head = ["", "N", *(kind.label for kind in groups)]
    return [f"{title} of each class with {mark} labels, %; N: pixels of the reference:", "", *_grid(head, cells)]


def _at_mark(groups: Groups, found: dict[Kind, list[np.ndarray]], mark: int) -> list[str]:
    """A figure of each kind with so many labels, from its values in each round of each curve."""
    row: dict = {}
    for kind, curves in groups.items():
        _put(row, kind.label, [_at(curve, values, mark) for curve, values in zip(curves, found[kind], strict=True)])
    return [_percent(row, kind.label) for kind in groups]


def _efficiency(row: dict, full: bool) -> list[str]:
    cells = [_name(row), str(row["seeds"])]
    for name in [*(f"labels_to_{100 * goal:g}" for goal in GOALS), *["labels_to_full"] * full]:
        share = "" if row[f"{name}_reached"] == row["seeds"] else f" ({row[f'{name}_reached']} of {row['seeds']})"
        cells.append("-" if np.isnan(row[name]) else f"{row[name]:.0f}{_interval(row, name, 1, 0)}{share}")
    span = f" ({row['area_from']} to {row['area_to']})"
    return [*cells, _percent(row, "area") + span, f"{row['seconds']:.2f}"]


def _name(row: dict) -> str:
    return Kind(*(row[name] for name in (*KIND, "settings"))).label


def _percent(row: dict, name: str) -> str:
    return "-" if np.isnan(row[name]) else f"{100 * row[name]:.2f}{_interval(row, name, 100, 2)}"


def _interval(row: dict, name: str, factor: float, digits: int) -> str:
    half = row[f"{name}_pm"]
    return "" if np.isnan(half) else f" ± {factor * half:.{digits}f}"


def _grid(header: list[str], rows: list[list[str]]) -> list[str]:
    """A table of Markdown and an empty line."""
    lines = [header, ["---"] * len(header), *rows]
    return [*(f"| {' | '.join(cells)} |" for cells in lines), ""]
