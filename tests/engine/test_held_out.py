"""Answers held out by whole areas, and maps judged by them."""

import numpy as np
import pytest
import shapely

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.assessment.held_out import interval, split
from hsi_active_qgis.engine.errors import BadClassValue, BadRequest
from tests.engine.conftest import GRID, Toy
from tests.engine.test_accuracy import write_map

CLASSES = ["sand", "water", "wood"]


def square(row: int, column: int, value, side: int = 10) -> list:
    (left, top), (right, bottom) = GRID * (column, row), GRID * (column + side, row + side)
    return [shapely.to_wkb(shapely.box(left, bottom, right, top), hex=True), value]


def fields(toy: Toy) -> list:
    """Each block of the toy as a polygon of its class's name."""
    corners = [(row, column) for row in range(0, 60, 10) for column in range(0, 70, 10)]
    return [square(row, column, CLASSES[toy.reference[row, column] - 1]) for row, column in corners]


def test_areas_are_split_whole_by_class_share_and_seed(toy):
    answers = fields(toy)
    found = verbs.split_answers(toy.scene, answers, 0.3, 1)
    assert sorted(found["taught"] + found["held_out"]) == list(range(len(answers)))
    for name in CLASSES:
        of_class = [i for i, (_, value) in enumerate(answers) if value == name]
        assert len(set(of_class) & set(found["held_out"])) == round(0.3 * len(of_class))
    assert verbs.split_answers(toy.scene, answers, 0.3, 1) == found
    assert verbs.split_answers(toy.scene, answers, 0.3, 2)["held_out"] != found["held_out"]
    assert found["notices"] == [f"{len(found['held_out'])} answers were held out of 42, to judge the map by."]


def test_what_lies_in_an_area_goes_with_it_but_not_a_neighbour():
    boxes = [shapely.box(0, 0, 4, 4), shapely.box(1, 1, 2, 2), shapely.Point(3, 3), shapely.box(4, 0, 8, 4)]
    for seed in range(8):
        held = set(split(np.array(boxes), ["a", "b", "b", "b"], 0.5, seed).held_out)
        assert held in ({0, 1, 2}, {3})


def test_answers_that_meet_in_a_pixel_go_together(toy):
    """A field of 10 x 10 pixels, two areas smaller than a pixel and a point beside it in pixels of its edge; each alone
    the same in the next field."""
    fields = [square(0, column, "a", 9.8) for column in (0, 20)]
    small = [square(row, column + 9.85, "b", 0.1) for column in (0, 20) for row in (3, 3.5)]
    points = [toy.point(5, column, "b") for column in (9, 29)]
    for seed in range(8):
        held = set(verbs.split_answers(toy.scene, [*fields, *small, *points], 0.5, seed)["held_out"])
        assert held in ({0, 2, 3, 6}, {1, 4, 5, 7})


def test_a_class_with_one_area_is_taught():
    boxes = np.array([shapely.box(i, 0, i + 0.5, 1) for i in range(5)])
    found = split(boxes, ["a", "a", "a", "rare", None], 0.9, 0)
    assert (len(found.held_out), 3 in found.taught, 4 in found.taught) == (2, True, True)
    assert found.notices[1].startswith("Of rare there is one area only")


def test_answers_in_one_tile_go_together(toy):
    answers = [square(row, column, "ab"[(row // 30 + column // 35) % 2], 3) for row in (2, 33) for column in (2, 9, 40)]
    tiles = {"unit": "whole", "size": 30}
    held = set(verbs.split_answers(toy.scene, answers, 0.5, 0, tiles)["held_out"])
    assert len({0, 1} & held) in (0, 2) and len({3, 4} & held) in (0, 2) and held


def test_a_share_that_holds_nothing_or_all(toy):
    with pytest.raises(BadRequest, match="between 0 and 1"):
        verbs.split_answers(toy.scene, fields(toy), 1.0)


def test_a_map_is_judged_on_the_pixels_of_held_out_areas(toy, tmp_path):
    wrong = toy.reference.copy()
    wrong[:5, :10] = wrong[0, 0] % 3 + 1
    path = write_map(tmp_path / "map.tif", wrong)
    number = int(toy.reference[0, 0])
    held = [square(0, 0, number), square(10, 10, int(toy.reference[10, 10]))]
    found = verbs.accuracy(toy.scene, path, held_out=held)
    assert (found["pixels"], found["areas"], found["overall"]) == (200, 2, 0.75)
    low, high = found["overall_interval"]
    assert low < 0.5 < 0.9 < high
    taught = [square(0, 0, number, 5)]
    assert verbs.accuracy(toy.scene, path, answers=taught, held_out=held)["pixels"] == 175


def test_nothing_to_compare_is_undefined(toy, tmp_path):
    path = write_map(tmp_path / "map.tif", np.zeros_like(toy.reference))
    found = verbs.accuracy(toy.scene, path, held_out=[square(0, 0, 1)])
    assert [found[name] for name in ("pixels", "overall", "average", "kappa", "overall_interval")] == [0, *[None] * 4]


def test_codes_are_read_as_labels_have_them(toy, tmp_path):
    path, number = write_map(tmp_path / "map.tif", toy.reference), int(toy.reference[0, 0])
    held = [square(0, 0, f" {number}.0"), square(10, 10, ""), square(20, 20, None)]
    found = verbs.accuracy(toy.scene, path, held_out=held)
    assert (found["pixels"], found["ids"], found["overall"]) == (100, [number], 1)
    for value in (number + 0.5, True):
        with pytest.raises(BadClassValue, match="text or whole numbers"):
            verbs.accuracy(toy.scene, path, held_out=[square(0, 0, value)])


def test_a_class_that_the_map_does_not_have(toy, tmp_path):
    with pytest.raises(BadClassValue, match="moss"):
        verbs.accuracy(toy.scene, write_map(tmp_path / "map.tif", toy.reference), held_out=[square(0, 0, "moss")])
    with pytest.raises(BadRequest, match="either a reference"):
        verbs.accuracy(toy.scene, str(tmp_path / "map.tif"))


def test_the_interval_counts_areas_and_not_their_pixels():
    """Of 40 areas right or wrong as a whole the interval is that of 40 points; of mixed ones it is narrower."""
    draws = np.repeat(np.arange(40), 100)
    low, high = interval(draws < 30, draws)
    assert (low, high) == (pytest.approx(0.595, abs=0.01), pytest.approx(0.86, abs=0.01))
    mixed = interval(np.arange(4000) % 4 < 3, draws)
    assert mixed.high - mixed.low < 0.04
    perfect = interval(np.ones(4000, bool), draws)
    assert (perfect.high, perfect.low) == (1.0, pytest.approx(0.912, abs=0.002))
    assert interval(np.ones(9, bool), np.zeros(9, int)) is None
