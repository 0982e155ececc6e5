"""From the blocks of a job folder to one map, or one for each grid."""

import shutil
from pathlib import Path

import numpy as np
import rasterio

from ...protocol.figures import Mosaic
from ...protocol.job_requests import CollectMosaic
from ...protocol.parts import ClassEntry
from ...protocol.sentence import Sentence, counted, joined
from ..errors import BadRequest, EngineError
from ..maps.class_table import text_beside
from ..maps.outputs import OVERVIEWS_FROM, Output, overview_resampling, write_cog
from ..progress import FINISHING, Progress, part
from ..raster.files import check_targets, keeping, make_folder, written
from ..raster.windows import Window, split
from ..verb import verb
from .blocks import PRIVATE
from .job import MosaicJob, rasters_of
from .plan import SIDE
from .vrt import Grid, mosaic_text

FIRST_LEVEL = 4  # of the mosaic's own overviews, a power of 2; blocks have the finer ones


class Unfinished(EngineError):
    message = "Some blocks of the mosaic are not there yet. Run submit.sh in the job folder again."


@verb
def collect_mosaic(request: CollectMosaic, progress: Progress) -> Mosaic:
    """Write the mosaic of a job folder whose blocks are all there: a VRT for each raster, a COG, too, when planned so.

    Scenes on one grid make one map, later ones over earlier ones. Raises Unfinished.
    """
    job = MosaicJob.read(request.folder)
    missing = len(job.missing())
    if missing:
        one = "{missing} of {blocks} is not there yet. Run submit.sh in the job folder again, it maps these alone."
        more = "{missing} of {blocks} are not there yet. Run submit.sh in the job folder again, it maps these alone."
        blocks = counted(len(job.blocks), "block", "blocks")
        raise Unfinished(one if missing == 1 else more, missing=missing, blocks=blocks)
    for left in job.blocks_folder.glob(f"{PRIVATE}*"):
        shutil.rmtree(left, ignore_errors=True)
    target, maps = make_folder(request.output or job.mosaic_folder).absolute(), []
    notices: list[str] = []
    grouped = _grouped(job)
    if len(grouped) > 1:
        listed = "; ".join(", ".join(Path(job.scenes[i].scene["raster"]).name for i in group) for group in grouped)
        notices.append(
            Sentence(
                "The scenes lie on {number} grids, so there is a map of each: {listed}.",
                number=len(grouped),
                listed=listed,
            )
        )
    counts = np.zeros(max(c["id"] for c in job.classes) + 1, np.int64)
    endings = [f"_{number + 1}" if len(grouped) > 1 else "" for number in range(len(grouped))]
    paths = [{name: target / f"{name}{ending}.vrt" for name in job.names} for ending in endings]
    with keeping(
        (Sentence("the mosaic's {name}", name=Path(path).name), path)
        for one in job.scenes
        for path in rasters_of(one.scene)
    ):
        ends = (".vrt", ".tif") if job.cog else (".vrt",)
        made = [path for own in paths for path in own.values()]
        check_targets((Sentence("The mosaic"), str(path.with_suffix(end))) for path in made for end in ends)
        for number, group in enumerate(grouped):
            share = part(progress, number / len(grouped), (number + 1) / len(grouped))
            maps.append(_write(job, group, paths[number], counts, share))
    pixels = {str(c["id"]): int(counts[c["id"]]) for c in job.classes}
    return Mosaic(str(target), maps, [ClassEntry(**c) for c in job.classes], pixels, notices)


def _grouped(job: MosaicJob) -> list[dict[int, Grid]]:
    """The scenes by grid: {number of a scene: its grid}, those on one grid together."""
    groups: list[dict[int, Grid]] = []
    for number, scene in enumerate(job.scenes):
        grid = Grid.of(scene)
        fitting = (group for group in groups if next(iter(group.values())).offset(grid) is not None)
        group = next(fitting, None)
        if group is None:
            groups.append(group := {})
        group[number] = grid
    return groups


def _write(
    job: MosaicJob, group: dict[int, Grid], paths: dict[str, Path], counts: np.ndarray, progress: Progress
) -> dict:
    """Write one map with all its rasters, add its pixels to `counts` by id; return the paths by name."""
    grid = next(iter(group.values())).joined(list(group.values()))
    made = {}
    for done, (name, path) in enumerate(paths.items()):
        progress(done / len(paths), "Putting the blocks together")
        blocks, own = _placed(job, group, grid, name), np.zeros_like(counts)
        classes = job.classes if name == "classes" else None
        parts = (grid, blocks, job.form(name), str(path.parent), classes, own)
        with written(str(path)) as vrt:
            Path(vrt).write_text(mosaic_text(*parts), encoding="utf-8")
            if classes:
                own += _count(vrt, blocks, len(own))
                Path(vrt).write_text(mosaic_text(*parts), encoding="utf-8")
        counts += own
        made[name] = str(_write_cog(path, classes, own) if job.cog else _with_overviews(path))
    progress(1.0, FINISHING)
    return made


def _placed(job: MosaicJob, group: dict[int, Grid], grid: Grid, name: str) -> list[tuple[Path, Window]]:
    """The files of a raster's blocks with their places on a map's grid."""
    found = []
    for block in job.blocks:
        if block.scene in group:
            row, column = grid.offset(group[block.scene]) or (0, 0)
            place = block.window._replace(row=block.window.row + row, column=block.window.column + column)
            found.append((job.blocks_folder / block.file(name), place))
    return found


def _count(path: str, blocks: list[tuple[Path, Window]], most: int) -> np.ndarray:
    """Pixels of each class id below `most` in a class map. Raises BadRequest when a block of it cannot be read."""
    counts = np.zeros(most, np.int64)
    try:
        with rasterio.open(path) as file:
            for window in split(file.shape, (SIDE, SIDE)):
                counts += np.bincount(file.read(1, window=window.slices).ravel(), minlength=most)
    except rasterio.errors.RasterioError as error:
        damaged = next((block for block, _ in blocks if not _whole(block)), path)
        text = Sentence(
            "{damaged} is damaged or was cut off. Copy it anew, or remove it and run submit.sh again.", damaged=damaged
        )
        raise BadRequest(text) from error
    return counts


def _whole(path: Path) -> bool:
    try:
        with rasterio.open(path) as file:
            file.read()
    except rasterio.errors.RasterioError:
        return False
    return True


def _with_overviews(path: Path) -> Path:
    with rasterio.open(path) as file:
        largest, dtype = max(file.shape), file.dtypes[0]
    levels = [2**i for i in range(FIRST_LEVEL, 16) if largest >> i >= Output.SMALLEST_OVERVIEW]
    if largest >= OVERVIEWS_FROM and levels:
        with rasterio.open(path, "r+") as file:
            file.build_overviews(levels, overview_resampling(dtype))
    return path


def _write_cog(path: Path, classes: list[dict] | None, counts: np.ndarray) -> Path:
    target = path.with_suffix(".tif")
    with rasterio.open(path) as file:
        dtype, size = file.dtypes[0], file.height * file.width * file.count * np.dtype(file.dtypes[0]).itemsize
    write_cog(str(path), str(target), dtype, size)
    if classes:
        with written(f"{target}.aux.xml") as name:
            Path(name).write_text(text_beside(classes, counts), encoding="utf-8")
    return target
