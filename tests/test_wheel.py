"""The wheel of the engine: what it holds, and its command line far from any checkout."""

import configparser
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from hsi_active_qgis.protocol.catalogue import VERSION

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("algorithms", "hsi_active_qgis", "resources", "LICENSE", "README.md", "metadata.txt", "pyproject.toml")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The unpacked wheel."""
    source, made = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("made")
    for name in PARTS:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name, **({"symlinks": True} if copy is shutil.copytree else {}))
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", made]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, source], check=True, capture_output=True)
    (path,) = made.glob("*.whl")
    assert path.name == f"hsi_active_engine-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(made)
    return made


def test_the_wheel_is_the_engine_without_qgis(wheel):
    package = wheel / "hsi_active_qgis"
    assert {path.name for path in package.iterdir() if path.suffix != ".py"} == {"engine", "protocol", "resources"}
    assert not (package / "engine" / "experiments").exists()
    sources = (ROOT / "hsi_active_qgis" / "engine").rglob("*.py")
    expected = {path.relative_to(ROOT).as_posix() for path in sources if "experiments" not in path.parts}
    assert expected <= {path.relative_to(wheel).as_posix() for path in wheel.rglob("*.py")}
    entries = configparser.ConfigParser()
    entries.read(next(wheel.glob("*.dist-info")) / "entry_points.txt")
    assert dict(entries["console_scripts"]) == {"hsi-active": "hsi_active_qgis.engine.__main__:run"}


@pytest.mark.long
def test_its_command_line_works_far_from_a_checkout(wheel, tmp_path):
    variables = {"PATH": os.environ["PATH"], "PYTHONPATH": str(wheel), "HOME": str(tmp_path)}
    command = [sys.executable, "-c", "from hsi_active_qgis.engine.__main__ import run; run()"]

    def run(*words):
        done = subprocess.run([*command, *words], cwd=tmp_path, env=variables, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert run("--version") == f"{VERSION}\n"
    scene = json.loads(run("make_scene", "--folder", "scene"))
    told = json.loads(run("suggest", "--raster", scene["raster"], "--count", "3"))
    assert len(told["questions"]) == 3
