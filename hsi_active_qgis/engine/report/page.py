"""The report on a map: one HTML file that needs nothing beside it, for the screen and for paper (A4)."""

import base64
import hashlib
import platform
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from ...protocol.catalogue import MODEL_TAG, VERSION
from ...protocol.figures import AccuracyFigures, Figure, Interval, SampleFigures
from ...protocol.page_texts import PAGE
from ...protocol.parts import ClassEntry
from ...protocol.requests import Report
from ..raster.files import written
from ..raster.opening import open_raster
from .figures import f1_of, producers_and_users, versions, write_figures
from .map_figure import MapFigure, map_figure

TEMPLATE = "report.html.j2"
MANY = 8  # classes from which on the heads of a matrix stand upright
CURVE = (460, 180)  # of the learning curve, in units of its picture


def percent(share: Figure) -> str:
    return "–" if share is None else f"{100 * share:.2f} %"


def rounded(share: Figure) -> str:
    return "–" if share is None else f"{100 * share:.1f}"


def grouped(number: float, form: str = ",") -> str:
    """A number with narrow blanks between its thousands, which every language reads alike."""
    return format(number, form).replace(",", "\N{NARROW NO-BREAK SPACE}")


def hectares(area: Figure) -> str:
    return "–" if area is None else grouped(area, ",.1f")


def interval(words: str, found: Interval | None, factor: float = 100) -> str:
    """words: what says "from low to high"."""
    if found is None:
        return ""
    return words.format(low=grouped(factor * found.low, ",.1f"), high=grouped(factor * found.high, ",.1f"))


ROUND: dict[str, Callable[..., str]] = {  # figures, also in PAGE
    "round": str,
    "answers": str,
    "unsure": str,
    "changed": percent,
    "overall": percent,
    "average": percent,
    "seconds": "{:.1f}".format,
}


def write_report(request: Report) -> None:
    """Write the report, and its figures beside it. Raises CannotRead, CannotWrite, RasterUnreadable."""
    made = _made(request)
    with written(request.path) as part:
        pictures = [(picture.caption, _embedded(picture.path)) for picture in request.pictures]
        shown = map_figure(request.map, request.classes) if request.map else None
        Path(part).write_text(page(request, pictures, shown, made), encoding="utf-8")
    write_figures(request, made)


def page(
    request: Report, pictures: list[tuple[str, str]], shown: MapFigure | None = None, made: dict[str, str] | None = None
) -> str:
    """The report as HTML; `pictures`: (caption, where the browser finds it)."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # here, for most requests write no page

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    texts = PAGE | (request.texts or {})
    environment.globals["texts"] = texts
    environment.filters |= {"percent": percent, "rounded": rounded, "hectares": hectares, "grouped": grouped}
    environment.filters["interval"] = partial(interval, texts["range"])
    names = {entry.id: entry.name for entry in request.classes}
    content: dict[str, Any] = vars(request) | {"texts": texts, "pictures": pictures, "figure": shown, "many": MANY}
    content |= {"rounds": _rounds(request.rounds, texts), "curve": _curve(request.rounds), "notices": _notices(request)}
    content["facts"] = {texts.get(name, name): fact for name, fact in (request.settings | (made or {})).items()}
    content["compared"] = _judged(request.accuracy, names) if request.accuracy else {}
    content["matrices"] = _matrices(request.sample) if request.sample else {}
    content["legend"] = _legend(request, shown, names)
    return environment.get_template(TEMPLATE).render(content)


def _embedded(picture: str) -> str:
    return "data:image/png;base64," + base64.b64encode(Path(picture).read_bytes()).decode()


def _made(request: Report) -> dict[str, str]:
    """What the engine knows of how it was made, by names in PAGE."""
    found = {"written": f"{datetime.now(timezone.utc):%Y-%m-%d %H:%M} UTC", "version": VERSION}
    found["libraries"] = f"Python {platform.python_version()}, {versions()}"
    if request.map and Path(request.map).is_file():
        found["map_digest"] = _digest(request.map)
        with closing(open_raster(request.map)) as file:
            model = file.tags().get(MODEL_TAG)
        found |= {"model_digest": model} if model else {}
    return found


def _digest(path: str) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _notices(request: Report) -> list[str]:
    """All that is to be known before a figure is believed, each once."""
    parts = (request.accuracy, request.plan if request.sample is None else None, request.sample)
    return list(dict.fromkeys(notice for part in parts if part is not None for notice in part.notices))


def _legend(request: Report, shown: MapFigure | None, names: dict[int, str]) -> list[dict]:
    """Each class with its pixels, share and hectares on the map, where that is known."""
    pixels = shown.pixels if shown is not None else {}
    unnamed = [ClassEntry(i, str(i), "#888888") for i in pixels if i not in names]
    total = max(1, sum(pixels.values()))
    found = []
    for entry in [*request.classes, *unnamed]:
        here = pixels.get(entry.id, 0)
        area = here * shown.hectares if shown is not None and shown.hectares else None
        found.append({"entry": entry, "pixels": here, "share": here / total, "hectares": area})
    return found


def _rounds(rounds: Iterable[dict], texts: dict[str, str]) -> dict:
    """The columns that any round has a figure in."""
    used = [name for name in ROUND if any(figures.get(name) is not None for figures in rounds)]
    rows = [["–" if r.get(name) is None else ROUND[name](r[name]) for name in used] for r in rounds]
    return {"heads": [texts[name] for name in used], "rows": rows}


def _curve(rounds: Iterable[dict]) -> dict | None:
    """The overall accuracy over all class answers until then, as points of a line; None with fewer than two."""
    answers, points = 0, []
    for figures in rounds:
        answers += figures.get("answers") or 0
        if figures.get("overall") is not None:
            points.append((answers, figures["overall"]))
    if len(points) < 2:
        return None
    width, height = CURVE
    most, lowest = max(points)[0] or 1, min(overall for _, overall in points)
    bottom = int(10 * lowest) / 10 if lowest < 1 else 0.9
    places = [(width * x / most, height * (1 - (y - bottom) / (1 - bottom))) for x, y in points]
    return {"places": places, "most": most, "bottom": bottom, "width": width, "height": height}


def _judged(accuracy: AccuracyFigures, names: dict[int, str]) -> dict:
    """What the tables of accuracy show: rows of the confusion matrix are the REFERENCE."""
    labels = [names.get(class_id, str(class_id)) for class_id in accuracy.ids]
    confusion = accuracy.confusion
    shares = zip(*producers_and_users(confusion), f1_of(confusion), strict=True)
    per_class = [
        [name, sum(row), *map(percent, figures)] for name, row, figures in zip(labels, confusion, shares, strict=True)
    ]
    return {"names": labels, "per_class": per_class}


def _matrices(sample: SampleFigures) -> dict:
    names = [one.name for one in sample.classes]
    return {"names": names, "shares": [[100 * cell for cell in row] for row in sample.proportions]}
