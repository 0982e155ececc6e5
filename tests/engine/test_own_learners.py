"""A learner of one's own from a file, as docs/howto/own-learner.md has it; and files that fail."""

import csv
import re
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
import rasterio

from hsi_active_qgis.engine import learners, strategies, verbs
from hsi_active_qgis.engine.benchmark import verb as benchmark
from hsi_active_qgis.engine.errors import BadRequest, ModelUnreadable
from hsi_active_qgis.engine.own.files import add_all
from hsi_active_qgis.protocol.learners import LEARNER_SPECS
from hsi_active_qgis.protocol.own import FOLDER, UnusableFile, register_all, spec_in
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS
from tests.engine import test_learners
from tests.engine.conftest import write
from tests.engine.worker_process import Worker

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "howto" / "own-learner.md").read_text(encoding="utf-8")
FOREST = re.search("```python\n(.*?)```", PAGE, re.DOTALL).group(1)
TABLES = (LEARNER_SPECS, STRATEGY_SPECS, learners.LEARNERS, learners.MODELS, strategies.STRATEGIES)
HEAD = """from hsi_active_qgis.protocol.learners import LearnerSpec
SPEC = LearnerSpec("mine", "Mine", "")
class Learner:
    def fit(self, features, truth, rng):
        self.count = truth.max() + 1
    def probabilities(self, features):
        import numpy
        return numpy.full((len(features), self.count), 1 / self.count)
"""


@pytest.fixture
def folder(tmp_path):
    """One for learners, with the tables as they were when the test ends."""
    kept = [patch.dict(table) for table in TABLES]
    for table in kept:
        table.start()
    (tmp_path / "own").mkdir()
    yield tmp_path / "own"
    for table in kept:
        table.stop()


@pytest.fixture
def forest(folder):
    """The file of the page."""
    path = folder / "forest.py"
    path.write_text(FOREST, encoding="utf-8")
    return path


@pytest.mark.parametrize("sees", ["features", "spectrum"])
def test_the_page_s_learner_keeps_what_holds_for_all(forest, toy, tmp_path, monkeypatch, sees):
    forest.write_text(FOREST.replace('sees = "features"', f'sees = "{sees}"'))
    assert len(FOREST.splitlines()) <= 30
    assert verbs.check(str(forest)) == {"kind": "learner", "name": "forest", "problems": []}
    add_all(str(forest.parent))
    taught = test_learners.teach(toy, "forest", "none", "cpu")
    test_learners.test_each_gives_what_its_specification_says(taught)
    test_learners.test_every_strategy_it_serves_asks_and_the_others_are_refused(taught, monkeypatch)
    test_learners.test_its_model_file_draws_its_map(taught, "cpu", tmp_path)


def test_it_asks_as_a_committee_and_the_benchmark_compares_it(forest, toy, tmp_path, monkeypatch):
    def run_here(tasks, at_once, progress):  # the registry is this process's own
        for task in tasks:
            task.work()
        return []

    monkeypatch.setattr(benchmark, "run_all", run_here)
    forest.write_text(FOREST.replace("(100,", "(20,"))
    add_all(str(forest.parent))
    ensemble = {"learner": "forest", "settings": {"committee": "ensemble", "members": 2}, "strategy": "committee_bald"}
    assert len(verbs.suggest(toy.scene, toy.answers(30), **ensemble)["questions"]) == 10
    truth = write(tmp_path / "truth.tif", toy.reference[None].astype("uint8"))
    both = {"learners": "forest", "strategies": "margin", "budget": 20, "seeds": 1}
    result = verbs.benchmark(str(toy.path), str(tmp_path / "out"), str(truth), **both)
    with open(result["files"]["accuracy"], newline="", encoding="utf-8") as file:
        assert {line["learner"] for line in csv.DictReader(file)} == {"forest"}


