"""A strategy of one's own from a file, as docs/howto/own-strategy.md has it; and files that are none."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from hsi_active_qgis.engine import strategies, verbs
from hsi_active_qgis.engine.errors import BadRequest
from hsi_active_qgis.engine.own.files import add_all
from hsi_active_qgis.protocol.own import FOLDER, UnusableFile, register_all, spec_in
from hsi_active_qgis.protocol.strategies import STRATEGY_SPECS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "howto" / "own-strategy.md").read_text(encoding="utf-8")
SPEC = 'SPEC = StrategySpec("mine", "Mine", "", ())\n'


@pytest.fixture
def rarest(tmp_path):
    """The file of the page."""
    path = tmp_path / "rarest_class.py"
    path.write_text(re.search("```python\n(.*?)```", PAGE, re.S).group(1), encoding="utf-8")
    return path


@pytest.fixture
def registry():
    with patch.dict(STRATEGY_SPECS), patch.dict(strategies.STRATEGIES):
        yield


def test_the_page_s_strategy_keeps_the_contract(rarest):
    assert verbs.check(str(rarest)) == {"kind": "strategy", "name": "rarest_class", "problems": []}


def test_it_asks_like_any_other(rarest, registry, toy):
    add_all(str(rarest.parent))
    questions = verbs.suggest(toy.scene, toy.answers(30), strategy="rarest_class")["questions"]
    assert len(questions) == 10 and "May be of the rarest class" in {q["reason"] for q in questions}


def test_a_terminal_knows_it_by_the_variable(rarest, toy):
    words = ["suggest", "--raster", toy.path, "--strategy", "rarest_class"]
    environment = os.environ | {FOLDER: str(rarest.parent)}
    command = [sys.executable, "-m", "hsi_active_qgis.engine", *words]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert len(json.loads(done.stdout)["questions"]) == 10


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SPEC = 5\n", "has no line"),
        ("SPEC = StrategySpec(name)\n", "has no line"),
        ("nothing (", "has no line"),
        ('SPEC = StrategySpec("My own", "Mine", "", ())\n', "small letters"),
        ('SPEC = StrategySpec("mine", "Mine", "", ("clouds",))\n', "which no learner gives"),
    ],
)
def test_what_is_no_specification_is_a_sentence(tmp_path, registry, text, words):
    path = tmp_path / "mine.py"
    path.write_text(text)
    with pytest.raises(UnusableFile, match=words):
        spec_in(path)
    (problem,) = register_all(str(tmp_path))
    assert words in problem and "mine.py" in problem
    with pytest.raises(BadRequest, match=words):
        verbs.check(str(path))


def test_a_name_that_is_taken_is_a_sentence_and_the_same_file_twice_is_none(tmp_path, registry):
    (tmp_path / "a.py").write_text(SPEC)
    assert register_all(str(tmp_path)) == register_all(str(tmp_path)) == []
    (tmp_path / "b.py").write_text(SPEC.replace("Mine", "Yours").replace("mine", "margin"))
    (problem,) = register_all(str(tmp_path))
    assert '"margin" already' in problem


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ("import clouds\n", "No module named 'clouds'"),
        ("1 / 0\n", "ZeroDivisionError"),
        ("raise SystemExit\n", "SystemExit"),
        ("", "has no function"),
    ],
)
def test_what_cannot_be_run_is_told_when_it_is_asked(tmp_path, registry, toy, rest, words):
    (tmp_path / "mine.py").write_text("from hsi_active_qgis.protocol.strategies import StrategySpec\n" + SPEC + rest)
    add_all(str(tmp_path))
    with pytest.raises(BadRequest, match=words):
        verbs.suggest(toy.scene, toy.answers(20), strategy="mine")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("batch.picks += [1, 1]", "picks 2, 1 different"),
        ("arrays.variance.sum(); batch.take_best(arrays.answerable.numpy())", "It reads variance"),
        ("import numpy; batch.take_best(numpy.random.rand(len(batch.free)))", "the same seed"),
        ("raise KeyError(5)", "failed in line 4 (KeyError: 5)"),
    ],
)
def test_what_does_not_keep_the_contract_is_told(tmp_path, body, words):
    path = tmp_path / "mine.py"
    head = "from hsi_active_qgis.protocol.strategies import StrategySpec\n" + SPEC
    path.write_text(f"{head}def strategy(arrays, batch):\n    {body}\n")
    told = verbs.check(str(path))
    assert told["name"] == "mine" and any(words in problem for problem in told["problems"]), told
