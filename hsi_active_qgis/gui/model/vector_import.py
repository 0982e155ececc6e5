"""Classes and answers from the features of a vector layer."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPoint,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...client.geometries import Warn, class_value, each_feature
from ...client.requests import EngineFailure
from ...protocol.catalogue import CHECK_FIELDS, NOT_TAUGHT, default_colour
from ...protocol.class_names import LARGEST_CODE, fold, unified
from ...protocol.shapes import ClassRow, ClassTable
from ...session.file import AreaAnswer, PointAnswer
from ...translation import spoken, tr
from .class_keys import free_key
from .sentences import counted

if TYPE_CHECKING:
    from .workbench import Workbench


IDS = ("fid", "id", "gid", "ogc_fid", "objectid", "uuid")  # fields that number features, whatever their values
NAMED = re.compile("class|klass|label|species|crop|cover|type|kind", re.IGNORECASE)
MANY = 50  # classes; more are rarely meant
MOST_READ = 5000  # distinct values of a field; whoever has more names no classes


@dataclass(frozen=True)
class ClassField:
    """A field of a vector layer with the names of its classes, at most MOST_READ; none where it names no classes."""

    field: str
    names: tuple[str, ...]
    features: int

    @classmethod
    def of(cls, layer: QgsVectorLayer, field: str) -> ClassField:
        """Look at the values of a field."""
        values = layer.uniqueValues(layer.fields().lookupField(field), MOST_READ)
        try:
            names = {str(value) for value in (class_value(value, field) for value in values) if value is not None}
        except EngineFailure:  # fractions, or true and false
            names = set()
        return cls(field, tuple(sorted(names)), layer.featureCount())

    @property
    def is_id(self) -> bool:
        """Whether each of many features has a value of its own."""
        return self.features > MANY and len(self.names) >= min(self.features, MOST_READ)

    @property
    def is_many(self) -> bool:
        """Whether these are so many classes that another field is meant, perhaps."""
        return len(self.names) > MANY

    @property
    def text(self) -> str:
        """What would be imported, in words."""
        classes = counted(len(self.names), tr("1 class"), tr("{} classes"))
        return ", ".join([classes, counted(self.features, tr("1 feature"), tr("{} features"))])


def guess_class_field(layer: QgsVectorLayer) -> str:
    """Return the field that names the classes of a layer, empty if there is none.

    That with the fewest values, more than one, that are no ids; first of all one whose name says so, names before
    their numbers.
    """
    keys = layer.primaryKeyAttributes()
    usable = [name for i, name in enumerate(layer.fields().names()) if i not in keys]
    looks = [ClassField.of(layer, name) for name in usable if name.lower() not in IDS]
    looks = [look for look in looks if look.names]
    looks.sort(
        key=lambda look: (
            look.is_id,
            not NAMED.search(look.field),
            len(look.names) == 1,
            len(look.names),
            all(name.isdecimal() for name in look.names),
        )
    )
    return looks[0].field if looks else ""


Read = tuple[list[ClassRow], list[PointAnswer], list[AreaAnswer]]  # new classes, points, regions


def read_layer(
    layer: QgsVectorLayer, field: str, bench: Workbench, context: QgsCoordinateTransformContext, warn: Warn
) -> Generator[str, None, Read]:
    """Yield how far the reading is, return what SessionFile.import_answers takes; the layer may be gone meanwhile.

    `bench` is the Workbench of the session; values of `field` meet its classes by name. `warn(sentence)` hears of what
    was left out. Raises EngineFailure on a field that names no classes, and on a check sample.
    """
    if set(layer.fields().names()) >= CHECK_FIELDS:
        raise EngineFailure("CheckSample", tr(NOT_TAUGHT).format(layer.name()))
    index, title, kind = layer.fields().lookupField(field), layer.name(), layer.wkbType()
    request, number = QgsFeatureRequest().setSubsetOfAttributes([index]), layer.featureCount()
    values = []
    for wkb, feature in each_feature(bench.crs, layer, request, context, warn):
        values.append((wkb, class_value(feature.attribute(index), field)))
        yield tr("Importing: {done} of {all} features read").format(done=len(values), all=number)
    unique, alike = unified(value for _, value in values)
    if alike:
        warn(spoken(alike))
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
        if QgsWkbTypes.geometryType(kind) == QgsWkbTypes.GeometryType.PolygonGeometry:
            regions.append((wkb, class_id))
            continue
        for place in _points(wkb):
            pixel = bench.grid.pixel(place.x(), place.y())
            outside += pixel is None
            if pixel is not None:
                points.append((*pixel, *bench.grid.centre(*pixel), class_id))
    if outside:
        warn(tr("Points of {} outside the raster were left out: {}.").format(title, outside))
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
