"""Class names and codes from text fields, and labels that miss the raster."""

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine.errors import BadClassValue, NoLabels
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.class_names import unified
from tests.engine.test_accuracy import write_map


def test_text_codes_keep_their_numbers_when_all_are_whole_numbers(toy):
    labels = burn(Cube(str(toy.path)), [toy.point(1, 1, "10"), toy.point(2, 2, " 2"), toy.point(3, 3, "1")])
    assert [(c["id"], c["name"]) for c in labels.classes] == [(1, "1"), (2, "2"), (10, "10")]
    assert labels.ids.tolist() == [10, 2, 1]
    assert labels.notices == []


@pytest.mark.parametrize("values", [["1", "oak"], ["0", "1"], ["1", "70000"], ["1.5", "2"]])
def test_other_texts_are_names(values):
    assert unified(values) == (values, None)


def test_blanks_and_letter_case_tell_no_classes_apart_and_are_told(toy):
    names = ["Water", "water", "Water", "WATER ", "Bare  soil", "Bare soil", None, " "]
    labels = burn(Cube(str(toy.path)), [toy.point(i, i, name) for i, name in enumerate(names)])
    assert [c["name"] for c in labels.classes] == ["Bare soil", "Water"]
    assert labels.ids.tolist() == [2, 2, 2, 2, 1, 1, 0, 0]
    (notice,) = labels.notices
    assert "letter case" in notice
    assert '"WATER "' in notice


def classify(toy, answers, **scene):
    outputs = {"classes": str(toy.path.with_name("map.tif"))}
    return VERBS["classify"](scene={**toy.scene, **scene}, answers=answers, outputs=outputs)


def test_labels_without_a_class_are_said_to_have_none(toy):
    answers = [toy.point(2, 2, None), toy.point(3, 3, " "), toy.point(-9, 3, None)]
    with pytest.raises(NoLabels, match=r"None of the 3 labels has a class\. .* choose the field"):
        classify(toy, answers)
    with pytest.raises(NoLabels, match="at least two classes"):
        classify(toy, [toy.point(5, 5, "oak"), *answers])
    with pytest.raises(NoLabels, match="None of the 1 label can be learnt from: 1 outside"):
        classify(toy, [toy.point(-9, 3, "oak")])


@pytest.mark.parametrize("number", [70_000, 2**40, 2**70, -1, 0])
def test_numbers_that_no_class_has_are_said_to_be_none(toy, number):
    answers = [toy.point(2, 2, 1), toy.point(3, 3, 2), toy.point(4, 4, number)]
    with pytest.raises(BadClassValue, match="from 1 to 65535"):
        classify(toy, answers)
    path = write_map(toy.path.with_name("map.tif"), toy.reference)
    with pytest.raises(BadClassValue, match="from 1 to 65535"):
        VERBS["accuracy"](scene=toy.scene, map=path, held_out=answers)


def test_labels_far_away_are_said_to_be(toy):
    far = [[shapely.to_wkb(shapely.Point(500_000 + i, 5_800_000 - i), hex=True), i % 2 + 1] for i in range(4)]
    with pytest.raises(NoLabels, match=r"None of the 4 labels .* 4 outside the raster, their extent 99\.\d+ km away"):
        classify(toy, far)


def test_labels_on_nodata_and_under_the_mask_are_said_to_be(toy, tmp_path):
    with rasterio.open(toy.path, "r+") as file:
        file.write(np.full((file.count, 10, file.width), -5, "int16"), window=((0, 10), (0, file.width)))
    mask = tmp_path / "mask.tif"
    with rasterio.open(toy.path) as file:
        profile = {**file.profile, "count": 1, "dtype": "uint8", "nodata": None}
    inside = np.ones((profile["height"], profile["width"]), "uint8")
    inside[20:30] = 0
    with rasterio.open(mask, "w", **profile) as file:
        file.write(inside, 1)
    answers = [toy.point(2, 2, 1), toy.point(3, 3, 2), toy.point(22, 22, 2), toy.point(-9, 3, 2), toy.point(35, 3, 1)]
    words = "Too few of the 5 labels .* 1 outside the raster, 2 pixels on nodata, 1 pixel outside the mask"
    with pytest.raises(NoLabels, match=words):
        classify(toy, answers, mask={"raster": str(mask)})
