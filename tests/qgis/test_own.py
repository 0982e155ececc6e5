"""A strategy, a learner and an encoder, written from the manual's pages alone, run in the dock and in Processing."""

import os
import re
import subprocess
from unittest.mock import patch

import processing
import pytest

from hsi_active_qgis.client.environment import own_folder
from hsi_active_qgis.client.requests import EngineClient
from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.protocol import learners, strategies
from hsi_active_qgis.protocol.own import FOLDER, register_all
from tests.qgis.conftest import ENGINE_PYTHON, ROOT
from tests.qgis.loop import turn_until
from tests.qgis.toys import Feedback, label_layer, places, share_right

CHOSEN = {"learner": "forest", "strategy": "rarest_class", "count": 6}


def of_page(name: str) -> str:
    """The Python file that a page of the manual shows."""
    page = (ROOT / "docs" / "howto" / f"{name}.md").read_text(encoding="utf-8")
    return re.search("```python\n(.*?)```", page, re.DOTALL)[1]


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    """The encoder of its page, made as its page says."""
    folder = tmp_path_factory.mktemp("encoder")
    (folder / "encoder.py").write_text(of_page("features"), encoding="utf-8")
    subprocess.run([ENGINE_PYTHON, "encoder.py"], cwd=folder, check=True, capture_output=True)
    return str(folder / "encoder.pt")


@pytest.fixture(scope="module")
def own(qgis_app, tmp_path_factory):
    """The folder with the strategy and the learner of the pages, which leave the number of the process that ran them;
    and an engine that knows it."""
    folder = tmp_path_factory.mktemp("own")
    for name in ("strategy", "learner"):
        mark = f"\n\n__import__('pathlib').Path({str(folder / name)!r}).write_text(str(__import__('os').getpid()))\n"
        (folder / f"{name}.py").write_text(of_page(f"own-{name}") + mark, encoding="utf-8")
    tables = patch.dict(learners.LEARNER_SPECS), patch.dict(strategies.STRATEGY_SPECS)
    with patch.dict(os.environ, {FOLDER: str(folder)}), tables[0], tables[1]:
        assert register_all(own_folder()) == []
        client = EngineClient(ENGINE_PYTHON, tmp_path_factory.mktemp("engine") / "engine.log")
        yield folder, client
        client.close()


@pytest.fixture
def own_bench(bench, own):
    """A workbench at that engine."""
    usual, bench.background.client = bench.background.client, own[1]
    yield bench
    bench.background.cancel()
    bench.background.client = usual


def label_all(bench, reference):
    """Answer the questions of a round from the reference."""
    truth = {(row, column): number for row, column, number in places(reference, each=10_000)}
    while bench.labelling.waiting:
        bench.labelling.answer(truth.get((bench.current.row, bench.current.column)))


def test_the_dock_asks_learns_and_maps_by_them(own_bench, own, encoder, raster, toy, tmp_path):
    bench = own_bench
    bench.do(lambda: bench.look_at(raster))
    assert ("info", "Further features: 8 bands of encoder.pt.") in bench.do(lambda: bench.features.choose(encoder))
    bench.start()
    numbers = sorted({number for _, _, number in places(toy["reference"])})
    bench.set_classes([{"id": i, "name": f"c{i}", "colour": "#333333", "key": str(i)} for i in numbers])
    bench.set(**CHOSEN)
    for number in (1, 2):
        told = bench.do(bench.rounds.update)
        assert {level for level, _ in told} <= {"info"} and bench.rounds.number == number
        label_all(bench, toy["reference"])
    engine = {(own[0] / name).read_text() for name in ("strategy", "learner")}
    assert len(engine) == 1 and str(os.getpid()) not in engine
    done = []
    export = Export(bench, str(tmp_path), ["classes"], 1, "", lambda folder, names: done.append(names))
    bench.do(export.start)
    turn_until(lambda: done, "the export")
    assert share_right(export.paths["classes"], toy["reference"]) > 0.6
    path = bench.session.path
    bench.do(lambda: bench.open(path))
    assert (bench.settings["learner"], bench.features.path) == ("forest", encoder)


def test_what_fails_in_the_dock_is_one_sentence_and_no_answer_is_lost(own_bench, own, raster, toy):
    bench = own_bench
    learner = own[0] / "learner.py"
    learner.write_text(of_page("own-learner").replace("self.trees.fit(", "raise SystemExit('tired')\n        ("))
    bench.do(lambda: bench.look_at(raster))
    bench.start()
    bench.set_classes([{"id": i, "name": f"c{i}", "colour": "#333333", "key": str(i)} for i in range(1, 7)])
    bench.set(**CHOSEN)
    bench.do(bench.rounds.update)
    label_all(bench, toy["reference"])
    answers = bench.session.answers()
    ((level, text),) = bench.do(bench.rounds.update)
    assert level == "error" and text.endswith("(SystemExit: tired). Correct it, or choose another.")
    assert bench.session.answers() == answers and len(answers) == CHOSEN["count"]
    learner.write_text(of_page("own-learner"))
    assert bench.do(bench.rounds.update) == [] and bench.rounds.number == 2


@pytest.mark.usefixtures("provider")
def test_processing_takes_an_encoder(encoder, toy, tmp_path):
    feedback, output = Feedback(), str(tmp_path / "map.tif")
    labels = label_layer(toy["raster"], places(toy["reference"]))
    values = {"RASTER": toy["raster"], "FEATURES": encoder, "LABELS": labels, "FIELD": "class", "OUTPUT": output}
    processing.run("hsiactive:classifyraster", values, feedback=feedback)
    assert any("8 bands of encoder.pt" in text for text in feedback.warnings)
    assert share_right(output, toy["reference"]) > 0.8
