"""The plugin on PyQt6, in a window without a screen; what goes wrong in a slot fails the test."""

import os
import shutil
import sys
import threading
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parents[1]
sys.path.insert(0, str(FOLDER))  # `qgis` is the one beside this file
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HSI_ACTIVE_ENGINE_PYTHON", str(ROOT / ".venv" / "engine" / "bin" / "python"))
os.environ.setdefault("HSI_ACTIVE_THREADS", "1")

from osgeo import gdal  # noqa: E402
from PyQt6.QtCore import qInstallMessageHandler  # noqa: E402
from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.gui import QgisInterface  # noqa: E402

gdal.UseExceptions()
OF_THIS_SCREEN = ("This plugin does not support",)  # what Qt says of having none


@pytest.fixture(scope="session", autouse=True)
def application():
    """The application."""
    from hsi_active_qgis.gui.model.checked_settings import DEFAULTS

    DEFAULTS["ahead"] = 0  # as with two cores
    made = QgsApplication([])
    yield made
    made.closeAllWindows()


@pytest.fixture(autouse=True)
def faults(application, monkeypatch):
    """Exceptions that no one caught, and what Qt complains of."""
    found = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: found.append(error.with_traceback(trace)))
    monkeypatch.setattr(threading, "excepthook", lambda args: found.append(args.exc_value))
    qInstallMessageHandler(
        lambda kind, context, text: None if text.startswith(OF_THIS_SCREEN) else found.append(f"Qt: {text}")
    )
    yield found
    qInstallMessageHandler(None)
    for error in found:
        if isinstance(error, BaseException):
            raise error
    assert not found


@pytest.fixture(scope="session")
def toy(tmp_path_factory):
    """A corner of the embedded scene with the classes 1, 2, 5 and 6, 40 x 40 pixels: {"raster", "reference"}."""
    from hsi_active_qgis.client.requests import EngineClient
    from hsi_active_qgis.protocol.requests import MakeScene

    folder = tmp_path_factory.mktemp("toy")
    client = EngineClient(os.environ["HSI_ACTIVE_ENGINE_PYTHON"], folder / "engine.log")
    made = client.request(MakeScene(str(folder)))
    client.close()
    cut = {name: str(folder / f"cut_{name}.tif") for name in ("raster", "reference")}
    for name, path in cut.items():
        gdal.Translate(path, getattr(made, name), srcWin=[0, 40, 40, 40])
    return cut


@pytest.fixture
def scene(toy, tmp_path):
    """Copies of it, with a second date: {"raster", "reference", "second"}."""
    named = {"raster": toy["raster"], "reference": toy["reference"], "second": toy["raster"]}
    copies = {name: str(shutil.copy(path, tmp_path / f"{name}.tif")) for name, path in named.items()}
    later = gdal.Open(copies["second"], gdal.GA_Update)
    later.WriteRaster(20, 20, 20, 20, later.ReadRaster(0, 0, 20, 20))  # the change
    return copies


@pytest.fixture
def interface(application):
    """QGIS's window, open."""
    made = QgisInterface()
    made.mainWindow().resize(1280, 900)
    made.mainWindow().show()
    yield made
    made.mainWindow().close()
    QgsProject.instance().clear()


@pytest.fixture
def plugin(interface):
    """The plugin in it."""
    from hsi_active_qgis import classFactory

    made = classFactory(interface)
    made.initGui()
    yield made
    made.unload()
