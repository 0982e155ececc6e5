"""Cubes in HDF5 and netCDF-4: found by names, dimensions and wavelengths, in any order of axes."""

import re

import h5py
import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ....protocol.sentence import Sentence
from ...errors import RasterUnreadable
from ..placement import parsed
from .grids import told_grid
from .product import Detector, Product

CUBES = (r"reflectance", r"radiance", r"rfl|rdn|refl", r"cube|data|image")  # the likeliest first
OTHERS = re.compile(r"uncert|error|mask|flag|qual|std|obs|loc", re.IGNORECASE)
WAVELENGTHS = re.compile(
    r"(radiation_)?wavelengths?(_nm)?|wl|lambda|(band_)?cent(er|re)(_)?(wavelength)?s?|cw", re.IGNORECASE
)
WIDTHS = re.compile(r"fwhms?|band_?widths?", re.IGNORECASE)
GOOD = re.compile(r"good_(wavelengths|bands)|(GDAL_)?bbl", re.IGNORECASE)
BAND_NAMES = re.compile(r"band|wave|spectral|channel|lambda|^wl$|^z$", re.IGNORECASE)
COLUMN_NAMES = re.compile(r"^x$|lon|col|cross|sample|easting|pixel", re.IGNORECASE)
NO_CUBE = "There is no cube of rows, columns and bands in {file}. Choose one of the raster layers in it."
SHORTEST = "The file does not tell which axis of {data} holds the bands: the shortest one was taken, {values} long."
CONTROLLED = (
    "The product has longitude and latitude of each pixel: it was placed by control points taken from them, right to "
    "a few pixels. For more, warp it with gdalwarp -geoloc first."
)
NO_LOOKUP = "The lookup tables that place the pixels of {file} do not fit each other. Copy the product anew."
UNPLACED = "The product does not tell where it lies in a way that is known here, so it is read in pixels."


def read_cube(file: h5py.File, wanted: str | None = None) -> Product:
    """The cube of a file, or the one named. Raises RasterUnreadable when there is none."""
    found = datasets(file)
    cubes = {name: data for name, data in found.items() if is_cube(data)}
    if wanted is not None:
        cubes = {name: data for name, data in cubes.items() if name.strip("/") == wanted.strip("/")}
    if not cubes:
        raise RasterUnreadable(NO_CUBE, file=file.filename)
    data = min(cubes.values(), key=lambda data: _rank(file, found, data))
    detector, notices = detector_of(file, found, data)
    return placed(file, found, detector, notices)


def datasets(file: h5py.File) -> dict[str, h5py.Dataset]:
    """All datasets by their paths."""
    found: dict[str, h5py.Dataset] = {}
    file.visititems(lambda name, item: found.update({name: item}) if isinstance(item, h5py.Dataset) else None)
    return found


def is_cube(data: h5py.Dataset) -> bool:
    """Whether it has three axes of numbers."""
    return data.ndim == 3 and min(data.shape) > 1 and data.dtype.kind in "iuf"


def _rank(file: h5py.File, found: dict, data: h5py.Dataset) -> tuple:
    """Lower for likelier cubes: no mask or error, wavelengths known, a telling name, large."""
    name = data.name.rpartition("/")[2]
    likely = next((i for i, pattern in enumerate(CUBES) if re.search(pattern, name, re.IGNORECASE)), len(CUBES))
    known = vector(file, found, data, WAVELENGTHS) is not None
    return bool(OTHERS.search(name)), not known, likely, -data.size


def detector_of(file: h5py.File, found: dict, data: h5py.Dataset) -> tuple[Detector, list[str]]:
    """A cube with what the file tells of its bands, and notices."""
    waves = vector(file, found, data, WAVELENGTHS)
    axis, notices = _band_axis(data, None if waves is None else len(waves[0]), found)
    rows, columns = row_and_column(data, *(i for i in range(3) if i != axis))
    bands = data.shape[axis]
    vectors = [vector(file, found, data, pattern, bands) for pattern in (WAVELENGTHS, WIDTHS, GOOD)]
    waves, widths, good = vectors
    detector = Detector(
        data,
        (axis, rows, columns),
        wavelength=waves and waves[0],
        fwhm=widths and widths[0],
        unit=waves[1] if waves else "",
        good=good and good[0] > 0,
        factor=factor_of(data),
        offset=number_of(data.attrs, "add_offset", 0.0),
        fill=fill_of(data),
        unsigned=is_unsigned(data),
    )
    return detector, notices


