"""The installer with a real uv, real processes, folders of small wheels and indexes on this machine."""

import os

import pytest

from hsi_active_qgis.client.install import folder, settings
from hsi_active_qgis.client.install.run import Run
from tests.qgis import wheels as wheel_folders
from tests.qgis.conftest import ENGINE_PYTHON
from tests.qgis.loop import turn_until


@pytest.fixture(scope="session")
def uv_wheel(tmp_path_factory):
    return wheel_folders.fetch_uv(tmp_path_factory.mktemp("uv"), ENGINE_PYTHON)


@pytest.fixture
def wheels(uv_wheel, tmp_path):
    """A folder of wheels: uv and small libraries."""
    made = tmp_path / "wheels"
    made.mkdir()
    os.link(uv_wheel, made / uv_wheel.name)
    wheel_folders.write_libraries(made)
    return made


@pytest.fixture
def requirements(tmp_path):
    path = tmp_path / "requirements.txt"
    path.write_text(wheel_folders.REQUIREMENTS)
    return path


@pytest.fixture
def sources(wheels, tmp_path, qgis_app):
    return settings.Sources(tmp_path / "base", wheels=str(wheels))


def end_of(run, *calls):
    """Return (outcome, sentence) of a run after these calls."""
    ends = []
    run.ended.connect(lambda *said: ends.append(said))
    for call in calls:
        call()
    turn_until(lambda: ends, "the end of a run")
    return ends[0]


def install(sources, requirements):
    run = Run(sources, requirements)
    return (*end_of(run, run.install), run)


def test_an_engine_from_a_folder_of_wheels(sources, requirements):
    outcome, sentence, run = install(sources, requirements)
    assert (outcome, sentence) == ("done", "The engine is installed."), "\n".join(run.lines)
    used = folder.installed(sources.folder)
    assert (used.engine, used.torch) == ("e1", "1.0")
    assert used.requirements == folder.requirements_hash(requirements)
    assert run.found["device"] == "cpu"
    assert not (sources.folder / folder.CACHE).exists()
