"""Sensors' products, and encoders of features, as values of a raster parameter: files that QGIS may not read."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessingUtils

from ..protocol.catalogue import ENCODER_FILES, PRODUCTS

A_PIXEL = b"P5 1 1 255\n\0"  # the smallest raster, a grey map of one pixel


def is_product(value: object) -> bool:
    """Return whether a parameter names a sensor's product, or an encoder."""
    return isinstance(value, str) and value.lower().endswith((*PRODUCTS, *ENCODER_FILES)) and os.path.isfile(value)


def as_qgis_checks_them(parameters: dict[str, object]) -> dict[str, object]:
    """Return the parameters with a raster that QGIS opens in the place of a product, for its check of the others."""
    products = [name for name, value in parameters.items() if is_product(value)]
    if not products:
        return parameters
    path = Path(QgsProcessingUtils.tempFolder(), "product.pgm")  # QGIS measures it and leaves a file beside it
    path.write_bytes(A_PIXEL)
    return {**parameters, **dict.fromkeys(products, str(path))}
