"""A mosaic as a job array on a real SLURM: killed in the middle, resumed, to the last bit that of one machine."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine import verbs
from tests.patience import run
from tests.share import whole_only

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("classes", "confidence", "uncertainty", "probabilities")
SIDE, DOWN, ACROSS = 272, 4, 5  # stored in tiles of more than half a window's side, so that each is a window
TASKS = DOWN * ACROSS
THREADS = {"HSI_ACTIVE_THREADS": "1"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Path of a raster of three materials with a gap, of a model of it, and of the maps of one machine by name."""
    folder = tmp_path_factory.mktemp("scene")
    rng = np.random.default_rng(0)
    reference = np.kron(rng.integers(1, 4, (DOWN * 4, ACROSS * 4)), np.ones((SIDE // 4, SIDE // 4), int))
    curves = np.cumsum(rng.normal(0, 60, (4, 6)), 1) + 1500
    spectra = (curves[reference].transpose(2, 0, 1) + rng.normal(0, 90, (6, *reference.shape))).astype("int16")
    spectra[:, 200:330, 250:600] = -9999
    grid = rasterio.Affine(10, 0, 400_000, 0, -10, 5_800_000)
    rows, columns = reference.shape
    profile = {"driver": "GTiff", "height": rows, "width": columns, "count": 6, "dtype": "int16", "nodata": -9999}
    stored = {"tiled": True, "blockxsize": SIDE, "blockysize": SIDE, "crs": "EPSG:32633", "transform": grid}
    raster, model = str(folder / "scene.tif"), str(folder / "scene.hsimodel")
    with rasterio.open(raster, "w", **profile, **stored) as file:
        file.write(spectra)
    places = zip(rng.integers(0, rows, 60), rng.integers(0, columns, 60), strict=True)
    answers = [[shapely.Point(grid @ (c + 0.5, r + 0.5)).wkb_hex, int(reference[r, c])] for r, c in places]
    verbs.train({"raster": raster}, answers, model)
    one = {name: str(folder / f"{name}.tif") for name in NAMES}
    options = [word for name in NAMES[1:] for word in (f"--{name}", one[name])]
    words = ["classify", "--raster", raster, "--model", model, "--output", one["classes"], *options]
    command = [sys.executable, "-m", "hsi_active_qgis.engine", *words]
    subprocess.run(command, cwd=ROOT, env=os.environ | THREADS, check=True, capture_output=True)
    return raster, model, one


def submit(slurm, folder: Path, *options: str, refused: bool = False, **variables: str) -> str:
    """What submit.sh says, called from elsewhere."""
    environment = slurm.env | {"PYTHON": sys.executable} | variables
    command = ["bash", str(folder / "submit.sh"), *options]
    done = run(command, cwd="/", env=environment)
    assert (done.returncode != 0) == refused, done.stderr
    return done.stderr


def finished(folder: Path) -> int:
    """Blocks with all their rasters."""
    return min(len(list(folder.glob(f"blocks-*/*_{name}.tif"))) for name in NAMES)


def tasks_at_work(folder: Path) -> dict[int, int]:
    """The processes that map blocks of a job folder: {task: process}."""
    found = {}
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            if b"map_blocks" in words and os.readlink(process / "cwd") == str(folder):
                found[int(words[words.index(b"--task") + 1])] = int(process.name)
        except OSError:
            continue  # it has just ended
    return found


def kill_one(folder: Path, blocks: list[list[int]]) -> bool:
    """Kill -9 a task whose one block is not there yet; False when there is none."""
    for task, process in tasks_at_work(folder).items():
        os.kill(process, signal.SIGSTOP)
        row, column = blocks[task][:2]
        there = list(folder.glob(f"blocks-*/0_{row}_{column}_classes.tif"))
        os.kill(process, signal.SIGCONT if there else signal.SIGKILL)
        if not there:
            return True
    return False


def logs(folder: Path) -> list[dict]:
    """What the tasks that came to their end told."""
    told = [path.read_text() for path in folder.glob("logs/*_[0-9]*.json")]
    return [json.loads(text) for text in told if text]


@whole_only
@pytest.mark.long
def test_killed_in_the_middle_and_resumed_it_is_the_map_of_one_machine(slurm, scene, tmp_path, capsys):
    raster, model, one = scene
    folder = tmp_path / "a job folder"
    asked = {"also": NAMES[1:], "tasks": TASKS, "side": SIDE, "cpus": 1, "memory_gb": 2, "hours": 0.2}
    planned = verbs.plan_mosaic({"raster": raster}, model, str(folder), **asked)
    assert planned["blocks"] == planned["tasks"] == TASKS >= 20
    blocks = json.loads((folder / "job.json").read_text())["scenes"][0]["blocks"]

    said = submit(slurm, folder, "--nice=1")
    assert "Submitted the tasks 0-19" in said
    slurm.wait_until(lambda: finished(folder) >= 4)
    slurm.run("scancel", f"--name={said.rpartition('--name=')[2].strip()}")
    slurm.wait_until(lambda: not slurm.queue() and not tasks_at_work(folder))
    done = finished(folder)
    assert 4 <= done < TASKS and not list(folder.glob("mosaic-*"))
    before = {path: path.stat().st_mtime_ns for path in folder.glob("blocks-*/*.tif")}

    said = submit(slurm, folder)
    assert "Submitted the tasks 0-19" not in said
    slurm.wait_until(lambda: kill_one(folder, blocks))  # which the last job has to submit again
    slurm.wait_until(lambda: not slurm.queue())
    again = [path.read_text() for path in folder.glob("logs/*_last.log")]
    assert sum("Submitted the tasks" in text for text in again) == 1
    kept = [path for path, time in before.items() if path.exists() and path.stat().st_mtime_ns == time]
    assert len(kept) >= 4 * done
    assert not list(folder.glob("blocks-*/part-*"))
    assert_same(one, {name: next(folder.glob(f"mosaic-*/{name}.vrt")) for name in NAMES})

    verbs.plan_mosaic({"raster": raster}, model, str(folder), cog=True, **asked)
    said = submit(slurm, folder)
    assert "Submitted the tasks" not in said  # nothing is missing: this one collects
    slurm.wait_until(lambda: not slurm.queue())
    assert_same(one, {name: next(folder.glob(f"mosaic-*/{name}.tif")) for name in NAMES})
    report(logs(folder), capsys)


@pytest.mark.long
def test_what_fails_is_submitted_again_a_bounded_number_of_times_and_told(slurm, scene, tmp_path):
    original, model, _ = scene
    raster, folder = tmp_path / "scene.tif", tmp_path / "job"
    raster.symlink_to(original)
    verbs.plan_mosaic({"raster": str(raster)}, model, str(folder), cpus=1, memory_gb=2, side=SIDE * 2, tasks=2)
    raster.unlink()
    submit(slurm, folder, TRIES="1")
    slurm.wait_until(lambda: not slurm.queue())
    tasks = [path.read_text() for path in folder.glob("logs/*_[0-9]*.log")]
    assert len(tasks) == 4 and all("There is no file" in text and "Traceback" not in text for text in tasks)
    last = [path.read_text() for path in sorted(folder.glob("logs/*_last.log"))]
    assert len(last) == 2 and "Submitted the tasks 0-1" in last[0]
    assert "6 of 6 blocks are not there yet" in last[1]


def test_a_gpu_is_asked_for_and_what_slurm_refuses_is_told(slurm, scene, tmp_path):
    """This cluster has none."""
    raster, model, _ = scene
    verbs.plan_mosaic({"raster": raster}, model, str(tmp_path), cpus=1, memory_gb=2, gpus=1)
    assert "gres" in submit(slurm, tmp_path, refused=True).lower()
    assert slurm.queue() == []


def assert_same(one: dict, made: dict) -> None:
    """Values, nodata, place and colours to the last bit."""
    for name in NAMES:
        with rasterio.open(one[name]) as a, rasterio.open(made[name]) as b:
            assert (a.crs, a.transform, a.shape, a.dtypes) == (b.crs, b.transform, b.shape, b.dtypes)
            assert a.read().tobytes() == b.read().tobytes(), name
            assert np.array_equal(a.nodatavals, b.nodatavals, equal_nan=True)
            if name == "classes":
                assert all(a.colormap(1)[i] == b.colormap(1)[i] for i in range(4))
                assert set(np.unique(a.read())) == {0, 1, 2, 3}


def report(told: list[dict], capsys) -> None:
    """Print what a task costs beside its blocks."""
    told = [task for task in told if task["blocks"]]
    means = {part: np.mean([task[part] for task in told]) for part in ("start_s", "open_s", "map_s")}
    pixels = np.mean([task["pixels"] for task in told])
    with capsys.disabled():
        listed = ", ".join(f"{part} {mean:.2f}" for part, mean in means.items())
        print(f"\n{len(told)} tasks of {pixels / 1e6:.3f} Mpixel, means: {listed}")
