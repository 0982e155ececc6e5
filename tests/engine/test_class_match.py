"""Classes of a reference meet those of a map by name first, by number second, or no accuracy is told."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine.assessment.class_match import ClassesDoNotMeet, match, names_of
from hsi_active_qgis.engine.verbs import VERBS

SIX = {1: "Brocoli", 2: "Corn", 3: "Lettuce 4wk", 4: "Lettuce 5wk", 5: "Lettuce 6wk", 6: "Lettuce 7wk"}
THEIRS = {1: "brocoli", 10: "corn ", 11: "lettuce 4wk", 12: "Lettuce 5wk", 13: "Lettuce 6wk", 14: "Lettuce 7wk"}


def test_names_come_before_numbers():
    found = match(SIX, THEIRS, THEIRS, False)
    assert found.same == {1: 1, 10: 2, 11: 3, 12: 4, 13: 5, 14: 6}
    assert found.unknown == {}


@pytest.mark.parametrize("by_name", [True, False])
def test_numbers_of_two_tables_give_no_accuracy(by_name):
    with pytest.raises(ClassesDoNotMeet, match="no accuracy is told"):
        match(SIX, {}, list(THEIRS), by_name)


def test_numbers_given_in_the_order_of_names_say_nothing():
    with pytest.raises(ClassesDoNotMeet):
        match({1: "ash", 2: "wood"}, {}, [1, 2], True)
    assert match({1: "wood", 2: "ash"}, {}, [1, 2], False).same == {1: 1, 2: 2}
    assert match({1: "1", 2: "10", 3: "2"}, {}, [1, 2, 10], True).same == {1: 1, 10: 2, 2: 3}


def test_classes_that_the_map_does_not_know_are_told_apart():
    found = match({1: "ash", 2: "wood"}, {5: "Wood", 6: "ash", 7: "sea"}, [5, 6, 7], True)
    assert found.same == {5: 2, 6: 1}
    (notice,) = found.notices({5: 10, 6: 10, 7: 3}, 0.9)
    assert "7 sea: 3 pixels" in notice and "90.0%" in notice
    assert [found.number(theirs) for theirs in (5, 6, 7)] == [2, 1, 7]
    assert match({1: "ash", 7: "wood"}, {5: "wood", 7: "sea"}, [5, 7], True).number(7) not in (0, 1, 7)


def categories(path, names):
    text = "".join(f"<Category>{names.get(i, '')}</Category>" for i in range(max(names) + 1))
    band = f'<PAMRasterBand band="1"><CategoryNames>{text}</CategoryNames></PAMRasterBand>'
    path.with_name(f"{path.name}.aux.xml").write_text(f"<PAMDataset>{band}</PAMDataset>")


def judged(toy, numbers, names=None, **more):
    """Accuracy of a map of the toy from text labels, against its reference under other numbers."""
    words = {1: "wood", 2: "ash", 3: "clay"}
    output, reference = toy.path.with_name("map.tif"), toy.path.with_name("reference.tif")
    answers = toy.answers(60, values=words.get)
    VERBS["classify"](scene=toy.scene, answers=answers, outputs={"classes": str(output)})
    with rasterio.open(toy.path) as file:
        profile = {**file.profile, "count": 1, "dtype": "uint8", "nodata": None}
    with rasterio.open(reference, "w", **profile) as file:
        file.write(np.vectorize(numbers.get)(toy.reference).astype("uint8"), 1)
    if names:
        categories(reference, {numbers[kind]: names[kind] for kind in names})
        assert names_of(str(reference)) == {numbers[kind]: names[kind] for kind in names}
    return VERBS["accuracy"](scene=toy.scene, map=str(output), reference=str(reference), **more)


def test_a_good_map_is_judged_by_names_whatever_its_numbers(toy):
    words = {1: "Wood", 2: "ASH", 3: "clay"}
    told = judged(toy, {1: 1, 2: 10, 3: 11}, words, by_name=True)
    assert told["overall"] > 0.9
    assert told["notices"] == []
    with pytest.raises(ClassesDoNotMeet):
        judged(toy, {1: 1, 2: 2, 3: 3}, by_name=True)


def test_a_class_that_was_never_taught_is_told_apart(toy):
    told = judged(toy, {1: 1, 2: 10, 3: 11}, {1: "wood", 2: "ash", 3: "sea"})
    assert "11 sea" in told["notices"][0] and told["overall"] < 0.8
    share = float(told["notices"][0].rpartition(" ")[2].rstrip("%.")) / 100
    known = np.array(told["confusion"])[np.array(told["ids"]) != 11]
    assert share == pytest.approx(known.trace() / known.sum(), abs=0.001) and share > 0.9
