"""Export spectra, and the description of a model: what QGIS reads of them."""

import json

import processing
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from tests.qgis.classifying import classify
from tests.qgis.toys import NAMES, crs_of, label_layer, pixels

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def named(toy, known):
    return label_layer(toy["raster"], known, "class:string", NAMES.get)


def export(raster, labels, output, **more):
    values = {"RASTER": raster, "LABELS": labels, "FIELD": "class", "OUTPUT": str(output), **more}
    return processing.run("hsiactive:exportspectra", values)


def test_points_with_spectra_are_a_library_of_enmap_box_and_labels_again(toy, known, named, tmp_path):
    result = export(toy["raster"], named, tmp_path / "spectra.gpkg", BANDS=[3, 7])
    layer = QgsVectorLayer(result["OUTPUT"], "spectra", "ogr")
    names = ["fid", "class", "name", "row", "column", "profile", "b3", "b7"]
    assert [field.name() for field in layer.fields()] == names
    assert result["COUNT"] == layer.featureCount() == len(known)
    assert layer.crs() == crs_of(toy["raster"])
    assert layer.editorWidgetSetup(names.index("profile")).type() == "SpectralProfile"
    bands = {number: pixels(toy["raster"], number) for number in (3, 7)}
    for feature in layer.getFeatures():
        stored = [bands[number][feature["row"]][feature["column"]] for number in (3, 7)]
        profile = json.loads(feature["profile"])
        assert [feature["b3"], feature["b7"]] == pytest.approx(profile["y"])
        assert profile["y"][0] / profile["y"][1] == pytest.approx(stored[0] / stored[1], rel=1e-5)
        assert profile["xUnit"] == "nm" and len(profile["x"]) == 2
    one = classify(toy["raster"], tmp_path / "once.tif", LABELS=named)
    two = classify(toy["raster"], tmp_path / "again.tif", LABELS=layer, FIELD="name")
    assert pixels(one) == pixels(two)


def test_a_spectral_library_has_header_and_table_beside_it(toy, known, named, tmp_path):
    result = export(toy["raster"], named, tmp_path / "spectra.sli")
    assert {path.name for path in tmp_path.iterdir()} == {"spectra.sli", "spectra.hdr", "spectra.csv"}
    header = (tmp_path / "spectra.hdr").read_text(encoding="utf-8")
    assert result["COUNT"] == len(known) and f"lines = {len(known)}" in header
    table = QgsVectorLayer(str(tmp_path / "spectra.csv"), "table", "ogr")
    assert {feature["name"] for feature in table.getFeatures()} == set(NAMES.values())


def test_samples_for_sits_and_scp_are_labels_again(toy, known, named, tmp_path):
    export(toy["raster"], named, tmp_path / "s.csv", START_DATE="2024-01-01", END_DATE="2024-12-31")
    export(toy["raster"], named, tmp_path / "s.scp.gpkg")
    polygons = QgsVectorLayer(str(tmp_path / "s.scp.gpkg"), "training", "ogr")
    assert [field.name() for field in polygons.fields()][1:] == ["MC_ID", "MC_info", "C_ID", "C_info"]
    assert polygons.crs() == crs_of(toy["raster"])
    url = QUrl.fromLocalFile(str(tmp_path / "s.csv")).toString()
    points = QgsVectorLayer(f"{url}?type=csv&xField=longitude&yField=latitude&crs=EPSG:4326", "s", "delimitedtext")
    once = classify(toy["raster"], tmp_path / "once.tif", LABELS=named)
    for layer, field in ((polygons, "MC_info"), (points, "label")):
        again = classify(toy["raster"], tmp_path / f"{field}.tif", LABELS=layer, FIELD=field)
        assert pixels(once) == pixels(again)


def test_what_cannot_be_written_is_a_sentence(toy, named, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"written as \.sli, \.gpkg, \.geojson, \.csv"):
        export(toy["raster"], named, tmp_path / "spectra.txt")


def test_a_model_is_written_with_its_description(toy, named, tmp_path):
    paths = {"MODEL": str(tmp_path / "toy.hsimodel"), "DESCRIPTION": str(tmp_path / "toy.json")}
    values = {"RASTER": toy["raster"], "LABELS": named, "FIELD": "class", **paths}
    assert processing.run("hsiactive:trainclassifier", values) == paths
    told = json.loads((tmp_path / "toy.json").read_text(encoding="utf-8"))["properties"]
    (output,) = told["mlm:output"]
    assert {entry["name"] for entry in output["classification:classes"]} == set(NAMES.values())
    assert told["mlm:architecture"] == "Spectral-spatial kernel learner"
    with pytest.raises(QgsProcessingException, match=r"DESCRIPTION is written as JSON only"):
        processing.run("hsiactive:trainclassifier", {**values, "DESCRIPTION": str(tmp_path / "toy.txt")})
