"""One acquisition: an open raster as it is stored, with the rule for its missing pixels."""

import numpy as np
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError
from rasterio.warp import transform

from .bands import read_band_table
from .files import reading
from .ground import MOST_WINDOWS, any_of, with_ground
from .validity import Validity, one_value
from .whole_file import check_size
from .windows import Window, spread, spread_out

SAMPLE_VALUES = 32_768 * 400  # 50 MB
SPARSE, SCANNED = 0.05, 512  # share with data below which data is looked for, in windows of so many pixels a side


class Acquisition:
    """A raster's bands and the rule for its missing pixels, see validity.py.

    Args: source: an open rasterio dataset; nodata: stored value that is nodata in every band, None as declared;
    told_by: the one whose metadata count, where `source` is warped and has not all of them.
    """

    def __init__(self, source, nodata: float | None = None, told_by=None):
        check_size(source)
        self.source = source
        with reading(source.name):
            self.table = read_band_table(told_by or source)
            self.validity = Validity(
                source.nodatavals, nodata, whole=not any("float" in kind for kind in source.dtypes)
            )
            self._own_mask = OwnMask(source)

    def read(self, window: Window, bands: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """Return spectra (bands, rows, columns) in physical units, float32, and the valid pixels (rows, columns)."""
        values = self._stored(window, bands)
        valid = self.validity.complete(values, bands) & ~one_value(values)
        self._own_mask.narrow(valid, window, bands)
        self.table.to_physical(values, bands)
        return values, valid

    def survey(self, bands: list[int]) -> np.ndarray:
        """Learn the rule from a sample of the stored values; return which bands are usable (bands,) bool.

        A band is usable with data in half of the pixels that have any, and more than one value.
        """
        side = max(8, min(128, int((SAMPLE_VALUES / len(bands)) ** 0.5)))
        self.coverage = self._take_sample(spread_out(self.source.shape, side), bands)
        if self.coverage < SPARSE:
            windows = spread_out(self.source.shape, SCANNED, MOST_WINDOWS)
            windows = with_ground(windows, lambda window, step: self.look(window, bands, step))
            pieces = [part for window in windows for part in window.split(side)]
            if pieces:
                self._take_sample(spread(pieces, 16), bands)
        sample = self._sample
        present = self.validity.present(sample, bands)
        if not present.any():
            return np.ones(len(bands), bool)
        low = np.where(present, sample, np.inf).min(1)
        high = np.where(present, sample, -np.inf).max(1)
        return (present.sum(1) >= present.any(0).sum() / 2) & (high > low)

    def _take_sample(self, windows: list[Window], bands: list[int]) -> float:
        """Keep every so many-th pixel of the windows, learn from them, and return their share with data."""
        step = -(-sum(window.pixels for window in windows) * len(bands) // SAMPLE_VALUES)
        step += step % 2 == 0  # odd, so that each column is met
        sample, inside = [], []
        for window in windows:
            own = np.ones((window.rows, window.columns), bool)
            self._own_mask.narrow(own, window, bands)
            sample.append(self._stored(window, bands).reshape(len(bands), -1)[:, ::step].copy())
            inside.append(own.ravel()[::step])
        self._sample, self._inside, self._surveyed = np.concatenate(sample, 1), np.concatenate(inside), bands
        self.validity.learn(self._sample[:, self._inside], bands)
        seen = self.validity.present(self._sample, bands).any(0) & ~one_value(self._sample) & self._inside
        return float(seen.mean())

    def look(self, window: Window, bands: list[int], step: int) -> np.ndarray:
        """Where every so many-th pixel of a window has data in the first and the last of the bands, bool."""
        shape = -(-window.rows // step), -(-window.columns // step)
        inside = np.ones((window.rows, window.columns), bool)
        self._own_mask.narrow(inside, window, bands[:1])
        ends = sorted({bands[0], bands[-1]})
        values = self._stored(window, ends, (len(ends), *shape))
        return any_of(inside, step) & self.validity.present(values, ends).all(0) & ~one_value(values)

    def account(self, bands: list[int]) -> tuple[int, dict[str, int]]:
        """How many pixels the survey saw, and how many of them miss data in some of its bands, by the rule; once."""
        places = np.flatnonzero(np.isin(self._surveyed, bands))
        told = len(self._inside), self.validity.account(self._sample[places], self._inside, bands)
        del self._sample, self._inside
        return told

    def commonest_fill(self, bands: list[int]) -> float | None:
        """The undeclared fill that most values of the survey hold, None without one; before `account`."""
        fills = self.validity.fills(bands)
        return max(fills, key=lambda fill: np.count_nonzero(self._sample == np.float32(fill)), default=None)

    def _stored(self, window: Window, bands: list[int], shape: tuple[int, ...] | None = None) -> np.ndarray:
        """Stored values as float32, (bands, rows, columns), of fewer pixels where a `shape` is given."""
        with reading(self.source.name), np.errstate(over="ignore"):
            return read_bands(self.source, bands, window=window.slices, out_dtype="float32", out_shape=shape)


def read_bands(source, bands: list[int], **how) -> np.ndarray:
    """Bands of an open raster (bands, rows, columns), also of a VRT whose bands are of several types."""
    kinds = source.dtypes  # asked for once: it is made anew for all bands
    if len({kinds[band - 1] for band in bands}) == 1:
        return source.read(bands, **how)
    shape = how.pop("out_shape", None)
    return np.stack([source.read(band, out_shape=shape and shape[1:], **how) for band in bands])


class OwnMask:
    """What a raster says itself of where it has data: a mask of all bands or of each, an alpha channel."""

    def __init__(self, source):
        flags = source.mask_flag_enums
        self._source = source
        self._of_all = any(MaskFlags.per_dataset in kinds and MaskFlags.alpha not in kinds for kinds in flags)
        plain = (MaskFlags.all_valid, MaskFlags.nodata, MaskFlags.per_dataset)
        self._of_each = [not any(kind in kinds for kind in plain) for kinds in flags]
        self._alpha = [
            band for band, kind in zip(source.indexes, source.colorinterp, strict=True) if kind == ColorInterp.alpha
        ]

    def narrow(self, valid: np.ndarray, window: Window, bands: list[int]) -> None:
        """Take from `valid` (rows, columns) what lies outside."""
        with reading(self._source.name):
            if self._of_all:
                valid &= self._source.read_masks(bands[0], window=window.slices) > 0
            each = [band for band in bands if self._of_each[band - 1]]
            if each:
                valid &= (self._source.read_masks(each, window=window.slices) > 0).all(0)
            if self._alpha:
                valid &= (read_bands(self._source, self._alpha, window=window.slices) > 0).all(0)


def same_place(ours: Affine, theirs: Affine, shape: tuple[int, int]) -> bool:
    """Whether two grids of one shape lie within half a pixel of each other, as far as both tell where they lie."""
    if Affine.identity() in (ours, theirs):
        return True
    a, b = (np.array([*place]).reshape(3, 3) for place in (ours, theirs))
    corners = np.array([[0, shape[1], 0], [0, 0, shape[0]], [1, 1, 1]])
    return bool(np.abs(np.linalg.solve(a, (b - a) @ corners)).max() < 0.5)


def same_grid(ours, theirs) -> bool:
    """Whether two open rasters of one shape lie within half a pixel of each other, as far as both tell where they lie:
    two names of one CRS are one."""
    if not same_place(ours.transform, theirs.transform, ours.shape):
        return False
    placed = Affine.identity() not in (ours.transform, theirs.transform)
    if not (placed and ours.crs and theirs.crs) or ours.crs == theirs.crs:
        return True
    rows, columns = ours.shape
    corners = [(0, 0), (columns, 0), (0, rows), (columns, rows)]
    try:
        there = transform(theirs.crs, ours.crs, *zip(*(theirs.transform * corner for corner in corners), strict=True))
    except (RasterioError, CPLE_BaseError):  # one of them is of nowhere on the Earth
        return True
    found = [~ours.transform * place for place in zip(*there, strict=True)]
    return bool(np.abs(np.subtract(found, corners)).max() < 0.5)
