"""The spectrum of one pixel, for the plot in the dock; read through GDAL, for the engine may be busy."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from osgeo import gdal
from qgis.PyQt.QtCore import QObject, pyqtSignal


class SpectrumReader(QObject):
    """Reads in a thread of its own: a pixel of a compressed raster may take a second. Only the last one asked counts.

    `ready` carries the key that was given to `ask` and the values.
    """

    ready = pyqtSignal(object, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "hsi_active spectrum")
        self._pending: Future[None] | None = None

    def ask(self, key: object, *args: Any) -> None:
        """Read with the arguments of `read_spectrum`."""
        if self._pending is not None:
            self._pending.cancel()
        self._pending = self._pool.submit(lambda: self.ready.emit(key, read_spectrum(*args)))

    def close(self) -> None:
        """Wait for what is being read, and read no more."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def read_spectrum(
    path: str,
    row: int,
    column: int,
    used_bands: Iterable[int],
    factors: Sequence[float],
    offsets: Sequence[float],
    nodata: float | None = None,
) -> list[float | None]:
    """Return the physical values of a pixel, one a band, None for bands not used or without data.

    `factors` and `offsets` have one entry a band; `nodata` is the raster's value for no data, if any. Returns [] when
    the raster cannot be read. May be called from any thread.
    """
    try:
        source = gdal.Open(path)
        content = source.ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float64) if source else None
    except RuntimeError:  # with osgeo.UseExceptions(), as other plugins may have it
        content = None
    stored = array("d", content or b"")
    used = set(used_bands)
    return [
        value * factors[i] + offsets[i] if i + 1 in used and math.isfinite(value) and value != nodata else None
        for i, value in enumerate(stored)
    ]
