"""Tiles in a file: one without a name that ends with the process, or one that outlasts it, see store.py."""

import errno
import os
import shutil
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import numpy as np

from ...protocol.sentence import Sentence
from ..raster.windows import Window

SIDE = 64  # pixels of a tile: few are made that nobody asked for, and a matrix product is worth its while
FOLDER, LIMIT = "HSI_ACTIVE_TILES", "HSI_ACTIVE_TILES_GB"  # variables: where the file is, and how large it may be
LIMIT_GB = 20.0
ROOM_LEFT = 1 << 30  # bytes that others find free
WITHOUT = Sentence("so what was made of the raster is not kept, and each round reads it anew")
REST = Sentence("so the rest of what is made of the raster is not kept, and each round reads it anew")
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Layout:
    """Tiles one after the other, row by row, each with room for a whole one; shape: rows and columns of the raster,
    components: values of a pixel."""

    shape: tuple[int, int]
    components: int

    @property
    def tiles(self) -> int:
        """How many there are."""
        return -(-self.shape[0] // SIDE) * self._across

    @property
    def room(self) -> int:
        """Bytes of a tile."""
        return 2 * self.components * SIDE * SIDE

    @property
    def size(self) -> int:
        """Bytes of all."""
        return self.tiles * self.room

    def number(self, tile: Window) -> int:
        """Which of the tiles it is."""
        return tile.row // SIDE * self._across + tile.column // SIDE

    @property
    def _across(self) -> int:
        return -(-self.shape[1] // SIDE)


class TilesFile:
    """Tiles of half precision in an open file.

    Args: start: byte of the first tile; sums: a checksum of each tile, 0 for one that is not there; sums_at: byte where
    the file has them, None for a file that ends with the process; tell: is told once when the file takes no more.
    """

    def __init__(
        self,
        file: FileIO,
        layout: Layout,
        tell: Tell,
        start: int = 0,
        sums: np.ndarray | None = None,
        sums_at: int | None = None,
    ):
        self._file, self._layout, self._tell = file, layout, tell
        self._start, self._sums_at = start, sums_at
        self._sums = np.zeros(layout.tiles, np.uint32) if sums is None else sums
        self._is_sure = self._sums == 0  # of which tiles a checksum need not be compared any more
        self._is_full = False

    def get(self, tile: Window) -> np.ndarray | None:
        """A tile that was put here (components, rows, columns), None when it was not or cannot be read."""
        number = self._layout.number(tile)
        if not self._sums[number]:
            return None
        values = np.empty((self._layout.components, tile.rows, tile.columns), np.float16)
        try:
            self._file.seek(self._start + number * self._layout.room)
            whole = self._file.readinto(values.reshape(-1).view(np.uint8).data) == values.nbytes
        except OSError:
            whole = False
        if not whole or not (self._is_sure[number] or _sum(values) == self._sums[number]):
            self._sums[number] = 0  # a machine that stopped may have kept the sum and lost the tile
            return None
        self._is_sure[number] = True
        return values

    def put(self, tile: Window, values: np.ndarray) -> None:
        """Keep a tile, unless the disk has no room any more."""
        number = self._layout.number(tile)
        if self._is_full or self._sums[number]:
            return
        try:
            self._write(self._start + number * self._layout.room, values.tobytes())
            total = _sum(values)
            if self._sums_at is not None:
                self._write(self._sums_at + 4 * number, np.array([total], "<u4").tobytes())
        except OSError as error:
            self._tell(
                Sentence(
                    "{place} took no more ({why}), {rest}.",
                    place=_place(self._file),
                    why=error.strerror or error,
                    rest=REST,
                )
            )
            self._is_full = True
            return
        self._sums[number], self._is_sure[number] = total, True

    def _write(self, place: int, content: bytes) -> None:
        self._file.seek(place)
        if self._file.write(content) < len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def temporary(layout: Layout, tell: Tell) -> TilesFile | None:
    """A file that ends with the process, however it ends; tells why when there can be none."""
    folder = _folder()
    try:
        if not has_room(
            layout.size,
            folder,
            Sentence("{without}. {variable} names another folder", without=WITHOUT, variable=FOLDER),
            tell,
        ):
            return None
        # open as long as the tiles are asked for
        file = tempfile.TemporaryFile(dir=folder, prefix="hsi_active_", buffering=0)  # noqa: SIM115
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
    return TilesFile(file, layout, tell)


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


def _sum(values: np.ndarray) -> int:
    """A checksum that is not 0."""
    return zlib.crc32(values.tobytes()) or 1


def _place(file: FileIO) -> str:
    return Sentence("The disk of {folder}", folder=file.name if isinstance(file.name, str) else _folder())


def _folder() -> str:
    """As the variable says, else where the system has large temporary files: /tmp may be in memory."""
    usual = Path(os.sep, "var", "tmp")
    return os.environ.get(FOLDER) or (str(usual) if usual.is_dir() else tempfile.gettempdir())


def _limit() -> float:
    """Bytes."""
    try:
        return 1e9 * float(os.environ.get(LIMIT, LIMIT_GB))
    except ValueError:
        return 1e9 * LIMIT_GB
