"""A hyperspectral raster, of one date or two, as the engine sees it: read lazily in windows, with one mask."""

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.enums import Resampling
from rasterio.features import rasterize
from rasterio.vrt import WarpedVRT

from ...protocol.parts import Scene
from ...protocol.reading import plain
from ..errors import BadRequest, RasterUnreadable, TooFewBands, counted
from .acquisition import Acquisition, on_grid_of
from .files import reading
from .geometries import from_hex
from .windows import Window, split

WINDOW_PIXELS = 512 * 512  # with all features of a window and its surroundings about 400 MB, see the memory benchmark
READ_BYTES = 64 << 20  # raw bands held at once
GDAL_CACHE_MB = 128  # GDAL's own default is 5 % of the machine, too much beside a 2 GB promise


class Cube:
    """A raster's used bands and valid pixels.

    A pixel is valid where every used band is finite and not nodata, where the raster's own mask and the given
    mask let it through, and where its spectrum is not one constant value <= 0 (undeclared fill). A declared
    nodata value of 0 counts only where all bands are 0, since dark pixels reach 0 in single bands.

    Args:
        raster: path of a file or a GDAL subdataset.
        bands: 1-based numbers of the bands to use; None for all that are not marked bad.
        mask: {"polygons": [hex WKB in map coordinates]} or {"raster": path}, not 0 = inside; None for all.
        nodata: stored value that is nodata in every band, in place of the declared one; None for as declared.
        second: path of the same place at a later date, warped to the first one's grid where it lies on another.

    Raises:
        RasterUnreadable, TooFewBands, BadRequest: with a sentence for the analyst.
    """

    def __init__(
        self,
        raster: str,
        bands: list[int] | None = None,
        mask: dict | None = None,
        nodata: float | None = None,
        second: str | None = None,
    ):
        self.notices: list[str] = []
        nodata = None if nodata is None else _number(nodata)
        self._source = open_raster(raster)
        self._acquisitions = [Acquisition(self._source, nodata)]
        self.path = self._source.name
        self.files = self._source.files  # with those beside it that belong to it
        self.band_total = self._source.count
        self.shape = (self._source.height, self._source.width)
        self.crs = self._source.crs
        self.georeferenced = self._source.transform != Affine.identity()
        self.transform = shown_transform(self._source)
        self.table, self.nodata = self._acquisitions[0].table, self._acquisitions[0].nodata
        self.dtype = self._source.dtypes[0]
        if second:
            self._add_second(second, nodata)
        self._inside = None
        self.bands = self._asked_bands(bands) if bands else self._good_bands()
        if len(self.bands) < 2:
            raise TooFewBands
        if mask:
            drawn = mask.get("polygons") is not None
            self._inside = self._polygon_mask(mask) if drawn else self._raster_mask(mask["raster"])

    @classmethod
    def of(cls, scene: Scene) -> "Cube":
        """The raster that a request names."""
        return cls(**plain(scene))

    @property
    def dates(self) -> int:
        """1, or 2 with a second raster."""
        return len(self._acquisitions)

    @property
    def channels(self) -> int:
        """Values of a pixel: the used bands of each date."""
        return self.dates * len(self.bands)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the spectra (channels, rows, columns) in physical units, float32 and 0 where not valid, the later
        date's bands after the first one's, and the pixels valid in all dates (rows, columns)."""
        found = [acquisition.read(window, self.bands) for acquisition in self._acquisitions]
        valid = np.logical_and.reduce([valid for _, valid in found])
        if self._inside is not None:
            valid &= self._inside(window)
        values = found[0][0] if self.dates == 1 else np.concatenate([values for values, _ in found])
        values[:, ~valid] = 0
        return values, valid

    def in_mask(self, window: Window) -> np.ndarray:
        """Which pixels of a window (rows, columns) the given mask lets through, all without one."""
        return np.ones((window.rows, window.columns), bool) if self._inside is None else self._inside(window)

    def windows(self) -> list[Window]:
        """Cover the raster with windows in the shape that its storage reads fastest."""
        block_columns = self._source.block_shapes[0][1]
        rows, columns = self.shape
        if self.shape[0] * columns <= WINDOW_PIXELS:
            return [Window(0, 0, rows, columns)]
        side = int(WINDOW_PIXELS**0.5)
        if block_columns >= columns and columns <= 10 * side:
            return split(self.shape, (max(1, WINDOW_PIXELS // columns), columns))
        step = max(side // block_columns, 1) * min(block_columns, side)
        return split(self.shape, (step, step))

    def parts(self, window: Window) -> list[Window]:
        """Cut a window into strips whose raw bands fit into the reading buffer."""
        rows = max(1, READ_BYTES // (4 * self.channels * window.columns))
        strips = split((window.rows, window.columns), (rows, window.columns))
        return [part._replace(row=part.row + window.row, column=window.column) for part in strips]

    def to_pixels(self, geometries: np.ndarray) -> np.ndarray:
        """Shapely geometries from map coordinates to (column, row) coordinates, pixel corners at integers."""
        flat = shapely.force_2d(geometries)
        return shapely.transform(flat, lambda xy: np.column_stack(_moved(~self.transform, xy[:, 0], xy[:, 1])))

    def to_map(self, rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Map coordinates x, y of pixel centres, as QGIS shows the raster."""
        return _moved(self.transform, columns + 0.5, rows + 0.5)

    def _asked_bands(self, bands: list[int]) -> list[int]:
        if not all(1 <= band <= self._source.count for band in bands):
            raise TooFewBands(f"The raster has bands 1 to {self._source.count}. Choose among these.")
        return sorted(set(bands))

    def _add_second(self, path: str, nodata: float | None) -> None:
        """Take in the raster of a later date, on this grid. Raises BadRequest."""
        source = open_raster(path)
        self.files = self.files + source.files
        later, warped = on_grid_of(self._source, source, nodata)
        self._acquisitions.append(Acquisition(later, nodata))
        if warped:
            self.notices.append("The second date lies on another grid and was warped to the first one's.")
        if source.count != self.band_total:
            raise BadRequest(
                f"The first date has {self.band_total} bands, the second {source.count}. Choose rasters of one sensor."
            )

    def _good_bands(self) -> list[int]:
        """All bands but those marked bad, and those without data or with one value all over the raster."""
        good = np.flatnonzero(np.logical_and.reduce([a.table.good[: self.band_total] for a in self._acquisitions])) + 1
        if not len(good):
            raise TooFewBands
        usable = np.logical_and.reduce([self._usable(acquisition, good.tolist()) for acquisition in self._acquisitions])
        dropped = good[~usable].tolist()
        if dropped:
            listed = ", ".join(map(str, dropped[:10])) + (", ..." if len(dropped) > 10 else "")
            bands = counted(len(dropped), "band", "bands")
            self.notices.append(f"Left out {bands} without data or with one value only: {listed}.")
        return good[usable].tolist()

    def _usable(self, acquisition: Acquisition, bands: list[int]) -> np.ndarray:
        """Which bands have data in half of the pixels that have any, and more than one value (bands,) bool."""
        present, anywhere = np.zeros(len(bands)), 0
        low, high = np.full(len(bands), np.inf), np.full(len(bands), -np.inf)
        for window in spread(split(self.shape, (128, 128)), 16):
            values, here = acquisition.read_present(window, bands)
            anywhere += int(here.any(0).sum())
            present += here.sum((1, 2))
            low = np.minimum(low, np.where(here, values, np.inf).min((1, 2)))
            high = np.maximum(high, np.where(here, values, -np.inf).max((1, 2)))
        return (present >= anywhere / 2) & (high > low) if anywhere else np.ones(len(bands), bool)

    def _polygon_mask(self, mask: dict):
        shapes = [shape for shape in self.to_pixels(from_hex(mask["polygons"], "The mask")) if not shape.is_empty]
        if not shapes:
            raise BadRequest("The mask layer has no polygon. Draw one, or leave the mask empty.")

        def inside(window: Window) -> np.ndarray:
            shift = Affine.translation(window.column, window.row)
            return rasterize(shapes, (window.rows, window.columns), transform=shift, dtype="uint8") > 0

        return inside

    def _raster_mask(self, path: str):
        source = open_raster(path)
        self.files = self.files + source.files
        same = source.shape == self.shape and (source.transform == self._source.transform or not self.georeferenced)
        if not same:
            if not (self.crs and source.crs):
                raise BadRequest("The mask raster lies on another grid and has no CRS. Use one on the raster's grid.")
            source = WarpedVRT(
                source,
                crs=self.crs,
                transform=self._source.transform,
                height=self.shape[0],
                width=self.shape[1],
                resampling=Resampling.nearest,
            )

        def inside(window: Window) -> np.ndarray:
            with reading(path):
                values = source.read(1, window=window.slices, out_dtype="float32")
                given = source.read_masks(1, window=window.slices) > 0
            return given & np.isfinite(values) & (values != 0)

        return inside


