"""The simulated analyst: what is answered to questions about pixels or tiles, from a reference map."""

from typing import Protocol

import numpy as np
import shapely
from affine import Affine
from rasterio.features import shapes

from ...protocol.catalogue import default_colour
from ..raster.cube import Cube
from ..raster.labels import UNSURE, Labels, burn
from ..raster.windows import Window
from .draws import Draw

SEED = 1_000_007  # sets the analyst's random numbers apart from the session's


class Analyst(Protocol):
    def answer(self, asked: np.ndarray) -> Labels:
        """All that is answered to questions (n, 4): first row and column, rows and columns; 1 and 1 for a pixel."""

    def balance(self, asked: np.ndarray) -> dict[int, int]:
        """{class id: pixels, or whole tiles} of what was asked about, 0 = don't know."""

    def classes(self, asked: np.ndarray) -> np.ndarray:
        """The class of each question, of a tile the commonest one, 0 = don't know (n,)."""


class PixelAnalyst:
    """Gives each pixel its class; noise, unsure: shares of wrong and of don't-know answers, the same for a seed."""

    def __init__(self, draw: Draw, seed: int, noise: float = 0.0, unsure: float = 0.0):
        self._table = class_table(draw)
        rng, ids = np.random.default_rng([seed, SEED]), np.array(draw.ids)
        self.answers = draw.reference.copy()  # (rows, columns)
        wrong = (rng.random(self.answers.shape) < noise) & (self.answers > 0)
        shift = rng.integers(1, len(ids), self.answers.shape)
        self.answers[wrong] = ids[(np.searchsorted(ids, self.answers[wrong]) + shift[wrong]) % len(ids)]
        self.answers[rng.random(self.answers.shape) < unsure] = UNSURE

    def answer(self, asked: np.ndarray) -> Labels:
        rows, columns = asked[:, :2].T
        points = shapely.points(columns + 0.5, rows + 0.5)
        return Labels(rows, columns, self.classes(asked), np.arange(len(rows)), self._table, points)

    def balance(self, asked: np.ndarray) -> dict[int, int]:
        return _counted(self.classes(asked))

    def classes(self, asked: np.ndarray) -> np.ndarray:
        return self.answers[asked[:, 0], asked[:, 1]]


class TileAnalyst:
    """Outlines the classes of a tile, then says what the rest is: the commonest class, or that some is not known.

    whole: gives a tile its commonest class instead.
    """

    def __init__(self, cube: Cube, draw: Draw, whole: bool = False):
        self._cube, self._reference, self._whole = cube, draw.reference, whole
        self._table = class_table(draw)
        self._drawn: dict[tuple, tuple[list, list]] = {}  # the outline and the areas answered for a tile

    def answer(self, asked: np.ndarray) -> Labels:
        answers = [self._answered(tuple(question)) for question in asked.tolist()]
        outlines, areas = ([wkb for one in answers for wkb in one[i]] for i in (0, 1))
        return burn(self._cube, outlines + areas, self._table)

    def balance(self, asked: np.ndarray) -> dict[int, int]:
        if self._whole:
            return _counted(self.classes(asked))
        tiles = [self._reference[Window(*question).slices].ravel() for question in asked]
        return _counted(np.concatenate([np.zeros(0, int), *tiles]))

    def classes(self, asked: np.ndarray) -> np.ndarray:
        return np.array([commonest(self._reference[Window(*question).slices]) for question in asked], int)

    def _answered(self, question: tuple) -> tuple[list, list]:
        """Its outline with the class of the rest, and the areas drawn in it, as [[hex WKB, class id or None], ...]."""
        if question not in self._drawn:
            window = Window(*question)
            ids = self._reference[window.slices]
            rest = commonest(ids) if self._whole or ids.all() else UNSURE
            outline = self._to_map(shapely.box(0, 0, window.columns, window.rows), window)
            areas = [] if self._whole else self._areas(ids, rest, window)
            self._drawn[question] = [[outline, rest or None]], areas
        return self._drawn[question]

    def _areas(self, ids: np.ndarray, rest: int, window: Window) -> list:
        """Polygons of all classes but that of the rest."""
        found = shapes(ids.astype("int32"), (ids != rest) & (ids != UNSURE))
        return [[self._to_map(shapely.geometry.shape(area), window), int(class_id)] for area, class_id in found]

    def _to_map(self, shape, window: Window) -> str:
        """Hex WKB in map coordinates of a shape in (column, row) of a tile."""
        t = self._cube.transform @ Affine.translation(window.column, window.row)
        moved = shapely.transform(shape, lambda xy: np.column_stack(t @ (xy[:, 0], xy[:, 1])))
        return shapely.to_wkb(moved, hex=True)


def commonest(ids: np.ndarray) -> int:
    """The class that most pixels have, 0 where none has one."""
    counts = np.bincount(ids.ravel())
    return int(counts[1:].argmax() + 1) if counts[1:].any() else UNSURE


def class_table(draw: Draw) -> list[dict]:
    return [{"id": i, "name": draw.names.get(i, str(i)), "colour": default_colour(n)} for n, i in enumerate(draw.ids)]


def balanced(draw: Draw, count: int, seed: int) -> np.ndarray:
    """A random first set of pixels (n, 4) with the same number of each class, as near as it goes."""
    rng, allowed = np.random.default_rng([seed, SEED, 1]), draw.reference > 0
    if draw.pool is not None:
        allowed &= False
        allowed[draw.pool.rows, draw.pool.columns] = True
    shuffled = rng.permutation(np.flatnonzero(allowed))
    classes = draw.reference.ravel()[shuffled]
    turn = np.zeros(len(shuffled), int)  # how many of the same class come before: classes take turns
    for i in draw.ids:
        turn[classes == i] = np.arange((classes == i).sum())
    chosen = shuffled[np.argsort(turn, kind="stable")[:count]]
    return as_questions(*np.divmod(chosen, draw.reference.shape[1]))


def as_questions(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Pixels as questions (n, 4)."""
    return np.stack([rows, columns, np.ones_like(rows), np.ones_like(rows)], 1)


def _counted(ids: np.ndarray) -> dict[int, int]:
    found, counts = np.unique(ids, return_counts=True)
    return {int(i): int(n) for i, n in zip(found, counts, strict=True)}
