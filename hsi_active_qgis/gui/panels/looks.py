"""What the target looks like, beside the map: its spectrum among labelled ones, and chips of each date or composite."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...look.envelopes import Envelope
from ...look.spectrum import Comparison, LabelledPixel, SpectrumReader, SpectrumSource
from ...protocol.shapes import ClassTable
from ...session.layers import raster_layer
from ...translation import tr
from ..model.target import Unit
from ..model.workbench import Workbench
from .alike import Alike
from .chip import SIZE_PX, Chip
from .chips import Chips
from .plots import SpectrumPlot

SMALL_PX = 640  # of a dock that leaves the plot its least height
LEAST_PX, MOST_PX = 96, 200  # of the plot
PAIRED_PX = 140  # of each chip where there is no spectrum
MOST_A_CLASS = 40  # labelled pixels that a spectrum is compared with

Key = tuple[Any, ...]  # all that the widgets depend on


class Looks(QWidget):
    """With one date the spectrum (of a tile that of its centre), what it is like, and a chip or several; with two dates
    two chips."""

    def __init__(self) -> None:
        super().__init__()
        self._plot, self._chip, self._later = SpectrumPlot(), Chip(), Chip("laterChip")
        self._later.caption = tr("after")
        self.chips, self.alike = Chips(), Alike()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._plot, 1)
        row.addWidget(self._chip)
        row.addWidget(self._later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.chips)
        column.addWidget(self.alike)
        self._shown: Key | None = None  # what the widgets show now
        self._waves: list[float] | None = None
        self._classes: ClassTable = []
        self._envelopes: dict[int, Envelope] = {}  # of all classes that have labelled pixels
        self._torn: list[int] = []  # ids of the two classes in doubt
        self._spectra = SpectrumReader(self)
        self._spectra.ready.connect(self._show_spectrum)
        self._spectra.compared.connect(self._show_comparison)

    def show_target(self, bench: Workbench) -> None:
        """Show the target of a Workbench; of an area the tile that it lies in."""
        unit, raster = bench.current.unit if bench.current else None, bench.raster
        key = _key_of(bench, unit) if unit is not None else None
        if key == self._shown:
            return
        self._shown, self._classes = key, bench.classes
        several = bench.info is not None and len(bench.info.composites) > 1
        self._show_dates(bench.second is not None, several)
        if unit is None or raster is None:
            self._empty()
            return
        for chip, path in ((self._chip, raster), (self._later, bench.second)):
            layer = raster_layer(bench.project, path)
            if layer is not None and not chip.isHidden():
                chip.show_place(layer, bench.crs, bench.grid, *unit.place)
        layer = raster_layer(bench.project, raster)
        if layer is not None and not self.chips.isHidden():
            self.chips.show_place(bench, layer, unit)
        if bench.second is None:
            self._ask_spectrum(bench, raster, unit)

    def _show_dates(self, two: bool, several: bool) -> None:
        for widget, visible in (
            (self._plot, not two),
            (self.alike, not two),
            (self._later, two),
            (self._chip, two or not several),
            (self.chips, several and not two),
        ):
            widget.setVisible(visible)
        self._chip.caption = tr("before") if two else ""
        for chip in (self._chip, self._later):
            chip.setFixedSize(*2 * (PAIRED_PX if two else SIZE_PX,))

    def fit(self, height: int) -> None:
        """Let the plot use what the dock has of height, in px."""
        self._plot.setFixedHeight(min(MOST_PX, LEAST_PX + max(0, height - SMALL_PX) // 3))

    def show_class(self, class_id: int | None) -> None:
        """Draw how the spectra of one class spread, of the two in doubt for None."""
        by_id = {c["id"]: c for c in self._classes}
        ids = self._torn if class_id is None else [class_id]
        spread = [(by_id[i]["name"], by_id[i]["colour"], self._envelopes[i]) for i in ids if i in self._envelopes]
        self._plot.show_envelopes(spread)

    def forget(self) -> None:
        """Draw the target anew at the next call: the colours of the raster have changed."""
        self._shown = None

    def stop(self) -> None:
        """Draw nothing any more, for the layers may go."""
        for chip in (self._chip, self._later, self.chips):
            chip.stop()
        self._shown = None

    def end(self) -> None:
        """Stop for good."""
        self.stop()
        self._spectra.close()

    def _empty(self) -> None:
        self._plot.show_spectrum([])
        self._envelopes = {}
        self._plot.show_envelopes([])
        self.alike.show_pairs([], [])
        for chip in (self._chip, self._later, self.chips):
            chip.show_nothing()

    def _ask_spectrum(self, bench: Workbench, raster: str, unit: Unit) -> None:
        info, nodata = bench.at_work.info, bench.settings["nodata"]
        self._waves = info.wavelengths_nm
        used = tuple(bench.settings["bands"] or info.used_bands)
        nodata = _number(info.nodata) if nodata is None else nodata
        source = SpectrumSource(raster, used, tuple(info.factor), tuple(info.offset), nodata)
        middle = (unit.row + unit.height // 2, unit.column + unit.width // 2)
        self._envelopes = {}
        self._plot.show_envelopes([])
        hidden = bench.labelling.hides_opinion
        self.alike.show_pairs([], [], hidden)
        labelled = [] if hidden else bench.session.labelled_pixels(MOST_A_CLASS)
        self._torn = [c["id"] for name in (unit.best, unit.second) for c in bench.classes if c["name"] == name]
        every = [*self._torn, *(c["id"] for c in bench.classes if c["id"] not in self._torn)]
        self._spectra.ask(self._shown, source, middle, [LabelledPixel(*one) for one in labelled], every)

    def _show_spectrum(self, key: Key, values: list[float | None]) -> None:
        if key == self._shown:
            self._plot.show_spectrum(values, self._waves)

    def _show_comparison(self, key: Key, found: Comparison) -> None:
        if key == self._shown:
            self._envelopes = found.envelopes
            self.show_class(None)
            if not key[-1]:
                self.alike.show_pairs(found.alike, self._classes)


def _key_of(bench: Workbench, unit: Unit) -> Key:
    """Return all that the looks of a target depend on; last whether the model's opinion is hidden."""
    classes = tuple((c["id"], c["name"], c["colour"], bench.counts.get(c["id"], 0)) for c in bench.classes)
    return unit.place, bench.second, classes, bench.labelling.hides_opinion


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)
