"""What is made of a raster's pixels, in a file beside the session: the next engine goes on with it.

The file has a key of all that it is made from, the projection, a checksum of each tile, and room for all tiles. A tile
is there when its checksum is, so an engine that is killed loses the tile at hand and no more.
"""

import os
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import numpy as np

from ...protocol.sentence import Sentence
from ...protocol.writing import whole
from ..raster.room import Tell, has_room
from .preprocessing import Projection
from .tiles_file import Layout, TilesFile

BLOCK = 4096  # bytes; tiles begin at a multiple of it
ANEW = Sentence("so what is made of it is made anew")
UNTIL = Sentence("so what is made of the raster is kept until the engine ends")
UNREADABLE = (OSError, EOFError, ValueError)
Head = tuple[Projection, np.ndarray, int]  # the projection, the tiles' checksums, and where these begin in the file


@dataclass(frozen=True)
class Store:
    """A file by its path; key: hex digest of all that what is in it is made from."""

    path: str
    key: str

    def projection(self, channels: int, tell: Tell) -> Projection | None:
        """The one that is kept of this key; tells when the file is of another one."""
        if not Path(self.path).exists():
            return None
        try:
            head = self._head()
        except UNREADABLE:
            tell(Sentence("{path} cannot be read, {anew}.", path=self.path, anew=ANEW))
            return None
        if head is None or len(head[0].mean) != channels:
            tell(
                Sentence(
                    "The raster, its bands or its area are not those of {path}, {anew}.", path=self.path, anew=ANEW
                )
            )
            return None
        return head[0]

    def tiles(self, projection: Projection, layout: Layout, tell: Tell) -> TilesFile | None:
        """The file open for its tiles, made unless it is there; tells why when it cannot be."""
        try:
            head = self._of(projection)
            if head is None:
                folder = Path(self.path).parent
                folder.mkdir(exist_ok=True)
                if not has_room(layout.size, folder, UNTIL, tell):
                    return None
                self._make(projection, layout)
                head = self._of(projection)
            if head is None:
                raise OSError("another engine is at it")
            _, sums, sums_at = head
            return TilesFile(self._opened(), layout, tell, _after(sums_at + sums.nbytes), sums, sums_at)
        except OSError as error:
            tell(
                Sentence(
                    "{path} cannot be written ({why}), {until}.",
                    path=self.path,
                    why=error.strerror or error,
                    until=UNTIL,
                )
            )
            return None

    def _opened(self) -> FileIO:
        """For reading alone where it may not be written."""
        try:
            return FileIO(self.path, "r+")
        except OSError:
            return FileIO(self.path, "r")

    def _of(self, projection: Projection) -> Head | None:
        """What comes before the tiles, of this key and projection; else None."""
        try:
            head = self._head()
        except UNREADABLE:
            return None
        same = head and all(map(np.array_equal, _arrays(head[0]), _arrays(projection)))
        return head if same else None

    def _head(self) -> Head | None:
        """What comes before the tiles; None when it is of another key. Raises one of UNREADABLE."""
        with open(self.path, "rb") as file:
            key, *arrays, sums = (np.load(file, allow_pickle=False) for _ in range(5))
            if key.tobytes().hex() != self.key:
                return None
            return Projection(*arrays), sums.astype(np.uint32), file.tell() - sums.nbytes

    def _make(self, projection: Projection, layout: Layout) -> None:
        """Write a file without a tile. Raises OSError."""
        key = np.frombuffer(bytes.fromhex(self.key), np.uint8)
        with whole(self.path) as part, open(part, "r+b") as file:
            for array in (key, *_arrays(projection), np.zeros(layout.tiles, "<u4")):
                np.save(file, array)
            file.truncate(_after(file.tell()) + layout.size)
            os.fsync(file.fileno())


def _after(place: int) -> int:
    """Where the tiles begin when all else ends at a byte."""
    return -(-place // BLOCK) * BLOCK


def _arrays(projection: Projection) -> tuple[np.ndarray, ...]:
    return projection.mean, projection.mnf, projection.pca
