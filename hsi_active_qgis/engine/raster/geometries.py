"""Geometries as requests have them."""

import numpy as np
import shapely

from ..errors import BadRequest


def from_hex(wkbs: list[str], whose: str) -> np.ndarray:
    """Geometries of hexadecimal WKB; `whose`: they are, in words. Raises BadRequest."""
    try:
        return shapely.from_wkb(wkbs)
    except shapely.errors.ShapelyError as error:
        raise BadRequest(f"{whose} has a geometry that is no hexadecimal WKB. Write it anew.") from error
