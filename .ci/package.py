"""Zip the plugin as QGIS installs it: one folder, links followed, the same bytes each time.

Usage: package.py [ZIP], default dist/hsi_active_qgis.zip
"""

import os
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "hsi_active_qgis"
LEFT_OUT = {"__pycache__", "demo", "experiments"}  # what QGIS does not need, of demo and sweeps
DATE = (2020, 1, 1, 0, 0, 0)  # fixed, so that the same files give the same zip


def plugin_files():
    """Return all files of the plugin folder as sorted relative paths, also those behind its links."""
    found = []
    for folder, folders, names in os.walk(ROOT / PLUGIN, followlinks=True):
        folders[:] = [name for name in folders if name not in LEFT_OUT]
        found += [(Path(folder) / name).relative_to(ROOT) for name in names if not name.startswith(".")]
    return sorted(found, key=Path.as_posix)


def write_zip(path):
    """Write the zip at `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in plugin_files():
            entry = zipfile.ZipInfo(name.as_posix(), DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, (ROOT / name).read_bytes())


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / f"{PLUGIN}.zip"
    write_zip(target)
    print(f"{target} ({target.stat().st_size / 1000:.0f} kB)")
