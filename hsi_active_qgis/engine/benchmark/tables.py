"""Figures of a benchmark as CSV and Markdown: each round, each class, each distance, and the summary over seeds."""

import csv
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..files import written
from .results import Curve, Kind
from .simulate import MARKS
from .statistics import GOALS, area, at, mean_interval, needed

KIND = ("scene", "classes", "track", "learner", "strategy", "first_set")
FIGURES = ("labels", "clicks", "oa", "aa", "kappa", "seconds")
FIGURE_NAMES = {
    "oa": "Overall accuracy, %",
    "aa": "Average accuracy, %",
    "kappa": "Kappa × 100",
    "difference": "Points of overall accuracy, same seeds, less those of ",
}
Groups = dict[Kind, list[Curve]]


def write_tables(folder: Path, groups: Groups, baseline: str) -> dict[str, str]:
    """Write accuracy.csv, per_class.csv, distance.csv, table.csv and table.md; return {name: path}."""
    summary = [row for kind in groups for row in [summarise(kind, groups, baseline)]]
    paths = {name: str(folder / f"{name}.csv") for name in ("accuracy", "per_class", "distance", "table")}
    _write_csv(paths["accuracy"], (*KIND, "seed", *FIGURES, "settings"), _accuracy(groups))
    _write_csv(paths["per_class"], (*KIND, "seed", "clicks", "class", "accuracy", "settings"), _per_class(groups))
    names = (*KIND, "seed", "clicks", "distance_from", "pixels", "oa", "settings")
    _write_csv(paths["distance"], names, _distance(groups))
    _write_csv(paths["table"], tuple(summary[0]), (row.values() for row in summary))
    markdown = str(folder / "table.md")
    with written(markdown) as path:
        Path(path).write_text(_markdown(summary, groups, baseline), encoding="utf-8")
    return {**paths, "markdown": markdown}


def summarise(kind: Kind, groups: Groups, baseline: str) -> dict:
    """One row of the table: means over seeds, each with half its 95 % interval as NAME_pm.

    `difference_MARK`: overall accuracy less the baseline's (LEARNER:STRATEGY), paired by seed, NaN without one.
    The mark "end" is the number of labels that all runs of the place reached, in the column `end`.
    """
    curves = groups[kind]
    end = int(min(c.clicks[-1] for k, cs in groups.items() if k.place == kind.place for c in cs))
    marks = {**{str(mark): mark for mark in MARKS}, "end": end}
    row: dict = {name: getattr(kind, name) for name in (*KIND, "settings")} | {"seeds": len(curves)}
    for goal in GOALS:
        found = [needed(curve.clicks, curve.values("oa"), goal) for curve in curves]
        name = f"labels_to_{100 * goal:g}"
        _put(row, name, found)
        row[f"{name}_reached"] = int(np.isfinite(found).sum())
    _put(row, "area", [area(curve.clicks, curve.values("oa")) for curve in curves])
    row["area_from"] = int(min(curve.clicks[0] for curve in curves))
    row["area_to"] = int(min(curve.clicks[-1] for curve in curves))
    row["end"] = end
    for figure in ("oa", "aa", "kappa"):
        for name, mark in marks.items():
            _put(row, f"{figure}_{name}", [at(c.clicks, c.values(figure), mark) for c in curves])
    others = {c.seed: c for c in _baseline(kind, groups, baseline)}
    pairs = [(c, others[c.seed]) for c in curves if c.seed in others]
    for name, mark in marks.items():
        _put(row, f"difference_{name}", [_oa(own, mark) - _oa(other, mark) for own, other in pairs])
    row["seconds"] = float(np.median(np.concatenate([curve.values("seconds") for curve in curves])))
    return row


def _oa(curve: Curve, mark: int) -> float:
    return at(curve.clicks, curve.values("oa"), mark)


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
            yield (*start, *(found[name] for name in FIGURES), curve.kind.settings)


def _per_class(groups: Groups) -> Iterable:
    for start, curve in _curves(groups):
        for found in curve.rounds:
            for class_id, accuracy in found["per_class"].items():
                yield (*start, found["clicks"], class_id, accuracy, curve.kind.settings)


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
    """Short floats; nothing for NaN."""
    if not isinstance(value, float):
        return value
    return "" if np.isnan(value) else round(value, 6)


def _markdown(summary: list[dict], groups: Groups, baseline: str) -> str:
    """Tables of labels needed, accuracies and differences for each scene and track."""
    lines = []
    for place in dict.fromkeys(kind.place for kind in groups):
        rows = [row for row in summary if (row["scene"], row["classes"], row["track"]) == place]
        rows.sort(key=lambda row: -row["area"])
        lines += [f"## {place[0]}, {place[1]} classes, {place[2]} track", ""]
        lines += [
            "Means over seeds ± half the 95 % interval. Labels: questions answered, don't-knows too; in brackets how "
            "many seeds reached the goal, where not all did. Area: mean overall accuracy over the curve.",
            "",
        ]
        goals = [f"{100 * goal:g} %" for goal in GOALS]
        lines += _grid(["", "seeds", *goals, "area", "seconds a round"], [_efficiency(row) for row in rows])
        marks = {str(mark): str(mark) for mark in MARKS if any(np.isfinite(row[f"oa_{mark}"]) for row in rows)}
        end = rows[0]["end"]
        if str(end) not in marks:
            marks["end"] = str(end)
        for figure, text in FIGURE_NAMES.items():
            shown = [row for row in rows if any(np.isfinite(row[f"{figure}_{mark}"]) for mark in marks)]
            cells = [[_name(row), *(_percent(row, f"{figure}_{mark}") for mark in marks)] for row in shown]
            title = f"{text}{baseline if figure == 'difference' else ''}, with so many labels:"
            lines += [title, "", *_grid(["", *marks.values()], cells)] if shown else []
        most = max(int(mark) for mark in marks.values())
        lines += _classes({kind: curves for kind, curves in groups.items() if kind.place == place}, most)
    return "\n".join(lines)


def _classes(groups: Groups, mark: int) -> list[str]:
    """A table of the accuracy of each class with `mark` labels."""
    names = {i: name for curves in groups.values() for curve in curves for i, name in curve.classes.items()}
    cells = []
    for class_id, name in names.items():
        row: dict = {}
        for kind, curves in groups.items():
            found = [[r["per_class"].get(class_id, np.nan) for r in curve.rounds] for curve in curves]
            _put(row, kind.label, [at(c.clicks, np.array(v), mark) for c, v in zip(curves, found, strict=True)])
        cells.append([name, *(_percent(row, kind.label) for kind in groups)])
    return [f"Accuracy of each class with {mark} labels, %:", "", *_grid(["", *(k.label for k in groups)], cells)]


def _efficiency(row: dict) -> list[str]:
    cells = [_name(row), str(row["seeds"])]
    for goal in GOALS:
        name = f"labels_to_{100 * goal:g}"
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
