"""A simulated analyst: answers questions from a reference map."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable

from osgeo import gdal

from ..protocol.catalogue import default_colour
from ..protocol.shapes import ClassTable


class OracleError(Exception):
    """A reference map that cannot serve, as a sentence."""


class Oracle:
    """A reference map on the raster's grid; `classes` is its class table, with the names that the file holds."""

    def __init__(self, path: str, rows: int, columns: int) -> None:
        source = _open(path)
        if source is None:
            raise OracleError(f"{path} is not a raster that GDAL can read. Choose a reference map.")
        if (source.RasterYSize, source.RasterXSize) != (rows, columns):
            size = f"{source.RasterYSize} x {source.RasterXSize}"
            raise OracleError(f"The reference has {size} pixels, the raster {rows} x {columns}. Use one of its grid.")
        self._columns = columns
        self._values = _values_of(source)
        self.classes = _classes_of(source, sorted({value for value in self._values if value > 0}))
        if len(self.classes) < 2:
            raise OracleError(f"{path} names fewer than two classes (values above 0). Choose another reference map.")

    def answer(self, row: int, column: int) -> int | None:
        """Return the class id of a pixel, None (don't know) where the reference is not labelled."""
        value = self._values[row * self._columns + column]
        return value if value > 0 else None


def _open(path: str) -> gdal.Dataset | None:
    """Open a raster, None if it is none; GDAL raises or not, as other code in the process has told it."""
    try:
        return gdal.Open(str(path))
    except RuntimeError:
        return None


def _values_of(source: gdal.Dataset) -> array[int]:
    content = source.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Int32)
    if content is None:
        raise OracleError("The reference map is damaged or was cut off. Copy it anew.")
    return array("i", content)


def _classes_of(source: gdal.Dataset, ids: Iterable[int]) -> ClassTable:
    """Names come from the tag CLASS_NAMES (JSON, {id: name}) or from the category names; colours from the palette."""
    tagged = _tagged_names(source.GetMetadataItem("CLASS_NAMES") or "{}")  # first: GDAL 3.6 reads .aux.xml at this
    categories = source.GetRasterBand(1).GetCategoryNames() or []
    names = {**{str(i): name for i, name in enumerate(categories) if name}, **tagged}
    return [
        {"id": class_id, "name": names.get(str(class_id), f"Class {class_id}"), "colour": default_colour(i)}
        for i, class_id in enumerate(ids)
    ]


def _tagged_names(text: str) -> dict[str, str]:
    try:
        names = json.loads(text)
    except ValueError:
        names = None
    if not isinstance(names, dict):
        raise OracleError('The reference\'s tag CLASS_NAMES must read like {"1": "Meadow"}. Correct it or take it out.')
    return names
