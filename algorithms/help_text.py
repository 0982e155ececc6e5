"""What the help says of each parameter beside its explanation: range and default."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ..translation import tr

ENDLESS = 2**31 - 1  # from which on a limit of a number is none, up and down


def explained(definition: QgsProcessingParameterDefinition, explanation: str) -> str:
    """Return the explanation, how a choice is given, the numbers that may be given, and the default."""
    how = tr("By name or number from 0 on.") if isinstance(definition, QgsProcessingParameterEnum) else ""
    limits = _range(definition) if isinstance(definition, QgsProcessingParameterNumber) else ""
    return " ".join(text for text in (explanation, how, limits, _default(definition.defaultValue())) if text)


def _range(number: QgsProcessingParameterNumber) -> str:
    least, most = number.minimum(), number.maximum()
    if abs(least) >= ENDLESS:
        return ""
    if abs(most) >= ENDLESS:
        return tr("From {:g} on.").format(least)
    return tr("From {:g} to {:g}.").format(least, most)


def _default(value: Any) -> str:
    """Return the default in words, an empty text without one."""
    if value is None or value in ("", []):
        return ""
    if isinstance(value, bool):
        return tr("Default: yes.") if value else tr("Default: no.")
    values = value if isinstance(value, list) else [value]
    return tr("Default: {}.").format(", ".join(str(one) for one in values))
