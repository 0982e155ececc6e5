"""Pixels and map coordinates of a raster, from the engine's account of it.

QGIS shows rotated and south-up rasters through a warped copy, so its own size and extent of a layer are of no use here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..protocol.parts import Transform
from ..protocol.shapes import Pixel, Place, Point


@dataclass(frozen=True)
class PixelGrid:
    """A raster's size, and where its pixels lie."""

    rows: int
    columns: int
    transform: Transform

    def point(self, row: float, column: float) -> Point:
        """Return the map coordinates (x, y) of a place in pixels; a pixel's corners are at whole numbers."""
        a, b, c, d, e, f = self.transform
        return a * column + b * row + c, d * column + e * row + f

    def centre(self, row: int, column: int, height: int = 1, width: int = 1) -> Point:
        """Return the map coordinates (x, y) of the centre of a pixel, or of a tile of that size."""
        return self.point(row + height / 2, column + width / 2)

    def corners(self, row: int, column: int, height: int = 1, width: int = 1) -> list[Point]:
        """Return the map coordinates of the four corners of a pixel or tile, in order around it."""
        return [self.point(row + i, column + j) for i, j in ((0, 0), (0, width), (height, width), (height, 0))]

    def place(self, x: float, y: float) -> Point:
        """Return map coordinates in pixels, (row, column), also outside the raster."""
        a, b, c, d, e, f = self.transform
        x, y, area = x - c, y - f, a * e - b * d
        return (a * y - d * x) / area, (e * x - b * y) / area

    def box(self, places: Sequence[Point]) -> Place | None:
        """Return the pixels between places in pixels, (row, column, height, width), None beside the raster."""
        rows, columns = [place[0] for place in places], [place[1] for place in places]
        row, column = max(0, math.floor(min(rows))), max(0, math.floor(min(columns)))
        height = min(self.rows, math.ceil(max(rows))) - row
        width = min(self.columns, math.ceil(max(columns))) - column
        return (row, column, height, width) if height > 0 and width > 0 else None

    def pixel(self, x: float, y: float) -> Pixel | None:
        """Return (row, column) of the pixel that map coordinates lie in, None outside the raster."""
        a, b, c, d, e, f = self.transform
        x, y, area = x - c, y - f, a * e - b * d
        row, column = (a * y - d * x) // area, (e * x - b * y) // area
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return (int(row), int(column)) if inside else None
