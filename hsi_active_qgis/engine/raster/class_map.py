"""The class numbers that a raster holds, whatever their type."""

import numpy as np
from rasterio.enums import ColorInterp

from ...protocol.sentence import Sentence
from ..errors import BadRequest
from .windows import Window

MAP, REFERENCE = Sentence("The map"), Sentence("The reference")
LARGEST = 2**31 - 1  # what is more is a fill


def read_classes(file, window: Window, what: str = MAP) -> np.ndarray:
    """The class numbers of a window of an open raster (rows, columns) int, 0 where it has none. Raises BadRequest where
    they are fractions, and of several bands; `what` the raster is called."""
    bands = sum(kind != ColorInterp.alpha for kind in file.colorinterp)
    if bands > 1:
        raise BadRequest(
            "{what} has {bands} bands, not one with the numbers of classes. Choose a class map.", what=what, bands=bands
        )
    values = file.read(1, window=window.slices)
    known = (values > 0) & (values <= LARGEST) & (file.read_masks(1, window=window.slices) > 0)
    values[~known] = 0
    numbers = values.astype(int)
    if (numbers != values).any():
        raise BadRequest("{what} has fractions, not the numbers of classes. Choose a class map.", what=what)
    return numbers
