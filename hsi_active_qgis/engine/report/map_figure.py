"""The class map of a report: a picture in the classes' colours, its scale, and how large each class is."""

import base64
import math
from collections import Counter
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from rasterio.enums import Resampling
from rasterio.io import MemoryFile

from ...protocol.catalogue import default_colour
from ...protocol.parts import ClassEntry
from ..raster.opening import open_raster

LONGER_SIDE = 900  # pixels of the picture
METRES_A_DEGREE = 111_320.0  # of latitude
LONGEST_BAR = 0.3  # of the picture's width
SQUARE_METRES = 10_000  # of a hectare


@dataclass(frozen=True)
class MapFigure:
    """source: the picture as a browser takes it; bar: its share of the width and its length in words, None without a
    place on Earth; pixels: of each class; hectares: of a pixel, None where they differ."""

    source: str
    bar: tuple[float, str] | None
    pixels: dict[int, int]
    hectares: float | None


def map_figure(path: str, classes: tuple[ClassEntry, ...]) -> MapFigure:
    """Raises RasterUnreadable."""
    with closing(open_raster(path)) as file:
        scale = min(1.0, LONGER_SIDE / max(file.shape))
        shape = tuple(max(1, round(side * scale)) for side in file.shape)
        ids = file.read(1, out_shape=shape, resampling=Resampling.nearest)
        ids = np.where(file.read_masks(1, out_shape=shape, resampling=Resampling.nearest) > 0, ids, 0).astype(int)
        width = _width_metres(file)
        metres = file.crs.linear_units_factor[1] if file.crs is not None and file.crs.is_projected else None
        hectares = None if metres is None else abs(file.transform.determinant) * metres**2 / SQUARE_METRES
        return MapFigure(_png(ids, classes), None if width is None else _bar(width), _pixels(file), hectares)


def _pixels(file) -> dict[int, int]:
    counts: Counter[int] = Counter()
    for _, window in file.block_windows(1):
        ids = file.read(1, window=window)[file.read_masks(1, window=window) > 0]
        numbers, pixels = np.unique(ids, return_counts=True)
        counts.update(dict(zip(numbers.astype(int).tolist(), pixels.tolist(), strict=True)))
    return {number: counts[number] for number in sorted(counts) if number > 0}


def _png(ids: np.ndarray, classes: tuple[ClassEntry, ...]) -> str:
    """A picture of class ids (rows, columns) as a data URL, transparent where there is none."""
    picture = np.zeros((4, *ids.shape), np.uint8)
    colours = {entry.id: entry.colour for entry in classes}
    for number in np.unique(ids[ids > 0]).tolist():
        red_green_blue = bytes.fromhex(colours.get(number, default_colour(number - 1))[1:])
        picture[:, ids == number] = np.array([*red_green_blue, 255], np.uint8)[:, None]
    with MemoryFile() as memory:
        with memory.open("PNG", width=ids.shape[1], height=ids.shape[0], count=4, dtype="uint8") as target:
            target.write(picture)
        return "data:image/png;base64," + base64.b64encode(memory.read()).decode()


def _width_metres(file) -> float | None:
    """How wide the picture is on the ground, None without a place on Earth."""
    if file.crs is None:
        return None
    width = math.hypot(file.transform.a, file.transform.d) * file.width
    if file.crs.is_projected:
        return width * file.crs.linear_units_factor[1]
    latitude = file.transform.f + file.transform.e * file.height / 2
    return width * METRES_A_DEGREE * math.cos(math.radians(latitude)) if file.crs.is_geographic else None


def _bar(width: float) -> tuple[float, str]:
    """The longest bar of 1, 2 or 5 times a power of ten metres that has room."""
    power = 10 ** math.floor(math.log10(LONGEST_BAR * width))
    length = max(step * power for step in (1, 2, 5) if step * power <= LONGEST_BAR * width)
    return length / width, f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
