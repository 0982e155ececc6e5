"""Choosing a raster: a layer of the project, or a file."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...session.layers import raster_layer
from ...translation import tr
from .layer_kinds import RASTERS, offer


class RasterChoice(QObject):
    """Two widgets, `layers` and `file`; emits `chosen` with a path, or with None where none may be chosen again."""

    chosen = pyqtSignal(object)
    refused = pyqtSignal(str)

    def __init__(self, name: str, no_layer: str, no_file: str, may_be_none: bool = False) -> None:
        super().__init__()
        self._may_be_none, self._left_out = may_be_none, ""
        self._told = ""  # the path of `file` that was emitted or shown last
        self._offered = ""  # the path of the layer that was selected without the analyst
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName(f"{name}Layer")
        offer(self.layers, RASTERS)
        self.layers.setAllowEmptyLayer(True, no_layer)
        self.layers.setLayer(None)
        self.layers.activated.connect(lambda _: self._layer_chosen())
        self.file = QgsFileWidget()
        self.file.setObjectName(f"{name}File")
        self.file.setDialogTitle(tr("Hyperspectral raster"))
        self.file.lineEdit().setPlaceholderText(no_file)
        self.file.fileChanged.connect(lambda path: None if self.file.lineEdit().hasFocus() else self._file_chosen(path))
        self.file.lineEdit().editingFinished.connect(lambda: self._file_chosen(self.file.filePath()))

    def show_path(self, path: str | None) -> None:
        """Show what is chosen, without telling of it."""
        for widget in (self.layers, self.file):
            widget.blockSignals(True)
        self.file.setFilePath(path or "")
        self._told = path or ""
        if path is None:
            self.layers.setLayer(None)
            self._offered = ""
        for widget in (self.layers, self.file):
            widget.blockSignals(False)

    def offer_only(self, raster: str | None) -> str:
        """While no `raster` is chosen, select the only one of the project, without telling; return its path or ""."""
        only = only_raster() if raster is None else None
        path = _path(only) if only is not None else ""
        if path != self._offered:
            if raster != self._offered:  # else it was taken as offered
                self.layers.blockSignals(True)
                self.layers.setLayer(only)
                self.layers.blockSignals(False)
            self._offered = path
        return path

    def leave_out(self, path: str | None) -> None:
        """Offer no layer of this raster, which is used already."""
        layer = raster_layer(QgsProject.instance(), path)
        left_out = layer.id() if layer is not None else ""
        if left_out != self._left_out:  # the list itself is not asked: it may hold a layer that is gone
            self._left_out = left_out
            self.layers.setExceptedLayerList([layer] if layer is not None else [])

    def _layer_chosen(self) -> None:
        layer = self.layers.currentLayer()
        if layer is None:
            if self._may_be_none:
                self.chosen.emit(None)
        elif not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
            text = tr("{} is not a raster file, so the engine cannot read it. Export it as GeoTIFF first.")
            self.refused.emit(text.format(layer.name()))
        else:
            self.chosen.emit(_path(layer))

    def _file_chosen(self, path: str) -> None:
        path = path.strip().strip('"')
        if path == self._told:
            return
        self._told = path
        if path or self._may_be_none:
            self.chosen.emit(path or None)


def only_raster() -> QgsRasterLayer | None:
    """Return the project's layer that can be labelled, a file of several bands; None where there is none or more."""
    rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    files = [layer for layer in rasters if layer.providerType() == "gdal" and layer.bandCount() > 1]
    return files[0] if len(files) == 1 else None


def _path(layer: QgsRasterLayer) -> str:
    return layer.source().split("|option:")[0]
