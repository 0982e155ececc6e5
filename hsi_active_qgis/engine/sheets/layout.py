"""Contact sheets: many image files laid out on one raster, and results cut back to one file an image."""

import math
import os
from contextlib import ExitStack, suppress
from pathlib import Path

import rasterio
from rasterio.enums import Resampling

from ...protocol.figures import ContactSheet
from ...protocol.parts import ClassEntry
from ...protocol.reading import plain
from ...protocol.requests import Sheet
from ...protocol.sentence import Sentence, counted, joined
from ..errors import BadRequest
from ..progress import Progress, part
from ..raster.files import check_targets, written
from ..raster.windows import Window
from ..verb import verb
from .classes import folder_table, write_classes
from .file import read_cells, sheet_text
from .images import Image, add_lonely, add_notice, alike, listed, partners

__all__ = ["read_cells", "sheet"]

GAP = 16  # pixels of nodata between images: as far as a neighbourhood of 32 x 32 pixels reaches
READING = 0.5  # share of the time when there are many images
MANY = 100  # images; GDAL keeps so many files open, of more QGIS would open each anew for each band that it draws
OVERVIEW = 1024  # rows or columns


@verb
def sheet(request: Sheet, progress: Progress) -> ContactSheet:
    """Lay the images of a folder or list out on one raster, a .vrt file; those of a folder by their paths.

    A second sheet, of a later date, has the same layout and lies beside it. Images that cannot be read or do not fit
    the others are left out and named in the notices.
    """
    images, path, classes = plain(request.images), request.path, request.classes
    if not path.lower().endswith(".vrt"):
        raise BadRequest("A contact sheet is a VRT file. Give it a name that ends in .vrt.")
    notices: list[str] = []
    firsts = listed(images)
    pairs: list[tuple[str, ...]] = [(name,) for name in firsts]
    if request.seconds is not None:
        pairs = partners(firsts, listed(plain(request.seconds)), notices)
    dates = _read(pairs, notices, part(progress, 0.0, READING if len(pairs) > MANY else 1.0))
    if not dates:
        where = images if isinstance(images, str) else Sentence("the list")
        none = Sentence("There is no image to lay out in {where}. Choose others.", where=where)
        raise BadRequest(joined([none, *notices]))
    if classes:
        folder_table([image.path for image in dates[0]])  # refused before anything is written
    cells, shape = layout([image.shape for image in dates[0]])
    targets = [path, f"{path[:-4]}_2.vrt"][: len(dates)]
    results = [(Sentence("The contact sheet"), target) for target in targets]
    check_targets(results + ([(Sentence("The class map"), classes)] if classes else []))
    with ExitStack() as stack:
        for target, date in zip(targets, dates, strict=True):
            name = stack.enter_context(written(target))
            folder = os.path.dirname(os.path.abspath(target))
            Path(name).write_text(sheet_text(date, cells, shape, folder), encoding="utf-8")
    if len(cells) > MANY:
        progress(READING, "Drawing the overview")
        _add_overviews(targets, shape)
    return ContactSheet(
        sheet=targets[0],
        second=targets[1] if len(targets) > 1 else None,
        classes=[ClassEntry(**c) for c in write_classes(path, classes)] if classes else None,
        images=len(cells),
        skipped=len(firsts) - len(cells),
        rows=shape[0],
        columns=shape[1],
        side=max(max(image.shape) for image in dates[0]),
        notices=notices,
    )


def layout(sizes: list[tuple[int, int]]) -> tuple[list[Window], tuple[int, int]]:
    """Places of images of `sizes` (rows, columns) in the cells of a square grid, and the sheet's shape."""
    across = math.ceil(math.sqrt(len(sizes)))
    rows, columns = (max(size[axis] for size in sizes) + GAP for axis in (0, 1))
    cells = [Window(i // across * rows, i % across * columns, *size) for i, size in enumerate(sizes)]
    return cells, (math.ceil(len(sizes) / across) * rows - GAP, min(across, len(sizes)) * columns - GAP)


def _read(pairs: list[tuple[str, ...]], notices: list[str], progress: Progress) -> list[list[Image]]:
    """The images of each date, those that fit alone; [] when there are none."""
    files = list(zip(*pairs, strict=True))
    shares = [part(progress, i / len(files), (i + 1) / len(files)) for i in range(len(files))]
    read = [alike(list(paths), notices, share) for paths, share in zip(files, shares, strict=True)]
    whole = [pair for pair in pairs if all(path in images for path, images in zip(pair, read, strict=True))]
    left = [path for pair in set(pairs) - set(whole) for path, images in zip(pair, read, strict=True) if path in images]
    add_lonely(notices, sorted(left))
    kept = [[images[path] for path, images in zip(pair, read, strict=True)] for pair in whole]
    other = [pair[0].path for pair in kept if len({image.shape for image in pair}) > 1]
    count = len(other)
    unlike = counted(count, "image of another size than its partner", "images of another size than their partners")
    add_notice(notices, unlike, other)
    kept = [pair for pair in kept if pair[0].path not in other]
    return [list(date) for date in zip(*kept, strict=True)]


def _add_overviews(paths: list[str], shape: tuple[int, int]) -> None:
    """One small picture of each sheet, beside it, for QGIS to open and draw the whole in a second; see MANY."""
    level = 2 ** max(1, math.ceil(math.log2(max(shape) / OVERVIEW)))
    with suppress(rasterio.errors.RasterioError):  # a sheet without one is slow, but right
        for path in paths:
            with rasterio.open(path, "r+") as file:
                file.build_overviews([level], Resampling.nearest)
