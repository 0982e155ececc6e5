"""What QGIS and the engine must agree on. Imports nothing."""
