"""The report of a labelling run: one HTML file that needs nothing beside it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape
from typing import Any

from ..protocol.shapes import ClassTable, Result

STYLE = """
:root { color-scheme: light dark; --ink: #1d2329; --paper: #ffffff; --line: #d5dae0; --soft: #f3f5f7; --mark: #0b6e4f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7ea; --paper: #15191d; --line: #39424b; --soft: #1f252b; --mark: #57c59b; }
}
body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); text-align: right; }
th { font-weight: 600; } th[scope=row], td.text { text-align: left; }
.confusion td, .confusion th { border: 1px solid var(--line); }
.confusion td.hit { font-weight: 700; color: var(--mark); }
.confusion .axis { text-align: center; background: var(--soft); letter-spacing: 0.04em; }
.scroll { overflow-x: auto; }
.note { background: var(--soft); border-left: 4px solid var(--mark); padding: 0.7rem 1rem; }
figure { display: inline-block; margin: 0 1rem 1rem 0; max-width: 100%; vertical-align: top; }
figure img { max-width: 100%; image-rendering: pixelated; border: 1px solid var(--line); }
figcaption { font-size: 0.85rem; } .legend { list-style: none; padding: 0; columns: 12rem; font-size: 0.9rem; }
.swatch { display: inline-block; width: 1em; height: 1em; margin-right: 0.5em; border: 1px solid var(--line);
  vertical-align: -0.15em; }
"""

WARNING = (
    "The labels were chosen by a query strategy, so how well the map fits them says nothing about its accuracy. The "
    "figures here compare the map with the other pixels of the reference, those that were never asked. Pixels beside a "
    "label are among them: on ground far from every label the map may be worse."
)
UNKNOWN = (
    "How accurate this map is has not been measured: the labels were chosen by a query strategy, so how well the map "
    "fits them says nothing about it. Draw check sample and Assess map in the Processing Toolbox measure it, or export "
    "again with a reference map of pixels that were not labelled."
)

Rounds = Sequence[Mapping[str, Any]]  # each with round, answers, unsure, overall, average, kappa, seconds
Picture = tuple[str, bytes]  # caption, PNG


def make_report(
    title: str,
    settings: Mapping[str, object],
    rounds: Rounds,
    pictures: Iterable[Picture],
    classes: ClassTable,
    accuracy: Result | None,
) -> str:
    """Return the report as HTML.

    `settings`: dict of texts. `rounds`: dicts with round, answers, unsure, overall, average, kappa, seconds.
    `pictures`: list of (caption, PNG bytes). `classes`: the class table. `accuracy`: the engine's answer to the verb
    accuracy, with the confusion matrix's rows = reference, or None without a reference.
    """
    parts = [
        f"<h1>{escape(title)}</h1>",
        _summary(accuracy),
        "<h2>Rounds</h2>" + _rounds(rounds),
        "<h2>Map</h2>" + "".join(_figure(*picture) for picture in pictures) + _legend(classes),
    ]
    if accuracy is not None:
        parts.append("<h2>Confusion matrix</h2>" + _confusion(accuracy, classes))
        parts.append("<h2>Accuracy of each class</h2>" + _per_class(accuracy, classes))
    parts.append("<h2>Settings</h2>" + _settings(settings))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{head}<style>{STYLE}</style></head>\n<body>\n{body}\n</body></html>\n'
    )


def _summary(accuracy: Result | None) -> str:
    if accuracy is None:
        return f'<p class="note">{UNKNOWN}</p>'
    return (
        f"<p>Overall accuracy <strong>{_percent(accuracy['overall'])}</strong>, average accuracy "
        f"{_percent(accuracy['average'])}, kappa {accuracy['kappa']:.3f}, on {accuracy['pixels']} pixels of the "
        f'reference that were not asked.</p><p class="note">{WARNING}</p>'
    )


def producers_and_users(confusion: Sequence[Sequence[int]]) -> tuple[list[float | None], list[float | None]]:
    """Return two lists with each class's producer's and user's accuracy, None where it has no pixel."""
    columns = [sum(row[i] for row in confusion) for i in range(len(confusion))]
    hits = [row[i] for i, row in enumerate(confusion)]
    producers = [hit / sum(row) if sum(row) else None for hit, row in zip(hits, confusion)]
    users = [hit / total if total else None for hit, total in zip(hits, columns)]
    return producers, users


