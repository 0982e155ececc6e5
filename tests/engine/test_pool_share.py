"""A fresh share of the pool that is scored each round, and a share of the questions by chance."""

import pytest

from hsi_active_qgis.engine.loop.session import Session
from hsi_active_qgis.engine.loop.tiling import Tiling
from hsi_active_qgis.engine.raster.cube import Cube
from hsi_active_qgis.engine.raster.labels import burn
from hsi_active_qgis.protocol.parts import Tiles

NETWORK = {"network": "lenet", "epochs": 1}


def taught(toy, learner: str = "spectral_spatial", tiles: Tiles | None = None, **settings) -> Session:
    made = Session(Cube(str(toy.path)), learner, settings=settings, tiling=Tiling.of(tiles))
    made.teach(burn(made.cube, toy.answers(30)))
    return made


def places(questions: list) -> set[tuple[int, int]]:
    return {(question.row, question.column) for question in questions}


@pytest.mark.parametrize("learner", ["spectral_spatial", "patch_network"])
def test_only_a_share_is_scored_another_one_each_round(toy, learner):
    made = taught(toy, learner, **(NETWORK if learner == "patch_network" else {}))
    free = int((~made.units.covered(made.labels)).sum())
    found = [places(made.query(free, "entropy", 0, number, plain=True, pool_share=0.1)) for number in (1, 2)]
    assert {len(one) for one in found} == {free}  # never fewer than are wanted
    found = [places(made.query(5, "entropy", 0, number, plain=True, pool_share=0.1)) for number in (1, 2, 1)]
    assert found[0] == found[2] != found[1]
    assert found[0] <= {made.units.window(unit)[:2] for unit in made._share(0.1, 5, 1)}


def test_a_share_of_the_questions_about_pixels_is_by_chance(toy):
    made = taught(toy)
    questions = made.query(10, "entropy", 3, 1, random_share=0.3)
    assert [question.reason for question in questions].count("Drawn by chance") == 3 and len(questions) == 10
    assert not any("chance" in question.reason for question in made.query(10, "entropy", 3, 1))
