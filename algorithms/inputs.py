"""QGIS's layers as the engine takes them: paths, and geometries as WKB in the raster's CRS."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..client.geometries import class_value, features_in, given_crs
from ..client.requests import EngineFailure
from ..protocol.catalogue import CHANGE_CLASSES, CHECK_FIELDS, NOT_TAUGHT
from ..protocol.class_names import fold
from ..protocol.parts import Answer, ClassEntry, Mask, Scene
from ..protocol.requests import Info
from ..protocol.results import TileOfRaster
from ..protocol.shapes import Answers
from ..session.errors import misread_in, not_shown
from ..session.file import SessionFile, SessionFileError
from ..translation import tr
from .base import HsiAlgorithm, Parameters
from .images import IMAGES
from .parameters import BANDS, FEATURES, FIELD, LABELS, MASK, MODEL, NODATA, RASTER, SECOND, number_of
from .products import is_product


def scene_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with RASTER, SECOND, FEATURES and MASK as a sentence, or an empty text."""
    text = raster_problem(algorithm, parameters, context, RASTER)
    return text or companion_problem(algorithm, parameters, context)


def companion_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with SECOND, FEATURES and MASK as a sentence, or an empty text."""
    given = [name for name in (SECOND, FEATURES) if parameters.get(name)]
    if len(given) > 1:
        return tr("Further features go with one date. Leave them or the second date out (FEATURES, SECOND).")
    text = raster_problem(algorithm, parameters, context, given[0]) if given else ""
    if text:
        return text
    mask = algorithm.parameterAsLayer(parameters, MASK, context)
    if isinstance(mask, QgsRasterLayer) and mask.providerType() != "gdal":
        return tr("The mask {} is not a raster file. Export it as GeoTIFF first.").format(mask.name())
    if mask is None and parameters.get(MASK):
        return tr("The mask {} cannot be read. Choose a polygon layer or a raster.").format(parameters[MASK])
    return ""


def raster_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, name: str) -> str:
    """Return what is wrong with a raster as a sentence, or an empty text."""
    if not parameters.get(name):
        return tr("Choose a raster ({}).").format(name)
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if (layer is None or not layer.isValid()) and is_product(parameters[name]):
        return ""
    if layer is None or not layer.isValid():
        text = tr("{} is not a raster that GDAL can read. Choose a GeoTIFF, ENVI or other GDAL raster ({}).")
        return text.format(parameters.get(name), name)
    if layer.providerType() != "gdal" or layer.source().startswith("/vsimem/"):
        text = tr("{} is not a raster file, so the engine cannot read it. Export it as GeoTIFF first.")
        return text.format(layer.name())
    return ""


def model_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with MODEL as a sentence, or an empty text."""
    if os.path.isfile(algorithm.parameterAsFile(parameters, MODEL, context)):
        return ""
    text = tr("There is no model file {}. Choose one that Train classifier or Train segmenter wrote.")
    return text.format(parameters.get(MODEL))


def labels_problem(
    algorithm: HsiAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    layer: str = LABELS,
    field_name: str = FIELD,
) -> str:
    """Return what is wrong with LABELS and FIELD as a sentence, or an empty text."""
    source = algorithm.parameterAsSource(parameters, layer, context)
    field = algorithm.parameterAsString(parameters, field_name, context)
    if source is None:
        given = str(parameters.get(layer))
        text = tr("The labels {} cannot be read. Choose a layer of points or polygons.")
        return not_shown(given) if misread_in(given) else text.format(given)
    if source.wkbType() == QgsWkbTypes.Type.NoGeometry and not parameters.get(IMAGES):
        text = tr("The labels {} are a table without places. Load it with Layer > Add Delimited Text Layer first.")
        return text.format(source.sourceName())
    if not field:
        return tr("Choose the class field of the labels ({}).").format(field_name)
    if source.fields().lookupField(field) < 0:
        return tr("The labels have no field {}. Choose another one.").format(field)
    if set(source.fields().names()) >= CHECK_FIELDS:
        return tr(NOT_TAUGHT).format(source.sourceName())
    return ""


