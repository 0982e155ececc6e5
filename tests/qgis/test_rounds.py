"""A round in two parts: the questions, and the map while they are answered."""

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsRectangle

from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.gui.presenter import round_text
from tests.qgis.loop import turn, turn_until

OLD, NEW = -75, 0  # saturation of the class map


@pytest.fixture
def large(bench, big, tmp_path):
    """A scene that takes a while to draw, with a map of the first round."""
    bench.begin(str(shutil.copy(big, tmp_path / "big.tif")))
    bench.do(bench.rounds.update)
    assert bench.rounds.maps.shown == 2
    for class_id in (1, 2, 1):
        bench.labelling.answer(class_id)
    return bench


def ask(bench, number):
    """Ask for a round, and wait for its questions."""
    bench.rounds.update()
    turn_until(lambda: bench.rounds.number == number, "the questions")


def map_of(bench, number):
    return Path(bench.rounds.maps.paths(number)["classes"])


def saturation(bench):
    return bench.layers.find("classes").hueSaturationFilter().saturation()


def test_questions_are_answered_while_the_map_of_the_answers_before_is_drawn(large, tmp_path):
    before = large.layers.find("classes").source()
    ask(large, 3)
    assert large.state == "labelling" and not large.busy and large.rounds.maps.drawing
    assert large.current.round == 3 and large.labelling.is_surprise
    assert large.layers.find("classes").source() == before and saturation(large) == OLD
    assert "its map is being drawn (pale: that of round 2)" in round_text(large.rounds, 0)
    assert large.rounds.figures["changed"] is None
    large.labelling.answer(2)
    here = large.current
    turn_until(lambda: not large.rounds.maps.drawing, "the map")
    assert large.current == here  # nothing moves when the map is there
    assert Path(large.layers.find("classes").source()) == map_of(large, 3) and saturation(large) == NEW
    assert "pale" not in round_text(large.rounds, 0)
    assert large.rounds.figures["changed"] is not None and len(large.session.rounds) == 3
    assert large.rounds.figures["answers"] == sum(large.counts.values()) - 1

    drawn = gdal.Open(str(map_of(large, 3))).ReadAsArray()
    large.labelling.undo()
    large.do(Export(large, str(tmp_path / "out"), ["classes"], 1, "", lambda *_: None).start)
    (exported,) = (tmp_path / "out").glob("*.tif")
    assert (gdal.Open(str(exported)).ReadAsArray() == drawn).all()


def export(bench, folder):
    done = []
    Export(bench, str(folder), ["classes"], 1, "", lambda folder, names: done.append(names)).start()
    assert bench.busy
    turn_until(lambda: done, "the export")


def test_a_newer_round_and_an_export_go_before_a_map_that_is_being_drawn(large, tmp_path):
    ask(large, 3)
    ask(large, 4)
    assert large.rounds.is_stale and large.rounds.maps.shown == 2
    turn_until(lambda: not large.rounds.maps.drawing, "the map")
    assert large.rounds.maps.shown == 4 and not map_of(large, 3).exists()
    for number in range(5, 10):
        ask(large, number)
        export(large, tmp_path / "out")
        if large.rounds.maps.drawing:  # else a busy machine had the map before it had the export begun
            break
    assert large.rounds.maps.drawing and large.rounds.maps.shown == number - 1
    turn_until(lambda: not large.rounds.maps.drawing, "the map")
    assert large.rounds.maps.shown == number and large.said == []


def test_a_map_that_is_given_up_or_left_stays_away_and_the_next_round_has_one(large):
    ask(large, 3)
    large.do(large.rounds.stop)
    turn_until(lambda: not large.background.at_work, "the end of the drawing")
    turn(200)
    assert not large.background.at_work and large.rounds.maps.shown == 2 and saturation(large) == OLD
    assert "without a map of its own (pale: that of round 2)" in round_text(large.rounds, 0)
    session = large.session.path
    large.leave()
    large.open(session)
    assert large.rounds.is_stale and saturation(large) == OLD
    assert large.do(large.rounds.update) == []
    assert large.rounds.maps.shown == 4 and saturation(large) == NEW
    assert large.rounds.figures["changed"] is not None  # from the map of round 2
    ask(large, 5)
    path = map_of(large, 5)
    large.leave()
    turn_until(lambda: not large.background.at_work, "the end of it")
    assert not large.rounds.maps.drawing and not path.exists()


def test_what_is_seen_of_a_large_scene_is_shown_before_the_map_is_there(bench, scene, tmp_path):
    raster = str(tmp_path / "larger.tif")
    gdal.Translate(raster, scene["raster"], width=560, height=560, bandList=[10, 20, 30, 40])
    bench.begin(raster)
    bench.rounds.maps.seen = lambda: (100, 50, 80, 90, 1)
    bench.do(bench.rounds.update)
    bench.layers.find("classes").setOpacity(0.4)
    bench.labelling.answer(1)
    ask(bench, 3)
    old = bench.layers.find("classes")
    turn_until(lambda: bench.layers.find("draft") is not None, "the first draft")
    draft = bench.layers.find("draft")
    left, top = bench.grid.point(100, 50)
    right, bottom = bench.grid.point(180, 140)
    assert draft.extent() == QgsRectangle(left, bottom, right, top) and draft.width() == 90
    assert (draft.opacity(), old.opacity()) == (pytest.approx(0.4), 0)
    bench.layers.toggle("classes")
    bench.rounds.maps.seen = lambda: (400, 420, 60, 40, 1)  # the analyst pans
    bench.rounds.maps.look()
    turn_until(lambda: getattr(bench.layers.find("draft"), "width", int)() == 40, "a draft of what is seen now")
    draft = bench.layers.find("draft")
    assert draft.renderer().type() == "paletted" and draft.opacity() == pytest.approx(0.4)
    assert bench.rounds.maps.drawing and bench.rounds.maps.shown == 2
    turn_until(lambda: not bench.rounds.maps.drawing, "the map")
    new = bench.layers.find("classes")
    assert bench.layers.find("draft") is None and Path(new.source()) == map_of(bench, 3)
    assert new.opacity() == pytest.approx(0.4) == old.opacity()
    node = bench.project.layerTreeRoot().findLayer(new)
    assert not node.itemVisibilityChecked()  # as the last one was
    assert bench.said == []
