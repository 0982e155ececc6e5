"""A map in blocks is the map of one machine."""

import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.learners import load_model
from hsi_active_qgis.engine.maps import outputs
from hsi_active_qgis.engine.maps.mapping import Form, write_maps
from hsi_active_qgis.engine.mosaic import collect
from hsi_active_qgis.engine.mosaic.plan import cut
from hsi_active_qgis.engine.progress import silent
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import GRID, materials, write
from tests.engine.mosaics import ALSO, TILED, assert_same, toy_model, with_gaps
from tests.engine.pairs import CLASSES, make_pair, shifted

STRIPS = {"tiled": False, "blockysize": 3}
FORMS = {
    "tiled": TILED,
    "strips": STRIPS,
    "bare": {"crs": None, "transform": None},
    "geographic": {"crs": "EPSG:4326", "transform": Affine(1e-4, 0, 13.1, 0, -1e-4, 52.7)},
    "rotated": {"transform": GRID @ Affine.rotation(20)},
}


@pytest.mark.parametrize("form", FORMS)
def test_a_mosaic_is_the_map_of_one_machine_to_the_last_bit(known, form):
    known.scene = with_gaps(known.folder / "other.tif", **FORMS[form])
    planned = known.plan(tasks=3)
    assert len(Cube(**known.scene).windows()) >= planned["blocks"] > planned["tasks"] == 3
    for task in (2, 0, 1):
        told = verbs.map_blocks(known.job, task)
        assert told["blocks"] > 0 and told["there"] == 0
    mosaic = verbs.collect_mosaic(known.job)
    assert mosaic["notices"] == [] and len(mosaic["maps"]) == 1
    assert_same(known.classify(), mosaic["maps"][0])


@pytest.mark.long
@pytest.mark.parametrize("warped", [False, True])
def test_two_dates(known, tmp_path, warped):
    pair, known.model = make_pair(tmp_path, 60, 70), str(tmp_path / "change.hsimodel")
    corner = GRID @ (70, 30)
    outline = shapely.box(GRID.c, corner[1], corner[0], GRID.f).wkb_hex
    tile, areas = pair.answer({"row": 0, "column": 0, "height": 30, "width": 70, "wkb": outline})
    verbs.train(pair.scene, [tile, *areas], known.model, classes=CLASSES)
    second = shifted(pair, tmp_path) if warped else pair.second
    known.scene = {"raster": str(pair.first), "second": str(second)}
    one, mosaic = known.classify(), known.mosaic(also=[*ALSO, "change"])["maps"][0]
    with rasterio.open(mosaic.pop("change")) as change, rasterio.open(one["probabilities"]) as chances:
        assert change.read(1).tobytes() == chances.read(2).tobytes()
    assert_same(one, mosaic)


@pytest.mark.long
def test_a_network_that_keeps_what_it_saw(known, tmp_path):
    known.model = toy_model(tmp_path, learner="unet", settings={"epochs": 1, "encoder": "resnet18"})
    assert_same(known.classify(), known.mosaic()["maps"][0])


def test_cloud_optimized_with_mask_and_nodata_of_the_analyst(known):
    inside = np.zeros((1, 60, 70), "uint8")
    inside[:, 5:50, 8:66] = 1
    known.scene |= {"mask": {"raster": str(write(known.folder / "mask.tif", inside))}, "nodata": 0}
    made = known.mosaic(cog=True)["maps"][0]
    assert_same(known.classify(cog=True), made)
    with rasterio.open(made["classes"]) as file:
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert not file.read(1)[inside[0] == 0].any()
    one, beside = (Path(f"{path}.aux.xml") for path in (known.folder / "one_classes.tif", made["classes"]))
    assert beside.read_bytes() == one.read_bytes()


def test_a_mosaic_knows_its_classes_and_how_many_pixels_are_of_each(known):
    one, made = known.classify(), known.mosaic()
    beside = Path(f"{one['classes']}.aux.xml").read_text(encoding="utf-8")
    text = Path(made["maps"][0]["classes"]).read_text(encoding="utf-8")
    for tag in ("CategoryNames", "GDALRasterAttributeTable"):
        found = re.search(f"<{tag}.*?</{tag}>", beside)
        assert found and found[0] in text
    with rasterio.open(one["classes"]) as file:
        counts = np.bincount(file.read().ravel(), minlength=4)
    assert made["pixels"] == {str(i): int(counts[i]) for i in (1, 2, 3)}
    assert 0 < counts[0] < 60 * 70


def test_a_large_mosaic_has_overviews_of_its_own_beside_those_of_its_blocks(known, monkeypatch):
    for module in (outputs, collect):
        monkeypatch.setattr(module, "OVERVIEWS_FROM", 32)
    monkeypatch.setattr(outputs.Output, "SMALLEST_OVERVIEW", 4)
    made = known.mosaic()["maps"][0]
    for path in made.values():
        with rasterio.open(path) as file:
            assert len(file.overviews(1)) == 1
    with rasterio.open(next(Path(known.job).glob("blocks-*/0_0_0_classes.tif"))) as block:
        assert block.overviews(1) == [2, 4, 8]
    assert_same(known.classify(), made)


@pytest.mark.parametrize("profile", [TILED, STRIPS])
def test_blocks_are_whole_windows_of_about_the_size_asked_for(tmp_path, profile):
    cube = Cube(str(write(tmp_path / "a.tif", materials(100, 130)[0], **profile)))
    windows = cube.windows()
    for side in (16, 40, 64, 1000):
        blocks = cut(cube, side)
        assert all(sum(window.within(block) for block in blocks) == 1 for window in windows)
        assert sum(block.pixels for block in blocks) == 100 * 130
        assert max(block.pixels for block in blocks) <= max(side**2, windows[0].pixels)
    assert len(blocks) == 1


def test_a_block_lies_where_it_belongs_and_can_be_looked_at_alone(known):
    one = known.classify()
    known.mosaic()
    with rasterio.open(one["classes"]) as whole, rasterio.open(*Path(known.job).glob("*/0_32_64_classes.tif")) as block:
        part = whole.read(1, window=((32, 60), (64, 70)))
        assert np.array_equal(block.read(1), part) and part.any()
        assert block.transform == whole.transform @ Affine.translation(64, 32)
        assert (block.crs, block.nodata, block.colormap(1)) == (whole.crs, whole.nodata, whole.colormap(1))


def test_a_part_of_a_map_is_neither_sieved_nor_traced(known):
    model = load_model(known.model)
    features = model.recipe.open_scene(known.scene, "cpu")
    paths, place = {"classes": str(known.folder / "a.tif")}, Window(0, 0, 16, 16)
    for form in (Form(minimum_area=2), Form(polygons=str(known.folder / "a.gpkg"))):
        with pytest.raises(BadRequest, match="whole map"):
            write_maps(model, features, paths, silent, form=form, place=place)
