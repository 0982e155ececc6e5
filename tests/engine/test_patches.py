"""Patches of a class map: sieve and polygons of hand-made maps."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.features import rasterize
from rasterio.features import sieve as gdal_sieve
from scipy.ndimage import gaussian_filter, label

from hsi_active_qgis.engine.maps import patches, polygons
from hsi_active_qgis.engine.maps.patches import Patches
from hsi_active_qgis.engine.maps.sieve import sieve
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import GRID, sizes, write

STRIPS = [1, 250, 10**6]  # pixels: of one row each, of a few rows, one strip


def noise(rows=57, columns=64, sigma=1.0, seed=0, dtype="uint8") -> np.ndarray:
    """Five classes in irregular patches, with nodata."""
    rng = np.random.default_rng(seed)
    values = gaussian_filter(rng.normal(size=(rows, columns)), sigma) if sigma else rng.normal(size=(rows, columns))
    ids = np.digitize(values, np.quantile(values, [0.2, 0.4, 0.6, 0.8])) + 1
    ids[rng.random((rows, columns)) < 0.02] = 0
    ids[:5, :20] = 0
    return ids.astype(dtype)


def sieved(tmp_path, ids: np.ndarray, minimum_area: int) -> tuple[np.ndarray, np.ndarray]:
    """The map after the sieve and how often each class was counted."""
    counts = np.zeros(1000, int)

    def count(strip: np.ndarray) -> None:
        counts[:] += np.bincount(strip.ravel(), minlength=1000)

    with rasterio.open(write(tmp_path / "ids.tif", ids[None], nodata=0), "r+") as file:
        sieve(file, minimum_area, count)
    with rasterio.open(tmp_path / "ids.tif") as file:
        return file.read(1), counts


@pytest.mark.parametrize("strip", STRIPS)
@pytest.mark.parametrize("sigma", [0, 1])
def test_patches_are_those_of_scipy(tmp_path, monkeypatch, strip, sigma):
    monkeypatch.setattr(patches, "STRIP_PIXELS", strip)
    ids = noise(sigma=sigma)
    with rasterio.open(write(tmp_path / "ids.tif", ids[None])) as file:
        found = Patches(file)
        whole = np.concatenate([found.of_pieces(i)[found.strip(i).pieces] for i in range(len(found.windows))])
    assert sorted(found.areas[found.classes > 0]) == sorted(sizes(ids))
    assert np.array_equal(found.classes[whole], ids)
    for number in range(len(found)):
        assert label(whole == number)[1] == 1
        rows = np.flatnonzero((whole == number).any(1))
        assert found.windows[found.last[number]].contains(rows[-1:], np.array([0])).all()


@pytest.mark.parametrize("strip", STRIPS)
def test_small_patches_take_the_class_of_their_largest_neighbour(tmp_path, monkeypatch, strip):
    monkeypatch.setattr(patches, "STRIP_PIXELS", strip)
    ids = np.array(
        [
            [1, 1, 1, 1, 2, 2, 2, 0],
            [1, 3, 1, 1, 2, 4, 2, 5],
            [1, 1, 1, 1, 2, 2, 2, 0],
            [1, 1, 1, 3, 3, 2, 2, 0],
            [0, 0, 0, 0, 0, 0, 0, 0],
            [4, 4, 0, 1, 1, 1, 1, 1],
        ],
        "uint8",
    )
    expected = ids.copy()
    expected[1, 1] = 1
    expected[1, 5] = expected[1, 7] = 2
    expected[3, 3:5] = 1  # fourteen pixels beside it, and ten of class 2
    result, counts = sieved(tmp_path, ids, 5)  # the two 4s have no neighbour but nodata
    assert result.tolist() == expected.tolist()
    assert counts[:6].tolist() == np.bincount(expected.ravel(), minlength=6).tolist()


def test_where_the_largest_neighbour_is_small_too_its_own_one_decides(tmp_path):
    ids = np.array([[1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4]], "uint8")
    assert sieved(tmp_path, ids, 4)[0].tolist() == [[1] * 11]
    assert sieved(tmp_path, ids, 3)[0].tolist() == [[1] * 5 + [2] * 6]
    assert sieved(tmp_path, ids, 1000)[0].tolist() == ids.tolist()  # no large one in reach


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("sigma", [0, 1, 2])
def test_the_sieve_is_nearly_gdal_s_and_the_same_however_cut(tmp_path, monkeypatch, dtype, sigma):
    """Only where two neighbours are of one size, or the largest is small, the two choose differently."""
    ids = noise(157, 164, sigma, dtype=dtype)
    results = []
    for strip in STRIPS:
        monkeypatch.setattr(patches, "STRIP_PIXELS", strip)
        results.append(sieved(tmp_path, ids, 6)[0])
    assert all(np.array_equal(result, results[0]) for result in results)
    assert np.array_equal(results[0] == 0, ids == 0)
    assert (results[0] != ids).mean() > 0.02
    assert (results[0] == gdal_sieve(ids, 6, mask=ids > 0)).mean() > (0.97 if sigma else 0.9)
    if sigma:
        assert (sizes(results[0]) < 6).sum() < 0.05 * (sizes(ids) < 6).sum()


def outlines(tmp_path, ids: np.ndarray, grid=GRID, crs="EPSG:32633"):
    """What is traced of a map: polygons, columns, CRS."""
    path = write(tmp_path / "ids.tif", ids[None], nodata=0, transform=grid, crs=crs)
    cube = Cube(str(write(tmp_path / "cube.tif", np.stack([ids, ids]), transform=grid, crs=crs)), [1, 2])
    names = [{"id": i, "name": f"Käse {i}"} for i in range(1, 6)]
    with rasterio.open(path) as file, polygons.polygon_file(cube, str(tmp_path / "p.gpkg"), names) as target:
        polygons.trace(file, target)
    meta, _, shapes, columns = pyogrio.raw.read(tmp_path / "p.gpkg")
    assert list(meta["fields"]) == ["class", "name", "area_pixels", "area"]
    return shapely.from_wkb(shapes), columns, meta["crs"]


GRIDS = {
    "north up": (GRID, "EPSG:32633"),
    "south up": (Affine(10, 0, 400_000, 0, 10, 5_700_000), "EPSG:32633"),
    "rotated": (Affine(8.7, 5, 400_000, 5, -8.7, 5_800_000), "EPSG:32633"),
    "geographic": (Affine(0.01, 0, 13, 0, -0.01, 52), "EPSG:4326"),
    "no CRS": (GRID, None),
}


@pytest.mark.parametrize("grid", GRIDS)
def test_polygons_are_the_patches(tmp_path, monkeypatch, grid):
    """Burnt back they give the map; one polygon a patch."""
    monkeypatch.setattr(patches, "STRIP_PIXELS", 400)
    monkeypatch.setattr(polygons, "BATCH", 50)
    ids = noise(sigma=0.7)
    found, (classes, names, pixels, areas), crs = outlines(tmp_path, ids, *GRIDS[grid])
    place = GRIDS[grid][0]
    assert shapely.is_valid(found).all()
    assert set(shapely.get_type_id(found)) == {3}
    assert sorted(pixels) == sorted(sizes(ids))
    assert shapely.area(found) == pytest.approx(pixels * abs(place.determinant), rel=1e-6)
    assert np.array_equal(rasterize(zip(found, classes, strict=True), ids.shape, transform=place), ids)
    assert names.tolist() == [f"Käse {i}" for i in classes]
    if grid in ("geographic", "no CRS"):
        assert np.isnan(areas).all()
    else:
        assert areas == pytest.approx(pixels * abs(place.determinant))
    assert (crs or None) == GRIDS[grid][1]


@pytest.mark.parametrize("strip", STRIPS)
def test_rings_in_rings_and_corners_are_traced_alike_however_cut(tmp_path, monkeypatch, strip):
    monkeypatch.setattr(patches, "STRIP_PIXELS", strip)
    monkeypatch.setattr(polygons, "TRACED", 3)
    ids = np.ones((9, 9), "uint8")
    ids[1:8, 1:8] = 2
    ids[2:7, 2:7] = 1
    ids[3:6, 3:6] = 3
    ids[4, 4] = ids[6, 6] = ids[7, 7] = 0  # the last two touch at corners
    found, (classes, _, pixels, _), _ = outlines(tmp_path, ids)
    assert shapely.is_valid(found).all()
    assert sorted(zip(classes.tolist(), pixels.tolist(), strict=True)) == [(1, 15), (1, 32), (2, 23), (3, 8)]
    assert shapely.area(found) == pytest.approx(pixels * 100)
    assert np.array_equal(rasterize(zip(found, classes, strict=True), ids.shape, transform=GRID), ids)


def test_nothing_but_nodata_makes_an_empty_table(tmp_path):
    ids = np.zeros((9, 9), "uint8")
    path = write(tmp_path / "ids.tif", ids[None])
    cube = Cube(str(write(tmp_path / "cube.tif", noise()[None].repeat(2, 0))), [1, 2])
    with rasterio.open(path) as file, polygons.polygon_file(cube, str(tmp_path / "p.gpkg"), []) as target:
        polygons.trace(file, target)
    assert pyogrio.read_info(tmp_path / "p.gpkg")["features"] == 0
