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
MANUAL = ROOT / "build" / "manual"  # of `make docs`; without it help opens the plugin's homepage
UNREAD = (".ts", "objects.inv")  # ends of names: what translators read, and other manuals
DATE = (2020, 1, 1, 0, 0, 0)  # fixed, so that the same files give the same zip


def plugin_files():
    """Return {name in the zip: path} of all files of the plugin, also those behind its links, sorted.

    The manual is among them where it has been made.
    """
    found = {}
    for root, place in ((ROOT / PLUGIN, PLUGIN), (MANUAL, f"{PLUGIN}/manual")):
        for folder, folders, names in os.walk(root, followlinks=True):
            folders[:] = [name for name in folders if name not in LEFT_OUT]
            paths = [Path(folder) / name for name in names if not name.startswith(".") and not name.endswith(UNREAD)]
            found.update({f"{place}/{path.relative_to(root).as_posix()}": path for path in paths})
    return dict(sorted(found.items()))


def write_zip(path):
    """Write the zip at `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, source in plugin_files().items():
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, source.read_bytes())


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / f"{PLUGIN}.zip"
    write_zip(target)
    without = "" if MANUAL.is_dir() else ", without the manual: `make docs` first puts it in"
    print(f"{target} ({target.stat().st_size / 1000:.0f} kB{without})")
