"""Tiles in the workbench of the dock: two dates, areas drawn in tiles, two rounds of questions, and reopening."""

import json
import shutil
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsRectangle

from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.gui.model.request_parts import scene_of
from hsi_active_qgis.session.tiles import is_tile, place_of
from tests.qgis.benches import the_sentence
from tests.qgis.sessions import change
from tests.qgis.toys import pixels

CHANGED = (12, 10, 12, 16)  # row, column, height, width of what is something else at the later date
TILES = {"unit": "tile", "tile_size": 16, "count": 4}


@pytest.fixture
def pair(toy, tmp_path):
    """A few bands of the toy scene at two dates: (path, path)."""
    folder = tmp_path / "scene"
    folder.mkdir()
    first, second = (str(folder / f"{name}.tif") for name in ("first", "second"))
    for path in (first, second):
        gdal.Translate(path, toy["raster"], bandList=range(5, 120, 10))
    row, column, height, width = CHANGED
    source = gdal.Open(second, gdal.GA_Update)
    source.WriteRaster(column, row, width, height, source.ReadRaster(2, 27, width, height))
    del source
    return first, second


def begin(bench, first, second):
    """Start a session of two dates that asks about tiles."""
    bench.do(lambda: bench.look_at(first))
    assert bench.do(lambda: bench.second_date.choose(second)) == []
    bench.start()
    bench.set(**TILES)


def square(bench, row, column, height, width):
    """Return an area of the raster as hex WKB."""
    corners = bench.grid.corners(row, column, height, width)
    xs, ys = zip(*corners)
    return bytes(QgsGeometry.fromRect(QgsRectangle(min(xs), min(ys), max(xs), max(ys))).asWkb()).hex()


def in_tile(place):
    """Return the part of what changed that lies in a tile, or None."""
    (row, column, height, width), (top, left, high, wide) = CHANGED, place
    upper, lower = max(row, top), min(row + height, top + high)
    first, last = max(column, left), min(column + width, left + wide)
    return (upper, first, lower - upper, last - first) if lower > upper and last > first else None


def answer_tile(bench):
    """Answer the tile at hand as the analyst does who sees what changed."""
    tile = bench.current
    part = in_tile(tile.place)
    if part:
        bench.labelling.outline(square(bench, *part))
        assert bench.current.tile == tile
        bench.labelling.answer(2)
        assert bench.current.place == tile.place
        assert bench.session.areas_in(tile.pixel) == 1
    bench.labelling.answer(1)


def test_a_change_is_mapped_from_tiles_in_two_rounds(bench, pair, tmp_path):
    begin(bench, *pair)
    assert [c["name"] for c in bench.classes] == ["unchanged", "changed"]
    assert bench.state == "ready"
    assert the_sentence(bench.do(bench.rounds.update), "what differs most", "info")
    assert len(bench.questions) == 4
    assert all(is_tile(q) for q in bench.questions)
    while bench.labelling.waiting:
        answer_tile(bench)
    answered = {place_of(q) for q in bench.questions}
    if not any(in_tile(place) for place in answered):
        bench.labelling.outline(square(bench, *CHANGED))
        bench.labelling.answer(2)
    bench.do(bench.rounds.update)
    assert bench.rounds.number == 2
    assert not answered & {place_of(q) for q in bench.questions}
    assert all(q["predicted"] is not None for q in bench.questions)
    result = Export(bench, tmp_path / "result", ["classes", "change", "polygons", "report"], 1, "", lambda *_: None)
    assert bench.do(result.start) == []
    report = Path(result.paths["report"]).read_text(encoding="utf-8")
    assert report.count("data:image/png;base64,") == 3 and "has not been measured" in report
    assert bench.layers.find("change") is not None
    polygons = ogr.Open(result.paths["polygons"])
    assert {feature["class"] for feature in polygons.GetLayer(0)} == {2}
    row, column, height, width = CHANGED
    mapped = pixels(result.paths["classes"])
    inside = [mapped[r][c] for r in range(row, row + height) for c in range(column, column + width)]
    assert inside.count(2) > 0.9 * len(inside)
    assert sum(values.count(2) for values in mapped) < 1.5 * len(inside)


def test_a_reopened_session_goes_on_at_the_same_tile_with_both_dates(bench, pair):
    begin(bench, *pair)
    bench.do(bench.rounds.update)
    answer_tile(bench)
    path, before = bench.session.path, (bench.current, bench.counts, bench.questions)
    assert bench.do(lambda: bench.open(path)) == []
    assert (bench.current, bench.counts, bench.questions) == before
    assert bench.second == pair[1]
    shown = {layer.source() for layer in bench.project.mapLayers().values()}
    assert shown >= set(pair)
    moved = shutil.move(pair[1], f"{pair[1]}.moved.tif")
    assert the_sentence(bench.do(lambda: bench.open(path)), "second date", "warning")
    assert the_sentence(bench.do(bench.rounds.update), "no file")
    assert bench.do(lambda: bench.second_date.choose(moved)) == []
    bench.do(bench.rounds.update)
    assert bench.rounds.number == 2


def test_a_second_date_that_does_not_meet_the_first_is_refused(bench, pair, tmp_path):
    first, second = pair
    far, few = str(tmp_path / "far.tif"), str(tmp_path / "few.tif")
    left, top = 100_000, 200_000
    gdal.Translate(far, second, outputBounds=[left, top + 40 * 5, left + 40 * 5, top])
    gdal.Translate(few, second, bandList=[1, 2, 3])
    bench.do(lambda: bench.look_at(first))
    for wrong in (far, few):
        ((level, _),) = bench.do(lambda path=wrong: bench.second_date.choose(path))
        assert level == "error"
        assert bench.second is None
    assert bench.do(lambda: bench.second_date.choose(second)) == []
    assert bench.second == second
    bench.second_date.choose(None)
    bench.start()
    assert (bench.second, bench.classes, scene_of(bench).second) == (None, [], None)


