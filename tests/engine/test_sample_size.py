"""How many points a check sample has and where they lie."""

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.assessment.sample import Sample
from hsi_active_qgis.engine.assessment.sample_size import allocate
from hsi_active_qgis.engine.errors import BadRequest
from tests.engine.test_check_sample import COLUMNS, ROWS, class_map


def strips(*classes):
    """A map of (class, rows), from above."""
    return np.repeat([i for i, _ in classes], [rows for _, rows in classes])[:, None] + np.zeros((ROWS, COLUMNS), int)


@pytest.fixture(scope="module")
def changes(tmp_path_factory):
    """1 is unchanged, 2 changed: a square of 10 pixels a side across the borders of the file's blocks."""
    ids = np.ones((ROWS, COLUMNS), int)
    ids[27:37, 58:68] = 2
    return class_map(tmp_path_factory.mktemp("changes") / "map.tif", ids)


@pytest.mark.parametrize("classes", [2, 3, 7, 16, 40])
@pytest.mark.parametrize("count", [1, 50, 200, 333])
def test_count_is_the_total(classes, count):
    pixels = np.random.default_rng(classes).integers(1, 5000, classes)
    points = allocate(pixels, count, 30)
    assert points.sum() == min(count, pixels.sum()) and (points <= pixels).all() and (points >= 0).all()
    if count >= 30 * classes:
        assert (points >= np.minimum(pixels, 30)).all()


def test_200_points_of_16_classes_are_200_and_it_is_told_that_they_are_few(tmp_path):
    path = class_map(
        tmp_path / "map.tif", np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS) * 16 // (ROWS * COLUMNS) + 1
    )
    drawn = verbs.draw_sample(path, 200)
    assert len(drawn["points"]) == 200 == drawn["plan"]["count"]
    assert min(stratum["points"] for stratum in drawn["plan"]["strata"]) == 12
    assert "200 points give fewer than 30 to 1 (13)" in drawn["notices"][0]
    assert drawn["notices"][0].endswith("480 points would be enough.")


def test_fewer_points_than_classes_are_drawn_and_told(tmp_path):
    path = class_map(tmp_path / "map.tif", strips((1, 60), (2, 20), (3, 10)))
    drawn = verbs.draw_sample(path, 2)
    assert len(drawn["points"]) == 2 and "2 points give fewer than 30 to 1 (1), 2 (1), 3 (0)" in drawn["notices"][0]


def test_points_are_as_many_as_the_wanted_half_width_needs(tmp_path):
    path = class_map(tmp_path / "map.tif", strips((1, 60), (2, 20), (3, 10)))
    plan = verbs.plan_sample(path, half_width=0.04, accuracy=0.85)
    assert plan["count"] == pytest.approx(1.96**2 * 0.85 * 0.15 / 0.04**2, rel=0.1)
    assert 0.039 < plan["half_width"] <= 0.04
    assert verbs.draw_sample(path, half_width=0.04, accuracy=0.85)["plan"] == plan
    each = verbs.plan_sample(path, class_half_width=0.1, accuracy=0.85)
    assert all(0.09 < stratum["half_width"] <= 0.1 for stratum in each["strata"])
    assert each["count"] == sum(stratum["points"] for stratum in each["strata"])
    both = verbs.plan_sample(path, half_width=0.03, class_half_width=0.1)
    assert both["half_width"] <= 0.03 and max(one["half_width"] for one in both["strata"]) <= 0.1
    all_pixels = verbs.plan_sample(path, half_width=0.005, least=5000)
    assert all_pixels["count"] <= ROWS * COLUMNS


def test_the_planned_half_width_is_met_within_a_fifth(tmp_path):
    path = class_map(tmp_path / "map.tif", strips((1, 60), (2, 20), (3, 10)))
    rng = np.random.default_rng(0)
    for accuracy, wanted in ((0.7, 0.06), (0.85, 0.04), (0.95, 0.03)):
        plan = verbs.plan_sample(path, half_width=wanted, accuracy=accuracy)
        widths, of_class = [], []
        stratum = np.repeat([one["id"] for one in plan["strata"]], [one["points"] for one in plan["strata"]])
        share = np.repeat([one["share"] for one in plan["strata"]], [one["points"] for one in plan["strata"]])
        for _ in range(60):
            right = rng.random(len(stratum)) < accuracy
            estimate = Sample(stratum, share, 3).overall(right)
            widths.append((estimate.high - estimate.low) / 2)
            third = Sample(stratum, share, 3).users(right & (stratum == 3), stratum == 3)
            of_class.append((third.high - third.low) / 2)
        assert np.mean(widths) == pytest.approx(wanted, rel=0.2)
        assert np.mean(of_class) == pytest.approx(plan["strata"][2]["half_width"], rel=0.2)


def test_what_lies_around_the_changes_is_a_stratum_of_its_own(changes):
    drawn = verbs.draw_sample(changes, 150, buffer=5, target_class=2)
    strata = {stratum["id"]: stratum for stratum in drawn["plan"]["strata"]}
    assert {i: stratum["pixels"] for i, stratum in strata.items()} == {1: ROWS * COLUMNS - 400, 2: 100, 65536: 300}
    assert strata[65536]["name"] == "5 pixels around 2" and strata[65536]["points"] >= 30
    with rasterio.open(changes) as file:
        for point in drawn["points"]:
            row, column = file.index(point["x"], point["y"])
            near, inside = 22 <= row < 42 and 53 <= column < 73, 27 <= row < 37 and 58 <= column < 68
            assert point["stratum"] == (2 if inside else 65536 if near else 1)


def test_a_buffer_makes_what_was_missed_count_for_less(changes):
    """Olofsson et al. 2020: changes are missed beside those that were found."""
    truth = np.ones((ROWS, COLUMNS), int)
    truth[25:39, 56:70] = 2
    halves = {}
    for buffer in (0, 5):
        found = []
        for seed in range(8):
            points = verbs.draw_sample(changes, 150, buffer=buffer, target_class=2, seed=seed)["points"]
            with rasterio.open(changes) as file:
                true = np.array([truth[file.index(point["x"], point["y"])] for point in points])
            sample = Sample(*(np.array([point[name] for point in points]) for name in ("stratum", "share")), 2)
            estimate = sample.share(true == 2)
            found.append(estimate.high - estimate.low)
        halves[buffer] = np.mean(found)
    assert halves[5] < 0.8 * halves[0]


def test_a_buffer_without_its_class_is_a_sentence(changes):
    with pytest.raises(BadRequest, match="no class changed for the buffer"):
        verbs.draw_sample(changes, 100, buffer=3)
    with pytest.raises(BadRequest, match="no pixel of class 7"):
        verbs.draw_sample(changes, 100, buffer=3, target_class=7)
