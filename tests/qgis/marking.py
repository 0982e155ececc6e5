"""Texts between marks, so that what comes past the catalogue is seen."""

import re

from qgis.PyQt.QtCore import QTranslator

OURS = re.compile(
    r"[^A-Za-z]*|HSI Active.*|.*[/\\].*|[A-Za-z]|GeoTIFF|[\w-]+\.\w+|#\w{6}"
)  # names, keys, paths, figures


class Marking(QTranslator):
    """Sets each text of ours between marks; QGIS's own are empty."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"«{source}»" if source and context == "HsiActive" else ""

    def isEmpty(self):
        return False
