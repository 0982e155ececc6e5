import json
import re

import processing
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer, QgsWkbTypes

from tests.qgis.toys import Feedback, crs_of, feature_of, label_layer, pixels, places, to_pixel

CLASSES = [1, 2, 5, 6]  # of the toy; the map numbers them from 1
pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def class_map(toy, tmp_path_factory):
    """A map of the toy, with its confidence, from few labels by name."""
    folder = tmp_path_factory.mktemp("map")
    labels = label_layer(toy["raster"], places(toy["reference"], 2), "class:string", lambda c: f"class {c}")
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "OUTPUT": str(folder / "map.tif")}
    return processing.run("hsiactive:classifyraster", {**values, "CONFIDENCE": str(folder / "sure.tif")})


def draw(class_map, **more):
    values = {"MAP": class_map["OUTPUT"], "OUTPUT": "memory:", **more}
    return processing.run("hsiactive:drawchecksample", values)["OUTPUT"]


def fill_in(sample, class_map, reference, value):
    """Answer each point from the reference; `value` turns a class number into the field's value."""
    truth = pixels(reference)
    field = sample.fields().lookupField("class")
    changes = {}
    for feature in sample.getFeatures():
        row, column = to_pixel(class_map["OUTPUT"], feature.geometry().asPoint())
        number = truth[int(row)][int(column)]
        if number:
            changes[feature.id()] = {field: value(number)}
    assert sample.dataProvider().changeAttributeValues(changes)
    return len(changes)


@pytest.mark.parametrize("value", [lambda c: f"class {c}", lambda c: str(CLASSES.index(c) + 1)], ids=["name", "number"])
def test_from_a_map_to_its_accuracy(toy, class_map, value):
    sample = draw(class_map, COUNT=120, LEAST=10)
    assert sample.crs() == crs_of(class_map["OUTPUT"])
    assert sample.featureCount() == 120
    assert not any(feature["class"] for feature in sample.getFeatures())
    answered = fill_in(sample, class_map, toy["reference"], value)
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "CONFIDENCE": class_map["CONFIDENCE"], "OUTPUT": "memory:"}
    result = processing.run("hsiactive:assessmap", values, feedback=(feedback := Feedback()))
    shown, truth = (sum(pixels(path), []) for path in (class_map["OUTPUT"], toy["reference"]))
    right = [CLASSES[m - 1] == t for m, t in zip(shown, truth) if t]
    assert result["OVERALL"] == pytest.approx(sum(right) / len(right), abs=2 * result["OVERALL_CI"])
    assert result["OVERALL_CI"] < 0.1
    assert 0 <= result["CALIBRATION_ERROR"] < 0.5
    assert f"Compared on {answered} points." in feedback.textLog()
    rows = {feature["name"]: feature for feature in result["OUTPUT"].getFeatures()}
    assert set(rows) == {f"class {c}" for c in CLASSES}
    assert sum(row["share"] for row in rows.values()) == pytest.approx(1)
    assert sum(row["area"] for row in rows.values()) > 0
    told = re.search(r"class 1: user's accuracy ([\d.]+)", feedback.textLog()).group(1)
    assert float(told) == pytest.approx(rows["class 1"]["users"], abs=1e-3)


def test_a_class_that_the_map_does_not_have_counts_as_wrong(toy, class_map):
    sample = draw(class_map, COUNT=60, LEAST=10)
    fill_in(sample, class_map, toy["reference"], lambda c: "a barn" if c == 1 else f"class {c}")
    by_hand = feature_of(sample, next(sample.getFeatures()).geometry(), "class 2")
    sample.dataProvider().addFeatures([by_hand])
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "OUTPUT": "memory:"}
    result = processing.run("hsiactive:assessmap", values, feedback=(feedback := Feedback()))
    assert "1 points without stratum or share were not drawn at random and did not count." in feedback.warnings
    rows = {feature["name"]: feature for feature in result["OUTPUT"].getFeatures()}
    assert rows["a barn"]["producers"] == 0 and rows["a barn"]["share"] > 0
    assert "CALIBRATION_ERROR" not in result


def test_a_sample_is_as_large_as_the_wanted_interval_needs(class_map):
    feedback = Feedback()
    values = {"MAP": class_map["OUTPUT"], "HALF_WIDTH": 0.05, "ACCURACY": 0.9, "LEAST": 10, "OUTPUT": "memory:"}
    sample = processing.run("hsiactive:drawchecksample", values, feedback=feedback)["OUTPUT"]
    told = re.search(r"(\d+) points; the overall accuracy will be told to about (0\.\d+)", feedback.textLog())
    assert int(told.group(1)) == sample.featureCount() and float(told.group(2)) <= 0.05
    around = draw(class_map, COUNT=80, LEAST=10, BUFFER=2, CLASS="class 2")
    assert 65536 in {feature["stratum"] for feature in around.getFeatures()}
    with pytest.raises(QgsProcessingException, match="no class barn"):
        draw(class_map, BUFFER=2, CLASS="barn")
    with pytest.raises(QgsProcessingException, match="half_width must be a number from 0.005 to 0.5"):
        draw(class_map, HALF_WIDTH=0.9)


