"""Answers from QGIS's own form, another program, other layers and areas; and everything that can be exported."""

import csv
import sqlite3

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.warp import transform as warp
from shapely.geometry import Point, box

from tests.desktop.test_desktop_analyst import class_names
from tests.patience import STILL_S

KINDS = ["Stubble", "Water", "Bog"]  # two that are classes of the scene by their names, one that is not


def label_files(raster, folder):
    """Write points and polygons of KINDS in degrees; return their paths. One point lies outside."""
    with rasterio.open(raster) as source:
        pixels = [(60, 20), (70, 60), (80, 100)]
        places = [source.xy(row, column) for row, column in pixels] + [(0.0, 0.0)]
        xs, ys = warp(source.crs, "EPSG:4326", *zip(*places, strict=True))
    points = [Point(x, y) for x, y in zip(xs, ys, strict=True)]
    squares = [box(p.x - 1e-4, p.y - 1e-4, p.x + 1e-4, p.y + 1e-4) for p in points[:3]]
    paths = []
    for name, shapes, kinds in (("points", points, [*KINDS, KINDS[0]]), ("areas", squares, KINDS)):
        paths.append(str(folder / f"{name}.gpkg"))
        wkb, kind = shapely.to_wkb(shapes), shapes[0].geom_type
        values = [np.array(kinds, dtype=object)]
        pyogrio.raw.write(paths[-1], wkb, values, ["kind"], geometry_type=kind, crs="EPSG:4326")
    return paths


def write_as_another_program(path, fid):
    """Answer a question, and add a point beside it, as a program that knows GeoPackage only."""
    with sqlite3.connect(path, timeout=STILL_S) as file:
        register_spatial_functions(file)
        file.execute("UPDATE samples SET class = 1 WHERE fid = ?", [fid])
        (x, y, crs) = point_of(file, fid)
        header = b"GP\x00\x01" + crs.to_bytes(4, "little", signed=True)
        file.execute("INSERT INTO samples (geom, class) VALUES (?, 2)", [header + shapely.to_wkb(Point(x - 40, y))])
    file.close()


def point_of(file, fid):
    geometry, crs = file.execute(
        "SELECT geom, (SELECT srs_id FROM gpkg_contents WHERE table_name = 'samples') FROM samples WHERE fid = ?", [fid]
    ).fetchone()
    point = shapely.from_wkb(geometry[8:])
    return point.x, point.y, crs


def register_spatial_functions(file):
    """What the triggers of a GeoPackage call."""
    file.create_function("ST_IsEmpty", 1, lambda blob: 0)
    for name, axis in (("ST_MinX", 0), ("ST_MaxX", 0), ("ST_MinY", 1), ("ST_MaxY", 1)):
        file.create_function(name, 1, lambda blob, i=axis: shapely.from_wkb(blob[8:]).coords[0][i])


@pytest.fixture
def told(desktop, embedded, tmp_path):
    names = class_names(embedded["reference"])
    arguments = {"classes": ["Stubble", "Water"], "labels": label_files(embedded["raster"], tmp_path)}
    assert set(arguments["classes"]) <= set(names)
    run = desktop().start("elsewhere", **embedded, **arguments, folder=str(tmp_path))
    waiting = run.wait_until_told(lambda line: line.get("waiting") == "program")
    write_as_another_program(waiting["file"], waiting["fid"])
    return run.wait()


@pytest.mark.long
def test_answers_from_elsewhere_count_and_everything_is_exported(told, embedded, tmp_path):
    text, gone = told["refusals"]
    assert "is not a raster" in text
    assert "gone.tif" in gone
    assert told["form"]["counts"] == {"1": 1, "None": 1}
    assert told["form"]["choices"] == [{"Stubble": 1}, {"Water": 2}, {"don't know": 0}]
    assert told["program"]["counts"] == {"1": 2, "2": 1, "None": 1}
    assert told["program"]["summary"] == "2 classes, 3 answers"
    assert told["import"]["counts"] == {"1": 4, "2": 3, "3": 2, "None": 1}
    assert told["area"]["counts"]["2"] == 4
    assert told["undone"]["counts"] == told["import"]["counts"]
    assert [entry["name"] for entry in told["classes"]] == ["Stubble", "Water", "Bog"]
    check_results(tmp_path / "results", embedded, told)


def check_results(folder, embedded, told):
    """Open what was exported with other libraries."""
    stem = "scene_"
    with rasterio.open(folder / f"{stem}class_map.tif") as file, rasterio.open(embedded["raster"]) as raw:
        assert (file.shape, file.transform, file.crs) == (raw.shape, raw.transform, raw.crs)
        assert set(np.unique(file.read(1))) <= {0, 1, 2, 3}
    with rasterio.open(folder / f"{stem}probabilities.tif") as file:
        assert file.count == 3
    for name in ("confidence", "uncertainty"):
        with rasterio.open(folder / f"{stem}{name}.tif") as file:
            values = file.read(1)
            assert np.nanmin(values) >= 0
            assert np.nanmax(values) <= 1
    patches = pyogrio.raw.read(folder / f"{stem}class_map.gpkg", columns=["class", "area_pixels"])
    assert min(patches[3][1]) >= 9
    with open(folder / f"{stem}answers.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 10
    assert {row["name"] for row in rows} == {"Stubble", "Water", "Bog", "don't know"}
    layers = dict(pyogrio.list_layers(folder / f"{stem}answers.gpkg"))
    assert set(layers) == {"points", "areas"}
    report = (folder / f"{stem}report.html").read_text()
    assert "Overall accuracy" in report
    assert "Confusion matrix" in report
