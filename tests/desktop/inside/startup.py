"""Begins to watch before QGIS loads its plugins (QGIS runs this file, even twice: PYQGIS_STARTUP)."""

import importlib
import json
import os
import sys

with open(os.environ["HSI_DESKTOP_TASK"], encoding="utf-8") as _task:
    _paths = json.load(_task)["paths"]
sys.path += [path for path in _paths if path not in sys.path]

importlib.import_module("inside.watch")
