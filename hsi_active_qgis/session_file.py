"""The session file: one GeoPackage that holds every answer, written by QGIS alone.

`samples` has a row for each question or click; answering one again adds a row, so the earlier answer stays as audit
and the last on a pixel wins. The tables are made once, at creation; afterwards only rows change.
"""

import json
import os
from contextlib import contextmanager
from pathlib import Path

from osgeo import ogr, osr
from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime

TEXT, WHOLE, REAL, TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime

# `number` runs through the session: times are kept in whole seconds only, too coarse to tell the later of two answers.
ANSWER = {"class": WHOLE, "state": TEXT, "number": WHOLE, "annotator": TEXT, "time": TIME, "seconds": REAL}
PIXEL = {"row": WHOLE, "column": WHOLE}  # from the engine: on a rotated grid QGIS cannot tell
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
ROUND = {
    "round": WHOLE,
    "answers": WHOLE,
    "unsure": WHOLE,
    "overall": REAL,
    "average": REAL,
    "kappa": REAL,
    "changed": REAL,
    "seconds": REAL,
    "time": TIME,
}
TABLES = {
    "samples": (ogr.wkbPoint, {**PIXEL, **QUESTION, **ANSWER}),
    "regions": (ogr.wkbMultiPolygon, {"source": TEXT, "round": WHOLE, **ANSWER}),
    "check_sample": (ogr.wkbPoint, {**PIXEL, **ANSWER}),
    "classes": (ogr.wkbNone, {"id": WHOLE, "name": TEXT, "colour": TEXT, "key": TEXT}),
    "rounds": (ogr.wkbNone, ROUND),
    "settings": (ogr.wkbNone, {"name": TEXT, "value": TEXT}),
}


class SessionFileError(Exception):
    """A session file that cannot be made, read or written, as a sentence."""


