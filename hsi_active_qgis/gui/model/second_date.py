"""The later date of a Workbench's scene, and what it means for the classes."""

from __future__ import annotations

from ...protocol.catalogue import CHANGE_CLASSES
from ...protocol.shapes import ClassRow
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

    def show(self) -> None:
        """Show it in the project, above the first date."""
        bench = self._bench
        if self.path and bench.raster:
            bench.layers.raster(self.path, bench.info["composite"], above=bench.raster)

    def take(self, path: str | None) -> None:
        super().take(path)
        bench = self._bench
        if bench.session is not None:
            self.show()
            bench.show()
            if path is not None and not bench.classes:
                bench.set_classes(CHANGE_CLASSES)
            bench.changed.emit()
