"""The ground around a pixel in up to three colour composites; a click shows the map in those colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ...look.pictures import composite_of, show_composite
from ...translation import tr
from ..model.target import Unit
from ..model.workbench import Workbench
from .chip import Chip

MOST = 3
SIZE = QSize(118, 76)
AROUND = 256  # pixels to each side of the first place that the stretch of the colours is taken from


class Chips(QWidget):
    """Emits `asked` with three bands. The chip that shows the map's composite is drawn from the map's own layer."""

    asked = pyqtSignal(list)

    def __init__(self) -> None:
        super().__init__()
        self._composites: Sequence[dict[str, Any]] = []
        self._layers: dict[tuple[str, tuple[int, ...]], QgsRasterLayer] = {}
        self.chips = [Chip(f"chip{i + 1}") for i in range(MOST)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for i, chip in enumerate(self.chips):
            chip.setFixedSize(SIZE)
            chip.clicked.connect(lambda i=i: self.asked.emit(list(self._composites[i]["bands"])))
            row.addWidget(chip)
        row.addStretch(1)

    def show_place(self, bench: Workbench, layer: QgsRasterLayer, unit: Unit) -> None:
        """Draw the surroundings of a pixel or tile; `layer` is the map's."""
        self._composites = bench.at_work.info.composites[:MOST]
        shown = composite_of(layer)
        for i, chip in enumerate(self.chips):
            chip.setVisible(i < len(self._composites))
            if chip.isHidden():
                continue
            bands, name = list(self._composites[i]["bands"]), self._composites[i]["name"]
            chip.marked = bands == shown
            chip.setToolTip(
                tr("{}: click shows the map in these colours (C: the next); right click: larger").format(name)
            )
            chip.show_place(
                layer if chip.marked else self._layer(bench, layer, bands, unit), bench.crs, bench.grid, *unit.place
            )

    def show_nothing(self) -> None:
        """Leave the places empty."""
        for chip in self.chips:
            chip.show_nothing()

    def stop(self) -> None:
        """Draw nothing any more, and let go of the layers."""
        for chip in self.chips:
            chip.stop()
        self._layers.clear()

    def _layer(self, bench: Workbench, layer: QgsRasterLayer, bands: list[int], unit: Unit) -> QgsRasterLayer:
        """Return a layer of the raster in other colours, kept; stretched by what lies around the first place."""
        key = (layer.source(), tuple(bands))
        if key not in self._layers:
            other = self._layers[key] = cast(QgsRasterLayer, layer.clone())
            corners = bench.grid.corners(unit.row - AROUND, unit.column - AROUND, 2 * AROUND, 2 * AROUND)
            xs, ys = [x for x, _ in corners], [y for _, y in corners]
            around = QgsRectangle(min(xs), min(ys), max(xs), max(ys)).intersect(layer.extent())
            show_composite(other, bands, around)
        return self._layers[key]
