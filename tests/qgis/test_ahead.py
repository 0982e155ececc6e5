"""Questions asked anew while a round is answered: what nobody has seen changes, and nothing else."""

import shutil

import pytest
from qgis.core import QgsRasterLayer

from hsi_active_qgis.gui.presenter import round_text
from hsi_active_qgis.session.tiles import place_of
from tests.qgis.loop import turn, turn_until


@pytest.fixture
def labelling(bench, raster):
    return begin(bench, raster)


def begin(bench, raster):
    """The second round, of ten questions after ten answers; what follows is asked anew after each answer."""
    bench.begin(raster)
    bench.set(ahead=1)
    while bench.current is not None:
        truth(bench)
    assert bench.rounds.ahead.refreshed == 0 and not bench.background.at_work  # the first set stays
    assert bench.do(bench.rounds.update) == []
    return bench


def truth(bench):
    """Answer what is at hand; return its place and class."""
    unit = bench.current
    class_id = 1 + unit.row % 2
    bench.labelling.answer(class_id)
    return unit.place, class_id


def settle(bench):
    turn_until(lambda: not bench.background.at_work and not bench.rounds.maps.drawing, "the engine to rest")


def waiting(bench):
    return [place_of(q) for q in bench.labelling.waiting_now]


def test_what_follows_is_asked_anew_and_what_was_seen_stays(labelling):
    bench = labelling
    bench.labelling.skip()
    skipped = waiting(bench)[-1]
    bench.labelling.step(1)
    passed_by = waiting(bench)[0]
    before = waiting(bench)
    here, known = bench.current, bench.session.rounds
    truth(bench)
    assert not bench.busy and bench.state == "labelling"
    here = bench.current
    settle(bench)
    assert bench.current == here and not bench.labelling.is_surprise
    after = waiting(bench)
    assert bench.rounds.ahead.refreshed == 11 and bench.rounds.ahead.why_not == ""
    assert {skipped, passed_by, here.place} <= set(after)
    assert len(after) == len(before) - 1 and set(after) != set(before)
    assert len(bench.questions) == 10 and [q["rank"] for q in bench.questions] == list(range(1, 11))
    assert bench.session.rounds == known and bench.rounds.number == 2  # it is the same round
    layer = bench.layers.find("questions")
    assert {feature.id() for feature in layer.getFeatures()} == {q["fid"] for q in bench.labelling.waiting}
    assert "Asked anew with 11 answers" in round_text(bench.rounds, 0)
    assert bench.said == []


def test_each_answer_is_on_the_question_that_was_shown(labelling):
    bench, given = labelling, {}
    for _ in range(30):
        if bench.current is None or not bench.current.waits:
            assert bench.do(bench.rounds.update) == []
        place, class_id = truth(bench)
        given[place] = class_id
        turn(10) if len(given) % 4 else settle(bench)
    settle(bench)
    answered = {place_of(s): s["class"] for s in bench.session.samples('"number" > 10')}
    assert answered == given and bench.rounds.number == 4 and len(bench.session.rounds) == 4
    assert {q["round"] for q in bench.questions} == {4}
    removed = bench.session.samples("\"state\" = 'removed'")
    assert removed and all(s["class"] is None and s["number"] is None for s in removed)


def test_undo_goes_back_through_answers_from_before(labelling):
    bench = labelling
    asked = [bench.current.place]
    truth(bench)
    settle(bench)
    for _ in range(2):
        asked.append(bench.current.place)
        truth(bench)
    for place in reversed(asked):
        bench.labelling.undo()
        assert bench.current.place == place and bench.current.waits
    settle(bench)
    assert bench.current.place == asked[0] and set(asked) <= set(waiting(bench))
    for place in asked:
        bench.labelling.redo()
        assert place not in waiting(bench)
    assert sum(bench.counts.values()) == 13


def test_an_update_waits_for_it_and_a_failure_is_a_quiet_line(labelling, raster):
    bench = labelling
    truth(bench)
    assert bench.background.quiet and not bench.busy
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.number == 3 and bench.rounds.ahead.refreshed == 0
    bench.set(bands=[1])
    for _ in range(3):
        truth(bench)
    settle(bench)
    assert bench.said == [] and "two usable bands" in bench.rounds.ahead.why_not
    assert "The questions stay as they are: At least two" in round_text(bench.rounds, 0)
    assert len([q for q in bench.questions if q["round"] == 3]) == 10 and bench.state == "labelling"


def test_the_map_that_is_seen_follows(labelling):
    bench = labelling
    truth(bench)
    bench.rounds.maps.seen = lambda: (0, 0, 30, 40, 1)
    bench.do(bench.rounds.update)
    whole = bench.layers.find("classes")
    assert bench.rounds.maps.shown == 3
    for _ in range(3):
        truth(bench)
    settle(bench)
    draft = bench.layers.find("draft")
    assert isinstance(draft, QgsRasterLayer) and (draft.width(), draft.height()) == (40, 30)
    assert whole.opacity() == 0 and bench.rounds.maps.shown == 3 and bench.rounds.figures["answers"] == 11
    bench.rounds.maps.seen = lambda: (10, 0, 30, 20, 1)  # the analyst pans
    bench.rounds.maps.look()
    turn_until(lambda: draft.width() == 20, "a draft of what is seen now")
    settle(bench)
    bench.do(bench.rounds.update)
    assert bench.layers.find("draft") is None and bench.rounds.maps.shown == 4


@pytest.mark.parametrize(
    "settings",
    [
        {"ahead": 0},
        {"rare": True},
        {"two_stage": True},
        {"random_share": 10},
        {"learner": "emp_svm"},
        {"committee": "ensemble"},
    ],
)
def test_nothing_changes_where_it_is_off_or_a_round_takes_long(labelling, settings):
    bench = labelling
    bench.set(**settings)
    before = waiting(bench)
    for _ in range(4):
        truth(bench)
    settle(bench)
    assert waiting(bench) == before[4:] and bench.rounds.ahead.refreshed == 0


def test_the_same_answers_at_the_same_pace_lead_to_the_same_questions(labelling, raster):
    bench, asked = labelling, []
    for _ in range(2):
        for _ in range(8):
            asked.append(bench.current.place)
            truth(bench)
            settle(bench)
        path = bench.session.path
        bench.leave()
        path.unlink()
        begin(bench, raster)
    assert asked[:8] == asked[8:]


def test_a_map_that_is_not_there_yet_is_drawn_from_the_newest_answers(bench, big, tmp_path):
    bench.begin(str(shutil.copy(big, tmp_path / "big.tif")))
    assert bench.do(bench.rounds.update) == []
    bench.rounds.update()
    turn_until(lambda: bench.rounds.number == 3, "the questions")
    assert bench.rounds.maps.drawing
    bench.rounds.maps.follow(bench.rounds.request(3, bench.session.answers()))
    settle(bench)
    assert bench.rounds.maps.shown == 3 and bench.rounds.figures["changed"] is None  # it is not of its round alone
    truth(bench)
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.maps.shown == 4 and bench.rounds.figures["changed"] is not None
