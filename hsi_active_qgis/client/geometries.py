"""Features as the engine takes them: WKB in the raster's CRS, and field values as classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from qgis.core import (
    NULL,
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsRasterLayer,
)

from ..translation import tr
from .requests import EngineFailure

Warn = Callable[[str], None]  # takes a sentence


def class_value(value: object, field: str) -> int | str | None:
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


def given_crs(layer: QgsRasterLayer | None) -> str | None:
    """Return the CRS that the user gave a raster layer in place of its file's as WKT, None for the file's own."""
    provider = layer.dataProvider() if layer is not None and layer.isValid() else None
    if layer is None or provider is None or not layer.crs().isValid() or layer.crs() == provider.crs():
        return None
    variant = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED  # type: ignore[attr-defined]  # so in QGIS 3.22
    return layer.crs().toWkt(variant)


def features_in(
    crs: QgsCoordinateReferenceSystem,
    source: QgsFeatureSource,
    request: QgsFeatureRequest,
    transform_context: QgsCoordinateTransformContext,
    warn: Warn,
) -> list[tuple[str, QgsFeature]]:
    """Return (hex WKB in `crs`, feature) of each feature of a source that has a geometry.

    `warn(sentence)` hears of the others, which are counted.
    """
    return list(each_feature(crs, source, request, transform_context, warn))


def each_feature(
    crs: QgsCoordinateReferenceSystem,
    source: QgsFeatureSource,
    request: QgsFeatureRequest,
    transform_context: QgsCoordinateTransformContext,
    warn: Warn,
) -> Iterator[tuple[str, QgsFeature]]:
    """Yield what `features_in` returns; the source may be gone when the first one has come."""
    transform, name = _transform(source, crs, transform_context, warn), source.sourceName()
    empty, lost = 0, 0
    for feature in source.getFeatures(request):
        if feature.geometry().isEmpty():  # a NULL geometry is empty as well
            empty += 1
            continue
        try:
            yield _hex_wkb(feature.geometry(), transform), feature
        except QgsCsException:
            lost += 1
    if empty:
        warn(tr("{} features of {} have no geometry and were left out.").format(empty, name))
    if lost:
        text = tr("{} features of {} lie where the raster's CRS does not reach and were left out.")
        warn(text.format(lost, name))


def _transform(
    source: QgsFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    warn: Warn,
) -> QgsCoordinateTransform | None:
    """Return the way into the raster's CRS; None, and a warning, when one of the two is not known."""
    text = ""
    if not crs.isValid():
        text = tr("The raster has no CRS: the coordinates of {} are taken as they are.")
    elif not source.sourceCrs().isValid():
        text = tr("The layer {} has no CRS: its coordinates are taken as those of the raster.")
    if text:
        warn(text.format(source.sourceName()))
        return None
    return QgsCoordinateTransform(source.sourceCrs(), crs, transform_context)


def _hex_wkb(geometry: QgsGeometry, transform: QgsCoordinateTransform | None) -> str:
    """Return straight-edged 2D geometry, not empty, as hex WKB; QgsCsException if it cannot be transformed."""
    curved = cast(QgsAbstractGeometry, geometry.constGet())  # there is one, for it is not empty
    flat = cast(QgsAbstractGeometry, curved.segmentize())  # also copies: the feature keeps its own
    flat.dropZValue()
    flat.dropMValue()
    straight = QgsGeometry(flat)
    if transform is not None:
        straight.transform(transform)
    return bytes(straight.asWkb()).hex()
