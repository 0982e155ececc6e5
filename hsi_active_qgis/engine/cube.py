"""A hyperspectral raster as the engine sees it: any GDAL raster, read lazily in windows, with one mask."""

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.enums import MaskFlags, Resampling
from rasterio.features import rasterize
from rasterio.vrt import WarpedVRT

from .bands import read_band_table
from .errors import BadRequest, RasterUnreadable, TooFewBands, counted
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

    Raises:
        RasterUnreadable, TooFewBands, BadRequest: with a sentence for the analyst.
    """

    def __init__(
        self, raster: str, bands: list[int] | None = None, mask: dict | None = None, nodata: float | None = None
    ):
        self.notices: list[str] = []
        self._source = open_raster(raster)
        self.path = self._source.name
        self.files = self._source.files  # with those beside it that belong to it
        self.band_total = self._source.count
        self.shape = (self._source.height, self._source.width)
        self.crs = self._source.crs
        self.georeferenced = self._source.transform != Affine.identity()
        # QGIS draws a raster without geotransform at y = -row, GDAL at y = row
        self.transform = self._source.transform if self.georeferenced else Affine.scale(1, -1)
        self.table = read_band_table(self._source)
        self.dtype = self._source.dtypes[0]
        self.nodata = self._source.nodatavals if nodata is None else (_number(nodata),) * self.band_total
        self._own_mask = any(MaskFlags.per_dataset in flags for flags in self._source.mask_flag_enums)
        self._inside = None
        self.bands = self._asked_bands(bands) if bands else self._good_bands()
        if len(self.bands) < 2:
            raise TooFewBands
        if mask:
            self._inside = self._polygon_mask(mask) if "polygons" in mask else self._raster_mask(mask["raster"])

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the spectra (bands, rows, columns) in physical units, float32 and 0 where not valid, and the
        valid pixels (rows, columns)."""
        values, present = self._read_present(window, self.bands)
        valid = present.all(0) & ~((values == values[:1]).all(0) & (values[0] <= 0))
        if self._own_mask:
            valid &= self._source.read_masks(self.bands[0], window=window.slices) > 0
        if self._inside is not None:
            valid &= self._inside(window)
        used = np.array(self.bands) - 1
        values *= self.table.factor[used, None, None].astype(np.float32)
        values += self.table.offset[used, None, None].astype(np.float32)
        values[:, ~valid] = 0
        return values, valid

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
        rows = max(1, READ_BYTES // (4 * len(self.bands) * window.columns))
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

    def _good_bands(self) -> list[int]:
        """All bands but those marked bad, and those without data or with one value all over the raster."""
        good = np.flatnonzero(self.table.good) + 1
        if not len(good):
            raise TooFewBands
        present, anywhere = np.zeros(len(good)), 0
        low, high = np.full(len(good), np.inf), np.full(len(good), -np.inf)
        for window in spread(split(self.shape, (128, 128)), 16):
            values, here = self._read_present(window, good.tolist())
            anywhere += int(here.any(0).sum())
            present += here.sum((1, 2))
            low = np.minimum(low, np.where(here, values, np.inf).min((1, 2)))
            high = np.maximum(high, np.where(here, values, -np.inf).max((1, 2)))
        usable = (present >= anywhere / 2) & (high > low) if anywhere else np.ones(len(good), bool)
        dropped = good[~usable].tolist()
        if dropped:
            listed = ", ".join(map(str, dropped[:10])) + (", ..." if len(dropped) > 10 else "")
            bands = counted(len(dropped), "band", "bands")
            self.notices.append(f"Left out {bands} without data or with one value only: {listed}.")
        return good[usable].tolist()

    def _read_present(self, window: Window, bands: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """Stored values as float32 and where they are data, both (bands, rows, columns)."""
        try:
            values = self._source.read(bands, window=window.slices, out_dtype="float32")
        except rasterio.errors.RasterioIOError as error:
            raise RasterUnreadable(f"The raster file is damaged or was cut off: {self.path}. Copy it anew.") from error
        nodata = np.array([self.nodata[band - 1] for band in bands], dtype=float)  # None becomes NaN
        missing = values == nodata.astype(np.float32)[:, None, None]
        if (nodata == 0).any():
            missing &= (values == 0).all(0)
        return values, np.isfinite(values) & ~missing

    def _polygon_mask(self, mask: dict):
        shapes = [shape for shape in self.to_pixels(shapely.from_wkb(mask["polygons"])) if not shape.is_empty]
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
            values = source.read(1, window=window.slices, out_dtype="float32")
            return (source.read_masks(1, window=window.slices) > 0) & np.isfinite(values) & (values != 0)

        return inside


def _number(nodata) -> float:
    try:
        return float(nodata)
    except (TypeError, ValueError) as error:
        raise BadRequest("The nodata value must be a number. Correct it, or leave it empty.") from error


def _moved(t: Affine, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f


def same_place(ours: Affine, theirs: Affine, shape: tuple[int, int]) -> bool:
    """Whether two grids of one shape lie within half a pixel of each other, as far as both tell where they lie."""
    if Affine.identity() in (ours, theirs):
        return True
    a, b = (np.array([*place]).reshape(3, 3) for place in (ours, theirs))
    corners = np.array([[0, shape[1], 0], [0, 0, shape[0]], [1, 1, 1]])
    return bool(np.abs(np.linalg.solve(a, (b - a) @ corners)).max() < 0.5)


def spread(items: list, count: int) -> list:
    """At most `count` items, evenly spread over the list."""
    if len(items) <= count:
        return items
    return [items[int((i + 0.5) * len(items) / count)] for i in range(count)]


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
