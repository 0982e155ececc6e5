"""The accuracy of a map: random points in its classes, and what follows from their labels."""

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.assessment.area_adjusted import Sample
from hsi_active_qgis.engine.errors import BadRequest

ROWS, COLUMNS = 90, 120
PLACE = Affine(20, 0, 500_000, 0, -20, 5_000_000)


def class_map(path, ids, dtype="uint8", transform=PLACE, crs="EPSG:32633"):
    profile = {"driver": "GTiff", "height": ROWS, "width": COLUMNS, "count": 1, "tiled": True, "nodata": 0}
    with rasterio.open(
        path, "w", dtype=dtype, crs=crs, transform=transform, blockxsize=32, blockysize=16, **profile
    ) as target:
        target.write(ids.astype(dtype), 1)
    return str(path)


@pytest.fixture(scope="module")
def ids():
    """Nodata, three large classes and one of seven pixels."""
    found = np.repeat([0, 1, 2, 9], [10, 40, 30, 10])[:, None] + np.zeros((ROWS, COLUMNS), int)
    found[50, 3:10] = 5
    return found


def labelled(points, truth, transform):
    """The sample with the class that each point has in `truth` (rows, columns), 0 as a don't-know."""
    sample = []
    for point in points:
        row, column = rasterio.transform.rowcol(transform, point["x"], point["y"])
        assert rasterio.transform.xy(transform, row, column) == pytest.approx((point["x"], point["y"]))
        value = int(truth[row, column]) or None
        sample.append([shapely.Point(point["x"], point["y"]).wkb_hex, value, point["stratum"], point["share"]])
    return sample


def test_points_are_drawn_in_each_class_at_random(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids)
    drawn = verbs.draw_sample(path, 100, 15, seed=3)
    points = drawn["points"]
    with rasterio.open(path) as file:
        found = [int(value[0]) for value in file.sample([(p["x"], p["y"]) for p in points])]
    assert found == [p["stratum"] for p in points]
    assert len({(p["x"], p["y"]) for p in points}) == len(points) == pytest.approx(100, abs=2)
    counts = {i: found.count(i) for i in set(found)}
    assert counts[5] == 7 and counts[9] >= 15 and counts[1] > counts[2] > counts[9]
    assert {p["stratum"]: p["share"] for p in points} == pytest.approx(
        {i: (ids == i).sum() / (ids > 0).sum() for i in (1, 2, 5, 9)}
    )
    assert found[:30] != sorted(found[:30])
    assert drawn["notices"] == ["All pixels of a rare class are asked: class 5 has 7 pixels."]
    assert verbs.draw_sample(path, 100, 15, seed=3) == drawn != verbs.draw_sample(path, 100, 15, seed=4)


def test_the_figures_are_those_of_the_worked_example_of_olofsson_2014():
    """Their tables 8 and 9: 30 m pixels, ten million of them, areas in hectares."""
    counts = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
    shown, true = (np.repeat(index.ravel(), counts.ravel()) for index in np.indices(counts.shape))
    points = Sample(shown, np.array([0.020, 0.015, 0.320, 0.645])[shown], 4)
    assert np.round(points.overall(shown == true)[:2], 2).tolist() == [0.95, 0.02]
    users = [points.users(true == i, shown == i)[:2] for i in range(4)]
    producers = [points.producers(true == i, shown == i)[:2] for i in range(4)]
    assert np.round(users, 2).tolist() == [[0.88, 0.07], [0.73, 0.10], [0.93, 0.04], [0.96, 0.02]]
    assert np.round(producers, 2).tolist() == [[0.75, 0.21], [0.85, 0.25], [0.93, 0.03], [0.96, 0.02]]
    hectares = points.share(true == 0).times(1e7 * 0.09)
    assert np.round(hectares[:2]).tolist() == [21158, 6158]


def test_the_truth_lies_in_the_interval_about_as_often_as_told(ids, tmp_path):
    """Also of another map than the one that the sample was drawn from."""
    rng = np.random.default_rng(0)
    truth = np.where((rng.random(ids.shape) < 0.2) & (ids > 0), rng.choice([1, 2, 9], ids.shape), ids)
    later = np.where((rng.random(ids.shape) < 0.1) & (ids > 0), 2, ids)
    first, second = (class_map(tmp_path / f"{name}.tif", m) for name, m in (("first", ids), ("second", later)))
    inside = []
    for seed in range(12):
        sample = labelled(verbs.draw_sample(first, 150, seed=seed)["points"], truth, PLACE)
        for path, shown in ((first, ids), (second, later)):
            result = verbs.assess_sample(path, sample)
            right, area = (shown == truth)[ids > 0].mean(), (truth == 2).sum() * 400
            two = next(c for c in result["classes"] if c["id"] == 2)
            inside.append(abs(result["overall"] - right) <= result["overall_ci"])
            inside.append(abs(two["area"] - area) <= two["area_ci"])
    assert np.mean(inside) > 0.85


