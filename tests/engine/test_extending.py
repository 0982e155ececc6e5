"""A learner and a strategy added by one specification and one file each, as a contributor would add them."""

import csv
from unittest.mock import patch

import pytest

from hsi_active_qgis.engine import learners, strategies, verbs
from hsi_active_qgis.engine.benchmark import verb
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.protocol.learners import LEARNER_SPECS, LEARNERS
from hsi_active_qgis.protocol.settings import Settings
from hsi_active_qgis.protocol.strategies import STRATEGIES, STRATEGY_SPECS
from tests.engine import test_learners, test_strategies_contract
from tests.engine.conftest import write
from tests.extending.nearest_mean import NearestMean, NearestMeanModel
from tests.extending.rarest_class import rarest_class
from tests.extending.specs import NEAREST_MEAN, RAREST_CLASS

TABLES = (LEARNER_SPECS, STRATEGY_SPECS, learners.LEARNERS, learners.MODELS, strategies.STRATEGIES)
CHOSEN = {"learner": "nearest_mean", "strategy": "rarest_class"}


@pytest.fixture(autouse=True)
def added():
    """The tables with a learner and a strategy more, until the test ends."""
    kept = [patch.dict(table) for table in TABLES]
    for table in kept:
        table.start()
    learners.register(NEAREST_MEAN, NearestMean, NearestMeanModel)
    strategies.register(RAREST_CLASS, rarest_class)
    yield
    for table in kept:
        table.stop()


def test_the_lists_show_them_last():
    assert list(LEARNERS.items())[-1] == ("nearest_mean", "Nearest mean: the class whose mean is nearest")
    assert list(STRATEGIES.items())[-1] == ("rarest_class", "Rarest class: pixels that may be of it")
    test_learners.test_each_has_a_specification_and_a_kind_of_model()
    test_strategies_contract.test_each_has_a_specification()


@pytest.mark.parametrize("committee", ["none", "ensemble"])
def test_the_learner_keeps_the_contract(toy, tmp_path, monkeypatch, committee):
    taught = test_learners.teach(toy, "nearest_mean", committee, "cpu")
    test_learners.test_each_gives_what_its_specification_says(taught)
    test_learners.test_every_strategy_it_serves_asks_and_the_others_are_refused(taught, monkeypatch)
    test_learners.test_its_model_file_draws_its_map(taught, "cpu", tmp_path)


def test_the_strategy_keeps_the_contract():
    name = "rarest_class"
    test_strategies_contract.test_a_strategy_reads_what_it_is_said_to_need(name)
    for labels, covariance in ((40, True), (400, True), (40, False)):
        test_strategies_contract.test_contract("later", name, labels, covariance)
    for check in (
        test_strategies_contract.test_asking_for_more_than_there_is_gives_all,
        test_strategies_contract.test_nothing_free_nothing_asked,
        test_strategies_contract.test_pixels_that_are_all_alike_are_asked_too,
        test_strategies_contract.test_ground_that_cannot_be_answered_is_asked_last,
    ):
        check("later", name)


def test_they_ask_in_their_own_words(toy):
    questions = verbs.suggest(toy.scene, toy.answers(30), **CHOSEN)["questions"]
    assert {q["reason"].split()[0] for q in questions} <= {"May", "Torn"}
    assert "May be of the rarest class" in {q["reason"] for q in questions}
    assert learners.pool_limit("nearest_mean", Settings(), "cpu") == 300
    with pytest.raises(BadRequest, match="rarest_class"):
        verbs.suggest(toy.scene, toy.answers(30), learner="nearest_mean", strategy="bald")


def test_the_benchmark_compares_them(toy, tmp_path, monkeypatch):
    def run_here(tasks, at_once, progress):  # the registry is this process's own
        for task in tasks:
            task.work()
        return []

    monkeypatch.setattr(verb, "run_all", run_here)
    truth = write(tmp_path / "truth.tif", toy.reference[None].astype("uint8"))
    both = {"learners": "nearest_mean", "strategies": "rarest_class,random", "budget": 20, "seeds": 1}
    result = verb.benchmark(str(toy.path), str(tmp_path / "out"), str(truth), **both)
    with open(result["files"]["accuracy"], newline="", encoding="utf-8") as file:
        compared = {(line["learner"], line["strategy"]) for line in csv.DictReader(file)}
    assert compared == {("nearest_mean", "rarest_class"), ("nearest_mean", "random")}


def test_a_name_is_given_once():
    with pytest.raises(ValueError, match="nearest_mean"):
        learners.register(NEAREST_MEAN, NearestMean, NearestMeanModel)
    with pytest.raises(ValueError, match="rarest_class"):
        strategies.register(RAREST_CLASS, rarest_class)
