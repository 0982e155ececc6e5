"""Doubtful answers: each is kept, given another class or withdrawn, and comes back only when it should."""

import numpy as np
import pytest
from osgeo import gdal

from tests.qgis.sessions import area

CLASSES = [{"id": i, "name": f"class {i}", "colour": "#888888", "key": str(i)} for i in (1, 2, 5, 6)]


@pytest.fixture
def answers(toy):
    """Ten pixels of each class, (row, column, class id)."""
    reference, rng = gdal.Open(toy["reference"]).ReadAsArray(), np.random.default_rng(0)
    ids = [entry["id"] for entry in CLASSES]
    pixels = [rng.permutation(np.argwhere(reference == class_id))[:10] for class_id in ids]
    return [(*map(int, pixel), class_id) for class_id, some in zip(ids, pixels) for pixel in some]


@pytest.fixture
def slipped(bench, raster, answers):
    """A session of them after a round, the third of class 1 answered as 2: that pixel."""
    bench.do(lambda: bench.look_at(raster))
    bench.start()
    bench.set_classes(CLASSES)
    given = [(row, column, 2 if i == 2 else class_id) for i, (row, column, class_id) in enumerate(answers)]
    points = [(r, c, *bench.grid.centre(r, c), class_id) for r, c, class_id in given]
    bench.labelling.change(lambda: bench.session.import_answers(points, []))
    assert bench.do(bench.rounds.update) == []
    return answers[2][:2]


def go_to_first(bench):
    bench.review.go_to(bench.review.waiting[0])
    return bench.review.at(bench.current)


def test_the_slip_comes_first_and_is_told_in_words(bench, slipped):
    doubtful = go_to_first(bench)
    assert doubtful.pixel == slipped == bench.current.pixel
    assert bench.review.text(doubtful).startswith("class 2: the other answers say class 1 (")
    assert len(bench.review.waiting) <= 3


def test_corrected_it_is_an_answer_like_any_and_undo_brings_the_doubt_back(bench, slipped):
    doubtful, before = go_to_first(bench), dict(bench.counts)
    bench.review.correct(doubtful, doubtful.doubt.likelier)
    assert bench.counts == {**before, 1: before[1] + 1, 2: before[2] - 1}
    assert doubtful not in bench.review.waiting
    bench.labelling.undo()
    assert bench.counts == before and bench.review.waiting[0] == doubtful and bench.current.pixel == slipped
    bench.labelling.redo()
    bench.do(bench.rounds.update)
    assert slipped not in [one.pixel for one in bench.review.waiting]


def test_what_was_kept_does_not_come_back_even_when_the_session_is_opened_again(bench, slipped):
    doubtful, path = go_to_first(bench), bench.session.path
    bench.review.correct(doubtful, 2)  # the class that it has
    assert doubtful not in bench.review.waiting and bench.counts[2] == 11
    bench.leave()
    bench.do(lambda: bench.open(path))
    bench.do(bench.rounds.update)
    assert bench.rounds.number == 2 and slipped not in [one.pixel for one in bench.review.waiting]


def test_withdrawn_it_teaches_no_more_and_the_pixel_is_free(bench, slipped):
    before = dict(bench.counts)
    bench.review.withdraw(go_to_first(bench))
    assert bench.counts == {**before, 2: before[2] - 1}
    assert slipped not in {place[:2] for place in bench.session.answered_places()}
    bench.labelling.undo()
    assert bench.counts == before


def test_an_area_is_corrected_as_a_whole(bench, slipped):
    x, y = bench.grid.centre(*slipped)
    bench.review.withdraw(go_to_first(bench))
    size = abs(bench.grid.centre(0, 1)[0] - bench.grid.centre(0, 0)[0])
    square = f"POLYGON (({x - size} {y - size}, {x + size} {y - size}, {x + size} {y + size}, {x - size} {y - size}))"
    bench.labelling.outline(area(square))
    bench.labelling.answer(2)
    bench.do(bench.rounds.update)
    doubtful = go_to_first(bench)
    (drawn,) = bench.session.regions()
    assert doubtful.number == drawn["number"] and doubtful.doubt.said == 2
    bench.review.correct(doubtful, 1)
    (after,) = bench.session.regions()
    assert (after["class"], after["fid"]) == (1, drawn["fid"]) and doubtful not in bench.review.waiting
    bench.labelling.undo()
    assert bench.session.regions() == [drawn]


def test_an_answer_of_elsewhere_meanwhile_settles_it(bench, slipped):
    doubtful = go_to_first(bench)
    bench.labelling.point_at(*bench.grid.centre(*slipped))
    bench.labelling.answer(5)
    assert doubtful not in bench.review.waiting


def test_of_many_answers_those_that_stand_are_found(session):
    for i in range(3):
        session.add_point(i, 0, 0.5, -i - 0.5, 1)
    session.add_point(0, 0, 0.5, -0.5, 2)
    session.add_region(area(), 1)
    assert session.standing([1, 2, 3, 5, 99]) == {2, 3, 5}
    session.withdraw(2)
    assert session.standing([1, 2, 3, 5]) == {3, 5} and session.standing([]) == set()
