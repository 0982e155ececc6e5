"""Classes and answers from the features of a vector layer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPoint,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...client.geometries import Warn, class_value, features_in
from ...protocol.catalogue import default_colour
from ...protocol.class_names import LARGEST_CODE, fold, unified
from ...protocol.shapes import ClassRow, ClassTable
from ...session.file import AreaAnswer, PointAnswer
from ...translation import tr
from .class_keys import free_key

if TYPE_CHECKING:
    from .workbench import Workbench


def read_layer(
    layer: QgsVectorLayer, field: str, bench: Workbench, context: QgsCoordinateTransformContext, warn: Warn
) -> tuple[list[ClassRow], list[PointAnswer], list[AreaAnswer]]:
    """Return (new classes, points, regions) as Workbench.import_answers takes them.

    `bench` is the Workbench of the session; values of `field` meet its classes by name. `warn(sentence)` hears of what
    was left out. Raises EngineFailure on a field that names no classes.
    """
    index = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setSubsetOfAttributes([index])
    values = [
        (wkb, class_value(feature.attribute(index), field))
        for wkb, feature in features_in(bench.crs, layer, request, context, warn)
    ]
    unique, alike = unified(value for _, value in values)
    if alike:
        warn(alike)
    values = [(wkb, value) for (wkb, _), value in zip(values, unique)]
    names = sorted(
        {value for _, value in values if value is not None}, key=lambda value: (isinstance(value, str), value)
    )
    ids, new = _match([str(name) for name in names], bench.classes, bench.session.free_id())
    points: list[PointAnswer] = []
    regions: list[AreaAnswer] = []
    outside = 0
    for wkb, value in values:
        if value is None:
            continue
        class_id = ids[fold(str(value))]
        if QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
            regions.append((wkb, class_id))
            continue
        for place in _points(wkb):
            pixel = bench.grid.pixel(place.x(), place.y())
            outside += pixel is None
            if pixel is not None:
                points.append((*pixel, *bench.grid.centre(*pixel), class_id))
    if outside:
        warn(tr("Points of {} outside the raster were left out: {}.").format(layer.name(), outside))
    return new, points, regions


def _match(names: Iterable[str], classes: ClassTable, free_id: int) -> tuple[dict[str, int], list[ClassRow]]:
    """Return {name as `fold` has it: class id} and the classes that had to be added, under their codes if all are."""
    names = list(names)
    coded = all(name.isdecimal() and free_id <= int(name) <= LARGEST_CODE for name in names)
    ids = {fold(c["name"]): c["id"] for c in classes}
    keys = [c["key"] for c in classes]
    new: list[ClassRow] = []
    for name in names:
        if fold(name) not in ids:
            key = free_key(keys)
            keys.append(key)
            colour = default_colour(len(classes) + len(new))
            new.append({"id": int(name) if coded else free_id + len(new), "name": name, "colour": colour, "key": key})
            ids[fold(name)] = new[-1]["id"]
    return ids, new


def _points(wkb: str) -> list[QgsPoint]:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes.fromhex(wkb))
    return list(geometry.vertices())
