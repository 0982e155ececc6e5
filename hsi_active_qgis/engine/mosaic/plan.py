"""Planning a mosaic: which blocks are mapped where, and whether they can be."""

import math
import os
from pathlib import Path

from ...protocol.catalogue import MAPS
from ...protocol.figures import PlannedMosaic
from ...protocol.job_requests import PlanMosaic
from ...protocol.parts import Scene
from ...protocol.reading import plain
from ...protocol.sentence import Sentence
from ..errors import BadRequest, CannotWrite, EngineError
from ..job_array import LARGEST_ARRAY
from ..learners import load_model
from ..progress import Progress
from ..raster.cube import Cube
from ..raster.files import make_folder
from ..raster.windows import Window
from ..verb import verb
from .job import FILE, MosaicJob, MosaicScene, model_hash, rasters_of
from .job_folder import fill, sbatch_options

SIDE = PlanMosaic.side  # pixels, of a block
TASK_BLOCKS = 16  # of SIDE x SIDE pixels in a task, some minutes, beside which the seconds of its start count little


@verb
def plan_mosaic(request: PlanMosaic, progress: Progress) -> PlannedMosaic:
    """Write a job folder that maps a scene, or several, as a SLURM job array."""
    also = request.also
    names = [name.strip() for name in also.split(",") if name.strip()] if isinstance(also, str) else list(also)
    if set(names) - set(MAPS):
        raise BadRequest("Beside the class map there are {maps}. Choose among these.", maps=", ".join(MAPS))
    options = sbatch_options(request.shape)
    scenes = [plain(one) for one in ((request.scene,) if isinstance(request.scene, Scene) else request.scene)]
    if not scenes:
        raise BadRequest("There is no raster to map. Give one or more.")
    trained, planned, notices = load_model(request.model), [], []
    for done, one in enumerate(scenes):
        progress(done / len(scenes), "Looking at the rasters")
        name = Path(one["raster"]).name if len(scenes) > 1 else ""
        try:
            cube = trained.recipe.open_scene(one, "cpu").cube
        except EngineError as error:
            raise type(error)(_of(name, error.sentence)) from error
        notices += [_of(name, notice) for notice in dict.fromkeys(cube.notices)]
        planned.append(_planned(cube, _moved(one, request.where), request.side))
    _check_names(scenes, request.where)
    count = sum(len(one.blocks) for one in planned)
    pixels = sum(one.shape[0] * one.shape[1] for one in planned)
    tasks = _tasks(request.tasks, count, pixels)
    home, known = make_folder(request.folder).absolute(), model_hash(request.model)
    job = MosaicJob(home, known, trained.classes, names, request.cog, tasks, planned)
    _keep_other(job)
    progress(0.9, "Writing the job folder")
    fill(job, request.model, options)
    return PlannedMosaic(str(home), str(home / "submit.sh"), count, tasks, pixels, notices)


def _of(name: str, text: str) -> str:
    """A sentence on the raster of a name, among several."""
    told = text if isinstance(text, Sentence) else Sentence.of(text, {})
    return Sentence("{name}: {problem}", name=name, problem=told) if name else text


def _planned(cube: Cube, scene: dict, side: int) -> MosaicScene:
    crs = cube.crs.to_wkt() if cube.crs else ""
    transform = list(cube.transform)[:6] if cube.georeferenced else None
    return MosaicScene(scene, list(cube.shape), crs, transform, [list(block) for block in cut(cube, side)])


def cut(cube: Cube, side: int) -> list[Window]:
    """Rectangles of whole windows of a cube, of about `side` x `side` pixels, row by row."""
    windows = cube.windows()
    rows, columns = windows[0].rows, windows[0].columns
    right = max(1, side // columns) * columns
    down = max(1, side**2 // (right * rows)) * rows
    starts = [w for w in windows if w.row % down == 0 and w.column % right == 0]
    return [
        Window(w.row, w.column, min(down, cube.shape[0] - w.row), min(right, cube.shape[1] - w.column)) for w in starts
    ]


def _tasks(asked: int | None, blocks: int, pixels: int) -> int:
    if asked is None:
        return min(blocks, LARGEST_ARRAY, math.ceil(pixels / (TASK_BLOCKS * SIDE**2)))
    if not 1 <= asked <= LARGEST_ARRAY:
        raise BadRequest("A job array has 1 to {most} tasks. Correct their number.", most=LARGEST_ARRAY)
    return min(asked, blocks)


def _moved(scene: dict, where: str | None) -> dict:
    """A scene with the paths that its rasters have in the folder `where`."""

    def moved(path: str) -> str:
        if where is None:
            return os.path.abspath(path) if os.path.exists(path) else path
        if not os.path.exists(path):
            raise BadRequest(
                "{path} is no file, so its place on the cluster is not known. Convert it to GeoTIFF.", path=path
            )
        return f"{where.rstrip('/')}/{Path(path).name}"

    mask = scene.get("mask") or None
    if mask and mask.get("raster"):
        mask = {"raster": moved(mask["raster"])}
    further = {name: moved(scene[name]) for name in ("second", "features") if scene.get(name)}
    return scene | {"raster": moved(scene["raster"]), "mask": mask} | further


def _check_names(scenes: list[dict], where: str | None) -> None:
    """Raise BadRequest when two rasters would lie at one place on the cluster, or a raster is given twice."""
    rasters = [os.path.realpath(scene["raster"]) for scene in scenes]
    if len(set(rasters)) < len(rasters):
        raise BadRequest("A raster is given twice. Give each once.")
    paths = {os.path.realpath(path) for scene in scenes for path in rasters_of(scene)}
    if where is not None and len({Path(path).name for path in paths}) < len(paths):
        raise BadRequest("Two rasters have the same file name, so one folder cannot hold both. Rename one.")


def _keep_other(job: MosaicJob) -> None:
    """Raise CannotWrite when the folder holds blocks of other scenes, which would end up in this map."""
    if (job.folder / FILE).exists() and MosaicJob.read(str(job.folder)).scenes != job.scenes:
        raise CannotWrite(
            "{folder} holds the mosaic of other rasters or blocks. Choose another folder.", folder=job.folder
        )