def test_what_does_not_count_is_told(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids)
    points = verbs.draw_sample(path, 60, 10)["points"]
    sample = labelled(points, np.where(ids == 9, 0, ids), PLACE)
    outside = shapely.Point(0, 0).wkb_hex
    result = verbs.assess_sample(path, [*sample, [outside, 1, 1, 0.5]])
    nines = sum(p["stratum"] == 9 for p in points)
    assert result["overall"] == 1 and result["points"] == len(points) - nines
    assert f"{nines + 1} points have no class" in result["notices"][0]
    assert "12.5% of the map is in classes without a labelled point" in result["notices"][1]
    assert "All points are right, so all that is known is that the accuracy is above 9" in result["notices"][2]
    assert 0.9 < result["intervals"]["overall"][0] < 1 == result["intervals"]["overall"][1]
    alone = [next(entry for entry in sample if entry[2] == i) for i in (1, 2)]
    single = verbs.assess_sample(path, alone)
    assert single["overall_ci"] is None and any("intervals need two" in notice for notice in single["notices"])
    for labels in ([], [[wkb, None, *rest] for wkb, _, *rest in sample]):
        with pytest.raises(BadRequest, match="Label the points first"):
            verbs.assess_sample(path, labels)


def test_confidence_is_compared_with_accuracy(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids)
    sample = labelled(verbs.draw_sample(path, 200)["points"], ids, PLACE)
    for confidence, error in ((1.0, 0.0), (0.7, 0.3)):
        sure = class_map(tmp_path / "sure.tif", np.full(ids.shape, confidence), "float32")
        assert verbs.assess_sample(path, sample, sure)["calibration_error"] == pytest.approx(error, abs=1e-6)
    with pytest.raises(BadRequest, match="from 0 to 1"):
        verbs.assess_sample(path, sample, path)


def test_two_maps_are_told_apart_on_one_sample(ids, tmp_path):
    """Where both are wrong alike nothing is uncertain about which is better; the interval is of the pairs."""
    rng = np.random.default_rng(1)
    worse = np.where((rng.random(ids.shape) < 0.2) & (ids > 0), 2, ids)
    first, second = (class_map(tmp_path / f"{name}.tif", m) for name, m in (("first", ids), ("second", worse)))
    sample = labelled(verbs.draw_sample(first, 300)["points"], ids, PLACE)
    found = verbs.assess_sample(first, sample, other=second)
    truth = 1 - (worse == ids)[ids > 0].mean()
    low, high = found["intervals"]["difference"]
    assert low <= truth <= high < 1 and low > 0
    back = verbs.assess_sample(second, sample, other=first)
    assert back["difference"] == pytest.approx(-found["difference"])
    assert back["difference_ci"] == pytest.approx(found["difference_ci"])
    elsewhere = class_map(tmp_path / "away.tif", ids, transform=PLACE @ Affine.translation(0, 5000))
    with pytest.raises(BadRequest, match="one of the same place"):
        verbs.assess_sample(first, sample, other=elsewhere)


def test_areas_are_told_in_hectares_whatever_the_units(ids, tmp_path):
    path = class_map(tmp_path / "feet.tif", ids, crs="EPSG:2263")
    sample = labelled(verbs.draw_sample(path, 200)["points"], ids, PLACE)
    found = verbs.assess_sample(path, sample)
    two = next(entry for entry in found["classes"] if entry["id"] == 2)
    assert two["area"] == pytest.approx((ids == 2).sum() * 400)
    assert two["hectares"] == pytest.approx(two["area"] * 0.3048006**2 / 10_000, rel=1e-5)
    assert found["hectares"] == pytest.approx((ids > 0).sum() * 400 * 0.3048006**2 / 10_000, rel=1e-5)
    low, high = two["intervals"]["hectares"]
    assert low < two["hectares"] < high


def test_few_points_of_a_class_are_told_with_its_name(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids)
    sample = labelled(verbs.draw_sample(path, 200, 10)["points"], ids, PLACE)
    found = verbs.assess_sample(path, sample, names={"5": "Water", "1": "Grass", "2": "Soil", "9": "Sand"})
    assert [entry["name"] for entry in found["classes"]] == ["Grass", "Soil", "Water", "Sand"]
    assert any(notice.startswith("7 points of Water") and "rough guess" in notice for notice in found["notices"])
    assert np.sum(found["confusion"]) == found["points"] and np.sum(found["proportions"]) == pytest.approx(1)


def test_without_a_place_on_earth_points_lie_where_qgis_draws_the_map(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids, transform=Affine.identity(), crs=None)
    points = verbs.draw_sample(path, 60)["points"]
    assert all(point["y"] < 0 for point in points)
    result = verbs.assess_sample(path, labelled(points, ids, Affine.scale(1, -1)))
    assert result["overall"] == 1 and result["classes"][0]["area"] is None


