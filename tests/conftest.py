"""Folders whose tests need what this Python lacks are left out, which the report's head says."""

from importlib.util import find_spec

NEEDED = {"engine": "torch", "qgis": "qgis", "desktop": "rasterio", "slurm": "rasterio", "qt6": "PyQt6"}
collect_ignore = [folder for folder, module in NEEDED.items() if find_spec(module) is None]


def pytest_report_header():
    """Name each folder that is left out, and why."""
    return [f"left out: tests/{folder}, for this Python has no {NEEDED[folder]}" for folder in collect_ignore]
