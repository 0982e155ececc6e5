"""Controls: what knowing where a pixel is reaches alone, without the image; what the labels of the whole pool reach."""

import numpy as np
from scipy.spatial import cKDTree

from ..raster.labels import Labels, flat
from .analyst import as_questions
from .draws import Draw
from .judging import Shown

COORDINATES = "coordinates"  # of catalogue.CONTROLS, stands among the learners
NEAREST_LABELS = "nearest_labels"  # the only strategy it has
FULL = "full"  # stands among the strategies: taught once, with all labels of the pool or so many pixels of it
FULL_PIXELS = 1000  # by chance; more are never learnt, see learners/kernel/spectral_spatial.py


class Coordinates:
    """1-nearest neighbour on row and column.

    Asks for the pixel farthest from all labels among those whose two nearest labels disagree, or among all while none
    disagree; each pick counts as a label at once, of the class of its nearest label.
    """

    def __init__(self, shape: tuple[int, ...], draw: Draw, seed: int):
        rows, columns = (draw.pool.rows, draw.pool.columns) if draw.pool else np.indices(shape).reshape(2, -1)
        self._shape, self._last = shape, draw.ids[-1]
        self._pool = np.stack([rows, columns], 1)
        self._free = np.ones(len(rows), bool)
        self._rng = np.random.default_rng([seed])
        self._places, self._ids = np.zeros((0, 2), int), np.zeros(0, int)

    def query(self, count: int, number: int) -> np.ndarray:
        """The next questions (n, 4); fewer than `count` when the pool is used up."""
        places, ids, picks = self._places, self._ids, list[int]()
        while len(picks) < count and self._free.any():
            if len(places):
                distance, nearest = cKDTree(places).query(self._pool, [1, 2])
                classes = np.append(ids, -1)[nearest]  # -1: no second label yet
                torn = self._free & (classes[:, 0] != classes[:, 1]) & (classes[:, 1] >= 0)
                pick = int(np.argmax(np.where(torn if torn.any() else self._free, distance[:, 0], -1)))
                ids = np.append(ids, classes[pick, 0])
            else:
                pick = int(self._rng.choice(len(self._pool)))
                ids = np.append(ids, 0)
            places = np.append(places, self._pool[pick : pick + 1], 0)
            self._free[pick] = False
            picks.append(pick)
        return as_questions(*self._pool[picks].T)

    def teach(self, labels: Labels) -> None:
        known = labels.known
        self._free &= ~np.isin(flat(*self._pool.T), flat(labels.rows, labels.columns))
        self._places, self._ids = np.stack([labels.rows, labels.columns], 1)[known], labels.ids[known]

    def shown(self) -> Shown:
        ids = np.zeros(self._shape, int)
        if len(self._ids):
            places = np.indices(self._shape).reshape(2, -1).T
            ids = self._ids[cKDTree(self._places).query(places)[1]].reshape(self._shape)
        return Shown(ids, (ids == self._last).astype(np.float32))