def number_of(attributes, name: str, default):
    """A finite attribute, in whatever letter case, the default without one."""
    try:
        value = float(np.ravel(next(attributes[one] for one in attributes if one.lower() == name.lower()))[0])
    except (StopIteration, ValueError, TypeError, IndexError):
        return default
    return value if np.isfinite(value) else default


def factor_of(data: h5py.Dataset) -> float:
    """By what stored values are multiplied; some files give what to divide by."""
    factor = number_of(data.attrs, "scale_factor", 1.0)
    return 1 / factor if factor > 1 else factor


def fill_of(data: h5py.Dataset) -> float | None:
    """The stored value that is no data."""
    fills = (number_of(data.attrs, name, None) for name in ("_fillvalue", "missing_value", "data_ignore_value"))
    fill = next((fill for fill in fills if fill is not None), None)
    return fill + 256.0**data.dtype.itemsize if fill is not None and fill < 0 and is_unsigned(data) else fill


def is_unsigned(data: h5py.Dataset) -> bool:
    """Whether whole numbers are stored as if they had a sign, as netCDF-3 has to."""
    return data.dtype.kind == "i" and text_of(data.attrs, "_Unsigned").lower() == "true"


def row_and_column(data, first: int, second: int) -> tuple[int, int]:
    """Two axes in the order of rows and columns, as they lie where their names do not tell."""
    turned = COLUMN_NAMES.search(axis_name(data, first)) and not COLUMN_NAMES.search(axis_name(data, second))
    return (second, first) if turned else (first, second)


def axis_name(data: h5py.Dataset, axis: int) -> str:
    """The name of a dimension, empty when it has none."""
    dimension = data.dims[axis]
    scale = dimension[0].name if len(dimension) else None  # of one that was deleted there is no name
    return dimension.label or (scale or "").rpartition("/")[2]


def _band_axis(data: h5py.Dataset, bands: int | None, found: dict) -> tuple[int, list[str]]:
    named = [i for i in range(3) if BAND_NAMES.search(axis_name(data, i))]
    if len(named) == 1:
        return named[0], []
    fitting = [i for i in range(3) if data.shape[i] == bands]
    flat = [{*places.shape} for places in lonlat(found) if places is not None]
    if len(fitting) > 1 and flat:
        fitting = [i for i in fitting if sorted(np.delete(data.shape, i)) == sorted(flat[0])] or fitting
    if len(fitting) == 1:
        return fitting[0], []
    axis = int(np.argmin(data.shape))
    return axis, [Sentence(SHORTEST, data=data.name, values=data.shape[axis])]


def vector(file, found, data, pattern, length: int | None = None) -> tuple[np.ndarray, str] | None:
    """Numbers, one a band, and their unit: of a dimension, an attribute of the cube, beside it, or of the file."""
    lengths = data.shape if length is None else (length,)
    scales = [scale for dimension in data.dims for scale in dimension.values() if scale.name]
    near = sorted(found.values(), key=lambda one: one.parent != data.parent)
    for one in [*scales, *near]:
        named = pattern.fullmatch(one.name.rpartition("/")[2]) and one.dtype.kind in "iuf"
        if named and one.ndim == 1 and one.shape[0] in lengths:
            return one[:].astype(float), text_of(one.attrs, "units")
    for attributes in (data.attrs, data.parent.attrs, file.attrs):
        for name in attributes:
            values = np.ravel(attributes[name])
            if pattern.fullmatch(name) and values.dtype.kind in "iufb" and len(values) in lengths:
                return values.astype(float), text_of(attributes, f"{name}_units")
    return None


def text_of(attributes, *names: str) -> str:
    """The first of these attributes that is there, as text."""
    for name in names:
        if name in attributes:
            value = np.ravel(attributes[name])[0] if np.size(attributes[name]) == 1 else attributes[name]
            if isinstance(value, np.ndarray):
                return " ".join(map(str, value))
            text = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
            return text.encode(errors="replace").decode()  # h5py keeps bytes that are not UTF-8 as halves of characters
    return ""


def lonlat(found: dict) -> tuple[h5py.Dataset | None, h5py.Dataset | None]:
    """The arrays of longitude and latitude of a file."""
    flat = {name.rpartition("/")[2].lower(): data for name, data in found.items() if data.ndim == 2}
    named = (("longitude", "lon", "longitude_vnir"), ("latitude", "lat", "latitude_vnir"))
    longitude, latitude = (next((flat[name] for name in names if name in flat), None) for names in named)
    return longitude, latitude


