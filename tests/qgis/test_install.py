"""The installer with a real uv, real processes, folders of small wheels and an index on this machine."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from hsi_active_qgis.client.install import folder, leftovers, settings, uv
from hsi_active_qgis.client.install.run import Run
from tests.patience import wait_until
from tests.qgis import wheels as wheel_folders
from tests.qgis.conftest import ENGINE_PYTHON, ROOT
from tests.qgis.installing import end_of, install
from tests.qgis.loop import turn_until

INSTALLED = ("done", "The engine is installed.")


def has_rasterio(base):
    """Whether uv has noted in its cache that it has that wheel."""
    return list((base / folder.CACHE).glob("wheels-v*/index/*/rasterio/*.http"))


def test_an_engine_from_a_folder_of_wheels(sources, requirements):
    outcome, sentence, run = install(sources, requirements)
    assert (outcome, sentence) == INSTALLED, "\n".join(run.lines)
    used = folder.installed(sources.folder)
    assert (used.engine, used.torch) == ("e1", "1.0")
    assert used.requirements == folder.requirements_hash(requirements)
    assert run.found["device"] == "cpu"
    assert not (sources.folder / folder.CACHE).exists()
    assert not (sources.folder / leftovers.RUNNING).exists()


def test_an_engine_with_a_python_of_its_own_from_a_folder(sources, requirements, wheels, python_archive):
    os.link(python_archive, wheels / python_archive.name)
    outcome, sentence, run = install(sources, requirements)
    assert (outcome, sentence) == INSTALLED, "\n".join(run.lines)
    python = folder.python_in(sources.folder / "e1")
    assert (sources.folder / "python") in python.resolve().parents


def test_an_engine_from_an_index_through_qgis_s_network(online, requirements, index):
    run = Run(online, requirements)
    assert end_of(run, run.look_up) == ("done", "This fits the machine."), "\n".join(run.lines)
    assert set(run.plan.packages) == {"torch", "rasterio", "scikit-learn"}
    assert run.plan.torch == "1.0"
    sizes = {path.name.partition("-")[0]: path.stat().st_size for path in (index.folder / "simple").glob("*/*.whl")}
    assert run.plan.sizes["torch"] == sizes["torch"]  # the index does not tell it, the server does
    assert not run.plan.unknown
    fractions = []
    run = Run(online, requirements)
    run.moved.connect(lambda fraction, text: fractions.append(fraction))
    assert end_of(run, run.install) == INSTALLED, "\n".join(run.lines)
    assert fractions == sorted(fractions)
    assert fractions[0] >= 0
    assert fractions[-1] <= 1
    assert (online.folder / "python") in folder.python_in(online.folder / "e1").resolve().parents


def test_another_file_by_the_name_of_uv_is_refused(sources, requirements, wheels, uv_wheel):
    content = bytearray(uv_wheel.read_bytes())
    content[-1] ^= 1
    (wheels / uv_wheel.name).unlink()
    (wheels / uv_wheel.name).write_bytes(content)
    outcome, sentence, _ = install(sources, requirements)
    assert outcome == "failed"
    assert "broken or changed on its way" in sentence


def test_the_old_engine_stays_until_a_new_one_is_whole(sources, requirements, wheels):
    install(sources, requirements)
    before = folder.installed(sources.folder)
    wheel_folders.write_libraries(wheels, "2.0", "raise ImportError('libtorch.so: undefined symbol')\n")
    requirements.write_text(wheel_folders.REQUIREMENTS.replace("torch==1.0", "torch==2.0"))
    outcome, sentence, _ = install(sources, requirements)
    assert outcome == "failed"
    assert "does not load" in sentence
    assert folder.installed(sources.folder) == before
    run = Run(sources)
    python = str(folder.python_in(sources.folder / "e1"))
    assert end_of(run, lambda: run.verify(python)) == ("done", "The engine works.")
    wheel_folders.write_libraries(wheels, "2.0")
    assert install(sources, requirements)[:2] == INSTALLED
    assert folder.installed(sources.folder).torch == "2.0"
    assert not (sources.folder / "e1").exists()


def test_what_was_downloaded_before_a_cancel_is_not_downloaded_again(online, requirements, index):
    index.held = {"torch-1.0-py3-none-any.whl"}
    run = Run(online, requirements)
    ends = []
    run.ended.connect(lambda *said: ends.append(said))
    run.install()
    turn_until(lambda: ends or has_rasterio(online.folder), "a first wheel")
    run.cancel()
    turn_until(lambda: ends, "the end")
    before = index.asked.count("rasterio-1.0-py3-none-any.whl")
    assert ends[0][0] == "cancelled"
    assert folder.installed(online.folder) is None
    index.let_go.set()
    assert install(online, requirements)[:2] == INSTALLED
    assert index.asked.count("rasterio-1.0-py3-none-any.whl") == before


def test_a_second_installation_waits_for_the_first(sources, requirements):
    first, second = Run(sources, requirements), Run(sources, requirements)
    ends = []
    first.ended.connect(lambda *said: ends.append(said))
    first.install()
    outcome, sentence = end_of(second, second.install)
    assert outcome == "failed"
    assert f"process {os.getpid()}" in sentence
    turn_until(lambda: ends, "the first")
    assert ends[0] == INSTALLED


@pytest.mark.long
def test_what_a_killed_qgis_left_is_ended_and_the_installation_goes_on(online, requirements, index, tmp_path):
    index.held = {"torch-1.0-py3-none-any.whl"}
    told = tmp_path / "sources.json"
    told.write_text(json.dumps({**vars(online), "folder": str(online.folder)}))
    command = [sys.executable, "-m", "tests.qgis.installing", told, requirements]
    with subprocess.Popen(command, cwd=ROOT) as qgis:
        wait_until(lambda: qgis.poll() or has_rasterio(online.folder), "a first wheel", process=qgis.pid)
        wait_until(lambda: leftovers.left_over(online.folder), "the note of it", process=qgis.pid)
        qgis.kill()
    left = leftovers.left_over(online.folder)
    os.kill(left, 0)  # it lives
    index.held = set()
    assert install(online, requirements)[:2] == INSTALLED
    wait_until(lambda: _is_gone(left), "the end of what was left")


def _is_gone(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    with open(f"/proc/{process}/stat") as file:
        return file.read().rpartition(")")[2].split()[0] == "Z"  # no parent has asked for its end


def test_a_process_of_others_by_the_same_number_is_left_alone(tmp_path):
    with subprocess.Popen(["sleep", "1000"]) as process:
        (tmp_path / leftovers.RUNNING).write_text(f"{process.pid}\n")
        answer = subprocess.check_output(leftovers.question(process.pid), text=True)
        leftovers.end(tmp_path, process.pid, answer)
        assert leftovers.left_over(tmp_path) is None
        assert process.poll() is None
        process.send_signal(signal.SIGKILL)


def test_removing_leaves_nothing(sources, requirements):
    install(sources, requirements)
    run = Run(sources)
    assert end_of(run, run.remove) == ("done", "The engine is removed.")
    assert {path.name for path in sources.folder.iterdir()} <= {"install.log"}


def test_variables_that_would_lead_it_elsewhere_do_not(sources, requirements, monkeypatch, tmp_path):
    for name in ("UV_INDEX_URL", "PIP_TARGET", "UV_TARGET", "UV_PYTHON", "CONDA_PREFIX"):
        monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
    assert install(sources, requirements)[:2] == INSTALLED
    assert not (tmp_path / "elsewhere").exists()


def test_a_qgis_for_intel_on_apple_silicon_gets_what_the_machine_is():
    emulated = "Darwin Kernel Version 22.6.0: Wed Jul  5 22:22:05 PDT 2023; root:xnu-8796.141.3~6/RELEASE_ARM64_T6000"
    intel = "Darwin Kernel Version 22.6.0: Wed Jul  5 22:21:56 PDT 2023; root:xnu-8796.141.3~6/RELEASE_X86_64"
    assert uv.processor("darwin", "x86_64", emulated) == "arm64"
    assert uv.processor("darwin", "x86_64", intel) == "x86_64"
    assert uv.processor("win32", "AMD64", "10.0.19045") == "x86_64"
    assert uv.processor("linux", "aarch64", "#1 SMP Debian") == "arm64"


def test_folders_with_spaces_and_letters_of_all_kinds(sources, requirements, wheels, tmp_path):
    name = "Ünï cödé 高光谱 100%20"
    named = replace(sources, folder=tmp_path / name, wheels=str(wheels.rename(tmp_path / f"{name} wheels")))
    outcome, sentence, run = install(named, requirements)
    assert (outcome, sentence) == INSTALLED, "\n".join(run.lines)


def test_the_real_engine_passes_the_check(qgis_app, tmp_path):
    run = Run(settings.Sources(tmp_path / "never made"))
    assert end_of(run, lambda: run.verify(ENGINE_PYTHON)) == ("done", "The engine works.")
    assert run.found["torch"].startswith("2.")
    assert not (tmp_path / "never made").exists()
