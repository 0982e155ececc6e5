"""What a raster's metadata says of its bands: wavelengths, widths, bad bands, scales, wherever they are written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from rasterio.enums import ColorInterp

from ...protocol.sentence import Sentence, counted

LARGEST_STORED = 127.5  # of an embedding's value v, which stands for sign(v) (|v| / 127.5)^2
BAD_LIST = (
    "The list of bad bands (bbl) does not have one number for each of the {bands} bands and was not used. Untick bad "
    "bands."
)
EMBEDDING = (
    "64 bands of int8 with nodata -128: read as an embedding like AlphaEarth's, v stands for sign(v) (|v| / 127.5)^2. "
    "Give the bands a scale if they hold something else."
)
NOT_UTF8 = "A part of the raster's metadata is not UTF-8 text and was not read. Check bands and wavelengths."
UNITS = {  # beginnings of their names, in nanometres
    ("nano", "nm"): 1.0,
    ("micro", "um", "µm", "μm"): 1000.0,
    ("angstrom", "ångstr", "å"): 0.1,
    ("milli", "mm"): 1e6,
    ("centi", "cm"): 1e7,
    ("meter", "metre", "m"): 1e9,
}
LARGEST_FACTOR = 1e12  # from stored to physical values
LARGEST_MICROMETRES = 100  # a wavelength below is in micrometres, for no sensor starts under 100 nm


@dataclass(frozen=True)
class BandTable:
    """One entry a band; wavelengths and widths in nanometres, None where the raster does not tell."""

    wavelength_nm: np.ndarray | None  # (bands,)
    fwhm_nm: np.ndarray | None  # (bands,)
    good: np.ndarray  # (bands,) bool, False where the raster's bad band list or its alpha channel says so
    factor: np.ndarray  # (bands,) stored value * factor + offset = physical value
    offset: np.ndarray  # (bands,)
    notices: tuple[str, ...] = ()  # what of the metadata could not be used
    embedding: bool = False  # stored as AlphaEarth's are

    def to_physical(self, values: np.ndarray, bands: list[int]) -> None:
        """Turn stored values of some bands (bands, rows, columns), float32, into physical ones in place."""
        if self.embedding:
            np.multiply(values, np.abs(values) / np.float32(LARGEST_STORED**2), out=values)
            return
        used = np.array(bands) - 1
        if (self.factor[used] != 1).any():
            values *= self.factor[used, None, None].astype(np.float32)
        if self.offset[used].any():
            values += self.offset[used, None, None].astype(np.float32)


def read_band_table(source) -> BandTable:
    """Collect the band table of an open rasterio dataset from GDAL's, the band's and ENVI's metadata."""
    notices: list[str] = []
    envi = {key.lower(): value for ns in (None, "ENVI") for key, value in _tags(source, notices, ns=ns).items()}
    items = [_tags(source, notices, band) for band in source.indexes]
    imagery = [_tags(source, notices, band, ns="IMAGERY") for band in source.indexes]
    unit = envi.get("wavelength_units", envi.get("wavelength units", ""))
    divisor = _numbers(envi.get("reflectance scale factor") or envi.get("reflectance_scale_factor"), 1)
    divided = 1.0 if divisor is None or divisor[0] <= 0 else divisor[0]
    factor = _usable(np.array(source.scales, float) / divided, 1.0, Sentence("scale"), notices)
    good = np.array([kind != ColorInterp.alpha for kind in source.colorinterp])
    listed = _numbers(envi.get("bbl"), source.count)
    if listed is not None:
        good &= listed > 0
    elif envi.get("bbl"):
        notices.append(Sentence(BAD_LIST, bands=source.count))
    offset = _usable(source.offsets, 0.0, Sentence("offset"), notices)
    embedding = _is_embedding(source) and bool((factor == 1).all() and (offset == 0).all())
    notices += [EMBEDDING] if embedding else []
    return BandTable(
        wavelength_nm=_nanometres(imagery, "CENTRAL_WAVELENGTH_UM", items, "wavelength", envi, unit),
        fwhm_nm=_nanometres(imagery, "FWHM_UM", items, "fwhm", envi, unit),
        good=good,
        factor=factor,
        offset=offset,
        notices=tuple(notices),
        embedding=embedding,
    )


def _is_embedding(source) -> bool:
    """Whether a raster has the form of AlphaEarth's embeddings."""
    return source.count == 64 and {*source.dtypes} == {"int8"} and {*source.nodatavals} == {-128.0}


