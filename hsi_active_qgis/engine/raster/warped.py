"""A raster that is warped while it is read, each part of it once: GDAL makes all bands of a block anew wherever its
cache has lost one of them, which took a hundred times as long."""

from functools import cached_property
from io import FileIO

import numpy as np
from rasterio.env import set_gdal_config
from rasterio.vrt import WarpedVRT

from ..log import log
from .room import is_allowed, temporary_file
from .windows import Window, split

GDAL_CACHE = 128 << 20  # bytes, as rasterio sets it; GDAL's own 5 % are too much beside a 2 GB promise
KEPT = {"window", "out_dtype", "out_shape"}  # what may be asked of a read that goes by blocks


class Warped(WarpedVRT):
    """As a WarpedVRT; blocks that were read as Acquisition reads them are kept in a file that ends with the process."""

    def read(self, indexes=None, *args, **how) -> np.ndarray:
        place = how.get("window")
        sliced = isinstance(place, tuple) and all(isinstance(part, slice) for part in place)
        if not (sliced and isinstance(indexes, list) and how.keys() <= KEPT) or args or len(set(self.dtypes)) > 1:
            return super().read(indexes, *args, **how)
        rows, columns = how["window"]
        window = Window(rows.start, columns.start, rows.stop - rows.start, columns.stop - columns.start)
        found = np.empty((len(indexes), window.rows, window.columns), how.get("out_dtype") or self.dtypes[0])
        for number, block in enumerate(self._blocks):
            if block.touches(window):
                common, bands = block.common(window), np.array(indexes) - 1
                found[(slice(None), *common.inside(window))] = self._block(number)[(bands, *common.inside(block))]
        if not how.get("out_shape"):
            return found
        lengths = zip(how["out_shape"][1:], found.shape[1:], strict=True)
        down, across = (((np.arange(few) + 0.5) * all_ / few).astype(int) for few, all_ in lengths)
        return found[:, down[:, None], across]

    @cached_property
    def _blocks(self) -> list[Window]:
        return split(self.shape, self.block_shapes[0])

    @cached_property
    def _file(self) -> FileIO | None:
        """A place for all blocks; None where there is no room."""
        size = len(self._blocks) * self._room
        return temporary_file(size, log.warning) if is_allowed(size, log.warning) else None

    @cached_property
    def _there(self) -> np.ndarray:
        """Which blocks the file has (blocks,) bool."""
        return np.zeros(len(self._blocks), bool)

    @property
    def _room(self) -> int:
        """Bytes of a block."""
        return self.count * int(np.prod(self.block_shapes[0])) * np.dtype(self.dtypes[0]).itemsize

    def _block(self, number: int) -> np.ndarray:
        """All bands of a block (bands, rows, columns)."""
        block, file = self._blocks[number], self._file
        if file is not None and self._there[number]:
            values = np.empty((self.count, block.rows, block.columns), self.dtypes[0])
            file.seek(number * self._room)
            if file.readinto(values.reshape(-1).view(np.uint8).data) == values.nbytes:
                return values
        set_gdal_config("GDAL_CACHEMAX", max(GDAL_CACHE, 2 * self._room))  # else it loses a band before it is read
        values = super().read(window=block.slices)
        try:
            if file is not None:
                file.seek(number * self._room)
                self._there[number] = file.write(values.tobytes()) == values.nbytes
        except OSError as error:  # each read warps it anew
            log.warning("A warped block is not kept: %s", error)
        return values
