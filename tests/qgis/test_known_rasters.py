"""Whose session a file is, and rasters that change while their session is open."""

import os
import shutil

import pytest
from osgeo import gdal

from hsi_active_qgis.gui.model import session_place
from hsi_active_qgis.gui.model.export import Export
from tests.qgis.benches import the_sentence
from tests.qgis.sessions import content


@pytest.mark.parametrize("other", ["toy.tiff", "toy.bsq", "toy"])
def test_a_raster_of_the_same_stem_has_a_session_of_its_own(bench, raster, other):
    bench.begin(raster)
    first, counts = bench.session.path, bench.counts
    beside = str(first.with_name(other))
    gdal.Translate(beside, raster, format="ENVI" if other != "toy.tiff" else "GTiff")
    bench.do(lambda: bench.look_at(beside))
    bench.start()
    assert bench.session.path != first
    assert (bench.raster, bench.counts) == (beside, {})
    bench.do(lambda: bench.look_at(raster))
    bench.start()
    assert (bench.session.path, bench.counts) == (first, counts)


def test_a_session_named_as_before_opens_for_its_own_raster_only(bench, raster):
    bench.begin(raster)
    counts, path = bench.counts, bench.session.path
    bench.leave()
    earlier = path.rename(path.with_name("toy_labels.gpkg"))
    other = str(shutil.copy(raster, earlier.with_name("toy.tiff")))
    assert session_place.default_path(raster, bench.project) == earlier
    assert session_place.default_path(other, bench.project) == earlier.with_name("toy.tiff_labels.gpkg")
    bench.do(lambda: bench.look_at(raster))
    bench.start()
    assert (bench.session.path, bench.counts) == (earlier, counts)


def test_rasters_of_one_name_do_not_meet_in_the_folder_of_the_project(bench, toy, tmp_path, monkeypatch):
    bench.project.setFileName(str(tmp_path / "project.qgz"))
    paths = []
    for share in ("one", "two"):
        (tmp_path / share).mkdir()
        shutil.copy(toy["raster"], tmp_path / share / "toy.tif")
    monkeypatch.setattr(session_place.os, "access", lambda folder, _: str(folder) == str(tmp_path))
    for share in ("one", "two"):
        paths.append(session_place.default_path(str(tmp_path / share / "toy.tif"), bench.project))
    paths += [session_place.default_path(f'NETCDF:"/data/a.nc":{name}', bench.project) for name in ("x", "y")]
    assert len(set(paths)) == 4
    assert {path.parent for path in paths} == {tmp_path}


def test_the_session_of_another_raster_is_a_choice(bench, raster):
    bench.begin(raster)
    path = bench.session.path
    bench.leave()
    other = str(shutil.copy(raster, path.with_name("other.tif")))
    before = path.rename(path.with_name("other.tif_labels.gpkg")).read_bytes()
    path = path.with_name("other.tif_labels.gpkg")
    taken = []
    bench.taken.connect(taken.append)
    bench.do(lambda: bench.look_at(other))
    bench.start()
    assert (taken, bench.opened, bench.raster) == ([str(path)], None, other)
    assert path.read_bytes() == before
    bench.start(session_place.free_path(path))
    assert (bench.session.path.name, bench.counts) == ("other.tif_2_labels.gpkg", {})


def replace(path, made):
    """Put another file in the place of an open one, as programs do that save."""
    os.replace(made, path)


def brighter(raster, path):
    return gdal.Translate(path, raster, outputType=gdal.GDT_Float32, scaleParams=[[0, 1, 0, 3]])


CHANGES = {
    "other content": lambda raster, path: brighter(raster, path),
    "fewer bands": lambda raster, path: gdal.Translate(path, raster, bandList=[1, 2, 3]),
    "other grid": lambda raster, path: gdal.Translate(path, raster, srcWin=[0, 0, 20, 30]),
    "elsewhere": lambda raster, path: gdal.Translate(path, raster, outputBounds=[0, 40, 40, 0]),
}


@pytest.mark.parametrize("how", CHANGES)
def test_a_raster_that_changed_meanwhile_is_not_mapped(bench, raster, tmp_path, how):
    bench.begin(raster)
    counts, path = bench.counts, bench.session.path
    kept = shutil.copy(raster, tmp_path / "kept.tif")
    made = str(tmp_path / "made.tif")
    CHANGES[how](raster, made)
    replace(raster, made)
    assert the_sentence(bench.do(bench.rounds.update), "has changed since")
    assert the_sentence(bench.do(Export(bench, tmp_path / "out", ["classes"], 1, "", print).start), "has changed since")
    assert (bench.rounds.number, bench.counts, bench.raster) == (1, counts, raster)
    bench.labelling.answer(1)
    assert sum(bench.counts.values()) == sum(counts.values()) + 1
    replace(raster, kept)  # another time, the same content
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.number == 2
    assert bench.session.path == path


def test_a_raster_of_the_same_grid_is_taken_as_it_is_now_when_the_session_is_opened_again(bench, raster, tmp_path):
    bench.begin(raster)
    made = str(tmp_path / "made.tif")
    brighter(raster, made)
    replace(raster, made)
    assert the_sentence(bench.do(lambda: bench.open(bench.session.path)), "as it is now", "info")
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.number == 2


def test_a_raster_that_was_only_touched_stops_nobody(bench, raster):
    bench.begin(raster)
    os.utime(raster)
    assert bench.do(bench.rounds.update) == []
    assert bench.rounds.number == 2
    os.utime(raster)
    assert bench.do(lambda: bench.open(bench.session.path)) == []


@pytest.mark.parametrize("role", ["second", "mask"])
def test_second_date_and_mask_are_watched_as_well(bench, raster, tmp_path, role):
    used, made = str(tmp_path / "used.tif"), str(tmp_path / "made.tif")
    if role == "second":
        gdal.Translate(used, raster, bandList=list(range(gdal.Open(raster).RasterCount, 0, -1)))
    else:
        gdal.Translate(used, raster, bandList=[1])
    bench.begin(raster)
    if role == "second":
        bench.do(lambda: bench.second_date.choose(used))
    else:
        bench.set(mask={"raster": used, "name": "mask"})
    assert bench.do(bench.rounds.update) == []
    brighter(used, made)
    replace(used, made)
    assert the_sentence(bench.do(bench.rounds.update), "used.tif has changed")
    assert bench.rounds.number == 2
    before = content(bench.session)["samples"]
    assert the_sentence(bench.do(lambda: bench.open(bench.session.path)), "as it is now", "info")
    assert content(bench.session)["samples"] == before
    assert bench.do(bench.rounds.update) == []
