"""Reflectance of materials between 400 and 2450 nm, put together from the absorptions that shape real spectra.

Every material is a pair of spectra, the two ends of its natural variation: sparse and lush, dry and moist, worn and
new. A wavelength_nm is an array (bands,), a spectrum an array (bands,) with values in [0, 1].
"""

from collections.abc import Callable

import numpy as np

Array = np.ndarray


def dip(wavelength_nm: Array, centre: float, width: float, depth: float) -> Array:
    """Transmission of one absorption: 1 far away, 1 - depth at the centre; width is the standard deviation."""
    return 1 - depth * np.exp(-0.5 * ((wavelength_nm - centre) / width) ** 2)


def rise(wavelength_nm: Array, centre: float, width: float) -> Array:
    """A smooth step from 0 to 1 around the centre."""
    return 1 / (1 + np.exp(-(wavelength_nm - centre) / width))


def liquid_water(wavelength_nm: Array, amount: float) -> Array:
    """Transmission of water in leaves or soil; amount 1 is a fresh leaf."""
    bands = [(970, 30, 0.07), (1200, 45, 0.17), (1450, 65, 0.62), (1940, 75, 0.75), (2600, 250, 0.65)]
    return np.prod([dip(wavelength_nm, at, width, depth) ** amount for at, width, depth in bands], axis=0)


def leaves(wavelength_nm: Array, plateau: float, chlorophyll: float, water: float, edge_nm: float = 718) -> Array:
    """A green canopy: pigments in the visible, the red edge, a near-infrared plateau, water beyond."""
    pigments = dip(wavelength_nm, 450, 45, 0.75 * chlorophyll) * dip(wavelength_nm, 675, 32, 0.85 * chlorophyll)
    visible = 0.17 * (1.25 - 0.5 * chlorophyll) * pigments * dip(wavelength_nm, 625, 40, 0.3)
    step = rise(wavelength_nm, edge_nm, 13)
    infrared = plateau * liquid_water(wavelength_nm, water) * (1 - 0.28 * rise(wavelength_nm, 1500, 250))
    return visible * (1 - step) + infrared * step


def dry_plants(wavelength_nm: Array, brightness: float, cellulose: float) -> Array:
    """Straw: a slow rise without pigments, with cellulose and lignin at 1730, 2100 and 2300 nm."""
    slope = 0.25 + 0.75 * rise(wavelength_nm, 720, 170)
    absorbed = dip(wavelength_nm, 1730, 35, 0.10 * cellulose) * dip(wavelength_nm, 2300, 45, 0.18 * cellulose)
    return brightness * slope * absorbed * dip(wavelength_nm, 2100, 55, 0.25 * cellulose)


def soil(wavelength_nm: Array, brightness: float, iron: float, clay: float, moisture: float) -> Array:
    """Bare soil: iron oxides in the blue and at 900 nm, clay at 2200 nm, water at 1450 and 1940 nm."""
    slope = 0.12 + 0.88 * rise(wavelength_nm, 680, 220)
    oxides = dip(wavelength_nm, 470, 75, 0.30 * iron) * dip(wavelength_nm, 900, 80, 0.22 * iron)
    return (
        brightness * slope * oxides * dip(wavelength_nm, 2205, 24, 0.28 * clay) * liquid_water(wavelength_nm, moisture)
    )


def paved(wavelength_nm: Array, brightness: float, slope: float, carbonate: float) -> Array:
    """Asphalt (dark, oily at 2310 nm) and concrete (bright, carbonate at 2330 nm)."""
    trend = 1 + slope * (wavelength_nm - 1200) / 2000
    return brightness * trend * dip(wavelength_nm, 400, 130, 0.3) * dip(wavelength_nm, 2330, 40, 0.22 * carbonate)


def tiles(wavelength_nm: Array, brightness: float, iron: float) -> Array:
    """Fired clay: the steep iron edge at 560 nm, ferric iron at 870 nm, no water."""
    edge = 0.15 + 0.85 * rise(wavelength_nm, 580, 28)
    return brightness * edge * dip(wavelength_nm, 870, 85, 0.25 * iron) * (0.8 + 0.2 * rise(wavelength_nm, 1300, 200))


def open_water(wavelength_nm: Array, depth_m: float, turbidity: float) -> Array:
    """A river: green to red backscatter, hardly any light back from the infrared."""
    scattered = np.exp(-(((wavelength_nm - 570) / 110) ** 2)) * (0.03 + 0.07 * turbidity)
    return 0.012 / depth_m + scattered * (1 - rise(wavelength_nm, 740, 25))


# name, colour (Paul Tol's palettes, safe for colour-blind readers), the two ends of its variation
MATERIALS: list[tuple[str, str, Callable[[Array], tuple[Array, Array]]]] = [
    ("Meadow", "#999933", lambda w: (leaves(w, 0.36, 0.74, 0.68), leaves(w, 0.47, 0.90, 0.98))),
    ("Winter wheat", "#117733", lambda w: (leaves(w, 0.37, 0.79, 0.75, 720), leaves(w, 0.48, 0.95, 1.05, 722))),
    ("Forest", "#44AA99", lambda w: (leaves(w, 0.25, 0.90, 1.05, 722), leaves(w, 0.34, 0.98, 1.35, 724))),
    ("Stubble", "#DDCC77", lambda w: (dry_plants(w, 0.38, 0.7), dry_plants(w, 0.52, 1.1))),
    ("Clay soil", "#CC6677", lambda w: (soil(w, 0.36, 0.9, 1.0, 0.05), soil(w, 0.26, 0.8, 0.75, 0.25))),
    ("Loam", "#882255", lambda w: (soil(w, 0.33, 0.66, 0.7, 0.08), soil(w, 0.22, 0.52, 0.45, 0.3))),
    ("Asphalt", "#777777", lambda w: (paved(w, 0.10, 0.35, 0.2), paved(w, 0.17, 0.25, 0.3))),
    ("Concrete", "#CCBBAA", lambda w: (paved(w, 0.26, 0.2, 0.6), paved(w, 0.38, 0.1, 1.0))),
    ("Tiled roof", "#AA4499", lambda w: (tiles(w, 0.27, 0.9), tiles(w, 0.38, 1.1))),
    ("Water", "#332288", lambda w: (open_water(w, 1.0, 0.6), open_water(w, 3.0, 0.2))),
]


def end_members(wavelength_nm: Array) -> Array:
    """All materials at these wavelengths: (materials, 2, bands)."""
    return np.array([make(wavelength_nm) for _, _, make in MATERIALS])
