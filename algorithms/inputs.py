"""QGIS's layers as the engine takes them: paths, and geometries as WKB in the raster's CRS."""

import os

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRasterLayer,
)

from ..engine_client import EngineFailure
from ..session_file import SessionFile, SessionFileError
from .base import tr
from .parameters import BANDS, FIELD, LABELS, MASK, RASTER


def scene_problem(algorithm, parameters, context):
    """Return what is wrong with RASTER and MASK as a sentence, or an empty text."""
    if not parameters.get(RASTER):
        return tr("Choose a raster (RASTER).")
    layer = algorithm.parameterAsRasterLayer(parameters, RASTER, context)
    if layer is None or not layer.isValid():
        text = tr("{} is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster.")
        return text.format(parameters.get(RASTER))
    if layer.providerType() != "gdal" or layer.source().startswith("/vsimem/"):
        text = tr("{} is not a raster file, so the engine cannot read it. Export it as GeoTIFF first.")
        return text.format(layer.name())
    mask = algorithm.parameterAsLayer(parameters, MASK, context)
    if isinstance(mask, QgsRasterLayer) and mask.providerType() != "gdal":
        return tr("The mask {} is not a raster file. Export it as GeoTIFF first.").format(mask.name())
    if mask is None and parameters.get(MASK):
        return tr("The mask {} cannot be read. Choose a polygon layer or a raster.").format(parameters[MASK])
    return ""


def labels_problem(algorithm, parameters, context):
    """Return what is wrong with LABELS and FIELD as a sentence, or an empty text."""
    source = algorithm.parameterAsSource(parameters, LABELS, context)
    field = algorithm.parameterAsString(parameters, FIELD, context)
    if source is None:
        return tr("The labels {} cannot be read. Choose a layer of points or polygons.").format(parameters.get(LABELS))
    if not field:
        return tr("Choose the class field of the labels (FIELD).")
    if source.fields().lookupField(field) < 0:
        return tr("The labels have no field {}. Choose another one.").format(field)
    return ""


class Scene:
    """RASTER, BANDS and MASK of one run; made on the thread of the layers, read on any."""

    def __init__(self, algorithm, parameters, context, use_bands=True):
        self.raster = _path(algorithm.parameterAsRasterLayer(parameters, RASTER, context))
        self.bands = (algorithm.parameterAsInts(parameters, BANDS, context) or None) if use_bands else None
        mask = algorithm.parameterAsLayer(parameters, MASK, context)
        self.mask_path = _path(mask) if isinstance(mask, QgsRasterLayer) else None
        self.has_polygons = mask is not None and self.mask_path is None
        self.crs = None  # of the raster, as the engine reads it; known after `for_engine`

    def for_engine(self, algorithm, parameters, context, feedback):
        """Return the scene as the engine's verbs take it, after asking what CRS the raster has."""
        plain = {"raster": self.raster, "bands": self.bands, "mask": None}
        info = algorithm.ask("info", {"scene": plain}, feedback)
        self.crs = QgsCoordinateReferenceSystem.fromWkt(info["crs_wkt"] or "")
        if self.mask_path:
            return {**plain, "mask": {"raster": self.mask_path}}
        if not self.has_polygons:
            return plain
        source = algorithm.parameterAsSource(parameters, MASK, context)
        features = _geometries(source, QgsFeatureRequest().setNoAttributes(), self.crs, context, feedback)
        return {**plain, "mask": {"polygons": [wkb for wkb, _ in features]}}


def read_labels(algorithm, parameters, context, feedback, crs):
    """Return LABELS as the engine takes them.

    "answers" is a list of [hex WKB in `crs`, class name, number or None]; "classes" is the class table of the session
    that LABELS belongs to, None for a layer of any other kind.
    """
    source = algorithm.parameterAsSource(parameters, LABELS, context)
    index = source.fields().lookupField(algorithm.parameterAsString(parameters, FIELD, context))
    name = source.fields().at(index).name()
    request = QgsFeatureRequest().setSubsetOfAttributes([index])
    features = _geometries(source, request, crs, context, feedback)
    answers = [[wkb, class_value(feature.attribute(index), name)] for wkb, feature in features]
    layer = algorithm.parameterAsVectorLayer(parameters, LABELS, context) if name == "class" else None
    return {"answers": answers, "classes": _session_classes(layer)}


def _session_classes(layer):
    """Return names and colours from the session file that a layer is a part of, None when it is of no session."""
    path, _, rest = layer.source().partition("|") if layer is not None else ("", "", "")
    if not path.endswith(".gpkg") or "layername=samples" not in rest:
        return None
    try:
        table = SessionFile(path).classes
    except SessionFileError:
        return None
    return [{key: entry[key] for key in ("id", "name", "colour")} for entry in table] or None


def class_value(value, field):
    """Return a field's value as a class: a whole number, a name, or None for don't-know; EngineFailure if neither."""
    if value is None or value == NULL:
        return None
    if isinstance(value, bool):
        text = tr("The field {} is true or false. Choose a field with class names or whole numbers.")
        raise EngineFailure("BadClassValue", text.format(field))
    if isinstance(value, float):
        if not value.is_integer():
            text = tr("{} in the field {} is no class. Use names or whole numbers.")
            raise EngineFailure("BadClassValue", text.format(value, field))
        return int(value)
    return value if isinstance(value, int) else str(value).strip() or None


def _path(layer):
    source = layer.source().split("|option:")[0]
    return os.path.abspath(source) if os.path.exists(source) else source


def _geometries(source, request, crs, context, feedback):
    """Return (hex WKB in `crs`, feature) of each feature that has a geometry; the others are counted and told."""
    transform = _transform(source, crs, context, feedback)
    found, empty, lost = [], 0, 0
    for feature in source.getFeatures(request):
        if feature.geometry().isEmpty():  # a NULL geometry is empty as well
            empty += 1
            continue
        try:
            found.append((_hex_wkb(feature.geometry(), transform), feature))
        except QgsCsException:
            lost += 1
    name = source.sourceName()
    if empty:
        feedback.pushWarning(tr("{} features of {} have no geometry and were left out.").format(empty, name))
    if lost:
        text = tr("{} features of {} lie where the raster's CRS does not reach and were left out.")
        feedback.pushWarning(text.format(lost, name))
    return found


def _transform(source, crs, context, feedback):
    """Return the way into the raster's CRS; None, and a warning, when one of the two is not known."""
    text = ""
    if not crs.isValid():
        text = tr("The raster has no CRS: the coordinates of {} are taken as they are.")
    elif not source.sourceCrs().isValid():
        text = tr("The layer {} has no CRS: its coordinates are taken as those of the raster.")
    if text:
        feedback.pushWarning(text.format(source.sourceName()))
        return None
    return QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())


def _hex_wkb(geometry, transform):
    """Return straight-edged 2D geometry as hex WKB; QgsCsException if it cannot be transformed."""
    flat = geometry.constGet().segmentize()  # also copies: the feature keeps its own
    flat.dropZValue()
    flat.dropMValue()
    flat = QgsGeometry(flat)
    if transform is not None:
        flat.transform(transform)
    return bytes(flat.asWkb()).hex()
