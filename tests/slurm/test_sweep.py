"""A sweep on a real SLURM that loses jobs in three ways, and ends with the table that one machine makes."""

import csv
import json
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import rasterio
from submitit.helpers import DelayedSubmission

from tests.patience import run
from tests.share import whole_only

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def words(tmp_path) -> list[str]:
    """What is compared, on a scene of three materials in blocks."""
    rng = np.random.default_rng(0)
    reference = np.kron(rng.integers(1, 4, (6, 7)), np.ones((10, 10), int))
    curves = np.cumsum(rng.normal(0, 60, (4, 12)), 1) + 1500
    spectra = curves[reference].transpose(2, 0, 1) + rng.normal(0, 90, (12, 60, 70))
    for name, values in (("toy", spectra.astype("int16")), ("toy_gt", reference[None].astype("uint8"))):
        profile = {"driver": "GTiff", "height": 60, "width": 70, "count": len(values), "dtype": values.dtype}
        with rasterio.open(
            tmp_path / f"{name}.tif", "w", **profile, transform=rasterio.Affine(10, 0, 0, 0, -10, 0)
        ) as file:
            file.write(values)
    scene = ["scene=own", "scene.raster=toy.tif", "scene.reference=toy_gt.tif"]
    return [*scene, "strategy=margin,entropy,random", "seed=range(0,3)", "budget=60"]


def experiments(folder: Path, *words: str, env=None) -> dict:
    command = [sys.executable, "-m", "hsi_active_qgis.engine.experiments", *words]
    done = run(command, cwd=folder, env={**(env or os.environ), "PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def table(path: str) -> list[dict]:
    with open(path, newline="", encoding="utf-8") as file:
        lines = [{name: value for name, value in line.items() if name != "seconds"} for line in csv.DictReader(file)]
    return sorted(lines, key=lambda line: sorted(line.items()))


def held(slurm, folder: Path, count: int) -> list[tuple[str, int]]:
    """So many tasks that are stopped in their midst, before they have written: id as "12_3" and the process that does
    the work. One that had written would be lost without anybody missing it."""
    stopped: dict[str, int] = {}

    def enough() -> bool:
        for task, process in processes():
            if task in stopped or len(stopped) >= count:
                continue
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGSTOP)
                if has_written(folder, task):
                    os.kill(process, signal.SIGCONT)
                else:
                    stopped[task] = process
        return len(stopped) >= count

    wait_until(slurm, enough)
    return list(stopped.items())


def has_written(folder: Path, task: str) -> bool:
    """Whether the run of a task of the array has left its file."""
    (submitted,) = (folder / "sweeps").rglob(f"{task}_submitted.pkl")
    return DelayedSubmission.load(submitted).args[0].part.exists()


def processes() -> list[tuple[str, int]]:
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            command = (path / "cmdline").read_bytes().split(b"\0")
            told = dict(item.split(b"=", 1) for item in (path / "environ").read_bytes().split(b"\0") if b"=" in item)
        except (OSError, ProcessLookupError):
            continue
        if b"submitit.core._submit" in command and b"python" in command[0] and b"SLURM_ARRAY_TASK_ID" in told:
            task = f"{told[b'SLURM_ARRAY_JOB_ID'].decode()}_{told[b'SLURM_ARRAY_TASK_ID'].decode()}"
            found.append((task, int(path.name)))
    return found


def wait_until(slurm, done) -> None:
    def hurry():
        for job in slurm.queue():
            if job["reason"] == "BeginTime":  # a job that is queued again waits for two minutes
                slurm.run("scontrol", "update", f"JobId={job['id']}", "StartTime=now")
        time.sleep(0.5)

    slurm.wait_until(done, pause=hurry)


@whole_only
@pytest.mark.long
def test_killed_hanging_and_on_a_drained_node_it_ends_as_on_one_machine(slurm, words, tmp_path):
    local = experiments(tmp_path, "-m", *words, "folder=local")["toy-3"]
    options = ["launcher=slurm", "launcher.mem_gb=1", "launcher.timeout_min=10"]
    told = experiments(tmp_path, "-m", *words, "folder=cluster", *options, env=slurm.env)
    assert told["submitted"] == 9
    killed, hanging = held(slurm, tmp_path / "cluster", 2)
    os.kill(killed[1], signal.SIGKILL)
    slurm.run("scontrol", "update", f"JobId={hanging[0]}", "TimeLimit=1")
    slurm.run("scontrol", "update", "NodeName=n3", "State=DRAIN", "Reason=test")
    accuracy = tmp_path / "cluster" / "toy-3" / "accuracy.csv"
    wait_until(slurm, lambda: accuracy.exists() and not slurm.queue())
    slurm.run("scontrol", "update", "NodeName=n3", "State=RESUME")

    assert table(accuracy) == table(local["accuracy"])
    assert len(table(accuracy)) == 9 * 6
    submitted = list((tmp_path / "cluster" / "sweeps").glob("*/*/*_submitted.pkl"))
    assert len(submitted) >= 9 + 1 + 1 + 1  # the runs, what was lost of them, each with the job that follows
    again = experiments(tmp_path, "-m", *words, "folder=cluster", *options, env=slurm.env)
    assert "submitted" not in again and again["toy-3"]["accuracy"] == str(accuracy)


def test_what_slurm_refuses_is_told_in_a_sentence(slurm, words, tmp_path):
    with pytest.raises(AssertionError, match="SLURM refused the jobs: .*artition") as found:
        experiments(tmp_path, "-m", *words, "launcher=slurm", "launcher.partition=nowhere", env=slurm.env)
    assert "Traceback" not in str(found.value)