def test_a_click_in_a_tile_goes_to_it_and_undo_goes_back_there(bench, pair):
    begin(bench, *pair)
    bench.do(bench.rounds.update)
    bench.said.clear()
    first, other = bench.questions[0], bench.questions[1]
    assert bench.labelling.point_at(*bench.grid.centre(other["row"] + 3, other["column"] + 5))
    assert bench.current.place == place_of(other)
    bench.labelling.outline(square(bench, other["row"], other["column"], 4, 4))
    bench.labelling.answer(2)
    bench.labelling.answer(1)
    assert bench.current.place != place_of(other)
    assert bench.counts == {1: 1, 2: 1}
    bench.labelling.undo()
    assert (bench.current.place, bench.current.state, bench.counts) == (place_of(other), "open", {2: 1})
    bench.labelling.go_to(first)
    bench.labelling.undo()
    assert (bench.current.place, bench.counts) == (place_of(other), {})
    bench.labelling.redo()
    bench.labelling.redo()
    assert bench.counts == {1: 1, 2: 1}
    bench.labelling.outline(square(bench, other["row"], other["column"], 4, 4))
    bench.labelling.give_up()
    assert bench.current.place == place_of(other)
    bench.labelling.skip()
    assert the_sentence(list(bench.said), "can be skipped", "info")


def test_the_prediction_of_a_tile_is_taken_in_one_step(bench, pair):
    begin(bench, *pair)
    bench.do(bench.rounds.update)
    bench.said.clear()
    bench.labelling.take_prediction()
    assert the_sentence(list(bench.said), "no prediction", "info")
    row, column = bench.current.place[:2]
    predict(bench, [[square(bench, row, column, 16, 4), 2]])
    bench.labelling.take_prediction()
    assert (bench.counts, bench.current.place[:2]) == ({2: 1}, (row, column))
    ((taken, _),) = bench.session.answers()
    assert ogr.CreateGeometryFromWkb(bytes.fromhex(taken)).GetArea() == pytest.approx(16 * 4 * 25)
    bench.labelling.answer(1)
    bench.labelling.undo()
    bench.labelling.undo()
    assert (bench.counts, bench.current.place[:2]) == ({}, (row, column))
    predict(bench, [])
    bench.said.clear()
    bench.labelling.take_prediction()
    assert the_sentence(list(bench.said), "one class all over", "info")


def predict(bench, areas):
    """Let the tile at hand have this prediction."""
    change(bench.session, f"UPDATE samples SET predicted = '{json.dumps(areas)}' WHERE fid = {bench.current.fid}")
    bench.elsewhere.look()


def test_whole_tiles_are_answered_with_one_class(bench, pair):
    first, _ = pair
    bench.do(lambda: bench.look_at(first))
    bench.start()
    bench.set_classes([{"id": 1, "name": "a", "colour": "#111111"}, {"id": 2, "name": "b", "colour": "#222222"}])
    bench.set(unit="whole", tile_size=16, count=2, learner="patch_network", strategy="margin", network="resnet18")
    assert bench.do(bench.rounds.update) == []
    assert [is_tile(q) for q in bench.questions] == [True, True]
    bench.labelling.answer(1)
    bench.labelling.answer(2)
    assert [class_id for _, class_id in bench.session.answers()] == [1, 2]
    assert len(bench.stage_two.tiles) == 2


def test_whole_tiles_are_outlined_and_learnt_by_a_segmentation_network(bench, pair):
    first, _ = pair
    bench.do(lambda: bench.look_at(first))
    bench.start()
    bench.set_classes([{"id": 1, "name": "a", "colour": "#111111"}, {"id": 2, "name": "b", "colour": "#222222"}])
    bench.set(unit="whole", tile_size=16, count=3, learner="patch_network", strategy="predicted_loss")
    assert bench.stage_two.tiles == []
    bench.do(bench.rounds.update)
    places = [place_of(q) for q in bench.questions]
    for class_id in (1, 2, None):
        bench.labelling.answer(class_id)
    bench.said.clear()
    before = dict(bench.settings)
    bench.stage_two.begin()
    assert the_sentence(list(bench.said), "S4GAN", "info")
    assert [place_of(q) for q in bench.questions] == places[:2] == [place_of(q) for q in bench.labelling.waiting]
    assert [bench.settings[name] for name in ("unit", "learner", "supervision", "strategy")] == [
        *("tile", "deeplab", "s4gan", "entropy")
    ]
    outlining = dict(bench.settings)
    assert (bench.counts, bench.current.place) == ({None: 1}, places[0])
    row, column = places[0][:2]
    bench.labelling.outline(square(bench, row, column, 16, 4))
    bench.labelling.answer(2)
    bench.labelling.answer(1)
    assert (bench.counts, bench.current.place) == ({None: 1, 1: 1, 2: 1}, places[1])
    for _ in range(3):
        bench.labelling.undo()
    assert [class_id for _, class_id in bench.session.answers()] == [1, 2, None]
    assert (bench.rounds.number, bench.labelling.waiting, bench.current) == (1, [], None)
    assert [place_of(tile) for tile in bench.stage_two.tiles] == places[:2]
    assert bench.settings == before and before.items() <= bench.session.settings.items()
    bench.labelling.redo()
    assert (bench.rounds.number, bench.current.place, bench.stage_two.tiles) == (2, places[0], [])
    assert bench.settings == outlining and outlining.items() <= bench.session.settings.items()
