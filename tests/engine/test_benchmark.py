"""The verb benchmark: from a raster and its reference to tables; killed, cancelled and failing runs."""

import csv
import json
import multiprocessing
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hsi_active_qgis.engine.benchmark.jobs import FAILURES, run_all, state
from hsi_active_qgis.engine.benchmark.plan import plan_runs
from hsi_active_qgis.engine.benchmark.run import Run
from hsi_active_qgis.engine.benchmark.scenes import open_scene
from hsi_active_qgis.engine.benchmark.task import Task, parts_in
from hsi_active_qgis.engine.errors import BadRequest, Cancelled, EngineError
from hsi_active_qgis.engine.verbs import VERBS
from hsi_active_qgis.protocol.comparison import Comparison, RunShape
from tests.engine.conftest import materials, write
from tests.patience import wait_until

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def scene(tmp_path) -> dict:
    spectra, reference = materials(30, 40, 8)
    raster = write(tmp_path / "toy.tif", spectra)
    truth = write(tmp_path / "toy_gt.tif", reference[None].astype("uint8"))
    return {"scene": str(raster), "reference": str(truth), "folder": str(tmp_path / "out"), "budget": 20, "jobs": 1}


def parts_of(scene) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in parts_in(scene["folder"])}


def figures_of(path: Path) -> list:
    return [
        {name: value for name, value in r.items() if name != "seconds"} for r in json.loads(path.read_text())["rounds"]
    ]


