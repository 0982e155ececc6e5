"""What the dense network reads: noise-whitened components of windows and of the squares around single pixels."""

import numpy as np
import torch

from ...features.groups import Features
from ...raster.windows import Window, split
from .neighbourhoods import mirrored

TILE = 256  # pixels a side of which squares are cut at once


class Surroundings:
    """Windows of a raster with `reach` pixels more on each side, mirrored at its borders, 0 where not valid."""

    def __init__(self, features: Features, reach: int):
        self.features = features
        self.reach = reach
        self.components = features.projection.mnf.shape[1]

    def around(self, window: Window) -> torch.Tensor:
        """(components, rows + 2 reach, columns + 2 reach), of about unit variance."""
        shape = self.features.cube.shape
        rows = mirrored(np.arange(-self.reach, window.rows + self.reach) + window.row, shape[0])
        columns = mirrored(np.arange(-self.reach, window.columns + self.reach) + window.column, shape[1])
        outer = Window(int(rows.min()), int(columns.min()), int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1)
        scale = (2 * self.components) ** 0.5  # the features' root mean squared distance between two pixels is 1
        values = self.features.window(outer, ("mnf",)) * scale
        down, right = (torch.from_numpy(i).to(values.device) for i in (rows - outer.row, columns - outer.column))
        return values.index_select(1, down).index_select(2, right)

    def at(self, rows: np.ndarray, columns: np.ndarray) -> torch.Tensor:
        """The squares around pixels: (pixels, components, 2 reach + 1, 2 reach + 1)."""
        side = 2 * self.reach + 1
        result = torch.empty(len(rows), self.components, side, side, device=self.features.device)
        for tile in split(self.features.cube.shape, (TILE, TILE)):
            here = np.flatnonzero(tile.contains(rows, columns))
            if not len(here):
                continue
            row, column = int(rows[here].min()), int(columns[here].min())
            box = Window(row, column, int(np.ptp(rows[here])) + 1, int(np.ptp(columns[here])) + 1)
            squares = self.around(box).unfold(1, side, 1).unfold(2, side, 1)
            down, right = (torch.from_numpy(i).to(result.device) for i in (rows[here] - row, columns[here] - column))
            result[torch.from_numpy(here).to(result.device)] = squares[:, down, right].transpose(0, 1)
        return result.contiguous(memory_format=torch.channels_last)
