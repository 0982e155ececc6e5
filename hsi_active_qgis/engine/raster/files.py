"""Results appear whole or not at all: written beside their place under another name, then renamed."""

import errno
import os
import shutil
from contextlib import contextmanager
from pathlib import Path

from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioIOError

from ..errors import CannotRead, CannotWrite, DiskFull, RasterUnreadable

ROOM_LEFT = 1 << 20  # bytes; GDAL does not tell of a block that found no room, so a file from a full disk is no good


@contextmanager
def written(path: str, size: int = 0):
    """Yield the name to write to; rename it to `path` when all went well, remove it when not.

    `size`: bytes that the file may take; refused beforehand when the disk has less. Raises CannotWrite, DiskFull, and
    CannotRead where it is another file that failed; rasters are read in `reading`.
    """
    target = Path(path)
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    try:
        if shutil.disk_usage(target.parent).free < size + ROOM_LEFT:
            raise DiskFull(f"{target.name} needs about {size / 1e6:.0f} MB and the disk has less. {DiskFull.message}")
        part.touch()
        yield str(part)
        _sync(part)
        if shutil.disk_usage(target.parent).free < ROOM_LEFT:
            raise DiskFull
        os.replace(part, target)
    except OSError as error:
        if _is_full(error, target.parent):
            raise DiskFull from error
        if error.filename not in (None, str(part), str(target), str(target.parent)):
            raise CannotRead(f"{error.filename} cannot be read ({error.strerror}). Check that it is there.") from error
        raise CannotWrite(f"{path} cannot be written ({error.strerror or error}). Choose another folder.") from error
    finally:
        part.unlink(missing_ok=True) if target.parent.is_dir() else None


@contextmanager
def reading(path: str):
    """Tell a raster that cannot be read as such, also where another is being written. Raises RasterUnreadable."""
    try:
        yield
    except (RasterioIOError, CPLE_BaseError) as error:
        raise RasterUnreadable(f"The raster file is damaged or was cut off: {path}. Copy it anew.") from error


def make_folder(path: str | Path) -> Path:
    """Make a folder unless it is there. Raises CannotWrite."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"{path} cannot be written. Choose another folder.") from error
    return Path(path)


def keep_raster(files: list[str], *targets: str | None) -> None:
    """Raise CannotWrite when a result would take the place of one of a raster's own files, or of another result."""
    names = [os.path.realpath(path) for path in targets if path]
    if len(set(names)) < len(names):
        raise CannotWrite("Two results have the same name. Choose another one for each.")
    for path in names:
        if os.path.exists(path) and any(os.path.exists(own) and os.path.samefile(path, own) for own in files):
            raise CannotWrite("The result would overwrite the raster itself. Choose another name.")


def _is_full(error: OSError, folder: Path) -> bool:
    if error.errno is None:  # GDAL's errors do not tell why
        return folder.is_dir() and shutil.disk_usage(folder).free < ROOM_LEFT
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def _sync(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())
