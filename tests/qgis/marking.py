"""Texts whose words are gone, so that what comes past the catalogue, or is not in it, is seen."""

import re

import translations as catalogue
from qgis.PyQt.QtCore import QTranslator

TEXTS = catalogue.texts()
OURS = re.compile(
    r"[^A-Za-z]*|HSI Active.*|.*[/\\].*|[A-Za-z]|GeoTIFF|[\w-]+\.\w+|#\w{6}"
)  # names, keys, paths, figures
KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|%\d)|[A-Za-z]")  # what a text is filled with; another letter goes
NAMES = re.compile(
    r"\S*[/\\]\S*|[\w-]+\.\w+|[\da-f]{64}|\w+_\w+|\b(F1|Python|numpy|rasterio|torch|UTC|cpu|km|Ada)\b|&\w+;"
)


class Marking(QTranslator):
    """Sets each text of the catalogue between marks, without its words; QGIS's own are empty."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if not source or context != "HsiActive":
            return ""
        if source not in TEXTS:
            return source
        return "«" + KEPT.sub(lambda part: part[1] or "ø", source) + "»"

    def isEmpty(self):
        return False


def words_left(text, names=""):
    """The words in a text that the marks did not take, but names; `names`: a pattern of more."""
    rest = re.sub(names, "", text) if names else text
    return re.findall("[A-Za-z]{2,}", NAMES.sub("", rest))
