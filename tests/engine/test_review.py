"""Answers that the others contradict."""

import numpy as np
import pytest
import shapely

from hsi_active_qgis.engine.loop.review import MOST, doubted
from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from tests.engine.conftest import GRID


def doubts_of(toy, answers):
    session = Session(Cube(str(toy.path)))
    session.teach(burn(session.cube, answers))
    return doubted(session.query_model)


def flipped(answers, which):
    return [(wkb, value % 3 + 1 if i in which else value) for i, (wkb, value) in enumerate(answers)]


@pytest.mark.parametrize("seed", range(3))
def test_flipped_answers_come_first_and_say_what_they_were(toy, seed):
    answers = toy.answers(60)
    which = set(np.random.default_rng(seed).choice(60, 4, replace=False).tolist())
    doubts = doubts_of(toy, flipped(answers, which))
    assert {one.answer for one in doubts[:4]} == which and len(doubts) <= 6
    assert all(one.likelier == answers[one.answer][1] != one.said for one in doubts[:4])
    assert all(0.5 < one.chance <= 1 for one in doubts[:4])


def test_what_nobody_contradicts_is_not_told(toy):
    assert doubts_of(toy, toy.answers(60)) == []


def test_an_area_is_one_answer_and_its_place_lies_in_it(toy):
    row, column = next((r, c) for r, c in np.argwhere(toy.reference == 1) // 10 * 10 if r < 50 and c < 60)
    left, top = GRID @ (column + 1, row + 1)
    area = [shapely.to_wkb(shapely.box(left, top - 30, left + 30, top), hex=True), 2]
    doubts = doubts_of(toy, [*toy.answers(60), area])
    assert doubts[0].answer == 60
    assert row < doubts[0].row <= row + 3 and column < doubts[0].column <= column + 3


def test_the_only_answer_of_a_class_cannot_be_contradicted(toy):
    answers = [one for one in toy.answers(60) if one[1] != 3]
    assert all(one.answer != len(answers) for one in doubts_of(toy, [*answers, (answers[0][0], 3)]))


def test_don_t_knows_are_no_answers_to_be_contradicted_and_the_list_has_an_end(toy):
    answers = [(wkb, value if i % 2 else None) for i, (wkb, value) in enumerate(toy.answers(40))]
    assert doubts_of(toy, answers) == []
    rng = np.random.default_rng(0)
    nonsense = [(wkb, int(rng.integers(1, 4))) for wkb, _ in toy.answers(200)]
    assert len(doubts_of(toy, nonsense)) == MOST
