"""PRISMA L1 and L2 (HDF-EOS5): two detectors as rows x bands x columns, described in the file's attributes."""

import h5py
import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from .hdf5 import by_lonlat, datasets
from .product import Detector, Product

DETECTORS = ("Vnir", "Swir")
STORED_MOST = 65535


def is_prisma(file: h5py.File) -> bool:
    """Whether a file holds cubes as PRISMA's do."""
    return any(name.endswith(("VNIR_Cube", "SWIR_Cube")) for name in datasets(file))


def read_prisma(file: h5py.File) -> Product:
    """VNIR and SWIR as one cube; the SWIR bands that VNIR covers are marked bad."""
    found = datasets(file)
    names = {name.rpartition("/")[2]: name for name in sorted(found, reverse=True)}  # HCO, coregistered, before HRC
    detectors = [
        _detector(file, found[names[f"{kind.upper()}_Cube"]], kind)
        for kind in DETECTORS
        if f"{kind.upper()}_Cube" in names
    ]
    shape = detectors[0].shape[1:]
    grid = _grid(file, shape)
    if grid is not None:
        return Product(detectors, **grid)
    return Product(detectors, **by_lonlat(found, shape, []))


def _detector(file: h5py.File, data: h5py.Dataset, kind: str) -> Detector:
    count = data.shape[1]
    names = (f"List_Cw_{kind}", f"List_Fwhm_{kind}", f"List_Cw_{kind}_Flags")
    waves, widths, flags = (_list(file, name, count) for name in names)
    good = np.ones(count, bool) if flags is None else flags > 0
    if waves is not None:
        good &= waves > 0
    factor, offset = _scale(file.attrs, kind)
    return Detector(data, (1, 0, 2), waves, widths, "nanometers", good, factor, offset, fill=0)


def _scale(attributes, kind: str) -> tuple[float, float]:
    """Factor and offset of reflectance (L2), or of radiance (L1)."""
    names = (f"L2Scale{kind}Min", f"L2Scale{kind}Max", f"ScaleFactor_{kind}", f"Offset_{kind}")
    low, high, divisor, less = (float(np.ravel(attributes.get(name, np.nan))[0]) for name in names)
    if np.isfinite(high):
        low = low if np.isfinite(low) else 0.0
        return (high - low) / STORED_MOST, low
    return (1 / divisor if divisor > 0 else 1.0), (-less if np.isfinite(less) else 0.0)


def _list(file: h5py.File, name: str, count: int) -> np.ndarray | None:
    values = np.ravel(file.attrs.get(name, ()))
    return values.astype(float) if len(values) == count else None


def _grid(file: h5py.File, shape: tuple[int, int]) -> dict | None:
    """The grid between the centres of the corner pixels, None without them."""
    names = [f"Product_{corner}_{way}" for corner in ("ULcorner", "LRcorner") for way in ("easting", "northing")]
    if not all(name in file.attrs for name in [*names, "Epsg_Code"]):
        return None
    left, top, right, bottom = (float(np.ravel(file.attrs[name])[0]) for name in names)
    dx, dy = (right - left) / (shape[1] - 1), (bottom - top) / (shape[0] - 1)
    try:
        crs = CRS.from_epsg(int(np.ravel(file.attrs["Epsg_Code"])[0]))
    except (CRSError, ValueError):
        return None
    if not (dx > 0 > dy):
        return None
    return {"transform": Affine(dx, 0, left - dx / 2, 0, dy, top - dy / 2), "crs_wkt": crs.to_wkt()}
