"""Sweeps on this machine: what they configure, that they go on where they ended, what they say of missing runs."""

import csv
import json
import shutil
from pathlib import Path

import pytest

from hsi_active_qgis.engine.errors import EngineError
from hsi_active_qgis.engine.experiments import __main__ as command
from hsi_active_qgis.engine.experiments.configuration import configurations
from hsi_active_qgis.engine.experiments.start import start
from hsi_active_qgis.engine.experiments.sweep import Sweep, collect
from hsi_active_qgis.protocol.fields import flat_fields
from hsi_active_qgis.protocol.job_requests import Benchmark
from tests.engine.conftest import materials, write

CONTROL = ["learner=coordinates", "budget=20", "launcher.jobs=1"]


@pytest.fixture
def scene(tmp_path, monkeypatch) -> list[str]:
    """A scene of three materials in the current folder, as overrides."""
    spectra, reference = materials(60, 70, 8)
    write(tmp_path / "toy.tif", spectra)
    write(tmp_path / "toy_gt.tif", reference[None].astype("uint8"))
    monkeypatch.chdir(tmp_path)
    return ["scene=own", "scene.raster=toy.tif", "scene.reference=toy_gt.tif"]


def rows(path: str) -> list[dict]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_each_combination_of_values_is_a_run(scene):
    found = configurations(["strategy=margin,bald", "seed=range(1,4)", "+settings.network=lenet,resnet18"], True)
    assert len({json.dumps(one, sort_keys=True) for one in found}) == 2 * 3 * 2
    assert {one["seed"] for one in found} == {1, 2, 3} and {one["budget"] for one in found} == {300}
    sweep = Sweep.of(
        [*scene, "strategy=margin,random", "seed=range(1,4)", "learner=spectral_spatial,emp_svm", "batch=5,10"]
    )
    runs = [task.run for task in sweep.tasks]
    assert len(runs) == len(set(runs)) == 2 * 3 * 2 * 2
    assert {(run.first, run.batch) for run in runs} == {(5, 5), (10, 10)}


def test_what_is_not_said_is_as_in_a_benchmark():
    (found,) = configurations([], False)
    defaults = {name: field.default for name, (field, _) in flat_fields(Benchmark).items()}
    same = set(found) & set(defaults) - {"scene", "folder", "settings"}
    assert len(same) >= 10
    assert {name: found[name] for name in same} == {name: defaults[name] for name in same}


@pytest.mark.long
def test_tiles_are_asked_about_as_pixels_are(scene):
    words = [*scene, "tiles=tile", "tiles.size=8", "tiles.reduce=sum,mean", "ratio=0.1", "strategy=margin"]
    tasks = Sweep.of(words).tasks
    assert {(task.run.track, task.run.tiling.unit, task.run.tiling.size) for task in tasks} == {("tiles", "tile", 8)}
    assert {task.run.tiling.reduce for task in tasks} == {"sum", "mean"}
    made = start(words, True)["toy-3"]
    assert {line["labels"] for line in rows(made["accuracy"])} >= {str(task.budget) for task in tasks}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["seed=1,2"], "seed=1,2 has several values. Add -m"),
        (["-m", "seed=interval(1,2)"], "has no single values. Give a list"),
        (["nonsense=1"], "Could not override 'nonsense'"),
        (["strategy=[margin"], "no viable alternative"),
        (["scene=own"], "Missing mandatory value: raster"),
        (["strategy=sorcery"], 'There is no query strategy "sorcery"'),
        (["seed=a"], "seeds[0] must be a whole number from 0 on"),
        (["-m", "folder=a,b"], "one folder and one launcher"),
        (["--collect", "nowhere"], "There is no sweep in nowhere"),
    ],
)
def test_a_wrong_word_gets_one_sentence(scene, capsys, words, sentence):
    assert command.main(words) == 1
    told = capsys.readouterr().err
    assert sentence in told and "Traceback" not in told


def test_without_slurm_the_launcher_says_so(scene, capsys, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert command.main([*scene, "launcher=slurm"]) == 1
    assert "There is no sbatch on this machine." in capsys.readouterr().err


@pytest.mark.long
def test_a_sweep_does_what_is_missing_and_collects_what_was_asked_for(scene, tmp_path, capsys):
    words = ["-m", *scene, *CONTROL, "seed=0,1"]
    assert command.main(words) == 0
    made = json.loads(capsys.readouterr().out)["toy-3"]
    parts = sorted(Path("experiments/toy-3/parts").glob("*.json"))
    assert [line["seed"] for line in rows(made["accuracy"])] == ["0", "0", "1", "1"]
    stamps = [path.stat().st_mtime_ns for path in parts]
    parts[0].unlink()
    with pytest.raises(EngineError, match=r"1 of 2 runs are missing: toy-3-literature-coordinates.*-0-"):
        collect("experiments")
    start([*scene, *CONTROL, "seed=0,1,2"], True)
    again = [path.stat().st_mtime_ns for path in parts]
    assert again[1:] == stamps[1:] and again[0] != stamps[0]
    Path(made["table"]).unlink()
    shutil.move("experiments", "moved")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert command.main(["--collect", str(tmp_path / "moved")]) == 0
    assert {line["seed"] for line in rows(tmp_path / "moved/toy-3/accuracy.csv")} == {"0", "1", "2"}


@pytest.mark.long
def test_a_run_that_fails_is_told_and_the_others_stay(scene):
    Path("experiments/toy-3").mkdir(parents=True)
    Path("experiments/toy-3/maps").write_text("in the way of the map that seed 0 leaves")
    with pytest.raises(EngineError, match=r"1 of 2 runs failed, .*/experiments/toy-3\. See failures.txt there"):
        start([*scene, *CONTROL, "seed=0,1"], True)
    Path("experiments/toy-3/maps").unlink()
    before = {path: path.stat().st_mtime_ns for path in Path("experiments/toy-3/parts").glob("*.json")}
    start([*scene, *CONTROL, "seed=0,1"], True)
    assert len(before) == 1 and all(path.stat().st_mtime_ns == stamp for path, stamp in before.items())
