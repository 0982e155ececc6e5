"""Which stored values of a raster are no data: one rule, made from what it declares and from a sample of its values.

A band of a pixel has no data where its stored value
1. is NaN, infinite or beyond +-1e30;
2. is the nodata value declared for this band, or the one given in its place. A 0 declared for all bands counts only
   where all are 0, or the bands of a detector (4.), for dark pixels reach 0 in single bands;
3. is a fill of a band without declared nodata: its lowest value, negative, held by many pixels and apart from all
   others by half of their range or more;
4. is 0, such a lowest value or a highest one like it in many bands at once, the same in many pixels, that hardly ever
   hold it in a part of these bands only (a fill of whole pixels, a detector that ends within the scene; over dark
   water the number of bands at 0 varies);
5. is wild: a thousand times farther from the band's median than 10 % and 90 % of its values are from each other.
A pixel is missing where one of its used bands is, outside the raster's own mask or alpha channel, and where all used
bands hold one value <= 0. A given nodata value switches the guesses 3. and 4. off.
"""

import numpy as np

from ...protocol.sentence import Sentence

FARTHEST = np.float32(1e30)  # no unit of measurement reaches it, the fills of netCDF and of float32 do
WILD = 1000.0  # fires and roofs stay below a hundred
LEAST = 16  # pixels of a sample that make a fill; a hot pixel is alone
MANY = 0.01  # of the pixels that make a high fill, for a bright roof may be alike all over, but for
USUAL = (65535, 32767, 2**31, 2**32)  # the highest of a type, as float32
APART = 0.5  # of the range from 1 % to 99 % of the other values
DETECTOR_BANDS = 4  # and an eighth of all at least
ALL_OR_NONE = 0.95  # of the pixels that hold a fill in a quarter of a detector's bands, in all of them
ALONE = 0.8  # of these, in no further bands, unless in all
ENOUGH = 8192  # pixels that tell a band's quantiles
STEPS = 4  # of float32, for a value that was written as text


