"""What the target looks like, beside the map: its spectrum, and a chip of each date."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ...look.spectrum import SpectrumReader
from ...protocol.shapes import Place
from ...session.layers import raster_layer
from ...translation import tr
from ..model.target import Unit
from ..model.workbench import Workbench
from .chip import SIZE_PX, Chip
from .plots import SpectrumPlot

PAIRED_PX = 140  # of each chip where there is no spectrum

Key = tuple[Place, Optional[str]]  # of the target, and the path of the later date


class Looks(QWidget):
    """With one date the spectrum (of a tile that of its centre) and the chip, with two dates two chips."""

    def __init__(self) -> None:
        super().__init__()
        self._plot, self._chip, self._later = SpectrumPlot(), Chip(), Chip("laterChip")
        self._later.caption = tr("after")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._plot, 1)
        row.addWidget(self._chip)
        row.addWidget(self._later)
        self._shown: Key | None = None  # what the widgets show now
        self._waves: list[float] | None = None
        self._spectra = SpectrumReader(self)
        self._spectra.ready.connect(self._show_spectrum)

    def show_target(self, bench: Workbench) -> None:
        """Show the target of a Workbench; of an area the tile that it lies in."""
        unit, raster = bench.current.unit if bench.current else None, bench.raster
        key = (unit.place, bench.second) if unit is not None else None
        if key == self._shown:
            return
        self._shown = key
        self._show_dates(bench.second is not None)
        if unit is None or raster is None:
            self._empty()
            return
        for chip, path in ((self._chip, raster), (self._later, bench.second)):
            layer = raster_layer(bench.project, path)
            if layer is not None:
                chip.show_place(layer, bench.crs, bench.grid, *unit.place)
        if bench.second is None:
            self._ask_spectrum(bench, raster, unit)

    def _show_dates(self, two: bool) -> None:
        self._plot.setVisible(not two)
        self._later.setVisible(two)
        self._chip.caption = tr("before") if two else ""
        for chip in (self._chip, self._later):
            chip.setFixedSize(*2 * (PAIRED_PX if two else SIZE_PX,))

    def forget(self) -> None:
        """Draw the target anew at the next call: the colours of the raster have changed."""
        self._shown = None

    def stop(self) -> None:
        """Draw nothing any more, for the layers may go."""
        self._chip.stop()
        self._later.stop()
        self._shown = None

    def end(self) -> None:
        """Stop for good."""
        self.stop()
        self._spectra.close()

    def _empty(self) -> None:
        self._plot.show_spectrum([])
        self._chip.show_nothing()
        self._later.show_nothing()

    def _ask_spectrum(self, bench: Workbench, raster: str, unit: Unit) -> None:
        info, nodata = bench.at_work.info, bench.settings["nodata"]
        self._waves = info.wavelengths_nm
        used = bench.settings["bands"] or info.used_bands
        nodata = _number(info.nodata) if nodata is None else nodata
        middle = (unit.row + unit.height // 2, unit.column + unit.width // 2)
        self._spectra.ask(self._shown, raster, *middle, used, info.factor, info.offset, nodata)

    def _show_spectrum(self, key: Key, values: list[float | None]) -> None:
        if key == self._shown:
            self._plot.show_spectrum(values, self._waves)


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)
