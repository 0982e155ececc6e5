"""A toy of two dates: the three materials of conftest, of which rectangles have turned into a fourth."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.features import shapes

from tests.engine.conftest import GRID, materials, write

CLASSES = [{"id": 1, "name": "unchanged", "colour": "#56b4e9"}, {"id": 2, "name": "changed", "colour": "#d55e00"}]


@dataclass
class Pair:
    first: Path
    second: Path
    changed: np.ndarray  # (rows, columns) 1 or 2

    @property
    def scene(self) -> dict:
        return {"raster": str(self.first), "second": str(self.second)}

    def answer(self, question: dict, rest: int | None = 1) -> tuple[list, list]:
        """The outline with the class of the rest, and the changed areas in the tile, as an analyst draws them."""
        top, left, height, width = (question[name] for name in ("row", "column", "height", "width"))
        inside = self.changed[top : top + height, left : left + width]
        place = GRID @ Affine.translation(left, top)
        areas = [
            [shapely.geometry.shape(outline).wkb_hex, int(value)]
            for outline, value in shapes(inside.astype("int32"), mask=inside == 2, transform=place)
        ]
        return [question["wkb"], rest], areas


def make_pair(folder: Path, rows: int = 96, columns: int = 112, seed: int = 0) -> Pair:
    first, _ = materials(rows, columns, seed=seed)
    rng = np.random.default_rng([seed, 1])
    later = first * 1.1 + rng.normal(0, 40, first.shape)
    changed = np.ones((rows, columns), int)
    for _ in range(8):
        row, column = rng.integers(0, rows - 12), rng.integers(0, columns - 14)
        changed[row : row + 12, column : column + 14] = 2
    later[:, changed == 2] = later[::-1, changed == 2] + 300
    return Pair(write(folder / "first.tif", first), write(folder / "second.tif", later.astype("int16")), changed)


def shifted(pair: Pair, folder: Path, crs: str = "EPSG:32633", by: float = 0, pixel: float = 8.0) -> Path:
    """The second date on another grid: CRS, place and pixel size."""
    path = folder / "shifted.tif"
    with rasterio.open(pair.second) as file:
        bounds = rasterio.warp.transform_bounds(file.crs, crs, *file.bounds)
        size = pixel if crs == "EPSG:32633" else pixel / 111_000
        rows, columns = (int((bounds[i + 2] - bounds[i]) / size) + 1 for i in (1, 0))
        place = Affine(size, 0, bounds[0] + by, 0, -size, bounds[3])
        profile = {"driver": "GTiff", "crs": crs, "transform": place, "height": rows, "width": columns}
        with rasterio.open(path, "w", count=file.count, dtype="int16", nodata=-9999, **profile) as target:
            for band in file.indexes:
                values = np.full((rows, columns), -9999, "int16")
                rasterio.warp.reproject(
                    rasterio.band(file, band), values, dst_transform=place, dst_crs=crs, dst_nodata=-9999
                )
                target.write(values, band)
    return path
