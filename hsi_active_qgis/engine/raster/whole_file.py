"""Whether a raster's file can hold what it declares."""

import os

import numpy as np
from h5py import is_hdf5

from ...protocol.sentence import Sentence
from ..errors import RasterUnreadable

LARGEST_PIXELS, LONGEST = 10**12, 10**7  # the whole Earth at 25 m, along the equator at 4 m
PLAIN = {"ENVI", "EHdr", "ERS", "GenBin", "ISCE", "ROI_PAC", "RRASTER"}  # values one after the other in one file
NETCDF3 = (b"CDF\1", b"CDF\2")
ALTERED = ("file_compression", "file compression")


def is_alone(path: str) -> bool:
    """Whether a file in HDF5 or of netCDF's old form, to which no others belong."""
    return os.path.isfile(path) and (is_hdf5(path) or _magic(path) in NETCDF3)


def is_damaged_netcdf3(path: str) -> bool:
    """Whether the header of a file of netCDF's old form goes beyond its end: the library then takes all memory."""
    if not os.path.isfile(path) or _magic(path) not in NETCDF3:
        return False
    from scipy.io import netcdf_file  # here, for most rasters are none

    try:
        with netcdf_file(path, mmap=True):
            return False
    except (ValueError, TypeError, LookupError, AssertionError, OverflowError, MemoryError):
        return True


def _magic(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read(4)


def check_size(source) -> None:
    """Raise RasterUnreadable where an open raster is larger than can be, or its file shorter than it says."""
    rows, columns = source.shape
    if rows * columns > LARGEST_PIXELS or max(rows, columns) > LONGEST:
        text = Sentence(
            "The raster declares {columns:,} x {rows:,} pixels, more than there can be. Make it anew, or cut it.",
            columns=columns,
            rows=rows,
        )
        raise RasterUnreadable(text)
    if source.driver not in PLAIN or not os.path.isfile(source.name) or _altered(source):
        return
    line = columns * source.count * np.dtype(source.dtypes[0]).itemsize
    offset = _header_offset(source)
    missing = offset + rows * line - os.path.getsize(source.name)
    if missing > 0:
        share = missing / (rows * line)
        raise RasterUnreadable(
            "The raster file was cut off: it is {missing:,} bytes, {share:.1%} of its data, shorter than its header "
            "says ({missing_rows:,} of {rows:,} rows, or as much of the last bands). Copy it anew.",
            missing=missing,
            share=share,
            missing_rows=min(rows, -(-missing // line)),
            rows=rows,
        )


def _altered(source) -> bool:
    """Whether the file does not hold each value in whole bytes, as it is."""
    try:
        envi, bits = source.tags(ns="ENVI"), source.tags(1, ns="IMAGE_STRUCTURE").get("NBITS")
    except UnicodeDecodeError:
        return True
    return bits is not None or any(envi.get(name, "0").strip() not in ("", "0") for name in ALTERED)


def _header_offset(source) -> int:
    text = source.tags(ns="ENVI").get("header_offset", "0").strip()
    return int(text) if text.isdigit() else 0
