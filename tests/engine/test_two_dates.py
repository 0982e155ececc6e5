import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, ModelMismatch
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, materials, whole, write
from tests.engine.pairs import CLASSES, make_pair, shifted


@pytest.fixture
def pair(tmp_path):
    return make_pair(tmp_path)


def drawn(pair) -> list:
    """Answers to one tile with change."""
    outline, areas = pair.answer({"row": 0, "column": 0, "height": 96, "width": 64, "wkb": box(0, 0, 96, 64)})
    return [outline, *areas]


def box(row, column, rows, columns) -> str:
    left, top = GRID @ (column, row)
    right, bottom = GRID @ (column + columns, row + rows)
    return shapely.box(left, bottom, right, top).wkb_hex


def test_a_pixel_has_the_bands_of_both_dates(pair):
    cube = Cube(**pair.scene, bands=[2, 5, 7])
    values, valid = cube.read(Window(10, 20, 30, 40))
    assert (cube.dates, cube.channels, values.shape) == (2, 6, (6, 30, 40))
    for date, path in enumerate((pair.first, pair.second)):
        with rasterio.open(path) as file:
            stored = file.read([2, 5, 7], window=((10, 40), (20, 60)))
        assert (values[3 * date : 3 * date + 3] == stored).all()
    assert valid.all()


def test_a_pixel_counts_where_both_dates_have_data(pair, tmp_path):
    with rasterio.open(pair.second) as file:
        values = file.read()
    values[:, :20] = -1
    later = write(tmp_path / "gap.tif", values, nodata=-1)
    _, valid = Cube(str(pair.first), second=str(later)).read(Window(0, 0, 40, 40))
    assert not valid[:20].any() and valid[20:].all()


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
def test_the_second_date_is_warped_to_the_first_ones_grid(pair, tmp_path, crs):
    cube = Cube(str(pair.first), second=str(shifted(pair, tmp_path, crs)))
    assert cube.notices == ["The second date lies on another grid and was warped to the first one's."]
    values, valid = whole(cube)
    straight, _ = Cube(**pair.scene).read(Window(0, 0, *cube.shape))
    inner = valid[20:-20, 20:-20]
    assert inner.mean() > 0.99
    gap = abs(values[12:] - straight[12:])[:, 20:-20, 20:-20][:, inner]
    assert np.median(gap) < 60  # a pixel's noise is 40 at each date


def test_where_the_second_date_does_not_reach_nothing_is_valid(pair, tmp_path):
    cube = Cube(str(pair.first), second=str(shifted(pair, tmp_path, by=400)))
    _, valid = whole(cube)
    assert not valid[:, :38].any() and valid[10:-10, 45:].all()


def test_two_dates_that_cannot_be_compared_are_refused(pair, tmp_path):
    with pytest.raises(BadRequest, match="do not overlap"):
        Cube(str(pair.first), second=str(shifted(pair, tmp_path, by=1e5)))
    fewer = write(tmp_path / "fewer.tif", materials(96, 112, bands=5)[0])
    with pytest.raises(BadRequest, match="12 bands, the second 5"):
        Cube(str(pair.first), second=str(fewer))
    unplaced = {"crs": None, "transform": rasterio.Affine.identity()}
    other = write(tmp_path / "other.tif", materials(50, 50)[0], **unplaced)
    with pytest.raises(BadRequest, match="differ in size"):
        Cube(str(pair.first), second=str(other))


def test_two_dates_that_are_one_are_refused(pair):
    with pytest.raises(BadRequest, match="do not differ anywhere"):
        verbs.suggest({"raster": str(pair.first), "second": str(pair.first)})


def test_change_is_learnt_and_mapped_from_one_tile(pair, tmp_path):
    outputs = {"classes": str(tmp_path / "map.tif"), "probabilities": str(tmp_path / "chances.tif")}
    tiles = {"unit": "tile", "size": 32}
    verbs.update(pair.scene, drawn(pair), outputs, CLASSES, tiles=tiles)
    with rasterio.open(outputs["classes"]) as file:
        found = file.read(1)[:, 64:]
    assert (found == pair.changed[:, 64:]).mean() > 0.97
    with rasterio.open(outputs["probabilities"]) as file:
        assert file.count == 2


def test_a_model_of_two_dates_wants_two_dates(pair, tmp_path):
    model = str(tmp_path / "change.hsimodel")
    verbs.train(pair.scene, drawn(pair), model, CLASSES)
    with pytest.raises(ModelMismatch, match="second date"):
        verbs.classify({"raster": str(pair.first)}, {"classes": str(tmp_path / "a.tif")}, model)
    verbs.classify(pair.scene, {"classes": str(tmp_path / "b.tif")}, model)
    with rasterio.open(tmp_path / "b.tif") as file:
        assert (file.read(1) == pair.changed).mean() > 0.97


def test_half_of_the_first_questions_are_where_the_dates_differ(pair):
    found = verbs.suggest(pair.scene, count=10)["questions"]
    there = [pair.changed[q["row"], q["column"]] for q in found]
    assert there.count(2) >= 4 and there.count(1) >= 4
    tiles = verbs.suggest(pair.scene, count=4, tiles={"unit": "tile", "size": 16})["questions"]
    shares = [(pair.changed[q["row"] : q["row"] + 16, q["column"] : q["column"] + 16] == 2).mean() for q in tiles]
    assert sorted(shares)[2] > 0.3


def test_a_band_of_one_value_where_both_dates_have_data_leaves_numbers(tmp_path):
    spectra, _ = materials(24, 26, 4)
    second = np.full_like(spectra, 0.79, dtype="float32")
    second[:, :, 20:] = spectra[:, :, 20:]
    first = np.where(np.arange(26) < 20, spectra, -9999).astype("float32")
    write(tmp_path / "first.tif", first, nodata=-9999)
    write(tmp_path / "second.tif", second)
    scene = {"raster": str(tmp_path / "first.tif"), "second": str(tmp_path / "second.tif")}
    found = verbs.suggest(scene, count=3)["questions"]
    assert len(found) == 3 and all(np.isfinite(question["score"]) for question in found)


@pytest.mark.parametrize("fill", [-9999, 0, 32767])
def test_an_undeclared_fill_of_the_second_date_does_not_bleed_into_its_neighbours(pair, tmp_path, fill):
    with rasterio.open(shifted(pair, tmp_path)) as file:
        values, place = file.read(), file.transform
    values[values == -9999] = fill
    values[:, 30:50, 40:70] = fill
    later = write(tmp_path / "later.tif", values, transform=place)
    cube = Cube(str(pair.first), second=str(later))
    assert any("second date though not declared" in notice and f"{fill:g}" in notice for notice in cube.notices)
    found, valid = whole(cube)
    straight, there = Cube(str(pair.first), second=str(shifted(pair, tmp_path))).read(Window(0, 0, *cube.shape))
    lost = there & ~valid
    assert lost.sum() == pytest.approx(600 * (8 / 10) ** 2, rel=0.2)
    near = valid & (np.abs(found - straight).max(0) > 0)  # whose four neighbours were not all there
    assert near.sum() > 20
    change = np.abs(found - straight)[:, near].max(0)
    assert np.quantile(change, 0.95) < 400  # of values around 1500; a fill that bled would be thousands


def test_gdal_keeps_blocks_in_a_cache_of_megabytes(pair):
    Cube(**pair.scene)
    assert rasterio.env.get_gdal_config("GDAL_CACHEMAX") == 128 * 2**20
