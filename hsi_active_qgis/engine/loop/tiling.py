"""What a request for tiles says, and how a raster is cut into them."""

from dataclasses import dataclass

from ...protocol.parts import Tiles
from ..raster.windows import Window
from ..sheets.layout import read_cells


@dataclass(frozen=True)
class Tiling(Tiles):
    """windows: the tiles to ask about, None for all of the raster."""

    windows: tuple[Window, ...] | None = None

    @classmethod
    def of(cls, tiles: Tiles | None) -> "Tiling | None":
        """From a request's `tiles`; None for questions about pixels."""
        return None if tiles is None or tiles.unit == "pixel" else cls(**vars(tiles))

    def cut(self, raster: str, shape: tuple[int, int]) -> list[Window]:
        """The tiles of a raster of `shape` (rows, columns), on a contact sheet those of each image.

        Where the size does not go into the raster, the last tiles overlap those before.
        """
        if self.windows is not None:
            return [Window(*window) for window in self.windows]
        cells = [cell for _, cell in read_cells(raster)] or [Window(0, 0, *shape)]
        return [
            Window(cell.row + row, cell.column + column, min(self.size, cell.rows), min(self.size, cell.columns))
            for cell in cells
            for row in self._starts(cell.rows)
            for column in self._starts(cell.columns)
        ]

    def _starts(self, length: int) -> list[int]:
        last = max(0, length - self.size)
        starts = range(0, last, self.size - self.overlap)
        return [*starts, last]
