"""A synthetic hyperspectral scene with a reference map: what the demo labels, and a tough input for tests.

Fields, a wood, a river, roads and a village; pixels on borders are mixtures, light falls off across the scene, noise
grows in the short-wave infrared, one corner is nodata and the bands in the air's water absorptions are marked bad.
"""

import json
import os
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from scipy.ndimage import gaussian_filter

from ..raster.files import make_folder, written
from .spectra import MATERIALS, end_members

BANDS = 120
AIR_WATER_NM = ((1350, 1430), (1800, 1950))  # the air lets no light through: bad bands
NODATA = -9999
PIXEL_M = 5.0
ORIGIN = (388_000.0, 5_819_000.0)  # upper left corner in EPSG:32633
PURE = 0.9  # share of one material from which the reference map names it
NAMES = [name for name, _, _ in MATERIALS]
FIELD_CROPS = ("Meadow", "Winter wheat", "Stubble", "Clay soil", "Loam")


def make_scene(
    folder: str, seed: int = 0, rows: int = 120, columns: int = 140, names: dict[str, str] | None = None
) -> dict:
    """Write scene.bsq (ENVI, int16, reflectance x 10000) with scene.hdr and reference.tif into `folder`.

    Returns {"raster": path, "reference": path of a uint8 GeoTIFF (0 = unlabelled), "classes": [{"id", "name",
    "colour"}]}. The same seed and size give the same scene. names: of classes, by their numbers as text; else English.
    """
    rng = np.random.default_rng(seed)
    wavelength_nm = np.linspace(400, 2450, BANDS)
    layout = _layout(rng, rows, columns)
    shares = _mix(layout)
    reflectance = _light(rng, _ground(rng, layout, shares, end_members(wavelength_nm)))
    stored = np.round(1e4 * _sense(rng, reflectance, wavelength_nm)).clip(-500, 16_000).astype(np.int16)
    seen = _seen(rows, columns)
    stored[:, ~seen] = NODATA
    known = seen & (shares.max(0) >= PURE) & (_texture(rng, rows, columns, 5) > -1.1)
    reference = np.where(known, layout + 1, 0).astype(np.uint8)
    target = make_folder(folder)
    raster = _write_envi(target / "scene.bsq", stored, wavelength_nm)
    called = {str(i): name for i, name in enumerate(NAMES, 1)} | (names or {})
    classes = [{"id": i, "name": called[str(i)], "colour": colour} for i, (_, colour, _) in enumerate(MATERIALS, 1)]
    return {
        "raster": raster,
        "reference": _write_reference(target / "reference.tif", reference, classes),
        "classes": classes,
    }


def _texture(rng: np.random.Generator, rows: int, columns: int, size_px: float) -> np.ndarray:
    """Smooth noise with mean 0 and standard deviation 1."""
    noise = gaussian_filter(rng.standard_normal((rows, columns)), size_px, mode="reflect")
    return (noise - noise.mean()) / noise.std()


