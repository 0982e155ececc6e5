"""The figures of a report for other programs, beside the page: a table, a row a figure, and all as JSON."""

import csv
import json
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ...protocol.figures import AccuracyFigures, Figure, SampleFigures
from ...protocol.kept_files import COMPANIONS
from ...protocol.page_texts import PAGE
from ...protocol.reading import plain
from ...protocol.requests import Report
from ...protocol.spreadsheets import guarded
from ..raster.files import written

COLUMNS = ("figure", "class", "name", "value", "low", "high")
OF_CLASSES = ("users", "producers", "f1", "share", "area", "hectares")
LIBRARIES = ("numpy", "rasterio", "torch")

Row = tuple[str, int | None, str, Figure, Figure, Figure]


def write_figures(request: Report, made: dict[str, str]) -> None:
    """Write them beside the page. made: what the engine knows of how it was made, by PAGE. Raises CannotWrite."""
    table, data = (str(Path(request.path).with_suffix("")) + ending for ending in COMPANIONS[".html"])
    with written(table) as part, open(part, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([guarded(cell) for cell in row] for row in rows(request))
    with written(data) as part:
        Path(part).write_text(json.dumps(content(request, made), indent=1, ensure_ascii=False), encoding="utf-8")


def rows(request: Report) -> Iterator[Row]:
    """Each figure with its interval, where it has one: from 0 to 1, areas in square units of the CRS and hectares."""
    if request.sample is not None:
        yield from _of_sample(request.sample)
    if request.accuracy is not None:
        yield from _of_reference(request.accuracy, {entry.id: entry.name for entry in request.classes})


def content(request: Report, made: dict[str, str]) -> dict[str, Any]:
    """All that the page tells but its pictures and words; kappa is left out there, too, unless it was asked for."""
    found = plain(request)
    for name in ("path", "pictures", "texts"):
        del found[name]
    for figures in [found["accuracy"] or {}, *found["rounds"]]:
        figures.pop("kappa", None)
    if request.sample is not None and request.sample.kappa is None:
        del found["sample"]["kappa"]
    return found | {"settings": _in_english(found["settings"]), "made": _in_english(made)}


def versions() -> str:
    """Those of the libraries that maps and figures come from."""
    return ", ".join(f"{name} {version(name)}" for name in LIBRARIES)


def producers_and_users(confusion: list[list[int]]) -> tuple[list[Figure], list[Figure]]:
    """Each class's producer's and user's accuracy, None where it has no pixel; rows are the reference."""
    columns = [sum(column) for column in zip(*confusion, strict=True)]
    hits = [row[i] for i, row in enumerate(confusion)]
    producers = [hit / sum(row) if sum(row) else None for hit, row in zip(hits, confusion, strict=True)]
    users = [hit / total if total else None for hit, total in zip(hits, columns, strict=True)]
    return producers, users


def f1_of(confusion: list[list[int]]) -> list[Figure]:
    """Each class's F1, None where neither map nor reference has it."""
    columns = [sum(column) for column in zip(*confusion, strict=True)]
    both = [sum(row) + column for row, column in zip(confusion, columns, strict=True)]
    return [2 * row[i] / both[i] if both[i] else None for i, row in enumerate(confusion)]


def _in_english(facts: dict[str, Any]) -> dict[str, Any]:
    return {PAGE.get(name, name): fact for name, fact in facts.items()}


def _of_sample(sample: SampleFigures) -> Iterator[Row]:
    for name in ("overall", "difference"):
        if name in sample.intervals:
            yield name, None, "", getattr(sample, name), *sample.intervals[name]
    for name in ("kappa", "calibration_error", "temperature", "calibration_error_scaled"):
        if getattr(sample, name) is not None:
            yield name, None, "", getattr(sample, name), None, None
    for part, parts in (("confidence", sample.by_confidence), ("distance", sample.by_distance)):
        for here in parts:
            yield f"accuracy_by_{part}", None, f"{here.low:g} to {here.high:g}", here.accuracy, *here.interval
    for one in sample.classes:
        for name in OF_CLASSES:
            low, high = one.intervals.get(name, (None, None))
            yield name, one.id, one.name, getattr(one, name), low, high


def _of_reference(accuracy: AccuracyFigures, names: dict[int, str]) -> Iterator[Row]:
    low, high = accuracy.overall_interval or (None, None)
    yield "reference_overall", None, "", accuracy.overall, low, high
    yield "reference_average", None, "", accuracy.average, None, None
    producers, users = producers_and_users(accuracy.confusion)
    for name, values in (("users", users), ("producers", producers), ("f1", f1_of(accuracy.confusion))):
        for class_id, value in zip(accuracy.ids, values, strict=True):
            yield f"reference_{name}", class_id, names.get(class_id, str(class_id)), value, None, None
    for class_id, row in zip(accuracy.ids, accuracy.confusion, strict=True):
        for shown, pixels in zip(accuracy.ids, row, strict=True):
            yield f"reference_mapped_as_{shown}", class_id, names.get(class_id, str(class_id)), pixels, None, None
