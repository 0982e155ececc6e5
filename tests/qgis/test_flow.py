"""Which question is at hand: after a round, after answers made elsewhere, after a way of the analyst's own."""

from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsLayerTreeModel

from hsi_active_qgis.gui.model import labelling
from hsi_active_qgis.look.styling import rank_settings
from tests.qgis.benches import change
from tests.qgis.loop import turn_until


def place(question):
    return question["row"], question["column"]


def at_hand(bench):
    return bench.current and bench.current.pixel


def test_a_round_that_lands_begins_with_its_first_question_and_the_rest_of_before_comes_last(bench, raster):
    bench.begin(raster)
    left = [place(q) for q in bench.questions if q["state"] == "open"]
    assert bench.do(bench.rounds.update) == []
    newest = [place(q) for q in bench.questions if q["round"] == 2]
    left = [one for one in left if one not in newest]
    assert len(left) > 1 and [place(q) for q in bench.questions] == newest + left
    assert at_hand(bench) == newest[0] and bench.labelling.is_surprise
    for pixel in newest:
        assert at_hand(bench) == pixel and not bench.current.is_left(2)
        bench.labelling.answer(1)
        assert not bench.labelling.is_surprise
    assert at_hand(bench) == left[0] and bench.current.is_left(2)
    assert bench.labelling.waiting_now == []
    bench.labelling.answer(2)
    assert at_hand(bench) == left[1]


def test_what_is_left_is_on_the_map_with_the_number_of_its_round(bench, raster):
    bench.begin(raster)
    bench.do(bench.rounds.update)
    layer = bench.layers.find("questions")
    assert {feature.id() for feature in layer.getFeatures()} == {q["fid"] for q in bench.labelling.waiting}
    labels = QgsExpression(rank_settings(2).fieldName)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    assert layer.labelsEnabled()
    numbers = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        numbers[feature.id()] = str(labels.evaluate(context))
    for question in bench.labelling.waiting:
        rank = question["rank"]
        assert numbers[question["fid"]] == (str(rank) if question["round"] == 2 else f"1/{rank}")
    bench.labelling.go_to(bench.questions[-1])
    bench.labelling.answer(1)
    assert {feature.id() for feature in layer.getFeatures()} == {q["fid"] for q in bench.labelling.waiting}


def test_a_place_of_ones_own_stays_when_a_round_lands(bench, raster):
    bench.begin(raster)
    asked = {place(q) for q in bench.questions}
    free = next((0, column) for column in range(bench.grid.columns) if (0, column) not in asked)
    bench.labelling.point_at(*bench.grid.centre(*free))
    bench.do(bench.rounds.update)
    assert at_hand(bench) == free
    bench.labelling.give_up()
    assert at_hand(bench) == place(bench.questions[0])


def test_next_goes_to_what_waits_and_previous_back_through_all(bench, raster):
    bench.begin(raster)
    answered, waiting = bench.questions[:2], [place(q) for q in bench.questions[2:]]
    assert at_hand(bench) == waiting[0]
    bench.labelling.step(-1)
    assert at_hand(bench) == place(answered[1])
    bench.labelling.step(1)
    assert at_hand(bench) == waiting[0]
    bench.labelling.point_at(*bench.grid.centre(*place(answered[0])))
    bench.labelling.step(1)
    assert at_hand(bench) == waiting[0]
    for _ in waiting:
        bench.labelling.answer(1)
    assert bench.current is None
    assert bench.do(lambda: bench.labelling.step(1))[0][1].startswith("All questions are answered.")
    bench.labelling.step(-1)
    assert at_hand(bench) == waiting[-1]


def test_an_answer_made_elsewhere_leads_on_and_is_no_place_for_the_next_key(bench, raster):
    bench.begin(raster)
    here, following = bench.questions[2:4]
    assert at_hand(bench) == place(here)
    layer = bench.layers.find("questions")
    layer.startEditing()
    layer.changeAttributeValue(here["fid"], layer.fields().indexOf("class"), 2)
    assert layer.commitChanges()
    turn_until(lambda: at_hand(bench) == place(following), "the next question")
    assert bench.labelling.is_surprise
    bench.labelling.note_shown()
    turn_until(lambda: not bench.labelling.is_surprise, f"{labelling.SURPRISE_S} s to pass")


def test_a_change_of_mind_tells_both(bench, raster):
    bench.begin(raster)
    bench.labelling.go_to(bench.questions[0])
    told = bench.do(lambda: bench.labelling.answer(2))
    assert told == [("info", "dark is now bright. Undo takes it back.")]
    bench.labelling.go_to(bench.questions[0])
    assert bench.do(lambda: bench.labelling.answer(2)) == []


def test_what_is_left_is_asked_again_after_undo_and_in_a_session_that_is_opened_again(bench, raster):
    bench.begin(raster)
    bench.do(bench.rounds.update)
    left = [q["fid"] for q in bench.questions if q["round"] == 1]
    bench.labelling.go_to(bench.questions[-1])
    bench.labelling.answer(1)
    assert [q["fid"] for q in bench.questions if q["round"] == 1] == left[:-1]
    bench.labelling.undo()
    assert bench.current.fid == left[-1] and bench.current.is_left(2)
    path = bench.session.path
    bench.leave()
    bench.open(path)
    assert [q["fid"] for q in bench.questions if q["round"] == 1] == left
    change(path, f"UPDATE samples SET round = 2 WHERE fid = {left[0]}")
    turn_until(lambda: [q["fid"] for q in bench.questions if q["round"] == 1] == left[1:], "the change to be seen")


def test_symbols_in_the_legend_stay_small_however_near_the_map_is(bench, raster):
    bench.begin(raster)
    root = bench.project.layerTreeRoot()
    model = QgsLayerTreeModel(root)
    model.setLegendMapViewData(0.01, 96, 100)
    for role in ("questions", "answers"):
        nodes = model.layerLegendNodes(root.findLayer(bench.layers.find(role)))
        sizes = [node.minimumIconSize() for node in nodes if hasattr(node, "minimumIconSize")]
        assert sizes and max(max(size.width(), size.height()) for size in sizes) <= 40, role
