"""The pages of the Processing algorithms in the manual, as QGIS knows them: parameters, choices, outputs."""

import re

from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsProcessingParameterEnum

OPTIONAL = QgsProcessingParameterDefinition.FlagOptional
ADVANCED = QgsProcessingParameterDefinition.FlagAdvanced


def plain(text):
    """Return a text in which nothing means anything to Markdown."""
    return re.sub(r"([\\`*_<>\[\]|#~$])", r"\\\1", " ".join(text.split()))


def entry(name, title, *lines):
    """Return one entry of a list of definitions; further lines are items below its first."""
    first, *rest = [line for line in lines if line]
    return "\n".join([f"`{name}` {title}".strip(), f": {first}", *(f"\n  {line}" for line in rest), ""])


def page_of(algorithm):
    """Return the page of an algorithm."""
    parameters = algorithm.parameterDefinitions()
    outputs = [
        output for output in algorithm.outputDefinitions() if output.name() not in {p.name() for p in parameters}
    ]
    lines = [f"# {plain(algorithm.displayName())}", f"`{algorithm.provider().id()}:{algorithm.name()}`"]
    lines += [plain(algorithm.about()), "## Parameters", *map(parameter_entry, parameters)]
    if outputs:
        lines += ["## Further outputs", *(entry(o.name(), "", plain(o.description()) + ".") for o in outputs)]
    return "\n\n".join(lines) + "\n"


def parameter_entry(parameter):
    """Return what is to be known of a parameter; its help ends with range and default."""
    kind = QgsApplication.processingRegistry().parameterType(parameter.type())
    words = [plain(parameter.description()), (kind.name() if kind else parameter.type()).lower()]
    words += ["optional" if parameter.flags() & OPTIONAL else "needed" if parameter.defaultValue() is None else ""]
    words += ["advanced" if parameter.flags() & ADVANCED else ""]
    choices = parameter.options() if isinstance(parameter, QgsProcessingParameterEnum) else []
    told = ", ".join(word for word in words if word)
    explained = re.sub(r"\s*<br/?>\s*|</?i>", lambda tag: " " if "br" in tag[0] else "", parameter.help())
    return entry(
        parameter.name(), "", f"*{told}.*", plain(explained), choices and f"Choices: `{'`, `'.join(choices)}`."
    )
