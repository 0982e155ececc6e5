"""Pixels and map coordinates of a raster, from the engine's account of it.

QGIS shows rotated and south-up rasters through a warped copy, so its own size and extent of a layer are of no use here.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class PixelGrid:
    """`transform` is the affine (a, b, c, d, e, f): x = a * column + b * row + c, y = d * column + e * row + f."""

    rows: int
    columns: int
    transform: tuple

    def point(self, row, column):
        """Return the map coordinates (x, y) of a place in pixels; a pixel's corners are at whole numbers."""
        a, b, c, d, e, f = self.transform
        return a * column + b * row + c, d * column + e * row + f

    def centre(self, row, column):
        """Return the map coordinates (x, y) of a pixel's centre."""
        return self.point(row + 0.5, column + 0.5)

    def corners(self, row, column):
        """Return the map coordinates of a pixel's four corners, in order around it."""
        return [self.point(row + i, column + j) for i, j in ((0, 0), (0, 1), (1, 1), (1, 0))]

    def pixel(self, x, y):
        """Return (row, column) of the pixel that map coordinates lie in, None outside the raster."""
        a, b, c, d, e, f = self.transform
        x, y, area = x - c, y - f, a * e - b * d
        row, column = (a * y - d * x) // area, (e * x - b * y) // area
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return (int(row), int(column)) if inside else None
