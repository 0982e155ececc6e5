"""Damaged and odd rasters and headers: each is read, with notices, or refused in a sentence, and none is changed."""

import json
import shutil
import zlib
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import EngineError
from tests.engine.conftest import materials, write
from tests.engine.limits import within_limit
from tests.engine.odd_rasters import COLUMNS, ROWS, odd_raster
from tests.engine.test_inputs_kept import contents
from tests.share import share_of

SHORT, LONG, PARTS = 80, share_of(2400), 4
MAPPED = 3  # one of so many is mapped, too
MAPS = ("classes", "confidence", "uncertainty", "probabilities")


def go_through(folder: Path, seed: int) -> str:
    """Ask about an odd raster as the raster, second date or mask of a scene; return what came of it."""
    rng = np.random.default_rng([zlib.crc32(b"rasters"), seed])
    folder.mkdir()
    path = odd_raster(folder, rng)
    role = str(rng.choice(["raster"] * 8 + ["second", "mask"]))
    scene = {"raster": str(path)}
    if role != "raster":
        scene = {"raster": str(write(folder / "good.tif", materials(ROWS, COLUMNS)[0]))}
        scene[role] = {"raster": str(path)} if role == "mask" else str(path)
    before = contents(folder)
    try:
        with within_limit():
            return ask(scene, folder, mapped=seed % MAPPED == 0)
    except EngineError as error:
        assert_sentence(str(error))
        return "refused"
    finally:
        after = contents(folder)
        assert {name: after.get(name) for name in before} == before


def ask(scene: dict, folder: Path, mapped: bool) -> str:
    """What the engine tells of a scene, asks about it and, with answers, maps."""
    info = sound(verbs.info(scene))
    asked = sound(verbs.suggest(scene, count=3))
    place = Affine(*info["transform"])
    for question in asked["questions"]:
        there = place @ (question["column"] + 0.5, question["row"] + 0.5)
        assert np.allclose(there, (question["x"], question["y"]), rtol=1e-6)
        assert 0 <= question["row"] < info["rows"] and 0 <= question["column"] < info["columns"]
    if not mapped or not asked["questions"]:
        return "asked" if asked["questions"] else "nothing to ask"
    maps = {name: str(folder / f"map_{name}.tif") for name in MAPS}
    sound(verbs.classify(scene, maps, answers=answers(info, place)))
    assert_whole(maps, info)
    return "mapped"


def answers(info: dict, place: Affine) -> list:
    """Points on the pixels of the left upper corner, of the blocks' classes."""
    rng, classes = np.random.default_rng(0), materials(ROWS, COLUMNS)[1]
    pixels = rng.integers(0, (min(ROWS, info["rows"]), min(COLUMNS, info["columns"])), (40, 2))
    return [[shapely.Point(place @ (c + 0.5, r + 0.5)).wkb_hex, int(classes[r, c])] for r, c in pixels]


def sound(result: dict) -> dict:
    """A result that JSON can hold, whose notices are sentences."""
    json.dumps(result, allow_nan=False)
    for text in result["notices"]:
        assert_sentence(text)
    return result


def assert_sentence(text: str) -> None:
    assert len(text) > 20 and text.endswith(".") and "Traceback" not in text and "\n" not in text, text


def assert_whole(maps: dict[str, str], info: dict) -> None:
    """The maps lie on the raster, and hold numbers wherever there is a class."""
    read = {}
    for name, path in maps.items():
        with rasterio.open(path) as file:
            assert file.shape == (info["rows"], info["columns"])
            assert not info["georeferenced"] or np.allclose([*file.transform][:6], info["transform"], rtol=1e-9)
            read[name] = file.read()
    known = read["classes"][0] > 0
    assert known.any()
    assert all(np.isfinite(read[name][:, known]).all() for name in MAPS[1:])
    assert np.allclose(read["probabilities"][:, known].sum(0), 1, atol=0.02)


def all_of(folder: Path, seeds) -> dict[str, int]:
    outcomes: dict[str, int] = {}
    faults = []
    for seed in seeds:
        here = folder / str(seed)
        try:
            outcome = go_through(here, seed)
        except Exception as error:  # each of them is a fault
            outcome = "fault"
            faults.append(f"{seed}: {type(error).__name__}: {error}")
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
        shutil.rmtree(here)
    print(outcomes)
    assert not faults, "\n".join(faults)
    return outcomes


@pytest.mark.filterwarnings("ignore")
def test_odd_rasters(tmp_path):
    outcomes = all_of(tmp_path, range(SHORT))
    assert all(outcomes[name] > SHORT / 20 for name in ("asked", "mapped", "refused"))


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.filterwarnings("ignore")
def test_2400_odd_rasters(tmp_path, part):
    seeds = range(SHORT + part, SHORT + LONG, PARTS)
    assert sum(all_of(tmp_path, seeds).values()) == len(seeds)