def placed(file: h5py.File, found: dict, detector: Detector, notices: list[str]) -> Product:
    """The product with the best of what the file tells of its place."""
    names = {name.rpartition("/")[2].lower(): data for name, data in found.items()}
    grid = _transform(text_of(file.attrs, "geotransform"))
    crs_wkt = _wkt(text_of(file.attrs, "spatial_ref", "crs_wkt"))
    if grid is not None and "glt_x" in names and "glt_y" in names:
        lookup = names["glt_y"][:], names["glt_x"][:]
        if lookup[0].shape != lookup[1].shape or lookup[0].ndim != 2:
            raise RasterUnreadable(NO_LOOKUP, file=file.filename)
        return Product([detector], crs_wkt, grid, None if _is_plain(lookup, detector) else lookup, notices=notices)
    grid, crs_wkt, upside_down = _gridded(file, found, detector)
    if grid is not None:
        return Product([detector], crs_wkt, grid, upside_down=upside_down, notices=notices)
    told = told_grid(found, detector.shape[1:])
    if told is not None:
        return Product([detector], told[1], told[0], notices=notices)
    rest = by_lonlat(found, detector.shape[1:], notices)
    upside_down = "places" not in rest and "GDAL" in file.attrs  # so does GDAL write what lies nowhere
    return Product([detector], upside_down=upside_down, **rest)


def _is_plain(lookup: tuple[np.ndarray, np.ndarray], detector: Detector) -> bool:
    """Whether a lookup table leaves each pixel where it is."""
    rows, columns = np.indices(lookup[0].shape) + 1
    same = lookup[0].shape == detector.shape[1:]
    return same and np.array_equal(lookup[0], rows) and np.array_equal(lookup[1], columns)


def by_lonlat(found: dict, shape: tuple[int, int], notices: list[str]) -> dict:
    """Longitude and latitude of each pixel, where the file has them, and notices."""
    longitude, latitude = lonlat(found)
    if longitude is None or latitude is None or longitude.shape != shape or latitude.shape != shape:
        return {"notices": [*notices, UNPLACED]}
    places = longitude[:].astype(float), latitude[:].astype(float)
    if not all(np.ptp(place) > 0 for place in places):
        return {"notices": [*notices, UNPLACED]}
    return {"places": places, "notices": [*notices, CONTROLLED]}


def _gridded(file: h5py.File, found: dict, detector: Detector) -> tuple[Affine | None, str | None, bool]:
    """Transform, CRS and whether the rows begin in the south, of a cube with a grid mapping or coordinates."""
    name = text_of(detector.data.attrs, "grid_mapping")
    mapping = detector.data.parent.get(name) or file.get(name) if name else None
    tags = mapping.attrs if mapping is not None else {}
    crs_wkt = _wkt(text_of(tags, "crs_wkt", "spatial_ref"))
    grid = _transform(text_of(tags, "GeoTransform"))
    ys, xs = (_coordinates(detector.data, axis) for axis in detector.axes[1:])
    if ys is None or xs is None:
        return grid, crs_wkt, False
    (y, unit), (x, _) = ys, xs
    dy, dx = (y[-1] - y[0]) / (len(y) - 1), (x[-1] - x[0]) / (len(x) - 1)
    grid = Affine(dx, 0, x[0] - dx / 2, 0, -abs(dy), max(y[0], y[-1]) + abs(dy) / 2)
    if crs_wkt is None and unit.startswith("degree"):
        crs_wkt = CRS.from_epsg(4326).to_wkt()
    return grid, crs_wkt, dy > 0


def _coordinates(data: h5py.Dataset, axis: int) -> tuple[np.ndarray, str] | None:
    """Evenly spaced coordinates of a dimension and their unit."""
    for scale in data.dims[axis].values():
        if scale.ndim == 1 and scale.shape[0] > 1 and scale.dtype.kind in "iuf" and "units" in scale.attrs:
            values = scale[:].astype(float)
            steps = np.diff(values)
            if steps[0] and np.allclose(steps, steps.mean(), rtol=0.01):
                return values, text_of(scale.attrs, "units")
    return None


def _transform(text: str) -> Affine | None:
    """Six numbers as GDAL orders them."""
    try:
        numbers = [float(word) for word in re.split(r"[\s,\[\]]+", text.strip(" []"))]
        return Affine.from_gdal(*numbers) if len(numbers) == 6 else None
    except ValueError:
        return None


def _wkt(text: str) -> str | None:
    crs = parsed(text) if text else None
    return crs.to_wkt() if crs else None
