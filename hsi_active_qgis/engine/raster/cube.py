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
from .ground import MOST_WINDOWS, any_of, thinned, with_ground
from .placement import Placed, crs_of, in_place, told_placement, warping
from .products.prepared import container, prepared, told_product
from .validity import EMPTY, GUESSES
from .whole_file import is_damaged_netcdf3
from .windows import Window, split, spread

WINDOW_PIXELS = 512 * 512  # with all features of a window and its surroundings about 400 MB, see the memory benchmark
READ_BYTES = 64 << 20  # raw bands held at once
GDAL_CACHE_MB = 128  # GDAL's own default is 5 % of the machine, too much beside a 2 GB promise


class Cube:
    """A raster's used bands and valid pixels.

    A pixel is valid where no used band misses data, see validity.py, and where the given mask lets it through.

    Args:
        raster: path of a file or a GDAL subdataset.
        bands: 1-based numbers of the bands to use; None for all that are not marked bad.
        mask: {"polygons": [hex WKB in map coordinates]} or {"raster": path}, not 0 = inside; None for all.
        nodata: stored value that is nodata in every band, in place of the declared one; None for as declared.
        second: path of the same place at a later date, warped to the first one's grid where it lies on another.
        crs_wkt: the CRS that the user gave the raster, in place of the file's; None for that.

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
        crs_wkt: str | None = None,
    ):
        nodata = None if nodata is None else _number(nodata)
        self._source = open_raster(raster)
        self.crs, self.notices = crs_of(self._source, crs_wkt)
        self.notices += told_product(self._source) + told_placement(self._source)
        self._acquisitions = [Acquisition(self._source, nodata)]
        self.path = self._source.name
        self.files = container(raster) + self._source.files  # with those beside it that belong to it
        self.band_total = self._source.count
        self.shape = (self._source.height, self._source.width)
        self.georeferenced = self._source.transform != Affine.identity()
        self.transform = shown_transform(self._source)
        if not np.isfinite([*self.transform]).all() or self.transform.is_degenerate:
            self.georeferenced, self.transform = False, Affine.scale(1, -1)
            self.notices.append("The raster's geotransform cannot be used, so it lies by rows and columns. Correct it.")
        self.table, self.nodata = self._acquisitions[0].table, self._acquisitions[0].validity.declared
        self.dtype = self._source.dtypes[0]
        if second:
            self._add_second(second, nodata)
        self.notices += dict.fromkeys(text for acquisition in self._acquisitions for text in acquisition.table.notices)
        self._inside = None
        self._mask_box: Window | None = None
        self.missing: list[str] = []  # how many pixels have no data, by which rule, of each date
        self._survey(self._asked_bands(bands) if bands else self._good_bands(), bool(bands))
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
        if not valid.all():
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

    def sample(self, pixels: int) -> tuple[list[Window], bool]:
        """Windows of about so many pixels at most to draw a sample from, evenly where there is ground, and whether that
        is thin: a mask is given, or data is missing in most places."""
        windows = self.windows()
        usual = spread(windows, max(1, pixels // windows[0].pixels))
        thin = self._inside is not None or self._mostly_empty
        if thin and len(usual) < len(windows):
            windows = [window for window in windows if self._mask_box is None or window.touches(self._mask_box)]
            return thinned(
                with_ground(windows, self._look, MOST_WINDOWS if self._inside is None else None), pixels
            ), True
        return usual, thin

    def _look(self, window: Window, step: int) -> np.ndarray:
        """Where every so many-th pixel is ground, as far as a mask and few bands tell."""
        found = np.ones((-(-window.rows // step), -(-window.columns // step)), bool)
        if self._inside is not None:
            found &= any_of(self._inside(window), step)
        if self._mostly_empty and found.any():
            for acquisition in self._acquisitions:
                found &= acquisition.look(window, self.bands, step)
        return found

    def parts(self, window: Window, side: int = 1) -> list[Window]:
        """Cut a window into strips of whole rows of tiles whose raw bands fit into the reading buffer.

        `side`: of a tile in pixels; where one row of tiles does not fit, the parts have whole columns of tiles.
        """
        pixels = max(1, READ_BYTES // (4 * self.channels))
        rows = max(side, pixels // window.columns // side * side)
        columns = max(side, pixels // rows // side * side)
        strips = split((window.rows, window.columns), (rows, min(columns, window.columns)))
        return [part._replace(row=part.row + window.row, column=part.column + window.column) for part in strips]

    def to_pixels(self, geometries: np.ndarray) -> np.ndarray:
        """Shapely geometries from map coordinates to (column, row) coordinates, pixel corners at integers; infinite
        where there are no numbers, for a ring with NaN in it is not closed."""

        def moved(xy: np.ndarray) -> np.ndarray:
            pixels = np.column_stack(_moved(~self.transform, xy[:, 0], xy[:, 1]))
            return np.where(np.isnan(pixels), np.inf, pixels)

        return shapely.transform(shapely.force_2d(geometries), moved)

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
        self.files = self.files + container(path) + source.files
        later, warped = on_grid_of(self._source, source, nodata, self.crs)
        self._acquisitions.append(Acquisition(later, nodata))
        if warped:
            self.notices.append("The second date lies on another grid and was warped to the first one's.")
            if nodata is None and source.nodata is None and later.nodata is not None:
                text = "Taken as nodata of the second date though not declared as such: {:g}. Set the nodata value if "
                self.notices.append(text.format(later.nodata) + "that is wrong.")
        if source.count != self.band_total:
            raise BadRequest(
                f"The first date has {self.band_total} bands, the second {source.count}. Choose rasters of one sensor."
            )

    def _good_bands(self) -> list[int]:
        """All bands but those marked bad."""
        good = np.flatnonzero(np.logical_and.reduce([a.table.good[: self.band_total] for a in self._acquisitions])) + 1
        if not len(good):
            raise TooFewBands
        return good.tolist()

    def _survey(self, bands: list[int], asked: bool) -> None:
        """Learn where data is missing, leave out bands without data or with one value unless they were asked for."""
        usable = np.logical_and.reduce([acquisition.survey(bands) for acquisition in self._acquisitions])
        self._mostly_empty = any(acquisition.coverage < 0.5 for acquisition in self._acquisitions)
        self.bands = bands if asked else np.array(bands)[usable].tolist()
        dropped = sorted(set(bands) - set(self.bands))
        if dropped:
            listed = ", ".join(map(str, dropped[:10])) + (", ..." if len(dropped) > 10 else "")
            count = counted(len(dropped), "band", "bands")
            self.notices.append(f"Left out {count} without data or with one value only: {listed}.")
        if len(self.bands) < 2:
            raise TooFewBands
        self._tell_missing()

    def _tell_missing(self) -> None:
        """Tell how many pixels are missing by which rule, the guessed ones in the notices, too."""
        for acquisition in self._acquisitions:
            pixels, counts = acquisition.account(self.bands)
            pixels_seen = f"{pixels:,} pixels" + (" looked at" if pixels < self.shape[0] * self.shape[1] else "")
            if isinstance(acquisition.source, Placed) and EMPTY in counts:
                counts["around the image, which was warped"] = counts.pop(EMPTY)
            told = [f"{count:,} ({rule})" for rule, count in counts.items()]
            self.missing += [f"{' and '.join(told)} of {pixels_seen} have no data."] if told else []
            guessed = [f"{count:,} ({rule})" for rule, count in counts.items() if rule in GUESSES]
            if guessed:
                fills = ", ".join(f"{fill:g}" for fill in acquisition.validity.fills(self.bands)[:5])
                self.notices.append(
                    f"Taken as nodata though not declared as such: {' and '.join(guessed)} of {pixels_seen}"
                    + (f"; fill values {fills}" if fills else "")
                    + ". Set the nodata value if that is wrong."
                )

    def _polygon_mask(self, mask: dict):
        given = self.to_pixels(from_hex(mask["polygons"], "The mask"))
        shapes = [shape for shape in given if not shape.is_empty and np.isfinite(shape.bounds).all()]
        if not shapes:
            raise BadRequest("The mask layer has no polygon. Draw one, or leave the mask empty.")

        left, top, right, bottom = shapely.total_bounds(shapes)
        self._mask_box = Window(int(top) - 1, int(left) - 1, int(bottom - top) + 3, int(right - left) + 3)

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
            grid = {"transform": self._source.transform, "height": self.shape[0], "width": self.shape[1]}
            with warping("The mask raster"):
                source = WarpedVRT(source, crs=self.crs, **grid, resampling=Resampling.nearest)

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


def shown_transform(source) -> Affine:
    """From (column, row) to the map; QGIS draws a raster without geotransform at y = -row, GDAL at y = row."""
    return source.transform if source.transform != Affine.identity() else Affine.scale(1, -1)


def open_raster(path: str):
    """Open a raster for reading, where it lies on the map; of a product or container its cube."""
    rasterio.env.set_gdal_config("GDAL_CACHEMAX", GDAL_CACHE_MB)
    rasterio.env.set_gdal_config("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO")  # leave nothing beside the user's rasters
    if is_damaged_netcdf3(path):
        raise RasterUnreadable(f"The file is damaged or was cut off: {path}. Copy it anew.")
    try:
        path = prepared(path)
        source = rasterio.open(path)
        if source.count == 0 and source.subdatasets:
            source = max((rasterio.open(name) for name in source.subdatasets), key=lambda part: part.count)
    except (rasterio.errors.RasterioIOError, UnicodeDecodeError) as error:  # of a message of GDAL with odd bytes
        if ":" not in path and not Path(path).exists():
            raise RasterUnreadable(f"There is no file {path}. Choose the raster again.") from error
        if path.lower().endswith(".hdr"):
            raise RasterUnreadable("This is an ENVI header. Choose the data file beside it.") from error
        raise RasterUnreadable from error
    if source.count == 0 or any(kind.startswith("complex") for kind in source.dtypes):
        raise RasterUnreadable("The raster holds no bands of real numbers. Choose another raster.")
    return in_place(source)
