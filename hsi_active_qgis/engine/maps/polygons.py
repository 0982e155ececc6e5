"""The patches of a class map as polygons in a GeoPackage."""

import itertools
import warnings
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import shapely
from affine import Affine
from rasterio.features import shapes

from ..errors import CannotWrite
from ..progress import Progress, part, silent
from ..raster.cube import Cube
from ..raster.files import unwritten, written
from ..raster.vector_paths import is_parted, parted
from ..raster.windows import Window
from .patches import Patches, Strip

LAYER = "patches"
BATCH = 50_000  # polygons written at once
SPECK_PX = 4  # area below which a predicted patch is not worth correcting
TRACED = 20_000  # polygons that lie in memory as lists of points
FIELDS = ["class", "name", "area_pixels", "area"]


class PolygonFile:
    """A GeoPackage while it is filled, batch by batch, in `part`; patches of other classes than `classes` are left out.
    Raises CannotWrite and DiskFull with its `path`."""

    def __init__(self, cube: Cube, path: str, part: str, classes: list[dict]):
        self._cube = cube
        self._path, self._part = path, part
        self._names = {c["id"]: c["name"] for c in classes}
        self._waiting: list[tuple] = []  # (polygons in (column, row), class ids, areas in pixels)
        self._begun = False
        place, crs = cube.transform, cube.crs
        measured = cube.georeferenced and crs is not None and not crs.is_geographic
        self._pixel_area = abs(place.determinant) if measured else np.nan

    def add(self, polygons: np.ndarray, ids: np.ndarray, areas: np.ndarray) -> None:
        kept = np.isin(ids, list(self._names))
        self._waiting.append((polygons[kept], ids[kept], areas[kept]))
        if sum(len(ids) for _, ids, _ in self._waiting) >= BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what waits; make the table in any case."""
        from pyogrio.errors import DataLayerError, DataSourceError, FeatureError, GeometryError
        from pyogrio.raw import write  # only here: it brings a GDAL of its own

        nothing = (np.zeros(0, object), np.zeros(0, int), np.zeros(0, int))
        polygons, ids, areas = (np.concatenate(parts) for parts in zip(nothing, *self._waiting, strict=True))
        turned = _on_map(self._cube, polygons)
        names = np.array([self._names[i] for i in ids.tolist()], object)
        columns = [ids.astype(np.int32), names, areas.astype(np.int64), areas * self._pixel_area]
        crs = self._cube.crs.to_wkt() if self._cube.crs else None
        form = {"layer": LAYER, "driver": "GPKG", "geometry_type": "Polygon", "crs": crs, "append": self._begun}
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # that there is no CRS
                write(self._part, shapely.to_wkb(turned), columns, FIELDS, **form)
        except (DataLayerError, DataSourceError, FeatureError, GeometryError) as error:
            raise unwritten(self._path, error) from error
        self._waiting, self._begun = [], True


@contextmanager
def polygon_file(cube: Cube, path: str | None, classes: list[dict]):
    """Yield a PolygonFile, or None without a path. The file appears when all went well, or not at all."""
    if not path:
        yield None
        return
    if Path(path).suffix.lower() != ".gpkg":
        raise CannotWrite("Polygons are written as a GeoPackage. Choose a name that ends with .gpkg.")
    if is_parted(path):
        raise CannotWrite(parted(path))
    with written(path) as part_path:
        yield PolygonFile(cube, path, part_path, classes)


def trace(target, file: PolygonFile, progress: Progress = silent) -> None:
    """Write each patch of a class map, open for reading, as one polygon along its pixels' borders.

    Strip by strip: the pieces of a patch are kept until its last strip is there, then joined and written, so memory
    holds one strip and the outlines of the patches that it cuts.
    """
    patches = Patches(target, part(progress, 0.0, 0.3))
    pending: dict[int, list] = {}
    for index, window in enumerate(patches.windows):
        progress(0.3 + 0.7 * index / len(patches.windows), "Tracing polygons")
        strip = patches.strip(index)
        polygons, pieces = _outlines(strip, window)
        owners = patches.of_pieces(index)[pieces]
        whole = patches.areas[owners] == strip.areas[pieces]
        file.add(polygons[whole], patches.classes[owners[whole]], patches.areas[owners[whole]])
        for owner, polygon in zip(owners[~whole].tolist(), polygons[~whole], strict=True):
            pending.setdefault(owner, []).append(polygon)
        ready = [owner for owner in pending if patches.last[owner] == index]
        joined = np.array([shapely.union_all(pending.pop(owner)) for owner in ready], object)
        file.add(joined, patches.classes[ready], patches.areas[ready])
    file.flush()


def outline(cube: Cube, window: Window) -> str:
    """Hex WKB in map coordinates of a window."""
    corners = np.array([[0, 0], [0, 1], [1, 1], [1, 0]]) * window[2:] + window[:2]
    return _on_map(cube, np.array([shapely.Polygon(corners[:, ::-1])]))[0].wkb_hex


def outline_of(cube: Cube, window: Window, inside: np.ndarray) -> str:
    """Hex WKB in map coordinates of the pixels of a window that are `inside` (rows, columns) bool."""
    down = Affine.translation(window.column, window.row)
    found = shapes(inside.astype(np.uint8), mask=inside, connectivity=4, transform=down)
    area = shapely.union_all(_polygons([outline["coordinates"] for outline, _ in found]))
    return _on_map(cube, np.array([area]))[0].wkb_hex


def outlines(cube: Cube, window: Window, ids: np.ndarray) -> list:
    """[[hex WKB in map coordinates, class id], ...]: the patches of class ids (rows, columns) of a window, but specks
    and those of the commonest class and of 0."""
    seen = ids > 0
    rest = np.bincount(ids[seen]).argmax() if seen.any() else 0
    down = Affine.translation(window.column, window.row)
    found = shapes(ids.astype(np.int32), mask=seen & (ids != rest), connectivity=4, transform=down)
    patches = [(shapely.geometry.shape(outline), int(value)) for outline, value in found]
    patches = [(patch, value) for patch, value in patches if patch.area >= SPECK_PX]
    places = _on_map(cube, np.array([patch for patch, _ in patches], object))
    return [[patch.wkb_hex, value] for patch, (_, value) in zip(places, patches, strict=True)]


def _on_map(cube: Cube, polygons: np.ndarray) -> np.ndarray:
    """Polygons from (column, row) to map coordinates."""
    t = cube.transform
    return shapely.transform(polygons, lambda xy: xy @ [[t.a, t.d], [t.b, t.e]] + [t.c, t.f])


def _outlines(strip: Strip, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """The polygons of a strip's pieces, but for nodata's, in (column, row), and the piece of each."""
    down = Affine.translation(window.column, window.row)
    outlines = shapes(strip.pieces, mask=strip.ids > 0, connectivity=4, transform=down)
    polygons, pieces = [np.zeros(0, object)], [np.zeros(0, int)]
    while some := list(itertools.islice(outlines, TRACED)):
        polygons.append(_polygons([outline["coordinates"] for outline, _ in some]))
        pieces.append(np.array([piece for _, piece in some], int))
    return np.concatenate(polygons), np.concatenate(pieces)


def _polygons(outlines: list) -> np.ndarray:
    """Polygons from lists of rings, the outer one first."""
    rings = [ring for outline in outlines for ring in outline]
    points = np.array([point for ring in rings for point in ring], float)
    lines = shapely.linearrings(points, indices=np.repeat(np.arange(len(rings)), [len(ring) for ring in rings]))
    owners = np.repeat(np.arange(len(outlines)), [len(outline) for outline in outlines])
    polygons = shapely.polygons(lines, indices=owners)
    wrong = ~shapely.is_valid(polygons)
    polygons[wrong] = shapely.make_valid(polygons[wrong])
    return polygons
