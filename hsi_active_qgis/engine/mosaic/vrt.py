"""The file of a mosaic: a VRT, that is, a text that tells GDAL which block lies where."""

from dataclasses import dataclass
from pathlib import Path

from affine import Affine

from ..maps.class_table import band_text, colours
from ..maps.outputs import BLOCK
from ..raster.windows import Window
from ..raster.xml_text import element, text
from ..sheets.file import Source, gdal_type, relative_name
from ..sheets.images import Image
from .job import MosaicScene

TOLERANCE = 0.01  # pixels, by which the corners of rasters of one grid may differ


@dataclass(frozen=True)
class Grid:
    """Of a raster: shape (rows, columns), CRS as WKT or "", transform; identity where it lies nowhere on the map."""

    shape: tuple[int, int]
    crs: str
    transform: Affine

    @classmethod
    def of(cls, scene: MosaicScene) -> "Grid":
        """The grid of a scene and so of its map."""
        rows, columns = scene.shape
        return cls((rows, columns), scene.crs, Affine(*scene.transform) if scene.transform else Affine.identity())

    def offset(self, other: "Grid") -> tuple[int, int] | None:
        """Row and column of the other's first pixel here; None when its pixels do not lie on these."""
        if Affine.identity() in (self.transform, other.transform) or self.crs != other.crs:
            return None
        moved = ~self.transform @ other.transform
        row, column = round(moved.f), round(moved.c)
        for x, y in ((0, 0), (other.shape[1], 0), (0, other.shape[0])):
            right, down = moved @ (x, y)
            if max(abs(right - column - x), abs(down - row - y)) > TOLERANCE:
                return None
        return row, column

    def joined(self, others: list["Grid"]) -> "Grid":
        """The grid that holds this one and others whose pixels lie on it."""
        places = [Window(*(self.offset(other) or (0, 0)), *other.shape) for other in (self, *others)]
        row, column = min(place.row for place in places), min(place.column for place in places)
        shape = (
            max(place.row + place.rows for place in places) - row,
            max(place.column + place.columns for place in places) - column,
        )
        return Grid(shape, self.crs, self.transform @ Affine.translation(column, row))


def mosaic_text(
    grid: Grid,
    blocks: list[tuple[Path, Window]],
    form: tuple[list[str], str, float],
    folder: str,
    classes=None,
    counts=None,
) -> str:
    """The VRT, for a file in `folder`, of blocks at their places on a grid; later ones lie over earlier ones, but for
    their nodata. `form`: names of the bands, type, nodata; `classes`: the class table of a class map, with `counts`,
    pixels by id.
    """
    names, dtype, nodata = form
    numbers, sources = tuple(range(1, len(names) + 1)), []
    for path, place in blocks:
        image = Image(str(path), place[2:], numbers, dtype, nodata, None, (BLOCK, BLOCK))
        sources.append(Source(image, place, *relative_name(str(path), folder)))
    look = [band_text(classes, counts), *_palette(classes)] if classes else []
    bands = [
        element(
            "VRTRasterBand",
            text("Description", name),
            *look,
            text("NoDataValue", repr(nodata)),
            *(source.of_band(number) for source in sources),
            dataType=gdal_type(dtype),
            band=number + 1,
        )
        for number, name in enumerate(names)
    ]
    placed = [text("SRS", grid.crs)] if grid.crs else []
    if grid.transform != Affine.identity():
        placed.append(text("GeoTransform", ", ".join(map(repr, grid.transform.to_gdal()))))
    return element("VRTDataset", *placed, *bands, rasterXSize=grid.shape[1], rasterYSize=grid.shape[0]) + "\n"


def _palette(classes: list[dict]) -> list[str]:
    known = colours(classes)
    rows = [known.get(i, (0, 0, 0, 255)) for i in range(max(known) + 1)]
    entries = [element("Entry", c1=r, c2=g, c3=b, c4=a) for r, g, b, a in rows]
    return [text("ColorInterp", "Palette"), element("ColorTable", *entries)]
