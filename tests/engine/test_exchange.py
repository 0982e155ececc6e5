"""Labelled spectra and descriptions of models, as other programs read them: GDAL's ENVI driver, SQLite, JSON."""

import csv
import json
import re
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
import torch

from hsi_active_qgis.engine import command_line, verbs
from hsi_active_qgis.engine.errors import BadRequest, CannotWrite, ModelUnreadable, NoLabels
from hsi_active_qgis.engine.raster.cube import Cube
from tests.engine.conftest import GRID, whole, write
from tests.engine.pairs import make_pair

NAMES = {1: "oak", 2: "=beech, old", 3: "fir"}
WAVELENGTHS = [400.5 + 50 * band for band in range(12)]


@pytest.fixture
def forest(toy):
    """The toy with wavelengths, a scale, and a corner without data."""
    with rasterio.open(toy.path, "r+") as file:
        file.scales, file.nodata = [0.0001] * 12, -9999
        for band, wavelength in enumerate(WAVELENGTHS, 1):
            file.update_tags(band, wavelength=str(wavelength), wavelength_units="nm", fwhm="8")
        file.write(np.full((12, 10, 10), -9999, "int16"), window=((0, 10), (0, 10)))
    return toy


def answers_of(toy, count=30):
    return [*toy.answers(count, values=NAMES.get), toy.point(2, 2, "oak")]


def places(toy, answers):
    """The pixels (row, column) of answers that have data, as they lie in the raster, and their classes by name."""
    with rasterio.open(toy.path) as file:
        points = [shapely.from_wkb(wkb) for wkb, _ in answers]
        pixels = [file.index(point.x, point.y) for point in points]
    found = dict(zip(pixels, [name for _, name in answers], strict=True))
    return {pixel: name for pixel, name in found.items() if max(pixel) >= 10}


def header_of(path):
    """The header of an ENVI file, as SPy reads it: lists are parted at commas."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith("ENVI\n")
    found = re.findall(r"^([^=\n]+?) *= *(\{.*?\}|.*?)$", text, re.MULTILINE | re.DOTALL)
    return {k: [one.strip() for one in v[1:-1].split(",")] if v[0] == "{" else v for k, v in found}


def as_raster(path):
    """A copy of a spectral library that is called a raster: GDAL's ENVI driver refuses libraries by that word."""
    header = path.with_suffix(".hdr").read_text(encoding="utf-8")
    copy = shutil.copy(path, path.with_name("raster.dat"))
    path.with_name("raster.hdr").write_text(header.replace("ENVI Spectral Library", "ENVI Standard"), encoding="utf-8")
    return copy


