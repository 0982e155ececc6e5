"""Classify raster and Train classifier: what they write, and what labels they understand."""

import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from tests.qgis.classifying import classify, train, values_of
from tests.qgis.loop import turn_until
from tests.qgis.toys import (
    NAMES,
    crs_of,
    feature_of,
    geotransform,
    label_layer,
    pixels,
    share_right,
    to_map,
)

pytestmark = pytest.mark.usefixtures("provider")


def test_the_class_map_lies_on_the_raster_s_grid_with_all_its_companions(toy, labels, tmp_path):
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=labels)
    source = gdal.Open(path)
    band = source.GetRasterBand(1)
    assert geotransform(path) == geotransform(toy["raster"])
    assert crs_of(path) == crs_of(toy["raster"])
    assert (band.XSize, band.YSize, band.DataType, band.GetNoDataValue()) == (40, 40, gdal.GDT_Byte, 0)
    assert values_of(path) == {1, 2, 5, 6}
    assert share_right(path, toy["reference"]) > 0.8
    assert band.GetCategoryNames()[5] == "5"
    assert band.GetDefaultRAT().GetRowCount() == 4
    assert band.GetColorTable().GetColorEntry(5)[3] == 255


def test_qgis_shows_the_class_map_in_the_class_table_s_colours(toy, labels, tmp_path):
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=labels)
    source = gdal.Open(path)
    table = source.GetRasterBand(1).GetColorTable()
    layer = QgsRasterLayer(path)  # a renderer lives no longer than its layer
    shown = layer.renderer().classes()
    assert [(c.value, c.label) for c in shown] == [(1, "1"), (2, "2"), (5, "5"), (6, "6")]
    assert [c.color.getRgb() for c in shown] == [table.GetColorEntry(int(c.value)) for c in shown]


def test_the_map_that_processing_loads_has_its_style(toy, known, tmp_path):
    labels = label_layer(toy["raster"], known, "class:string", NAMES.get)
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "OUTPUT": str(tmp_path / "map.tif")}
    processing.runAndLoadResults("hsiactive:classifyraster", values)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert [c.label for c in layer.renderer().classes()] == ["clay", "loam", "meadow", "wheat"]
    QgsProject.instance().removeMapLayer(layer)


def test_the_other_rasters_come_when_asked_for(toy, labels, tmp_path):
    more = {name: str(tmp_path / f"{name}.tif") for name in ("CONFIDENCE", "UNCERTAINTY", "PROBABILITIES")}
    classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, **more)
    assert gdal.Open(more["PROBABILITIES"]).RasterCount == 4
    for path in more.values():
        assert geotransform(path) == geotransform(toy["raster"])
        assert max(values_of(path)) <= 1
    layer = QgsRasterLayer(more["UNCERTAINTY"])
    assert layer.renderer().type() == "singlebandpseudocolor"


def test_cloud_optimized(toy, labels, tmp_path):
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, COG=True)
    assert gdal.Open(path).GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"


def test_names_are_numbered_in_sorted_order(toy, known, tmp_path):
    labels = label_layer(toy["raster"], known, "class:string", lambda c: f"  {NAMES[c]} ")
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=labels)
    source = gdal.Open(path)
    source.GetGeoTransform()  # only now GDAL 3.6 reads the file beside it
    assert source.GetRasterBand(1).GetCategoryNames() == ["", "clay", "loam", "meadow", "wheat"]
    assert values_of(path) == {1, 2, 3, 4}


def test_numbers_above_255_stay(toy, known, tmp_path):
    labels = label_layer(toy["raster"], known, "class:double", lambda c: 1000.0 + c)
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=labels)
    assert values_of(path) == {1001, 1002, 1005, 1006}


def test_null_and_blank_are_no_class(toy, known, tmp_path):
    labels = label_layer(toy["raster"], known, "class:string", lambda c: {1: None, 2: "  "}.get(c, NAMES[c]))
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=labels)
    assert values_of(path) <= {1, 2}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("class:double", lambda c: c + 0.5, "is no class"),
        ("class:boolean", lambda c: c > 2, "true or false"),
        ("class:integer", lambda c: c - 1, "from 1 to 65535"),
        ("class:integer", lambda c: 3, "two classes"),
    ],
)
def test_values_that_are_no_classes_are_a_sentence(toy, known, tmp_path, field, value, sentence):
    labels = label_layer(toy["raster"], known, field, value)
    with pytest.raises(QgsProcessingException, match=sentence):
        classify(toy["raster"], tmp_path / "map.tif", LABELS=labels)
    assert list(tmp_path.iterdir()) == []


def test_labels_in_another_crs_are_transformed(toy, known, labels, tmp_path):
    elsewhere = label_layer(toy["raster"], known, crs="EPSG:3035")
    one = classify(toy["raster"], tmp_path / "own.tif", LABELS=labels)
    two = classify(toy["raster"], tmp_path / "other.tif", LABELS=elsewhere)
    assert pixels(one) == pixels(two)


