"""What runs inside QGIS during the desktop tests."""
