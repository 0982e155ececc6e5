"""What a pixel looks like, to be compared with others."""

import numpy as np
import torch

from ..errors import BadRequest
from ..features.groups import Features
from .session import Session


def looks_of(features: Features, values: torch.Tensor, names: tuple[str, ...]) -> torch.Tensor:
    """The named groups of features of pixels, of which all are given (pixels, components)."""
    return torch.cat([values[:, features.slices[name]] for name in names], 1)


def looks_at(session: Session, row: int, column: int, names: tuple[str, ...]) -> torch.Tensor:
    """The named groups of features of a pixel (1, components), in each of which two pixels are about 1 apart.

    Raises BadRequest where the raster has none, or no data.
    """
    features, (rows, columns) = session.scene_features.features, session.cube.shape
    if row >= rows or column >= columns:
        raise BadRequest(
            "The raster has no pixel at row {row}, column {column}. Choose another one.", row=row, column=column
        )
    values, valid = features.at(np.array([row]), np.array([column]))
    if not valid[0]:
        raise BadRequest("There is no data at this pixel, or it lies outside the mask. Choose another one.")
    return looks_of(features, values, names)
