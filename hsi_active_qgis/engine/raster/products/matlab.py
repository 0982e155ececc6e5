"""Cubes (rows, columns, bands) in MATLAB files of version 4 to 7, as the classical benchmark scenes are found."""

import uuid
import zlib

import h5py
import numpy as np

from ....protocol.sentence import Sentence
from ...errors import RasterUnreadable
from .product import Detector, Product


def is_matlab(file: str) -> bool:
    """Whether a file is called as they are; those of version 7.3 are HDF5."""
    return file.lower().endswith(".mat")


def array_of(path: str, dimensions: int) -> np.ndarray:
    """The largest array of so many dimensions in a .mat file. Raises RasterUnreadable."""
    from scipy.io import loadmat  # here, for most rasters are none
    from scipy.io.matlab import MatReadError

    try:
        content = loadmat(path)  # NotImplementedError is its word for version 7.3
    except (OSError, ValueError, TypeError, NotImplementedError, MatReadError, zlib.error) as error:
        text = Sentence("{path} cannot be read as a MATLAB file of version 4 to 7. Choose another one.", path=path)
        raise RasterUnreadable(text) from error
    arrays = [
        a for a in content.values() if isinstance(a, np.ndarray) and a.ndim == dimensions and a.dtype.kind in "iuf"
    ]
    if not arrays:
        raise RasterUnreadable(
            "{path} holds no array of {dimensions} dimensions. Choose another file.", path=path, dimensions=dimensions
        )
    return max(arrays, key=lambda array: array.size)


def read_matlab(file: str) -> Product:
    """Its largest cube, as a dataset in memory. Raises RasterUnreadable."""
    opened = h5py.File(uuid.uuid4().hex, "w", driver="core", backing_store=False)
    data = opened.create_dataset("cube", data=as_stored(array_of(file, 3)))
    return Product([Detector(data, (2, 0, 1))])


def as_stored(values: np.ndarray) -> np.ndarray:
    """Small whole numbers as they are, others in single precision."""
    small = values.dtype.kind in "ui" and values.dtype.itemsize <= 2
    return values if small else values.astype("float32")
