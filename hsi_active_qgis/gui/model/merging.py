"""Another annotator's session of the same raster, taken in; and where its answers contradict those that are there."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QDateTime, Qt

from ...client.requests import EngineFailure
from ...protocol.class_names import fold
from ...protocol.shapes import Pixel
from ...session.file import SessionFile
from ...session.rows import Edit, Values
from ...translation import tr
from .checked_settings import checked
from .class_files import added
from .sentences import counted

if TYPE_CHECKING:
    from .workbench import Workbench

GRID = ("rows", "columns", "transform")
WHEN = "MM-dd HH:mm"


class Conflict(NamedTuple):
    """Two answers on the same ground. number: of that which holds; other: of the other one; said, likelier: their
    class ids; pixel: that both lie on; text: in words."""

    number: int
    other: int
    said: int
    likelier: int
    pixel: Pixel
    text: str


def merge_session(bench: Workbench, path: str) -> None:
    """Take in the answers of a session of the same raster, as one edit, and tell how many contradict those of this one.

    Raises EngineFailure and SessionFileError.
    """
    with closing(SessionFile(path, read_only=True)) as theirs:
        _, info, _ = checked(theirs.path, theirs.settings)
        name, mine = theirs.path.name, bench.at_work.info
        if any(getattr(info, part) != getattr(mine, part) for part in GRID):
            raise EngineFailure("OtherRaster", tr("{} is of another raster. Choose one of this raster.").format(name))
        classes = added(bench.classes, theirs.classes, bench.session.free_id())
        ours = {fold(entry["name"]): entry["id"] for entry in classes}
        ids = {entry["id"]: ours[fold(entry["name"])] for entry in theirs.classes}
        merged: list[tuple[Edit, int]] = []

        def merge() -> Edit:
            merged.append(bench.session.merge(theirs, classes, ids, Path(path).stem))
            return merged[0][0]

        if not bench.labelling.change(merge):
            return
    bench.show()
    bench.told.emit(_told(bench, name, *merged[0]), "info")


def _told(bench: Workbench, name: str, edit: Edit, strange: int) -> str:
    """What was taken in of a file, and what of its check points was not."""
    new = Counter(row.table for row in edit.rows if row.before is None)
    answers = counted(new["samples"] + new["regions"], tr("1 answer"), tr("{} answers"))
    if new["checks"]:
        answers += ", " + counted(new["checks"], tr("1 answer to check points"), tr("{} answers to check points"))
    here = counted(len(bench.review.conflicts), tr("1 conflict"), tr("{} conflicts"))
    text = tr("{answers} taken in from {file}; {conflicts}, under Doubtful answers. Undo takes them back.")
    told = text.format(answers=answers, file=name, conflicts=here)
    if not strange:
        return told
    one = tr("1 answer to points of another check sample was left out.")
    return f"{told} {counted(strange, one, tr('{} answers to points of another check sample were left out.'))}"


def conflicts_of(bench: Workbench) -> list[Conflict]:
    """Return those that nobody has decided on."""
    names = {entry["id"]: entry["name"] for entry in bench.classes}
    found = []
    for holds, other in bench.session.conflicts():
        pixel = _pixel_of(bench, holds, other)
        if pixel is not None:
            told = tr("{first}, or {second}?").format(first=_said(holds, names), second=_said(other, names))
            found.append(Conflict(holds["number"], other["number"], holds["class"], other["class"], pixel, told))
    return found


def _said(row: Values, names: dict[int, str]) -> str:
    when = QDateTime.fromString(row["time"] or "", Qt.DateFormat.ISODateWithMs).toLocalTime()
    parts = [one for one in (row["annotator"], when.toString(WHEN)) if one]
    return f"{names.get(row['class'], '?')} ({', '.join(parts)})" if parts else names.get(row["class"], "?")


def _pixel_of(bench: Workbench, holds: Values, other: Values) -> Pixel | None:
    """The pixel of a sample, of two areas one that they share."""
    if "height" in holds:
        return holds["row"], holds["column"]
    shapes = [QgsGeometry(), QgsGeometry()]
    for shape, row in zip(shapes, (holds, other)):
        shape.fromWkb(bytes.fromhex(row["wkb"]))
    point = shapes[0].intersection(shapes[1]).pointOnSurface()
    return None if point.isNull() else bench.grid.pixel(point.asPoint().x(), point.asPoint().y())
