"""Tiles that memory has no room for, in a file without a name that ends with the process, however it ends."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from io import FileIO
from pathlib import Path

import numpy as np

FOLDER, LIMIT = "HSI_ACTIVE_TILES", "HSI_ACTIVE_TILES_GB"  # variables: where the file is, and how large it may be
LIMIT_GB = 20.0
ROOM_LEFT = 1 << 30  # bytes that others find free
WITHOUT = "so what was made of the raster is not kept, and each round reads it anew"


class TilesFile:
    """Tiles of half precision by key.

    Args: size: bytes that all tiles of the raster take; tell: is told why they are not kept, when they cannot be.
    """

    def __init__(self, size: int, tell: Callable[[str], None]):
        self._tell = tell
        self._places: dict[tuple, tuple[int, tuple[int, ...]]] = {}
        self._end = 0
        self._file: FileIO | None = None
        folder, limit, takes = _folder(), _limit(), f"What is made of the raster takes {size / 1e9:.1f} GB"
        try:
            if size > limit:
                tell(f"{takes}, more than {LIMIT} allows ({limit / 1e9:g}), {WITHOUT}.")
            elif shutil.disk_usage(folder).free < size + ROOM_LEFT:
                tell(f"{takes} and the disk of {folder} has less, {WITHOUT}. {FOLDER} names another folder.")
            else:
                # open as long as the tiles are asked for
                self._file = tempfile.TemporaryFile(dir=folder, prefix="hsi_active_", buffering=0)  # noqa: SIM115
        except OSError as error:
            tell(f"{folder} cannot be written ({error.strerror}), {WITHOUT}. {FOLDER} names another folder.")

    def get(self, key: tuple) -> np.ndarray | None:
        """A tile that was put here, None when it was not or cannot be read."""
        if self._file is None or key not in self._places:
            return None
        start, shape = self._places[key]
        tile = np.empty(shape, np.float16)
        try:
            self._file.seek(start)
            return tile if self._file.readinto(tile.reshape(-1).view(np.uint8).data) == tile.nbytes else None
        except OSError:
            return None

    def put(self, key: tuple, tile: np.ndarray) -> None:
        """Keep a tile, unless the disk has no room any more."""
        if self._file is None or key in self._places:
            return
        try:
            self._file.seek(self._end)
            if self._file.write(tile.tobytes()) < tile.nbytes:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as error:
            self._tell(f"The disk of {_folder()} took no more ({error.strerror}), {WITHOUT}.")
            self._file = None
            return
        self._places[key] = self._end, tile.shape
        self._end += tile.nbytes


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
