"""More like this, and segment answers: what is asked, what is stored, and the way back."""

import pytest
from osgeo import ogr
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsPointXY

from hsi_active_qgis.gui.model.target import Ground, Unit
from hsi_active_qgis.look.styling import rank_settings
from tests.qgis.loop import turn_until


@pytest.fixture
def begun(bench, raster):
    """A session with one round, two of its questions answered, and what the map of the round needs drawn."""
    bench.begin(raster)
    return bench


def place(question):
    return question["row"], question["column"]


def of_source(bench, source):
    return [q for q in bench.questions if q["source"] == source]


def more(bench):
    """Ask for more like the pixel at hand; return what is asked now."""
    bench.do(bench.more_like_this.ask)
    return of_source(bench, "alike")


def grow(bench):
    bench.do(bench.segments.toggle)
    turn_until(lambda: isinstance(bench.current, Ground), "the segment")
    return bench.current


def pixels_in(wkb):
    return ogr.CreateGeometryFromWkb(bytes.fromhex(wkb))


# -- more like this


def test_what_is_like_an_answered_pixel_is_asked_first_and_then_the_round_goes_on(begun):
    answered, waiting = begun.questions[0], begun.questions[2:]
    begun.labelling.go_to(answered)
    asked = more(begun)
    assert len(asked) == 10 and begun.questions[:10] == asked
    assert {q["reason"] for q in asked} == {"Like the dark pixel at row {}, column {}".format(*place(answered))}
    assert begun.current.is_alike and begun.current.pixel == place(asked[0]) and begun.labelling.is_surprise
    for question in asked:
        assert begun.current.pixel == place(question)
        begun.labelling.answer(1)
    assert begun.current.pixel == place(waiting[0]) and not begun.current.is_alike
    on_disk = begun.session.samples("\"source\" = 'alike'")
    assert len(on_disk) == 10 and {(s["state"], s["round"]) for s in on_disk} == {("answered", 1)}
    assert begun.counts == {1: 11, 2: 1}


def test_they_are_numbered_on_the_map_with_a_wave(begun):
    asked = more(begun)
    layer = begun.layers.find("questions")
    labels, context = QgsExpression(rank_settings(1).fieldName), QgsExpressionContext()
    context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    numbers = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        numbers[feature.id()] = labels.evaluate(context)
    for question in begun.labelling.waiting:
        assert numbers[question["fid"]] == ("~" if question in asked else "") + str(question["rank"])


def test_left_with_esc_the_round_goes_on_and_undo_brings_them_back(begun):
    here = begun.current.pixel
    asked = more(begun)
    begun.labelling.answer(2)
    begun.labelling.give_up()
    assert begun.current.pixel == here and [q["state"] for q in of_source(begun, "alike")] == ["answered"]
    begun.labelling.undo()
    assert len(of_source(begun, "alike")) == len(asked)


def test_asked_again_they_take_the_place_of_those_that_wait(begun):
    first = more(begun)
    begun.labelling.answer(1)
    second = more(begun)
    places = {place(q) for q in second}
    assert len(places) == len(second) == len(first) + 1
    assert not places & {place(q) for q in first[1:]} and place(first[0]) in places


def test_what_is_left_of_them_comes_after_the_next_round(begun):
    asked = more(begun)
    begun.labelling.answer(1)
    begun.do(begun.rounds.update)
    newest = of_source(begun, "query")
    assert begun.questions[: begun.settings["count"]] == [q for q in newest if q["round"] == 2]
    assert {place(q) for q in of_source(begun, "alike")} == {place(q) for q in asked[1:]} - {place(q) for q in newest}
    assert not begun.current.is_alike


def test_an_area_off_the_questions_has_no_pixel_to_go_by(begun):
    begun.labelling.outline(pixel_square(begun, 3, 3))
    ((level, text),) = begun.do(begun.more_like_this.ask)
    assert (level, text) == ("info", "Choose a pixel first: click one, or ask for questions.")


def pixel_square(bench, row, column):
    x, y = bench.grid.centre(row, column)
    right, below = bench.grid.centre(row + 2, column + 2)
    ring = f"{x} {y}, {right} {y}, {right} {below}, {x} {below}, {x} {y}"
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb()).hex()


def test_a_map_tells_how_alike_all_is_hidden_until_it_is_ticked_and_of_the_last_one_asked_for(begun):
    here = begun.current.pixel
    more(begun)
    layer, root = the_likeness(begun), begun.project.layerTreeRoot()
    assert layer.name() == "Like row {}, column {}".format(*here)
    value, found = layer.dataProvider().sample(QgsPointXY(*begun.grid.centre(*here)), 1)
    assert found and value == pytest.approx(1, abs=0.01)
    assert not root.findLayer(layer).itemVisibilityChecked()
    root.findLayer(layer).setItemVisibilityChecked(True)
    first = layer.source()
    begun.labelling.answer(1)
    more(begun)
    turn_until(lambda: the_likeness(begun).source() != first, "the other map")
    second = the_likeness(begun)
    assert root.findLayer(second).itemVisibilityChecked() and len(begun.project.mapLayersByName(second.name())) == 1


def test_what_comes_for_a_session_that_was_left_is_dropped_without_a_word(begun):
    path = begun.session.path
    begun.said.clear()
    begun.more_like_this.ask()
    begun.background.cancel = lambda: None  # as if the answer were there already
    begun.leave()
    turn_until(lambda: not begun.background.at_work, "the answer")
    assert begun.said == [] and begun.opened is None
    begun.open(path)
    assert of_source(begun, "alike") == []


def test_the_map_of_the_round_gives_way_and_comes_all_the_same(begun):
    begun.rounds.update()
    turn_until(lambda: not begun.busy, "the questions")
    begun.more_like_this.ask()
    turn_until(lambda: begun.layers.find("classes") and begun.layers.find("likeness"), "both maps")


