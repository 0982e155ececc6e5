import numpy as np
import pytest
import shapely

from hsi_active_qgis.engine.errors import BadClassValue
from hsi_active_qgis.engine.learners.kernel.thinning import thin
from hsi_active_qgis.engine.raster import labels as labels_module
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn, class_table
from hsi_active_qgis.engine.raster.windows import Window


@pytest.fixture
def cube(toy):
    return Cube(str(toy.path))


def shape(geometry, value):
    """An answer whose geometry is given in pixels: x = column, y = row."""
    placed = shapely.transform(
        geometry, lambda xy: np.column_stack([400_000 + 10 * xy[:, 0], 5_800_000 - 10 * xy[:, 1]])
    )
    return [shapely.to_wkb(placed, hex=True), value]


def found(labels):
    return dict(zip(zip(labels.rows.tolist(), labels.columns.tolist(), strict=True), labels.ids.tolist(), strict=True))


def test_a_point_labels_its_pixel_and_a_polygon_the_centres_inside(cube):
    hole = shapely.Polygon([(10, 5), (14, 5), (14, 9), (10, 9)], [[(11, 6), (13, 6), (13, 8), (11, 8)]])
    labels = burn(cube, [shape(shapely.Point(3.9, 2.1), 4), shape(hole, 9)])
    ring = {(r, c): 9 for r in range(5, 9) for c in range(10, 14) if not (r in (6, 7) and c in (11, 12))}
    assert found(labels) == {(2, 3): 4} | ring
    assert labels.notices == []


def test_answers_that_cannot_be_used_are_counted_and_named(cube):
    answers = [
        shape(shapely.Point(-5, 3), 1),
        shape(shapely.LineString([(1, 1), (5, 5)]), 1),
        shape(shapely.box(2.1, 2.1, 2.3, 2.3), 2),
        shape(shapely.Point(2.5, 2.5), 1),
    ]
    labels = burn(cube, answers)
    assert found(labels) == {(2, 2): 1}
    assert [notice.split(maxsplit=1)[0] for notice in sorted(labels.notices)] == ["1"] * 4
    text = " ".join(labels.notices)
    assert all(
        word in text for word in ("outside", "neither a point nor a polygon", "no pixel centre", "more than one")
    )


def test_the_last_answer_on_a_pixel_counts(cube):
    labels = burn(cube, [shape(shapely.Point(3, 3), 1), shape(shapely.Point(3.2, 3.2), 2)])
    assert found(labels) == {(3, 3): 2}


def test_of_polygons_below_a_pixel_the_largest_counts(cube):
    labels = burn(cube, [shape(shapely.box(3, 3, 3.49, 3.9), 1), shape(shapely.box(3.6, 3.6, 3.7, 3.7), 2)])
    assert found(labels) == {(3, 3): 1}


def test_do_not_knows_are_kept_without_a_class(cube):
    labels = burn(cube, [shape(shapely.Point(3, 3), None), shape(shapely.Point(9, 9), "")])
    assert found(labels) == {(3, 3): 0, (9, 9): 0}
    assert not labels.known.any()


def test_numbers_stay_and_names_are_numbered_in_order():
    assert [c["id"] for c in class_table([300, 7, None, 7])] == [7, 300]
    assert [(c["id"], c["name"]) for c in class_table(["wood", "ash", None])] == [(1, "ash"), (2, "wood")]
    assert len({c["colour"] for c in class_table(list(range(1, 40)))}) == 39


@pytest.mark.parametrize("values", [[0, 1], [-3, 1], [1, "oak"], [70_000, 1], [True, False]])
def test_values_that_are_no_classes_are_refused(values):
    with pytest.raises(BadClassValue):
        class_table(values)


def test_a_class_table_given_is_kept(cube):
    table = [{"id": 5, "name": "oak", "colour": "#010203"}]
    assert burn(cube, [shape(shapely.Point(3, 3), 5)], table).classes == table
    with pytest.raises(BadClassValue, match="no class 6"):
        burn(cube, [shape(shapely.Point(3, 3), 6)], table)


