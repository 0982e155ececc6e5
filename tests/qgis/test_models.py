"""The algorithms in a model of QGIS: what one writes the next one reads, and parameters are computed."""

import processing
import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

from tests.qgis.toys import geotransform, label_layer, pixels

pytestmark = pytest.mark.usefixtures("provider")
value = QgsProcessingModelChildParameterSource.fromStaticValue
given = QgsProcessingModelChildParameterSource.fromModelParameter
computed = QgsProcessingModelChildParameterSource.fromExpression
of_step = QgsProcessingModelChildParameterSource.fromChildOutput


def add_step(model, algorithm, output, **sources):
    """Add an algorithm, whose OUTPUT the model gives back under a name."""
    step = QgsProcessingModelChildAlgorithm(f"hsiactive:{algorithm}")
    step.setChildId(algorithm)
    for name, source in sources.items():
        step.addParameterSources(name, [source])
    result = QgsProcessingModelOutput(output, output)
    result.setChildId(algorithm)
    result.setChildOutputName("OUTPUT")
    step.setModelOutputs({output: result})
    model.addChildAlgorithm(step)


def make_model(path):
    """Write a model of three steps: samples, the map that their likeliest classes make, a check sample of that map."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    points = [QgsProcessing.TypeVectorPoint]
    for parameter in (
        QgsProcessingParameterRasterLayer("RASTER", "Raster"),
        QgsProcessingParameterFeatureSource("LABELS", "Labels", points),
        QgsProcessingParameterNumber("HALF", "Half", defaultValue=10),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    scene = {"RASTER": given("RASTER")}
    known = {"LABELS": given("LABELS"), "FIELD": value("class"), "STRATEGY": computed("'RAN' || 'dom'")}
    add_step(model, "suggestsamples", "samples", **scene, **known, COUNT=computed("2 * @HALF"))
    believed = {"LABELS": of_step("suggestsamples", "OUTPUT"), "FIELD": value("best")}
    add_step(model, "classifyraster", "map", **scene, **believed, MINIMUM_AREA=computed("@HALF / 5"))
    drawn = {"MAP": of_step("classifyraster", "OUTPUT"), "COUNT": value(12), "LEAST": value(2)}
    add_step(model, "drawchecksample", "check", **drawn)
    model.updateDestinationParameters()
    assert model.toFile(str(path))


def test_the_steps_of_a_model_feed_each_other(toy, known, tmp_path):
    make_model(tmp_path / "chain.model3")
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "chain.model3"))
    model.initAlgorithm()
    labels = label_layer(toy["raster"], known, "class:string", lambda c: f"class {c}")
    files = {"samples": "samples.gpkg", "map": "map.tif", "check": "check.gpkg"}
    paths = [str(tmp_path / name) for name in files.values()]
    names = {one.name().rpartition(":")[2]: one.name() for one in model.destinationParameterDefinitions()}
    outputs = {names[name]: path for name, path in zip(files, paths)}  # "classifyraster:map" in older QGIS, "map"
    processing.run(model, {"RASTER": toy["raster"], "LABELS": labels, "HALF": 10, **outputs})
    samples, class_map, check = QgsVectorLayer(paths[0]), paths[1], QgsVectorLayer(paths[2])
    assert samples.featureCount() == 20 and check.featureCount() >= 12
    believed = {feature["best"] for feature in samples.getFeatures()}
    assert {value for row in pixels(class_map) for value in row} == set(range(1, len(believed) + 1))
    assert geotransform(class_map) == geotransform(toy["raster"])
