"""The answers of a session as a file for other programs: CSV or GeoPackage."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from osgeo import ogr, osr

from ..protocol.kept_files import is_session
from ..protocol.spreadsheets import guarded
from ..protocol.writing import InTheWay, whole
from ..translation import spoken, tr
from .errors import SessionFileError, quietly
from .file import SessionFile
from .rows import Values, point_of
from .tables import REAL, TEXT, TIME, WHOLE

COLUMNS = ["class", "name", "x", "y", "row", "column", "source", "round", "annotator", "time", "seconds", "wkt"]
COLUMNS += ["longitude", "latitude"]
WHAT = {"class": WHOLE, "name": TEXT}
HOW = {"source": TEXT, "round": WHOLE, "annotator": TEXT, "time": TIME, "seconds": REAL}
LAYERS = {
    "points": (ogr.wkbPoint, {**WHAT, "row": WHOLE, "column": WHOLE, **HOW}),
    "areas": (ogr.wkbMultiPolygon, {**WHAT, **HOW}),
}
UNSURE = "don't know"


def write_answers(session: SessionFile, path: str | Path) -> None:
    """Write today's answers, the don't-knows without a class, to a .csv or .gpkg; a file that exists is replaced."""
    path = Path(path)
    write = {".csv": _write_table, ".gpkg": _write_layers}.get(path.suffix.lower())
    if write is None:
        raise SessionFileError(tr("{file} must end in .csv or .gpkg. Choose another name.").format(file=path.name))
    if is_session(path):
        raise SessionFileError(
            tr("{file} is a session file with its answers. Choose another name.").format(file=path.name)
        )
    names = {entry["id"]: entry["name"] for entry in session.classes}
    areas, points = ([{**row, "name": _name(names, row)} for row in rows] for rows in session.answered())
    try:
        with whole(path) as part:
            write(part, points, areas, session.spatial_reference)
    except InTheWay as error:
        raise SessionFileError(spoken(error.args[0])) from error
    except (OSError, SessionFileError) as error:
        raise SessionFileError(
            tr("{path} cannot be written. Check that its folder and disk allow it.").format(path=path)
        ) from error


def _name(names: Mapping[int, str], row: Values) -> str:
    return UNSURE if row["class"] is None else names.get(row["class"], str(row["class"]))


def _write_table(path: Path, points: Iterable[Values], areas: Iterable[Values], crs: osr.SpatialReference) -> None:
    to_degrees = _to_degrees(crs)
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
        table.writeheader()
        for row in points:
            x, y = point_of(row["wkb"])
            place = {"x": x, "y": y, **_degrees(to_degrees, x, y)}
            table.writerow({name: guarded(value) for name, value in {**row, **place}.items()})
        for row in areas:
            wkt = ogr.CreateGeometryFromWkb(bytes.fromhex(row["wkb"])).ExportToWkt()
            table.writerow({name: guarded(value) for name, value in {**row, "wkt": wkt}.items()})


def _to_degrees(crs: osr.SpatialReference | None) -> osr.CoordinateTransformation | None:
    """Return what turns map coordinates into longitude and latitude (WGS 84), None without a place on Earth."""
    if crs is None or not (crs.IsGeographic() or crs.IsProjected()):
        return None
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    from_map = crs.Clone()
    for one in (degrees, from_map):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(from_map, degrees)


def _degrees(transform: osr.CoordinateTransformation | None, x: float | None, y: float | None) -> Values:
    """Return longitude and latitude by their columns, nothing where there are none."""
    if transform is None or x is None or y is None:
        return {}
    try:
        longitude, latitude, _ = transform.TransformPoint(x, y)
    except RuntimeError:  # the projection has no such place
        return {}
    return {"longitude": longitude, "latitude": latitude} if math.isfinite(longitude + latitude) else {}


def _write_layers(path: Path, points: Iterable[Values], areas: Iterable[Values], crs: osr.SpatialReference) -> None:
    with quietly(path):
        path.unlink()  # GDAL makes the file itself
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path)) if path.parent.is_dir() else None
        if source is None:
            raise SessionFileError(tr("{path} cannot be made.").format(path=path))
        for (name, (geometry, fields)), rows in zip(LAYERS.items(), (points, areas)):
            layer = source.CreateLayer(name, crs, geometry)
            for field, kind in fields.items():
                layer.CreateField(ogr.FieldDefn(field, kind))
            source.StartTransaction()
            for row in rows:
                layer.CreateFeature(_feature(layer, fields, row))
            source.CommitTransaction()
        del layer
        del source


def _feature(layer: ogr.Layer, fields: Iterable[str], row: Values) -> ogr.Feature:
    feature = ogr.Feature(layer.GetLayerDefn())
    for field in fields:
        if row[field] is not None:
            feature.SetField(field, row[field])
    if row["wkb"]:
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes.fromhex(row["wkb"])))
    return feature
