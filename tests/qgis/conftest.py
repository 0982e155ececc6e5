"""One engine and one toy scene for all tests of the QGIS side."""

import os
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView

from hsi_active_qgis.client.install.python_archive import list_archive
from hsi_active_qgis.client.install.settings import Sources
from tests.qgis import wheels as wheel_folders
from tests.qgis.loopback import Index, write_index
from tests.qgis.window import Interface

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("HSI_ACTIVE_ENGINE_PYTHON", str(ROOT / ".venv" / "engine" / "bin" / "python"))
os.environ.setdefault("HSI_ACTIVE_THREADS", "1")
ENGINE_PYTHON = os.environ["HSI_ACTIVE_ENGINE_PYTHON"]
if worker := os.environ.get("PYTEST_XDIST_WORKER"):  # the settings and folders of a QGIS are its own
    os.environ["HOME"] = str(Path.home() / worker)
    Path.home().mkdir(exist_ok=True)
gdal.UseExceptions()


@pytest.fixture(scope="session", autouse=True)
def layer_tree(qgis_iface):
    """QGIS 3.44 puts results into the tree of layers that the window shows; pytest-qgis has a stand-in there."""
    tree = QgsLayerTreeView()
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
    qgis_iface.layerTreeView = lambda: tree
    yield
    del qgis_iface.layerTreeView


@pytest.fixture(scope="session", autouse=True)
def as_with_two_cores():
    """Questions stay as they are asked, unless a test says otherwise."""
    from hsi_active_qgis.gui.model.checked_settings import DEFAULTS

    DEFAULTS["ahead"] = 0


@pytest.fixture(scope="session")
def engine(qgis_app, tmp_path_factory):
    """A client that no test kills."""
    from hsi_active_qgis.client.requests import EngineClient

    client = EngineClient(ENGINE_PYTHON, tmp_path_factory.mktemp("engine") / "engine.log")
    yield client
    client.close()


@pytest.fixture
def session(qgis_app, tmp_path):
    """A new session of the toy classes, see sessions.py."""
    from tests.qgis.sessions import new_session

    session = new_session(tmp_path)
    yield session
    QgsProject.instance().clear()
    session.close()


@pytest.fixture(scope="session")
def scene(engine, tmp_path_factory):
    """The embedded scene: {"raster", "reference", "classes"}; 120 x 140 pixels, 120 bands."""
    from hsi_active_qgis.protocol.reading import plain
    from hsi_active_qgis.protocol.requests import MakeScene

    return plain(engine.request(MakeScene(str(tmp_path_factory.mktemp("scene")))))


@pytest.fixture(scope="session")
def toy(scene, tmp_path_factory):
    """A corner of it with the classes 1, 2, 5 and 6: {"raster", "reference"}; 40 x 40 pixels."""
    return _cut(scene, [0, 40, 40, 40], tmp_path_factory.mktemp("toy"))


@pytest.fixture(scope="session")
def other_toy(scene, tmp_path_factory):
    """Another corner, with the classes 2, 4, 5, 7, 8, 9 and 10."""
    return _cut(scene, [0, 80, 40, 40], tmp_path_factory.mktemp("other_toy"))


@pytest.fixture(scope="session")
def big(scene, tmp_path_factory):
    """The scene blown up, so that the engine is busy with it for some seconds."""
    path = str(tmp_path_factory.mktemp("big") / "big.tif")
    gdal.Translate(path, scene["raster"], width=360, height=360)
    return path


@pytest.fixture(scope="session")
def processing_plugin(qgis_app, qgis_processing):
    """The plugin as QGIS loads it without a window."""
    from hsi_active_qgis.plugin import HsiActivePlugin

    plugin = HsiActivePlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def provider(processing_plugin):
    """The registry's at the time: `no_provider` puts another one there."""
    return QgsApplication.processingRegistry().providerById("hsiactive")


