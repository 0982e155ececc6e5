"""What the next answer is for: a question on a pixel or a tile, another pixel, an area that was drawn or grown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...protocol.results import Segment
from ...protocol.shapes import Pixel, Place
from ...session.queries import ALIKE, holding
from ...session.rows import Sample
from ...session.tiles import is_tile, place_of
from ...translation import tr
from .class_keys import key_text
from .sentences import counted

if TYPE_CHECKING:
    from .workbench import Workbench

CLICK = "A pixel of your choice"
WAITING = ("open", "skipped")  # states of a question without an answer


@dataclass(frozen=True)
class Target:
    """A Unit, which may be a question, or an Area, which is none."""

    reason: str

    @property
    def unit(self) -> Unit | None:
        """The pixel or tile that it is, or the tile that it was drawn in."""
        return None

    @property
    def is_question(self) -> bool:
        """Whether it was asked about, not chosen by the analyst."""
        return False

    @property
    def waits(self) -> bool:
        """Whether it is a question without an answer."""
        return False


@dataclass(frozen=True)
class Unit(Target):
    """A pixel, or a tile by its upper left one."""

    row: int
    column: int
    height: int = 1  # pixels
    width: int = 1
    fid: int | None = None  # of the question in the session file
    predicted: str | None = None  # JSON, see session/tiles.py
    answer: int | None = None  # class id of the answer that it has already
    state: str = "open"
    score: float | None = None  # of the query strategy, higher = more worth labelling
    round: int | None = None  # in which it was asked
    best: str | None = None  # name of the likeliest class when it was asked
    second: str | None = None  # of the one after it
    is_check: bool = False  # of a check sample: the answer does not teach
    is_alike: bool = False  # asked for as more like a pixel

    @property
    def unit(self) -> Unit:
        return self

    @property
    def is_question(self) -> bool:
        return self.fid is not None

    @property
    def waits(self) -> bool:
        return self.is_question and self.state in WAITING

    def is_left(self, newest: int) -> bool:
        """Whether it waits since a round before the newest."""
        return self.waits and self.round != newest

    @property
    def is_tile(self) -> bool:
        """Whether it is larger than a pixel."""
        return self.height > 1 or self.width > 1

    @property
    def pixel(self) -> Pixel:
        """(row, column), of a tile of its upper left pixel."""
        return self.row, self.column

    @property
    def place(self) -> Place:
        """(row, column, height, width) in pixels."""
        return self.row, self.column, self.height, self.width


@dataclass(frozen=True)
class Area(Target):
    """An area of the analyst's own, and the tile that it was drawn in, if any."""

    wkb: str  # hexadecimal, in the raster's CRS
    tile: Unit | None

    @property
    def unit(self) -> Unit | None:
        return self.tile


@dataclass(frozen=True)
class Ground(Area):
    """The ground around a pixel that looks like it, as large as one of some segments from small to large."""

    around: Unit
    segments: tuple[Segment, ...]
    size: int  # place among them

    @classmethod
    def of(cls, around: Unit, segments: tuple[Segment, ...], size: int) -> Ground:
        """Return it in one of the sizes."""
        pixels = counted(segments[size].pixels, tr("1 pixel"), tr("{} connected pixels"))
        text = tr("{} like row {}, column {}: which class? Larger ({}), smaller ({}), or the pixel alone (Esc).")
        keys = key_text("grow_segment"), key_text("shrink_segment")
        return cls(text.format(pixels, *around.pixel, *keys), segments[size].wkb, None, around, segments, size)

    @property
    def unit(self) -> Unit:
        return self.around


def of_question(sample: Sample) -> Unit:
    """Return the target of a row of the session's samples."""
    values = {name: sample[name] for name in ("fid", "predicted", "state", "score", "round", "best", "second")}
    values |= {"is_check": sample["source"] == "check", "is_alike": sample["source"] == ALIKE}
    return Unit(sample["reason"] or "", *place_of(sample), answer=sample["class"], **values)


def target_at(bench: Workbench, row: int, column: int) -> Target:
    """Return what a click on a pixel means: its question or that of the tile around it, else the pixel as it was
    answered last."""
    around = questions_at(bench, row, column) or _earlier_tiles(bench, row, column)
    if around:
        return of_question(min(around, key=is_tile))  # a pixel before the tile around it
    answers = [sample for sample in _answered(bench, row, column) if not is_tile(sample)]
    last: Sample = max(answers, key=_number, default={})
    return Unit(tr(CLICK), row, column, answer=last.get("class"), state=last.get("state") or "open")


def questions_at(bench: Workbench, row: int, column: int) -> list[Sample]:
    """Return the questions in whose ground a pixel lies."""
    found = []
    for question in bench.questions:
        top, left, height, width = place_of(question)
        if top <= row < top + height and left <= column < left + width:
            found.append(question)
    return found


def _answered(bench: Workbench, row: int, column: int) -> list[Sample]:
    return bench.session.samples(f'"number" IS NOT NULL AND {holding(row, column)}')


def _earlier_tiles(bench: Workbench, row: int, column: int) -> list[Sample]:
    """Return the last answer on the tile that a pixel lies in, while questions are about tiles."""
    if bench.settings["unit"] == "pixel":
        return []
    return sorted(filter(is_tile, _answered(bench, row, column)), key=_number)[-1:]


def _number(sample: Sample) -> int:
    return sample["number"]
