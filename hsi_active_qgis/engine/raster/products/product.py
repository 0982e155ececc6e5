"""What a reader finds in a product: the cube of each detector, and where it lies."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from affine import Affine

from ..windows import Window


@dataclass(frozen=True)
class Detector:
    """A cube of one detector; `axes` are those of bands, rows and columns in `data`, a dataset of h5py.

    Factor and offset are one number or one a band; unsigned: that is meant though it is stored with a sign.
    """

    data: Any
    axes: tuple[int, int, int]
    wavelength: np.ndarray | None = None  # (bands,) in `unit`
    fwhm: np.ndarray | None = None
    unit: str = ""
    good: np.ndarray | None = None  # (bands,) bool
    factor: float | np.ndarray = 1.0
    offset: float | np.ndarray = 0.0
    fill: float | None = None
    unsigned: bool = False

    @property
    def shape(self) -> tuple[int, int, int]:
        """Bands, rows, columns."""
        bands, rows, columns = (self.data.shape[axis] for axis in self.axes)
        return bands, rows, columns

    @property
    def dtype(self) -> np.dtype:
        """Of the values that are read."""
        return np.dtype(f"u{self.data.dtype.itemsize}") if self.unsigned else self.data.dtype

    @property
    def chunks(self) -> tuple[int, int, int]:
        """Bands, rows, columns that are stored together; 1 of each where nothing is."""
        stored = self.data.chunks or (1, 1, 1)
        bands, rows, columns = (stored[axis] for axis in self.axes)
        return bands, rows, columns

    def read(self, bands: slice, window: Window) -> np.ndarray:
        """Stored values (bands, rows, columns)."""
        places: list[slice] = [slice(None)] * 3
        for axis, place in zip(self.axes, (bands, *window.slices), strict=True):
            places[axis] = place
        values = self.data[tuple(places)].transpose(self.axes)
        return values.astype(self.dtype, copy=False)


@dataclass(frozen=True)
class Product:
    """Detectors of one shape, and one of the ways to place them.

    transform, crs_wkt: of the grid; lookup: (rows, columns) of the grid as 1-based rows and columns of the cube, 0
    outside; places: longitude and latitude of each pixel.
    """

    detectors: list[Detector]
    crs_wkt: str | None = None
    transform: Affine | None = None
    lookup: tuple[np.ndarray, np.ndarray] | None = None
    places: tuple[np.ndarray, np.ndarray] | None = None
    upside_down: bool = False  # the first row is the southernmost
    notices: list[str] = field(default_factory=list)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the raster."""
        return self.lookup[0].shape if self.lookup else self.detectors[0].shape[1:]

    def order(self) -> list[tuple[int, int]]:
        """Detector and band of each band of the raster, by wavelength where all are known."""
        each = [(i, band) for i, one in enumerate(self.detectors) for band in range(one.shape[0])]
        waves = [one.wavelength for one in self.detectors if one.wavelength is not None]
        if len(waves) < len(self.detectors):
            return each
        return sorted(each, key=lambda place: waves[place[0]][place[1]])

    def good(self) -> list[np.ndarray]:
        """Which bands of each detector are good: those of a later one that an earlier one covers are not."""
        found = [np.ones(one.shape[0], bool) if one.good is None else one.good.copy() for one in self.detectors]
        reach = 0.0
        for one, good in zip(self.detectors, found, strict=True):
            if one.wavelength is not None:
                good &= one.wavelength > reach
                reach = max(reach, float(one.wavelength.max()))
        return found