@pytest.fixture
def no_provider(qgis_processing):
    """A registry without the provider that other tests use; one comes back afterwards."""
    from hsi_active_qgis import classFactory

    was_there = QgsApplication.processingRegistry().removeProvider("hsiactive")
    yield
    if was_there:
        Interface.kept = classFactory(None)
        Interface.kept.initProcessing()


@pytest.fixture
def known(toy):
    """Some pixels of each class of the toy: (row, column, class)."""
    from tests.qgis.toys import places

    return places(toy["reference"])


@pytest.fixture
def labels(toy, known):
    """The same as a layer of points with the field "class"."""
    from tests.qgis.toys import label_layer

    return label_layer(toy["raster"], known)


@pytest.fixture
def feedback():
    from tests.qgis.toys import Feedback

    return Feedback()


def _cut(scene, window, folder):
    cut = {name: str(folder / f"{name}.tif") for name in ("raster", "reference")}
    for name, path in cut.items():
        gdal.Translate(path, scene[name], srcWin=window)
    return cut


@pytest.fixture
def bench(engine):
    """A workbench at the engine of all tests; left and closed at the end."""
    from tests.qgis.benches import Bench

    made = Bench()
    made.background.client = engine
    yield made
    made.background.cancel()
    if made.background.client is engine:
        made.background.client = None  # lives on
    made.close()
    made.project.clear()


@pytest.fixture
def marks(qgis_app):
    """Each text of ours between marks, see marking.py."""
    from qgis.PyQt.QtCore import QCoreApplication

    from tests.qgis.marking import Marking

    made = Marking()
    assert QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


@pytest.fixture(params=["de", "fr"])
def language(request, qgis_app):
    """A QGIS of another language, as far as our texts go."""
    from qgis.PyQt.QtCore import QCoreApplication

    from hsi_active_qgis.translation import install_translator

    before = QgsApplication.instance().translation()
    QgsApplication.setTranslation(request.param)
    made = install_translator()
    yield request.param
    QCoreApplication.removeTranslator(made)
    QgsApplication.setTranslation(before)


@pytest.fixture
def raster(toy, tmp_path):
    """A copy of the toy scene."""
    folder = tmp_path / "scene"
    folder.mkdir()
    return str(shutil.copy(toy["raster"], folder / "toy.tif"))


@pytest.fixture(scope="session")
def uv_wheel(tmp_path_factory):
    """The wheel of uv, by pip as this machine's settings say."""
    return wheel_folders.fetch_uv(tmp_path_factory.mktemp("uv"), ENGINE_PYTHON)


@pytest.fixture(scope="session")
def python_archive(tmp_path_factory):
    """The engine's Python as python-build-standalone packs one."""
    return wheel_folders.pack_python(tmp_path_factory.mktemp("python"), ENGINE_PYTHON)


@pytest.fixture
def wheels(uv_wheel, tmp_path):
    """A folder of wheels: uv, and small ones by the names of the engine's libraries."""
    made = tmp_path / "wheels"
    made.mkdir()
    os.link(uv_wheel, made / uv_wheel.name)
    wheel_folders.write_libraries(made)
    return made


@pytest.fixture
def requirements(tmp_path):
    path = tmp_path / "requirements.txt"
    path.write_text(wheel_folders.REQUIREMENTS)
    return path


@pytest.fixture
def sources(wheels, tmp_path, qgis_app):
    """An installation from the folder of wheels."""
    return Sources(tmp_path / "base", wheels=str(wheels))


@pytest.fixture
def index(wheels, tmp_path):
    """The same wheels in an index on this machine."""
    write_index(tmp_path / "index", wheels.glob("*.whl"))
    made = Index(tmp_path / "index")
    made.folder = tmp_path / "index"
    yield made
    made.close()


@pytest.fixture
def online(index, tmp_path, python_archive, qgis_app):
    """An installation from the index, with a Python from a list of downloads."""
    version = list_archive(python_archive, tmp_path / "list.json")
    listed = str(tmp_path / "list.json")
    return Sources(tmp_path / "base", index.address, python_source=listed, build="index", python=version)
