"""Where a grid lies that a product tells as a text: ENVI's map info (NEON), the metadata of HDF-EOS (Tanager)."""

import re

import h5py
from affine import Affine
from rasterio.crs import CRS

from ..placement import parsed

Grid = tuple[Affine, str | None]
CORNERS = ("UpperLeftPointMtrs", "LowerRightMtrs")
POINT = r"=\(\s*([-+0-9.eE]+)\s*,\s*([-+0-9.eE]+)\s*\)"


def told_grid(found: dict[str, h5py.Dataset], shape: tuple[int, int]) -> Grid | None:
    """The grid and its CRS as WKT that a text among a file's datasets tells, None without one."""
    texts = {name.rpartition("/")[2].lower(): data for name, data in found.items() if data.shape in ((), (1,))}
    if "map_info" in texts:
        return _of_map_info(_text(texts["map_info"]), _text(texts.get("coordinate_system_string")))
    return _of_hdf_eos(_text(texts.get("structmetadata.0")), shape)


def _text(data: h5py.Dataset | None) -> str:
    """The text in a dataset, empty when there is none."""
    if data is None or data.dtype.kind not in "SO":
        return ""
    value = data[()] if data.shape == () else data[0]
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _of_map_info(text: str, wkt: str) -> Grid | None:
    """ENVI's: name of the projection, a pixel from 1 on, its place, the size of pixels, zone, hemisphere, datum."""
    words = [word.strip() for word in text.strip("{} ").split(",")]
    turned = re.search(r"rotation\s*=\s*([-+0-9.]+)", text)
    try:
        column, row, x, y, dx, dy = (float(word) for word in words[1:7])
    except ValueError:
        return None
    if not (dx > 0 and dy > 0) or (turned and float(turned[1])):
        return None
    crs = parsed(wkt) if wkt else None
    if crs is None and words[0].upper() == "UTM" and len(words) > 9 and words[7].isdigit() and "84" in words[9]:
        crs = _utm(int(words[7]), words[8].lower().startswith("s"))
    return Affine(dx, 0, x - (column - 1) * dx, 0, -dy, y + (row - 1) * dy), crs and crs.to_wkt()


def _of_hdf_eos(text: str, shape: tuple[int, int]) -> Grid | None:
    """The grid between the outer corners, of the first group of that size in UTM."""
    for group in re.split(r"\bGROUP=GRID_\d+", text)[1:]:
        size = [int(found[1]) for name in ("YDim", "XDim") if (found := re.search(rf"\b{name}=(\d+)", group))]
        corners = [found for name in CORNERS if (found := re.search(name + POINT, group))]
        zone = re.search(r"Projection=HE5_GCTP_UTM\b.*?ZoneCode=(-?\d+)", group, re.DOTALL)
        if zone is None or len(corners) < len(CORNERS) or tuple(size) != shape:
            continue
        (left, top), (right, bottom) = ((float(found[1]), float(found[2])) for found in corners)
        crs = _utm(abs(int(zone[1])), int(zone[1]) < 0)
        if right > left and top > bottom and crs:
            return Affine((right - left) / shape[1], 0, left, 0, (bottom - top) / shape[0], top), crs.to_wkt()
    return None


def _utm(zone: int, south: bool) -> CRS | None:
    """UTM on WGS 84."""
    return CRS.from_epsg((32700 if south else 32600) + zone) if 1 <= zone <= 60 else None