def test_a_map_is_compared_with_itself(toy, class_map):
    sample = draw(class_map, COUNT=60, LEAST=10)
    fill_in(sample, class_map, toy["reference"], lambda c: f"class {c}")
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "OTHER": class_map["OUTPUT"], "OUTPUT": "memory:"}
    result = processing.run("hsiactive:assessmap", values)
    assert result["DIFFERENCE"] == 0 == result["DIFFERENCE_CI"]
    row = next(result["OUTPUT"].getFeatures())
    assert 0 <= row["f1_low"] <= row["f1"] <= row["f1_high"] <= 1 and row["hectares"] > 0


def test_labels_that_were_taught_are_told_near_and_far_and_their_points_left_out(toy, class_map, tmp_path):
    sample = draw(class_map, COUNT=200, LEAST=10)
    fill_in(sample, class_map, toy["reference"], lambda c: f"class {c}")
    answered = [feature for feature in sample.getFeatures() if feature["class"]]
    labels = label_layer(toy["raster"], [], "class:string")
    known = [feature_of(labels, feature.geometry(), "class 1") for feature in answered[:3]]
    labels.dataProvider().addFeatures([*known, feature_of(labels, answered[3].geometry(), None)])
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "LABELS": labels, "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="class field of the labels"):
        processing.run("hsiactive:assessmap", values)
    values |= {"FIELD": "class", "REPORT": str(tmp_path / "accuracy.html")}
    processing.run("hsiactive:assessmap", values, feedback=(feedback := Feedback()))
    assert f"Compared on {len(answered) - 3} points." in feedback.textLog()
    assert "3 points of the check sample lie on ground that was taught" in "".join(feedback.warnings)
    page = (tmp_path / "accuracy.html").read_text(encoding="utf-8")
    assert "Accuracy far from labels" in page and "3 points of the check sample lie on ground that was taught" in page
    with pytest.raises(QgsProcessingException, match="check sample"):
        processing.run("hsiactive:assessmap", {**values, "LABELS": sample})


def test_the_confidence_is_scaled_by_the_sample(toy, class_map, tmp_path):
    sample = draw(class_map, COUNT=200, LEAST=10)
    fill_in(sample, class_map, toy["reference"], lambda c: f"class {c}")
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "OUTPUT": "memory:", "SCALED": str(tmp_path / "scaled.tif")}
    with pytest.raises(QgsProcessingException, match="CONFIDENCE"):
        processing.run("hsiactive:assessmap", values)
    values |= {"CONFIDENCE": class_map["CONFIDENCE"], "REPORT": str(tmp_path / "accuracy.html")}
    result = processing.run("hsiactive:assessmap", values, feedback=(feedback := Feedback()))
    assert f"Temperature {result['TEMPERATURE']:.2f}: the calibration error goes from" in feedback.textLog()
    before, after = (gdal.Open(values[name]).ReadAsArray() for name in ("CONFIDENCE", "SCALED"))
    more_sure = (after > before)[(before > 0.55) & (before < 0.95)]
    assert after.shape == before.shape and (more_sure.all() if result["TEMPERATURE"] < 1 else not more_sure.any())
    page = (tmp_path / "accuracy.html").read_text(encoding="utf-8")
    assert f"At a temperature of {result['TEMPERATURE']:.2f}" in page
    figures = json.loads((tmp_path / "accuracy_figures.json").read_text(encoding="utf-8"))
    assert figures["sample"]["temperature"] == result["TEMPERATURE"]
    assert len(figures["made"]["SHA-256 of what the model learnt"]) == 64


def test_both_write_the_report(toy, class_map, tmp_path):
    target = str(tmp_path / "check.gpkg")
    values = {"MAP": class_map["OUTPUT"], "COUNT": 60, "LEAST": 10, "REPORT": str(tmp_path / "design.html")}
    assert processing.run("hsiactive:drawchecksample", {**values, "OUTPUT": target})["REPORT"] == values["REPORT"]
    design = (tmp_path / "design.html").read_text(encoding="utf-8")
    assert "60 points, drawn at random in each stratum" in design and "class 5" in design
    sample = QgsVectorLayer(target, "check", "ogr")
    fill_in(sample, class_map, toy["reference"], lambda c: f"class {c}")
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": target, "OUTPUT": "memory:"}
    result = processing.run("hsiactive:assessmap", {**values, "REPORT": str(tmp_path / "accuracy.html")})
    page = (tmp_path / "accuracy.html").read_text(encoding="utf-8")
    assert f"<strong>{100 * result['OVERALL']:.2f} %</strong>" in page and "class 6: 1" in page
    assert page.count("data:image/png;base64,") == 1 and (tmp_path / "accuracy_figures.csv").is_file()
    with pytest.raises(QgsProcessingException, match="ends in .html"):
        processing.run("hsiactive:assessmap", {**values, "REPORT": str(tmp_path / "page.txt")})


