"""Per-band z-scores: what a network sees of a raster."""

from dataclasses import dataclass

import numpy as np
import torch

from ...raster.windows import split, spread
from ..base import SceneFeatures

TILE = 128  # pixels
TILES = 64  # with pixels of the pool, evenly over the raster
LIMIT = 30.0  # deviations; a dead pixel's spike is cut off there


@dataclass(frozen=True)
class Standardise:
    """mean, deviation (bands,): of the valid pixels of the training scene, in the raster's units."""

    mean: np.ndarray
    deviation: np.ndarray

    @classmethod
    def of(cls, scene_features: SceneFeatures) -> "Standardise":
        """Measure the ground's raster where its pool lies."""
        cube, pool, mean = scene_features.cube, scene_features.pool, scene_features.features.projection.mean
        across = -(-cube.shape[1] // TILE)
        tiles = split(cube.shape, (TILE, TILE))
        held = [tiles[i] for i in np.unique(pool.rows // TILE * across + pool.columns // TILE)]
        count, total, squares = 0, np.zeros(len(mean)), np.zeros(len(mean))
        for tile in spread(held, TILES):
            values, valid = cube.read(tile)
            apart = values[:, valid].astype(np.float64) - mean[:, None]
            count += apart.shape[1]
            total += apart.sum(1)
            squares += np.square(apart).sum(1)
        shift = total / count
        floor = 1e-6 * np.abs(mean) + 1e-12  # of a band that hardly varies
        deviation = np.maximum(np.sqrt(np.maximum(squares / count - shift**2, 0)), floor)
        return cls((mean + shift).astype(np.float32), deviation.astype(np.float32))

    @classmethod
    def of_file(cls, tensors: dict[str, torch.Tensor]) -> "Standardise":
        """From the tensors of a model file. Raises LookupError or ValueError when they are none of a scene."""
        if not (tensors["band_deviation"] > 0).all():
            raise ValueError
        return cls(tensors["band_mean"].numpy(), tensors["band_deviation"].numpy())

    @property
    def tensors(self) -> dict[str, torch.Tensor]:
        """As a model file holds it."""
        return {"band_mean": torch.from_numpy(self.mean), "band_deviation": torch.from_numpy(self.deviation)}

    def apply(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Standardise spectra (bands, rows, columns) in place; 0, the mean, where not `valid` (rows, columns)."""
        values -= self.mean[:, None, None]
        values /= self.deviation[:, None, None]
        values[:, ~valid] = 0
        return np.clip(values, -LIMIT, LIMIT, out=values)
