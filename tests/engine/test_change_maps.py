"""The class that is looked for: its probability, threshold, polygons and figures; and tiles one by one."""

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from sklearn.metrics import f1_score

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.maps.mapping import target_index
from hsi_active_qgis.engine.verbs import sheet
from tests.engine.conftest import GRID
from tests.engine.pairs import CLASSES, make_pair

SIDE = 40


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return make_pair(tmp_path_factory.mktemp("pair"), SIDE, SIDE)


def box(row, column, rows, columns):
    corners = GRID * (column, row), GRID * (column + columns, row + rows)
    return shapely.box(*np.min(corners, 0), *np.max(corners, 0)).wkb_hex


def answers(pair, row=0):
    """Every pixel of the upper half, or of that from `row` on."""
    tile = {"row": row, "column": 0, "height": SIDE // 2, "width": SIDE, "wkb": box(row, 0, SIDE // 2, SIDE)}
    outline, areas = pair.answer(tile)
    return [outline, *areas]


def mapped(pair, folder, **more):
    outputs = {name: str(folder / f"{name}.tif") for name in ("classes", "change", "probabilities")}
    verbs.classify(pair.scene, outputs, answers=answers(pair), classes=CLASSES, **more)
    found = {}
    for name, path in outputs.items():
        with rasterio.open(path) as file:
            found[name] = file.read()
    return found


def test_the_class_looked_for_is_changed_or_the_last_one_or_as_told():
    classes = [{"id": 3, "name": "Changed"}, {"id": 7, "name": "unchanged"}]
    assert target_index(classes) == 0
    assert target_index(classes, "UNCHANGED") == target_index(classes, 7) == target_index(classes, "7") == 1
    assert target_index([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]) == 1
    with pytest.raises(BadRequest, match="Choose one of Changed, unchanged"):
        target_index(classes, "barn")


def test_change_is_the_band_of_the_class_looked_for_and_a_threshold_decides(pair, tmp_path):
    found = mapped(pair, tmp_path, threshold=0.3)
    assert np.array_equal(found["change"][0], found["probabilities"][1])
    assert np.array_equal(found["classes"][0] == 2, found["change"][0] >= 0.3)
    assert np.array_equal(mapped(pair, tmp_path, target_class=1)["change"][0], found["probabilities"][0])
    with pytest.raises(BadRequest, match="from 0 to 1"):
        mapped(pair, tmp_path, threshold=2)


@pytest.mark.parametrize("taught", ["here", "in a model"])
def test_the_threshold_of_the_best_f1_is_chosen_where_nothing_was_taught(pair, tmp_path, taught):
    outputs = {"change": str(tmp_path / "change.tif"), "classes": str(tmp_path / "classes.tif")}
    knowledge = {"answers": answers(pair), "classes": CLASSES}
    if taught == "in a model":
        knowledge = {"model": verbs.train(pair.scene, **knowledge, model=str(tmp_path / "m.hsimodel"))["model"]}
    named = [[wkb, {1: "unchanged", 2: "Changed"}[number]] for wkb, number in answers(pair, SIDE // 2)]
    chosen = verbs.classify(pair.scene, outputs, **knowledge, validation=named)["threshold"]
    with rasterio.open(outputs["change"]) as change, rasterio.open(outputs["classes"]) as classes:
        score, found = change.read(1), classes.read(1) == 2
    assert np.array_equal(found, score >= chosen)
    below = slice(SIDE // 2, None)
    truth = pair.changed[below].ravel() == 2
    best = f1_score(truth, found[below].ravel())
    assert best >= max(f1_score(truth, score[below].ravel() >= level) for level in np.linspace(0, 1, 101))
    numbered = verbs.classify(pair.scene, outputs, **knowledge, validation=answers(pair, SIDE // 2))
    assert numbered["threshold"] == chosen


def test_labels_that_cannot_choose_a_threshold_are_refused(pair, tmp_path):
    one_sided = [[box(30, 0, 4, 4), "unchanged"]]
    for validation in (answers(pair), one_sided, []):  # taught, of one kind, none
        with pytest.raises(BadRequest, match='of the class "changed".* draw more'):
            mapped(pair, tmp_path, validation=validation)
    with pytest.raises(BadRequest, match="not both"):
        mapped(pair, tmp_path, validation=one_sided, threshold=0.5)


def test_the_polygons_are_those_of_the_class_looked_for(pair, tmp_path):
    path = str(tmp_path / "changes.gpkg")
    found = mapped(pair, tmp_path, target_class="changed", polygons=path, minimum_area=5)
    meta, _, _, columns = pyogrio.raw.read(path)
    values = dict(zip(meta["fields"], columns, strict=True))
    assert set(values["name"]) == {"changed"} and values["area_pixels"].min() >= 5
    assert values["area_pixels"].sum() == (found["classes"] == 2).sum()


def test_accuracy_judges_the_class_looked_for(pair, tmp_path):
    mapped(pair, tmp_path, threshold=0)
    truth = str(tmp_path / "truth.tif")
    with rasterio.open(tmp_path / "classes.tif") as file, rasterio.open(truth, "w", **file.profile) as target:
        target.write(pair.changed.astype("uint8"), 1)
    args = (pair.scene, str(tmp_path / "classes.tif"), truth)
    found = verbs.accuracy(*args, probabilities=str(tmp_path / "change.tif"), target_class=2)
    assert found["recall"] == 1 and 0 < found["precision"] < 1 and 0.9 < found["auc"] <= 1
    assert verbs.accuracy(*args, target_class=1)["recall"] == 0


def test_tiles_are_listed_with_what_the_maps_say(pair, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("classes", "confidence")}
    tiles = {"unit": "whole", "size": 20}
    known = [[box(0, 0, 8, 8), 1], [box(30, 30, 8, 8), 2]]
    verbs.classify(pair.scene, outputs, answers=known, classes=CLASSES, tiles=tiles)
    listed = verbs.list_tiles(pair.scene, tiles, outputs["classes"], outputs["confidence"])["tiles"]
    places = [box(row, column, 20, 20) for row in (0, 20) for column in (0, 20)]
    assert shapely.equals(*(shapely.from_wkb(wkb) for wkb in ([tile["wkb"] for tile in listed], places))).all()
    with rasterio.open(outputs["classes"]) as file:
        assert [tile["class"] for tile in listed] == file.read(1)[::20, ::20].ravel().tolist()
    assert all(0.5 <= tile["confidence"] <= 1 and tile["image"] is None for tile in listed)


def test_tiles_of_a_sheet_know_their_image(pair, tmp_path):
    laid = sheet([str(pair.first), str(pair.second)], str(tmp_path / "sheet.vrt"))
    assert laid["side"] == SIDE
    listed = verbs.list_tiles({"raster": laid["sheet"]}, {"unit": "whole", "size": laid["side"]})["tiles"]
    assert [tile["image"].rpartition("/")[2] for tile in listed] == ["first.tif", "second.tif"]
    assert all(tile["class"] is None and tile["confidence"] is None for tile in listed)
