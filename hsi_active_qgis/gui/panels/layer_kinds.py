"""Which layers of the project a list offers."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox

POINTS = QgsMapLayerProxyModel.Filter.PointLayer
POLYGONS = QgsMapLayerProxyModel.Filter.PolygonLayer
RASTERS = QgsMapLayerProxyModel.Filter.RasterLayer


def offer(layers: QgsMapLayerComboBox, kinds: Qgis.LayerFilters) -> None:
    """Offer these kinds alone, several joined by |."""
    flags = type(layers.filters())  # its name differs by version; without it a joined number is deprecated from 3.34 on
    layers.setFilters(flags(kinds))
