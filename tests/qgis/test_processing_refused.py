"""Models, and what Classify raster and Train classifier cannot take."""

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
)

from tests.qgis.classifying import classify, train, values_of
from tests.qgis.toys import Feedback, geotransform

pytestmark = pytest.mark.usefixtures("provider")


def test_a_model_classifies_another_scene(toy, other_toy, labels, tmp_path):
    model = train(toy["raster"], labels, tmp_path / "toy.hsimodel")
    path = classify(other_toy["raster"], tmp_path / "map.tif", MODEL=model)
    assert geotransform(path) == geotransform(other_toy["raster"])
    assert values_of(path) <= {1, 2, 5, 6}


def test_of_bands_those_of_the_model_are_told(toy, labels, tmp_path):
    model, flat = train(toy["raster"], labels, tmp_path / "toy.hsimodel"), str(tmp_path / "flat.tif")
    copy = gdal.GetDriverByName("GTiff").CreateCopy(flat, gdal.Open(toy["raster"]))
    copy.GetRasterBand(3).Fill(7)
    del copy
    classify(flat, tmp_path / "map.tif", feedback := Feedback(), MODEL=model)
    told = "\n".join(feedback.warnings)
    assert "that the model uses hold one value only: 3" in told and "Left out" not in told


def test_a_reference_that_cannot_serve_is_told_before_there_is_a_map(toy, other_toy, labels, tmp_path):
    for reference, sentence in ((toy["raster"], "bands, not one"), (moved(toy, tmp_path), "another grid")):
        with pytest.raises(QgsProcessingException, match=sentence):
            classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, REFERENCE=reference)
        assert not (tmp_path / "map.tif").exists()


def moved(toy, folder):
    """The reference, 50 m further east."""
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(folder / "moved.tif"), gdal.Open(toy["reference"]))
    place = copy.GetGeoTransform()
    copy.SetGeoTransform((place[0] + 50, *place[1:]))
    return copy.GetDescription()


def test_a_model_of_other_bands_is_refused(toy, labels, tmp_path):
    model = train(toy["raster"], labels, tmp_path / "toy.hsimodel")
    few = str(tmp_path / "few.tif")
    gdal.Translate(few, toy["raster"], bandList=list(range(1, 21)))
    with pytest.raises(QgsProcessingException, match="bands"):
        classify(few, tmp_path / "map.tif", MODEL=model)


def test_a_foreign_model_is_a_sentence(toy, tmp_path):
    (tmp_path / "foreign.hsimodel").write_text("not a model")
    with pytest.raises(QgsProcessingException, match="not a model of HSI Active"):
        classify(toy["raster"], tmp_path / "map.tif", MODEL=str(tmp_path / "foreign.hsimodel"))
    with pytest.raises(QgsProcessingException, match="no model file"):
        classify(toy["raster"], tmp_path / "map.tif", MODEL=str(tmp_path / "none.hsimodel"))


def test_either_a_model_or_labels(toy, labels, tmp_path):
    with pytest.raises(QgsProcessingException, match="either a model"):
        classify(toy["raster"], tmp_path / "map.tif")
    with pytest.raises(QgsProcessingException, match="either a model"):
        classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, MODEL=toy["raster"])


def test_labels_need_their_field(toy, labels, tmp_path):
    with pytest.raises(QgsProcessingException, match="class field"):
        classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, FIELD=None)
    with pytest.raises(QgsProcessingException, match="no field crop"):
        classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, FIELD="crop")


def test_labels_of_a_table_are_no_places(toy, tmp_path):
    (tmp_path / "table.csv").write_text("x;y;class\n400000;5800000;oak\n")
    with pytest.raises(QgsProcessingException, match="a table without places"):
        classify(toy["raster"], tmp_path / "map.tif", LABELS=str(tmp_path / "table.csv"))


def test_outputs_are_geotiffs_with_names_of_their_own(toy, labels, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"\.(png|tif)"):
        classify(toy["raster"], tmp_path / "map.png", LABELS=labels)
    with pytest.raises(QgsProcessingException, match=r"OUTPUT would overwrite raster\.tif, which belongs to RASTER"):
        classify(toy["raster"], toy["raster"], LABELS=labels)
    with pytest.raises(QgsProcessingException, match="OUTPUT and CONFIDENCE are the same file"):
        classify(toy["raster"], tmp_path / "map.tif", LABELS=labels, CONFIDENCE=str(tmp_path / "map.tif"))


def test_what_is_no_raster_is_a_sentence(labels, tmp_path):
    (tmp_path / "text.tif").write_text("no raster")
    with pytest.raises(QgsProcessingException, match="not a raster that GDAL can read"):
        classify(str(tmp_path / "text.tif"), tmp_path / "map.tif", LABELS=labels)


def test_a_raster_that_is_no_file_is_a_sentence(toy, labels, tmp_path):
    formula = f'?crs=EPSG:32633&extent=0,0,9,9&width=9&height=9&formula="a@1"&a:uri={toy["raster"]}&a:provider=gdal'
    virtual = QgsRasterLayer(formula, "virtual", "virtualraster")
    assert virtual.isValid()
    with pytest.raises(QgsProcessingException, match="virtual is not a raster file"):
        classify(virtual, tmp_path / "map.tif", LABELS=labels)


def test_a_folder_that_cannot_be_written_is_a_sentence(toy, labels, tmp_path):
    (tmp_path / "file").write_text("")  # chmod does not stop root, but nobody makes a file below a file
    with pytest.raises(QgsProcessingException, match="another folder|could not be created|cannot be written"):
        classify(toy["raster"], tmp_path / "file" / "map.tif", LABELS=labels)
    with pytest.raises(QgsProcessingException, match="another folder|could not be created|cannot be written"):
        train(toy["raster"], labels, tmp_path / "file" / "toy.hsimodel")


def test_cancel_leaves_no_part(big, toy, labels, tmp_path, feedback):
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 40 else None)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hsiactive:classifyraster")
    values = {"RASTER": big, "LABELS": labels, "FIELD": "class", "OUTPUT": str(tmp_path / "map.tif")}
    results, _ = algorithm.run(values, QgsProcessingContext(), feedback)
    assert feedback.isCanceled()
    assert results == {}
    assert [path.name for path in tmp_path.iterdir() if ".part" in path.name] == []
