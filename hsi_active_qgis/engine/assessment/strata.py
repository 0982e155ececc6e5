"""The strata that a check sample is drawn in: the classes of a map and, on request, what lies around one of them.

What a map of changes missed lies mostly beside what it found. In the stratum of all that did not change a few such
points would count for very much; in one of its own they do not (Olofsson et al. 2020).
"""

from typing import NamedTuple

import numpy as np
from scipy.ndimage import maximum_filter

from ...protocol.catalogue import CHANGED
from ...protocol.class_names import fold
from ...protocol.parts import AROUND, LARGEST_CLASS, WHOLE_MAP, SampleDesign
from ...protocol.sentence import Sentence
from ..errors import BadRequest
from ..progress import Progress
from ..raster.class_map import read_classes
from ..raster.windows import Window
from .class_match import Names


class Strata(NamedTuple):
    """The classes of a map and, where `buffer` pixels lie around a class, these; or WHOLE_MAP alone. With their pixels
    in each window."""

    ids: np.ndarray
    windows: list[Window]
    in_window: np.ndarray  # (windows, strata)
    target: int
    buffer: int
    names: Names
    whole: bool

    @classmethod
    def of(cls, file, design: SampleDesign, names: Names, progress: Progress) -> "Strata":
        """Count them. Raises BadRequest."""
        target, whole = _target(design, names) if design.buffer else 0, design.design != "stratified"
        windows = [Window(w.row_off, w.col_off, w.height, w.width) for _, w in file.block_windows(1)]
        tallies = []
        for done, window in enumerate(windows):
            progress(done / len(windows), "Counting")
            tallies.append(np.unique(_in_window(file, window, target, design.buffer, whole), return_counts=True))
        ids = np.unique(np.concatenate([found for found, _ in tallies]))
        ids = ids[ids > 0]
        if not len(ids):
            raise BadRequest("The map has no class anywhere. Choose a class map.")
        if target and target not in ids:
            raise BadRequest(
                "The map has no pixel of class {target}, around which the buffer was to lie.", target=target
            )
        in_window = np.stack([_counts_of(ids, *tally) for tally in tallies])
        return cls(ids, windows, in_window, target, design.buffer, names, whole)

    def name(self, stratum: int) -> str:
        """What a stratum is called."""
        if stratum == WHOLE_MAP:
            return Sentence("The whole map")
        of_class = self.target if stratum == AROUND else stratum
        name = self.names.get(of_class, str(of_class))
        return Sentence("{buffer} pixels around {name}", buffer=self.buffer, name=name) if stratum == AROUND else name

    def places(self, file, stratum: int, chosen: np.ndarray) -> tuple[list[int], list[int]]:
        """Rows and columns of the `chosen` ones of a stratum's pixels, numbered from window to window."""
        in_window = self.in_window[:, stratum]
        first = np.cumsum(in_window) - in_window
        rows: list[int] = []
        columns: list[int] = []
        for i in np.unique(np.searchsorted(first, chosen, side="right") - 1):
            window = self.windows[i]
            here = chosen[(chosen >= first[i]) & (chosen < first[i] + in_window[i])] - first[i]
            strata = _in_window(file, window, self.target, self.buffer, self.whole)
            flat = np.flatnonzero(strata == self.ids[stratum])[here]
            rows += (flat // window.columns + window.row).tolist()
            columns += (flat % window.columns + window.column).tolist()
        return rows, columns

    def on_grid(self, file, count: int, rng: np.random.Generator) -> tuple[list[int], list[int]]:
        """Rows and columns of about `count` pixels with a class on a square grid with a random start."""
        step = max(1.0, np.sqrt(self.in_window.sum() / count))
        rows, columns = (np.arange(rng.uniform(0, step), side, step).astype(int) for side in file.shape)
        found: list[np.ndarray] = []
        for window in self.windows:
            down, across = (
                (line >= start) & (line < start + length)
                for line, start, length in ((rows, window.row, window.rows), (columns, window.column, window.columns))
            )
            if down.any() and across.any():
                places = np.stack(np.meshgrid(rows[down], columns[across], indexing="ij"), -1).reshape(-1, 2)
                has_class = read_classes(file, window)[tuple((places - [window.row, window.column]).T)] > 0
                found.append(places[has_class])
        if not found:
            raise BadRequest("The grid meets no pixel of the map. Ask for more points.")
        places = np.concatenate(found)
        return places[:, 0].tolist(), places[:, 1].tolist()


def _target(design: SampleDesign, names: Names) -> int:
    """The number of the class in the buffer. Raises BadRequest."""
    wanted = CHANGED if design.target_class in (None, "") else str(design.target_class)
    found = {fold(name): number for number, name in names.items()}
    if fold(wanted) in found:
        return found[fold(wanted)]
    if wanted.isdecimal() and 0 < int(wanted) <= LARGEST_CLASS:
        return int(wanted)
    raise BadRequest(
        "The map has no class {wanted} for the buffer to lie around. Name one of its classes.", wanted=wanted
    )


def _in_window(file, window: Window, target: int, buffer: int, whole: bool) -> np.ndarray:
    """The strata of a window of an open map (rows, columns): its classes, AROUND within `buffer` pixels of the target,
    or WHOLE_MAP.

    Raises BadRequest when it holds none.
    """
    ids = read_classes(file, window)
    if whole:
        return np.where(ids > 0, WHOLE_MAP, 0)
    if not buffer:
        return ids
    top, left = max(0, window.row - buffer), max(0, window.column - buffer)
    bottom = min(file.height, window.row + window.rows + buffer)
    right = min(file.width, window.column + window.columns + buffer)
    wide = read_classes(file, Window(top, left, bottom - top, right - left)) == target
    near = maximum_filter(wide, 2 * buffer + 1, mode="constant")
    near = near[window.row - top :, window.column - left :][: window.rows, : window.columns]
    return np.where(near & (ids > 0) & (ids != target), AROUND, ids)


def _counts_of(ids: np.ndarray, found: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Of the pixels `counts` of the classes `found`, those of `ids` (classes,)."""
    place = {int(i): int(n) for i, n in zip(found, counts, strict=True)}
    return np.array([place.get(int(i), 0) for i in ids])