class ChosenScene:
    """RASTER, SECOND, FEATURES, BANDS, MASK and NODATA of one run; made on the thread of the layers, read on any."""

    def __init__(
        self, algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, takes_bands: bool = True
    ) -> None:
        self.raster = raster_path(algorithm, parameters, context, RASTER)
        self.crs_wkt = given_crs(algorithm.parameterAsRasterLayer(parameters, RASTER, context))
        self.second = raster_path(algorithm, parameters, context, SECOND)
        self.features = raster_path(algorithm, parameters, context, FEATURES)
        self._takes_bands = takes_bands  # else notices are those on the bands of the model, which come with its map
        self.bands = (algorithm.parameterAsInts(parameters, BANDS, context) or None) if takes_bands else None
        self.nodata = number_of(algorithm, parameters, context, NODATA)
        mask = algorithm.parameterAsLayer(parameters, MASK, context)
        self.mask_path = _path(mask) if isinstance(mask, QgsRasterLayer) else None
        self.has_polygons = mask is not None and self.mask_path is None
        # Of the raster, as the engine reads it; known after `for_engine`.
        self.crs = QgsCoordinateReferenceSystem()

    def for_engine(
        self,
        algorithm: HsiAlgorithm,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Scene:
        """Return the scene as the engine's verbs take it, after asking what CRS the raster has."""
        bands = tuple(self.bands) if self.bands else None
        scene = Scene(self.raster or "", bands, None, self.nodata, self.second, self.crs_wkt, self.features)
        info = algorithm.ask(Info(scene), feedback, self._takes_bands)
        for sentence in info.missing:
            feedback.pushInfo(sentence)
        self.crs = QgsCoordinateReferenceSystem.fromWkt(info.crs_wkt or "")
        if self.mask_path:
            return replace(scene, mask=Mask(raster=self.mask_path))
        if not self.has_polygons:
            return scene
        source = source_of(algorithm, parameters, context, MASK)
        request, warn = QgsFeatureRequest().setNoAttributes(), feedback.pushWarning
        features = features_in(self.crs, source, request, context.transformContext(), warn)
        return replace(scene, mask=Mask(polygons=tuple(wkb for wkb, _ in features)))


@dataclass(frozen=True)
class Labels:
    """Answers, and the class table that their ids name; None where their values are names or numbers of classes."""

    answers: Answers = ()
    classes: tuple[ClassEntry, ...] | None = None


def source_of(
    algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, name: str
) -> QgsProcessingFeatureSource:
    """Return the features of a vector layer. Raises EngineFailure when QGIS cannot read it."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        text = tr("{} cannot be read as a vector layer. Choose another one ({}).")
        raise EngineFailure("NoLayer", text.format(parameters.get(name), name))
    return source


def read_labels(
    algorithm: HsiAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: QgsCoordinateReferenceSystem,
    nested: bool = False,
) -> Labels:
    """Return LABELS, with the class table of the session that they belong to, or of changes when no other class is in
    them; see `read_answers`.
    """
    answers, name = read_answers(algorithm, parameters, context, feedback, crs, nested)
    layer = algorithm.parameterAsVectorLayer(parameters, LABELS, context) if name == "class" else None
    classes = _session_classes(layer)
    changes = tuple(ClassEntry(**entry) for entry in CHANGE_CLASSES)
    numbers: dict[Any, int] = {fold(entry.name): entry.id for entry in changes}
    folded = [Answer(wkb, fold(value) if isinstance(value, str) else value) for wkb, value in answers]
    if classes is None and {one.value for one in folded if one.value not in (None, "")} == set(numbers):
        return Labels(tuple(Answer(one.wkb, numbers.get(one.value)) for one in folded), changes)
    return Labels(answers, classes)


def read_answers(
    algorithm: HsiAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    crs: QgsCoordinateReferenceSystem,
    nested: bool = False,
    layer: str = LABELS,
    field_name: str = FIELD,
) -> tuple[Answers, str]:
    """Return answers in `crs` by class name or number, and the name of the field.

    `nested`: the largest areas first, so that those drawn in a tile count more than the tile.
    """
    source = source_of(algorithm, parameters, context, layer)
    index = source.fields().lookupField(algorithm.parameterAsString(parameters, field_name, context))
    name = source.fields().at(index).name()
    request = QgsFeatureRequest().setSubsetOfAttributes([index])
    features = list(features_in(crs, source, request, context.transformContext(), feedback.pushWarning))
    if nested:
        features.sort(key=lambda pair: -pair[1].geometry().area())
    return tuple(Answer(wkb, class_value(feature.attribute(index), name)) for wkb, feature in features), name


def read_named_labels(
    algorithm: HsiAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    file_field: str,
    tiles: Iterable[TileOfRaster],
) -> Labels:
    """Return LABELS, a table with images' names in `file_field`; EngineFailure when none is that of an image."""
    source = source_of(algorithm, parameters, context, LABELS)
    named, classed = (algorithm.parameterAsString(parameters, name, context) for name in (file_field, FIELD))
    class_of = {}
    for feature in source.getFeatures():
        class_of[_stem(str(feature.attribute(named)))] = class_value(feature.attribute(classed), classed)
    images = [(tile.wkb, _stem(tile.image or "")) for tile in tiles]
    strange = sorted(set(class_of) - {name for _, name in images})
    if strange:
        text = tr("{} names in the labels are of no image and were left out, as {}.")
        feedback.pushWarning(text.format(len(strange), strange[0]))
    answers = tuple(Answer(wkb, class_of[name]) for wkb, name in images if name in class_of)
    if not answers:
        text = tr("None of the names in the field {} is that of an image. Choose another field (FILE).")
        raise EngineFailure("NoLabels", text.format(named))
    return Labels(answers)


def _stem(path: str) -> str:
    """Return a file's name without folder and ending, by which images and rows of a table are matched."""
    return os.path.splitext(path.strip().replace("\\", "/").rpartition("/")[2])[0].lower()


def _session_classes(layer: QgsVectorLayer | None) -> tuple[ClassEntry, ...] | None:
    """Return names and colours from the session file that a layer is a part of, None when it is of no session."""
    source = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) if layer is not None else {}
    path = source.get("path") or ""
    if not path.endswith(".gpkg") or source.get("layerName") not in ("samples", "regions"):
        return None
    try:
        with closing(SessionFile(path, read_only=True)) as session:
            return session.class_table or None
    except SessionFileError:
        return None


def raster_path(
    algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, name: str
) -> str | None:
    """Return the path of a raster, None when it is not given."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context) if parameters.get(name) else None
    if (layer is None or not layer.isValid()) and is_product(parameters.get(name)):
        return os.path.abspath(parameters[name])
    return _path(layer) if layer is not None else None


def _path(layer: QgsRasterLayer) -> str:
    source = layer.source().split("|option:")[0]
    return os.path.abspath(source) if os.path.exists(source) else source