def _number(nodata) -> float:
    try:
        return float(nodata)
    except (TypeError, ValueError) as error:
        raise BadRequest("The nodata value must be a number. Correct it, or leave it empty.") from error


def _moved(t: Affine, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f


def spread(items: list, count: int) -> list:
    """At most `count` items, evenly spread over the list."""
    if len(items) <= count:
        return items
    return [items[int((i + 0.5) * len(items) / count)] for i in range(count)]


def shown_transform(source) -> Affine:
    """From (column, row) to the map; QGIS draws a raster without geotransform at y = -row, GDAL at y = row."""
    return source.transform if source.transform != Affine.identity() else Affine.scale(1, -1)


def open_raster(path: str):
    """Open a raster for reading; of a container (NetCDF, HDF5) the subdataset with most bands."""
    rasterio.env.set_gdal_config("GDAL_CACHEMAX", GDAL_CACHE_MB)
    rasterio.env.set_gdal_config("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO")  # leave nothing beside the user's rasters
    try:
        source = rasterio.open(path)
        if source.count == 0 and source.subdatasets:
            source = max((rasterio.open(name) for name in source.subdatasets), key=lambda part: part.count)
    except rasterio.errors.RasterioIOError as error:
        if ":" not in path and not Path(path).exists():
            raise RasterUnreadable(f"There is no file {path}. Choose the raster again.") from error
        if path.lower().endswith(".hdr"):
            raise RasterUnreadable("This is an ENVI header. Choose the data file beside it.") from error
        raise RasterUnreadable from error
    if source.count == 0 or source.dtypes[0].startswith("complex"):
        raise RasterUnreadable("The raster holds no bands of real numbers. Choose another raster.")
    return source