@pytest.mark.parametrize("ending", ["csv", "gpkg"])
def test_other_programs_get_the_points_with_both_classes(toy, class_map, tmp_path, ending):
    sample = draw(class_map, COUNT=60, LEAST=10)
    fill_in(sample, class_map, toy["reference"], lambda c: "=1+1" if c == 1 else f"class {c}")
    target = str(tmp_path / f"points.{ending}")
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "OUTPUT": "memory:", "POINTS": target}
    result = processing.run("hsiactive:assessmap", values)
    points = QgsVectorLayer(target, "points", "ogr")
    rows = [dict(zip(points.fields().names(), feature.attributes())) for feature in points.getFeatures()]
    assert [int(row["id"]) for row in rows] == list(range(1, 61))
    labels = {row["label"] for row in rows if row["label"]}
    formula = "'=1+1" if ending == "csv" else "=1+1"
    assert formula in labels and labels - {formula} <= {f"class {c}" for c in CLASSES}
    kept = [row for row in rows if row["label"]]
    shares = {int(row["stratum"]): float(row["share"]) for row in kept}
    right = {i: [row["label"] == row["map_label"] for row in kept if int(row["stratum"]) == i] for i in shares}
    overall = sum(shares[i] * sum(hits) / len(hits) for i, hits in right.items()) / sum(shares.values())
    assert overall == pytest.approx(result["OVERALL"])
    assert all(-180 <= float(row["longitude"]) <= 180 and -90 <= float(row["latitude"]) <= 90 for row in rows)
    fields = {"id", "longitude", "latitude", "label", "map_label", "class", "map_class", "stratum", "share"}
    assert fields <= set(
        rows[0]
    )  # sits: longitude, latitude, label; mapaccuracy: stratum, label, map_label; AcATaMa: id


def test_programs_that_go_by_categories_find_the_maps_class_names(toy, class_map, tmp_path):
    """EnMAP-Box takes a layer's categories for its classes, and meets them with the map's by name; AcATaMa wants single
    points, and numbers in `id`."""
    sample = draw(class_map, COUNT=60, LEAST=10)
    fill_in(sample, class_map, toy["reference"], lambda c: f"class {c}")
    target = str(tmp_path / "points.gpkg")
    processing.run(
        "hsiactive:assessmap", {"MAP": class_map["OUTPUT"], "SAMPLE": sample, "OUTPUT": "memory:", "POINTS": target}
    )
    points = QgsVectorLayer(target, "points", "ogr")
    renderer = points.renderer()
    assert renderer.type() == "categorizedSymbol" and renderer.classAttribute() == "class"
    categories = {category.label(): int(category.value()) for category in renderer.categories()}
    assert categories == {f"class {c}": number for number, c in enumerate(CLASSES, 1)}
    assert {feature["class"] for feature in points.getFeatures() if feature["class"]} <= set(categories.values())
    assert QgsWkbTypes.displayString(points.wkbType()) == "Point"


def test_a_sample_without_places_is_refused(class_map, tmp_path):
    with pytest.raises(QgsProcessingException, match="would lose the points' places"):
        draw(class_map, OUTPUT=str(tmp_path / "sample.csv"))


def test_figures_of_the_report_do_not_take_the_samples_place(class_map, tmp_path):
    table = tmp_path / "check_figures.csv"
    table.write_text("class,stratum,share\n", encoding="utf-8")
    values = {"MAP": class_map["OUTPUT"], "SAMPLE": str(table), "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="check_figures.csv, which belongs to SAMPLE"):
        processing.run("hsiactive:assessmap", {**values, "REPORT": str(tmp_path / "check.html")})
    assert table.read_text(encoding="utf-8") == "class,stratum,share\n"


def test_in_the_toolbox_the_form_asks_for_the_class_alone(class_map, tmp_path):
    values = {"MAP": class_map["OUTPUT"], "OUTPUT": str(tmp_path / "sample.gpkg")}
    processing.runAndLoadResults("hsiactive:drawchecksample", values)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    widgets = {field.name(): layer.editorWidgetSetup(i) for i, field in enumerate(layer.fields())}
    choices = [list(choice) for choice in widgets["class"].config()["map"]]
    shown = [column.name for column in layer.attributeTableConfig().columns() if not column.hidden]
    QgsProject.instance().removeAllMapLayers()
    assert choices == [["class 1"], ["class 2"], ["class 5"], ["class 6"]]
    assert {name for name, widget in widgets.items() if widget.type() == "Hidden"} == {"fid", "stratum", "share"}
    assert "class" in shown and not {"stratum", "share"} & set(shown)


def test_what_is_no_map_or_no_sample_is_a_sentence(toy, class_map):
    labels = label_layer(toy["raster"], places(toy["reference"]))
    with pytest.raises(QgsProcessingException, match="no field stratum, share"):
        processing.run("hsiactive:assessmap", {"MAP": class_map["OUTPUT"], "SAMPLE": labels, "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="fractions"):
        draw({"OUTPUT": class_map["CONFIDENCE"]})
    with pytest.raises(QgsProcessingException, match="not a raster"):
        draw({"OUTPUT": "/nowhere.tif"})
