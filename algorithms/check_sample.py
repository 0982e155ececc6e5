"""What Draw check sample and Assess map have in common: the map, its class names, and the fields of a sample."""

from __future__ import annotations

import os
from collections.abc import Mapping

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..protocol.catalogue import default_colour
from ..protocol.page_texts import PAGE
from ..protocol.parts import LARGEST_CLASS, ClassEntry
from ..protocol.requests import Report
from ..session.tables import REAL, TEXT, WHOLE
from ..translation import tr, translated
from .base import HsiAlgorithm, Parameters
from .inputs import raster_path
from .outputs import CLASS

MAP, REPORT = "MAP", "REPORT"
STRATUM, SHARE = "stratum", "share"
FIELDS = {CLASS: TEXT, STRATUM: WHOLE, SHARE: REAL}


def declare_map(algorithm: HsiAlgorithm) -> None:
    """MAP."""
    text = tr("A class map, as Classify raster writes it.")
    algorithm.declare(QgsProcessingParameterRasterLayer(MAP, tr("Class map")), text)


def map_of(
    algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> tuple[str, QgsCoordinateReferenceSystem]:
    """Return path and CRS of MAP. Raises QgsProcessingException for a product, which is no map."""
    layer = algorithm.parameterAsRasterLayer(parameters, MAP, context)
    path = raster_path(algorithm, parameters, context, MAP)
    if layer is None or path is None:
        text = tr("{} is not a class map. Choose one that Classify raster wrote ({}).")
        raise QgsProcessingException(text.format(parameters[MAP], MAP))
    return path, layer.crs()


def class_names(path: str) -> dict[int, str]:
    """Return the names that a class map's file holds, {id: name}."""
    source = gdal.Open(path)  # a band lives no longer than its dataset
    if source is None:
        return {}  # the engine says so
    source.GetMetadata()  # GDAL 3.6 reads .aux.xml at this
    categories = source.GetRasterBand(1).GetCategoryNames() or []
    return {class_id: name for class_id, name in enumerate(categories) if class_id and name}


def declare_report(algorithm: HsiAlgorithm) -> None:
    """REPORT."""
    text = tr(
        "A page with the map, the check sample and what it tells, to be read and printed; its figures are written "
        "beside it as ..._figures.csv and ..._figures.json."
    )
    kind = tr("HTML files") + " (*.html)"
    report = QgsProcessingParameterFileDestination(REPORT, tr("Report"), kind, None, True, False)
    algorithm.declare(report, text)


def report_problem(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """Return what is wrong with REPORT, or an empty text."""
    path = report_path(algorithm, parameters, context)
    if path is None or path.lower().endswith(".html"):
        return ""
    return tr("{} is written as HTML only. Give it a name that ends in .html.").format(REPORT)


def report_path(algorithm: HsiAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str | None:
    """Return the path of REPORT, None when it is not asked for."""
    if parameters.get(REPORT) in (None, ""):
        return None
    return os.path.abspath(algorithm.parameterAsFileOutput(parameters, REPORT, context))


def class_entries(class_map: str, names: Mapping[int, str]) -> tuple[ClassEntry, ...]:
    """Return the classes of these names in the colours of a map."""
    source = gdal.Open(class_map)
    table = source.GetRasterBand(1).GetColorTable() if source is not None else None
    colours = {i: table.GetColorEntry(i) for i in names if table is not None and i < table.GetCount()}
    return tuple(
        ClassEntry(i, name, "#{:02x}{:02x}{:02x}".format(*colours[i][:3]) if i in colours else default_colour(i - 1))
        for i, name in sorted(names.items())
        if 0 < i <= LARGEST_CLASS
    )


def report_on(path: str, class_map: str, names: Mapping[int, str], facts: Mapping[str, object]) -> Report:
    """Return the report on a map, without what a check sample tells of it; facts: by names in PAGE."""
    settings = {"class_map": class_map, **{name: str(value) for name, value in facts.items()}}
    title, classes = f"HSI Active: {os.path.basename(class_map)}", class_entries(class_map, names)
    return Report(path, title, settings, (), (), classes, map=class_map, texts=translated(PAGE))
