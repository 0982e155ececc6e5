"""Tests of the packaged plugin in a QGIS desktop."""
