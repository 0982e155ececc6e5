"""A packaged plugin, screens and scenes for the desktop tests. These run outside QGIS, beside the engine."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from tests.desktop.harness import ROOT, Desktop, display

ENGINE_PYTHON = os.environ.get("HSI_ACTIVE_ENGINE_PYTHON") or str(ROOT / ".venv" / "engine" / "bin" / "python")
SHOTS = "HSI_ACTIVE_SHOTS"  # a folder for the screenshots; also makes them at every size
DATA = ROOT.parent / "shared" / "data"
os.environ.setdefault("HSI_ACTIVE_THREADS", "1")


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The zip that users install."""
    path = tmp_path_factory.mktemp("dist") / "plugin.zip"
    subprocess.run([sys.executable, ROOT / ".ci" / "package.py", path], check=True, stdout=subprocess.DEVNULL)
    return path


@pytest.fixture(scope="session")
def screen():
    """Return the display of a size; each is started once."""
    with ExitStack() as stack:
        displays = {}

        def get(width, height):
            if (width, height) not in displays:
                displays[width, height] = stack.enter_context(display(width, height))
            return displays[width, height]

        yield get


@pytest.fixture
def desktop(package, screen, tmp_path):
    """Make an analyst's machine with a screen of that size; a `bare` one has neither plugin nor engine, `look` is for
    Desktop."""

    with ExitStack() as stack:

        def make(width=1280, height=720, bare=False, **look):
            folder = tmp_path / f"desktop {width}"  # the space is meant: users' paths have them
            folder.mkdir()
            given = (None, screen(width, height), None) if bare else (package, screen(width, height), ENGINE_PYTHON)
            return stack.enter_context(closing(Desktop(folder, *given, **look)))

        yield make


@pytest.fixture
def shots(tmp_path):
    """The folder for screenshots."""
    folder = Path(os.environ.get(SHOTS) or tmp_path / "shots").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """The embedded scene, made once: {"raster", "reference", "classes"}."""
    command = [ENGINE_PYTHON, "-m", "hsi_active_qgis.engine", "make_scene", "--folder", tmp_path_factory.mktemp("made")]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)


@pytest.fixture
def embedded(made, tmp_path):
    """A copy of it, for sessions are made beside the raster: {"raster", "reference"}."""
    folder = Path(shutil.copytree(Path(made["raster"]).parent, tmp_path / "embedded"))
    return {name: str(folder / Path(made[name]).name) for name in ("raster", "reference")}


@pytest.fixture
def salinas(tmp_path):
    """A copy of Salinas-A, where the real rasters are at hand: {"raster", "reference"}."""
    if not (DATA / "salinas_a.tif").exists():
        pytest.skip("no ../shared/data/salinas_a.tif")
    folder = tmp_path / "salinas"
    folder.mkdir()
    names = {"raster": "salinas_a.tif", "reference": "salinas_a_gt.tif"}
    return {key: str(shutil.copy(DATA / name, folder)) for key, name in names.items()}
