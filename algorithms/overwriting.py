"""Whether an algorithm would write where it should not, by the definitions of its parameters: over what it reads, where
no file can be made, or where QGIS cannot open it."""

from __future__ import annotations

import os
from collections.abc import Iterator

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterDefinition

from ..client.made_of import made_of
from ..protocol.kept_files import KeptFiles, Named, clash, files_of
from ..protocol.writing import unwritable
from ..session.errors import misread_in, not_shown
from ..translation import spoken

LAYERS = {"raster", "vector", "layer", "source", "multilayer"}  # types of parameters
FOLDER = "folderDestination"


def overwriting_problem(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return a sentence on the first output that is, or lies beside, an input or another output, or for which there is
    no place; or an empty text."""
    kept = KeptFiles()
    given = [one for one in algorithm.parameterDefinitions() if parameters.get(one.name()) not in (None, "")]
    for definition in given:
        for source in _sources(algorithm, definition, parameters, context):
            kept.add(definition.name(), source, made_of(source))
    written = [one for one in given if one.isDestination() and one.type() != FOLDER]
    targets = list(_targets(algorithm, written, parameters, context))
    no_place = (unwritable(path) for _, path in targets)
    return spoken(clash(kept, targets, styled=True) or next(filter(None, no_place), ""))


def outputs_not_shown(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> list[str]:
    """Return a sentence on each GeoPackage to write that QGIS will not open."""
    given = [one for one in algorithm.parameterDefinitions() if parameters.get(one.name()) not in (None, "")]
    written = _targets(algorithm, [one for one in given if one.isDestination()], parameters, context)
    return [not_shown(path) for _, path in written if path.lower().endswith(".gpkg") and misread_in(path)]


def _sources(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict,
    context: QgsProcessingContext,
) -> Iterator[str]:
    """Yield what a parameter has to be read."""
    name = definition.name()
    if definition.type() == "file":
        yield algorithm.parameterAsFile(parameters, name, context)
    elif definition.type() in LAYERS:
        value = parameters[name]
        for one in value if isinstance(value, (list, tuple)) else [value]:
            layer = algorithm.parameterAsLayer({**parameters, name: one}, name, context)
            yield layer.source() if layer is not None else str(one)


def _targets(
    algorithm: QgsProcessingAlgorithm,
    definitions: list[QgsProcessingParameterDefinition],
    parameters: dict,
    context: QgsProcessingContext,
) -> Iterator[Named]:
    """Yield the files that are written, each with the name of its parameter; a table in memory is none."""
    for definition in definitions:
        text = algorithm.parameterAsFileOutput(parameters, definition.name(), context)
        found = files_of(text)
        if found or os.path.isabs(text) or ":" not in text:
            yield definition.name(), (found or [text])[0]
