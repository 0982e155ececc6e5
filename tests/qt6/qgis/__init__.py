"""What of QGIS the plugin uses, on PyQt6: Qt's part is real, the project holds what it is given, the rest is inert.

Nothing here computes a result of QGIS: whoever needs one from an inert object fails.
"""
