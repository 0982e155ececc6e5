"""Room for files that others than the user need: where temporary ones are, and how large they may be."""

import os
import shutil
import tempfile
from collections.abc import Callable
from io import FileIO
from pathlib import Path

from ...protocol.sentence import Sentence

FOLDER, LIMIT = "HSI_ACTIVE_TILES", "HSI_ACTIVE_TILES_GB"  # variables: where such files are, how large each may be
LIMIT_GB = 20.0
ROOM_LEFT = 1 << 30  # bytes that others find free
WITHOUT = Sentence("so what was made of the raster is not kept, and each round reads it anew")
Tell = Callable[[str], None]


def temporary_file(size: int, tell: Tell) -> FileIO | None:
    """A file for so many bytes that ends with the process, however it ends; tells why when there can be none."""
    folder = usual_folder()
    try:
        if not has_room(
            size,
            folder,
            Sentence("{without}. {variable} names another folder", without=WITHOUT, variable=FOLDER),
            tell,
        ):
            return None
        return tempfile.TemporaryFile(dir=folder, prefix="hsi_active_", buffering=0)
    except OSError as error:
        tell(
            Sentence(
                "{folder} cannot be written ({why}), {without}. {variable} names another folder.",
                folder=folder,
                why=error.strerror,
                without=WITHOUT,
                variable=FOLDER,
            )
        )
        return None


def is_allowed(size: int, tell: Tell) -> bool:
    """Whether so many bytes may be kept; tells when not."""
    if size > _limit():
        taken, most = _in_words(size), f"{_limit() / 1e9:g} GB"
        tell(
            Sentence(
                "What is made of the raster takes {taken}, more than {variable} allows ({most}), {without}.",
                taken=taken,
                variable=LIMIT,
                most=most,
                without=WITHOUT,
            )
        )
    return size <= _limit()


def has_room(size: int, folder: str | Path, so: str, tell: Tell) -> bool:
    """Whether a disk has so many bytes, and some for others; tells when not. Raises OSError."""
    has = shutil.disk_usage(folder).free >= size + ROOM_LEFT
    if not has:
        tell(
            Sentence(
                "What is made of the raster takes {size} and the disk of {folder} has less, {so}.",
                size=_in_words(size),
                folder=folder,
                so=so,
            )
        )
    return has


def _in_words(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e8 else f"{max(1, round(size / 1e6))} MB"


def usual_folder() -> str:
    """As the variable says, else where the system has large temporary files: /tmp may be in memory."""
    usual = Path(os.sep, "var", "tmp")
    return os.environ.get(FOLDER) or (str(usual) if usual.is_dir() else tempfile.gettempdir())


def _limit() -> float:
    """Bytes."""
    try:
        return 1e9 * float(os.environ.get(LIMIT, LIMIT_GB))
    except ValueError:
        return 1e9 * LIMIT_GB