def test_thousands_of_labels_are_thinned_evenly(cube):
    answers = [shape(shapely.box(c, 0, c + 1, 60), 1 + (c > 0)) for c in range(70)]
    labels = burn(cube, answers)
    few = thin(labels, limit=200)
    ids, counts = np.unique(few.ids, return_counts=True)
    assert ids.tolist() == [1, 2]
    assert counts[0] == 60 and 90 <= counts[1] <= 140
    assert np.ptp(np.bincount(few.region)[1:]) <= 1
    assert thin(few, limit=200) is few


def test_pixels_inside_an_answered_polygon_are_answered(cube):
    labels = burn(cube, [shape(shapely.box(0, 0, 50, 50), 1)])
    assert len(labels.rows) < 2500
    assert labels.cover(np.array([49, 50]), np.array([49, 3])).tolist() == [True, False]


@pytest.mark.parametrize("pixels", [1, 150, 1000])
def test_a_large_polygon_labels_the_same_pixels_strip_by_strip(cube, monkeypatch, pixels):
    hole = shapely.Polygon([(-5, -3.2), (69.3, 4.1), (64, 55.5), (2.7, 58)], [[(20, 15), (50, 15), (50, 45), (20, 45)]])
    answers = [shape(hole, 1), shape(shapely.box(3, 2, 4, 59), 2), shape(shapely.box(30, 30, 30.2, 30.1), 3)]
    whole = burn(cube, answers)
    monkeypatch.setattr(labels_module, "BURNT_PIXELS", pixels)
    cut = burn(cube, answers)
    assert len(whole.rows) > labels_module.POLYGON_PIXELS
    for part in ("rows", "columns", "ids", "region", "notices"):
        assert np.array_equal(getattr(whole, part), getattr(cut, part))


def test_geometries_of_several_parts_and_with_heights(cube):
    points = shapely.MultiPoint([(1, 1), (5, 2)])
    boxes = shapely.MultiPolygon([shapely.box(10, 10, 12, 11), shapely.box(20, 20, 21, 21)])
    labels = burn(cube, [shape(points, 1), shape(boxes, 2)])
    assert found(labels) == {(1, 1): 1, (2, 5): 1, (10, 10): 2, (10, 11): 2, (20, 20): 2}
    raised = shapely.Point(400_000 + 35, 5_800_000 - 25, 120.0)
    assert found(burn(cube, [[shapely.to_wkb(raised, hex=True, output_dimension=3), 1]])) == {(2, 3): 1}


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.Point(70.1, 5),
        shapely.Point(np.inf, 5),
        shapely.Point(np.nan, 5),
        shapely.Polygon([(1, 1), (5, 1), (np.inf, 9)]),
        shapely.box(1e9, 1e9, 1e9 + 3, 1e9 + 3),
    ],
)
def test_places_off_the_raster(cube, geometry):
    labels = burn(cube, [shape(geometry, 1)])
    assert found(labels) == {}
    assert labels.notices == ["1 answer lies outside the raster and was left out."]


def test_a_polygon_that_crosses_itself_or_the_border_labels_what_it_covers(cube):
    bow = shapely.Polygon([(5, 5), (15, 15), (15, 5), (5, 15)])
    labels = burn(cube, [shape(bow, 1), shape(shapely.box(68, 58, 80, 80), 2)])
    assert {(58, 68): 2, (59, 69): 2}.items() <= found(labels).items()
    assert (labels.ids == 1).sum() >= 40
    assert labels.cover(np.array([9]), np.array([6])).tolist() == [True]


def test_the_largest_number_and_fractions(cube):
    assert class_table([65_535, 1])[1]["id"] == 65_535
    with pytest.raises(BadClassValue, match="text or whole numbers"):
        class_table([1.5, 2.5])


def test_a_large_area_drawn_upon_another_holds_all_over_it(cube):
    tile, half = shape(shapely.box(0, 0, 70, 60), 1), shape(shapely.box(35, 0, 70, 60), 2)
    labels = burn(cube, [tile, half], layered=True)
    expected = np.where(np.arange(70) < 35, 1, 2) + np.zeros((60, 1), int)
    assert (labels.ids == expected[labels.rows, labels.columns]).all()
    assert (labels.mask(Window(0, 0, 60, 70)) == expected).all()
    assert not labels.notices
