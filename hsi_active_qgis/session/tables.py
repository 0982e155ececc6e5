"""The tables of the session file: how they are made, and how QGIS opens them as layers."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QThread

from ..translation import tr
from .errors import SessionFileError, misread_in, no_session, not_shown, quietly

TEXT, WHOLE, REAL, TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime

# `number` runs through samples and regions: times are too coarse to tell the later of two answers.
ANSWER = {"class": WHOLE, "state": TEXT, "number": WHOLE, "annotator": TEXT, "time": TIME, "seconds": REAL}
MERGED = {"against": WHOLE}  # number of the answer that this one contradicts, see merge.py
PIXEL = {"row": WHOLE, "column": WHOLE}  # from the engine: on a rotated grid QGIS cannot tell
TILE = {"height": WHOLE, "width": WHOLE, "outline": TEXT, "predicted": TEXT}  # of samples, see tiles.py
QUESTION = {
    "source": TEXT,
    "round": WHOLE,
    "rank": WHOLE,
    "score": REAL,
    "reason": TEXT,
    "best": TEXT,
    "best_probability": REAL,
    "second": TEXT,
    "second_probability": REAL,
}
AREA = {"source": TEXT, "round": WHOLE}
ROUND = {
    "round": WHOLE,
    "answers": WHOLE,
    "unsure": WHOLE,
    "overall": REAL,
    "average": REAL,
    "kappa": REAL,
    "changed": REAL,
    "uncertainty": REAL,
    "doubtful": REAL,
    "accuracy": REAL,  # by the check sample, and the ends of its interval
    "accuracy_low": REAL,
    "accuracy_high": REAL,
    "pace": REAL,  # answers a minute
    "balance": REAL,  # of the classes' answers, 0 to 1
    "seconds": REAL,
    "time": TIME,
}
CHECK = {**PIXEL, "source": TEXT, "sample": WHOLE, "rank": WHOLE, "stratum": WHOLE, "share": REAL, **ANSWER}
TABLES = {
    "samples": (ogr.wkbPoint, {**PIXEL, **QUESTION, **ANSWER, **TILE, **MERGED}),
    "regions": (ogr.wkbMultiPolygon, {**AREA, **ANSWER, **PIXEL, **MERGED}),  # the pixel: of its tile, or middle
    "classes": (ogr.wkbNone, {"id": WHOLE, "name": TEXT, "colour": TEXT, "key": TEXT, "place": WHOLE}),
    "rounds": (ogr.wkbNone, ROUND),
    "settings": (ogr.wkbNone, {"name": TEXT, "value": TEXT}),
    "checks": (ogr.wkbPoint, CHECK),  # points of check samples: no answer in it teaches
}
LATER = ("checks",)  # tables that files of earlier versions do not have

# A GeoPackage's word for plain coordinates (its srs_id is -1); without it GDAL writes degrees of an unknown globe.
NO_CRS = 'LOCAL_CS["Undefined Cartesian SRS",UNIT["Meter",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'


def create_file(path: str | Path, crs_wkt: str | None) -> None:
    """Make a GeoPackage with all tables, empty; SessionFileError if it cannot be made or QGIS cannot show it."""
    crs = osr.SpatialReference(crs_wkt or NO_CRS)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path)) if Path(path).parent.is_dir() else None
    except RuntimeError:
        source = None
    if source is None:
        raise SessionFileError(tr("The session file {path} cannot be made. Choose another folder.").format(path=path))
    with quietly(path):
        for name in TABLES:
            make_table(source, name, crs)
        del source
    try:
        open_table(path, "samples")
    except SessionFileError:
        os.remove(path)
        raise SessionFileError(not_shown(path)) from None


def make_table(source: gdal.Dataset, name: str, crs: osr.SpatialReference) -> None:
    """Make one of the tables in an open GeoPackage, empty."""
    geometry, fields = TABLES[name]
    table = source.CreateLayer(name, crs if geometry != ogr.wkbNone else None, geometry)
    for field, kind in fields.items():
        table.CreateField(ogr.FieldDefn(field, kind))
    source.FlushCache()


def open_table(path: str | Path, name: str, subset: str = "") -> QgsVectorLayer:
    """Return a table as a layer of QGIS; `subset` is SQL."""
    options = QgsVectorLayer.LayerOptions(False)
    options.skipCrsValidation = True  # a raster without CRS must not open QGIS's question about it
    filtered = f"|subset={subset}" if subset else ""
    layer = QgsVectorLayer(f"{path}|layername={name}{filtered}", name, "ogr", options)
    if not layer.isValid():
        raise SessionFileError(not_shown(path) if misread_in(path) else no_session(path))
    if layer.crs().description().startswith("Undefined "):
        layer.setCrs(QgsCoordinateReferenceSystem())  # else QGIS tries to transform it
    return layer


def file_of(layer: QgsMapLayer) -> str:
    """Return the path of the file that a layer of GDAL or OGR shows."""
    return QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or layer.source()


def reload_layers(path: str | Path) -> None:
    """Open QGIS's own layers of the file anew; only where layers may be touched, in the main thread."""
    application = QgsApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and not layer.isEditable() and layer.dataProvider() is not None:
            place = file_of(layer)
            if os.path.exists(place) and os.path.samefile(place, path):
                layer.reload()  # its columns, too
