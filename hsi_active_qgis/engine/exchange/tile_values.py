"""From a tile as other programs give it to what the engine reads of its raster, as a part of a graph."""

import numpy as np
import torch
from torch import nn

from ..raster.bands import LARGEST_STORED
from ..raster.cube import Cube
from ..raster.opening import open_raster
from ..raster.validity import FARTHEST

ROUNDING = 1e-6  # of a value that was divided and multiplied on its way


class TileValues(nn.Module):
    """Of a tile (bands, rows, columns) with QGIS's values of all bands of a raster, which has taken GDAL's scale and
    offset into account but for nodata: the used bands in physical units, 0 where not valid, and the valid pixels (rows,
    columns) bool. The raster's own mask and fills of some of the bands are not known to it, see validity.py."""

    used: torch.Tensor
    scale: torch.Tensor
    shift: torch.Tensor
    factor: torch.Tensor
    offset: torch.Tensor
    nodata: torch.Tensor
    slack: torch.Tensor
    low: torch.Tensor
    high: torch.Tensor

    def __init__(self, cube: Cube):
        super().__init__()
        source, used = open_raster(cube.path), np.array(cube.bands) - 1
        table, self.several = cube.table, len(used) > 1
        self.embedding = table.embedding
        nodata, slack, low, high = cube.validity.limits(cube.bands)
        parts = {
            "scale": np.array(source.scales)[used],
            "shift": np.array(source.offsets)[used],
            "factor": table.factor[used],
            "offset": table.offset[used],
            "nodata": nodata,
            "slack": np.maximum(slack, ROUNDING * np.abs(nodata)),
            "low": low,
            "high": high,
        }
        self.register_buffer("used", torch.from_numpy(used))
        for name, values in parts.items():
            self.register_buffer(name, torch.from_numpy(values.astype(np.float32))[:, None, None])
        self.scaled = bool((self.scale != 1).any() or self.shift.any())
        self.all_zero = bool((self.nodata == 0).all())  # then 0 counts only where all are

    def forward(self, tile: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        shown = tile.index_select(0, self.used)
        stored = (shown - self.shift) / self.scale if self.scaled else shown
        valid = (stored.abs() <= float(FARTHEST)).all(0)
        valid = valid & (
            (stored >= self.low - self._near(self.low)) & (stored <= self.high + self._near(self.high))
        ).all(0)
        for values in (shown, stored) if self.scaled else (stored,):
            declared = (values - self.nodata).abs() <= self.slack
            valid = valid & ~(declared.all(0) if self.all_zero else declared.any(0))
        lowest, highest = stored.amin(0), stored.amax(0)
        if self.several:
            valid = valid & ~((highest <= 0) & (highest - lowest <= -ROUNDING * lowest))
        return torch.where(valid, self._physical(stored), 0.0), valid

    def _physical(self, stored: torch.Tensor) -> torch.Tensor:
        if self.embedding:
            return stored * stored.abs() / LARGEST_STORED**2
        return stored * self.factor + self.offset

    def _near(self, limit: torch.Tensor) -> torch.Tensor:
        return ROUNDING * limit.abs() if self.scaled else torch.zeros_like(limit)
