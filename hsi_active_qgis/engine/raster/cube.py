"""A hyperspectral raster, of one date or two, perhaps with further features, as the engine sees it: read lazily in
windows, with one mask."""

import numpy as np
from affine import Affine

from ...protocol.parts import WHOLE_PIXELS, Scene
from ...protocol.reading import plain
from ...protocol.sentence import Sentence, counted
from ..errors import BadRequest, RasterUnreadable, TooFewBands
from .acquisition import Acquisition
from .beside import FEATURES, SECOND, Beside, Kind, laid_beside, told_features
from .encoders import encoded, is_encoder
from .files import stamp_of
from .geometries import Grid, from_hex, moved
from .given_mask import Inside, in_polygons, in_raster
from .ground import MOST_WINDOWS, any_of, thinned, with_ground
from .missing import told_missing
from .opening import open_raster, shown_transform
from .placement import crs_of, told_placement
from .products.prepared import container, told_product
from .windows import Window, split, spread

WINDOW_PIXELS = (
    WHOLE_PIXELS  # with all features of a window and its surroundings about 400 MB, see the memory benchmark
)
LEFT_OUT = "Left out {count} without data or with one value only: {listed}."
FIT = "Give the one that the model was trained with, of this place."
ADDED = (".aux.xml", ".ovr")  # statistics and pyramids, which QGIS writes while it draws
READ_BYTES = 64 << 20  # raw bands held at once


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
        features: path of another raster of one date, whose bands are further features; warped, too. Or of an encoder
            that makes them of the bands, see encoders.py.
        feature_bands: 1-based numbers of its bands to use; None for all that are not bad and vary.

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
        features: str | None = None,
        feature_bands: list[int] | None = None,
    ):
        self.made_from = [raster, bands, mask, nodata, second, crs_wkt, features, feature_bands]
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
        self.table, self.validity = self._acquisitions[0].table, self._acquisitions[0].validity
        self.nodata = self.validity.declared
        self.dtype = self._source.dtypes[0]
        if second:
            self._add_second(second, nodata)
        self._features: Beside | None = None
        self.feature_bands: list[int] = []
        self.flat_bands: list[int] = []  # of those asked for, and so used, what has no data or one value only
        self.flat_feature_bands: list[int] = []
        self.notices += dict.fromkeys(text for acquisition in self._acquisitions for text in acquisition.table.notices)
        self._inside: Inside | None = None
        self._mask_box: Window | None = None
        self.missing: list[str] = []  # how many pixels have no data, by which rule, of each date and the features
        self._survey(self._asked_bands(bands) if bands else self._good_bands(), bool(bands))
        if features:
            self._features = self._beside(self._as_raster(features), FEATURES)
            self.feature_bands = self._survey_features(self._features, features, feature_bands)
        self._mostly_empty = any(acquisition.coverage < 0.5 for acquisition, _ in self._layers)
        self._tell_missing()
        if mask and mask.get("polygons") is not None:
            self._inside, self._mask_box = in_polygons(self.to_pixels(from_hex(mask["polygons"], Sentence("The mask"))))
        elif mask:
            source = open_raster(mask["raster"])
            self.files = self.files + source.files
            self._inside = in_raster(source, self._source, self.crs, self.georeferenced)
        self._as_opened = {path: stamp_of(path) for path in self.files if not path.endswith(ADDED)}

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
        """Values of a pixel: the used bands of each date, then the features."""
        return self.dates * len(self.bands) + len(self.feature_bands)

    @property
    def feature_total(self) -> int:
        """How many bands the raster of further features has, 0 without one."""
        return self._features.bands if self._features else 0

    @property
    def _layers(self) -> list[tuple[Acquisition, list[int]]]:
        """What is read of a pixel: each date, the features, and which bands of it."""
        further = [(self._features.acquisition, self.feature_bands)] if self._features else []
        return [(acquisition, self.bands) for acquisition in self._acquisitions] + further

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the spectra (channels, rows, columns) in physical units, float32 and 0 where not valid, the later
        date's bands after the first one's, the features last, and the pixels valid in all (rows, columns)."""
        found = [acquisition.read(window, bands) for acquisition, bands in self._layers]
        valid = np.logical_and.reduce([valid for _, valid in found])
        if self._inside is not None:
            valid &= self._inside(window)
        values = found[0][0] if len(found) == 1 else np.concatenate([values for values, _ in found])
        if not valid.all():
            values[:, ~valid] = 0
        return values, valid

    def check_unchanged(self) -> None:
        """Raise RasterUnreadable when a file of it was written meanwhile: what was read may be of both."""
        for path, stamp in self._as_opened.items():
            if stamp != (now := stamp_of(path)) and now is not None:
                raise RasterUnreadable("{path} was changed while it was read. Begin again when it is whole.", path=path)

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
            for acquisition, bands in self._layers:
                found &= acquisition.look(window, bands, step)
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
        """Shapely geometries on the pixels, see Grid."""
        return Grid(self.transform, self.shape).to_pixels(geometries)

    def to_map(self, rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Map coordinates x, y of pixel centres, as QGIS shows the raster."""
        return moved(self.transform, columns + 0.5, rows + 0.5)

    def _asked_bands(self, bands: list[int]) -> list[int]:
        if not all(1 <= band <= self._source.count for band in bands):
            raise TooFewBands("The raster has bands 1 to {count}. Choose among these.", count=self._source.count)
        return sorted(set(bands))

    def _beside(self, path: str, kind: Kind, nodata: float | None = None) -> Beside:
        """Another raster on this grid, with its notices. Raises BadRequest."""
        source = open_raster(path)
        self.files = self.files + container(path) + source.files
        beside = laid_beside(self._source, self.crs, source, kind, nodata)
        self.notices += beside.notices
        return beside

    def _as_raster(self, features: str) -> str:
        """The raster of further features; that which an encoder makes of the bands. Raises BadRequest."""
        if not is_encoder(features):
            return features
        self.files = [*self.files, features]
        return encoded(features, self._source, self._acquisitions[0], self.bands)

    def _add_second(self, path: str, nodata: float | None) -> None:
        """Take in the raster of a later date. Raises BadRequest."""
        second = self._beside(path, SECOND, nodata)
        self._acquisitions.append(second.acquisition)
        if second.warped:
            self.notices.append("The second date lies on another grid and was warped to the first one's.")
        if second.bands != self.band_total:
            raise BadRequest(
                "The first date has {wanted} bands, the second {second}. Choose rasters of one sensor.",
                wanted=self.band_total,
                second=second.bands,
            )

    def _good_bands(self) -> list[int]:
        """All bands but those marked bad."""
        good = np.flatnonzero(np.logical_and.reduce([a.table.good[: self.band_total] for a in self._acquisitions])) + 1
        if not len(good):
            raise TooFewBands("The raster's metadata marks all bands as bad (bbl). Correct it, or choose the bands.")
        return good.tolist()

    def _survey(self, bands: list[int], asked: bool) -> None:
        """Learn where data is missing, leave out bands without data or with one value unless they were asked for."""
        usable = np.logical_and.reduce([acquisition.survey(bands) for acquisition in self._acquisitions])
        flat = np.array(bands)[~usable].tolist()
        self.bands = bands if asked else np.array(bands)[usable].tolist()
        if asked:
            self.flat_bands = flat
        elif flat:
            count = counted(len(flat), "band", "bands")
            self.notices.append(Sentence(LEFT_OUT, count=count, listed=numbered(flat)))
        if len(self.bands) < 2:
            raise TooFewBands

    def _survey_features(self, features: Beside, path: str, asked: list[int] | None) -> list[int]:
        """The bands of the further features to use: those asked for, else all that are not bad and vary."""
        if asked and asked[-1] > features.bands:
            count = counted(features.bands, "band", "bands")
            raise BadRequest(
                "The raster of further features has {count}, and band {band} is wanted. {advice}",
                count=count,
                band=asked[-1],
                advice=FIT,
            )
        bands = asked or (np.flatnonzero(features.acquisition.table.good[: features.bands]) + 1).tolist()
        usable = features.acquisition.survey(bands) if bands else np.zeros(0, bool)
        used = asked or np.array(bands)[usable].tolist()
        self.flat_feature_bands = np.array(bands)[~usable].tolist() if asked else []
        if not used:
            raise BadRequest("The raster of further features has no band with more than one value. Leave it out.")
        self.notices += told_features(path, features, len(used))
        return used

    def _tell_missing(self) -> None:
        """Tell how many pixels are missing by which rule, the guessed ones in the notices, too."""
        for number, (acquisition, bands) in enumerate(self._layers):
            missing, guessed = told_missing(acquisition, bands, number == self.dates)
            self.missing += missing
            self.notices += guessed


def numbered(bands: list[int]) -> str:
    """The first numbers of bands, for a sentence."""
    return ", ".join(map(str, bands[:10])) + (", ..." if len(bands) > 10 else "")


def _number(nodata) -> float:
    try:
        return float(nodata)
    except (TypeError, ValueError) as error:
        raise BadRequest("The nodata value must be a number. Correct it, or leave it empty.") from error
