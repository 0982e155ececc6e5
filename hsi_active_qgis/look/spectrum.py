"""The spectrum of one pixel, and those of labelled ones; read through GDAL, for the engine may be busy."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from osgeo import gdal
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..protocol.shapes import Pixel
from .envelopes import Envelope, Spectrum, angle, envelope

MOST_ALIKE = 3


@dataclass(frozen=True)
class SpectrumSource:
    """A raster of physical values: `factors` and `offsets` have one entry a band, `nodata` is its value for none."""

    path: str
    used_bands: tuple[int, ...]
    factors: tuple[float, ...]
    offsets: tuple[float, ...]
    nodata: float | None = None

    def read(self, row: int, column: int) -> list[float | None]:
        """Return the values of a pixel, one a band, None for bands not used or without data.

        Returns [] when the raster cannot be read. May be called from any thread.
        """
        try:
            source = gdal.Open(self.path)
            content = source.ReadRaster(column, row, 1, 1, buf_type=gdal.GDT_Float64) if source else None
        except RuntimeError:  # with osgeo.UseExceptions(), as other plugins may have it
            content = None
        stored, used = array("d", content or b""), set(self.used_bands)
        return [
            value * self.factors[i] + self.offsets[i]
            if i + 1 in used and math.isfinite(value) and value != self.nodata
            else None
            for i, value in enumerate(stored)
        ]


@dataclass(frozen=True)
class LabelledPixel:
    """A pixel and the id of its class."""

    pixel: Pixel
    class_id: int


@dataclass(frozen=True)
class Comparison:
    """A spectrum beside labelled ones: how some classes spread, and the pixels most alike with the angle in degrees."""

    envelopes: dict[int, Envelope]
    alike: list[tuple[LabelledPixel, float]]


class SpectrumReader(QObject):
    """Reads in a thread of its own: a pixel of a compressed raster may take a second. Only the last one asked counts.

    `ready` carries the key that was given to `ask` and the values, `compared` the key and a Comparison.
    """

    ready = pyqtSignal(object, list)
    compared = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "hsi_active spectrum")
        self._pending: Future[None] | None = None
        self._latest: object = None
        self._source: SpectrumSource | None = None
        self._kept: dict[Pixel, Spectrum] = {}  # of labelled pixels of that source

    def ask(
        self,
        key: object,
        source: SpectrumSource,
        pixel: Pixel,
        labelled: Sequence[LabelledPixel] = (),
        spread: Sequence[int] = (),
    ) -> None:
        """Read a pixel and compare it with labelled ones; `spread` are ids of classes whose envelopes are wanted."""
        if self._pending is not None:
            self._pending.cancel()
        self._latest = key
        self._pending = self._pool.submit(self._work, key, source, pixel, labelled, spread)

    def close(self) -> None:
        """Wait for what is being read, and read no more."""
        self._latest = None
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(
        self,
        key: object,
        source: SpectrumSource,
        pixel: Pixel,
        labelled: Sequence[LabelledPixel],
        spread: Sequence[int],
    ) -> None:
        values = source.read(*pixel)
        self.ready.emit(key, values)
        if source != self._source:
            self._source, self._kept = source, {}
        wanted = {one.pixel for one in labelled}
        self._kept = {place: spectrum for place, spectrum in self._kept.items() if place in wanted}
        for one in sorted(labelled, key=lambda one: one.class_id not in spread):
            if self._latest is not key:
                return
            if one.pixel not in self._kept:
                self._kept[one.pixel] = source.read(*one.pixel)
        self.compared.emit(key, _compare(values, pixel, labelled, self._kept, spread))


def _compare(
    values: Spectrum,
    pixel: Pixel,
    labelled: Sequence[LabelledPixel],
    spectra: dict[Pixel, Spectrum],
    spread: Sequence[int],
) -> Comparison:
    of_class = {class_id: [spectra[one.pixel] for one in labelled if one.class_id == class_id] for class_id in spread}
    angles = [(one, angle(values, spectra[one.pixel])) for one in labelled if one.pixel != pixel]
    alike = sorted(((one, degrees) for one, degrees in angles if degrees is not None), key=lambda pair: pair[1])
    return Comparison({class_id: envelope(them) for class_id, them in of_class.items() if them}, alike[:MOST_ALIKE])
