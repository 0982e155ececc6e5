"""Maps of whole tiles: one answer for all pixels of a tile."""

import numpy as np
import torch

from ...protocol.sentence import Sentence
from ..features.groups import Features
from ..learners import MapModel, Model
from ..raster.cube import Cube
from ..raster.windows import Window
from .tiling import Tiling


class TileMap:
    """What a model makes of `tiles`; where they overlap the mean of their probabilities counts."""

    smooth = False  # the borders of tiles are no borders on the ground

    def __init__(self, model: Model, tiles: list[Window]):
        self.classes, self._tiles = model.classes, tiles
        self._model = model
        self._chances: dict[Window, torch.Tensor] = {}
        self._places = np.array(tiles)

    @property
    def digest(self) -> str:
        """That of what was learnt."""
        return self._model.digest

    @property
    def notices(self) -> list[str]:
        """Whether the tiles are of another size than those that it was trained on."""
        sides = self._model.tile_sides
        if not sides or max(self._tiles[0][2:]) in sides:
            return []
        return [
            Sentence(
                "The model was trained on tiles of {side} pixels. Tiles of that size are classified best.",
                side=min(sides),
            )
        ]

    def predict(self, features: Features, window: Window) -> torch.Tensor:
        """Return class probabilities (classes, rows, columns)."""
        result = torch.zeros(len(self.classes), window.rows, window.columns, device=features.device)
        first, size = self._places[:, :2], self._places[:, 2:]
        inside = (first < np.add(window[:2], window[2:])) & (first + size > window[:2])
        for tile in (self._tiles[i] for i in np.flatnonzero(inside.all(1))):
            end = (
                min(tile.row + tile.rows, window.row + window.rows),
                min(tile.column + tile.columns, window.column + window.columns),
            )
            start = max(tile.row, window.row), max(tile.column, window.column)
            common = Window(*start, end[0] - start[0], end[1] - start[1])
            result[(slice(None), *common.inside(window))] += self._of(features, tile)[:, None, None]
        return result / result.sum(0).clamp_min(1e-12)

    def _of(self, features: Features, tile: Window) -> torch.Tensor:
        """Class probabilities (classes,) of a tile: of the square round its centre, or the mean over its pixels."""
        if tile not in self._chances:
            self._chances[tile] = self._model.classify_tile(features, tile)
        return self._chances[tile]


def whole_tiles(model: Model, cube: Cube, tiling: Tiling | None) -> MapModel:
    """The model itself or, with a tiling of whole tiles, one that gives each tile one answer."""
    if tiling is None or tiling.unit != "whole":
        return model
    return TileMap(model, tiling.cut(cube.path, cube.shape))
