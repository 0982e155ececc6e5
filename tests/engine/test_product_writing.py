"""A product that is put into a raster: told, cancelled, killed, and in bounded memory."""

import signal
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest

from tests.engine.worker_process import Worker
from tests.patience import end_of

BANDS, ROWS, COLUMNS = 24, 640, 512  # 31 MB


def product(path: Path) -> str:
    """A cube of noise, which takes a while to be packed."""
    with h5py.File(path, "w") as file:
        file["reflectance"] = np.random.default_rng(0).random((BANDS, ROWS, COLUMNS), "f4")
        file["wavelength"] = np.linspace(400, 2400, BANDS)
    return str(path)


@pytest.fixture
def worker():
    made = Worker()
    yield made
    made.process.stdin.close()
    end_of(made.process)


def begin(worker, path: str) -> None:
    """Ask for a product and wait until its raster is under way."""
    worker.send(id=1, verb="info", args={"scene": {"raster": path}})
    while worker.read().get("fraction", 0) == 0:
        pass


def test_its_progress_is_told(worker, tmp_path):
    answer, fractions = worker.ask("info", scene={"raster": product(tmp_path / "a.h5")})
    assert answer["result"]["bands"] == BANDS and Path(answer["result"]["raster"]).name == "a_cube.tif"
    assert fractions == sorted(fractions) and len(set(fractions)) > 10


def test_a_cancelled_one_leaves_nothing_and_may_be_asked_for_again(worker, tmp_path):
    path = product(tmp_path / "a.h5")
    begin(worker, path)
    assert [".part." in one.name for one in tmp_path.iterdir()].count(True) == 1
    worker.send(cancel=1)
    assert worker.end_of(1)[0]["type"] == "cancelled"
    assert [one.name for one in tmp_path.iterdir()] == ["a.h5"]
    assert worker.ask("info", scene={"raster": path})[0]["type"] == "result"


@pytest.mark.long
def test_of_a_killed_one_the_next_removes_what_is_left(worker, tmp_path):
    path = product(tmp_path / "a.h5")
    begin(worker, path)
    worker.process.send_signal(signal.SIGKILL)
    worker.process.wait()
    assert not (tmp_path / "a_cube.tif").exists()
    second = Worker()
    assert second.ask("info", scene={"raster": path})[0]["type"] == "result"
    second.process.stdin.close()
    assert end_of(second.process) == 0
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.h5", "a_cube.tif"]


PEAKS = """
import resource, sys
from hsi_active_qgis.engine.raster.opening import open_raster
for path in sys.argv[1:]:
    open_raster(path).close()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def test_three_times_the_product_takes_no_more_memory(tmp_path):
    paths, sizes = [], []
    for rows in (512, 1536):
        paths.append(str(tmp_path / f"{rows}.h5"))
        with h5py.File(paths[-1], "w") as file:
            chunked = {"chunks": (8, 128, 128), "fillvalue": 0.5}  # which takes no room in the file
            sizes.append(file.create_dataset("reflectance", (200, rows, COLUMNS), "f4", **chunked).nbytes)
            file["wavelength"] = np.linspace(400, 2400, 200)
    done = subprocess.run([sys.executable, "-c", PEAKS, *paths], capture_output=True, text=True, check=True)
    first, second = map(int, done.stdout.split())
    assert second - first < 0.1 * (sizes[1] - sizes[0])
