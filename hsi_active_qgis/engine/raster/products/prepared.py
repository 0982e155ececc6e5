"""From the path that an analyst gave to a raster that GDAL reads as it is meant."""

import json
import os
import re
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import h5py
import rasterio

from ....protocol.sentence import Sentence, put_together
from ...errors import CannotWrite, RasterUnreadable
from ..files import written
from .geotiff import NOTICES, SOURCE, size_of, write_geotiff
from .hdf5 import NO_CUBE, datasets, is_cube, read_cube
from .layers import read_layers
from .matlab import is_matlab, read_matlab
from .metadata_xml import described, write_described
from .netcdf3 import as_hdf5, is_netcdf3
from .prisma import is_prisma, read_prisma
from .product import Product

SUBDATASET = re.compile(r'^(NETCDF|HDF5):"?(.+?)"?:(/*[^:]+)$', re.IGNORECASE)
CUBE = "cube"
Write = Callable[[str, str], None]  # takes the path to write to, and what the raster is made from
READER = 3  # raised when products are read otherwise, so that they are read anew
HOW = {"rdcc_nbytes": 64 << 20, "locking": False}  # QGIS locks a product that it shows as a layer
WRITTEN = "The product's cube is in {file}. Keep that file."


def prepared(path: str) -> str:
    """The raster itself, or the one made from a product, beside it or in the user's cache. Raises RasterUnreadable."""
    found = SUBDATASET.match(path)
    file, wanted = (found[2], found[3]) if found else (path, None)
    if not os.path.isfile(file):
        return path
    if h5py.is_hdf5(file) or is_netcdf3(file):
        return _from_container(path, file, wanted)
    if is_matlab(file):
        cube = read_matlab(file)
        write = partial(write_geotiff, cube)
        return made_beside(file, None, CUBE, ".tif", write, size_of(cube))
    metadata = described(file)
    if metadata is None:
        return path
    return made_beside(file, None, CUBE, ".vrt", partial(write_described, metadata))


def told_product(source) -> list[str]:
    """What the reader of a product had to tell, of an open raster."""
    tags = source.tags()
    if SOURCE not in tags:
        return []
    return [
        Sentence(WRITTEN, file=Path(source.name).name),
        *json.loads(tags.get(NOTICES, "[]"), object_hook=put_together),
    ]


def container(path: str) -> list[str]:
    """The file that a path names, for what must not be overwritten."""
    found = SUBDATASET.match(path)
    file = found[2] if found else path
    return [file] if os.path.isfile(file) else []


def _from_container(path: str, file: str, wanted: str | None) -> str:
    try:
        with closing(as_hdf5(file) if is_netcdf3(file) else h5py.File(file, "r", **HOW)) as opened:
            named = [data for name, data in datasets(opened).items() if wanted and name == wanted.strip("/")]
            if named and not is_cube(named[0]):
                return path  # a layer of one band, which GDAL reads
            whole = wanted is None or wanted.endswith("_Cube")
            product = _product(opened, whole, wanted)
            if product is None:
                return _flat(path, file)
            name = None if whole or wanted is None else wanted.strip("/").replace("/", "_")
            return made_beside(file, name, CUBE, ".tif", partial(write_geotiff, product), size_of(product))
    except (OSError, RuntimeError, KeyError) as error:  # as h5py has them
        raise RasterUnreadable("The file is damaged or was cut off: {file}. Copy it anew.", file=file) from error


def _product(opened: h5py.File, whole: bool, wanted: str | None) -> Product | None:
    """What the reader that fits finds, None where there is no cube; `whole`: not only the dataset that is wanted."""
    found = datasets(opened)
    if not any(is_cube(data) for data in found.values()):
        return read_layers(opened, found)
    return read_prisma(opened) if whole and is_prisma(opened) else read_cube(opened, wanted)


def _flat(path: str, file: str) -> str:
    """A container without a cube: what GDAL opens of it at once, if anything."""
    with rasterio.open(path) as source:
        if source.count:
            return path
    raise RasterUnreadable(NO_CUBE, file=file)


def made_beside(
    file: str, name: str | None, what: str, ending: str, write: Write, size: int = 0, version: int | str = READER
) -> str:
    """The raster made of a file before, or made now, under a name that is no other file's.

    name, what: of what it is, and what it is, both in its name; version: of what else it is made from.
    """
    status = os.stat(file)
    source = json.dumps([os.path.basename(file), name, status.st_size, status.st_mtime_ns, version])
    for folder in (Path(file).resolve().parent, Path.home() / ".cache" / "hsi_active"):
        stem = "_".join(filter(None, (Path(file).stem, name, what)))
        target, number = folder / f"{stem}{ending}", 1
        while target.exists() and _origin(target)[:2] != json.loads(source)[:2]:
            number += 1
            target = folder / f"{stem}_{number}{ending}"
        if target.exists() and _origin(target) == json.loads(source):
            return str(target)
        if os.access(folder, os.W_OK) or folder != Path(file).resolve().parent:
            folder.mkdir(parents=True, exist_ok=True)
            with written(str(target), size) as part:
                write(part, source)
            return str(target)
    raise CannotWrite(
        "The {what} of {file} cannot be written beside it. Copy that file to a folder of your own.",
        what=what,
        file=file,
    )


def _origin(path: Path) -> list:
    """What a raster says it was made from; nothing when it is not one of ours."""
    try:
        with rasterio.open(path) as source:
            return json.loads(source.tags().get(SOURCE, "[]"))
    except (rasterio.errors.RasterioError, ValueError):
        return []
