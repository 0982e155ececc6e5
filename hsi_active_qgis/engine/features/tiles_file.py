"""Tiles in a file: one without a name that ends with the process, or one that outlasts it, see store.py."""

import errno
import os
import zlib
from dataclasses import dataclass
from io import FileIO

import numpy as np

from ...protocol.sentence import Sentence
from ..raster.room import Tell, temporary_file, usual_folder
from ..raster.windows import Window

SIDE = 64  # pixels of a tile: few are made that nobody asked for, and a matrix product is worth its while
REST = Sentence("so the rest of what is made of the raster is not kept, and each round reads it anew")


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
    file = temporary_file(layout.size, tell)
    return TilesFile(file, layout, tell) if file else None


def _sum(values: np.ndarray) -> int:
    """A checksum that is not 0."""
    return zlib.crc32(values.tobytes()) or 1


def _place(file: FileIO) -> str:
    return Sentence("The disk of {folder}", folder=file.name if isinstance(file.name, str) else usual_folder())
