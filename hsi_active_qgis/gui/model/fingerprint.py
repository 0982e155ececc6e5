"""What a raster's files looked like, so that a change of their content is noticed and a mere touch is not."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from osgeo import gdal

from ...session.errors import SessionFileError, quietly

Fingerprint = dict[str, Any]  # "files": [[name, bytes, time in ns], ...], "digest": of their content
BESIDE = (".aux.xml", ".ovr")  # statistics and pyramids, which QGIS writes while it draws
BLOCK = 1 << 16  # bytes
BUDGET = 256  # blocks read at most, evenly spread over the files


def fingerprint(raster: str) -> Fingerprint:
    """Return what a raster's files look like now."""
    files = _files_of(raster)
    return {"files": _stamps(files), "digest": _digest(files)}


def is_as(raster: str, known: Fingerprint) -> bool:
    """Return whether no file of a raster was touched; the content is not read."""
    return _stamps(_files_of(raster)) == known["files"]


def has_content_of(raster: str, known: Fingerprint) -> bool:
    """Return whether a raster's files have the same content, whenever they were written."""
    return _digest(_files_of(raster)) == known["digest"]


def _files_of(raster: str) -> list[Path]:
    """Return the files that GDAL takes a raster from; its own if GDAL cannot say."""
    try:
        with quietly(raster):
            source = gdal.OpenEx(raster, gdal.OF_RASTER)
            names = source.GetFileList() or [] if source is not None else []
    except SessionFileError:
        names = []
    files = {Path(name) for name in (raster, *names) if not name.endswith(BESIDE)}
    return sorted(path for path in files if path.is_file())


def _stamps(files: list[Path]) -> list[list[Any]]:
    """Names without folders, for a scene may be moved."""
    status = [(path.name, path.stat()) for path in files]
    return [[name, one.st_size, one.st_mtime_ns] for name, one in status]


def _digest(files: list[Path]) -> str:
    """A digest of the content of small files, and of blocks of large ones, the first and the last among them."""
    digest = hashlib.sha256()
    for path in files:
        size = path.stat().st_size
        digest.update(f"{path.name} {size}\n".encode())
        last = max(0, size - 1) // BLOCK
        count = min(last + 1, max(2, BUDGET // len(files)))
        with open(path, "rb") as file:
            for i in range(count):
                file.seek(last * i // max(1, count - 1) * BLOCK)
                digest.update(file.read(BLOCK))
    return digest.hexdigest()
