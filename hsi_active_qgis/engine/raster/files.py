"""Results appear whole or not at all, and never in the place of a file that the request reads."""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError, RasterioIOError

from ...protocol.kept_files import KeptFiles, Named, clash, clash_in_folder, files_of
from ...protocol.sentence import Sentence
from ...protocol.writing import LONGEST_STEM, InTheWay, beside, make_part, put_in_place, remove_part, unwritable
from ..errors import CannotRead, CannotWrite, DiskFull, RasterUnreadable
from .whole_file import is_alone

ROOM_LEFT = 1 << 20  # bytes; GDAL does not tell of a block that found no room, so a file from a full disk is no good
KEPT: ContextVar[KeptFiles | None] = ContextVar("KEPT", default=None)  # what the request that is answered reads


@contextmanager
def written(path: str, size: int = 0):
    """Yield the name to write to; rename it to `path` when all went well, remove it when not; see protocol/writing.py.

    `size`: bytes that the file may take; refused beforehand when the disk has less. Raises CannotWrite, DiskFull, and
    CannotRead where it is another file that failed; rasters are read in `reading`.
    """
    target = Path(path)
    part = target
    check_targets([(Sentence("The result"), path)])
    try:
        if shutil.disk_usage(target.parent).free < size + ROOM_LEFT:
            raise DiskFull(
                "{name} needs about {size:.0f} MB and the disk has less. {advice}",
                name=target.name,
                size=size / 1e6,
                advice=Sentence(DiskFull.message),
            )
        part = make_part(target)
        yield str(part)
        _sync(part)
        if shutil.disk_usage(target.parent).free < ROOM_LEFT:
            raise DiskFull
        put_in_place(part, target)
    except InTheWay as error:
        raise CannotWrite(error.args[0]) from error
    except OSError as error:
        if _is_full(error, target.parent):
            raise DiskFull from error
        if error.filename is not None and not _ours(Path(error.filename), target):
            raise CannotRead(
                "{path} cannot be read ({why}). Check that it is there.", path=error.filename, why=error.strerror
            ) from error
        raise CannotWrite(
            "{path} cannot be written ({why}). Choose another folder.", path=path, why=error.strerror or error
        ) from error
    finally:
        remove_part(part) if part != target and target.parent.is_dir() else None


def unwritten(path: str, error: Exception) -> CannotWrite | DiskFull:
    """What to raise where a library could not write to a file and says so in words of its own, perhaps with all that it
    wanted to write; in `written` of another file, too."""
    if _is_full(OSError(), Path(path).parent):
        return DiskFull()
    why = str(error).rpartition(" failed: ")[2][:200]
    return CannotWrite("{path} cannot be written ({why}). Choose another folder.", path=path, why=why)


@contextmanager
def reading(path: str):
    """Tell a raster that cannot be read as such, also where another is being written. Raises RasterUnreadable."""
    try:
        yield
    except (RasterioIOError, CPLE_BaseError, UnicodeDecodeError) as error:  # of a message of GDAL with odd bytes
        raise RasterUnreadable("The raster file is damaged or was cut off: {path}. Copy it anew.", path=path) from error


def make_folder(path: str | Path) -> Path:
    """Make a folder unless it is there. Raises CannotWrite."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite("{path} cannot be written. Choose another folder.", path=path) from error
    return Path(path)


@contextmanager
def keeping(sources: Iterable[Named]) -> Iterator[KeptFiles]:
    """Have nothing written that would take the place of these data sources, each with what it is called."""
    kept = KeptFiles()
    for called, source in sources:
        kept.add(called, source, _made_of(source))
    before = KEPT.set(kept)
    try:
        yield kept
    finally:
        KEPT.reset(before)


def check_targets(targets: Iterable[Named], folders: Iterable[tuple[str, str, Iterable[str]]] = ()) -> None:
    """Raise CannotWrite when a result, or what goes beside it, would take the place of a file that is read, of another
    result, or of a file that is not its own. `folders`: what it is called, path, patterns of what is written there."""
    targets, kept = list(targets), KEPT.get() or KeptFiles()
    if text := clash(kept, targets) or next(filter(None, (clash_in_folder(kept, *one) for one in folders)), ""):
        raise CannotWrite(text)
    try:
        for _, path in targets:
            beside(path)
    except InTheWay as error:
        raise CannotWrite(error.args[0]) from error


def check_places(paths: Iterable[str]) -> None:
    """Raise CannotWrite when no file can be made at one of these paths."""
    if text := next(filter(None, map(unwritable, paths)), ""):
        raise CannotWrite(text)


def _made_of(source: str) -> list[str]:
    """The files that a raster consists of, as GDAL tells them: with those of a VRT, and of the VRTs in it. One in HDF5
    or netCDF is alone, and when it is damaged GDAL may take the process down with it."""
    found: dict[str, None] = {}
    todo = [source] if (files_of(source) or os.path.isdir(source)) and not is_alone(source) else []
    rasterio.env.set_gdal_config("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO")  # leave nothing beside the user's rasters
    while todo:
        with suppress(RasterioError, OSError, UnicodeDecodeError), rasterio.open(todo.pop()) as file:
            new = [path for path in file.files if path not in found]
            found.update(dict.fromkeys(new))
            todo += [path for path in new if path.lower().endswith(".vrt")]
    return list(found)


def _ours(path: Path, target: Path) -> bool:
    """Whether a file that failed is a target's folder, the target, or one of those written beside it."""
    named_alike = path.name.startswith(target.stem[:LONGEST_STEM])
    return path == target.parent or (path.parent == target.parent and named_alike)


def _is_full(error: OSError, folder: Path) -> bool:
    if error.errno is None:  # GDAL's errors do not tell why
        return folder.is_dir() and shutil.disk_usage(folder).free < ROOM_LEFT
    return error.errno in (errno.ENOSPC, errno.EDQUOT)


def _sync(path: Path) -> None:
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def stamp_of(path: str) -> tuple[int, int] | None:
    """What tells whether a file was written, None for one that is not there, or no file."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns
