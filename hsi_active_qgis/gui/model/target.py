"""What the next answer is for: a question on a pixel or a tile, another pixel, or an area that was drawn."""

from __future__ import annotations

from dataclasses import dataclass

from ...protocol.shapes import Place
from ...session.rows import Sample
from ...session.tiles import place_of

WAITING = ("open", "skipped")  # states of a question without an answer


@dataclass(frozen=True)
class Target:
    """A pixel or tile has row, column (of a tile its upper left pixel), x and y (map coordinates of its centre).

    An area has `wkb` (hex), and the tile that it was drawn in, if any.
    """

    reason: str
    row: int | None = None
    column: int | None = None
    x: float | None = None
    y: float | None = None
    height: int = 1  # pixels
    width: int = 1
    fid: int | None = None  # of the question in the session file
    wkb: str | None = None
    tile: Target | None = None
    predicted: str | None = None  # JSON, see session/tiles.py
    answer: int | None = None  # class id of the answer that it has already
    state: str = "open"
    score: float | None = None  # of the query strategy, higher = more worth labelling
    round: int | None = None  # in which it was asked

    @property
    def is_question(self) -> bool:
        """Whether it was asked about, not chosen by the analyst."""
        return self.fid is not None

    @property
    def waits(self) -> bool:
        """Whether it is a question without an answer."""
        return self.is_question and self.state in WAITING

    def is_left(self, newest: int) -> bool:
        """Whether it waits since a round before the newest."""
        return self.waits and self.round != newest

    @property
    def has_place(self) -> bool:
        """Whether it is a pixel or a tile of the raster."""
        return self.row is not None

    @property
    def is_tile(self) -> bool:
        """Whether it is a tile."""
        return self.height > 1 or self.width > 1

    @property
    def is_pixel(self) -> bool:
        """Whether it is one pixel of the raster."""
        return self.has_place and not self.is_tile

    @property
    def place(self) -> Place:
        """(row, column, height, width) in pixels."""
        return self.row, self.column, self.height, self.width


def of_question(sample: Sample) -> Target:
    """Return the target of a row of the session's samples."""
    values = {name: sample[name] for name in ("x", "y", "fid", "state", "score", "predicted", "round")}
    values.update(zip(("row", "column", "height", "width"), place_of(sample)))
    return Target(sample["reason"] or "", answer=sample["class"], **values)