def test_a_spectral_library_is_read_by_gdal_as_it_was_in_the_raster(forest, tmp_path):
    answers, path = answers_of(forest), tmp_path / "forest.sli"
    told = verbs.export_spectra(forest.scene, answers, str(path))
    expected = places(forest, answers)
    values, _ = whole(Cube(str(forest.path)))
    header = header_of(tmp_path / "forest.hdr")
    with open(tmp_path / "forest.csv", newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    pixels = [(int(row["row"]), int(row["column"])) for row in table]
    assert told["spectra"] == len(table) == len(expected) and set(pixels) == set(expected)
    with rasterio.open(as_raster(path)) as file:
        assert (file.driver, file.count, file.shape, file.dtypes[0]) == ("ENVI", 1, (len(table), 12), "float32")
        spectra = file.read(1)
    assert np.array_equal(spectra, [values[:, row, column] for row, column in pixels])
    assert 0 < spectra.max() < 1  # physical
    assert header["file type"] == "ENVI Spectral Library" and header["wavelength units"] == "Nanometers"
    assert [float(one) for one in header["wavelength"]] == WAVELENGTHS
    assert [float(one) for one in header["fwhm"]] == [8.0] * 12
    assert header["spectra names"] == [row["spectra names"].lstrip("'") for row in table]
    assert len(set(header["spectra names"])) == len(table)
    for row, pixel in zip(table, pixels, strict=True):
        assert row["name"].lstrip("'") == expected[pixel]
        assert row["spectra names"].lstrip("'").startswith(re.sub("[,=]", "-", expected[pixel]))
    assert {entry["name"] for entry in told["classes"]} == set(NAMES.values())
    assert any("on no data" in notice for notice in told["notices"])


def test_points_are_read_by_sqlite_and_are_labels_again(forest, tmp_path):
    answers, path = answers_of(forest), tmp_path / "forest.gpkg"
    told = verbs.export_spectra(forest.scene | {"bands": [2, 5]}, answers, str(path))
    with sqlite3.connect(path) as file:
        rows = file.execute('SELECT "row", "column", "class", name, b2, b5, profile FROM spectra').fetchall()
        columns = [name for _, name, *_ in file.execute("PRAGMA table_info(spectra)")]
    values, _ = whole(Cube(str(forest.path)))
    expected = places(forest, answers)
    assert columns == ["fid", "geom", "class", "name", "row", "column", "profile", "b2", "b5"]
    assert {row[:2]: row[3] for row in rows} == expected and told["spectra"] == len(rows)
    for row, column, _, _, second, fifth, profile in rows:
        assert (second, fifth) == pytest.approx(tuple(values[[1, 4], row, column]))
        told = json.loads(profile)
        assert (told["x"], told["xUnit"]) == ([WAVELENGTHS[1], WAVELENGTHS[4]], "nm")
        assert told["y"] == pytest.approx([second, fifth])
    again = tmp_path / "again.sli"
    words = ["export_spectra", "--raster", str(forest.path), "--labels", str(path), "--field", "name"]
    assert command_line.main([*words, "--path", str(again)]) == 0
    assert (tmp_path / "again.csv").read_text() == _library(forest, answers, tmp_path / "once.sli")


def _library(toy, answers, path):
    verbs.export_spectra(toy.scene, answers, str(path))
    return path.with_suffix(".csv").read_text()


def test_geojson_lies_in_longitude_and_latitude(forest, tmp_path):
    path = tmp_path / "forest.geojson"
    verbs.export_spectra(forest.scene, answers_of(forest), str(path))
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    assert len(features) == len(places(forest, answers_of(forest)))
    with rasterio.open(forest.path) as file:
        for feature in features:
            told = feature["properties"]
            x, y = file.xy(told["row"], told["column"])
            ((longitude,), (latitude,)) = rasterio.warp.transform(file.crs, "EPSG:4326", [x], [y])
            assert feature["geometry"]["coordinates"] == pytest.approx((longitude, latitude), abs=1e-6)
            assert told["b12"] == pytest.approx(told["profile"]["y"][11])


def test_samples_of_sits_are_points_of_the_earth_with_days(forest, tmp_path):
    path, days = tmp_path / "samples.csv", ("2024-01-01", "2024-12-31")
    verbs.export_spectra(forest.scene, answers_of(forest), str(path), start_date=days[0], end_date=days[1])
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["id", "longitude", "latitude", "start_date", "end_date", "label"]
    assert {(row["start_date"], row["end_date"]) for row in rows} == {days}
    with rasterio.open(forest.path) as file:
        degrees = [[float(row[name]) for row in rows] for name in ("longitude", "latitude")]
        x, y = rasterio.warp.transform("EPSG:4326", file.crs, *degrees)
        found = {
            file.index(*place): row["label"].lstrip("'")
            for place, row in zip(zip(x, y, strict=True), rows, strict=True)
        }
    assert found == places(forest, answers_of(forest))
    with pytest.raises(BadRequest, match="first and the last day"):
        verbs.export_spectra(forest.scene, answers_of(forest), str(path), start_date="2024")
    bare = write(tmp_path / "bare.tif", forest.spectra, crs=None)
    with pytest.raises(BadRequest, match="no CRS"):
        verbs.export_spectra({"raster": str(bare)}, forest.answers(5), str(path), start_date=days[0], end_date=days[1])


def test_the_training_input_of_scp_are_polygons_and_labels_again(forest, tmp_path):
    path, square = tmp_path / "forest.scp.gpkg", shapely.box(*GRID @ (20, 40), *GRID @ (30, 20)).wkb_hex
    answers = [[square, "oak"], *forest.answers(20, values=NAMES.get)]
    told = verbs.export_spectra(forest.scene, answers, str(path))
    with sqlite3.connect(path) as file:
        rows = file.execute('SELECT "MC_ID", "MC_info", "C_ID", "C_info" FROM training').fetchall()
    named = {entry["id"]: entry["name"] for entry in told["classes"]}
    assert all(row[1] == row[3] == named[row[0]] and row[0] == row[2] for row in rows)
    assert 3 < len(rows) < told["spectra"]  # what touches is one polygon
    again = tmp_path / "again.sli"
    words = ["export_spectra", "--raster", str(forest.path), "--labels", str(path), "--field", "MC_info"]
    assert command_line.main([*words, "--path", str(again)]) == 0
    _library(forest, answers, tmp_path / "once.sli")
    assert _labelled(tmp_path / "again.csv") == _labelled(tmp_path / "once.csv")


def _labelled(path):
    """The pixels of a library's table with their classes."""
    with open(path, newline="", encoding="utf-8") as file:
        return {(row["row"], row["column"], row["name"]) for row in csv.DictReader(file)}


@pytest.mark.parametrize("ending", ["sli", "gpkg", "geojson"])
def test_a_raster_without_place_and_wavelengths_will_do(toy, tmp_path, ending):
    bare = write(tmp_path / "bare.tif", toy.spectra, crs=None, transform=rasterio.Affine.identity())
    answers = [["0101000000000000000000144000000000000014C0", 1], ["01010000000000000000003F4000000000000014C0", 2]]
    path = tmp_path / f"bare.{ending}"
    assert verbs.export_spectra({"raster": str(bare)}, answers, str(path))["spectra"] == 2
    if ending == "sli":
        assert "wavelength" not in header_of(tmp_path / "bare.hdr")
    if ending == "geojson":
        (first, _) = json.loads(path.read_text())["features"]
        assert first["geometry"]["coordinates"] == [5.5, -5.5]
        assert set(first["properties"]["profile"]) == {"y"}


def test_what_cannot_be_written_is_a_sentence(forest, tmp_path):
    answers = answers_of(forest)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(BadRequest, match=r"written to \.sli, \.gpkg, \.geojson, \.csv or \.scp\.gpkg"):
        verbs.export_spectra(forest.scene, answers, str(tmp_path / "forest.txt"))
    with pytest.raises(NoLabels, match="None of the labels"):
        verbs.export_spectra(
            forest.scene, [forest.point(2, 2, "oak"), forest.point(20, 20, None)], str(tmp_path / "a.sli")
        )
    (tmp_path / "pair").mkdir()
    with pytest.raises(BadRequest, match="Leave the second date"):
        verbs.export_spectra(make_pair(tmp_path / "pair").scene, answers, str(tmp_path / "a.sli"))
    assert [path for path in sorted(tmp_path.iterdir()) if path.name != "pair"] == before


def test_the_header_of_a_raster_is_not_overwritten(toy, tmp_path):
    cube = write(tmp_path / "cube.dat", toy.spectra, driver="ENVI")
    before = (tmp_path / "cube.hdr").read_bytes()
    with pytest.raises(CannotWrite, match=r"would overwrite cube\.hdr"):
        verbs.export_spectra({"raster": str(cube)}, toy.answers(5), str(tmp_path / "cube.sli"))
    assert (tmp_path / "cube.hdr").read_bytes() == before and not (tmp_path / "cube.sli").exists()


@pytest.mark.parametrize("settings", [{}, {"committee": "ensemble", "members": 2}], ids=["one", "committee"])
def test_a_model_s_description_is_a_stac_item_of_mlm(forest, tmp_path, settings):
    model, path = tmp_path / "my oaks (2).hsimodel", tmp_path / "my oaks (2).json"
    choice = {"learner": "spectrum_svm", "settings": settings}
    trained = verbs.train(forest.scene | {"bands": [1, 3, 7]}, answers_of(forest, 60), str(model), **choice)
    assert verbs.describe_model(str(model), str(path)) == {"path": str(path)}
    item = json.loads(path.read_text(encoding="utf-8"))
    told = item["properties"]
    assert (item["type"], item["stac_version"], item["geometry"], item["links"]) == ("Feature", "1.1.0", None, [])
    assert "https://stac-extensions.github.io/mlm/v1.5.2/schema.json" in item["stac_extensions"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", told["datetime"])
    assert re.fullmatch(r"[a-zA-Z][a-zA-Z0-9_.\-\s]+[a-zA-Z0-9]", told["mlm:name"])
    assert told["mlm:architecture"] == "SVM on the spectrum alone" and told["mlm:tasks"] == ["semantic-segmentation"]
    assert (told["mlm:framework"], told["mlm:framework_version"]) == ("PyTorch", torch.__version__)
    assert told["mlm:accelerator"] is None and told["mlm:total_parameters"] > 0
    assert [band["name"] for band in told["bands"]] == ["B1", "B3", "B7"]
    assert [band["eo:center_wavelength"] for band in told["bands"]] == pytest.approx([0.4005, 0.5005, 0.7005])
    (given,) = told["mlm:input"]
    assert given["bands"] == ["B1", "B3", "B7"] and given["input"]["shape"] == [-1, 3, -1, -1]
    assert given["input"]["dim_order"] == ["batch", "bands", "height", "width"]
    (result,) = told["mlm:output"]
    assert result["result"]["shape"] == [-1, 3, -1, -1] and result["result"]["dim_order"][1] == "class"
    classes = [(entry["value"], entry["description"]) for entry in result["classification:classes"]]
    assert classes == [(entry["id"], entry["name"]) for entry in trained["classes"]]
    for entry in result["classification:classes"]:
        assert re.fullmatch("[0-9A-Za-z_-]+", entry["name"]) and re.fullmatch("[0-9A-F]{6}", entry["color_hint"])
    assert item["assets"]["model"]["href"] == model.name and "mlm:model" in item["assets"]["model"]["roles"]
    assert item["id"].endswith(trained["digest"][:16]) and trained["digest"] in told["description"]
    assert told["mlm:hyperparameters"]["committee"] is bool(settings)


def test_a_description_of_two_dates_has_a_time_and_one_of_features_a_second_input(tmp_path, toy):
    pair = make_pair(tmp_path)
    model, path = str(tmp_path / "pair.hsimodel"), str(tmp_path / "below.json")
    places = [(int(r), int(c)) for kind in (1, 2) for r, c in np.argwhere(pair.changed == kind)[::200]]
    points = [shapely.Point(*GRID @ (column + 0.5, row + 0.5)).wkb_hex for row, column in places]
    verbs.train(pair.scene, [[wkb, int(pair.changed[place])] for wkb, place in zip(points, places, strict=True)], model)
    verbs.describe_model(model, path)
    (given,) = json.loads(Path(path).read_text())["properties"]["mlm:input"]
    assert given["input"]["shape"][:2] == [-1, 2] and given["input"]["dim_order"][:3] == ["batch", "time", "bands"]
    further = write(tmp_path / "height.tif", toy.spectra[:2].astype("float32"))
    verbs.train(toy.scene | {"features": str(further)}, toy.answers(40), model)
    verbs.describe_model(model, path)
    _, features = json.loads(Path(path).read_text())["properties"]["mlm:input"]
    assert features["bands"] == [] and features["input"]["shape"] == [-1, 2, -1, -1]


def test_what_cannot_be_described_is_a_sentence(toy, tmp_path):
    with pytest.raises(ModelUnreadable):
        verbs.describe_model(str(toy.path), str(tmp_path / "a.json"))
    with pytest.raises(BadRequest, match=r"written as \.json"):
        verbs.describe_model(str(toy.path), str(tmp_path / "a.txt"))
