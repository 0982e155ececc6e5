"""A product as a GeoTIFF: written once, window by window, with all that the reader found."""

import json

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from ....protocol.sentence import Sentence, in_parts
from ...progress import tell
from ..windows import Window, split
from .product import Detector, Product

BLOCK = 128  # pixels
HELD_BYTES = 32 << 20  # of stored values at once
READING = Sentence("Putting the product's cube into a raster")
NOTICES = "HSI_ACTIVE_NOTICES"
SOURCE = "HSI_ACTIVE_SOURCE"
FLOAT_FILL = -9999.0
POINTS_A_SIDE = 12  # control points taken from arrays of longitude and latitude
SCALING = ("factor", "offset")
AS_STORED = ("uint8", "int16", "uint16", "int32", "uint32", "float32")


def size_of(product: Product) -> int:
    """Bytes that the raster may take."""
    return int(np.prod(product.shape)) * len(product.order()) * np.dtype(_dtype(product)).itemsize


def write_geotiff(product: Product, path: str, source: str) -> None:
    """Write a product; `source` says what it was made from."""
    order, done = product.order(), 0
    whole = int(np.prod(product.shape)) * len(order)
    with rasterio.open(path, "w", **_profile(product, len(order))) as target:
        _describe(target, product, order, source)
        for i, detector in enumerate(product.detectors):
            places = {band: place for place, (which, band) in enumerate(order, 1) if which == i}
            for window, bands in _steps(product, detector):
                tell(done / whole, READING)
                values = _values(product, detector, bands, window).astype(target.dtypes[0], copy=False)
                target.write(values, [places[band] for band in range(bands.start, bands.stop)], window=window.slices)
                done += window.pixels * len(values)


def _dtype(product: Product) -> str:
    kinds = {detector.dtype.name for detector in product.detectors}
    if kinds == {"int8"}:
        return "int16"  # GDAL before 3.7 knows no int8
    return kinds.pop() if len(kinds) == 1 and kinds <= set(AS_STORED) else "float32"


def _nodata(product: Product) -> float | None:
    """The fill that all detectors share; one for what a lookup table leaves out."""
    fills = {detector.fill for detector in product.detectors}
    fill = fills.pop() if len(fills) == 1 else None
    if fill is not None and not rasterio.dtypes.in_dtype_range(fill, _dtype(product)):
        fill = None  # no value is it
    if fill is None and product.lookup:
        return FLOAT_FILL if _dtype(product) == "float32" else 0
    return fill


def _profile(product: Product, count: int) -> dict:
    rows, columns = product.shape
    crs = CRS.from_wkt(product.crs_wkt) if product.crs_wkt else None
    place = {"transform": product.transform, "crs": crs} if product.transform is not None else {}
    packed = {"compress": "deflate", "zlevel": 1, "sparse_ok": True, "bigtiff": "if_safer", "interleave": "band"}
    blocks = {"tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK}
    form = {"driver": "GTiff", "height": rows, "width": columns, "count": count, "dtype": _dtype(product)}
    return {**form, **packed, **blocks, **place, "nodata": _nodata(product)}


def _describe(target, product: Product, order: list[tuple[int, int]], source: str) -> None:
    """Write what is known of the bands, as ENVI headers and GDAL name it."""
    good = product.good()
    bbl = ", ".join(str(int(good[i][band])) for i, band in order)
    target.update_tags(**{SOURCE: source, NOTICES: json.dumps(in_parts(product.notices)), "bbl": f"{{{bbl}}}"})
    detectors = product.detectors
    factors, offsets = ([np.broadcast_to(getattr(one, name), one.shape[0]) for one in detectors] for name in SCALING)
    target.scales = tuple(float(factors[i][band]) for i, band in order)
    target.offsets = tuple(float(offsets[i][band]) for i, band in order)
    known = {name: all(getattr(one, name) is not None for one in detectors) for name in ("wavelength", "fwhm")}
    for number, (i, band) in enumerate(order, 1):
        tags = {name: repr(float(getattr(detectors[i], name)[band])) for name, there in known.items() if there}
        if tags:
            target.update_tags(number, **tags, wavelength_units=detectors[i].unit)
    if product.places and product.transform is None:
        target.gcps = _control_points(*product.places)


def _control_points(longitude: np.ndarray, latitude: np.ndarray) -> tuple[list[GroundControlPoint], CRS]:
    rows, columns = (np.unique(np.linspace(0, side - 1, POINTS_A_SIDE).astype(int)) for side in longitude.shape)
    found = [(r, c, float(longitude[r, c]), float(latitude[r, c])) for r in rows for c in columns]
    placed = [p for p in found if abs(p[2]) <= 360 and abs(p[3]) <= 90]
    return [GroundControlPoint(r + 0.5, c + 0.5, x, y) for r, c, x, y in placed], CRS.from_epsg(4326)


def _steps(product: Product, detector: Detector):
    """Windows of the raster and slices of bands that fit into the buffer, in whole chunks where these do."""
    chunk = (1, 1, 1) if product.lookup else detector.chunks
    side = [min(-(-max(BLOCK, size) // BLOCK) * BLOCK, 1 << 14) for size in chunk[1:]]
    for window in split(product.shape, (side[0], side[1])):
        held = window.pixels * (4 if product.lookup else 1) * detector.dtype.itemsize
        fit = max(1, HELD_BYTES // held)
        step = fit // chunk[0] * chunk[0] or fit
        for first in range(0, detector.shape[0], step):
            yield window, slice(first, min(first + step, detector.shape[0]))


def _values(product: Product, detector: Detector, bands: slice, window: Window) -> np.ndarray:
    if product.lookup:
        return _looked_up(product.lookup, _nodata(product), detector, bands, window)
    if not product.upside_down:
        return detector.read(bands, window)
    turned = window._replace(row=product.shape[0] - window.row - window.rows)
    return detector.read(bands, turned)[:, ::-1]


def _looked_up(lookup, nodata: float | None, detector: Detector, bands: slice, window: Window) -> np.ndarray:
    """The cube's pixels where the lookup table puts them, nodata elsewhere."""
    rows, columns = (np.abs(table[window.slices].astype(int)) - 1 for table in lookup)
    there = (rows >= 0) & (columns >= 0) & (rows < detector.shape[1]) & (columns < detector.shape[2])
    out = np.full((bands.stop - bands.start, *there.shape), nodata, detector.dtype)
    if there.any():
        row, column = rows[there].min(), columns[there].min()
        box = Window(row, column, rows[there].max() - row + 1, columns[there].max() - column + 1)
        out[:, there] = detector.read(bands, box)[:, rows[there] - row, columns[there] - column]
    return out
