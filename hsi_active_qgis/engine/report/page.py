"""The report of a labelling run: one HTML file that needs nothing beside it."""

import base64
from collections.abc import Callable, Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ...protocol.figures import AccuracyFigures, Figure
from ...protocol.parts import ClassEntry
from ...protocol.requests import Report
from ..raster.files import written

TEMPLATE = "report.html.j2"


def percent(share: Figure) -> str:
    return "–" if share is None else f"{100 * share:.2f} %"


ROUND: dict[str, tuple[str, Callable[..., str]]] = {
    "round": ("Round", str),
    "answers": ("Class answers", str),
    "unsure": ("Don't-knows", str),
    "changed": ("Change of the map", percent),
    "overall": ("Overall accuracy", percent),
    "average": ("Average accuracy", percent),
    "kappa": ("Kappa", "{:.3f}".format),
    "seconds": ("Seconds", "{:.1f}".format),
}


def write_report(request: Report) -> None:
    """Write the report. Raises CannotRead, CannotWrite."""
    with written(request.path) as part:
        pictures = [(picture.caption, _embedded(picture.path)) for picture in request.pictures]
        Path(part).write_text(page(request, pictures), encoding="utf-8")


def page(request: Report, pictures: list[tuple[str, str]]) -> str:
    """The report as HTML; `pictures`: (caption, where the browser finds it)."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["percent"] = percent
    judged = _judged(request.accuracy, request.classes) if request.accuracy else {}
    shown = vars(request) | {"pictures": pictures, "rounds": _rounds(request.rounds)} | judged
    return environment.get_template(TEMPLATE).render(shown)


def producers_and_users(confusion: list[list[int]]) -> tuple[list[Figure], list[Figure]]:
    """Each class's producer's and user's accuracy, None where it has no pixel."""
    columns = [sum(column) for column in zip(*confusion, strict=True)]
    hits = [row[i] for i, row in enumerate(confusion)]
    producers = [hit / sum(row) if sum(row) else None for hit, row in zip(hits, confusion, strict=True)]
    users = [hit / total if total else None for hit, total in zip(hits, columns, strict=True)]
    return producers, users


def _embedded(picture: str) -> str:
    return "data:image/png;base64," + base64.b64encode(Path(picture).read_bytes()).decode()


def _rounds(rounds: Iterable[dict]) -> dict:
    """The columns that any round has a figure in."""
    used = [name for name in ROUND if any(figures.get(name) is not None for figures in rounds)]
    rows = [["–" if r.get(name) is None else ROUND[name][1](r[name]) for name in used] for r in rounds]
    return {"heads": [ROUND[name][0] for name in used], "rows": rows}


def _judged(accuracy: AccuracyFigures, classes: Iterable[ClassEntry]) -> dict:
    """What the tables of accuracy show: rows of the confusion matrix are the REFERENCE."""
    class_names = {entry.id: entry.name for entry in classes}
    names = [class_names.get(class_id, str(class_id)) for class_id in accuracy.ids]
    confusion = accuracy.confusion
    shares = zip(*producers_and_users(confusion), strict=True)
    per_class = [
        [name, sum(row), percent(producers), percent(users)]
        for name, row, (producers, users) in zip(names, confusion, shares, strict=True)
    ]
    return {"names": names, "totals": [sum(column) for column in zip(*confusion, strict=True)], "per_class": per_class}
