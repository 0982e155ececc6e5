"""Answers burnt into pixels: which pixel carries which class, and which don't-know."""

import colorsys
from dataclasses import dataclass, field

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize

from .cube import Cube
from .errors import BadClassValue, BadRequest
from .windows import single_pixels

POLYGON_PIXELS = 1000  # of one polygon, evenly spread: more are never learnt, see learners/spectral_spatial.py
SINGLE_READ = 1000  # reading one pixel of all bands costs about what a run of so many does
UNSURE = 0  # class id of a don't-know; 0 is nodata in every map
# Okabe and Ito 2008: eight colours that colour-blind people tell apart; later ones walk the colour circle
PALETTE = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#666666")


@dataclass
class Labels:
    """Labelled pixels in the order of their last answer.

    rows, columns, ids (n,): class id, 0 for a don't-know; region (n,): which answer each pixel came from;
    notices: sentences on answers that could not be used.
    """

    rows: np.ndarray
    columns: np.ndarray
    ids: np.ndarray
    region: np.ndarray
    classes: list[dict]
    shapes: np.ndarray  # the answers as shapely geometries in (column, row)
    notices: list[str] = field(default_factory=list)

    @property
    def known(self) -> np.ndarray:
        return self.ids != UNSURE

    def take(self, index: np.ndarray) -> "Labels":
        parts = (getattr(self, name)[index] for name in ("rows", "columns", "ids", "region"))
        return Labels(*parts, self.classes, self.shapes, self.notices)

    def cover(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Which pixels are answered already, also those of large polygons that are not labels."""
        centres = shapely.points(columns + 0.5, rows + 0.5)
        covered = np.zeros(len(rows), bool)
        covered[shapely.STRtree(self.shapes).query(centres, "intersects")[0]] = True
        return covered | np.isin(_flat(rows, columns), _flat(self.rows, self.columns))


def class_table(values: list) -> list[dict]:
    """Number the classes: whole numbers stay as they are, names are numbered from 1 in sorted order.

    Returns [{"id", "name", "colour"}] by id. Raises BadClassValue.
    """
    distinct = {value for value in values if value is not None}
    numbers = {value for value in distinct if isinstance(value, int) and not isinstance(value, bool)}
    if numbers and numbers != distinct:
        raise BadClassValue("The class field mixes names and numbers. Use one of them throughout.")
    if any(not 1 <= number <= 65535 for number in numbers):
        raise BadClassValue
    if not all(isinstance(value, (int, str)) for value in distinct):
        raise BadClassValue("Class names must be text or whole numbers. Choose another field.")
    ordered = sorted(distinct)
    return [
        {"id": value if numbers else i + 1, "name": str(value), "colour": colour(i)} for i, value in enumerate(ordered)
    ]


def colour(index: int) -> str:
    """The default colour "#rrggbb" of the class at a place in the list."""
    if index < len(PALETTE):
        return PALETTE[index]
    red, green, blue = colorsys.hsv_to_rgb(0.618034 * index % 1, 0.55 + 0.15 * (index % 3), 0.6 + 0.12 * (index % 4))
    return f"#{int(red * 255):02x}{int(green * 255):02x}{int(blue * 255):02x}"


def burn(cube: Cube, answers: list, classes: list[dict] | None = None) -> Labels:
    """Turn answers [hex WKB in map coordinates, value] into labelled pixels of the cube.

    A polygon labels the pixels whose centre it covers, or the one under it when it is smaller than a pixel. On a
    pixel answered twice the last answer counts. With `classes` given the values are their ids, else see class_table.
    """
    values = [None if value in ("", None) else value for _, value in answers]
    table = classes if classes is not None else class_table(values)
    ids = {c["id"]: c["id"] for c in table} if classes is not None else _ids_by_value(table, values)
    if unknown := {value for value in values if value is not None and value not in ids}:
        raise BadClassValue(f"There is no class {sorted(map(str, unknown))[0]}. Add it to the class table.")
    shapes = cube.to_pixels(shapely.from_wkb([wkb for wkb, _ in answers]))
    tally: dict[str, int] = {}
    burnt = [_pixels(shape, cube.shape, tally) for shape in shapes]
    sizes = [len(rows) for rows, _ in burnt]
    rows = np.concatenate([part[0] for part in burnt] + [np.zeros(0, int)]).astype(int)
    columns = np.concatenate([part[1] for part in burnt] + [np.zeros(0, int)]).astype(int)
    region = np.repeat(np.arange(len(burnt)), sizes)
    numbers = np.repeat(np.array([UNSURE if value is None else ids[value] for value in values], int), sizes)
    labels = Labels(rows, columns, numbers, region, table, shapes)
    labels = _last_on_each_pixel(labels, tally)
    labels = labels.take(_valid(cube, labels, tally))
    labels.notices = [_SENTENCES[key].format(count=count) for key, count in tally.items() if count]
    return labels


_SENTENCES = {
    "outside": "{count} answers lie outside the raster and were left out.",
    "small": "{count} polygons are smaller than a pixel: the pixel under each was taken.",
    "line": "{count} answers are neither points nor polygons and were left out.",
    "changed": "{count} pixels carry more than one class: the last answer counts.",
    "invalid": "{count} answered pixels are nodata or outside the mask and were left out.",
}


def _flat(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return rows.astype(np.int64) << 32 | columns


def _ids_by_value(table: list[dict], values: list) -> dict:
    numeric = any(isinstance(value, int) for value in values)
    return {c["id"] if numeric else c["name"]: c["id"] for c in table}


def _pixels(shape, raster_shape: tuple[int, int], tally: dict) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns under a geometry in pixel coordinates."""
    if shape is None or shape.is_empty or shape.geom_type in ("LineString", "MultiLineString", "LinearRing"):
        return _nothing(tally, "line")
    if shape.geom_type in ("Point", "MultiPoint"):
        places = shapely.get_coordinates(shape)
        rows, columns = np.floor(places[:, 1]).astype(int), np.floor(places[:, 0]).astype(int)
    elif shape.geom_type in ("Polygon", "MultiPolygon"):
        rows, columns = _covered(shape, raster_shape, tally)
    else:
        return _nothing(tally, "line")
    inside = (rows >= 0) & (columns >= 0) & (rows < raster_shape[0]) & (columns < raster_shape[1])
    if not inside.any():
        return _nothing(tally, "outside")
    return rows[inside], columns[inside]


def _nothing(tally: dict, why: str) -> tuple[np.ndarray, np.ndarray]:
    tally[why] = tally.get(why, 0) + 1
    return np.zeros(0, int), np.zeros(0, int)


def _covered(shape, raster_shape: tuple[int, int], tally: dict) -> tuple[np.ndarray, np.ndarray]:
    left, top, right, bottom = shape.bounds
    row, column = max(0, int(np.floor(top))), max(0, int(np.floor(left)))
    end_row, end_column = min(raster_shape[0], int(np.ceil(bottom))), min(raster_shape[1], int(np.ceil(right)))
    if end_row > row and end_column > column:
        shift = Affine.translation(column, row)
        burnt = rasterize([shape], (end_row - row, end_column - column), transform=shift, dtype="uint8")
        rows, columns = np.nonzero(burnt)
        if len(rows):
            few = np.linspace(0, len(rows) - 1, min(len(rows), POLYGON_PIXELS)).astype(int)
            return rows[few] + row, columns[few] + column
        tally["small"] = tally.get("small", 0) + 1
    inner = shape.representative_point()
    return np.array([int(np.floor(inner.y))]), np.array([int(np.floor(inner.x))])


def _last_on_each_pixel(labels: Labels, tally: dict) -> Labels:
    flat = _flat(labels.rows, labels.columns)
    _, first, inverse = np.unique(flat[::-1], return_index=True, return_inverse=True)
    keep = np.sort(len(flat) - 1 - first)
    last_id = labels.ids[len(flat) - 1 - first][inverse][::-1]
    tally["changed"] = len(np.unique(flat[labels.ids != last_id]))
    return labels.take(keep)


def _valid(cube: Cube, labels: Labels, tally: dict) -> np.ndarray:
    """Which labelled pixels are valid, read in the windows that hold any."""
    good = np.zeros(len(labels.rows), bool)
    for window in cube.windows():
        members = np.flatnonzero(window.contains(labels.rows, labels.columns))
        rows, columns = labels.rows[members], labels.columns[members]
        for part in cube.parts(window) if len(members) * SINGLE_READ > window.pixels else single_pixels(rows, columns):
            here = members[part.contains(rows, columns)]
            if len(here):
                _, valid = cube.read(part)
                good[here] = valid[labels.rows[here] - part.row, labels.columns[here] - part.column]
    tally["invalid"] = int((~good).sum())
    return good