def _layout(rng: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """The material of every pixel, as an index into MATERIALS: (rows, columns)."""
    y, x = np.mgrid[:rows, :columns].astype(float)
    wobble_y, wobble_x = (2.0 * _texture(rng, rows, columns, 6) for _ in range(2))
    seeds = rng.uniform((0, 0), (rows, columns), size=(max(20, rows * columns // 350), 2))
    distance = np.hypot(
        y[..., None] + wobble_y[..., None] - seeds[:, 0], x[..., None] + wobble_x[..., None] - seeds[:, 1]
    )
    crops = rng.permutation(np.arange(len(seeds)) % len(FIELD_CROPS))
    layout = np.array([NAMES.index(name) for name in FIELD_CROPS])[crops[distance.argmin(-1)]]
    wood = np.hypot((y - 0.25 * rows) / (0.26 * rows), (x - 0.8 * columns) / (0.2 * columns))
    layout[wood + 0.15 * _texture(rng, rows, columns, 5) < 1] = NAMES.index("Forest")
    river = 0.62 * rows + 0.10 * rows * np.sin(x / columns * 5 + 1) + 0.8 * wobble_y
    layout[np.abs(y - river) < 0.03 * rows] = NAMES.index("Water")
    _build_village(rng, layout, y, x)
    for offset, slope in ((0.33 * columns, 0.12), (0.9 * columns, -0.25)):
        layout[np.abs(x - offset - slope * y) < 2.2] = NAMES.index("Asphalt")
    return layout


def _build_village(rng: np.random.Generator, layout: np.ndarray, y: np.ndarray, x: np.ndarray) -> None:
    """Houses and yards on both sides of a street, in the lower left."""
    rows, columns = layout.shape
    for top in np.arange(0.73 * rows, 0.95 * rows, 10):
        for left in np.arange(0.03 * columns, 0.62 * columns, 11):
            high, wide = rng.integers(5, 8), rng.integers(6, 10)
            inside = (y >= top) & (y < top + high) & (x >= left) & (x < left + wide)
            layout[inside] = NAMES.index(rng.choice(["Tiled roof", "Tiled roof", "Concrete", "Concrete", "Asphalt"]))
    layout[np.abs(y - 0.84 * rows) < 2] = NAMES.index("Asphalt")


def _mix(layout: np.ndarray) -> np.ndarray:
    """Share of each material in each pixel (materials, rows, columns): the sensor's optics blur the borders."""
    return np.array([gaussian_filter((layout == i).astype(float), 0.6) for i in range(len(MATERIALS))])


def _ground(rng: np.random.Generator, layout: np.ndarray, shares: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Reflectance (bands, rows, columns): each material varies between its two ends, from field to field and within."""
    rows, columns = layout.shape
    scene_features = np.zeros((ends.shape[-1], rows, columns))
    bare = ends[NAMES.index("Loam")].mean(0)
    for share, (low, high) in zip(shares, ends, strict=True):
        state = 0.5 + 0.22 * _texture(rng, rows, columns, 8) + 0.13 * _texture(rng, rows, columns, 1.5)
        state = state.clip(0, 1)
        scene_features += share * (low[:, None, None] * (1 - state) + high[:, None, None] * state)
    green = sum(shares[NAMES.index(name)] for name in ("Meadow", "Winter wheat", "Stubble"))
    gaps = green * (0.12 + 0.09 * _texture(rng, rows, columns, 3)).clip(0, 0.4)
    return scene_features * (1 - gaps) + bare[:, None, None] * gaps


def _light(rng: np.random.Generator, scene_features: np.ndarray) -> np.ndarray:
    """Slopes and the sun's angle: brightness changes, the form of the spectra does not."""
    _, rows, columns = scene_features.shape
    y, x = np.mgrid[:rows, :columns]
    gradient = 0.86 + 0.26 * (0.7 * x / columns + 0.3 * y / rows)
    return scene_features * gradient * (1 + 0.06 * _texture(rng, rows, columns, 9))


def _sense(rng: np.random.Generator, reflectance: np.ndarray, wavelength_nm: np.ndarray) -> np.ndarray:
    """What the instrument makes of it: noise by band, and faint stripes along the columns of a push-broom scanner."""
    bands, _, columns = reflectance.shape
    noise = 0.007 + 0.012 * ((wavelength_nm - 400) / 2050) ** 2
    noise[~_usable(wavelength_nm)] = 0.15
    stripes = 0.2 * noise[:, None, None] * rng.standard_normal((bands, 1, columns))
    return reflectance + stripes + noise[:, None, None] * rng.standard_normal(reflectance.shape)


def _usable(wavelength_nm: np.ndarray) -> np.ndarray:
    return ~np.any([(wavelength_nm >= low) & (wavelength_nm <= high) for low, high in AIR_WATER_NM], axis=0)


def _seen(rows: int, columns: int) -> np.ndarray:
    """All but a wedge in the upper left corner, as a scene has it that was turned onto the map's grid."""
    y, x = np.mgrid[:rows, :columns]
    return x / columns + y / rows * 0.9 > 0.16


def _write_envi(path: Path, stored: np.ndarray, wavelength_nm: np.ndarray) -> str:
    bands, rows, columns = stored.shape
    place = Affine(PIXEL_M, 0, ORIGIN[0], 0, -PIXEL_M, ORIGIN[1])
    width_nm = np.full(bands, np.diff(wavelength_nm).mean())
    lines = {
        "wavelength units": "Nanometers",
        "wavelength": _listed(wavelength_nm, ".2f"),
        "fwhm": _listed(width_nm, ".2f"),
        "bbl": _listed(_usable(wavelength_nm).astype(int), "d"),
        "reflectance scale factor": "10000",
    }
    with written(str(path)) as data, written(str(path.with_suffix(".hdr"))) as header:
        with rasterio.open(
            data, "w", driver="ENVI", dtype="int16", count=bands, height=rows, width=columns,
            crs="EPSG:32633", transform=place, nodata=NODATA,
        ) as target:  # fmt: skip
            target.write(stored)
        made = Path(data).with_suffix(".hdr")  # which GDAL wrote beside it
        with made.open("a") as file:
            file.writelines(f"{key} = {value}\n" for key, value in lines.items())
        os.replace(made, header)
    return str(path)


def _listed(values: np.ndarray, form: str) -> str:
    return "{" + ", ".join(format(value, form) for value in values) + "}"


def _write_reference(path: Path, reference: np.ndarray, classes: list[dict]) -> str:
    rows, columns = reference.shape
    place = Affine(PIXEL_M, 0, ORIGIN[0], 0, -PIXEL_M, ORIGIN[1])
    with written(str(path)) as part, rasterio.open(
        part, "w", driver="GTiff", dtype="uint8", count=1, height=rows, width=columns,
        crs="EPSG:32633", transform=place, nodata=0, compress="deflate",
    ) as target:  # fmt: skip
        target.write(reference, 1)
        target.write_colormap(1, {0: (0, 0, 0, 0)} | {c["id"]: (*bytes.fromhex(c["colour"][1:]), 255) for c in classes})
        target.update_tags(CLASS_NAMES=json.dumps({str(c["id"]): c["name"] for c in classes}))
    return str(path)
