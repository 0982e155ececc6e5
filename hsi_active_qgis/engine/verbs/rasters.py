"""Verbs about a raster itself: what was read of it, its tiles, and the synthetic one."""

from ...protocol.parts import Transform
from ...protocol.requests import Info, ListTiles, MakeScene
from ...protocol.results import RasterInfo, SyntheticScene, TileList
from ..errors import BadRequest, CannotWrite
from ..features.groups import kept_bytes
from ..loop.tile_list import tile_list
from ..loop.tiling import Tiling
from ..progress import Progress
from ..raster.bands import colour_composites
from ..raster.cube import Cube
from ..synthetic.scene import make_scene as write_scene
from ..verb import verb


@verb
def info(request: Info, progress: Progress) -> RasterInfo:
    """What was read of a raster, for the analyst to check, and its geometry as QGIS shows it."""
    cube = Cube.of(request.scene)
    table = cube.table
    composites = colour_composites(table.wavelength_nm, cube.bands)
    return RasterInfo(
        raster=cube.path,
        rows=cube.shape[0],
        columns=cube.shape[1],
        bands=cube.band_total,
        crs_wkt=cube.crs.to_wkt() if cube.crs else None,
        transform=Transform(*cube.transform[:6]),
        georeferenced=cube.georeferenced,
        used_bands=cube.bands,
        bad_bands=[i + 1 for i, good in enumerate(table.good) if not good],
        wavelengths_nm=None if table.wavelength_nm is None else table.wavelength_nm.tolist(),
        fwhm_nm=None if table.fwhm_nm is None else table.fwhm_nm.tolist(),
        nodata=next((str(value) for value in cube.nodata if value is not None), None),
        scale=float(table.factor[0]),
        factor=table.factor.tolist(),
        offset=table.offset.tolist(),
        dtype=cube.dtype,
        composite=composites[0]["bands"],
        composites=composites,
        missing=cube.missing,
        notices=cube.notices,
        kept_bytes=kept_bytes(cube),
    )


@verb
def list_tiles(request: ListTiles, progress: Progress) -> TileList:
    """The tiles of a raster and, with the maps of whole tiles, the class of each; see loop/tile_list.py."""
    tiling = Tiling.of(request.tiles)
    if tiling is None:
        raise BadRequest("Give the size of the tiles.")
    return TileList(tile_list(Cube.of(request.scene), tiling, request.map, request.confidence))


@verb
def make_scene(request: MakeScene, progress: Progress) -> SyntheticScene:
    """Write the embedded synthetic scene into a folder."""
    try:
        return SyntheticScene(**write_scene(request.folder, request.seed, names=request.names))
    except OSError as error:
        raise CannotWrite("{folder} cannot be written. Choose another folder.", folder=request.folder) from error