def test_what_is_no_class_map_is_a_sentence(ids, tmp_path):
    with pytest.raises(BadRequest, match="fractions"):
        verbs.draw_sample(class_map(tmp_path / "float.tif", ids + 0.5, "float32"))
    with pytest.raises(BadRequest, match="no class anywhere"):
        verbs.draw_sample(class_map(tmp_path / "empty.tif", 0 * ids))
    with pytest.raises(BadRequest, match="from 1 on"):
        verbs.draw_sample(class_map(tmp_path / "map.tif", ids), 0)


def test_a_simple_and_a_systematic_sample_are_of_the_whole_map(ids, tmp_path):
    path = class_map(tmp_path / "map.tif", ids)
    mapped = int((ids > 0).sum())
    for design in ("simple", "systematic"):
        drawn = verbs.draw_sample(path, 150, design=design, seed=2)
        (stratum,) = drawn["plan"]["strata"]
        assert (stratum["name"], stratum["pixels"], stratum["share"]) == ("The whole map", mapped, 1)
        assert len(drawn["points"]) == stratum["points"] == drawn["plan"]["count"] == pytest.approx(150, rel=0.15)
        with rasterio.open(path) as file:
            places = np.array([file.index(point["x"], point["y"]) for point in drawn["points"]])
        assert (ids[tuple(places.T)] > 0).all() and len(np.unique(places, axis=0)) == len(places)
        if design == "systematic":
            assert set(np.diff(np.unique(places[:, 0])).tolist()) <= {8, 9}  # the square root of 9600 / 150
        found = verbs.assess_sample(path, labelled(drawn["points"], ids, PLACE))
        assert found["overall"] == 1 and found["intervals"]["overall"][0] == pytest.approx(1 - 1.96**2 / 150, abs=0.01)
    with pytest.raises(Exception, match="stratified"):
        verbs.draw_sample(path, 150, design="simple", buffer=3, target_class=1)


def test_accuracy_is_told_by_confidence_and_far_from_labels(ids, tmp_path):
    """The map is right beside the only label, at the left, and wrong at the right; its confidence knows."""
    path = class_map(tmp_path / "map.tif", ids)
    sure = np.broadcast_to(np.where(np.arange(COLUMNS) < 60, 0.95, 0.55), ids.shape).astype("float32")
    with rasterio.open(tmp_path / "sure.tif", "w", driver="GTiff", height=ROWS, width=COLUMNS, count=1,
                       dtype="float32", crs="EPSG:32633", transform=PLACE) as target:  # fmt: skip
        target.write(sure, 1)
    truth = np.where(np.arange(COLUMNS) < 60, ids, ids % 2 + 1)
    points = verbs.draw_sample(path, 300, design="simple")["points"]
    label = [shapely.Point(PLACE * (0.5, 45.5)).wkb_hex, 1]
    found = verbs.assess_sample(
        path, labelled(points, truth, PLACE), str(tmp_path / "sure.tif"), answers=[label], kappa=True
    )
    low, high = found["by_confidence"]
    assert (low["low"], high["accuracy"], low["points"] + high["points"]) == (0.5, 1, 300) and low["accuracy"] < 0.2
    near, middle, far = found["by_distance"]
    assert [one["points"] for one in (near, middle, far)] == pytest.approx([100] * 3, abs=3)
    assert near["low"] < 20 and far["high"] > 100
    assert near["accuracy"] == 1 > middle["accuracy"] > far["accuracy"] and near["interval"][0] > 0.9
    shares = np.array(found["proportions"])
    chance = (shares.sum(0) * shares.sum(1)).sum()
    assert found["kappa"] == pytest.approx((found["overall"] - chance) / (1 - chance))
    assert verbs.assess_sample(path, labelled(points, truth, PLACE))["kappa"] is None


def test_points_on_what_was_taught_do_not_count(ids, tmp_path):
    """A label on the pixel, an area over its centre and one smaller than the pixel; not a don't-know or a neighbour."""
    path = class_map(tmp_path / "map.tif", ids)
    sample = labelled(verbs.draw_sample(path, 120, seed=1)["points"], ids, PLACE)
    places = [shapely.from_wkb(wkb) for wkb, *_ in sample]
    few = [place for place in places if shapely.distance(place, [o for o in places if o is not place]).min() > 45][:5]
    point, around, small, unsure, beside = few
    answers = [
        [shapely.Point(point.x + 9, point.y - 9).wkb_hex, "grass"],
        [around.buffer(12).wkb_hex, 2],
        [shapely.box(small.x + 6, small.y + 6, small.x + 8, small.y + 8).wkb_hex, 1],
        [unsure.wkb_hex, None],
        [shapely.Point(beside.x + 11, beside.y).wkb_hex, 1],
    ]
    found = verbs.assess_sample(path, sample, answers=answers)
    assert (found["taught"], found["points"]) == (3, 117)
    assert found["notices"][0].startswith("3 points of the check sample lie on ground that was taught")
    assert verbs.assess_sample(path, sample)["taught"] == 0
    with pytest.raises(BadRequest, match="Draw a new sample"):
        verbs.assess_sample(path, sample, answers=[[shapely.box(499_000, 4_990_000, 510_000, 5_001_000).wkb_hex, 1]])
