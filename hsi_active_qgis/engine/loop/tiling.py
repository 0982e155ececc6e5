"""What a request for tiles says, and how a raster is cut into them."""

from dataclasses import dataclass, fields

from ...protocol.catalogue import REDUCTIONS, UNITS
from ..errors import BadRequest
from ..raster.windows import Window
from ..sheets.layout import read_cells

LEAST_PX = 8


@dataclass(frozen=True)
class Tiling:
    """unit: a key of catalogue.UNITS; size, overlap: of tiles, in pixels; reduce: a key of catalogue.REDUCTIONS;
    random_share: of each batch, drawn by chance; windows: the tiles to ask about, None for all of the raster."""

    unit: str = "tile"
    size: int = 64
    overlap: int = 0
    reduce: str = "mean"
    random_share: float = 0.0
    windows: tuple[Window, ...] | None = None

    @classmethod
    def of(cls, given: dict | None) -> "Tiling | None":
        """From a request's `tiles`; None for questions about pixels. Raises BadRequest."""
        if given is None or given.get("unit") == "pixel":
            return None
        if unknown := set(given) - {f.name for f in fields(cls)}:
            raise BadRequest(f'There is no setting "{min(unknown)}" of tiles. Leave it out.')
        tiling = cls(**given)
        for name, choices in (("unit", UNITS), ("reduce", REDUCTIONS)):
            if getattr(tiling, name) not in choices:
                raise BadRequest(f'There is no {name} "{getattr(tiling, name)}". Choose one of {", ".join(choices)}.')
        if type(tiling.size) is not int or tiling.size < LEAST_PX:
            raise BadRequest(f"The size of a tile is a whole number of pixels from {LEAST_PX} on. Correct it.")
        if type(tiling.overlap) is not int or not 0 <= tiling.overlap < tiling.size:
            raise BadRequest("The overlap of tiles is a whole number of pixels, less than their size. Correct it.")
        if not isinstance(tiling.random_share, int | float) or not 0 <= tiling.random_share <= 1:
            raise BadRequest("The share of random questions is a number from 0 to 1. Correct it.")
        return tiling

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
