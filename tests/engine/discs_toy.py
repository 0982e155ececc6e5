"""A toy of bright discs on stripes, and tiles of it answered with their areas, as an analyst draws them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from affine import Affine
from rasterio.features import shapes

from tests.engine.conftest import GRID

TILE = 16
CLASSES = [{"id": 1, "name": "stripes", "colour": "#56b4e9"}, {"id": 4, "name": "discs", "colour": "#d55e00"}]


@dataclass
class Discs:
    path: Path
    spectra: np.ndarray  # (bands, rows, columns)
    reference: np.ndarray  # (rows, columns), 1 or 4

    def outline(self, row: int, column: int, value=1, size: int = TILE) -> list:
        """A tile with the class of the rest."""
        corners = [GRID @ (column, row), GRID @ (column + size, row + size)]
        return [shapely.box(*np.ravel(corners)).wkb_hex, value]

    def areas(self, row: int, column: int, value=4) -> list:
        """The discs in a tile."""
        inside = self.reference[row : row + TILE, column : column + TILE]
        place = GRID @ Affine.translation(column, row)
        found = shapes(inside.astype("int32"), mask=inside == 4, transform=place)
        return [[shapely.geometry.shape(outline).wkb_hex, value] for outline, _ in found]

    def answers(self, count: int, seed: int = 0) -> list:
        """Random tiles: all outlines, then all areas."""
        places = [(r, c) for r in range(0, 64, TILE) for c in range(0, 80, TILE)]
        some = [places[i] for i in np.random.default_rng(seed).permutation(len(places))[:count]]
        return [self.outline(*place) for place in some] + [area for place in some for area in self.areas(*place)]


def discs(rows: int = 64, columns: int = 80, bands: int = 4) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(3)
    down, right = np.indices((rows, columns))
    spectra = 500 + 100 * np.sin(right * 1.3) + draw.normal(0, 40, (bands, rows, columns))
    reference = np.ones((rows, columns), int)
    for row, column in draw.integers(0, (rows, columns), (12, 2)):
        inside = (down - row) ** 2 + (right - column) ** 2 < 36
        reference[inside] = 4
    spectra[:, reference == 4] += np.linspace(60, 240, bands)[:, None]
    return spectra.astype("int16"), reference
