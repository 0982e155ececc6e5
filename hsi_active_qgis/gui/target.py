"""What the next answer is for: a question, another pixel, or an area that was drawn."""

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Target:
    """A pixel has row, column, x and y (map coordinates of its centre); an area has `wkb` (hex) alone."""

    reason: str
    row: Optional[int] = None
    column: Optional[int] = None
    x: Optional[float] = None
    y: Optional[float] = None
    fid: Optional[int] = None  # of the question in the session file
    wkb: Optional[str] = None
    answer: Optional[int] = None  # class id of the answer that it has already
    state: str = "open"
    score: Optional[float] = None  # of the query strategy, higher = more worth labelling

    @property
    def is_pixel(self):
        """Whether it is one pixel of the raster."""
        return self.row is not None


def of_question(sample):
    """Return the target of a row of the session's samples."""
    known = {name: sample[name] for name in ("row", "column", "x", "y", "fid", "state", "score")}
    return Target(sample["reason"] or "", answer=sample["class"], **known)
