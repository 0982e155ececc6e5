"""A map goes on at the window where its process was killed, and is the same to the last bit; so is what is kept. There
is none of a raster that is changed meanwhile."""

import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import DiskFull, RasterUnreadable
from hsi_active_qgis.engine.loop import kept_session
from hsi_active_qgis.engine.maps import drawn, mapping, outputs
from hsi_active_qgis.engine.progress import MAPPING
from hsi_active_qgis.engine.raster import cube
from hsi_active_qgis.engine.raster.windows import Window
from tests.engine.conftest import Toy, materials, write

SIDE = 192  # pixels, nine windows of 64
CHILD = """
import json, os, signal, sys
from hsi_active_qgis.engine.features import tiles_file
from hsi_active_qgis.engine.raster import cube
from hsi_active_qgis.engine import verbs

cube.WINDOW_PIXELS = 64 * 64
request, share, tiles = json.loads(sys.argv[1])
die = lambda: os.kill(os.getpid(), signal.SIGKILL)
writes, write = [], tiles_file.TilesFile._write

def kept(*args):
    writes.append(args)
    if len(writes) == 2 * tiles:  # the tile is there, its checksum is not
        die()
    write(*args)

tiles_file.TilesFile._write = kept
verbs.update(**request, progress=lambda done, text="": die() if text.startswith("Mapping") and done >= share else None)
"""


@pytest.fixture
def large(tmp_path, monkeypatch):
    monkeypatch.setattr("hsi_active_qgis.engine.raster.cube.WINDOW_PIXELS", 64 * 64)
    monkeypatch.setenv("HSI_ACTIVE_THREADS", "1")
    spectra, reference = materials(SIDE, SIDE, 6)
    yield Toy(write(tmp_path / "large.tif", spectra, tiled=True, blockxsize=64, blockysize=64), spectra, reference)
    kept_session.forget()


def asked(toy, folder):
    """A round whose results lie in a folder."""
    folder.mkdir(exist_ok=True)
    maps = {name: str(folder / f"{name}.tif") for name in ("classes", "confidence", "uncertainty")}
    answers = [[wkb, int(value)] for wkb, value in toy.answers(40)]
    return {"scene": toy.scene, "answers": answers, "outputs": maps, "count": 0, "store": str(folder / "kept.tiles")}


def killed(request, share=2.0, tiles=0):
    """Have a process draw it that is killed at a share of it, or after so many tiles."""
    words = [sys.executable, "-c", CHILD, json.dumps([request, share, tiles])]
    assert subprocess.run(words, stderr=subprocess.DEVNULL).returncode == -signal.SIGKILL


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.long
@pytest.mark.parametrize(("share", "tiles"), [(0.8, 0), (2.0, 5)])
def test_what_was_killed_goes_on_and_is_the_same_to_the_last_bit(large, tmp_path, monkeypatch, share, tiles):
    plain, request = tmp_path / "plain", asked(large, tmp_path / "killed")
    verbs.update(**asked(large, plain))
    kept_session.forget()
    killed(request, share, tiles)
    assert [name for name in contents(tmp_path / "killed") if "drawn" in name] or tiles
    seen, predict = [], mapping.predict_window
    monkeypatch.setattr(mapping, "predict_window", lambda *args: seen.append(args[2]) or predict(*args))
    verbs.update(**request)
    assert len(seen) == (9 if tiles else 4)  # five of nine windows were there: 0.55 + 0.45 * 5 / 9 is 0.8
    assert contents(tmp_path / "killed") == contents(plain)


def test_windows_are_there_for_whoever_has_the_same_key(tmp_path):
    windows = [Window(0, 64 * i, 64, 64) for i in range(3)]
    parts = [{"b": np.full((2, 64, 64), i, np.float32), "a": np.full((1, 64, 64), i, np.uint8)} for i in range(3)]
    path = tmp_path / "drawn"
    path.touch()
    with open(path, "r+b") as file:
        first = drawn.Drawn(file, "key")
        for window, part in zip(windows[:2], parts, strict=False):
            first.add(window, part)
    whole = path.read_bytes()
    for content, key, there in ((whole, "key", 2), (whole[:-9], "key", 1), (whole[:-9] + bytes(9), "key", 1)):
        path.write_bytes(content)
        with open(path, "r+b") as file:
            again = drawn.Drawn(file, key)
            assert len(again) == there and again.kept(windows[2], ("a", "b")) is None
            for window, part in zip(windows, parts, strict=True):
                again.add(window, part)
            for window, part in zip(windows, parts, strict=True):
                found = again.kept(window, ("b", "a"))
                assert all(np.array_equal(found[name], part[name]) for name in ("a", "b"))
    with open(path, "r+b") as file:
        assert len(drawn.Drawn(file, "yek")) == 0


def test_a_map_that_ends_leaves_no_windows_and_tells_its_pace(large, tmp_path):
    told = []
    verbs.update(**asked(large, tmp_path / "out"), progress=lambda done, text="": told.append(text))
    assert sorted(contents(tmp_path / "out")) == [
        *("classes.tif", "classes.tif.aux.xml", "confidence.tif", "kept.tiles", "uncertainty.tif")
    ]
    assert [text for text in told if text.startswith("Mapping, ") and text.endswith(" Mpixel/s")]


def test_the_room_for_all_maps_together_is_looked_at_before(large, tmp_path, monkeypatch):
    request = asked(large, tmp_path / "out")
    verbs.update(**request | {"outputs": {}})
    usage = outputs.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(outputs.shutil, "disk_usage", lambda path: usage._replace(free=300_000))
    with pytest.raises(DiskFull, match="The maps need up to 0 MB and the disk of .*out has less"):
        verbs.update(**request)


@pytest.mark.parametrize("change", ["other values", "cut"])
def test_a_raster_that_is_changed_while_it_is_mapped_gives_no_map(toy, tmp_path, monkeypatch, change):
    """GDAL gives zeros for what was cut off of a plain file, and a file may be copied over while it is read."""
    raster = tmp_path / "plain.bsq"
    write(raster, toy.spectra, driver="ENVI")
    monkeypatch.setattr(cube, "WINDOW_PIXELS", 400)
    made = {"classes": str(tmp_path / "map.tif")}

    def progress(fraction, text=""):
        if text.startswith(MAPPING) and raster.stat().st_mtime_ns != 1:
            content = raster.read_bytes()
            raster.write_bytes(content[: len(content) // 2] if change == "cut" else content[::-1])
            os.utime(raster, ns=(1, 1))

    with pytest.raises(RasterUnreadable, match=r"plain\.bsq was changed while it was read"):
        verbs.classify({"raster": str(raster)}, made, answers=toy.answers(40), progress=progress)
    assert not list(tmp_path.glob("map*"))
