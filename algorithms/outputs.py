"""What the algorithms write: rasters with their look, polygons, and features."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..client.requests import EngineFailure
from ..look.styling import save_map_style, save_uncertainty_style
from ..protocol.parts import ClassEntry
from ..protocol.reading import plain
from ..protocol.spreadsheets import guarded
from ..session.tables import REAL, TEXT, WHOLE
from ..translation import tr
from .base import HsiAlgorithm, Parameters

CLASS = "class"  # the field of an answer

# QGIS 3.38 took the place of QVariant's type by QMetaType's, which 3.22 does not take
_TYPES: Any = QMetaType.Type if Qgis.QGIS_VERSION_INT >= 33800 else QVariant
_KINDS = {WHOLE: _TYPES.Int, REAL: _TYPES.Double, TEXT: getattr(_TYPES, "QString", None) or _TYPES.String}

Feature = tuple[QgsGeometry, Mapping[str, Any]]  # with its values by field


def declare_raster_output(
    algorithm: HsiAlgorithm, name: str, description: str, explanation: str, optional: bool = True
) -> None:
    """A GeoTIFF to write; an optional one is not made unless asked for."""
    output = QgsProcessingParameterRasterDestination(name, description, None, optional, not optional)
    algorithm.declare(output, explanation)


def declare_polygon_output(algorithm: HsiAlgorithm, name: str, description: str, explanation: str) -> None:
    """A GeoPackage to write, if asked for."""
    kind = QgsProcessing.SourceType.TypeVectorPolygon
    algorithm.declare(QgsProcessingParameterVectorDestination(name, description, kind, None, True, False), explanation)


def output_problem(
    algorithm: HsiAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    names: Collection[str],
    polygons: Collection[str] = (),
) -> str:
    """Return what is wrong with the rasters and the GeoPackages to write, or an empty text."""
    for name in (*names, *polygons):
        if parameters.get(name) in (None, ""):
            continue
        path = algorithm.parameterAsFileOutput(parameters, name, context)
        ending = Path(path).suffix.lower()
        if name in polygons and ending != ".gpkg":
            return tr("{} is written as GeoPackage only. Give it a name that ends in .gpkg.").format(name)
        if name in names and ending not in (".tif", ".tiff"):
            return tr("{} is written as GeoTIFF only. Give it a name that ends in .tif.").format(name)
    return ""


def output_paths(
    algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext, names: Iterable[str]
) -> dict[str, str | None]:
    """Return {name: path or None} of the layers to write."""
    wanted = [name for name in names if parameters.get(name) not in (None, "")]
    paths = {name: algorithm.parameterAsOutputLayer(parameters, name, context) for name in wanted}
    return {name: os.path.abspath(paths[name]) if paths.get(name) else None for name in names}


def polygon(wkb: str) -> QgsGeometry:
    """Return the geometry of a polygon in hex WKB."""
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(wkb))
    return geometry


def write_features(
    algorithm: HsiAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    name: str,
    kind: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
    fields: Mapping[str, int],
    rows: Iterable[Feature],
) -> str | None:
    """Write the rows (QgsGeometry, {field: value}) of a sink and return its place; None when it is not asked for.

    `fields` is {name: TEXT, WHOLE or REAL}; in a .csv no text may be a formula. Raises EngineFailure when it cannot be
    written.
    """
    made = QgsFields()
    for field, type_ in fields.items():
        made.append(QgsField(field, _KINDS[type_]))
    sink, place = algorithm.parameterAsSink(parameters, name, context, made, kind, crs)
    if sink is None and parameters.get(name) in (None, ""):
        return None
    safe = guarded if str(place).lower().endswith(".csv") else lambda value: value
    for geometry, values in rows:
        feature = QgsFeature(made)
        feature.setAttributes([safe(values[field]) for field in fields])
        feature.setGeometry(geometry)
        if sink is None or not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            break
    else:
        if sink is not None:
            return place
    text = tr("{} cannot be written to {}. Choose another folder or format.")
    raise EngineFailure("CannotWrite", text.format(name, parameters[name]))


class _DefaultStyle(QgsProcessingLayerPostProcessorInterface):
    """Processing loads rasters without the style beside them."""

    def postProcessLayer(
        self, layer: QgsMapLayer | None, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> None:
        if layer is not None:
            layer.loadDefaultStyle()
            layer.triggerRepaint()


class _LabelForm(QgsProcessingLayerPostProcessorInterface):
    """Lets QGIS's own form and table answer: the class as a list of names, other fields hidden."""

    def __init__(self, names: Iterable[str]) -> None:
        super().__init__()
        self._names = names

    def postProcessLayer(
        self, layer: QgsMapLayer | None, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> None:
        layer = cast(QgsVectorLayer, layer)
        table = layer.attributeTableConfig()
        table.update(layer.fields())
        for index, field in enumerate(layer.fields().toList()):
            if field.name() == CLASS:
                choices = {"map": [{name: name} for name in self._names]}
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", choices))
            else:
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
                table.setColumnHidden(index, True)
        layer.setAttributeTableConfig(table)


# From Python's collector; QGIS deletes each with its run, so no two layers share one.
_kept: list[QgsProcessingLayerPostProcessorInterface] = []


def style_map(
    path: str | None, classes: Sequence[ClassEntry], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Show a class map, if it is written, in the colours and names of its class table."""
    if path is not None:
        _apply(path, context, feedback, lambda: save_map_style(path, plain(classes)))


def style_values(path: str | None, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
    """Show a raster of values from 0 to 1, if it is written, in the even ramp."""
    if path is not None:
        _apply(path, context, feedback, lambda: save_uncertainty_style(path))


def _apply(path: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback, save: Callable[[], None]) -> None:
    try:
        save()
    except OSError as error:
        feedback.pushWarning(str(error))
    _when_loaded(path, context, _DefaultStyle())


def ask_for_class(place: str, names: Iterable[str], context: QgsProcessingContext) -> None:
    """Have a layer of points opened with a form that asks for the class, one of `names`, alone."""
    _when_loaded(place, context, _LabelForm(names))


def _when_loaded(
    place: str, context: QgsProcessingContext, processor: QgsProcessingLayerPostProcessorInterface
) -> None:
    if context.willLoadLayerOnCompletion(place):
        _kept[:] = [other for other in _kept if not sip.isdeleted(other)]
        _kept.append(processor)
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(processor)
