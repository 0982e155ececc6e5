"""Results on a contact sheet, cut back to one file an image."""

import os
import re
from pathlib import Path

import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from ...protocol.figures import CutMaps
from ...protocol.requests import Cut
from ...protocol.sentence import Sentence, counted
from ..errors import BadRequest, RasterUnreadable
from ..progress import Progress
from ..raster import xml_text
from ..raster.files import check_targets, make_folder, reading, written
from ..raster.opening import open_raster
from ..raster.windows import Window
from ..verb import verb
from .file import read_cells
from .images import add_notice

CATEGORIES = re.compile(r"<CategoryNames>.*?</CategoryNames>", re.DOTALL)


@verb
def cut(request: Cut, progress: Progress) -> CutMaps:
    """Write each image's part of a map of a contact sheet, with the image's own georeference, into a folder.

    The files are GeoTIFFs of the images' names, with the map's nodata, colours and class names.
    """
    map, sheet, folder = request.map, request.sheet, request.folder
    cells = read_cells(sheet)
    if not cells:
        raise BadRequest(
            "{name} is no contact sheet. Choose the .vrt file that the map was made of.", name=Path(sheet).name
        )
    with open_raster(map) as source, open_raster(sheet) as laid:
        if source.shape != laid.shape:
            raise BadRequest("The map and the contact sheet differ in size. Choose a map that was made of this sheet.")
        targets = _targets([image for image, _ in cells], folder)
        check_targets([(Sentence("The map of an image"), target) for target in targets])
        make_folder(folder)
        lost, names = [], _class_names(map)
        for done, ((image, cell), target) in enumerate(zip(cells, targets, strict=True)):
            progress(done / len(cells), "Cutting the map")
            grid = _grid(image)
            lost += [] if grid is not None else [image]
            _write_part(source, cell, target, grid or {})
            if names:
                with written(f"{target}.aux.xml") as name:
                    Path(name).write_text(names, encoding="utf-8")
    notices: list[str] = []
    left = counted(
        len(lost),
        "georeference of an image that is no longer there",
        "georeferences of images that are no longer there",
    )
    add_notice(notices, left, lost)
    return CutMaps(folder, targets, notices)


def _targets(images: list[str], folder: str) -> list[str]:
    """A file for each image, numbered where names recur."""
    taken: dict[str, str] = {}  # in small letters, for disks that do not tell them apart
    for image in images:
        name = stem = Path(image).stem
        number = 1
        while name.lower() in taken:
            number += 1
            name = f"{stem}_{number}"
        taken[name.lower()] = os.path.join(folder, f"{name}.tif")
    return list(taken.values())


def _grid(image: str) -> dict | None:
    """CRS and transform of an image, as far as it has them; None when it is no longer there."""
    try:
        with open_raster(image) as source:
            placed = source.transform != Affine.identity()
            return {"crs": source.crs, "transform": source.transform} if placed else {"crs": source.crs}
    except RasterUnreadable:
        return None


def _class_names(map: str) -> str:
    """A file beside a map that tells its class names, see maps/outputs.py; "" where there are none."""
    beside = Path(f"{map}.aux.xml")
    found = CATEGORIES.search(beside.read_text(encoding="utf-8")) if beside.is_file() else None
    return xml_text.beside(found[0]) if found else ""


def _write_part(source, cell: Window, target: str, grid: dict) -> None:
    """Write a window of an open raster as a GeoTIFF on its own grid."""
    form = {"driver": "GTiff", "height": cell.rows, "width": cell.columns, "compress": "deflate"}
    kind = {"count": source.count, "dtype": source.dtypes[0], "nodata": source.nodata}
    with (
        written(target, 4 * cell.pixels * source.count) as name,
        rasterio.open(name, "w", **form, **kind, **grid) as file,
    ):
        with reading(source.name):
            values = source.read(window=cell.slices)
        file.write(values)
        file.descriptions = source.descriptions
        if source.colorinterp[0] == ColorInterp.palette:
            file.write_colormap(1, source.colormap(1))
