"""What a segmentation network reads: standardised rectangles of a raster, wherever they lie."""

import numpy as np
import torch

from ...raster.cube import Cube
from ...raster.windows import Window
from ..networks.neighbourhoods import mirrored
from ..networks.standardise import Standardise


class Views:
    """Rectangles of a cube, mirrored where they reach over the raster's borders, 0 where not valid."""

    def __init__(self, cube: Cube, standardise: Standardise, device: str):
        self.cube = cube
        self.standardise = standardise
        self.device = device

    def read(self, window: Window) -> tuple[torch.Tensor, np.ndarray]:
        """Return (channels, rows, columns) and the valid pixels of the raster itself (rows, columns) bool."""
        rows = mirrored(np.arange(window.row, window.row + window.rows), self.cube.shape[0])
        columns = mirrored(np.arange(window.column, window.column + window.columns), self.cube.shape[1])
        outer = Window(int(rows.min()), int(columns.min()), int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1)
        values, valid = self.cube.read(outer)
        values = self.standardise.apply(values, valid)
        if outer != window:
            place = np.ix_(rows - outer.row, columns - outer.column)
            values, valid = values[:, place[0], place[1]], valid[place]
            valid &= _real(window.row, rows)[:, None] & _real(window.column, columns)
        return torch.from_numpy(values).to(self.device), valid

    def cut(self, rows: np.ndarray, columns: np.ndarray, side: int) -> tuple[torch.Tensor, np.ndarray]:
        """Squares by their upper left pixels, in half precision: (n, channels, side, side), valid (n, side, side)."""
        images = torch.empty(len(rows), self.cube.channels, side, side, dtype=torch.half, device=self.device)
        valid = np.zeros((len(rows), side, side), bool)
        for i, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
            values, valid[i] = self.read(Window(row, column, side, side))
            images[i] = values.half()
        return images, valid


def _real(start: int, places: np.ndarray) -> np.ndarray:
    """Which of the places from `start` on are not mirrored."""
    return places == np.arange(start, start + len(places))
