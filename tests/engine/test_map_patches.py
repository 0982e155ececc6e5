"""Patches of a class map: sieve and polygons as `classify` makes them, and from a terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio.errors
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.features import rasterize

from hsi_active_qgis.engine import verbs
from hsi_active_qgis.engine.errors import BadRequest, Cancelled, CannotWrite, DiskFull
from hsi_active_qgis.engine.progress import FINISHING
from hsi_active_qgis.engine.raster import files
from tests.engine.conftest import GRID, Toy, sizes, write

ENTRY = Path(__file__).resolve().parents[2] / "hsi_active_qgis" / "engine" / "__main__.py"


def classify(toy, folder, answers=60, **more) -> dict:
    return verbs.classify(toy.scene, {"classes": str(folder / "map.tif")}, answers=toy.answers(answers), **more)


def read(path) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read(1)


@pytest.fixture
def noisy(toy, tmp_path) -> Toy:
    """Single pixels of other materials in the blocks, which the map shows, and nodata."""
    rng = np.random.default_rng(1)
    places = rng.random(toy.reference.shape) < 0.03
    spectra = toy.spectra.copy()
    spectra[:, places] = spectra[:, rng.permutation(toy.reference.size).reshape(toy.reference.shape)[places] // 70, 5]
    spectra[:, 20:24, :9] = -9999
    return Toy(write(tmp_path / "noisy.tif", spectra, nodata=-9999), spectra, toy.reference)


@pytest.mark.parametrize("cog", [False, True])
def test_classify_sieves_the_class_map_alone(noisy, tmp_path, cog):
    outputs = {"classes": str(tmp_path / "map.tif"), "uncertainty": str(tmp_path / "doubt.tif")}
    verbs.classify(noisy.scene, outputs, answers=noisy.answers(60))
    plain, doubt = read(tmp_path / "map.tif"), read(tmp_path / "doubt.tif")
    result = verbs.classify(noisy.scene, outputs, answers=noisy.answers(60), minimum_area=30, cog=cog)
    after = read(tmp_path / "map.tif")
    assert sizes(plain).min() < 30 <= sizes(after).min()
    assert np.array_equal(plain == 0, after == 0)
    assert (after[20:24, :9] == 0).all()
    assert np.array_equal(doubt, read(tmp_path / "doubt.tif"), equal_nan=True)
    assert result["pixels"] == {str(i): int((after == i).sum()) for i in (1, 2, 3)}
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.nodata == 0
        assert file.colormap(1)[1][3] == 255
        assert (file.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == "COG") == cog
    table = (tmp_path / "map.tif.aux.xml").read_text(encoding="utf-8")
    assert all(f"<F>{count}</F>" in table for count in result["pixels"].values())


def test_classify_with_a_model_writes_polygons_of_the_map_shown(noisy, tmp_path):
    verbs.train(
        noisy.scene, noisy.answers(60, values=lambda kind: ["ash", "elm", "oak"][kind - 1]), str(tmp_path / "m")
    )
    outputs, path = {"classes": str(tmp_path / "map.tif")}, tmp_path / "p.gpkg"
    verbs.classify(noisy.scene, outputs, model=str(tmp_path / "m"), minimum_area=12, polygons=str(path))
    ids = read(tmp_path / "map.tif")
    meta, _, shapes, (classes, names, pixels, _) = pyogrio.raw.read(path)
    assert sorted(pixels) == sorted(sizes(ids))
    assert np.array_equal(
        rasterize(zip(shapely.from_wkb(shapes), classes, strict=True), ids.shape, transform=GRID), ids
    )
    assert set(zip(classes.tolist(), names.tolist(), strict=True)) == {(1, "ash"), (2, "elm"), (3, "oak")}
    assert meta["crs"] == "EPSG:32633"
    assert not list(tmp_path.glob("*.part*")) + list(tmp_path.glob("p.gpkg-*"))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_without_a_place_on_earth_polygons_lie_as_qgis_shows_the_raster(toy, tmp_path):
    bare = Toy(write(tmp_path / "bare.tif", toy.spectra, transform=None, crs=None), toy.spectra, toy.reference)
    places = verbs.suggest(bare.scene, count=40)["questions"]
    answers = [
        [shapely.to_wkb(shapely.Point(q["x"], q["y"]), hex=True), int(toy.reference[q["row"], q["column"]])]
        for q in places
    ]
    outputs = {"classes": str(tmp_path / "map.tif")}
    verbs.classify(bare.scene, outputs, answers=answers, polygons=str(tmp_path / "p.gpkg"))
    _, _, shapes, (classes, _, _, areas) = pyogrio.raw.read(tmp_path / "p.gpkg")
    shapes = shapely.from_wkb(shapes)
    assert shapely.total_bounds(shapes).tolist() == [0, -60, 70, 0]
    assert np.isnan(areas).all()
    burnt = rasterize(zip(shapes, classes, strict=True), (60, 70), transform=Affine.scale(1, -1))
    assert np.array_equal(burnt, read(tmp_path / "map.tif"))


@pytest.mark.parametrize("moment", ["Finding patches", "Removing small patches", "Tracing polygons", FINISHING])
def test_cancel_leaves_the_older_results(toy, tmp_path, moment):
    more = {"minimum_area": 9, "polygons": str(tmp_path / "p.gpkg")}
    classify(toy, tmp_path, **more)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def progress(fraction, text=""):
        if text == moment:
            raise Cancelled

    with pytest.raises(Cancelled):
        classify(toy, tmp_path, answers=9, **more, progress=progress)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    fractions = []
    classify(toy, tmp_path, **more, progress=lambda fraction, text="": fractions.append(fraction))
    assert fractions == sorted(fractions)


def test_requests_that_cannot_be_met(toy, tmp_path):
    with pytest.raises(CannotWrite, match="gpkg"):
        classify(toy, tmp_path, polygons=str(tmp_path / "p.shp"))
    with pytest.raises(CannotWrite, match="Choose another folder"):
        classify(toy, tmp_path, polygons=str(tmp_path / "none" / "p.gpkg"))
    with pytest.raises(BadRequest, match="class map"):
        verbs.classify(toy.scene, {}, answers=toy.answers(30), polygons=str(tmp_path / "p.gpkg"))
    for wrong in (0, -3, 2.5, "9"):
        with pytest.raises(BadRequest, match="whole number"):
            classify(toy, tmp_path, minimum_area=wrong)
    assert not list(tmp_path.glob("map*")) + list(tmp_path.glob("p.*"))


def command(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, str(ENTRY), *words], capture_output=True, text=True, cwd="/", env=os.environ | {"LC_ALL": "C"}
    )


@pytest.mark.long
def test_sieve_polygons_and_rounds_from_a_terminal(toy, tmp_path):
    labels = tmp_path / "labels.gpkg"
    points = [shapely.to_wkb(shapely.from_wkb(wkb)) for wkb, _ in toy.answers(40)]
    kinds = np.array([kind for _, kind in toy.answers(40)])
    pyogrio.raw.write(str(labels), np.array(points), [kinds], ["kind"], geometry_type="Point", crs="EPSG:32633")
    words = ("--raster", str(toy.path), "--labels", str(labels), "--field", "kind", "--output", str(tmp_path / "m.tif"))
    done = command("classify", *words, "--minimum-area", "20", "--polygons", str(tmp_path / "p.gpkg"))
    assert done.returncode == 0, done.stderr
    assert sizes(read(tmp_path / "m.tif")).min() >= 20
    assert pyogrio.read_info(tmp_path / "p.gpkg")["features"] == len(sizes(read(tmp_path / "m.tif")))
    words = (*words[:-1], str(tmp_path / "next.tif"))
    done = command("update", *words, "--previous", str(tmp_path / "m.tif"), "--excluded", "[[3, 4]]", "--nodata", "-5")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["mapped"]
    assert 0 <= found["changed"] < 0.1
    done = command("--help")
    assert done.returncode == 0
    assert all(word in done.stdout for word in ("update", "classify"))
    for verb, options in (("update", ("--previous", "--nodata", "--field")), ("classify", ("--minimum-area",))):
        done = command(verb, "--help")
        assert done.returncode == 0
        assert all(option in done.stdout for option in options)


def test_polygons_that_cannot_be_written_are_named_in_a_short_sentence(toy, tmp_path, monkeypatch):
    """SQLite says all that it wanted to do, and the class map that is open meanwhile is not at fault."""
    usage, left = files.shutil.disk_usage(tmp_path), [10**9]
    monkeypatch.setattr(files.shutil, "disk_usage", lambda path: usage._replace(free=left[-1]))

    def fail(*_, **form):
        raise pyogrio.errors.DataSourceError(f"sqlite3_exec({'CREATE TABLE; ' * 500}) failed: database or disk is full")

    def fill(*_, **form):
        left.append(5000)
        fail()

    patches = {"polygons": str(tmp_path / "patches.gpkg")}
    monkeypatch.setattr(pyogrio.raw, "write", fail)
    with pytest.raises(CannotWrite, match=r"patches\.gpkg cannot be written \(database or disk is full\)") as told:
        classify(toy, tmp_path, **patches)
    assert len(str(told.value)) < 100 + len(str(tmp_path))
    monkeypatch.setattr(pyogrio.raw, "write", fill)
    with pytest.raises(DiskFull, match="free disk space"):
        classify(toy, tmp_path, **patches)
    assert not list(tmp_path.glob("map*")) + list(tmp_path.glob("patches*"))
