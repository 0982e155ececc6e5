"""Files and folders whose names hold what paths, URIs and SQL give a meaning to: sessions, labels and maps in them."""

import shutil
from pathlib import Path

import processing
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from hsi_active_qgis.gui.model.export import Export
from hsi_active_qgis.session.errors import SessionFileError
from tests.qgis.benches import the_sentence
from tests.qgis.sessions import asked, classes_given, new_session
from tests.qgis.toys import Feedback, label_layer, places

NAMES = ["100% a#b?c=1&d", "a|b ü 日本  x%2", 'it\'s "q" [x]{a}+$HOME,~']
MISREAD = ["my%20folder", "%41 ü%C3%BC"]


def named(folder, name, raster):
    """Return a raster of this name in a folder of this name."""
    made = folder / name
    made.mkdir()
    return str(shutil.copy(raster, made / f"{name}.tif"))


def views(project, path):
    return [layer for layer in project.mapLayers().values() if str(path) in layer.source()]


@pytest.mark.parametrize("name", NAMES)
def test_a_session_in_a_folder_of_an_odd_name(bench, toy, tmp_path, name):
    raster = named(tmp_path, name, toy["raster"])
    bench.begin(raster)
    path = bench.session.path
    assert path == Path(f"{raster}_labels.gpkg")
    assert bench.do(bench.rounds.update) == []
    assert len(views(bench.project, path)) == 2
    bench.project.write(str(tmp_path / name / "project.qgz"))
    bench.leave()
    bench.project.clear()
    bench.project.read(str(tmp_path / name / "project.qgz"))
    assert bench.do(lambda: bench.open(path)) == []
    assert len(views(bench.project, path)) == 2
    assert bench.counts == {1: 1, 2: 1}
    assert bench.layers.find("classes").isValid()
    written = []
    wanted = ["classes", "polygons", "answers_gpkg", "answers_csv"]
    export = Export(bench, str(tmp_path / name / "result"), wanted, 1, "", lambda *told: written.append(told))
    assert bench.do(export.start) == []
    assert all(Path(export.paths[one]).exists() for one in wanted)
    assert QgsVectorLayer(export.paths["polygons"], "", "ogr").isValid()


@pytest.mark.parametrize("name", MISREAD)
def test_a_session_lies_elsewhere_where_qgis_opens_no_geopackage(bench, toy, tmp_path, name):
    raster = named(tmp_path, name, toy["raster"])
    bench.project.setFileName(str(tmp_path / "project.qgz"))
    bench.do(lambda: bench.look_at(raster))
    assert the_sentence(bench.do(bench.start), f"kept in {tmp_path}", "info")
    assert bench.session.path.parent == tmp_path
    path = bench.session.path
    bench.leave()
    assert list(path.parent.glob("*.gpkg")) == [path]
    assert bench.do(lambda: bench.look_at(raster)) == bench.do(bench.start) == []
    assert bench.session.path == path


@pytest.mark.parametrize("name", MISREAD)
def test_a_session_has_a_name_that_qgis_reads(bench, toy, tmp_path, name):
    raster = str(shutil.copy(toy["raster"], tmp_path / f"{name}.tif"))
    bench.begin(raster)
    assert bench.session.path.parent == tmp_path
    assert len(views(bench.project, bench.session.path)) == 2


@pytest.mark.parametrize("name", [*MISREAD, "a|layername=x"])
def test_where_qgis_cannot_open_a_session_none_is_made(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(SessionFileError, match=r"QGIS cannot open .* Choose another folder or name\."):
        new_session(tmp_path / name)
    assert list((tmp_path / name).iterdir()) == []


def test_a_session_that_was_moved_there_says_why_it_does_not_open(bench, raster, tmp_path):
    bench.begin(raster)
    path = bench.session.path
    bench.leave()
    moved = shutil.move(path.parent, tmp_path / "my%20folder") / path.name
    assert the_sentence(bench.do(lambda: bench.open(moved)), 'takes "%20" in the path for another character')
    assert bench.opened is None
    back = shutil.move(moved.parent, path.parent) / path.name
    assert bench.do(lambda: bench.open(back)) == []
    assert bench.counts == {1: 1, 2: 1}


@pytest.mark.parametrize("name", NAMES)
def test_a_session_file_of_an_odd_name(tmp_path, name):
    session = new_session(tmp_path, f"{name}.gpkg")
    (fid,) = asked(session, 1)
    session.answer(fid, 2)
    assert classes_given(session) == [2]
    session.close()
    assert [path.name for path in tmp_path.iterdir()] == [f"{name}.gpkg"]


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize("name", [*NAMES, *MISREAD])
def test_processing_in_a_folder_of_an_odd_name(toy, tmp_path, name):
    raster = named(tmp_path, name, toy["raster"])
    labels = label_layer(toy["raster"], places(toy["reference"]))
    outputs = {"OUTPUT": f"{raster}_map.tif", "POLYGONS": f"{raster}_p.gpkg"}
    values = {"RASTER": raster, "LABELS": labels, "FIELD": "class", **outputs}
    feedback = Feedback()
    processing.run("hsiactive:classifyraster", values, feedback=feedback)
    assert all(Path(path).exists() for path in outputs.values())
    warned = [text for text in feedback.warnings if "QGIS cannot open" in text]
    assert len(warned) == (name in MISREAD)
    samples = str(tmp_path / name / "samples.gpkg")
    processing.run("hsiactive:suggestsamples", {"RASTER": raster, "COUNT": 3, "OUTPUT": samples})
    assert Path(samples).exists()
    assert QgsVectorLayer(samples, "", "ogr").isValid() == (name not in MISREAD)


@pytest.mark.usefixtures("provider")
def test_labels_that_qgis_cannot_open_are_refused_with_the_reason(toy, tmp_path):
    labels = str(tmp_path / "my%20labels.gpkg")
    values = {"RASTER": toy["raster"], "LABELS": labels, "FIELD": "class", "OUTPUT": str(tmp_path / "map.tif")}
    feedback = Feedback()
    with pytest.raises(QgsProcessingException):
        processing.run("hsiactive:classifyraster", values, feedback=feedback)
    assert 'takes "%20" in the path for another character' in feedback.textLog()
    QgsProject.instance().clear()


@pytest.mark.usefixtures("provider")
def test_a_sample_that_cannot_be_read_is_a_sentence(toy, tmp_path):
    values = {"MAP": toy["reference"], "OUTPUT": "TEMPORARY_OUTPUT"}
    for name, word in (("my%20sample.gpkg", 'takes "%20"'), ("gone.gpkg", "Choose a layer of Draw check sample")):
        feedback = Feedback()
        with pytest.raises(QgsProcessingException):
            processing.run("hsiactive:assessmap", {**values, "SAMPLE": str(tmp_path / name)}, feedback=feedback)
        assert word in feedback.textLog()
