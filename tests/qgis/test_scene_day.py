"""What is chosen under Scene does what it says: dates, colours, paths, addresses in a network."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSingleBandGrayRenderer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from hsi_active_qgis.gui.map.date_sign import DateSign
from hsi_active_qgis.gui.model.checked_settings import DEFAULTS
from hsi_active_qgis.gui.model.session_place import addresses
from hsi_active_qgis.gui.panels.raster_choice import RasterChoice
from hsi_active_qgis.look.pictures import composite_of, show_composite
from hsi_active_qgis.session.layers import raster_layer
from tests.qgis.benches import the_sentence
from tests.qgis.loop import turn_until

ADDRESSES = [
    "/vsicurl/https://example.org/scene.tif",
    "https://example.org/scene.tif",
    "/vsis3/bucket/scene.tif",
    'NETCDF:"/vsicurl/http://example.org/a.nc":reflectance',
    "/vsizip//vsicurl/https://example.org/a.zip/scene.tif",
    "WMS:http://example.org/wms",
    "<GDAL_WMS></GDAL_WMS>",
    r"\\server\share\scene.tif",
]
SESSION = Path("/data/a.tif_labels.gpkg")
ON_DISK = ["/data/scene.tif", "C:/data/scene.tif", 'NETCDF:"/data/a.nc":reflectance', "/vsizip//data/a.zip/scene.tif"]


@pytest.fixture
def later(raster, tmp_path):
    return str(shutil.copy(raster, tmp_path / "scene" / "later.tif"))


@pytest.fixture
def choice(qgis_app, qtbot):
    made = RasterChoice("second", "none", "or a file", True)
    for widget in (made.layers, made.file):
        qtbot.addWidget(widget)
        widget.show()
    made.told = []
    made.chosen.connect(made.told.append)
    yield made
    QgsProject.instance().clear()


def test_the_raster_itself_is_no_second_date(bench, raster, later, choice):
    bench.do(lambda: bench.look_at(raster))
    for beside in (bench.second_date, bench.features):
        assert the_sentence(bench.do(lambda one=beside: one.choose(raster)), "the raster of the scene itself", "info")
        assert beside.path is None
    for path, name in ((raster, "toy"), (later, "later")):
        QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))
    choice.leave_out(raster)
    offered = [choice.layers.layer(i) for i in range(choice.layers.count())]
    assert [layer.name() for layer in offered if layer is not None] == ["later"]


def test_a_path_is_taken_once_when_it_is_whole(choice, qgis_app):
    line = choice.file.lineEdit()
    line.window().activateWindow()
    line.setFocus()
    turn_until(line.hasFocus, "the line's turn to be typed into")
    QTest.keyClicks(line, "/data/scene.tif")
    assert choice.told == []
    QTest.keyClick(line, Qt.Key.Key_Return)
    line.clearFocus()
    assert choice.told == ["/data/scene.tif"]
    choice.file.setFilePath("/data/chosen.tif")  # as its dialog does
    assert choice.told == ["/data/scene.tif", "/data/chosen.tif"]
    choice.show_path("/data/shown.tif")
    line.editingFinished.emit()
    assert len(choice.told) == 2


def test_both_dates_begin_with_the_colours_that_the_dock_tells(bench, raster, later):
    own = QgsRasterLayer(raster, "mine")
    own.setRenderer(QgsSingleBandGrayRenderer(own.dataProvider(), 3))
    QgsProject.instance().addMapLayer(own)
    bench.do(lambda: bench.look_at(raster))
    bench.start()
    assert composite_of(own) == list(bench.info.composite)
    other = list(bench.info.composites[-1]["bands"])
    assert other != composite_of(own)
    show_composite(own, other)
    bench.do(lambda: bench.second_date.choose(later))
    assert composite_of(raster_layer(bench.project, later)) == other
    path = bench.session.path
    bench.leave()
    bench.open(path)
    assert composite_of(own) == other  # what was chosen later stays


def test_the_map_says_which_date_it_shows(bench, raster, later, qtbot):
    canvas = QgsMapCanvas()
    qtbot.addWidget(canvas)
    sign = DateSign(canvas, bench)
    bench.do(lambda: bench.look_at(raster))
    bench.start()
    assert sign.isHidden()
    bench.do(lambda: bench.second_date.choose(later))
    assert (sign.isHidden(), sign.text()) == (False, "after: later.tif")
    bench.layers.toggle_date(bench.second)
    assert sign.text() == "before: toy.tif"
    bench.do(lambda: bench.second_date.choose(None))
    assert sign.isHidden()
    sign.remove()


def test_colours_chosen_before_the_start_hold(bench, raster):
    bench.do(lambda: bench.look_at(raster))
    bench.composite = list(bench.info.composites[-1]["bands"])
    bench.start()
    assert composite_of(raster_layer(bench.project, raster)) == list(bench.info.composites[-1]["bands"])


@pytest.mark.parametrize("name", ADDRESSES + ON_DISK)
def test_an_address_is_known_as_one(name):
    for role in ("raster", "second", "features"):
        settings = {**DEFAULTS, "raster": "/data/a.tif", role: name}
        assert addresses(settings, SESSION) == ([name] if name in ADDRESSES else [])
    settings = {**DEFAULTS, "raster": "/data/a.tif", "mask": {"raster": name}}
    assert addresses(settings, SESSION) == ([name] if name in ADDRESSES else [])
    if name.startswith("\\\\"):
        assert addresses(settings, Path(r"\\server\share\a_labels.gpkg")) == []


def test_a_session_that_names_an_address_asks_before_it_is_opened(bench, raster):
    bench.begin(raster)
    path = bench.session.path
    bench.session.update_settings({"raster": ADDRESSES[0], "raster_beside": None, "raster_stamp": None})
    bench.leave()
    asked = []
    bench.fetches.connect(lambda *told: asked.append(told))
    layers = len(bench.project.mapLayers())
    assert bench.do(lambda: bench.open(path)) == []
    assert asked == [(str(path), ADDRESSES[0])]
    assert bench.opened is None and len(bench.project.mapLayers()) == layers
