"""Answers burnt into pixels: which pixel carries which class, and which don't-know."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize

from ...protocol.catalogue import default_colour
from ...protocol.class_names import fold, unified
from ...protocol.sentence import Sentence
from ..errors import BadClassValue
from .cube import Cube
from .geometries import Grid, from_hex
from .windows import Window, split

BURNT_PIXELS = 1 << 22  # of one polygon, held at a time
POLYGON_PIXELS = 1000  # of one polygon, evenly spread: more are never learnt, see learners/kernel/spectral_spatial.py
UNSURE = 0  # class id of a don't-know; 0 is nodata in every map


@dataclass
class Labels:
    """Labelled pixels in the order of their last answer.

    rows, columns, ids (n,): class id, 0 for a don't-know; region (n,): which answer each pixel came from;
    notices: sentences on answers that could not be used. Of a polygon only some pixels are listed, `mask` has all.
    """

    rows: np.ndarray
    columns: np.ndarray
    ids: np.ndarray
    region: np.ndarray
    classes: list[dict]
    shapes: np.ndarray  # the answers as shapely geometries in (column, row)
    notices: list[str] = field(default_factory=list)
    answers: np.ndarray = field(default_factory=lambda: np.zeros(0, int))  # class id of each of the shapes
    missed: dict[str, int] = field(default_factory=dict)  # answers that could not be used, by reason

    @property
    def known(self) -> np.ndarray:
        return self.ids != UNSURE

    def same_as(self, other: "Labels") -> bool:
        """Whether they are the same answers with the same classes."""
        arrays = ("rows", "columns", "ids", "region", "shapes", "answers")
        equal = all(np.array_equal(getattr(self, name), getattr(other, name)) for name in arrays)
        return equal and (self.classes, self.missed) == (other.classes, other.missed)

    def take(self, index: np.ndarray) -> "Labels":
        rows, columns, ids, region = (part[index] for part in (self.rows, self.columns, self.ids, self.region))
        return Labels(rows, columns, ids, region, self.classes, self.shapes, self.notices, self.answers, self.missed)

    def mask(self, window: Window) -> np.ndarray:
        """The class id of each answered pixel of a window (rows, columns), 0 where there is none or a don't-know."""
        result = np.zeros((window.rows, window.columns), int)
        areas = self._areas_in(window) if len(self.answers) else []
        if areas:
            place = Affine.translation(window.column, window.row)
            result = rasterize(areas, result.shape, transform=place, dtype="uint16").astype(int)
        here = window.contains(self.rows, self.columns)
        result[self.rows[here] - window.row, self.columns[here] - window.column] = self.ids[here]
        return result

    def covers(self, window: Window) -> np.ndarray:
        """Which pixels of a window (rows, columns) are answered: with a class, or as points with a don't-know."""
        result = self.mask(window) != UNSURE
        here = window.contains(self.rows, self.columns)
        result[self.rows[here] - window.row, self.columns[here] - window.column] = True
        return result

    def _areas_in(self, window: Window) -> list[tuple]:
        """Polygons and class ids of the answers that reach into a window, in the order of answering."""
        square = shapely.box(window.column, window.row, window.column + window.columns, window.row + window.rows)
        found = np.sort(self._tree.query(square, "intersects"))
        areas = [i for i in found if self.shapes[i].geom_type in ("Polygon", "MultiPolygon")]
        return [(self.shapes[i], int(self.answers[i])) for i in areas]

    @cached_property
    def has_areas(self) -> bool:
        """Whether there is more than points, of which each pixel is a label."""
        return bool((shapely.get_dimensions(self.shapes) > 0).any())

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(self.shapes)

    def cover(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Which pixels are answered already, also those of large polygons that are not labels."""
        covered = np.isin(flat(rows, columns), flat(self.rows, self.columns))
        if self.has_areas:
            centres = shapely.points(columns + 0.5, rows + 0.5)
            covered[self._tree.query(centres, "intersects")[0]] = True
        return covered


def class_table(values: list) -> list[dict]:
    """Number the classes: whole numbers stay as they are, names are numbered from 1 in sorted order.

    Returns [{"id", "name", "colour"}] by id. Raises BadClassValue.
    """
    distinct = {value for value in values if value is not None}
    numbers = {value for value in distinct if type(value) is int}
    if numbers and numbers != distinct:
        raise BadClassValue("The class field mixes names and numbers. Use one of them throughout.")
    if any(not 1 <= number <= 65535 for number in numbers):
        raise BadClassValue
    if not all(type(value) in (int, str) for value in distinct):
        raise BadClassValue("Class names must be text or whole numbers. Choose another field.")
    ordered = sorted(distinct)
    return [
        {"id": value if numbers else i + 1, "name": str(value), "colour": default_colour(i)}
        for i, value in enumerate(ordered)
    ]


def burn(cube: Cube | Grid, answers: Sequence, classes: list[dict] | None = None, layered: bool = False) -> Labels:
    """Turn answers [hex WKB in map coordinates, value] into labelled pixels of the cube or grid.

    A polygon labels the pixels whose centre it covers, or the one under it when it is smaller than a pixel. On a
    pixel answered twice the last answer counts; of polygons smaller than a pixel the largest, and any other answer
    before them. With `classes` given the values are their ids, else see class_table. `layered`: areas
    that lie upon others, as in tiles, are no slip worth a notice.
    """
    values, alike = unified(value for _, value in answers)
    table = classes if classes is not None else class_table(values)
    ids = _ids(values, table, numbered=classes is not None)
    shapes = cube.to_pixels(from_hex([wkb for wkb, _ in answers], Sentence("An answer")))
    tally: dict[str, int] = {}
    region, rows, columns, cover = _under_each(shapes, cube.shape, tally)
    labels = Labels(rows, columns, ids[region], region, table, shapes, answers=ids)
    labels = _last_on_each_pixel(labels.take(np.argsort(cover, kind="stable")), tally)
    _give_way_to_later_areas(labels, tally)
    labels.missed = tally
    if layered:
        del tally["changed"]
    labels.notices = [alike] if alike else []
    labels.notices += [Sentence(_SENTENCES[key][count > 1], count=count) for key, count in tally.items() if count]
    return labels


def _ids(values: list, table: list[dict], numbered: bool) -> np.ndarray:
    """The class id of each answer, 0 for a don't-know."""
    numbered = numbered or any(isinstance(value, int) for value in values)
    known = {c["id"] if numbered else fold(c["name"]): c["id"] for c in table}
    keys = [fold(value) if isinstance(value, str) else value for value in values]
    if unknown := {str(key) for key in keys if key is not None and key not in known}:
        raise BadClassValue("There is no class {class_id}. Add it to the class table.", class_id=min(unknown))
    return np.array([UNSURE if key is None else known[key] for key in keys], int)


_SENTENCES = {
    "outside": (
        "1 answer lies outside the raster and was left out.",
        "{count} answers lie outside the raster and were left out.",
    ),
    "small": (
        "1 polygon covers no pixel centre: the pixel under it was taken.",
        "{count} polygons cover no pixel centre: the pixel under each was taken.",
    ),
    "line": (
        "1 answer is neither a point nor a polygon and was left out.",
        "{count} answers are neither points nor polygons and were left out.",
    ),
    "changed": (
        "1 pixel carries more than one class: the last answer counts.",
        "{count} pixels carry more than one class: the last answer counts.",
    ),
}


def class_at(labels: Labels, row: int, column: int) -> dict | None:
    """The class table's entry of the class that a pixel was answered with, None where it has none."""
    class_id = labels.mask(Window(row, column, 1, 1))[0, 0]
    return next((entry for entry in labels.classes if entry["id"] == class_id), None)


def flat(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """One number a pixel, for looking pixels up."""
    return rows.astype(np.int64) << 32 | columns


def _under_each(shapes: np.ndarray, raster_shape: tuple[int, int], tally: dict) -> tuple[np.ndarray, ...]:
    """The pixels under geometries, in their order: which one each is under, rows, columns, and how much it covers."""
    there = shapes.copy()
    there[shapely.is_empty(shapes)] = None  # GEOS fails at points of nothing
    y, x = (np.floor(coordinate(there)) for coordinate in (shapely.get_y, shapely.get_x))  # NaN but of points
    inside = (y >= 0) & (x >= 0) & (y < raster_shape[0]) & (x < raster_shape[1])
    points = np.flatnonzero(inside)  # all at once, for there may be tens of thousands
    parts = [(points, y[points].astype(int), x[points].astype(int), np.ones(len(points)))]
    for number in np.flatnonzero(~inside):
        rows, columns, cover = pixels_under(shapes[number], raster_shape, tally)
        parts.append((np.full(len(rows), number), rows, columns, np.full(len(rows), cover)))
    region, rows, columns, covers = (np.concatenate(part) for part in zip(*parts, strict=True))
    order = np.argsort(region, kind="stable")
    return region[order], rows[order], columns[order], covers[order]


def pixels_under(shape, raster_shape: tuple[int, int], tally: dict) -> tuple[np.ndarray, np.ndarray, float]:
    """Rows and columns under a geometry in pixel coordinates, and how much of a pixel it covers, 1 unless less."""
    cover = 1.0
    if shape is None or shape.is_empty:
        return _nothing(tally, "line")
    if not np.isfinite(shapely.get_coordinates(shape)).all():  # where a CRS has no place for them
        return _nothing(tally, "outside")
    if shape.geom_type in ("Point", "MultiPoint"):
        places = np.floor(shapely.get_coordinates(shape)).astype(int)
        rows, columns = places[:, 1], places[:, 0]
    elif shape.geom_type in ("Polygon", "MultiPolygon"):
        rows, columns = _centres_inside(shape, raster_shape)
        if not len(rows):
            cover = min(1.0, shape.area)
            inner = shape.representative_point()
            rows, columns = np.array([int(np.floor(inner.y))]), np.array([int(np.floor(inner.x))])
    else:
        return _nothing(tally, "line")
    inside = (rows >= 0) & (columns >= 0) & (rows < raster_shape[0]) & (columns < raster_shape[1])
    if not inside.any():
        return _nothing(tally, "outside")
    tally["small"] = tally.get("small", 0) + (cover < 1)
    return rows[inside], columns[inside], cover


def _nothing(tally: dict, why: str) -> tuple[np.ndarray, np.ndarray, float]:
    tally[why] = tally.get(why, 0) + 1
    return np.zeros(0, int), np.zeros(0, int), 0.0


def _centres_inside(shape, raster_shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the pixels whose centre a polygon covers, of a large one an even selection."""
    strips = _strips(shape, raster_shape)
    burnt = lru_cache(maxsize=1)(partial(_burnt, shape))  # most polygons are one strip
    ends = np.cumsum([np.count_nonzero(burnt(strip)) for strip in strips], dtype=int)
    total = int(ends[-1]) if strips else 0
    few = np.linspace(0, total - 1, min(total, POLYGON_PIXELS)).astype(int)
    found = [np.zeros((2, 0), int)]
    for strip, first, end in zip(strips, [0, *ends], ends, strict=False):
        here = few[(few >= first) & (few < end)] - first
        if len(here):
            places = np.divmod(np.flatnonzero(burnt(strip))[here], strip.columns)
            found.append(np.stack(places) + [[strip.row], [strip.column]])
    rows, columns = np.concatenate(found, axis=1)
    return rows, columns


def _strips(shape, raster_shape: tuple[int, int]) -> list[Window]:
    """Cover the part of the raster around a polygon, row by row; [] where it lies outside."""
    left, top, right, bottom = shape.bounds
    row, column = max(0, int(np.floor(top))), max(0, int(np.floor(left)))
    rows, columns = min(raster_shape[0], int(np.ceil(bottom))) - row, min(raster_shape[1], int(np.ceil(right))) - column
    if rows <= 0 or columns <= 0:
        return []
    strips = split((rows, columns), (max(1, BURNT_PIXELS // columns), columns))
    return [strip._replace(row=strip.row + row, column=column) for strip in strips]


def _burnt(shape, window: Window) -> np.ndarray:
    """1 where a polygon covers the centre of a pixel of a window."""
    place = Affine.translation(window.column, window.row)
    return rasterize([shape], (window.rows, window.columns), transform=place, dtype="uint8")


def _give_way_to_later_areas(labels: Labels, tally: dict) -> None:
    """Let each label be that of the last area it lies in: of a large one not every pixel is listed."""
    if not labels.has_areas:
        return
    some = np.flatnonzero(np.isin(labels.region, _reached_by_later_ones(labels)))
    pixels, areas = labels._tree.query(shapely.points(labels.columns[some] + 0.5, labels.rows[some] + 0.5), "within")
    last = labels.region.copy()
    np.maximum.at(last, some[pixels], areas)
    ids = np.where(last > labels.region, labels.answers[last], labels.ids)
    tally["changed"] += int((ids != labels.ids).sum())
    labels.ids, labels.region = ids, last


def _reached_by_later_ones(labels: Labels) -> np.ndarray:
    """Which answers may have labels under later areas: those whose labels' bounds meet theirs."""
    answers, which = np.unique(labels.region, return_inverse=True)
    centres = np.column_stack([labels.columns, labels.rows]) + 0.5
    low, high = np.full((len(answers), 2), np.inf), np.full((len(answers), 2), -np.inf)
    np.minimum.at(low, which, centres)
    np.maximum.at(high, which, centres)
    first, later = labels._tree.query(shapely.box(*low.T, *high.T))
    return np.unique(answers[first[later > answers[first]]])


def _last_on_each_pixel(labels: Labels, tally: dict) -> Labels:
    places = flat(labels.rows, labels.columns)
    _, first, inverse = np.unique(places[::-1], return_index=True, return_inverse=True)
    keep = np.sort(len(places) - 1 - first)
    last_id = labels.ids[len(places) - 1 - first][inverse][::-1]
    tally["changed"] = len(np.unique(places[labels.ids != last_id]))
    return labels.take(keep)
