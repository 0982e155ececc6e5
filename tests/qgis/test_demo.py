"""`make demo` from outside: its products are opened and its figures computed anew."""

import json
import os
import re
from array import array
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.PyQt.QtGui import QImage

from tests.patience import run

ROOT = Path(__file__).resolve().parents[2]
ROUNDS, ANSWERS = 2, 6


def run_demo(folder, *arguments):
    """Run the demo in a QGIS of its own, as the Makefile does."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QGIS_", "PYTHON"))}
    command = [ROOT / ".ci" / "with-qgis", "/usr/bin/python3", "-m", "hsi_active_qgis.demo", "--output", folder]
    command = [str(word) for word in [*command, *arguments]]
    return run(command, cwd=ROOT, env=environment)


def pixels(path):
    source = gdal.Open(str(path))
    return array("i", source.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Int32))


def rows_of(folder, table, where="1 = 1"):
    source = ogr.Open(str(folder / "session.gpkg"))
    layer = source.GetLayerByName(table)
    layer.SetAttributeFilter(where)
    return [feature.items() for feature in layer]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    folder = tmp_path_factory.mktemp("the demo") / "demo"
    folder.mkdir()
    (folder / "class_map.tif").write_text("of an earlier run")
    done = run_demo(folder, "--rounds", ROUNDS, "--answers", ANSWERS)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, done.stdout


def test_a_line_per_round_and_the_same_figures_in_the_session(demo):
    folder, printed = demo
    pattern = r"round (\d): (\d+) class answers, (\d+) don't-knows, OA ([\d.]+) % of \d+ other pixels, [\d.]+ s"
    lines = re.findall(pattern, printed)
    rounds = rows_of(folder, "rounds")
    assert len(lines) == len(rounds) == ROUNDS
    for (number, known, unsure, overall), row in zip(lines, rounds):
        assert (int(number), int(known), int(unsure)) == (row["round"], row["answers"], row["unsure"])
        assert int(known) == ANSWERS
        assert float(overall) == pytest.approx(100 * row["overall"], abs=0.01)
        states = [f"round = {number} AND state = '{state}'" for state in ("answered", "unsure")]
        assert [len(rows_of(folder, "samples", where)) for where in states] == [int(known), int(unsure)]


def test_every_answer_is_what_the_reference_says(demo):
    folder, _ = demo
    reference = pixels(folder / "scene" / "reference.tif")
    for sample in rows_of(folder, "samples", "state IN ('answered', 'unsure')"):
        told = reference[sample["row"] * 140 + sample["column"]]
        assert (sample["class"] or 0) == told
        assert sample["state"] == ("answered" if told else "unsure")
    asked_next = rows_of(folder, "samples", "state = 'open'")
    assert len(asked_next) == ANSWERS
    assert {sample["round"] for sample in asked_next} == {ROUNDS + 1}


def test_the_reported_accuracy_is_that_of_the_map_on_the_pixels_not_asked(demo):
    folder, _ = demo
    mapped, reference = pixels(folder / "class_map.tif"), pixels(folder / "scene" / "reference.tif")
    asked = {s["row"] * 140 + s["column"] for s in rows_of(folder, "samples", "state IN ('answered', 'unsure')")}
    others = [i for i, value in enumerate(reference) if value > 0 and i not in asked]
    right = sum(mapped[i] == reference[i] for i in others)
    last = rows_of(folder, "rounds")[-1]
    assert last["overall"] == pytest.approx(right / len(others), abs=1e-9)
    assert last["overall"] > 0.5
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert f"<strong>{100 * right / len(others):.2f} %</strong>" in report
    assert f"on {len(others)} pixels" in report


def test_the_maps_lie_on_the_rasters_grid(demo):
    folder, _ = demo
    scene = gdal.Open(str(folder / "scene" / "scene.bsq"))
    outside = array("i", scene.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Int32))
    for name in ("class_map.tif", "uncertainty.tif"):
        made = gdal.Open(str(folder / name))
        assert (made.RasterXSize, made.RasterYSize) == (140, 120)
        assert made.GetGeoTransform() == scene.GetGeoTransform()
        assert made.GetSpatialRef().GetAuthorityCode(None) == "32633"
    for value, stored in zip(pixels(folder / "class_map.tif"), outside):
        assert (value == 0) == (stored == -9999)


def test_the_report_stands_alone_and_names_the_axes_of_the_confusion_matrix(demo):
    folder, _ = demo
    report = (folder / "report.html").read_text(encoding="utf-8")
    assert report.count("data:image/png;base64,") == 3
    assert not re.search(r'(src|href)="(?!data:)', report)
    assert 'rowspan="10" scope="rowgroup">REFERENCE</th>' in report
    assert 'colspan="10">CLASS MAP</th>' in report
    with_names = gdal.Open(str(folder / "scene" / "reference.tif")).GetMetadataItem("CLASS_NAMES")
    assert all(name in report for name in json.loads(with_names).values())


def test_the_rows_of_the_confusion_matrix_are_the_reference(demo):
    folder, _ = demo
    report = (folder / "report.html").read_text(encoding="utf-8")
    table = report[report.index('class="confusion"') :]
    rows = re.findall(r'<th scope="row">([^<]+)</th>((?:<td[^>]*>\d+</td>)+)</tr>', table[: table.index("</table>")])
    counts = {name: [int(n) for n in re.findall(r">(\d+)<", cells)] for name, cells in rows}
    reference = pixels(folder / "scene" / "reference.tif")
    asked = {s["row"] * 140 + s["column"] for s in rows_of(folder, "samples", "state = 'answered'")}
    names = json.loads(gdal.Open(str(folder / "scene" / "reference.tif")).GetMetadataItem("CLASS_NAMES"))
    for class_id, name in names.items():
        *cells, total = counts[name]
        left = sum(value == int(class_id) and i not in asked for i, value in enumerate(reference))
        assert sum(cells) == total == left


def test_the_screenshot_shows_the_map(demo):
    folder, _ = demo
    picture = QImage(str(folder / "screenshot.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
    colours = {picture.pixel(x, y) for x in range(400, 1200, 7) for y in range(80, 760, 7)}
    assert len(colours) > 500


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--raster", "missing.tif"], "There is no file missing.tif. Check RASTER and REFERENCE."),
        (["--raster", "Makefile"], "This is not a raster that GDAL can read."),
        (["--reference", "Makefile"], "REFERENCE is given without RASTER."),
        (["--rounds", "many"], "ROUNDS must be a whole number from 1 on, not many."),
    ],
)
def test_bad_input_gets_one_sentence(tmp_path, arguments, sentence):
    done = run_demo(tmp_path / "demo", *arguments)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.long
def test_a_reference_of_another_size_is_refused(demo, tmp_path):
    folder, _ = demo
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "small.tif"), 10, 8, 1)  # closed at once: nobody holds it
    arguments = ["--raster", folder / "scene" / "scene.bsq", "--reference", tmp_path / "small.tif"]
    done = run_demo(tmp_path / "demo", *arguments)
    assert done.returncode == 1
    assert "The reference has 8 x 10 pixels, the raster 120 x 140." in done.stderr


@pytest.mark.long
def test_without_a_reference_there_are_the_first_questions_only(demo, tmp_path):
    folder, _ = demo
    arguments = ["--raster", "scene/scene.bsq", "--called-from", folder, "--answers", "4"]
    done = run_demo(tmp_path / "demo", *arguments)
    assert done.returncode == 0, done.stderr
    assert "a reference map is needed" in done.stdout
    assert len(rows_of(tmp_path / "demo", "samples", "state = 'open'")) == 4
    assert sorted(p.name for p in (tmp_path / "demo").iterdir()) == ["screenshot.png", "session.gpkg"]


def test_the_map_carries_the_names_of_the_session(demo):
    folder, _ = demo
    source = gdal.Open(str(folder / "class_map.tif"))
    source.GetMetadata()  # GDAL 3.6 reads what lies beside the file only at this
    names = source.GetRasterBand(1).GetCategoryNames()
    present = set(pixels(folder / "class_map.tif")) - {0}
    classes = {row["id"]: row["name"] for row in rows_of(folder, "classes")}
    assert {i: names[i] for i in present} == {i: classes[i] for i in present}
