"""What the canvas shows of a raster, in pixels."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas

from hsi_active_qgis.gui.map import seen
from tests.qgis.loop import turn


@pytest.fixture
def canvas(qgis_app):
    made = QgsMapCanvas()
    made.resize(200, 100)
    yield made
    made.deleteLater()


def show(canvas, bench, crs, row, column, height, width):
    """Let the canvas show some pixels in a CRS."""
    canvas.setDestinationCrs(crs)
    way = QgsCoordinateTransform(bench.crs, crs, bench.project.transformContext())
    corners = [QgsPointXY(*corner) for corner in bench.grid.corners(row, column, height, width)]
    box = QgsRectangle()
    for corner in corners:
        box.combineExtentWith(way.transform(corner))
    canvas.setExtent(box)


def test_the_pixels_that_are_seen_in_any_crs(bench, toy, canvas, tmp_path):
    bench.do(lambda: bench.look_at(toy["raster"]))
    bench.start(tmp_path / "session.gpkg")
    looked = seen.Seen(canvas, bench, bench)
    for crs in (bench.crs, QgsCoordinateReferenceSystem("EPSG:4326")):
        show(canvas, bench, crs, 10, 5, 12, 24)
        row, column, height, width, step = looked.view()
        assert row <= 10 and column <= 5 and row + height >= 22 and column + width >= 29
        assert step == 1
    show(canvas, bench, bench.crs, 10, 5, 12, 24)
    row, column, height, width, _ = looked.view()
    assert (column, width) == (5, 24) and 4 <= row <= 10 and row + height <= 28  # the canvas is less wide than this
    show(canvas, bench, bench.crs, -600, -400, 1200, 2400)
    *box, step = looked.view()
    assert box == [0, 0, 40, 40] and 12 <= step <= 15  # about every twelfth pixel of the whole raster
    show(canvas, bench, bench.crs, 100, 100, 12, 24)
    assert looked.view() is None


def test_a_view_that_rests_is_looked_at_while_a_map_is_drawn(bench, toy, canvas, tmp_path, monkeypatch):
    looks = []
    monkeypatch.setattr(bench.rounds.maps, "look", lambda: looks.append(1))
    looked = seen.Seen(canvas, bench, bench)
    bench.do(lambda: bench.look_at(toy["raster"]))
    bench.start(tmp_path / "session.gpkg")
    show(canvas, bench, bench.crs, 10, 5, 12, 24)
    turn(2 * seen.REST_MS)
    assert looks == []
    monkeypatch.setattr(bench.rounds.maps, "_wanted", object())
    for row in (12, 14):
        show(canvas, bench, bench.crs, row, 5, 12, 24)
    turn(2 * seen.REST_MS)
    assert looks == [1] and looked.view()[0] >= 10
    monkeypatch.setattr(bench.rounds.maps, "_wanted", None)
