"""Classes from a layer: told before they are taken, and then one step."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton

from hsi_active_qgis.gui.model.vector_import import ClassField, guess_class_field
from hsi_active_qgis.gui.panels.import_form import ImportForm
from hsi_active_qgis.session.errors import SessionFileError
from tests.qgis.loop import turn_until

NAMES = ("wheat", "barley", "oats")


def fields_of(rows, *fields, crs="EPSG:32632"):
    """Return a layer of points with these fields; `rows` are their values, the first point at (0.5, -0.5)."""
    layer = QgsVectorLayer(f"Point?crs={crs}&" + "&".join(f"field={field}" for field in fields), "fields", "memory")
    made = []
    for i, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(i + 0.5, -0.5)))
        feature.setAttributes(list(values))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def many(number):
    return [(i, f"parcel {i}", i % 7 / 3, NAMES[i % 3], "2024", i % 2) for i in range(number)]


FIELDS = ("fid:integer", "name:string(20)", "area:double", "crop:string(20)", "season:string(9)", "flag:integer")


@pytest.mark.parametrize(
    ("fields", "guessed"),
    [
        (FIELDS, "crop"),
        (tuple(f.replace("crop", "frucht") for f in FIELDS), "flag"),
        (tuple(f.replace("crop", "frucht") for f in FIELDS[:5]), "frucht"),
        (FIELDS[:1], ""),
        (FIELDS[:3], "name"),
    ],
)
def test_the_field_of_the_classes_is_guessed_and_never_an_id(qgis_app, fields, guessed):
    layer = fields_of([row[: len(fields)] for row in many(90)], *fields)
    assert guess_class_field(layer) == guessed


def test_names_come_before_their_numbers(qgis_app):
    rows = [(i % 3, NAMES[i % 3]) for i in range(90)]
    assert guess_class_field(fields_of(rows, "class_id:integer", "class:string(9)")) == "class"


def test_two_areas_of_two_classes_are_no_ids(qgis_app):
    assert guess_class_field(fields_of([(1, "a"), (2, "b")], "fid:integer", "class:string(9)")) == "class"


@pytest.fixture
def form(qgis_app, qtbot):
    made = ImportForm()
    qtbot.addWidget(made)
    yield made
    made.hide()
    QgsProject.instance().clear()


def test_what_a_layer_would_bring_is_told_before(form):
    QgsProject.instance().addMapLayer(fields_of(many(90), *FIELDS))
    form.show()
    assert form._fields.currentField() == "crop"
    assert form.text.text() == "3 classes, 90 features: barley, oats, wheat"
    form._fields.setField("name")
    assert form.text.text().startswith("90 classes, 90 features: parcel 0, ")
    assert "rarely meant" in form.text.text() and form._take.text() == "Import all the same"
    form._fields.setField("season")
    assert form.text.text() == "1 class, 90 features: 2024" and form._take.text() == "Import"


def test_values_that_are_no_classes_are_none_before_the_import_too(qgis_app):
    assert ClassField.of(fields_of(many(5), *FIELDS), "area").names == ()


def test_an_import_is_one_step_with_its_classes(bench, raster):
    bench.begin(raster)
    before, history = (bench.classes, bench.counts), bench.labelling.history.can_undo
    xs = [bench.grid.centre(5, column) for column in range(60)]
    layer = fields_of([(f"class {i}",) for i in range(40)], "kind:string(20)", crs=bench.crs.authid())
    for feature, (x, y) in zip(list(layer.getFeatures()), xs):
        layer.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromPointXY(QgsPointXY(x, y))})
    bench.importing.start(layer, "kind")
    turn_until(lambda: not bench.importing.at_work, "the import")
    assert len(bench.classes) == 42 and sum(bench.counts.values()) == 42
    bench.labelling.undo()
    assert (bench.classes, bench.counts) == before
    assert bench.labelling.history.can_undo == history
    bench.labelling.redo()
    assert len(bench.classes) == 42


@pytest.fixture
def large(bench, raster):
    """A session, and a layer of so many points that it takes several turns of the event loop."""
    bench.begin(raster)
    layer = fields_of([(f"class {i % 3}",) for i in range(3000)], "kind:string(20)", crs=bench.crs.authid())
    x, y = bench.grid.centre(5, 5)
    for feature in layer.getFeatures():
        layer.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromPointXY(QgsPointXY(x, y))})
    return bench, layer


def test_the_analyst_goes_on_while_a_layer_is_imported_which_may_be_gone_meanwhile(large):
    bench, layer = large
    before, texts = (bench.classes, bench.counts, bench.session.samples()), []
    bench.importing.moved.connect(texts.append)
    bench.importing.start(layer, "kind")
    del layer, large
    assert bench.importing.at_work
    bench.labelling.undo()
    assert "A layer is being imported" in bench.said[-1][1]
    bench.labelling.answer(1)
    turn_until(lambda: not bench.importing.at_work, "the import")
    assert len(bench.classes) == 5 and sum(bench.counts.values()) == 4  # all points lie on one pixel
    assert len(bench.session.samples("\"source\" = 'import'")) == 3000
    assert "3000 answers imported" in bench.said[-1][1]
    assert texts[0].startswith("Importing: ") and "of 3000 written" in texts[-2] and texts[-1] == ""
    bench.labelling.undo()
    bench.labelling.undo()
    assert (bench.classes, bench.counts, bench.session.samples()) == before


@pytest.mark.parametrize("ends", ["stopped", "left", "failed"])
def test_nothing_stays_of_an_import_that_does_not_come_to_its_end(large, ends, monkeypatch):
    bench, layer = large
    before, path = (bench.classes, bench.session.samples()), bench.session.path
    can_undo = bench.labelling.history.can_undo
    bench.importing.start(layer, "kind")
    turn_until(lambda: len(bench.session.classes) > 2, "the first answers written")
    assert bench.importing.at_work
    if ends == "failed":
        monkeypatch.setattr(bench.session, "import_answers", full)
        turn_until(lambda: not bench.importing.at_work, "the end")
        assert bench.said[-1] == ("error", "The disk is full.")
    elif ends == "stopped":
        bench.importing.stop()
    else:
        bench.leave()
        bench.open(path)
    assert (bench.session.classes, bench.session.samples()) == before and not bench.importing.at_work
    assert ends == "left" or bench.labelling.history.can_undo == can_undo


def full(*_):
    raise SessionFileError("The disk is full.")


def test_the_form_tells_how_far_an_import_is_and_cancels_it(form):
    stopped = []
    form.stopped.connect(lambda: stopped.append(True))
    form.show_progress("Importing: 7 of 9 features read")
    assert form.isVisible() and form.text.text().endswith("7 of 9 features read") and not form._take.isEnabled()
    next(b for b in form.findChildren(QPushButton) if b.text() == "Cancel").click()
    assert stopped == [True]
    form.show_progress("")
    assert form.isHidden()
    form.show()
    assert form._layers.isEnabled()
