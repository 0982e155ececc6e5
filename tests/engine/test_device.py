import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
import torch

from hsi_active_qgis.engine import accelerators, device
from hsi_active_qgis.engine.errors import OutOfMemory
from hsi_active_qgis.engine.learners.kernel import gaussian_process
from hsi_active_qgis.protocol.figures import CutMaps

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def gpu(monkeypatch):
    """A machine with a GPU, as far as the choice of the device goes."""
    monkeypatch.setattr(device, "_best", lambda: ("cuda", "H200"))
    monkeypatch.setattr(device, "_cpu_only", [])
    monkeypatch.setattr(gaussian_process, "CHUNK_VALUES", 8000)


def failing(times: int):
    """A verb that runs out of GPU memory a number of times."""
    calls = []

    @device.sparing
    def verb() -> CutMaps:
        calls.append(device.choose()[0])
        if len(calls) <= times:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return CutMaps("", [], [])

    return verb, calls


@pytest.mark.parametrize(
    ("times", "devices", "notice"),
    [(0, ["cuda"], None), (1, ["cuda"] * 2, "smaller batches"), (2, ["cuda"] * 2 + ["cpu"], "on the CPU")],
)
def test_short_of_memory_smaller_batches_then_the_cpu(gpu, times, devices, notice):
    verb, calls = failing(times)
    notices = verb().notices
    assert calls == devices
    assert [notice in text for text in notices] == ([True] if notice else [])
    assert gaussian_process.CHUNK_VALUES in ({1000} if times else {8000})


def test_short_of_memory_everywhere_is_a_sentence(gpu):
    with pytest.raises(OutOfMemory, match="fewer bands or a smaller mask"):
        failing(3)[0]()
    assert device.choose()[1].startswith("the GPU ran out of memory")


def test_another_error_is_told_as_it_is(gpu):
    @device.sparing
    def verb() -> CutMaps:
        raise RuntimeError("something else")

    with pytest.raises(RuntimeError, match="something else"):
        verb()


TRIAL = partial(accelerators.try_out, torch)
ABSENT = [kind for kind in accelerators.KINDS if kind not in accelerators.offered(torch)[0]]


@pytest.mark.parametrize("kind", accelerators.KINDS)
def test_a_gpu_is_taken_where_it_computes_and_told_of_where_it_does_not(kind):
    found, why = accelerators.first_that_works([kind], TRIAL)
    if kind in ABSENT:
        assert found == "cpu"
        assert why.startswith(f"{kind} does not work: ")
    else:
        assert (found, why) == (kind, "")
        assert accelerators.name_of(torch, kind)


def test_the_first_that_works_is_taken():
    found, why = accelerators.first_that_works([*ABSENT, "cpu", "meta"], TRIAL)
    assert found == "cpu"
    assert why.count("does not work") == len(ABSENT)


def test_the_check_of_the_installer_chooses_as_the_engine_does():
    check = ROOT / "hsi_active_qgis" / "engine" / "check.py"
    found = json.loads(subprocess.check_output([sys.executable, "-I", check], text=True))
    assert found["device"] == device._best()[0]
    assert found["torch"] == torch.__version__


@pytest.mark.parametrize("asked", ["", "0", "-1", "two", " "])
def test_another_number_of_threads_is_taken_for_what_is_none(monkeypatch, asked):
    monkeypatch.setenv("HSI_ACTIVE_THREADS", asked)
    before = torch.get_num_threads()
    usual = max(1, (os.cpu_count() or 1) - 1)
    assert device.choose()[1].endswith(f"; {usual} thread{'s' * (usual > 1)}")
    torch.set_num_threads(before)


def test_all_libraries_compute_with_the_threads_asked_for():
    """Sums in another number of threads have other last digits."""
    code = (
        "from hsi_active_qgis.engine import device, verbs; from threadpoolctl import threadpool_info;"
        "threads = device.choose()[1].split('; ')[1]; import sklearn.mixture, sklearn.svm;"
        "print(threads, {pool['num_threads'] for pool in threadpool_info()})"
    )
    environment = {**os.environ, "HSI_ACTIVE_THREADS": "1", "OMP_NUM_THREADS": "2"}
    printed = subprocess.check_output([sys.executable, "-c", code], text=True, env=environment, cwd=ROOT)
    assert printed.strip() == "1 thread {1}"