def _rounds(rounds: Rounds) -> str:
    """The columns that any round has a figure in."""
    heads: dict[str, tuple[str, Callable[[Any], str]]] = {
        "round": ("Round", str),
        "answers": ("Class answers", str),
        "unsure": ("Don't-knows", str),
        "changed": ("Change of the map", _percent),
        "overall": ("Overall accuracy", _percent),
        "average": ("Average accuracy", _percent),
        "kappa": ("Kappa", "{:.3f}".format),
        "seconds": ("Seconds", "{:.1f}".format),
    }
    used = [name for name in heads if any(r.get(name) is not None for r in rounds)]
    rows = [["–" if r.get(name) is None else heads[name][1](r[name]) for name in used] for r in rounds]
    return (
        _table([heads[name][0] for name in used], rows) + "<p>Seconds: choosing the questions and making the map.</p>"
    )


def _confusion(accuracy: Result, classes: ClassTable) -> str:
    """Rows are the REFERENCE, columns the class map, both said on the table itself."""
    names = _names(accuracy["ids"], classes)
    count = len(names)
    heads = "".join(f'<th scope="col">{name}</th>' for name in names)
    lines = []
    for i, (name, row) in enumerate(zip(names, accuracy["confusion"])):
        cells = "".join(f'<td class="hit">{n}</td>' if i == j else f"<td>{n}</td>" for j, n in enumerate(row))
        side = f'<th class="axis" rowspan="{count}" scope="rowgroup">REFERENCE</th>' if i == 0 else ""
        lines.append(f'<tr>{side}<th scope="row">{name}</th>{cells}<td>{sum(row)}</td></tr>')
    columns = [sum(row[j] for row in accuracy["confusion"]) for j in range(count)]
    totals = "".join(f"<td>{n}</td>" for n in columns)
    lines.append(f'<tr><th colspan="2" scope="row">Total in the map</th>{totals}<td>{sum(columns)}</td></tr>')
    top = f'<tr><th colspan="2" rowspan="2"></th><th class="axis" colspan="{count}">CLASS MAP</th>'
    top += f'<th rowspan="2">Total in the reference</th></tr><tr>{heads}</tr>'
    caption = "<p>Pixels. Each row is a class of the REFERENCE, each column a class of the map.</p>"
    return f'{caption}<div class="scroll"><table class="confusion">{top}{"".join(lines)}</table></div>'


def _per_class(accuracy: Result, classes: ClassTable) -> str:
    names = _names(accuracy["ids"], classes)
    producers, users = producers_and_users(accuracy["confusion"])
    totals = [sum(row) for row in accuracy["confusion"]]
    rows = [[n, t, _percent(p), _percent(u)] for n, t, p, u in zip(names, totals, producers, users)]
    note = (
        "<p>Producer's accuracy: the share of the reference's pixels of the class that the map found. "
        "User's accuracy: the share of the map's pixels of the class that are right.</p>"
    )
    return _table(["Class", "Reference pixels", "Producer's accuracy", "User's accuracy"], rows) + note


def _settings(settings: Mapping[str, object]) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(str(k))}</th><td class="text">{escape(str(v))}</td></tr>'
        for k, v in settings.items()
    )
    return f'<div class="scroll"><table>{rows}</table></div>'


def _table(heads: Iterable[str], rows: Iterable[Sequence[object]]) -> str:
    """A table whose first column names the row; cells must be safe for HTML."""
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    lines = [f'<tr><th scope="row">{row[0]}</th>' + "".join(f"<td>{cell}</td>" for cell in row[1:]) for row in rows]
    return f'<div class="scroll"><table><tr>{top}</tr>{"</tr>".join(lines)}</tr></table></div>'


def _figure(caption: str, png: bytes) -> str:
    source = "data:image/png;base64," + base64.b64encode(png).decode()
    return f'<figure><img alt="{escape(caption)}" src="{source}"><figcaption>{escape(caption)}</figcaption></figure>'


def _legend(classes: ClassTable) -> str:
    items = [
        f'<li><span class="swatch" style="background:{escape(c["colour"])}"></span>{c["id"]} {escape(c["name"])}</li>'
        for c in classes
    ]
    return f'<ul class="legend">{"".join(items)}</ul>'


def _names(ids: Iterable[int], classes: ClassTable) -> list[str]:
    names = {entry["id"]: entry["name"] for entry in classes}
    return [escape(names.get(class_id, str(class_id))) for class_id in ids]


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.2f} %"
