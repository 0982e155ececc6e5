"""Tests in a real QGIS without a window."""
