"""Where the manual is: in the plugin, for reading offline; where it was packed without, the plugin's homepage."""

from __future__ import annotations

import configparser
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

PLUGIN = Path(__file__).resolve().parent


def manual_url(page: str, plugin: Path = PLUGIN) -> str:
    """Return the address of a page of docs/, such as "reference/keys"."""
    path = plugin / "manual" / f"{page}.html"
    if path.is_file():
        return path.as_uri()
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(plugin / "metadata.txt", encoding="utf-8")
    return metadata["general"]["homepage"]


def open_manual(page: str) -> None:
    """Show a page in the browser."""
    QDesktopServices.openUrl(QUrl(manual_url(page)))
