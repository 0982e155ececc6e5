"""The file of a contact sheet: a VRT, that is, a text that tells GDAL which image lies where.

Gaps are masked. Each image's own nodata, alpha channel or mask comes along. A sheet has no georeference: x = column,
y = -row. What it holds is told in its metadata, so that results can be cut back.
"""

import json
import os
from pathlib import Path

from rasterio.dtypes import dtype_rev, typename_fwd
from rasterio.enums import ColorInterp

from ..raster.opening import open_raster
from ..raster.windows import Window
from ..raster.xml_text import element, text
from .images import Image

DOMAIN, KEY = "HSI_ACTIVE", "cells"  # of the metadata
CONSTANT = text("ScaleOffset", 255) + text("ScaleRatio", 0)  # any value becomes 255
PASSING = ("STATISTICS_", "TIFFTAG_", "AREA_OR_POINT")  # tags of one image alone


def sheet_text(images: list[Image], cells: list[Window], shape: tuple[int, int], folder: str) -> str:
    """The VRT of images at their places on a sheet of `shape` (rows, columns), for a file in `folder`."""
    names = [relative_name(image.path, folder) for image in images]
    told = [
        {"path": name, "relative": relative} | cell._asdict()
        for (name, relative), cell in zip(names, cells, strict=True)
    ]
    sources = [Source(image, cell, *name) for image, cell, name in zip(images, cells, names, strict=True)]
    mask = element("VRTRasterBand", *(source.of_mask() for source in sources), dataType="Byte")
    cells_told = _metadata({KEY: json.dumps(told)}, DOMAIN)
    parts = [cells_told, *_described(images, sources), element("MaskBand", mask)]
    return element("VRTDataset", *parts, rasterXSize=shape[1], rasterYSize=shape[0]) + "\n"


def read_cells(path: str) -> list[tuple[str, Window]]:
    """The images on a contact sheet, each with its place; [] for another raster."""
    with open_raster(path) as source:
        told = json.loads(source.tags(ns=DOMAIN).get(KEY, "[]")) if source.driver == "VRT" else []
    folder = os.path.dirname(os.path.abspath(path))
    cells = []
    for entry in told:
        name = os.path.normpath(os.path.join(folder, entry["path"])) if entry["relative"] else entry["path"]
        cells.append((name, Window(*(entry[field] for field in Window._fields))))
    return cells


class Source:
    """One image's part in the bands of the sheet."""

    def __init__(self, image: Image, cell: Window, name: str, relative: bool):
        self._image = image
        size = {"xSize": cell.columns, "ySize": cell.rows}
        self._file = text("SourceFilename", name, relativeToVRT=int(relative))
        self._form = element(
            "SourceProperties",
            RasterXSize=cell.columns,
            RasterYSize=cell.rows,
            DataType=gdal_type(image.dtype),
            BlockXSize=image.block[1],
            BlockYSize=image.block[0],
        )
        self._place = element("SrcRect", xOff=0, yOff=0, **size)
        self._place += element("DstRect", xOff=cell.column, yOff=cell.row, **size)

    def of_band(self, number: int) -> str:
        """For a band of the sheet, from 0 on."""
        nodata = "" if self._image.nodata is None else text("NODATA", repr(self._image.nodata))
        return self._complex(str(self._image.bands[number]), nodata)

    def of_mask(self) -> str:
        """255 where the image is; its own mask where it has one."""
        return self._complex(self._image.mask or "1", "" if self._image.mask else CONSTANT)

    def _complex(self, band: str, how: str) -> str:
        return element("ComplexSource", self._file, text("SourceBand", band), self._form, self._place, how)


def _described(images: list[Image], sources: list[Source]) -> list[str]:
    """The bands, with the metadata of the first image's, in which wavelengths and scales are."""
    nodata = _nodata(images)
    declared = "" if nodata is None else text("NoDataValue", repr(nodata))
    known = (ColorInterp.gray, ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    parts = []
    with open_raster(images[0].path) as first:
        parts += [_metadata(first.tags(ns=domain), domain) for domain in (None, "ENVI")]
        for number, band in enumerate(images[0].bands):
            colour = first.colorinterp[band - 1]
            inner = [
                text("Description", first.descriptions[band - 1] or ""),
                *(_metadata(first.tags(band, ns=domain), domain) for domain in (None, "IMAGERY")),
                declared,
                text("ColorInterp", colour.name.title()) if colour in known else "",
                text("Offset", repr(first.offsets[band - 1])),
                text("Scale", repr(first.scales[band - 1])),
                *(source.of_band(number) for source in sources),
            ]
            parts.append(element("VRTRasterBand", *inner, dataType=gdal_type(images[0].dtype), band=number + 1))
    return parts


def _nodata(images: list[Image]) -> float | None:
    """What stands for nodata in the sheet: the value all images share, else NaN where there is one."""
    values = {repr(image.nodata) for image in images}
    if len(values) == 1 and images[0].nodata is not None:
        return images[0].nodata
    return float("nan") if images[0].dtype.startswith("float") else None


def _metadata(tags: dict, domain: str | None = None) -> str:
    items = [text("MDI", value, key=key) for key, value in tags.items() if not key.startswith(PASSING)]
    where = {"domain": domain} if domain else {}
    return element("Metadata", *items, **where) if items else ""


def relative_name(path: str, folder: str) -> tuple[str, bool]:
    """A path as seen from a folder, and True; as it is, and False, where there is no way: on another drive."""
    if not os.path.isfile(path):  # part of an archive or a container
        return path, False
    try:
        return os.path.relpath(path, folder).replace(os.sep, "/"), True
    except ValueError:
        return str(Path(path).absolute()), False


def gdal_type(dtype: str) -> str:
    """GDAL's name of a numpy type."""
    return typename_fwd[dtype_rev[dtype]]
