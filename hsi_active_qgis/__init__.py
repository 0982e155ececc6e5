"""In-map active labelling of hyperspectral rasters for QGIS."""


def classFactory(iface):
    """Return the plugin; imported here so that the engine can share this package without QGIS."""
    from .plugin import HsiActivePlugin

    return HsiActivePlugin(iface)
