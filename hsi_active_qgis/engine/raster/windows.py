"""Rectangles of pixels: how a raster of any size is read and written piece by piece."""

from typing import NamedTuple

import numpy as np


class Window(NamedTuple):
    """A rectangle of whole pixels: first row and column, number of rows and columns."""

    row: int
    column: int
    rows: int
    columns: int

    @property
    def pixels(self) -> int:
        return self.rows * self.columns

    @property
    def centre(self) -> tuple[float, float]:
        """Row and column of the pixel in the midst, between pixels where the number is even."""
        return self.row + (self.rows - 1) / 2, self.column + (self.columns - 1) / 2

    @property
    def slices(self) -> tuple[slice, slice]:
        """Where the window lies in an array of the whole raster."""
        return slice(self.row, self.row + self.rows), slice(self.column, self.column + self.columns)

    def contains(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Which of the pixels lie inside, bool."""
        down, right = rows - self.row, columns - self.column
        return (down >= 0) & (down < self.rows) & (right >= 0) & (right < self.columns)

    def touches(self, other: "Window") -> bool:
        """Whether they have a pixel in common."""
        down = self.row < other.row + other.rows and other.row < self.row + self.rows
        return down and self.column < other.column + other.columns and other.column < self.column + self.columns

    def within(self, outer: "Window") -> bool:
        """Whether no pixel lies outside `outer`."""
        first = self.row >= outer.row and self.column >= outer.column
        end_row, end_column = outer.row + outer.rows, outer.column + outer.columns
        return first and self.row + self.rows <= end_row and self.column + self.columns <= end_column

    def common(self, other: "Window") -> "Window":
        """The pixels of both, which touch each other."""
        row, column = max(self.row, other.row), max(self.column, other.column)
        end_row = min(self.row + self.rows, other.row + other.rows)
        end_column = min(self.column + self.columns, other.column + other.columns)
        return Window(row, column, end_row - row, end_column - column)

    def expanded(self, halo: int, shape: tuple[int, int]) -> "Window":
        """The window and `halo` pixels around it, as far as the raster of `shape` reaches."""
        row, column = max(0, self.row - halo), max(0, self.column - halo)
        end_row = min(shape[0], self.row + self.rows + halo)
        end_column = min(shape[1], self.column + self.columns + halo)
        return Window(row, column, end_row - row, end_column - column)

    def split(self, side: int) -> list["Window"]:
        """Cover it with windows of at most `side` x `side` pixels."""
        pieces = split((self.rows, self.columns), (side, side))
        return [piece._replace(row=piece.row + self.row, column=piece.column + self.column) for piece in pieces]

    def inside(self, outer: "Window") -> tuple[slice, slice]:
        """Where this window lies in an array of `outer`."""
        return Window(self.row - outer.row, self.column - outer.column, self.rows, self.columns).slices

    def thinned(self, target: "Window", source: "Window", step: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Where this window's share of every `step`-th pixel of `target` lies in an array of those, and in one of all
        pixels of `source`."""
        own = self.inside(target)
        down, right = (slice(-(-part.start // step), -(-part.stop // step)) for part in own)
        row, column = target.row - source.row, target.column - source.column
        rows = slice(row + down.start * step, row + own[0].stop, step)
        columns = slice(column + right.start * step, column + own[1].stop, step)
        return (down, right), (rows, columns)


def split(shape: tuple[int, int], window_shape: tuple[int, int]) -> list[Window]:
    """Cover a raster of `shape` (rows, columns) with windows of at most `window_shape`, row by row."""
    return [
        Window(row, column, min(window_shape[0], shape[0] - row), min(window_shape[1], shape[1] - column))
        for row in range(0, shape[0], window_shape[0])
        for column in range(0, shape[1], window_shape[1])
    ]


def spread_out(shape: tuple[int, int], side: int = 128, most: int = 16) -> list[Window]:
    """At most `most` windows of up to `side` x `side` pixels spread over a raster of `shape`, with its corners.

    Those of inner rows are shifted, so that a raster of eight sides is met in all its columns: a detector may be dead.
    """
    down, across = (-(-length // side) for length in shape)
    across = min(across, max(int(most**0.5), most // down))
    down = min(down, most // across)
    found = []
    for i, row in enumerate(_starts(shape[0], side, down)):
        columns = _starts(shape[1], side, across, i / (down - 1) if 0 < i < down - 1 else 0.0)
        ends = [*columns[1:], shape[1]]
        found += [
            Window(row, column, min(side, shape[0] - row), min(side, end - column))
            for column, end in zip(columns, ends, strict=True)
        ]
    return found


def _starts(length: int, side: int, count: int, shift: float = 0.0) -> list[int]:
    """Where `count` pieces of `side` begin, from one end of `length` to the other, all but the last moved by a share of
    their distance.

    They begin at whole sides, so that few of them lie across two blocks of the raster's storage.
    """
    if count >= length / side:
        return list(range(0, length, side))
    inner = [round((i + shift) * (length - side) / (count - 1)) // side * side for i in range(count - 1)]
    return [*inner, length - side if inner else 0]


def spread(items: list, count: int) -> list:
    """At most `count` items, evenly spread over the list."""
    if len(items) <= count:
        return items
    return [items[int((i + 0.5) * len(items) / count)] for i in range(count)]