@pytest.mark.long
def test_a_benchmark_goes_on_where_it_ended(scene):
    told = []
    more = {"learners": "spectral_spatial,coordinates", "strategies": "random", "seeds": 2, "jobs": 2}
    result = VERBS["benchmark"](**{**scene, **more}, progress=lambda share, text: told.append((share, text)))
    with open(result["files"]["accuracy"], newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert {(line["learner"], line["seed"], line["labels"]) for line in lines} == {
        (learner, seed, labels)
        for learner in ("spectral_spatial", "coordinates")
        for seed in "01"
        for labels in ("10", "20")
    }
    assert all(Path(path).exists() for path in result["files"].values())
    assert len(list(Path(scene["folder"], "maps").glob("*.tif"))) == 2
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    assert "4 of 4 runs" in {text for _, text in told}

    parts = parts_of(scene)
    gone, cut, edited, kept = sorted(parts)
    before = {path: figures_of(path) for path in parts}
    gone.unlink()
    cut.write_text(cut.read_text()[:100])
    edited.write_text(edited.read_text().replace('"batch": 10', '"batch": 5'))
    kept.with_name(f"{kept.stem}.part.json").write_text(kept.read_text())  # a process was killed while writing it
    again = VERBS["benchmark"](**{**scene, **more}, settings={"network": "lenet", "passes": 10})  # change nothing here
    assert again["notices"] == ["1 of 4 runs were finished before."]
    assert {path: figures_of(path) for path in parts} == before
    assert len(Path(again["files"]["accuracy"]).read_text().splitlines()) == 1 + len(lines)
    assert [path for path, stamp in parts_of(scene).items() if stamp == parts[path]] == [kept]


def test_what_a_finished_part_serves_for(scene, tmp_path):
    place = open_scene(scene["scene"], scene["reference"], None, tmp_path)
    run = Run("toy", place.digest, 3, "literature", "coordinates", "nearest_labels", "nearest_labels", 1)
    task = Task(place, run, 60, 2, scene["folder"])
    assert not task.finished
    task.work()
    assert [found["clicks"] for found in figures_of(task.part)] == [20, 30, 40, 60]  # 30 is a mark
    assert task.finished and replace(task, budget=40).finished and replace(task, every=4).finished
    assert not replace(task, budget=70).finished
    assert not replace(task, every=3).finished
    other = replace(task, run=replace(run, noise=0.1))
    assert other.part != task.part and not other.finished
    os.replace(task.part, other.part)
    assert not other.finished


def test_a_run_that_fails_where_no_result_was_written_yet_is_told(scene, tmp_path):
    place = open_scene(scene["scene"], scene["reference"], None, tmp_path)
    (task,) = plan_runs(place, tmp_path / "later", Comparison(seeds=1), RunShape(budget=20)).tasks
    Path(place.reference).unlink()
    (told,) = run_all([task], 1)
    assert told.startswith(f"{task.name}: ") and "Traceback" in Path(tmp_path, "later", FAILURES).read_text()


def test_a_failed_run_is_told_and_the_others_go_on(scene):
    Path(scene["folder"]).mkdir()
    Path(scene["folder"], "maps").write_text("in the way of the map that seed 0 leaves")
    with pytest.raises(EngineError, match=r"1 of 2 runs failed, .* toy-3-literature-coordinates-nearest_labels-0"):
        VERBS["benchmark"](**scene, learners="coordinates", seeds=2)
    assert [path.name.split("-")[5] for path in parts_of(scene)] == ["1"]
    assert Path(scene["folder"], "accuracy.csv").exists()
    assert "Traceback" in Path(scene["folder"], "failures.txt").read_text()


def test_draws_that_do_not_count_are_told(scene):
    rare = np.zeros((1, 30, 40), "uint8")
    rare[0, :4, :5], rare[0, 20:] = 1, 2
    write(Path(scene["reference"]), rare)
    with pytest.raises(BadRequest, match="With seed 0 fewer than two classes"):
        VERBS["benchmark"](**scene, learners="coordinates", seeds=2, track="block")
    result = VERBS["benchmark"](**scene, learners="coordinates", seeds=1, track="block,literature")
    assert len(result["notices"]) == 1 and "With seed 0 fewer than two classes" in result["notices"][0]
    assert len(parts_of(scene)) == 1


@pytest.mark.long
def test_a_cancel_ends_the_processes(scene):
    def cancel(share, text):
        if share > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        VERBS["benchmark"](**{**scene, "jobs": 2, "budget": 400}, seeds=8, strategies="random", progress=cancel)
    assert multiprocessing.active_children() == []


@pytest.mark.long
def test_nothing_outlives_a_kill_and_the_command_goes_on(scene):
    words = {**scene, "jobs": 2, "learners": "coordinates", "seeds": 8, "budget": 200}
    command = [sys.executable, "-m", "hsi_active_qgis.engine", "benchmark"]
    command += [word for name, value in words.items() for word in (f"--{name}", str(value))]
    running = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    wait_until(lambda: parts_of(scene))
    workers = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
    running.kill()
    running.wait()
    wait_until(lambda: not any(is_alive(pid) for pid in workers))
    done = parts_of(scene)
    assert 0 < len(done) < 8
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert f"{len(done)} of 8 runs were finished before." in json.loads(ended.stdout)["notices"]
    now = parts_of(scene)
    assert len(now) == 8 and all(now[path] == stamp for path, stamp in done.items())


def is_alive(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"learners": "guess"}, "no learner"),
        ({"strategies": "guess"}, "no query strategy"),
        ({"first_sets": "guess"}, "no first set"),
        ({"track": "guess"}, "no track"),
        ({"learners": "spectrum_svm", "strategies": "predicted_loss"}, "None of the learners"),
        ({"seeds": "a,b"}, "seeds are"),
        ({"seeds": 0}, "seeds are"),
        ({"budget": 0}, "budget must be a whole number from 1 on"),
        ({"min_distance": "far"}, "min_distance must be a whole number"),
        ({"noise": 1.0}, "`noise` is a share"),
        ({"settings": {"colour": 1}}, "no field"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(scene, more, words):
    with pytest.raises(BadRequest, match=words):
        VERBS["benchmark"](**{**scene, **more})


def test_strategies_that_a_learner_cannot_serve_are_told(scene):
    result = VERBS["benchmark"](**scene, learners="spectral_spatial", strategies="predicted_loss,random", seeds=1)
    assert result["notices"] == ["Left out predicted_loss: spectral_spatial does not know what they need."]


def test_time_left():
    assert state(0.25, 1, 4, 600) == (0.25, "1 of 4 runs, 30 min left")
    assert state(0.01, 0, 1, 600) == (0.01, "0 of 1 run, 16.5 h left")
    assert state(0.0, 0, 4, 5) == (0.0, "0 of 4 runs")


@pytest.mark.long
@pytest.mark.parametrize(
    ("learner", "strategy", "settings"),
    [
        ("spectral_spatial", "variance_reduction", "{}"),
        ("dense_network", "margin", '{"epochs": 2}'),
        ("patch_network", "margin", '{"epochs": 1, "network": "spectral_cnn"}'),
        ("coordinates", "nearest_labels", "{}"),
    ],
)
def test_a_killed_run_goes_on_from_its_last_round(scene, tmp_path, monkeypatch, learner, strategy, settings):
    monkeypatch.setattr("hsi_active_qgis.engine.benchmark.task.KEEP_S", 0)
    place = open_scene(scene["scene"], scene["reference"], None, tmp_path)
    run = Run("toy", place.digest, 3, "literature", learner, strategy, "variance_reduction", 1, settings)
    whole = Task(place, run, 40, 1, str(tmp_path / "whole"))
    whole.work()
    broken = replace(whole, folder=str(tmp_path / "broken"))
    shares = []

    def kill(share, text=""):
        shares.append(share)
        if share >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        broken.work(kill)
    assert max(shares) == 0.5 and not broken.finished
    shares.clear()
    broken.work(lambda share, text="": shares.append(share))
    assert min(shares) >= 0.25  # the round before the kill was kept
    assert figures_of(broken.part) == figures_of(whole.part)
    assert not list(tmp_path.glob("broken/begun/*"))


@pytest.mark.long
def test_a_network_that_goes_on_from_round_to_round_begins_anew(scene, tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_active_qgis.engine.benchmark.task.KEEP_S", 0)
    place = open_scene(scene["scene"], scene["reference"], None, tmp_path)
    run = Run("toy", place.digest, 3, "literature", "dense_network", "margin", "random", 1, '{"training": "warm"}')
    task = Task(place, run, 30, 1, str(tmp_path / "out"))
    task.work(lambda share, text="": not list(tmp_path.glob("out/begun/*")) or pytest.fail("kept without weights"))
    assert task.finished
