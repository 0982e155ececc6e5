"""What the next answer is for: a question on a pixel or a tile, another pixel, or an area that was drawn."""

from dataclasses import dataclass
from typing import Optional

from ...session.tiles import place_of


@dataclass(frozen=True)
class Target:
    """A pixel or tile has row, column (of a tile its upper left pixel), x and y (map coordinates of its centre).

    An area has `wkb` (hex), and the tile that it was drawn in, if any.
    """

    reason: str
    row: Optional[int] = None
    column: Optional[int] = None
    x: Optional[float] = None
    y: Optional[float] = None
    height: int = 1  # pixels
    width: int = 1
    fid: Optional[int] = None  # of the question in the session file
    wkb: Optional[str] = None
    tile: Optional["Target"] = None
    predicted: Optional[str] = None  # JSON, see session/tiles.py
    answer: Optional[int] = None  # class id of the answer that it has already
    state: str = "open"
    score: Optional[float] = None  # of the query strategy, higher = more worth labelling

    @property
    def has_place(self):
        """Whether it is a pixel or a tile of the raster."""
        return self.row is not None

    @property
    def is_tile(self):
        """Whether it is a tile."""
        return self.height > 1 or self.width > 1

    @property
    def is_pixel(self):
        """Whether it is one pixel of the raster."""
        return self.has_place and not self.is_tile

    @property
    def place(self):
        """(row, column, height, width) in pixels."""
        return self.row, self.column, self.height, self.width


def of_question(sample):
    """Return the target of a row of the session's samples."""
    known = {name: sample[name] for name in ("x", "y", "fid", "state", "score", "predicted")}
    known.update(zip(("row", "column", "height", "width"), place_of(sample)))
    return Target(sample["reason"] or "", answer=sample["class"], **known)
