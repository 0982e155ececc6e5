import csv
import shutil
from collections import Counter

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from tests.qgis.pair_toys import area_layer
from tests.qgis.toys import Feedback, geotransform, pixels

pytestmark = pytest.mark.usefixtures("provider")
QUICK = {"NETWORK": "lenet", "EPOCHS": 2}


@pytest.fixture(scope="module")
def folder(toy, other_toy, tmp_path_factory):
    """Eight images of 32 x 32 pixels of two kinds, and a broken one."""
    folder = tmp_path_factory.mktemp("images")
    for name, source in (("field", toy), ("town", other_toy)):
        for i in range(4):
            window = [i, i, 32, 32]
            gdal.Translate(
                str(folder / f"{name}_{i}.tif"), source["raster"], srcWin=window, bandList=list(range(1, 14))
            )
    (folder / "broken.tif").write_text("no image")
    return folder


@pytest.fixture(scope="module")
def table(folder):
    """Names and classes of some of the images, a CSV."""
    path = folder.parent / "table.csv"
    path.write_text("image,kind\nfield_0.tif,field\nfield_1.tif,field\ntown_0.tif,town\ntown_1.tif,town\nno.tif,town\n")
    return str(path)


def classify(feedback=None, **values):
    return processing.run("hsiactive:classifyscenes", {"TILES": "memory:", **QUICK, **values}, feedback=feedback)


def test_tiles_of_a_raster_get_one_class_each(toy, tmp_path):
    labels = area_layer(toy["raster"], [((0, 0, 6, 6), "a"), ((30, 30, 6, 6), "b")])
    more = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "SIZE": 20, "LEARNER": "spectral_spatial"}
    result = classify(**more, OUTPUT=str(tmp_path / "map.tif"), CONFIDENCE=str(tmp_path / "confidence.tif"))
    rows = pixels(result["OUTPUT"])
    tiles = list(result["TILES"].getFeatures())
    assert geotransform(result["OUTPUT"]) == geotransform(toy["raster"])
    assert len(tiles) == 4 and {tile["name"] for tile in tiles} == {"a", "b"}
    assert [len({v for row in rows[r : r + 20] for v in row[c : c + 20]}) for r in (0, 20) for c in (0, 20)] == [1] * 4
    assert [tile["class"] for tile in tiles] == [rows[r][c] for r in (0, 20) for c in (0, 20)]
    assert all(0.5 <= tile["confidence"] <= 1 and not tile["file"] for tile in tiles)
    assert [(tile["row"], tile["column"]) for tile in tiles] == [(r, c) for r in (0, 20) for c in (0, 20)]
    for tile in tiles:
        centre = tile.geometry().centroid().asPoint()
        assert (tile["x"], tile["y"]) == pytest.approx((centre.x(), centre.y()))


def test_images_of_a_folder_get_one_class_each_and_a_model_does_the_next(folder, table, tmp_path):
    feedback, model, listed = Feedback(), str(tmp_path / "scenes.hsimodel"), str(tmp_path / "found.csv")
    known = {"IMAGES": str(folder), "LABELS": table, "FIELD": "kind", "FILE": "image"}
    places = {"OUTPUT": str(tmp_path / "map.tif"), "SHEET": str(tmp_path / "sheet.vrt"), "TRAINED": model}
    result = classify(feedback, **known, **places, TILES=listed)
    assert {name: result[name] for name in places} == places
    with open(listed, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 8 and {row["name"] for row in rows} <= {"field", "town"}
    assert len({(row["row"], row["column"]) for row in rows}) == 8
    assert any("broken.tif" in warning for warning in feedback.warnings)
    assert any("1 names in the labels are of no image" in warning for warning in feedback.warnings)
    again = classify(IMAGES=str(folder), MODEL=model, OUTPUT=str(tmp_path / "again.tif"))
    assert [tile["name"] for tile in again["TILES"].getFeatures()] == [row["name"] for row in rows]
    cut = {"RASTER": result["OUTPUT"], "SHEET": result["SHEET"], "OUTPUT": str(tmp_path / "parts")}
    processing.run("hsiactive:cutsheet", cut)
    part = str(tmp_path / "parts" / "town_2.tif")
    assert geotransform(part) == geotransform(folder / "town_2.tif")
    assert len({value for row in pixels(part) for value in row}) == 1


def test_images_in_folders_of_their_classes_need_no_table(folder, tmp_path):
    """As scene data sets come: some labelled, the others to be classified and the labelled ones to be compared with."""
    images, classes = tmp_path / "images", str(tmp_path / "classes.tif")
    for name in ("field_0", "field_1", "town_0", "town_1"):
        (images / name[:-2]).mkdir(parents=True, exist_ok=True)
        shutil.copy(folder / f"{name}.tif", images / name[:-2])
    shutil.copy(folder / "town_2.tif", images)
    result = classify(IMAGES=str(images), OUTPUT=str(tmp_path / "map.tif"))
    tiles = list(result["TILES"].getFeatures())
    assert len(tiles) == 5 and {tile["name"] for tile in tiles} <= {"field", "town"}
    values = {"IMAGES": str(images), "OUTPUT": str(tmp_path / "sheet.vrt"), "CLASSES": classes}
    assert processing.run("hsiactive:contactsheet", values)["CLASSES"] == classes
    counts = Counter(value for row in pixels(classes) for value in row if value)
    assert counts == {1: 2 * 32 * 32, 2: 2 * 32 * 32}


def test_a_contact_sheet_counts_what_it_leaves_out(folder, tmp_path):
    values = {"IMAGES": str(folder), "SECOND_IMAGES": str(folder), "OUTPUT": str(tmp_path / "sheet.vrt")}
    result = processing.run("hsiactive:contactsheet", values)
    assert (result["IMAGE_COUNT"], result["SKIPPED"]) == (8, 1)
    assert gdal.Open(result["OUTPUT"]).RasterXSize == gdal.Open(str(tmp_path / "sheet_2.vrt")).RasterXSize


def test_what_is_missing_is_a_sentence(folder, table, toy, tmp_path):
    known, output = {"LABELS": table, "FIELD": "kind"}, {"OUTPUT": str(tmp_path / "map.tif")}
    for values, sentence in (
        ({**known}, "either a raster"),
        ({**known, "IMAGES": str(folder), "RASTER": toy["raster"]}, "either a raster"),
        ({"IMAGES": str(folder)}, "either a model"),
        ({**known, "IMAGES": str(folder)}, "FILE"),
        ({**known, "IMAGES": str(tmp_path / "none"), "FILE": "image"}, "no folder"),
        ({**known, "IMAGES": str(folder), "FILE": "kind"}, "None of the names"),
        ({"IMAGES": str(folder), "MODEL": str(folder / "broken.tif")}, "not a model"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            classify(**values, **output)
    with pytest.raises(QgsProcessingException, match="SHEET"):
        cut = {"RASTER": toy["raster"], "SHEET": str(tmp_path / "no.vrt"), "OUTPUT": str(tmp_path / "parts")}
        processing.run("hsiactive:cutsheet", cut)