def the_likeness(bench):
    turn_until(lambda: bench.layers.find("likeness") is not None, "the map of likeness")
    return bench.layers.find("likeness")


def test_what_is_like_a_class_is_asked(begun):
    begun.do(lambda: begun.more_like_this.ask_class(1))
    assert {q["reason"] for q in of_source(begun, "alike")} == {"Like pixels of dark"}
    assert the_likeness(begun).name() == "Like dark"


def test_a_class_without_answers_is_refused_in_a_sentence(begun):
    begun.labelling.undo()
    begun.labelling.undo()
    assert begun.do(lambda: begun.more_like_this.ask_class(1)) == [
        ("error", "No pixel is labelled as dark yet. Label one first.")
    ]


# -- segments


def test_the_ground_around_a_question_is_shown_grown_shrunk_and_left_without_a_trace(begun):
    before, asked = begun.session.samples(), begun.current
    ground = grow(begun)
    assert ground.around == asked == begun.current.unit and begun.labelling.is_surprise
    assert f"row {asked.row}, column {asked.column}" in ground.reason
    begun.segments.grow(1)
    assert begun.current.size == ground.size + 1 and begun.current.wkb != ground.wkb
    begun.segments.grow(-1)
    assert begun.current == ground and not begun.labelling.is_surprise
    for _ in ground.segments:
        told = begun.do(lambda: begun.segments.grow(-1))
    assert begun.current.size == 0 and "as small as can be" in told[0][1]
    begun.segments.toggle()
    assert begun.current == asked and begun.session.samples() == before and begun.session.regions() == []


def test_answered_it_is_one_area_one_answer_one_step_and_its_question_waits_no_more(begun):
    before, counts, asked = begun.session.samples(), dict(begun.counts), begun.current
    ground = grow(begun)
    begun.labelling.answer(1)
    (region,) = begun.session.regions()
    assert (region["class"], region["source"], region["round"]) == (1, "segment", 1)
    assert pixels_in(region["wkb"]).GetGeometryRef(0).Equals(pixels_in(ground.wkb))
    assert begun.counts == {**counts, 1: counts[1] + 1}
    assert begun.current.waits and asked.pixel not in map(place, begun.questions)
    begun.labelling.undo()
    assert begun.session.samples() == before and begun.session.regions() == []
    assert begun.current == asked
    begun.labelling.redo()
    assert begun.counts == {**counts, 1: counts[1] + 1} and len(begun.session.regions()) == 1


def test_questions_in_it_wait_no_more_and_undo_goes_back_to_where_it_grew(begun):
    before, asked = begun.session.samples(), begun.current
    ground = grow(begun)
    for _ in ground.segments:
        begun.segments.grow(1)
    area = pixels_in(begun.current.wkb)
    assert len(inside(area, begun.labelling.waiting)) > 1
    begun.labelling.answer(1)
    assert inside(area, begun.labelling.waiting) == []
    begun.labelling.undo()
    assert begun.session.samples() == before and begun.current == asked


def inside(area, questions):
    return [q for q in questions if area.Contains(ogr.CreateGeometryFromWkt(f"POINT ({q['x']} {q['y']})"))]


def test_nothing_in_it_is_asked_in_the_next_round(begun):
    grow(begun)
    begun.segments.grow(1)
    area = pixels_in(begun.current.wkb)
    begun.labelling.answer(2)
    begun.do(begun.rounds.update)
    newest = [q for q in begun.questions if q["round"] == 2]
    assert newest and area.Area() > 0
    assert not inside(area, newest)


def test_around_a_pixel_that_was_answered_otherwise_the_pixel_says_the_same_as_the_area(begun):
    answered, counts = begun.questions[0], dict(begun.counts)
    begun.labelling.go_to(answered)
    grow(begun)
    begun.labelling.answer(2)
    assert counts == {1: 1, 2: 1} and begun.counts == {2: 3}  # the pixel as before once, and the area
    assert dict(begun.session.labelled_pixels(10))[place(answered)] == 2
    begun.labelling.undo()
    assert begun.counts == counts and begun.current.pixel == place(answered)


def test_a_pixel_of_ones_own_has_ground_too_and_the_same_class_again_is_no_second_answer(begun):
    free = next((0, c) for c in range(begun.grid.columns) if (0, c) not in set(map(place, begun.questions)))
    begun.labelling.point_at(*begun.grid.centre(*free))
    begun.labelling.answer(2)
    begun.labelling.point_at(*begun.grid.centre(*free))
    samples = begun.session.samples()
    grow(begun)
    begun.labelling.answer(2)
    assert begun.session.samples() == samples and len(begun.session.regions()) == 1


def test_whoever_has_gone_on_meanwhile_is_not_called_back(begun):
    begun.segments.toggle()
    begun.labelling.step(1)
    here = begun.current
    turn_until(lambda: not begun.background.at_work and not begun.rounds.maps.drawing, "the engine")
    assert begun.current == here and isinstance(here, Unit)


def test_check_points_have_neither(begun):
    begun.session.add_checks([(5, 5, *begun.grid.centre(5, 5), 1, 1.0)])
    begun.checks.ask(True)
    for action in (begun.segments.toggle, begun.more_like_this.ask, lambda: begun.more_like_this.ask_class(1)):
        assert "Check points are asked now" in begun.do(action)[0][1]


def test_a_key_without_a_segment_says_what_to_do(begun):
    assert "Key G" in begun.do(lambda: begun.segments.grow(1))[0][1]


def test_tiles_have_neither(begun):
    begun.set(unit="tile")
    for action in (begun.segments.toggle, begun.more_like_this.ask):
        assert "Questions are about tiles now" in begun.do(action)[0][1]
