"""A labelled check sample as other programs read it: AcATaMa, EnMAP-Box, R with mapaccuracy or sits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsVectorLayer,
)

from ..look.styling import classes_renderer
from ..protocol.parts import CheckPoint, ClassEntry
from ..protocol.reading import plain
from ..session.tables import REAL, TEXT, WHOLE
from .check_sample import SHARE, STRATUM
from .outputs import CLASS, Feature

EXCHANGE = {"id": WHOLE, "longitude": REAL, "latitude": REAL, "label": TEXT, "map_label": TEXT}
EXCHANGE |= {CLASS: WHOLE, "map_class": WHOLE, STRATUM: WHOLE, SHARE: REAL}


def exchanged(
    sample: Sequence[CheckPoint],
    mapped: Sequence[int],
    names: Mapping[int, str],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Iterator[Feature]:
    """Yield each point with both classes; `mapped`: the map's at each, 0 where it has none. Without a place on Earth
    there is no longitude and latitude."""
    degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
    for number, (point, shown) in enumerate(zip(sample, mapped), 1):
        geometry = QgsGeometry()
        geometry.fromWkb(bytes.fromhex(point.wkb))
        centre = geometry.centroid()
        place = _transformed(degrees, centre) if crs.isValid() else None
        values = {
            "id": number,
            "longitude": None if place is None else place.x(),
            "latitude": None if place is None else place.y(),
            "label": names.get(point.class_id) if point.class_id else None,
            "map_label": names.get(shown, str(shown)) if shown else None,
            CLASS: point.class_id,
            "map_class": shown or None,
            STRATUM: point.stratum,
            SHARE: point.share,
        }
        yield centre, values


def categorise(place: str, classes: Iterable[ClassEntry]) -> None:
    """Have a GeoPackage of points shown by class: EnMAP-Box takes the classes from these categories, by name."""
    layer = QgsVectorLayer(place, "points", "ogr")
    if place.lower().endswith(".gpkg") and layer.isValid():
        layer.setRenderer(classes_renderer(plain(tuple(classes)), CLASS))
        layer.saveStyleToDatabase("classes", "", True, "")


def _transformed(transform: QgsCoordinateTransform, point: QgsGeometry) -> QgsPointXY | None:
    """Return where a point is in other coordinates, None where these have no such place."""
    try:
        return transform.transform(point.asPoint())
    except QgsCsException:
        return None
