"""Where sessions lie, how their raster is found again, and which of them a project knows."""

from __future__ import annotations

import hashlib
import itertools
import os
import re
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from ...session.errors import MISREAD, misread_in
from ...session.file import SessionFile, SessionFileError, Settings
from ...session.layers import session_files

SCOPE = "hsi_active"  # of the entries in the project
# In a path, or in what GDAL takes for one: a URL, one of its network file systems or services, another machine's share.
ADDRESS = re.compile(
    r"\w://|/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|^(WMS|WMTS|WCS|WFS|PG|EEDAI?|DAAS|PLMOSAIC):|^\s*<|^(\\\\|//)\w",
    re.IGNORECASE,
)
SHARE = re.compile(r"[\\/]{2}[^\\/]+[\\/][^\\/]+")  # another machine's name, and the share's
ENDING = "_labels.gpkg"


def default_path(raster: str, project: QgsProject) -> Path:
    """Return where the session of a raster lies: beside it, else beside the project, else in the user's documents.

    A folder that may not be written to, or where QGIS opens no GeoPackage, does not do.

    Its name tells rasters apart by their endings and, away from them, by their folders. A file named as in earlier
    versions, after the stem alone, is taken if it is the raster's.
    """
    source = Path(raster)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folders: list[Path | str | None] = [
        source.parent if source.exists() else None,
        project.homePath() or None,
        documents,
    ]
    usable = [Path(folder) for folder in folders if folder and os.access(folder, os.W_OK) and not misread_in(folder)]
    folder = usable[0] if usable else Path(documents)
    path = folder / f"{_name(raster, folder)}{ENDING}"
    earlier = folder / f"{source.stem if source.exists() else 'raster'}{ENDING}"
    there = not path.exists() and earlier.exists() and not misread_in(earlier)
    return earlier if there and is_of(earlier, raster) else path


def free_path(path: Path) -> Path:
    """Return a path beside this one that nothing has: scene.tif_2_labels.gpkg and so on."""
    stem = path.name[: -len(ENDING)] if path.name.endswith(ENDING) else path.stem
    numbered = (path.with_name(f"{stem}_{number}{ENDING}") for number in itertools.count(2))
    return next(candidate for candidate in numbered if not candidate.exists())


def is_of(session_path: Path, raster: str) -> bool:
    """Return whether a session file is this raster's."""
    settings = peek(session_path)
    known = find_raster(session_path, settings) if isinstance(settings.get("raster"), str) else None
    return known is not None and is_same(known, raster)


def peek(session_path: Path) -> Settings:
    """Return the settings of a session file without touching it, {} if it cannot be read."""
    try:
        with closing(SessionFile(session_path, read_only=True)) as session:
            return session.settings
    except SessionFileError:
        return {}


def make_folder(path: Path) -> None:
    """Make the folder of a session file, if it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)


def rounds_folder(path: Path) -> Path:
    """Return the folder for the maps of a session's rounds."""
    return path.with_suffix("")


def stamp(raster: str, session_path: Path, name: str = "raster") -> Settings:
    """Return the settings by which a raster is found and known again; `name` is "raster", "second" or
    "features"."""
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
    if settings.get(f"{name}_stamp") is None:  # a GDAL subdataset, or there is none
        return raster
    moved = session_path.parent / beside if beside else None
    if moved is not None and moved.exists():
        return str(moved.resolve())
    return raster if Path(raster).exists() else None


def addresses(settings: Settings, session_path: Path) -> list[str]:
    """Return what a session's settings name behind a network address, but for the share that it lies on itself."""
    share = SHARE.match(str(session_path))
    mask = settings["mask"] or {}
    named = [settings["raster"], settings["second"], settings["features"], mask.get("raster")]
    found = [name for name in named if isinstance(name, str) and ADDRESS.search(name)]
    return [name for name in found if share is None or not name.startswith(share.group())]


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


def _name(raster: str, folder: Path) -> str:
    """Return what tells a raster from others in a folder; of a GDAL subdataset, or from elsewhere, with a digest."""
    source = Path(raster)
    readable = MISREAD.sub("_", source.name)
    if source.exists() and source.parent.resolve() == folder.resolve():
        return readable
    whole = os.path.normcase(source.resolve()) if source.exists() else raster
    digest = hashlib.sha256(whole.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    name = readable if source.exists() else "_".join(re.findall(r"\w+", raster)[-3:])
    return f"{name[:80]}_{digest}"


def is_same(one: str, other: str | None) -> bool:
    """Return whether two paths, or names of GDAL subdatasets, are the same raster."""
    if other is None:
        return False
    if os.path.exists(one) and os.path.exists(other):
        return os.path.samefile(one, other)
    return one == other
