"""Where sessions lie, how their raster is found again, and which of them a project knows."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from ...session.file import Settings
from ...session.layers import session_files

SCOPE = "hsi_active"  # of the entries in the project


def default_path(raster: str, project: QgsProject) -> Path:
    """Return where the session of a raster lies: beside it, else beside the project, else in the user's documents."""
    source = Path(raster)
    name = f"{source.stem if source.exists() else 'raster'}_labels.gpkg"
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders: list[Path | str | None] = [
        source.parent if source.exists() else None,
        project.homePath() or None,
        documents,
    ]
    usable = [Path(folder) for folder in folders if folder and os.access(folder, os.W_OK)]
    return (usable[0] if usable else Path(documents)) / name


def make_folder(path: Path) -> None:
    """Make the folder of a session file, if it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)


def rounds_folder(path: Path) -> Path:
    """Return the folder for the maps of a session's rounds."""
    return path.with_suffix("")


def stamp(raster: str, session_path: Path, name: str = "raster") -> Settings:
    """Return the settings by which a raster is found and known again; `name` is "raster", or "second" of two dates."""
    source = Path(raster)
    if not source.exists():  # a GDAL subdataset
        return {name: raster, f"{name}_beside": None, f"{name}_stamp": None}
    try:
        beside = os.path.relpath(source, session_path.parent)
    except ValueError:  # another drive of Windows
        beside = None
    return {name: raster, f"{name}_beside": beside, f"{name}_stamp": _stamp(source)}


def find_raster(session_path: Path, settings: Settings, name: str = "raster") -> str | None:
    """Return the path of a session's raster: beside the session as before, else where it was; None if it is gone."""
    raster, beside = settings[name], settings.get(f"{name}_beside")
    if settings.get(f"{name}_stamp") is None:  # a GDAL subdataset, or no second date
        return raster
    moved = session_path.parent / beside if beside else None
    if moved is not None and moved.exists():
        return str(moved.resolve())
    return raster if Path(raster).exists() else None


def is_changed(raster: str, settings: Settings) -> bool:
    """Return whether a raster's file is not the one that the session knows."""
    stamp_then = settings.get("raster_stamp")
    return stamp_then is not None and _stamp(Path(raster)) != stamp_then


def remember(project: QgsProject, path: Path) -> None:
    """Keep a session in the project as the one at work."""
    written = project.pathResolver().writePath(str(path))
    if project.readEntry(SCOPE, "session")[0] != written:
        project.writeEntry(SCOPE, "session", written)


def sessions_of(project: QgsProject) -> list[Path]:
    """Return the paths of a project's sessions, the one at work first.

    QGIS finds the files of the layers again when a project has been moved; the entry was perhaps written before the
    project had a place.
    """
    at_work = Path(project.pathResolver().readPath(project.readEntry(SCOPE, "session")[0]))
    paths = session_files(project) | ({at_work} if at_work.is_file() else set())
    return sorted(paths, key=lambda path: (path != at_work, path.name != at_work.name, str(path)))


def _stamp(source: Path) -> list[int]:
    status = source.stat()
    return [status.st_size, status.st_mtime_ns]