def _tags(source, notices: list[str], *band: int, ns: str | None = None) -> dict[str, str]:
    """The metadata of a raster or a band; none, with a notice, where it is not UTF-8."""
    try:
        return source.tags(*band, ns=ns)
    except UnicodeDecodeError:
        if NOT_UTF8 not in notices:
            notices.append(NOT_UTF8)
        return {}


def _usable(values: Iterable[float], otherwise: float, name: str, notices: list[str]) -> np.ndarray:
    """One number a band, `otherwise` where it is none that can be reckoned with."""
    found = np.array([*values], float)
    size = np.abs(found)
    wrong = ~(size <= LARGEST_FACTOR) | ((size < 1 / LARGEST_FACTOR) & (otherwise != 0))
    if wrong.any():
        count = counted(int(wrong.sum()), "band", "bands")
        notices.append(
            Sentence(
                "The {name} of {count} cannot be used (as {found:g}); {otherwise:g} was taken instead.",
                name=name,
                count=count,
                found=found[wrong][0],
                otherwise=otherwise,
            )
        )
    return np.where(wrong, otherwise, found)


def _nanometres(imagery, imagery_key, items, key, envi, unit) -> np.ndarray | None:
    """The first complete list; GDAL's own IMAGERY items come last, for they are rounded to whole nanometres."""
    count = len(items)
    values = _numbers(" ".join(tags.get(key, "?") for tags in items), count)
    if values is not None:
        unit = items[0].get("wavelength_units", unit)
    else:
        values = _numbers(envi.get(key), count)
    if values is None:
        values = _numbers(" ".join(tags.get(imagery_key, "?") for tags in imagery), count)
        unit = "micrometres"
    if values is None or not (values > 0).any():
        return None
    if unit.strip().lower().startswith(("wavenumber", "cm-1", "1/cm", "cm^-1")):
        return 1e7 / values if key == "wavelength" and (values > 0).all() else None
    return values * _to_nanometres(unit, values, is_width=key == "fwhm")


def _to_nanometres(unit: str, values: np.ndarray, is_width: bool) -> float:
    unit = unit.strip().lower()
    for names, factor in UNITS.items():
        if unit.startswith(names):
            return factor
    return 1000.0 if values.max() < (1 if is_width else LARGEST_MICROMETRES) else 1.0


def _numbers(text: str | None, count: int) -> np.ndarray | None:
    """Read "{1, 2, 3}" or "1 2 3"; None unless there are exactly `count` numbers."""
    words = re.split(r"[\s,;{}]+", (text or "").strip(" ,;{}\n\t"))
    try:
        values = np.array([float(word) for word in words])
    except ValueError:
        return None
    return values if len(values) == count and np.isfinite(values).all() else None


COMPOSITES = {  # wavelengths in nm for red, green and blue; further lines of a name serve sensors without the first
    Sentence("Natural colour"): ((650, 550, 450),),
    Sentence("Colour infrared"): ((850, 650, 550),),
    Sentence("Short-wave infrared"): ((2200, 1650, 850), (2200, 1650, 1050)),
}
COMPOSITE_REACH_NM = 60  # how far from its wavelength a band may lie


def colour_composites(wavelength_nm: np.ndarray | None, bands: list[int]) -> list[dict]:
    """Those of `COMPOSITES` whose wavelengths are among the bands, else one spread over the bands.

    Returns [{"name", "bands": [red, green, blue]}], bands 1-based, the best to begin with first.
    """
    found = []
    if wavelength_nm is not None:
        centres = wavelength_nm[np.array(bands) - 1]
        for name, choices in COMPOSITES.items():
            chosen = [places for wanted in choices if (places := _nearest(centres, wanted)) is not None]
            found += [{"name": name, "bands": [bands[i] for i in chosen[0]]}] if chosen else []
    if found:
        return found
    return [
        {
            "name": Sentence("Spread over the bands"),
            "bands": [bands[int(s * (len(bands) - 1))] for s in (0.8, 0.5, 0.2)],
        }
    ]


def _nearest(centres: np.ndarray, wanted: tuple[int, ...]) -> list[int] | None:
    """Where three different bands near the wanted wavelengths lie, None unless all are there."""
    distances = np.abs(centres[None, :] - np.array(wanted, float)[:, None])
    places = distances.argmin(1).tolist()
    near = bool((distances.min(1) <= COMPOSITE_REACH_NM).all())
    return places if near and len(set(places)) == len(places) else None
