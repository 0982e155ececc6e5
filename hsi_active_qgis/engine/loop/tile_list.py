"""The tiles of a raster one by one: where each lies and, with the maps of whole tiles, its class and confidence."""

import numpy as np

from ..errors import BadRequest
from ..maps.polygons import outline
from ..raster.cube import Cube
from ..raster.opening import open_raster
from ..raster.windows import Window
from ..sheets.classes import folder_classes
from ..sheets.layout import read_cells
from .tiling import Tiling


def tile_list(cube: Cube, tiling: Tiling, map_path: str | None = None, confidence_path: str | None = None) -> list:
    """[{"wkb": outline in map coordinates, "row", "column", "x", "y", "image", "folder", "class", "confidence"}, ...]
    of the tiles that hold data.

    row, column: of the upper left pixel; x, y: of the centre, in map coordinates; image: path of the file that a tile
    of a contact sheet lies in, else None; folder: the class that the image's folder is named after, None without;
    class: the commonest id of a class map, confidence: the mean of its raster, both None without the maps.
    """
    images = read_cells(cube.path)
    folders = folder_classes([image for image, _ in images])
    first = np.array([cell[:2] for _, cell in images]).reshape(-1, 2)
    beyond = first + np.array([cell[2:] for _, cell in images]).reshape(-1, 2)
    tiles = []
    with _Layer(cube, map_path) as ids, _Layer(cube, confidence_path) as confidences:
        for window in tiling.cut(cube.path, cube.shape):
            found, sure = ids.read(window), confidences.read(window)
            if found is not None and not found.any():
                continue
            around = np.flatnonzero(((first <= window[:2]) & (beyond > window[:2])).all(1))
            x, y = cube.to_map(*np.array(window.centre))
            tiles.append(
                {
                    "wkb": outline(cube, window),
                    "row": window.row,
                    "column": window.column,
                    "x": float(x),
                    "y": float(y),
                    "image": images[around[0]][0] if len(around) else None,
                    "folder": folders[around[0]] if len(around) else None,
                    "class": None if found is None else int(np.bincount(found[found > 0]).argmax()),
                    "confidence": None if sure is None else float(np.nanmean(sure)),
                }
            )
    return tiles


class _Layer:
    """A band of the cube's size, or nothing without a path."""

    def __init__(self, cube: Cube, path: str | None):
        self._file = open_raster(path) if path else None
        if self._file is not None and self._file.shape != cube.shape:
            raise BadRequest("The map has another number of rows or columns than the raster. Choose one made of it.")

    def __enter__(self) -> "_Layer":
        return self

    def __exit__(self, *_) -> None:
        if self._file is not None:
            self._file.close()

    def read(self, window: Window) -> np.ndarray | None:
        return None if self._file is None else self._file.read(1, window=window.slices)
