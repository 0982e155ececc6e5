"""Where the engine is installed and what it comes from, as Settings > Options > HSI Active holds it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsSettings

PREFIX = "hsi_active/install/"
PYPI = "https://pypi.org/simple"
PYTHON = "3.12"  # the engine's; every library has wheels for it on all platforms
BUILDS = {
    "auto": "the one that fits this machine's GPU, else the CPU",
    "cpu": "CPU only (the smallest)",
    "index": "the one that the package index or the folder of wheels has",
}


@dataclass(frozen=True)
class Sources:
    """What an installation is told. `folder`: of all that is installed; `wheels`: a folder, then no index is asked.

    `python_source`: a mirror of python-build-standalone or, if it ends with .json, a list as uv reads it.
    """

    folder: Path
    index: str = PYPI
    wheels: str = ""
    python_source: str = ""
    build: str = "auto"
    python: str = PYTHON


def default_folder() -> Path:
    """Return a short, local folder: torch has paths of 167 characters, and Windows allows 259 in all."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "hsi"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "hsi-active"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "hsi-active"


def folder() -> Path:
    """Return the folder of all that is installed (not necessarily made yet)."""
    return Path(value("folder") or default_folder())


def sources() -> Sources:
    """Return what the settings say."""
    build = value("build")
    return Sources(
        folder=folder(),
        index=value("index").rstrip("/") or PYPI,
        wheels=value("wheels"),
        python_source=value("python_source"),
        build=build if build in BUILDS else "auto",
    )


def value(name: str) -> str:
    """Return one setting as it was typed, "" if it was not."""
    return str(QgsSettings().value(PREFIX + name, "") or "").strip()


def keep(name: str, text: str) -> None:
    """Keep one setting."""
    QgsSettings().setValue(PREFIX + name, text.strip())