def test_a_model_needs_its_file_and_tells_of_a_change(forest, toy, tmp_path):
    add_all(str(forest.parent))
    model, output = str(tmp_path / "a.hsimodel"), {"classes": str(tmp_path / "map.tif")}
    verbs.train(toy.scene, toy.answers(60), model=model, learner="forest")
    done = verbs.classify(toy.scene, model=model, outputs=output)
    assert not [notice for notice in done["notices"] if "forest.py" in notice]
    with rasterio.open(output["classes"]) as file:
        assert np.mean(file.read(1) == toy.reference) > 0.9
    forest.write_text(FOREST.replace("100, random", "50, random"))
    assert "forest.py is not as it was" in str(verbs.classify(toy.scene, model=model, outputs=output)["notices"])
    for table in (learners.LEARNERS, learners.MODELS):
        del table["forest"]
    with pytest.raises(ModelUnreadable, match='learner "forest", which is not here'):
        learners.load_model(model)


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ('LearnerSpec("mine", "Mine", "", ("variance",))', "title and advice alone"),
        ('LearnerSpec("My own", "Mine", "")', "small letters"),
        ('Spec("mine", "Mine", "")', "has no line"),
        ('LearnerSpec("emp_svm", "Mine", "")', 'a learner "emp_svm" already'),
    ],
)
def test_what_is_no_specification_is_a_sentence(folder, spec, words):
    (folder / "mine.py").write_text(f"SPEC = {spec}\nraise SystemExit\n")
    (problem,) = register_all(str(folder))
    assert words in problem
    if "already" not in words:
        with pytest.raises(UnusableFile, match=words):
            spec_in(folder / "mine.py")


FAULTS = [
    ("self.count = ", "1 / 0; self.count = ", r"mine.py failed in line 5 \(ZeroDivisionError"),
    ("self.count = ", "raise SystemExit(3); self.count = ", r"failed in line 5 \(SystemExit: 3\)"),
    ("numpy.full(", "numpy.zeros(", "which add up to 1 in each row"),
    ("len(features)", "5", "a row for each pixel"),
    ("class Learner", "class Teacher", "has no class `Learner`"),
    ("class Learner:", "class Learner:\n    sees = 'clouds'", 'is "features" or "spectrum"'),
    ("class Learner", "import clouds\nclass Learner", "No module named 'clouds'"),
]


@pytest.mark.parametrize(("good", "bad", "words"), FAULTS)
def test_what_fails_is_told_when_it_is_asked_and_by_check(folder, toy, good, bad, words):
    (folder / "mine.py").write_text(HEAD.replace(good, bad))
    add_all(str(folder))
    with pytest.raises(BadRequest, match=words):
        verbs.suggest(toy.scene, toy.answers(20), learner="mine", strategy="margin")
    (problem,) = verbs.check(str(folder / "mine.py"))["problems"]
    assert re.search(words, problem)


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ("", "Of three classes far apart it tells 33%"),
        ("        return numpy.random.dirichlet([1] * self.count, len(features))", "draw from `rng` alone"),
        ("        return numpy.eye(self.count)[numpy.arange(len(features)) % self.count]", "depends on the others"),
    ],
)
def test_what_does_not_keep_the_contract_is_told(folder, rest, words):
    path = folder / "mine.py"
    path.write_text(HEAD if not rest else HEAD.replace(HEAD.splitlines()[-1], rest))
    assert any(words in problem for problem in verbs.check(str(path))["problems"])


def test_one_that_prints_or_never_ends_does_the_engine_no_harm(forest, toy, monkeypatch):
    monkeypatch.setenv(FOLDER, str(forest.parent))
    endless = 'print("{}")\nwhile True: pass\n'
    (forest.parent / "mine.py").write_text(HEAD + endless)
    forest.write_text(FOREST + '\nprint("{}")\n')
    worker, asked = Worker(), {"scene": toy.scene, "answers": toy.answers(30), "strategy": "margin", "count": 3}
    before, _ = worker.ask("suggest", learner="forest", **asked)
    assert before["type"] == "result"
    worker.send(id=50, verb="suggest", args={"learner": "mine", **asked})
    while worker.read().get("text") != "Running mine.py":
        pass
    worker.send(cancel=50)
    assert worker.end_of(50)[0]["type"] == "cancelled"
    assert worker.ask("suggest", learner="forest", **asked)[0]["result"] == before["result"]
    worker.process.stdin.close()
