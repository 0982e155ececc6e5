"""netCDF-3 files as if they were netCDF-4, for the one reader of both."""

import os

import h5py
import numpy as np

from ...errors import RasterUnreadable

BEGINS = (b"CDF\1", b"CDF\2", b"CDF\5")
UNREADABLE = (
    "{file} is a netCDF-3 file of a kind that is not read. Convert it: nccopy -k nc4 OLD.nc NEW.nc, and choose the new "
    "one."
)


def is_netcdf3(file: str) -> bool:
    """Whether a file begins as they do."""
    with open(file, "rb") as opened:
        return opened.read(4) in BEGINS


def as_hdf5(file: str) -> h5py.File:
    """A file in memory with all of a netCDF-3 file but the values of cubes and layers, which are read where they lie.

    Raises RasterUnreadable for those beyond scipy (CDF-5, damaged) and cubes along an unlimited dimension.
    """
    from scipy.io import netcdf_file  # here, for most rasters are none

    target = h5py.File(os.path.basename(file), "w", driver="core", backing_store=False)
    try:
        with netcdf_file(file, "r", mmap=True) as source:
            _put_attributes(target, source._attributes)
            for name in source.variables:
                _put(target, name, source.variables[name], os.path.abspath(file))
            for name in source.variables:
                _name_dimensions(target, name, source.variables[name].dimensions)
    except (TypeError, ValueError, IndexError, KeyError, AttributeError) as error:
        target.close()
        raise RasterUnreadable(UNREADABLE, file=file) from error
    return target


def _put(target: h5py.File, name: str, variable, file: str) -> None:
    values = variable.data
    if values.ndim == 3 and not values.flags.c_contiguous:
        raise ValueError("along an unlimited dimension")
    if values.ndim in (2, 3) and values.flags.c_contiguous:
        whole = values
        while isinstance(whole.base, np.ndarray):
            whole = whole.base
        place = values.__array_interface__["data"][0] - whole.__array_interface__["data"][0]
        data = target.create_dataset(name, values.shape, values.dtype, external=[(file, place, values.nbytes)])
    elif values.dtype.kind in "iuf":
        data = target.create_dataset(name, data=values.copy())
    else:
        data = target.create_dataset(name, data=values.tobytes().rstrip(b"\0") or b" ")
    _put_attributes(data, variable._attributes)


def _put_attributes(target, attributes: dict) -> None:
    for name, value in attributes.items():
        target.attrs[name] = value


def _name_dimensions(target: h5py.File, name: str, dimensions: tuple[str, ...]) -> None:
    """Give each dimension the values of the variable of its name, or the name alone."""
    for axis, dimension in enumerate(dimensions if target[name].ndim == len(dimensions) else ()):
        target[name].dims[axis].label = dimension
        scale = target.get(dimension)
        if dimension != name and scale is not None and scale.ndim == 1:
            if not scale.is_scale:
                scale.make_scale(dimension)
            target[name].dims[axis].attach_scale(scale)
