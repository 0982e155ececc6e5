"""What is made of a raster's pixels, once for each tile when it is first asked for, and kept in half precision."""

from collections import OrderedDict
from collections.abc import Callable, Iterator

import numpy as np
import torch

from ..raster.windows import Window
from .tiles_file import SIDE, TilesFile

LARGEST = 65504.0  # of half precision
KEPT_BYTES = 384 << 20  # of all groups of a raster; of a million pixels they take 380 MB
KEPT_OF_LARGE = 128 << 20  # of the components of a larger one

Made = Iterator[tuple[Window, torch.Tensor]]  # tiles and their values (components, rows, columns)


class Memory:
    """Tiles in memory, those used last.

    They lie in one piece of `limit` bytes, of which the system gives what is used: among all that comes and goes they
    would keep more memory from being given back than they take.
    """

    def __init__(self, limit: int) -> None:
        self._room = np.empty(limit // 2, np.float16)
        self._used = 0  # values
        self._tiles: OrderedDict[tuple[str, Window], np.ndarray] = OrderedDict()

    def get(self, key: tuple[str, Window]) -> np.ndarray | None:
        """A tile that is there, good until the next one is put here."""
        if key in self._tiles:
            self._tiles.move_to_end(key)
        return self._tiles.get(key)

    def put(self, key: tuple[str, Window], tile: np.ndarray) -> None:
        """Keep a tile; those that were not used for longest go where there is no room."""
        if key in self._tiles:
            return
        place = self._free(tile.size)
        if place is not None:
            self._tiles[key] = place.reshape(tile.shape)
            self._tiles[key][:] = tile

    def _free(self, size: int) -> np.ndarray | None:
        """Room for so many values, None when there is none of this size."""
        if self._used + size <= len(self._room):
            self._used += size
            return self._room[self._used - size : self._used]
        oldest = next((key for key, tile in self._tiles.items() if tile.size == size), None)
        return None if oldest is None else self._tiles.pop(oldest).reshape(-1)


class Tiles:
    """Components of a raster's pixels, the same whether they were kept or are made anew.

    Args: name: of what they are in the memory, which several share; components: values of a pixel; shape: rows and
    columns of the raster; memory: None not to keep them; make: yields the tiles of a window of whole ones; file: has
    what memory has let go, or what was made before.
    """

    def __init__(
        self,
        name: str,
        components: int,
        shape: tuple[int, int],
        memory: Memory | None,
        make: Callable[[Window], Made],
        file: TilesFile | None = None,
    ):
        self._name, self._components, self._shape = name, components, shape
        self._memory, self._make, self._file = memory, make, file

    def read(self, window: Window, components: slice = slice(None), step: int = 1) -> torch.Tensor:
        """Some of the components of every `step`-th pixel of a window (components, rows, columns), half precision."""
        count = len(range(*components.indices(self._components)))
        result = np.empty((count, -(-window.rows // step), -(-window.columns // step)), np.float16)
        for place, tile in self._of(whole_tiles(window, self._shape).split(SIDE)):
            here, there = place.common(window).thinned(window, place, step)
            result[(slice(None), *here)] = tile[(components, *there)]
        return torch.from_numpy(result)

    def at(self, rows: np.ndarray, columns: np.ndarray) -> torch.Tensor:
        """Those of single pixels (components, pixels), half precision; of near ones, for all around them is made."""
        result = np.empty((self._components, len(rows)), np.float16)
        across = -(-self._shape[1] // SIDE)
        numbers = rows // SIDE * across + columns // SIDE
        order = np.argsort(numbers, kind="stable")
        found, first = np.unique(numbers[order], return_index=True)
        corners = list(zip((found // across * SIDE).tolist(), (found % across * SIDE).tolist(), strict=True))
        members = dict(zip(corners, np.split(order, first[1:]), strict=True))
        places = [whole_tiles(Window(row, column, 1, 1), self._shape) for row, column in corners]
        for place, tile in self._of(places):
            here = members[place[:2]]
            result[:, here] = tile[:, rows[here] - place.row, columns[here] - place.column]
        return torch.from_numpy(result)

    def _of(self, places: list[Window]) -> Iterator[tuple[Window, np.ndarray]]:
        """Tiles and their values, good until the next one; what is not there is made, with what lies between."""
        missing = []
        for place in places:
            tile = self._kept(place)
            if tile is None:
                missing.append(place)
            else:
                yield place, tile
        wanted = set(missing)
        for place, values in self._make(around(missing)) if missing else ():
            tile = values.clamp_(-LARGEST, LARGEST).half().cpu().numpy()
            if self._memory is not None:
                self._memory.put((self._name, place), tile)
            if self._file is not None:
                self._file.put(place, tile)
            if place in wanted:
                yield place, tile

    def _kept(self, place: Window) -> np.ndarray | None:
        """A tile that was made before."""
        tile = None if self._memory is None else self._memory.get((self._name, place))
        if tile is None and self._file is not None:
            tile = self._file.get(place)
            if tile is not None and self._memory is not None:
                self._memory.put((self._name, place), tile)
        return tile


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
