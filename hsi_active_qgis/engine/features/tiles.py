"""What is made of a raster's pixels, once for each tile when it is first asked for, and kept in half precision."""

from collections import OrderedDict
from collections.abc import Callable, Iterator

import numpy as np
import torch

from ..raster.windows import Window

SIDE = 64  # pixels of a tile: few are made that nobody asked for, and a matrix product is worth its while
LARGEST = 65504.0  # of half precision
KEPT_BYTES = 512 << 20  # of all tiles of a raster; a million pixels with all groups take 400 MB

Made = Iterator[tuple[Window, torch.Tensor]]  # tiles and their values (components, rows, columns)


class Memory:
    """Tiles in memory, those used last, of at most KEPT_BYTES."""

    def __init__(self) -> None:
        self._tiles: OrderedDict[tuple[str, Window], np.ndarray] = OrderedDict()
        self._bytes = 0

    def among(self, name: str, places: list[Window]) -> dict[Window, np.ndarray]:
        """The tiles of a name that are there."""
        found = {place: self._tiles[name, place] for place in places if (name, place) in self._tiles}
        for place in found:
            self._tiles.move_to_end((name, place))
        return found

    def put(self, key: tuple[str, Window], tile: np.ndarray) -> None:
        """Keep a tile, and let go of those that were not used for longest where there is no room."""
        self._bytes += tile.nbytes - (self._tiles[key].nbytes if key in self._tiles else 0)
        self._tiles[key] = tile
        while self._bytes > KEPT_BYTES:
            self._bytes -= self._tiles.popitem(last=False)[1].nbytes


class Tiles:
    """Components of a raster's pixels, the same whether they were kept or are made anew.

    Args: name: of what they are in the memory, which several share; shape: rows and columns of the raster; memory: None
    not to keep them; make: yields the tiles of a window that consists of whole ones.
    """

    def __init__(self, name: str, shape: tuple[int, int], memory: Memory | None, make: Callable[[Window], Made]):
        self._name, self._shape, self._memory, self._make = name, shape, memory, make

    def read(self, window: Window, components: slice = slice(None)) -> torch.Tensor:
        """Some of the components of a window's pixels (components, rows, columns), half precision."""
        outer = whole_tiles(window, self._shape)
        places = outer.split(SIDE)
        found = {} if self._memory is None else self._memory.among(self._name, places)
        if missing := [place for place in places if place not in found]:
            found |= {tile: self._kept(tile, values) for tile, values in self._make(around(missing))}
        count = len(range(*components.indices(len(found[places[0]]))))
        result = np.empty((count, window.rows, window.columns), np.float16)
        for place in places:
            part = place.common(window)
            result[(slice(None), *part.inside(window))] = found[place][(components, *part.inside(place))]
        return torch.from_numpy(result)

    def _kept(self, tile: Window, values: torch.Tensor) -> np.ndarray:
        rounded = values.clamp(-LARGEST, LARGEST).half().cpu().numpy()
        if self._memory is not None:
            self._memory.put((self._name, tile), rounded)
        return rounded


def whole_tiles(window: Window, shape: tuple[int, int]) -> Window:
    """The tiles that a window touches, as far as the raster of `shape` reaches."""
    row, column = window.row // SIDE * SIDE, window.column // SIDE * SIDE
    rows = -(-(window.row + window.rows) // SIDE) * SIDE
    columns = -(-(window.column + window.columns) // SIDE) * SIDE
    return Window(row, column, min(rows, shape[0]) - row, min(columns, shape[1]) - column)


def around(windows: list[Window]) -> Window:
    """The smallest window that has all of some in it."""
    first, last = np.array(windows)[:, :2], np.array(windows)[:, :2] + np.array(windows)[:, 2:]
    return Window(*map(int, (*first.min(0), *(last.max(0) - first.min(0)))))
