"""Texts that the user reads."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate a text that the user reads."""
    return QCoreApplication.translate("HsiActive", text)
