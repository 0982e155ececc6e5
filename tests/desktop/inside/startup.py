"""Begins to watch before QGIS loads its plugins (QGIS runs this file, even twice: PYQGIS_STARTUP)."""

import importlib
import json
import os
import sys

with open(os.environ["HSI_DESKTOP_TASK"], encoding="utf-8") as _task:
    _tests = json.load(_task)["tests"]
if _tests not in sys.path:
    sys.path.append(_tests)

importlib.import_module("inside.watch")
