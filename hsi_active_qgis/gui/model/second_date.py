"""The later date of a Workbench's scene, and what it means for the classes."""

from __future__ import annotations

from dataclasses import replace

from ...look.pictures import composite_of, show_composite
from ...protocol.catalogue import CHANGE_CLASSES
from ...protocol.parts import Scene
from ...protocol.shapes import ClassRow
from ...session.layers import raster_layer
from ...translation import tr
from .beside import RasterBeside


class SecondDate(RasterBeside):
    """`path` is None for a scene of one date, or while the file is gone."""

    NAME = "second"

    @property
    def no_change(self) -> ClassRow | None:
        """The class of the ground that did not change, the first of the table; None for one date."""
        classes = self._bench.classes
        return classes[0] if self.path and classes else None

    def reading(self) -> str:
        return tr("Reading the second date")

    def gone(self) -> str:
        return tr("The second date {} is gone. Choose its file under Scene.")

    def beside(self, scene: Scene, path: str) -> Scene:
        return replace(scene, second=path)

    def show(self, anew: bool = False) -> None:
        """Show it in the project, above the first date; `anew`: in the same bands, whatever its layer showed before."""
        bench = self._bench
        if self.path and bench.raster:
            first = raster_layer(bench.project, bench.raster)
            bands = (composite_of(first) if first is not None else []) or bench.at_work.info.composite
            layer = bench.layers.raster(self.path, bands, above=bench.raster)
            if anew and composite_of(layer) != list(bands):
                show_composite(layer, bands)

    def take(self, path: str | None) -> None:
        super().take(path)
        bench = self._bench
        if bench.opened is not None:
            self.show(anew=True)
            bench.show()
            if path is not None and not bench.classes:
                bench.set_classes(CHANGE_CLASSES)
            bench.changed.emit()
