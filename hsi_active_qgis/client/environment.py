"""The engine's own Python: where it is, and what it may inherit."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment

from ..protocol.own import FOLDER as OWN
from ..translation import tr
from .install import folder, settings

VARIABLE = "HSI_ACTIVE_ENGINE_PYTHON"
SETTING = "hsi_active/engine_python"
OF_TILES = {"tiles": "HSI_ACTIVE_TILES", "tiles_gb": "HSI_ACTIVE_TILES_GB"}  # settings, and variables that go before
FORMER_COMPLETE = "complete.txt"  # written last by an earlier version's installer

# QGIS's own libraries, data and modules must not be found by the engine.
FOREIGN_NAMES = {
    "PYTHONPATH",
    "PYTHONHOME",
    "PYTHONUSERBASE",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "QGIS_PREFIX_PATH",
    "QGIS_PLUGINPATH",
}
FOREIGN_PREFIXES = ("PROJ_", "GDAL_", "LD_", "DYLD_", "QT_")


def data_folder() -> Path:
    """Return the plugin's folder in the QGIS profile (not necessarily made yet)."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "hsi_active"


def own_folder() -> str:
    """Return where query strategies and learners of the user's own lie (not necessarily made yet)."""
    return os.environ.get(OWN) or str(data_folder() / "own")


def former_engine() -> Path | None:
    """Return the engine that an earlier version of the plugin made with pip in the profile, whole or not; or None."""
    place = data_folder() / "engine"
    return place if (place / "pyvenv.cfg").exists() else None


def chosen_python() -> str:
    """Return an interpreter that the analyst or the system has named, by the variable or the setting; "" if none."""
    return os.environ.get(VARIABLE) or str(QgsSettings().value(SETTING, "") or "")


def find_python() -> str | None:
    """Return the path of the engine's Python as text: one that was named, is installed, is a former one; or None."""
    if chosen_python():
        return chosen_python()
    base = settings.folder()
    used = folder.installed(base)
    if used is not None:
        return str(folder.python_in(base / used.engine))
    return str(folder.python_in(former_engine() or "")) if is_former_used() else None


def is_former_used() -> bool:
    """Return whether an engine of an earlier version of the plugin is used, for there is no other."""
    former = former_engine()
    if chosen_python() or folder.installed(settings.folder()) is not None or former is None:
        return False
    return (former / FORMER_COMPLETE).exists() and folder.python_in(former).exists()


def is_outdated() -> bool:
    """Return whether the engine that was installed is of other requirements than this version of the plugin."""
    used = folder.installed(settings.folder())
    if is_former_used():
        return True
    return not chosen_python() and used is not None and used.requirements != folder.requirements_hash()


def of_tiles(name: str) -> str:
    """Return where the engine keeps what it makes of large rasters ("tiles"), or how many GB at most ("tiles_gb"), as
    the system or the analyst says; "" for as usual."""
    return os.environ.get(OF_TILES[name]) or settings.value(name)


def missing_sentence() -> str:
    """Return what to do when there is no engine."""
    return tr("The engine is not installed: choose Plugins > HSI Active > Engine...")


def clean_environment() -> QProcessEnvironment:
    """Return this process's environment without what would lead the engine to QGIS's libraries."""
    environment = QProcessEnvironment.systemEnvironment()
    names = environment.keys()
    for name in names:
        if name in FOREIGN_NAMES or name.startswith(FOREIGN_PREFIXES):
            environment.remove(name)
    environment.insert("OMP_WAIT_POLICY", "PASSIVE")  # idle threads of torch must not take cores from QGIS
    environment.insert("GOMP_SPINCOUNT", "0")
    for name, variable in OF_TILES.items():
        if of_tiles(name):
            environment.insert(variable, of_tiles(name))
    environment.insert(OWN, own_folder())
    environment.insert("PYTORCH_ENABLE_MPS_FALLBACK", "1")  # what torch lacks on an Apple GPU, a CPU computes
    return environment
