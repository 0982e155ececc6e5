"""Damaged label files: each ends in a map or in a sentence, and stays as it is."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from hsi_active_qgis.engine import command_line
from tests.engine.conftest import Toy, materials, write
from tests.engine.limits import within_limit
from tests.engine.odd_labels import label_file
from tests.engine.test_inputs_kept import contents
from tests.share import share_of

ROLES = ("labels", "labels", "labels", "labels", "mask", "validation")
LONG, PARTS = share_of(1000), 2


@pytest.fixture
def toy(tmp_path):
    spectra, reference = materials(40, 44, 4)
    (tmp_path / "given").mkdir()
    toy = Toy(write(tmp_path / "given" / "toy.tif", spectra), spectra, reference)
    features = [
        {"type": "Feature", "geometry": shapely.geometry.mapping(shapely.from_wkb(wkb)), "properties": {"class": kind}}
        for wkb, kind in toy.answers(12)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    good = {"type": "FeatureCollection", "crs": crs, "features": features}
    (tmp_path / "given" / "good.geojson").write_text(json.dumps(good))
    return toy


def go_through(toy: Toy, here: Path, seed: int, capsys) -> int:
    """Map with an odd label file as the labels, mask or validation; return the exit status."""
    rng = np.random.default_rng([7, seed])
    here.mkdir()
    path = label_file(toy, here, rng)
    named = {"labels": toy.path.with_name("good.geojson"), str(rng.choice(ROLES)): path}
    options = [word for role, file in named.items() for word in (f"--{role}", str(file))]
    results = ["--output", str(here / "map.tif"), "--confidence", str(here / "sure.tif")]
    before, given = contents(here), contents(toy.path.parent)
    with within_limit():
        code = command_line.main(["classify", "--raster", str(toy.path), "--field", "class", *options, *results])
    out, told = capsys.readouterr()
    assert "Traceback" not in told and "does not know" not in told, told
    assert code == 0 or told.strip().splitlines()[-1].endswith("."), told
    assert {name: content for name, content in contents(here).items() if name in before} == before
    assert contents(toy.path.parent) == given
    if code == 0:
        assert_mapped(here, json.loads(out))
    return code


def check(toy: Toy, folder: Path, capsys, seeds) -> None:
    ended, faults = {0: 0, 1: 0, 2: 0}, []
    for seed in seeds:
        try:
            ended[go_through(toy, folder / str(seed), seed, capsys)] += 1
        except Exception as error:  # each of them is a fault
            faults.append(f"{seed}: {type(error).__name__}: {error}")
        shutil.rmtree(folder / str(seed))
    print(ended)
    assert not faults, "\n".join(faults)
    assert ended[0] > len(seeds) / 10 and ended[1] and ended[2], ended


def assert_mapped(folder: Path, told: dict) -> None:
    """The map has classes of the table, and a number beside each."""
    with rasterio.open(folder / "map.tif") as ids, rasterio.open(folder / "sure.tif") as sure:
        known = ids.read(1) > 0
        assert known.any() and np.isfinite(sure.read(1)[known]).all()
        assert set(np.unique(ids.read(1)[known])) <= {one["id"] for one in told["classes"]}
    assert all(text.endswith(".") for text in told["notices"]), told["notices"]


def test_damaged_label_files_end_in_maps_or_sentences(toy, tmp_path, capsys):
    check(toy, tmp_path, capsys, range(50))


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_1000_damaged_label_files_end_in_maps_or_sentences(toy, tmp_path, capsys, part):
    check(toy, tmp_path, capsys, range(50 + part, 50 + LONG, PARTS))
