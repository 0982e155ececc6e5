"""No algorithm writes in the place of what it reads, by the definitions of their parameters."""

import hashlib
import os

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

from hsi_active_qgis.algorithms.overwriting import FOLDER, LAYERS
from hsi_active_qgis.algorithms.provider import ALGORITHMS

VECTOR = {"source", "vector"}


def pairs():
    """Each algorithm with each parameter that is read and each that is written."""
    for made in ALGORITHMS:
        algorithm = made()
        algorithm.initAlgorithm()
        definitions = algorithm.parameterDefinitions()
        read = [one for one in definitions if one.type() in LAYERS | {"file"}]
        written = [one for one in definitions if one.isDestination() and one.type() != FOLDER]
        for one in read:
            for other in written:
                yield pytest.param(made.ID, one.name(), other.name(), id=f"{made.ID}-{one.name()}-{other.name()}")


PAIRS = list(pairs())


@pytest.fixture
def folder(tmp_path, toy):
    gdal.Translate(str(tmp_path / "given.tif"), toy["raster"])
    assert QgsRasterLayer(str(tmp_path / "given.tif")).isValid()  # QGIS leaves statistics beside a raster that it opens
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "given.gpkg"))
    for name in ("given", "more"):
        source.CreateLayer(name, None, ogr.wkbPoint).CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    del source
    (tmp_path / "given.hsimodel").write_text("a model")
    (tmp_path / "images").mkdir()
    gdal.Translate(str(tmp_path / "images" / "given.png"), toy["raster"], bandList=[1], outputType=gdal.GDT_Byte)
    for ending in ("tif", "gpkg", "hsimodel"):
        os.symlink(f"given.{ending}", tmp_path / f"link.{ending}")
        os.link(tmp_path / f"given.{ending}", tmp_path / f"hard.{ending}")
    return tmp_path


def contents(folder):
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(files)}


def test_the_definitions_are_read():
    assert len(PAIRS) > 60
    assert {param.values[0] for param in PAIRS} >= {"suggestsamples", "trainclassifier", "detectchanges", "assessmap"}


@pytest.mark.parametrize(("name", "read", "target"), PAIRS)
def test_an_output_that_is_an_input_is_refused(provider, folder, name, read, target):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"hsiactive:{name}")
    definition, before = algorithm.parameterDefinition(read), contents(folder)
    for value, output in forms(folder, definition):
        parameters = {read: [value] if definition.type() == "multilayer" else value, target: output}
        fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        assert not fine and f"{target} would overwrite" in text and f"which belongs to {read}" in text, text
        results, fine = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
        assert not fine and not results
    assert contents(folder) == before


def forms(folder, definition):
    """What is read, and ways to name the same to be written."""
    if definition.type() == "file" and definition.behavior() == definition.Behavior.Folder:
        return [(str(folder / "images"), str(folder / "images" / "given.png"))]
    ending = "gpkg" if definition.type() in VECTOR else "hsimodel" if definition.type() == "file" else "tif"
    given = str(folder / f"given.{ending}")
    ways = [f"{folder}/{name}" for name in (f"link.{ending}", f"hard.{ending}", f"images/../given.{ending}")]
    found = [(given, given), (given, f"{given}.aux.xml"), *((given, way) for way in ways)]
    found += [(given, os.path.relpath(given))]
    if ending == "gpkg":
        found += [(f"{given}|layername=more", given), (given, f"{given}|layername=new")]
        found += [(f"{given}|layername=more", f"ogr:dbname='{given}' table=\"new\" (geom)")]
    return found


@pytest.mark.parametrize(("name", "target"), sorted({(param.values[0], param.values[2]) for param in PAIRS}))
def test_an_output_for_which_there_is_no_place_is_refused(provider, folder, name, target):
    algorithm, before = QgsApplication.processingRegistry().createAlgorithmById(f"hsiactive:{name}"), contents(folder)
    for place in (folder / "no folder" / "new.gpkg", folder / "images"):
        fine, text = algorithm.checkParameterValues({target: str(place)}, QgsProcessingContext())
        assert not fine and f"{place} cannot be written (" in text and "Choose another folder" in text
    fine, text = algorithm.checkParameterValues({target: str(folder / "new.gpkg")}, QgsProcessingContext())
    assert "cannot be written" not in text and contents(folder) == before


def test_two_outputs_of_one_name_are_refused(provider, folder):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hsiactive:classifyraster")
    for one, other in (("a.tif", "a.tif"), ("a.tif", "A.TIF"), ("a.tif", "a.tiff"), ("a.tif", "images/../a.tif")):
        parameters = {"OUTPUT": str(folder / one), "CONFIDENCE": str(folder / other)}
        fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        assert not fine and "OUTPUT and CONFIDENCE are the same file" in text
    parameters = {"OUTPUT": "TEMPORARY_OUTPUT", "CONFIDENCE": "TEMPORARY_OUTPUT"}
    assert "same file" not in algorithm.checkParameterValues(parameters, QgsProcessingContext())[1]


def test_a_style_of_another_file_is_not_overwritten(provider, folder):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("hsiactive:classifyraster")
    (folder / "fields.qml").write_text("the style of fields.gpkg")
    parameters = {"OUTPUT": str(folder / "fields.tif")}
    assert "overwrite fields.qml" in algorithm.checkParameterValues(parameters, QgsProcessingContext())[1]
