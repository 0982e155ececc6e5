"""Pictures of layers: for the report, and of the map as QGIS shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..protocol.parts import Picture as ReportPicture

Picture = tuple[str, bytes]  # caption, PNG

WHOLE = QgsRectangle()  # an empty one stands for all of a layer
PICTURE_PX = 560  # longer side of a picture in the report
WINDOW_PX = (1280, 800)
LEGEND_PX = 330


def show_composite(layer: QgsRasterLayer, bands: Sequence[int], around: QgsRectangle = WHOLE) -> None:
    """Show a raster layer in the colours of three bands (1-based red, green, blue), stretched from 2 to 98 %.

    The stretch is that of the whole layer, or of a part of it, which is faster.
    """
    provider = layer.dataProvider()
    red, green, blue = bands
    layer.setRenderer(QgsMultiBandColorRenderer(provider, red, green, blue))
    stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
    layer.setContrastEnhancement(stretch, QgsRasterMinMaxOrigin.Limits.CumulativeCut, around)


def composite_of(layer: QgsRasterLayer) -> list[int]:
    """Return the bands that a raster layer shows as red, green and blue, [] if it shows something else."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return []
    return [renderer.redBand(), renderer.greenBand(), renderer.blueBand()]


def picture_of(layers: Sequence[QgsMapLayer]) -> bytes:
    """Return a PNG, as bytes, of the layers (topmost first) over the extent of the last."""
    extent = layers[-1].extent()
    scale = PICTURE_PX / max(extent.width(), extent.height())
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setOutputSize(QSize(round(extent.width() * scale), round(extent.height() * scale)))
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return _png(job.renderedImage())


def save_pictures(pictures: Iterable[Picture], folder: str) -> tuple[ReportPicture, ...]:
    """Write (caption, PNG bytes) as files into a folder; return caption and path of each, as the engine takes them."""
    saved = []
    for number, (caption, png) in enumerate(pictures):
        path = Path(folder) / f"picture_{number}.png"
        path.write_bytes(png)
        saved.append(ReportPicture(caption, str(path)))
    return tuple(saved)


def window_picture(layers: Sequence[QgsMapLayer], title: str) -> bytes:
    """Return a PNG, as bytes, of a map canvas with the layers (topmost first), their legend and a title above."""
    project = QgsProject.instance()
    project.setCrs(layers[-1].crs())
    for layer in reversed(layers):
        project.addMapLayer(layer)
    window = QWidget()
    window.resize(*WINDOW_PX)
    canvas = QgsMapCanvas(window)
    _lay_out(window, title, _legend(project), canvas)
    window.grab()  # lays it out; showing it would need a screen
    canvas.setCanvasColor(QColor("white"))
    canvas.setDestinationCrs(layers[-1].crs())
    canvas.setLayers(layers)
    canvas.setExtent(layers[-1].extent())
    canvas.zoomByFactor(1.03)
    canvas.waitWhileRendering()
    return _png(window.grab().toImage())


def _lay_out(window: QWidget, title: str, legend: QWidget, canvas: QgsMapCanvas) -> None:
    heading = QLabel(title)
    heading.setContentsMargins(6, 4, 6, 4)
    row = QHBoxLayout()
    row.addWidget(legend)
    row.addWidget(canvas, 1)
    column = QVBoxLayout(window)
    column.setContentsMargins(4, 4, 4, 4)
    column.addWidget(heading)
    column.addLayout(row, 1)


def _legend(project: QgsProject) -> QgsLayerTreeView:
    tree = QgsLayerTreeView()
    tree.setFixedWidth(LEGEND_PX)
    tree.setModel(QgsLayerTreeModel(project.layerTreeRoot(), tree))
    tree.expandAll()
    return tree


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)
