"""QGIS's layers as the engine takes them: paths, and geometries as WKB in the raster's CRS."""

import os
from contextlib import closing

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsRasterLayer

from ..geometries import class_value, features_in
from ..session_file import SessionFile, SessionFileError
from ..translation import tr
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
        request, warn = QgsFeatureRequest().setNoAttributes(), feedback.pushWarning
        features = features_in(self.crs, source, request, context.transformContext(), warn)
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
    features = features_in(crs, source, request, context.transformContext(), feedback.pushWarning)
    answers = [[wkb, class_value(feature.attribute(index), name)] for wkb, feature in features]
    layer = algorithm.parameterAsVectorLayer(parameters, LABELS, context) if name == "class" else None
    return {"answers": answers, "classes": _session_classes(layer)}


def _session_classes(layer):
    """Return names and colours from the session file that a layer is a part of, None when it is of no session."""
    path, _, rest = layer.source().partition("|") if layer is not None else ("", "", "")
    if not path.endswith(".gpkg") or "layername=samples" not in rest:
        return None
    try:
        with closing(SessionFile(path)) as session:
            return session.class_table or None
    except SessionFileError:
        return None


def _path(layer):
    source = layer.source().split("|option:")[0]
    return os.path.abspath(source) if os.path.exists(source) else source
