"""Packages that the engine does without until something asks for them."""

import sys
from importlib import import_module
from types import ModuleType

from .errors import BadRequest

WITHOUT = (
    "ONNX files need the Python package {name}, which the engine does not have. Install onnx and onnxruntime into its "
    "Python, {python}."
)


def package(name: str) -> ModuleType:
    """A package that is needed for ONNX files. Raises BadRequest when it is not there."""
    try:
        return import_module(name)
    except ImportError as error:
        raise BadRequest(WITHOUT, name=name, python=sys.executable) from error
