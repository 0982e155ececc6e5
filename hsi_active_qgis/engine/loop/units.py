"""What a question asks about: pixels, tiles of which the learner sees the pixels, or whole tiles as it sees them."""

from dataclasses import replace

import numpy as np
import shapely
import torch

from ...protocol.learners import LEARNER_SPECS
from ...protocol.settings import Settings
from ..features.pool import Pool
from ..learners import SceneFeatures
from ..raster.cube import Cube
from ..raster.labels import Labels
from ..strategies.arrays import Arrays
from .pixels import Pixels
from .tiles import Tiles
from .tiling import Tiling


class WholeTiles(Tiles):
    """Tiles of one class each, which are the learner's samples: a tile's centre pixel stands for it."""

    def samples(self, scene_features: SceneFeatures) -> SceneFeatures:
        return replace(scene_features, pool=Pool(self.rows, self.columns))

    def settings(self, settings: Settings) -> Settings:
        return replace(settings, side=max((max(window[2:]) for window in self.windows), default=self.tiling.size))

    def lessons(self, labels: Labels, usual: Labels) -> Labels:
        """One label a tile, at its centre: the commonest class of the labels in it, in the order of the tiles."""
        inside = [np.flatnonzero(w.contains(labels.rows, labels.columns) & labels.known) for w in self.windows]
        tiles = np.array([i for i, members in enumerate(inside) if len(members)], int)
        ids = np.array([np.bincount(labels.ids[inside[i]]).argmax() for i in tiles], int)
        rows, columns = self.rows[tiles], self.columns[tiles]
        return Labels(rows, columns, ids, tiles, labels.classes, shapely.points(columns + 0.5, rows + 0.5))

    def of_samples(self, values: torch.Tensor) -> torch.Tensor:
        return values

    def arrays_of_learner(self, seen: Arrays, answered: np.ndarray) -> Arrays:
        return replace(seen, answerable=self.mean(seen.answerable))


def units_of(cube: Cube, pool: Pool, tiling: Tiling | None, learner: str) -> Pixels:
    """The units of a request; whole tiles are samples to some learners, to others tiles like the rest."""
    if tiling is None:
        return Pixels(cube, pool)
    if tiling.unit == "whole" and LEARNER_SPECS[learner].learns_tiles:
        return WholeTiles(cube, pool, tiling)
    return Tiles(cube, pool, tiling)
