"""Sensors' products as values of a raster parameter: files that the engine reads where QGIS may not."""

from __future__ import annotations

import os

from ..protocol.catalogue import PRODUCTS

ANY_RASTER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "dock.png")


def is_product(value: object) -> bool:
    """Return whether a parameter names a sensor's product."""
    return isinstance(value, str) and value.lower().endswith(PRODUCTS) and os.path.isfile(value)


def as_qgis_checks_them(parameters: dict[str, object]) -> dict[str, object]:
    """Return the parameters with a raster that QGIS opens in the place of a product, for its check of the others."""
    products = {name: ANY_RASTER for name, value in parameters.items() if is_product(value)}
    return {**parameters, **products}
