"""A process that is killed while it writes leaves files with .part in their names alone, and the older results."""

import signal
import subprocess
import sys
import time

import numpy as np
import pyogrio.raw
import pytest
import shapely

from hsi_active_qgis.engine.raster.files import written
from tests.engine.conftest import Toy, materials, write
from tests.engine.test_inputs_kept import contents


@pytest.fixture
def large(tmp_path):
    spectra, reference = materials(700, 700, 4)
    return Toy(write(tmp_path / "large.tif", spectra), spectra, reference)


@pytest.mark.long
def test_a_kill_leaves_parts_alone_and_what_was_there(large, tmp_path):
    answers = large.answers(40)
    points = np.array([shapely.to_wkb(shapely.from_wkb(wkb)) for wkb, _ in answers])
    form = {"geometry_type": "Point", "crs": "EPSG:32633"}
    pyogrio.raw.write(str(tmp_path / "labels.gpkg"), points, [np.array([k for _, k in answers])], ["class"], **form)
    (tmp_path / "out").mkdir()
    for name in ("map.tif", "map.gpkg", "map.part.tif", "confidence.tif"):
        (tmp_path / "out" / name).write_text("an older one")
    before = contents(tmp_path)
    words = ["--raster", large.path, "--labels", tmp_path / "labels.gpkg", "--field", "class", "--cog", "true"]
    outputs = {"output": "map.tif", "polygons": "map.gpkg", "confidence": "confidence.tif"}
    words += [word for name, file in outputs.items() for word in (f"--{name}", tmp_path / "out" / file)]
    command = [sys.executable, "-m", "hsi_active_qgis.engine", "classify", *map(str, words)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while process.poll() is None and len(contents(tmp_path)) < len(before) + 3:
            time.sleep(0.01)
    finally:
        process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    after = contents(tmp_path)
    assert {path: after.get(path) for path in before} == before
    left = set(after) - set(before)
    assert left and all(".part." in path for path in left)
    for name in outputs.values():
        with written(str(tmp_path / "out" / name)):
            pass
    assert set(contents(tmp_path)) == set(before)
