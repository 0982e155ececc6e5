"""Which files a data source consists of, as QGIS's GDAL tells."""

from __future__ import annotations

import os

from osgeo import gdal

from ..protocol.kept_files import files_of


def made_of(source: str) -> list[str]:
    """Return the files of a raster or vector source, with those of a VRT and of the VRTs in it."""
    found: dict[str, None] = {}
    named = [source] if os.path.isdir(source) else files_of(source)
    todo = [path for path in named if not path.lower().endswith(".gpkg")]  # one file, perhaps being edited
    while todo:
        new = [path for path in _listed(todo.pop()) if path not in found]
        found.update(dict.fromkeys(new))
        todo += [path for path in new if path.lower().endswith(".vrt")]
    return list(found)


def _listed(path: str) -> list[str]:
    """Return what GDAL tells of one file; nothing for a file that is not GDAL's."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = gdal.OpenEx(path)
        return (source.GetFileList() or []) if source is not None else []
    except RuntimeError:
        return []
    finally:
        gdal.PopErrorHandler()