def test_polygons_with_z_and_curves_label_what_they_cover(toy, known, labels, tmp_path):
    def circle(point):
        x, y = point.x(), point.y()
        return QgsGeometry.fromWkt(f"CurvePolygonZ(CircularStringZ({x - 2} {y} 1, {x + 2} {y} 1, {x - 2} {y} 1))")

    circles = label_layer(toy["raster"], known, shape=circle, kind="CurvePolygonZ")
    one = classify(toy["raster"], tmp_path / "points.tif", LABELS=labels)
    two = classify(toy["raster"], tmp_path / "circles.tif", LABELS=circles)
    assert pixels(one) == pixels(two)


def test_only_selected_features_count(toy, labels, tmp_path):
    labels.selectByExpression('"class" IN (2, 6)')
    selected = QgsProcessingFeatureSourceDefinition(labels.id(), selectedFeaturesOnly=True)
    QgsProject.instance().addMapLayer(labels, False)
    path = classify(toy["raster"], tmp_path / "map.tif", LABELS=selected)
    assert values_of(path) == {2, 6}
    QgsProject.instance().removeMapLayer(labels)


def test_labels_of_no_use_are_counted_and_named(toy, labels, tmp_path, feedback):
    outside = QgsGeometry.fromPointXY(to_map(toy["raster"], 500, 500))
    useless = [feature_of(labels, QgsGeometry(), 1), feature_of(labels, outside, 2)]
    labels.dataProvider().addFeatures(useless)
    classify(toy["raster"], tmp_path / "map.tif", feedback, LABELS=labels)
    assert any("1 features of labels have no geometry" in text for text in feedback.warnings)
    assert any("outside the raster" in text for text in feedback.warnings)


@pytest.mark.parametrize("crs", [None, "EPSG:3035"])
def test_a_polygon_mask_in_any_crs(toy, labels, tmp_path, crs):
    corner, end = to_map(toy["raster"], -0.5, -0.5), to_map(toy["raster"], 39.5, 19.5)

    def left_half(_):
        x, y = sorted([corner.x(), end.x()]), sorted([corner.y(), end.y()])
        return QgsGeometry.fromWkt(
            f"Polygon(({x[0]} {y[0]}, {x[1]} {y[0]}, {x[1]} {y[1]}, {x[0]} {y[1]}, {x[0]} {y[0]}))"
        )

    mask = label_layer(toy["raster"], [(0, 0, 1)], crs=crs, shape=left_half, kind="Polygon")
    rows = pixels(classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, MASK=mask))
    assert all(value for row in rows[2:-2] for value in row[2:18])
    assert not any(value for row in rows for value in row[22:])


def test_a_raster_mask(toy, labels, tmp_path):
    rows = pixels(classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, MASK=toy["reference"]))
    assert [[value > 0 for value in row] for row in rows] == [
        [value > 0 for value in row] for row in pixels(toy["reference"])
    ]


def test_chosen_bands_are_used(toy, labels, tmp_path):
    model = train(toy["raster"], labels, tmp_path / "all.hsimodel")
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "BANDS": [10, 30, 50]}
    few = processing.run("hsiactive:trainclassifier", {**values, "MODEL": str(tmp_path / "few.hsimodel")})["MODEL"]
    one = classify(toy["raster"], tmp_path / "all.tif", MODEL=model)
    two = classify(toy["raster"], tmp_path / "few.tif", MODEL=few)
    assert pixels(one) != pixels(two)
    with pytest.raises(QgsProcessingException, match="two usable bands"):
        classify(toy["raster"], tmp_path / "one.tif", LABELS=labels, BANDS=[10])


def test_paths_with_spaces_quotes_and_other_letters(toy, known, tmp_path):
    folder = tmp_path / 'it\'s "Zürich" 日本 & more'
    folder.mkdir()
    raster = str(folder / "raster ä.tif")
    gdal.Translate(raster, toy["raster"])
    labels = label_layer(raster, known)
    model = train(raster, labels, folder / "modèle.hsimodel")
    path = classify(raster, folder / "map ß.tif", MODEL=model)
    assert values_of(path) == {1, 2, 5, 6}
    assert (folder / "map ß.qml").exists()


def test_two_at_once_in_the_background_as_the_toolbox_runs_them(toy, labels, tmp_path):
    QgsProject.instance().addMapLayer(labels, False)
    algorithm = QgsApplication.processingRegistry().algorithmById("hsiactive:classifyraster")
    kept, tasks, outcomes = [], [], []  # a task does not own its context and feedback
    for name in ("one", "two"):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        kept.append((context, feedback))
        output = str(tmp_path / f"{name}.tif")
        values = {"RASTER": toy["raster"], "LABELS": labels.id(), "FIELD": "class", "OUTPUT": output}
        task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
        task.executed.connect(lambda ok, results: outcomes.append((ok, results)))
        tasks.append(task)
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    turn_until(lambda: len(outcomes) == 2, "both")
    assert [ok for ok, _ in outcomes] == [True, True]
    one, two = (pixels(results["OUTPUT"]) for _, results in outcomes)
    assert one == two
    QgsProject.instance().removeMapLayer(labels)
