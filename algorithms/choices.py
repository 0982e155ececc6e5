"""What is chosen from lists: by the names in them, in any case, or by their numbers from 0 on, as QGIS counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterEnum

from ..translation import tr


def by_name(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict:
    """Return the parameters with each choice by its name; what is in no list stays as it is."""
    named = dict(parameters)
    for definition, given in _choices(algorithm, parameters, context):
        names = [_name(one, definition.options()) or one for one in given]
        named[definition.name()] = names if definition.allowMultiple() else names[0]
    return named


def choice_problem(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> str:
    """Return a sentence on the first choice that is in no list, with those that are; or an empty text."""
    for definition, given in _choices(algorithm, parameters, context):
        options = definition.options()
        wrong = [one for one in given if _name(one, options) is None]
        if wrong:
            listed = ", ".join(f"{number} {name}" for number, name in enumerate(options))
            text = tr("{} is no choice of {}. Choose by number or name: {}.")
            return text.format(wrong[0], definition.name(), listed)
    return ""


def _choices(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> Iterator[tuple[QgsProcessingParameterEnum, list[str]]]:
    """Yield each list of which something is chosen, with the choices as texts; expressions are evaluated."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or not isinstance(definition, QgsProcessingParameterEnum):
            continue
        if isinstance(value, (list, tuple)):
            given = [str(one) for one in value]
        else:
            text = algorithm.parameterAsString(parameters, definition.name(), context)
            given = text.split(",") if definition.allowMultiple() else [text]
        given = [one.strip() for one in given if one.strip()]
        if given:
            yield definition, given


def _name(given: str, options: Sequence[str]) -> str | None:
    """Return the name of what is chosen, None when it is in no list."""
    if given.isdecimal():
        return options[int(given)] if int(given) < len(options) else None
    return next((name for name in options if name.lower() == given.lower()), None)
