"""The engine: rasters, learners and query strategies. Knows no QGIS and no Qt."""
