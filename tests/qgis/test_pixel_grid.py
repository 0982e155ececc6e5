import pytest

from hsi_active_qgis.client.pixel_grid import PixelGrid

GRIDS = {
    "north-up": (5, 0, 388000, 0, -5, 5819000),
    "south-up": (5, 0, 388000, 0, 5, 5819000),
    "rotated": (4, 3, 388000, 3, -4, 5819000),
    "geographic": (0.0001, 0, 13.35, 0, -0.0001, 52.5),
    "none": (1, 0, 0, 0, -1, 0),
}


@pytest.mark.parametrize("transform", GRIDS.values(), ids=GRIDS)
def test_a_pixel_is_found_from_any_place_in_it(transform):
    grid = PixelGrid(40, 60, transform)
    for row, column in ((0, 0), (39, 59), (12, 7)):
        assert grid.pixel(*grid.centre(row, column)) == (row, column)
        for i, j in ((0.01, 0.01), (0.01, 0.99), (0.99, 0.99)):
            assert grid.pixel(*grid.point(row + i, column + j)) == (row, column)
    for row, column in ((-0.5, 3), (40.5, 3), (3, -0.5), (3, 60.5)):
        assert grid.pixel(*grid.point(row, column)) is None


def test_corners_go_round_the_centre():
    grid = PixelGrid(2, 2, GRIDS["rotated"])
    xs, ys = zip(*grid.corners(1, 0))
    assert (sum(xs) / 4, sum(ys) / 4) == pytest.approx(grid.centre(1, 0))


@pytest.mark.parametrize("transform", GRIDS.values(), ids=GRIDS)
def test_what_lies_between_places_is_a_box_of_whole_pixels_inside_the_raster(transform):
    grid = PixelGrid(40, 60, transform)
    places = [grid.place(*grid.point(*place)) for place in ((2.5, 7.2), (10.5, 9.5))]
    assert places == [pytest.approx((2.5, 7.2), abs=1e-3), pytest.approx((10.5, 9.5), abs=1e-3)]
    assert grid.box(places) == (2, 7, 9, 3)
    assert grid.box([(-5, 50), (70, 90)]) == (0, 50, 40, 10)
    assert grid.box([(-5, 50), (-1, 55)]) is None and grid.box([(5, 61), (6, 70)]) is None
