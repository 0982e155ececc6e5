"""In-map active labelling of hyperspectral rasters for QGIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import HsiActivePlugin


def classFactory(iface: QgisInterface) -> HsiActivePlugin:
    """Return the plugin; imported here so that the engine can share this package without QGIS."""
    from .plugin import HsiActivePlugin

    return HsiActivePlugin(iface)
