"""The patches of a class map: neighbouring pixels of one class, connected along rows and columns.

A map of any size is read in strips. The piece of a patch in each strip is numbered there, pieces that touch across a
seam are joined at the end; so memory holds one strip and about 30 bytes a piece, never the map.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..progress import Progress, silent
from ..raster.windows import Window, split

STRIP_PIXELS = 1 << 19  # read at once: 30 MB to number them, up to 300 MB to trace them when each is a patch


@dataclass(frozen=True)
class Strip:
    """Rows of a class map: ids and pieces (rows, columns), of each piece its class and number of pixels."""

    ids: np.ndarray
    pieces: np.ndarray
    classes: np.ndarray
    areas: np.ndarray


def number(ids: np.ndarray) -> Strip:
    """Number the connected pieces of equal value in an array (rows, columns), from 0 on; 0 counts as a class here."""
    starts = np.ones(ids.shape, bool)  # of runs along the rows
    starts[:, 1:] = ids[:, 1:] != ids[:, :-1]
    runs = (np.cumsum(starts.ravel(), dtype=np.int32) - 1).reshape(ids.shape)
    meet = (ids[1:] == ids[:-1]) & (starts[1:] | starts[:-1])  # once for each pair of runs that touch
    count = int(runs[-1, -1]) + 1
    of_run = _joined(runs[:-1][meet], runs[1:][meet], count)
    first = np.flatnonzero(starts)
    classes = np.zeros(of_run.max() + 1, ids.dtype)
    classes[of_run] = ids.ravel()[first]
    lengths = np.diff(np.append(first, ids.size))
    areas = np.bincount(of_run, lengths).astype(np.int64)
    return Strip(ids, of_run[runs], classes, areas)


def _joined(a: np.ndarray, b: np.ndarray, count: int) -> np.ndarray:
    """Number the groups of `count` things of which the pairs a, b belong together, in the order of their first ones."""
    return connected_components(coo_array((np.ones(len(a), bool), (a, b)), (count, count)), directed=False)[1]


class Patches:
    """All patches of a class map, open for reading: of each its class, its number of pixels and its last strip.

    They are numbered as their first pixels follow each other, row by row, however the map is cut. Class 0, nodata, has
    patches, too; who uses them leaves these out.
    """

    def __init__(self, target, progress: Progress = silent):
        self._target = target
        rows = max(1, STRIP_PIXELS // target.width)
        self.windows: list[Window] = split(target.shape, (rows, target.width))
        self._first = [0]  # number of the first piece of each strip
        classes, areas, joints = [], [], []
        above: Strip | None = None
        for done, window in enumerate(self.windows):
            progress(done / len(self.windows), "Finding patches")
            strip = self._read(window)
            if above is not None:
                joints.append(_seam(above, strip) + np.array([self._first[-2], self._first[-1]])[:, None])
            classes.append(strip.classes)
            areas.append(strip.areas)
            self._first.append(self._first[-1] + len(strip.classes))
            above = strip
        pairs = np.concatenate([np.zeros((2, 0), int), *joints], 1)
        self._of_piece = _joined(pairs[0], pairs[1], self._first[-1])
        count = self._of_piece.max() + 1
        self.classes = np.zeros(count, target.dtypes[0])
        self.classes[self._of_piece] = np.concatenate(classes)
        self.areas = np.bincount(self._of_piece, np.concatenate(areas)).astype(np.int64)
        self.last = np.zeros(count, np.int32)
        for index in range(len(self.windows)):
            self.last[self.of_pieces(index)] = index

    def __len__(self) -> int:
        return len(self.classes)

    def _read(self, window: Window) -> Strip:
        return number(self._target.read(1, window=window.slices))

    def strip(self, index: int) -> Strip:
        """One of the strips, with its pieces numbered as they were."""
        return self._read(self.windows[index])

    def of_pieces(self, index: int) -> np.ndarray:
        """The patch that each piece of a strip belongs to."""
        return self._of_piece[self._first[index] : self._first[index + 1]]


def _seam(above: Strip, below: Strip) -> np.ndarray:
    """Pairs of pieces (2, pairs) of one class that touch where two strips meet."""
    same = above.ids[-1] == below.ids[0]
    return np.unique(np.stack([above.pieces[-1][same], below.pieces[0][same]]).astype(int), axis=1)
