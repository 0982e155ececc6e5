"""As QGIS's own: the Qt that this QGIS was built with."""
