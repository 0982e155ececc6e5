"""Rasters that are read beside the first one, pixel by pixel: a later date, further features; on its grid."""

import os
from dataclasses import dataclass

from affine import Affine
from rasterio.enums import ColorInterp, Resampling
from rasterio.warp import transform_bounds

from ...protocol.sentence import Sentence, counted
from ..errors import BadRequest
from .acquisition import Acquisition, same_place
from .placement import warping
from .warped import Warped

OTHER_SHAPE = (
    "The raster and {other} have no common georeference and differ in size. Georeference them, or cut them alike."
)
APART = "The raster and {other} do not overlap on the map. Choose two rasters of the same place."
FILL = "Taken as nodata of {other} though not declared as such: {fill:g}. {remedy} if that is wrong."


@dataclass(frozen=True)
class Kind:
    """title, name: what such a raster is called; remedy: what to do when its nodata was guessed wrong."""

    title: str
    name: str
    remedy: str


SECOND = Kind(Sentence("The second date"), Sentence("the second date"), Sentence("Set the nodata value"))
FEATURES = Kind(
    Sentence("The raster of further features"),
    Sentence("the further features"),
    Sentence("Declare its nodata value in the file"),
)


@dataclass(frozen=True)
class Beside:
    """acquisition: on the first raster's grid; bands: of the file; warped: whether it lay on another grid."""

    acquisition: Acquisition
    bands: int
    warped: bool
    notices: list[str]


def laid_beside(first, first_crs, source, kind: Kind, nodata: float | None = None) -> Beside:
    """An open raster on the grid of the first one, warped (bilinear) if need be.

    `first_crs`: the CRS of the first; `nodata`: stored value in place of the declared one.
    Raises BadRequest when they do not overlap, or nothing tells how they lie to each other.
    """
    placed = Affine.identity() not in (first.transform, source.transform)
    same_crs = not (placed and first_crs and source.crs) or first_crs == source.crs
    if first.shape == source.shape and same_crs and same_place(first.transform, source.transform, first.shape):
        return Beside(Acquisition(source, nodata), source.count, False, [])
    if not placed:
        raise BadRequest(OTHER_SHAPE, other=kind.name)
    warped, notices = _warped(first, first_crs, source, kind, nodata)
    return Beside(Acquisition(warped, nodata, source), source.count, True, notices)


def _warped(first, first_crs, source, kind: Kind, nodata: float | None) -> tuple[Warped, list[str]]:
    crs = source.crs or first_crs
    with warping(kind.title):
        bounds = transform_bounds(crs, first_crs, *source.bounds) if crs and crs != first_crs else source.bounds
    left, bottom, right, top = first.bounds
    if min(right, bounds[2]) <= max(left, bounds[0]) or min(top, bounds[3]) <= max(bottom, bounds[1]):
        raise BadRequest(APART, other=kind.name)
    grid = {"transform": first.transform, "height": first.height, "width": first.width}
    notices: list[str] = []
    fill = source.nodata if nodata is None else nodata
    if fill is None:
        fill = commonest_fill(source)
        notices = [] if fill is None else [Sentence(FILL, other=kind.name, fill=fill, remedy=kind.remedy)]
    outside: dict = {"add_alpha": ColorInterp.alpha not in source.colorinterp}
    if fill is not None:
        outside = {"src_nodata": fill, "nodata": fill}
    places = {"src_crs": crs, "crs": first_crs or crs}
    with warping(kind.title):
        return Warped(source, resampling=Resampling.bilinear, **places, **grid, **outside), notices


def commonest_fill(source) -> float | None:
    """The value that most pixels of an open raster hold as fill though nobody declared it, None without one."""
    bands = list(range(1, source.count + 1))
    looked = Acquisition(source)
    looked.survey(bands)
    return looked.commonest_fill(bands)


def told_features(path: str, beside: Beside, used: int) -> list[str]:
    """How many bands of which raster are features, and what was read of them, in sentences."""
    bands = counted(used, "band", "bands")
    if used < beside.bands:
        bands = Sentence("{bands} of {total}", bands=bands, total=beside.bands)
    warped = "{bands} of {file}, warped from another grid to the raster's."
    text = Sentence(warped if beside.warped else "{bands} of {file}.", bands=bands, file=os.path.basename(path))
    return [Sentence("Further features: {text}", text=one) for one in (text, *beside.acquisition.table.notices)]
