"""A job folder sent off: what sbatch is asked for, submit.sh without SLURM or with an old bash, the command line."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hsi_active_qgis.engine.command_line import main
from tests.engine.mosaics import NAMES, assert_same, with_gaps

TOOLS = ("bash", "cksum", "cut", "date", "dirname", "env", "grep", "tr")  # all that submit.sh needs, and no sbatch


def test_what_sbatch_is_asked_for_is_an_option_a_line(known):
    known.plan(hours=0.5, memory_gb=3, cpus=2, gpus=1, partition="long")
    asked = ["--time=30", "--mem=3G", "--cpus-per-task=2", "--gres=gpu:1", "--partition=long"]
    assert (Path(known.job) / "sbatch_options.txt").read_text().splitlines() == asked
    known.plan()
    usual = ["--time=240", "--mem=8G", "--cpus-per-task=4"]
    assert (Path(known.job) / "sbatch_options.txt").read_text().splitlines() == usual


@pytest.mark.long
def test_without_slurm_submit_maps_here_with_the_engine_of_the_folder(known, tmp_path, monkeypatch):
    """The job folder alone, in a path with spaces, from another directory."""
    monkeypatch.undo()  # the other process has windows of the usual size
    known.plan()
    folder, tools = tmp_path / "a job's folder", tmp_path / "tools"
    Path(known.job).rename(folder)
    tools.mkdir()
    for tool in TOOLS:
        (tools / tool).symlink_to(shutil.which(tool))
    environment = {"PATH": str(tools), "PYTHON": sys.executable, "HSI_ACTIVE_THREADS": "1"}
    done = subprocess.run(["bash", folder / "submit.sh"], cwd=tools, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "no sbatch" in done.stdout
    one = {name: str(tmp_path / f"one_{name}.tif") for name in NAMES}
    options = [word for name in NAMES[1:] for word in (f"--{name}", one[name])]
    words = [
        "classify",
        "--raster",
        known.scene["raster"],
        "--model",
        known.model,
        "--output",
        one["classes"],
        *options,
    ]
    command = [sys.executable, "-m", "hsi_active_qgis.engine", *words]
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    assert_same(one, {name: next(folder.glob(f"mosaic-*/{name}.vrt")) for name in NAMES})


def test_an_older_bash_is_told_what_to_do_before_anything_is_submitted(known, tmp_path):
    """Of a version that is still to come this bash is an older one."""
    known.plan()
    script = Path(known.job) / "submit.sh"
    script.write_text(script.read_text().replace("< 404", "< 9900"))
    before = sorted(Path(known.job).rglob("*"))
    done = subprocess.run(["bash", script], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    said = r"This is bash [5-9]\.\S+ Load or install bash 4\.4 or newer, and submit again\.\n"
    assert re.fullmatch(said, done.stderr)
    assert sorted(Path(known.job).rglob("*")) == before


def test_from_a_terminal(known, tmp_path, capsys):
    other = with_gaps(tmp_path / "b.tif", 1)["raster"]
    rasters = json.dumps([known.scene["raster"], other])
    words = ["plan_mosaic", "--raster", rasters, "--model", known.model, "--folder", known.job, "--also", "confidence"]
    assert main([*words, "--side", "32", "--nodata", "-9999"]) == 0
    assert json.loads(capsys.readouterr().out)["blocks"] == 12
    assert main(["missing_tasks", "--folder", known.job]) == 0
    assert capsys.readouterr().out == '"0"\n'
    assert main([*words, "--second", f'["{other}"]']) == 2
    assert "as many rasters of the second date" in capsys.readouterr().err