class SessionFile:
    """An open session; `layers` holds its tables by name as QgsVectorLayer, for the map and for reading."""

    def __init__(self, path, annotator=""):
        self.path = Path(path)
        self.annotator = annotator
        self.layers = {name: _open_table(self.path, name) for name in TABLES}

    @classmethod
    def create(cls, path, crs_wkt, classes, settings, annotator=""):
        """Make the file with all its tables and return the open session.

        `crs_wkt` is the raster's CRS or None, `classes` a list of {"id", "name", "colour"}, `settings` a dict of
        values that JSON can hold. Raises SessionFileError; a file that exists is left as it is.
        """
        if os.path.exists(path):
            raise SessionFileError(f"{path} exists already. Open it, or choose another name.")
        _create_tables(path, crs_wkt)
        session = cls(path, annotator)
        session.classes = classes
        session.settings = settings
        return session

    @property
    def classes(self):
        """The class table: a list of {"id", "name", "colour", "key"} in order of id."""
        return sorted(_rows(self.layers["classes"]), key=lambda entry: entry["id"])

    @classes.setter
    def classes(self, classes):
        self._replace("classes", [{"key": str(i + 1) if i < 9 else "", **c} for i, c in enumerate(classes)])

    @property
    def settings(self):
        """The settings of the session as a dict."""
        return {entry["name"]: json.loads(entry["value"]) for entry in _rows(self.layers["settings"])}

    @settings.setter
    def settings(self, settings):
        self._replace("settings", [{"name": k, "value": json.dumps(v)} for k, v in settings.items()])

    @property
    def rounds(self):
        """The figures of the rounds so far, as dicts in order."""
        return sorted(_rows(self.layers["rounds"]), key=lambda entry: entry["round"])

    def add_round(self, figures):
        """Keep the figures of a round, a dict with some of the fields of `rounds`."""
        self._add("rounds", [({**figures, "time": _now()}, None)], "Round")

    def add_samples(self, questions, round_number, source="query"):
        """Add the engine's questions as open samples and return their feature ids."""
        table = self.layers["samples"]
        fixed = {"round": round_number, "source": source, "state": "open"}
        rows = [({**q, **fixed}, QgsGeometry.fromPointXY(QgsPointXY(q["x"], q["y"]))) for q in questions]
        before = set(table.allFeatureIds())
        self._add("samples", rows, "Questions")
        return sorted(set(table.allFeatureIds()) - before)

    def answer(self, fid, class_id, seconds=None):
        """Answer a sample with a class id, or None for don't-know, and return the feature id that holds it."""
        values = {"class": class_id, "state": "unsure" if class_id is None else "answered"}
        values.update(number=self._next_number(), annotator=self.annotator, time=_now(), seconds=seconds)
        old = self.layers["samples"].getFeature(fid)
        if old["state"] not in ("answered", "unsure"):
            self._change(fid, values)
            return fid
        names = TABLES["samples"][1]
        before = set(self.layers["samples"].allFeatureIds())
        self._add("samples", [({**{n: old[n] for n in names}, **values}, old.geometry())], "Answer")
        return (set(self.layers["samples"].allFeatureIds()) - before).pop()

    def skip(self, fid):
        """Put a question off; it may be asked again."""
        self._change(fid, {"state": "skipped"})

    def answers(self):
        """Return the answers as the engine takes them: a list of [hex WKB, class id or None].

        Regions come first and pixels in the order of their answers, for a later one wins.
        """
        regions = list(self.layers["regions"].getFeatures())
        latest = {}
        request = QgsFeatureRequest().setFilterExpression("\"state\" IN ('answered', 'unsure')")
        for sample in sorted(self.layers["samples"].getFeatures(request), key=lambda f: f["number"]):
            latest[(sample["row"], sample["column"])] = sample
        return [[_hex_wkb(f), _plain(f["class"])] for f in [*regions, *latest.values()]]

    def close(self):
        """Let go of the file; the layers of this session are gone afterwards."""
        self.layers = {}

    def _next_number(self):
        table = self.layers["samples"]
        highest = table.maximumValue(table.fields().indexOf("number"))
        return (_plain(highest) or 0) + 1

    def _replace(self, name, rows):
        with self._edit(name, "Settings") as table:
            table.deleteFeatures(table.allFeatureIds())
            table.addFeatures([_feature(table, row, None) for row in rows])

    def _add(self, name, rows, text):
        with self._edit(name, text) as table:
            table.addFeatures([_feature(table, *row) for row in rows])

    def _change(self, fid, values):
        with self._edit("samples", "Answer") as table:
            for name, value in values.items():
                table.changeAttributeValue(fid, table.fields().indexOf(name), NULL if value is None else value)

    @contextmanager
    def _edit(self, name, text):
        """One undoable edit of a table, on disk when the block ends; an edit of the user's stays open."""
        table = self.layers[name]
        open_before = table.isEditable()
        if not open_before and not table.startEditing():
            raise SessionFileError(f"{self.path} cannot be written. Check that its folder and disk allow it.")
        table.beginEditCommand(text)
        yield table
        table.endEditCommand()
        if not table.commitChanges(not open_before):
            reason = " ".join(table.commitErrors())
            raise SessionFileError(f"{self.path} could not be saved: {reason}")


def _create_tables(path, crs_wkt):
    crs = osr.SpatialReference(crs_wkt) if crs_wkt else None
    if crs:
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path)) if Path(path).parent.is_dir() else None
    if source is None:
        raise SessionFileError(f"The session file {path} cannot be made. Choose another folder.")
    for name, (geometry, fields) in TABLES.items():
        table = source.CreateLayer(name, crs if geometry != ogr.wkbNone else None, geometry)
        for field, kind in fields.items():
            table.CreateField(ogr.FieldDefn(field, kind))


def _open_table(path, name):
    options = QgsVectorLayer.LayerOptions(False)
    options.skipCrsValidation = True  # a raster without CRS must not open QGIS's question about it
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr", options)
    if not layer.isValid():
        raise SessionFileError(f"{path} is not a session of HSI Active, or it is damaged. Choose another file.")
    return layer


def _feature(table, values, geometry):
    feature = QgsFeature(table.fields())
    for name, value in values.items():
        if table.fields().indexOf(name) >= 0 and value is not None:
            feature[name] = value
    if geometry is not None:
        feature.setGeometry(geometry)
    return feature


def _rows(table):
    names = [field.name() for field in table.fields() if field.name() != "fid"]
    return [{name: _plain(feature[name]) for name in names} for feature in table.getFeatures()]


def _plain(value):
    return None if value is None or value == NULL else value


def _hex_wkb(feature):
    return bytes(feature.geometry().asWkb()).hex()


def _now():
    return QDateTime.currentDateTimeUtc()
