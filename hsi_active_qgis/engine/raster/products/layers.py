"""Cubes whose bands are datasets of their own, (rows, columns) each, as GDAL writes netCDF: Band1, Band2, ..."""

import re

import h5py
import numpy as np

from ....protocol.sentence import Sentence
from .hdf5 import (
    GOOD,
    OTHERS,
    WAVELENGTHS,
    WIDTHS,
    axis_name,
    factor_of,
    fill_of,
    is_unsigned,
    lonlat,
    number_of,
    placed,
    row_and_column,
    text_of,
    vector,
)
from .product import Detector, Product

COLLECTED = "The cube was put together from {layers} layers of the file: {first} to {last}."
LEFT_OUT = "Left out, though of the same size: {listed}."
MOST_NAMED = 5  # of what was left out


class Layers:
    """Datasets of one shape as one dataset of h5py with bands, and what they lie along, as axes.

    Where they differ in type or fill it has float32 with NaN for the fill.
    """

    def __init__(self, layers: list[h5py.Dataset]):
        first = layers[0]
        self._layers, self._sides = layers, _sides(first)
        self.attrs, self.parent, self.name = first.attrs, first.parent, first.name
        self.shape = len(layers), *(first.shape[side] for side in self._sides)
        self.chunks = (1, *(first.chunks[side] for side in self._sides)) if first.chunks else None
        self.dims = {}, *(first.dims[side] for side in self._sides)
        self.alike = len({(layer.dtype, is_unsigned(layer), fill_of(layer)) for layer in layers}) == 1
        self.dtype = first.dtype if self.alike else np.dtype("float32")

    def __getitem__(self, places: tuple[slice, slice, slice]) -> np.ndarray:
        bands, *window = places
        return np.stack([self._read(layer, window) for layer in self._layers[bands]])

    def _read(self, layer: h5py.Dataset, window: list[slice]) -> np.ndarray:
        index: list = [0] * layer.ndim
        for side, place in zip(self._sides, window, strict=True):
            index[side] = place
        values = layer[tuple(index)]
        if self.alike:
            return values
        values = values.astype(f"u{values.itemsize}") if is_unsigned(layer) else values
        fill = fill_of(layer)
        missing = np.zeros(values.shape, bool) if fill is None else values == fill
        return np.where(missing, np.float32(np.nan), values.astype("float32"))


def read_layers(file: h5py.File, found: dict[str, h5py.Dataset]) -> Product | None:
    """The cube of a file whose bands are layers, in the order of their numbers; None when it has no such."""
    groups: dict[tuple, list[h5py.Dataset]] = {}
    flat = [layer for layer in found.values() if len(_sides(layer)) == 2 and layer.dtype.kind in "iuf"]
    for layer in flat:
        axes = [axis_name(layer, side) for side in _sides(layer)]
        groups.setdefault((layer.parent.name, _series(layer), layer.shape, *axes), []).append(layer)
    several = [key for key, layers in groups.items() if key[1] and len(layers) > 1]
    if not several:
        return None
    layers = sorted(groups[max(several, key=lambda key: (not OTHERS.search(key[1]), len(groups[key])))], key=_numbers)
    known = [*layers, *lonlat(found)]
    others = [one.name.strip("/") for one in flat if one.shape == layers[0].shape and one not in known]
    notices: list[str] = [
        Sentence(COLLECTED, layers=len(layers), first=layers[0].name.strip("/"), last=layers[-1].name.strip("/"))
    ]
    if others:
        listed = ", ".join(others[:MOST_NAMED]) + (", ..." if len(others) > MOST_NAMED else "")
        notices.append(Sentence(LEFT_OUT, listed=listed))
    return placed(file, found, _detector(file, found, layers), notices)


def _sides(layer: h5py.Dataset) -> list[int]:
    """The axes of more than one value."""
    return [axis for axis, size in enumerate(layer.shape or ()) if size > 1]  # some have no values at all


def _series(layer: h5py.Dataset) -> str:
    """What the layers of one cube have in common: that each tells its wavelength, or the name but for numbers."""
    name = layer.name.rpartition("/")[2]
    if _own(layer, WAVELENGTHS) is not None:
        return "wavelength"
    return re.sub(r"\d+", "#", name) if re.search(r"\d", name) else ""


def _numbers(layer: h5py.Dataset) -> tuple:
    return [int(number) for number in re.findall(r"\d+", layer.name)], layer.name


def _own(layer: h5py.Dataset, pattern: re.Pattern) -> tuple[float, str] | None:
    """A number that a layer tells of itself, and its unit."""
    for name in layer.attrs:
        value = number_of(layer.attrs, name, None) if pattern.fullmatch(name) else None
        if value is not None:
            return value, text_of(layer.attrs, f"{name}_units", f"{name}_unit")
    return None


def _detector(file: h5py.File, found: dict, layers: list[h5py.Dataset]) -> Detector:
    data = Layers(layers)
    waves, widths = (_of_each(file, found, data, layers, pattern) for pattern in (WAVELENGTHS, WIDTHS))
    good = vector(file, found, data, GOOD, len(layers))
    return Detector(
        data,
        (0, *row_and_column(data, 1, 2)),
        wavelength=waves and waves[0],
        fwhm=widths and widths[0],
        unit=waves[1] if waves else "",
        good=good and good[0] > 0,
        factor=np.array([factor_of(layer) for layer in layers]),
        offset=np.array([number_of(layer.attrs, "add_offset", 0.0) for layer in layers]),
        fill=fill_of(layers[0]) if data.alike else None,
        unsigned=data.alike and is_unsigned(layers[0]),
    )


def _of_each(file, found, data: Layers, layers: list[h5py.Dataset], pattern) -> tuple[np.ndarray, str] | None:
    """Numbers, one a band, and their unit, of the layers themselves or listed in the file."""
    own = [one for layer in layers if (one := _own(layer, pattern)) is not None]
    if len(own) == len(layers):
        return np.array([value for value, _ in own]), own[0][1]
    return vector(file, found, data, pattern, len(layers))
