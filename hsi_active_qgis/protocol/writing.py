"""Where a result is written before it takes its place: a file of its own beside it, so it is there whole or not at all.

A killed process leaves no more than files with `.part` in their names, which the next one at that target removes. What
GDAL and SQLite keep beside a file they find by its name alone, so that of a replaced file goes with it, and somebody
else's under such a name is never touched.
"""

from __future__ import annotations

import errno
import hashlib
import os
import platform
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from .sentence import Sentence

PART = ".part"  # before the ending of a file that is not complete
LONGEST_STEM = 40  # characters that it takes from its target's name
# What may lie beside a file, with the first bytes by which it is known; of others the name alone tells.
BESIDE: dict[str, tuple[bytes, ...]] = {
    ".aux.xml": (b"<PAMDataset",),
    ".ovr": (b"II*\0", b"II+\0", b"MM\0*", b"MM\0+"),
    "-wal": (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"),
    "-journal": (b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", b"\0" * 8),
    "-shm": (),
}


MARK = "HSI_ACTIVE"  # domain of metadata by which a .aux.xml of ours is known, also when GDAL wrote it anew
OF_STATISTICS = {  # elements of a .aux.xml with nothing but what QGIS measured while it drew
    *("PAMDataset", "PAMRasterBand", "Metadata", "MDI", "Histograms", "HistItem", "HistMin", "HistMax", "BucketCount"),
    *("IncludeOutOfRange", "Approximate", "HistCounts"),
}


class InTheWay(OSError):
    """A file beside a target that would be read with it but does not belong to it, as a sentence."""


def make_part(target: str | Path, kind: str = "") -> Path:
    """Make an empty file beside a target, under a name that nothing had; raises OSError."""
    target = Path(target)
    sweep(target)
    return _new_part(target, kind)


def unwritable(target: str | Path) -> str:
    """Why no file can be made at a path, as a sentence, or an empty text; it leaves nothing there."""
    try:
        if os.path.isdir(target):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _new_part(Path(target)).unlink()
    except OSError as error:
        text = "{path} cannot be written ({why}). Choose another folder."
        return Sentence(text, path=target, why=error.strerror or error)
    return ""


def _new_part(target: Path, kind: str = "") -> Path:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
    while True:
        part = _name_of_part(target, kind)
        try:
            os.close(os.open(part, flags, 0o666))
            return part
        except FileExistsError:
            continue


def take_over(target: str | Path, kind: str) -> Path | None:
    """Make a file of a kind that a dead process left beside a target this one's, before others sweep it; or None."""
    target = Path(target)
    for name in os.listdir(target.parent):
        found = _parts_of(target, re.escape(kind)).fullmatch(name)
        if found and (os.name != "posix" or not _lives(int(found[1]))):
            part = _name_of_part(target, kind)
            with suppress(OSError):  # elsewhere it cannot be renamed while it is written
                target.with_name(name).rename(part)
                return part
    return None


def is_part(path: str | Path) -> bool:
    """Whether a file is one that a process was killed at."""
    return Path(path).stem.endswith(PART)


def put_in_place(part: Path, target: str | Path) -> None:
    """Rename a file to its target, without what belonged to an older one of that name. Raises OSError, InTheWay."""
    for path in beside(target):
        path.unlink()
    os.replace(part, target)


def remove_part(part: Path) -> None:
    """Remove a file that did not take its place, and what was made beside it; nothing else has its name."""
    for name in os.listdir(part.parent):
        if name.startswith(part.name):
            part.with_name(name).unlink(missing_ok=True)


def beside(target: str | Path) -> list[Path]:
    """What lies beside a target and belongs to it. Raises InTheWay for what does not, or has no target, unless it is
    what a removed map left."""
    found = [Path(f"{target}{ending}") for ending in BESIDE if os.path.lexists(f"{target}{ending}")]
    for path in found:
        starts = BESIDE[str(path)[len(str(target)) :]]
        if not _belongs(path, starts) or not (os.path.lexists(target) or _is_left(path)):
            text = "{path} is not a part of {name} but would be read as one. Move it, or choose another name."
            raise InTheWay(Sentence(text, path=path, name=Path(target).name))
    return found


@contextmanager
def whole(target: str | Path) -> Iterator[Path]:
    """Yield the file to write to, which takes the target's place when all went well. Raises OSError, InTheWay."""
    beside(target)
    part = make_part(target)
    try:
        yield part
        put_in_place(part, target)
    finally:
        if part.parent.is_dir():
            remove_part(part)


@cache
def _here() -> str:
    """Six digits for this computer, or the container on it, in which a process has its number."""
    numbers = os.stat("/proc/self/ns/pid").st_ino if os.path.exists("/proc/self/ns/pid") else 0
    return hashlib.sha256(f"{platform.node()} {numbers}".encode()).hexdigest()[:6]


def sweep(target: Path) -> None:
    """Remove what processes of this computer that are dead left of a target."""
    if os.name != "posix":  # elsewhere nothing harmless tells whether a process lives
        return
    left = _parts_of(target, r"(?:.*\.)?")
    for name in os.listdir(target.parent):
        found = left.fullmatch(name)
        if found and not _lives(int(found[1])):
            with suppress(OSError):
                target.with_name(name).unlink()


def _name_of_part(target: Path, kind: str) -> Path:
    number = f"{os.getpid()}-{_here()}{secrets.token_hex(3)}"
    return target.with_name(f"{target.stem[:LONGEST_STEM]}.{kind}{number}{PART}{target.suffix}")


def _parts_of(target: Path, kind: str) -> re.Pattern[str]:
    """What names of parts of a target, of a kind, look like; its one group is the number of the process."""
    begin, number = re.escape(target.stem[:LONGEST_STEM]), rf"(\d+)-{_here()}[0-9a-f]{{6}}"
    return re.compile(rf"{begin}\.{kind}{number}{re.escape(PART)}.*")


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # another user's
        return True
    return True


def _is_left(path: Path) -> bool:
    """Whether a .aux.xml was of a map of ours, or holds statistics alone: nothing without its raster."""
    content = path.read_bytes() if path.suffix == ".xml" else b""
    elements = {name.decode() for name in re.findall(rb"<(\w+)", content)}
    measured = all(key.startswith(b"STATISTICS_") for key in re.findall(rb'key="([^"]*)"', content))
    return f'domain="{MARK}"'.encode() in content or bool(elements) and elements <= OF_STATISTICS and measured


def _belongs(path: Path, starts: tuple[bytes, ...]) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with open(path, "rb") as file:
        begin = file.read(16)
    return not starts or not begin or begin.startswith(starts)
