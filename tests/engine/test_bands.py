"""Colour composites, and what `info` tells of the bands."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.raster.bands import colour_composites
from tests.engine.conftest import materials, write

EVERY = list(range(1, 212))
FULL = np.arange(400.0, 2510, 10)  # 400 to 2500 nm: band 1 is at 400, band 26 at 650


def names(wavelength_nm, bands=None) -> list:
    centres = np.array(wavelength_nm, float)
    return [found["name"] for found in colour_composites(centres, bands or list(range(1, len(centres) + 1)))]


def test_the_whole_range_has_all_three():
    assert colour_composites(FULL, EVERY) == [
        {"name": "Natural colour", "bands": [26, 16, 6]},
        {"name": "Colour infrared", "bands": [46, 26, 16]},
        {"name": "Short-wave infrared", "bands": [181, 126, 46]},
    ]


def test_bands_that_are_not_used_are_not_shown():
    used = [band for band in EVERY if not 20 <= band <= 30]
    found = colour_composites(FULL, used)
    assert found[0] == {"name": "Natural colour", "bands": [31, 16, 6]}
    assert all(set(entry["bands"]) <= set(used) for entry in found)


@pytest.mark.parametrize(
    ("wavelength_nm", "expected"),
    [
        ([490, 560, 665, 705, 740, 783, 842, 865, 1610, 2190], ["Natural", "Colour", "Short-wave"]),  # Sentinel-2
        ([485, 560, 660, 830, 1650, 2215], ["Natural", "Colour", "Short-wave"]),  # Landsat TM
        (np.arange(400, 1000, 5), ["Natural", "Colour"]),
        (np.arange(400, 700, 5), ["Natural"]),
        (np.arange(530, 900, 5), ["Colour"]),
        (np.arange(960, 2500, 5), ["Short-wave"]),
        (np.arange(680, 1000, 5), ["Spread"]),
        (np.arange(8000, 12000, 50), ["Spread"]),
        ([550, 650], ["Spread"]),
        ([600, 610, 620], ["Spread"]),
    ],
)
def test_only_what_the_sensor_sees(wavelength_nm, expected):
    assert [name.split()[0] for name in names(wavelength_nm)] == expected


def test_without_wavelengths_they_are_spread():
    assert colour_composites(None, [2, 4, 6, 8, 10, 12]) == [{"name": "Spread over the bands", "bands": [10, 6, 4]}]
    assert colour_composites(None, [3, 7]) == [{"name": "Spread over the bands", "bands": [3, 3, 3]}]


def test_info_tells_composites_factors_and_offsets(tmp_path):
    path = write(tmp_path / "a.tif", materials()[0])
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = [0.5 + band for band in range(12)], [3.0] * 12
        for band in file.indexes:
            file.update_tags(band, wavelength=str(400 + 50 * band), wavelength_units="nm")
    told = verbs.info({"raster": str(path)})
    assert [entry["name"] for entry in told["composites"]] == ["Natural colour", "Colour infrared"]
    assert told["composite"] == told["composites"][0]["bands"] == [5, 3, 1]
    assert told["factor"] == [0.5 + band for band in range(12)]
    assert told["offset"] == [3.0] * 12
    assert told["scale"] == 0.5
