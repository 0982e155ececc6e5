"""The engine's own Python: where it is, what it may inherit, and how it is made."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QProcessEnvironment, QStandardPaths

VARIABLE = "HSI_ACTIVE_ENGINE_PYTHON"
SETTING = "hsi_active/engine_python"
COMPLETE = "complete.txt"  # written last: a folder without it is an installation that broke off
REQUIREMENTS = Path(__file__).resolve().parents[1] / "resources" / "engine-requirements.txt"

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


def private_folder() -> Path:
    """Return where the plugin installs the engine's environment."""
    return data_folder() / "engine"


def python_in(folder: str | Path) -> Path:
    """Return the interpreter of the virtual environment in `folder`."""
    return Path(folder) / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def find_python() -> str | None:
    """Return the path of the engine's Python as text: the variable, the setting, the private folder; None if none."""
    configured = os.environ.get(VARIABLE) or QgsSettings().value(SETTING, "")
    if configured:
        return str(configured)
    python = python_in(private_folder())
    return str(python) if python.exists() and (private_folder() / COMPLETE).exists() else None


def missing_sentence() -> str:
    """Return what to do when there is no engine."""
    text = "The engine is not installed: choose Plugins > HSI Active > Install the HSI Active engine, or set {}."
    return QCoreApplication.translate("HsiActive", text).format(VARIABLE)


def clean_environment() -> QProcessEnvironment:
    """Return this process's environment without what would lead the engine to QGIS's libraries."""
    environment = QProcessEnvironment.systemEnvironment()
    names = environment.keys()
    for name in names:
        if name in FOREIGN_NAMES or name.startswith(FOREIGN_PREFIXES):
            environment.remove(name)
    environment.insert("OMP_WAIT_POLICY", "PASSIVE")  # idle threads of torch must not take cores from QGIS
    environment.insert("GOMP_SPINCOUNT", "0")
    return environment


def base_python() -> str | None:
    """Return a Python that can make the environment, None if none is found.

    Not sys.executable: inside QGIS that may be QGIS itself.
    """
    name = "python.exe" if os.name == "nt" else "bin/python3"
    for prefix in (sys.base_prefix, sys.base_exec_prefix):
        if (Path(prefix) / name).exists():
            return str(Path(prefix) / name)
    return QStandardPaths.findExecutable("python3") or QStandardPaths.findExecutable("python") or None
