"""Texts that the user reads."""

from qgis.PyQt.QtCore import QCoreApplication


def tr(text):
    """Translate a text that the user reads."""
    return QCoreApplication.translate("HsiActive", text)
