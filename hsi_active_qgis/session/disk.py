"""A session's GeoPackage as a file on a disk: opened, told from others in its place."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import QStorageInfo

from .errors import SessionFileError, no_session, quietly

REMOTE = ("nfs", "nfs4", "cifs", "smbfs", "smb3", "9p", "fuse.sshfs", "afpfs", "webdav")  # no shared memory there
Stamp = tuple[tuple[int, int], tuple[int, int]]  # (device, inode), (time in ns, bytes)


def open_source(path: Path, read_only: bool) -> gdal.Dataset:
    """Open a GeoPackage for writing, or for reading where that is all that is wanted or the disk allows."""
    for flags in (gdal.OF_READONLY,) if read_only else (gdal.OF_UPDATE, gdal.OF_READONLY):
        try:
            with quietly(path):
                source = gdal.OpenEx(str(path), gdal.OF_VECTOR | flags, ["GPKG"])
        except SessionFileError:
            source = None
        if source is not None:
            return source
    raise SessionFileError(no_session(path))


def stamp_of(path: Path) -> Stamp | None:
    """Return (identity, times) of a file, None if there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return (status.st_dev, status.st_ino), (status.st_mtime_ns, status.st_size)


def is_remote(path: Path) -> bool:
    kind = bytes(QStorageInfo(str(Path(path).parent)).fileSystemType()).decode("utf-8", "replace").lower()
    return kind in REMOTE or str(path).startswith(("//", "\\\\"))