class Validity:
    """The rule for one raster, on stored values as float32; band numbers are from 1 on.

    Args:
        nodata: declared value of each band or None; given: value that takes their place, None for none.
        whole: whether stored values are whole numbers.
    """

    def __init__(self, nodata: tuple, given: float | None, whole: bool):
        self.declared = tuple(nodata) if given is None else (given,) * len(nodata)
        self._guesses = given is None
        with np.errstate(over="ignore"):  # of float64 what float32 has as infinity is no data, too
            self._nodata = np.array(self.declared, float).astype(np.float32)  # None becomes NaN
        fuzzy = np.isfinite(self._nodata) & (self._nodata != 0) & (not whole)
        size = np.where(fuzzy, np.abs(self._nodata), 1)
        self._slack = np.where(fuzzy, np.where(size < FARTHEST, STEPS * np.spacing(size), size / 100), 0)
        self.fill = np.full(len(nodata), np.nan, np.float32)  # a low one
        self._low = np.full(len(nodata), -FARTHEST, np.float32)
        self._high = -self._low
        self._detectors: list[tuple[np.ndarray, np.ndarray]] = []  # numbers of bands, their fills

    def present(self, values: np.ndarray, bands: list[int]) -> np.ndarray:
        """Where stored values (bands, ...) are data, bool."""
        if self._misses_nothing(values, bands):
            return np.ones(values.shape, bool)
        used, flat = np.array(bands) - 1, values.reshape(len(values), -1)
        found = (flat >= self._low[used, None]) & (flat <= self._high[used, None])  # neither NaN is
        found &= ~self._is_declared(flat, used)
        for members, fills in self._detectors:
            places = np.flatnonzero(np.isin(bands, members))
            held = flat[places] == fills[np.searchsorted(members, np.array(bands)[places]), None]
            found[places] &= ~held.all(0)
        return found.reshape(values.shape)

    def complete(self, values: np.ndarray, bands: list[int]) -> np.ndarray:
        """Which pixels of stored values (bands, rows, columns) have data in all bands, bool."""
        if self._misses_nothing(values, bands):
            return np.ones(values.shape[1:], bool)
        return np.logical_and.reduce(self.present(values, bands))

    def limits(self, bands: list[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Of some bands the declared nodata, NaN for none, how near to it is it, the lowest and the highest data."""
        used = np.array(bands) - 1
        return self._nodata[used], self._slack[used], self._low[used], self._high[used]

    def _misses_nothing(self, values: np.ndarray, bands: list[int]) -> bool:
        """Whether the extremes of each band tell so, after which no value need be looked at again."""
        flat, used = values.reshape(len(values), -1), np.array(bands) - 1
        lowest, highest = flat.min(1, initial=np.inf), flat.max(1, initial=-np.inf)  # NaN where one is
        within = (lowest >= self._low[used]) & (highest <= self._high[used])
        return bool(within.all()) and not self._may_hold_fill(lowest, highest, bands)

    def _may_hold_fill(self, lowest: np.ndarray, highest: np.ndarray, bands: list[int]) -> bool:
        """Whether a declared nodata, or the fills of a detector, lie between the extremes of their bands."""
        used = np.array(bands) - 1
        nodata, slack = self._nodata[used], self._slack[used]
        with np.errstate(over="ignore"):
            declared = (highest >= nodata - slack) & (lowest <= nodata + slack)
        if declared.all() if (nodata == 0).all() else declared.any():
            return True
        for members, fills in self._detectors:
            places = np.flatnonzero(np.isin(bands, members))
            fill = fills[np.searchsorted(members, np.array(bands)[places])]
            if ((fill >= lowest[places]) & (fill <= highest[places])).all():
                return True
        return False

    def _is_declared(self, values: np.ndarray, used: np.ndarray) -> np.ndarray:
        nodata = self._nodata[used, None]
        if (nodata == 0).all():
            return np.broadcast_to((values == 0).all(0), values.shape)
        if np.isnan(nodata).all():
            return np.zeros((1, 1), bool)
        slack = self._slack[used, None]
        with np.errstate(over="ignore"):
            return (values >= nodata - slack) & (values <= nodata + slack)

    def learn(self, values: np.ndarray, bands: list[int]) -> None:
        """Find fills and what is wild from a sample of stored values (bands, pixels)."""
        if self._guesses:
            self._guess(values, bands)
        here = self.present(values, bands)
        held = (stored if has.all() else stored[has] for stored, has in zip(values, here, strict=True))
        middles, scales = np.array([_middle_and_scale(stored) for stored in held]).T
        reach = WILD * np.maximum(scales, np.median(scales))
        reach = np.where(reach > 0, reach, FARTHEST)
        used = np.array(bands) - 1
        self._low[used] = np.maximum(self._low[used], middles - reach)
        self._high[used] = np.minimum(self._high[used], middles + reach)

    def _guess(self, values: np.ndarray, bands: list[int]) -> None:
        """Find fills, low ones and those of detectors, in a sample (bands, pixels)."""
        lowest, highest = np.full((2, len(bands)), np.nan, np.float32)
        for place, (stored, band) in enumerate(zip(values, bands, strict=True)):
            for _ in range(3):  # two kinds of fill are met, as -9999 beside -32768
                held = stored[self.present(stored[None], [band])[0]]
                lowest[place] = lowest_fill(held)
                if np.isnan(lowest[place]) or not np.isnan(self._nodata[band - 1]):
                    break
                self.fill[band - 1] = lowest[place]
                self._low[band - 1] = np.nextafter(lowest[place], FARTHEST)
            highest[place] = -lowest_fill(-held, MANY)
        for fills in (np.zeros_like(lowest), lowest, highest):
            found = detectors(values == fills[:, None])
            self._detectors += [(np.array(bands)[places], fills[places]) for places in found]

    def account(self, values: np.ndarray, inside: np.ndarray, bands: list[int]) -> dict[str, int]:
        """Count the missing pixels of a sample (bands, pixels) by the first rule that tells each; inside (pixels,): its
        own mask. Those of GUESSES are not declared."""
        used, left = np.array(bands) - 1, np.ones(values.shape[1], bool)
        low, high = self._low[used, None], self._high[used, None]
        hits = {
            Sentence("outside the raster's own mask"): ~inside,
            Sentence("NaN or infinite"): ~np.isfinite(values).all(0),
            Sentence("declared nodata"): np.broadcast_to(self._is_declared(values, used), values.shape).any(0),
            BEYOND: (np.abs(values) > FARTHEST).any(0),
            FILL: (values <= self.fill[used, None]).any(0),
            EMPTY: one_value(values),
            WILD_VALUE: ((values < low) | (values > high)).any(0),
            DETECTOR: ~self.present(values, bands).all(0),
        }
        counts = {}
        for rule, hit in hits.items():
            counts[rule] = int((hit & left).sum())
            left &= ~hit
        return {rule: count for rule, count in counts.items() if count}

    def fills(self, bands: list[int]) -> list[float]:
        """The undeclared fills of some bands, for the analyst."""
        found = [self.fill[np.array(bands) - 1]] + [fills for members, fills in self._detectors]
        return np.unique(np.concatenate(found)[np.isfinite(np.concatenate(found))]).tolist()


EMPTY = Sentence("one value <= 0 in all bands")
FILL, WILD_VALUE = Sentence("an undeclared fill value"), Sentence("a value far beyond all others of its band")
DETECTOR = Sentence("a fill value in all bands, or in those of a detector")
BEYOND = Sentence("a value beyond 1e30")
GUESSES = (BEYOND, FILL, EMPTY, WILD_VALUE, DETECTOR)


def one_value(values: np.ndarray) -> np.ndarray:
    """Pixels whose bands, two or more, all hold one value <= 0, which is fill though nobody declared it."""
    found = (values[0] <= 0) & (len(values) > 1)
    found[found] = (values[:, found] == values[0, found]).all(0)
    return found


def lowest_fill(values: np.ndarray, share: float = 0.0) -> float:
    """The lowest of a band's values (pixels,) where it is a fill, see 3. above, or NaN; of a high one, give -values.

    share: of the pixels that hold it at least, unless it is one of USUAL.
    """
    bottom = values.min(initial=0)
    least = LEAST if -bottom in USUAL else max(LEAST, share * len(values))
    if bottom == 0 or np.count_nonzero(values == bottom) < least:
        return np.nan
    rest = values[values > bottom]
    if len(rest) < LEAST or len(np.unique(rest[:5000])) < LEAST:
        return np.nan
    reach = np.subtract(*np.quantile(rest, (0.99, 0.01)))
    return float(bottom) if rest.min() - bottom >= APART * reach else np.nan


def detectors(held: np.ndarray) -> list[np.ndarray]:
    """Sets of places of bands, two or more, that hold a fill all or none, of `held` (bands, pixels) bool, see 4."""
    bands, pixels = held.shape
    some = held[:, held.sum(0) >= min(bands, max(DETECTOR_BANDS, bands / 8))]
    if bands < 2 or some.shape[1] < LEAST:
        return []
    keys = np.zeros(some.shape[1], np.uint64)  # one number a pattern
    for row, weight in zip(some, np.random.default_rng(0).integers(0, 2**63, (bands,)).tolist(), strict=True):
        keys += row * np.uint64(weight)
    _, first, counts = np.unique(keys, return_index=True, return_counts=True)
    found = []
    for pattern in np.argsort(-counts)[:8]:
        places = np.flatnonzero(some[:, first[pattern]])
        share = held[places].mean(0)
        whole, partly = (share == 1).sum(), ((share >= 0.25) & (share < 1)).sum()
        alone = counts[pattern] + held.all(0).sum() * (len(places) < bands)
        clear = whole >= ALL_OR_NONE * (whole + partly) and alone >= ALONE * whole
        if counts[pattern] >= LEAST and clear and whole <= pixels - LEAST:
            found.append(places)
    return found


def _middle_and_scale(values: np.ndarray) -> tuple[float, float]:
    if not len(values):
        return 0.0, 0.0
    low, middle, high = np.quantile(values[:: -(-len(values) // ENOUGH)], (0.1, 0.5, 0.9))
    return float(middle), float(max(high - low, abs(middle)))
