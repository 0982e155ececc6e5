"""Where a raster lies on the map: warped in place as QGIS shows it, in the CRS that the file or the user gives."""

from collections.abc import Iterator
from contextlib import contextmanager

from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError, RasterioError

from ...protocol.sentence import Sentence
from ..errors import BadRequest, RasterUnreadable
from .warped import Warped

WARPED = (
    "The raster is placed by {by}. It is read as QGIS shows it, warped in place with the nearest pixel's spectrum, as "
    "{rows} x {columns} pixels; maps lie on that grid."
)
NOT_WARPED = "The raster is placed by {by} that GDAL cannot follow. Warp it with Raster > Projections > Warp first."
NO_CRS = "The raster has ground control points without a CRS, so it is read in pixels. Set one with gdal_translate."
BROKEN_CRS = "The raster's CRS cannot be understood and counts as none. Give the layer one in QGIS."
GEOLOCATION = (
    "The raster has arrays of longitude and latitude that QGIS does not place it by, so it is read in pixels. To lay "
    "it on the map, warp it with gdalwarp -geoloc first."
)


class Placed(Warped):
    """An open raster on the grid where QGIS shows it, with the metadata of its file."""

    @property
    def name(self) -> str:
        return self.src_dataset.name

    @property
    def files(self) -> list[str]:
        return self.src_dataset.files

    def tags(self, *args, **kwargs) -> dict:
        return self.src_dataset.tags(*args, **kwargs)


def in_place(source):
    """The open raster itself, or warped lazily where control points or RPCs place it. Raises RasterUnreadable."""
    by = placed_by(source)
    if by is None:
        return source
    try:
        crs = {} if source.gcps[0] else {"src_crs": "EPSG:4326", "crs": "EPSG:4326"}
        return Placed(source, resampling=Resampling.nearest, tolerance=0.2, **crs)  # as QGIS does
    except (RasterioError, CPLE_BaseError) as error:
        raise RasterUnreadable(NOT_WARPED, by=by) from error


@contextmanager
def warping(what: str) -> Iterator[None]:
    """Tell in a sentence that a raster cannot be warped to the first one's grid. Raises BadRequest."""
    try:
        yield
    except (RasterioError, CPLE_BaseError) as error:
        raise BadRequest(
            "{what} cannot be warped to the raster's grid. Warp it with gdalwarp first.", what=what
        ) from error


def placed_by(source) -> str | None:
    """What places a raster other than a geotransform, None for nothing."""
    if not source.transform.is_identity:
        return None
    points, crs = source.gcps
    if points:
        return Sentence("{number} ground control points", number=len(points)) if crs else None
    return Sentence("rational polynomial coefficients (RPC)") if source.rpcs else None


def told_placement(source) -> list[str]:
    """What the analyst should know of how an open raster lies on the map."""
    if isinstance(source, Placed):
        rows, columns = source.shape
        return [Sentence(WARPED, by=placed_by(source.src_dataset), rows=rows, columns=columns)]
    if source.gcps[0] and source.transform.is_identity:
        return [NO_CRS]
    return [GEOLOCATION] if source.transform.is_identity and source.tags(ns="GEOLOCATION") else []


def crs_of(source, given_wkt: str | None) -> tuple[CRS | None, list[str]]:
    """The CRS that the user gave the layer, else that of the file, with notices."""
    crs = parsed(given_wkt) if given_wkt else source.crs
    return crs, [BROKEN_CRS] if given_wkt and crs is None else []


def parsed(wkt: str) -> CRS | None:
    """The CRS that a text tells, None when it cannot be understood."""
    try:
        return CRS.from_wkt(wkt)
    except (CRSError, UnicodeEncodeError):
        CRS.from_epsg(4326).to_wkt()  # clears GDAL's error, which rasterio would raise at its next call
        return None
