"""One task of a mosaic's job array: the blocks that are not there yet, each whole or not at all."""

import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from ...protocol.figures import MappedBlocks
from ...protocol.job_requests import MapBlocks, MissingTasks
from .. import device as devices
from ..errors import BadRequest
from ..features.groups import Features
from ..learners import load_model
from ..maps.decision import decided
from ..maps.mapping import Form, write_maps
from ..progress import Progress, part
from ..raster.files import make_folder
from ..verb import verb
from .job import MosaicBlock, MosaicJob

STARTED = "HSI_ACTIVE_STARTED"  # in the environment: when submit.sh began, seconds since 1970
PRIVATE = "part-"  # before the names of folders of tasks that run, or were killed


@verb
@devices.sparing
def map_blocks(request: MapBlocks, progress: Progress) -> MappedBlocks:
    """Map the blocks of one task of a job folder, or all, but those that are there.

    Safe to repeat, and beside another process at the same blocks.
    """
    began = time.time()
    started = os.environ.get(STARTED)
    job, task = MosaicJob.read(request.folder), request.task
    if task is not None and not 0 <= task < job.tasks:
        raise BadRequest("The tasks of this mosaic are 0 to {last}. Choose one of these.", last=job.tasks - 1)
    mine = job.blocks if task is None else job.blocks[task :: job.tasks]
    device, why = devices.choose()
    model, opened = load_model(job.check_model()), Opened(job, device)
    opened.seconds = time.time() - began
    mapped = list(_mapped(job, mine, model, opened, progress))
    return MappedBlocks(
        task=task,
        blocks=len(mapped),
        there=len(mine) - len(mapped),
        pixels=sum(block.window.pixels for block in mapped),
        start_s=round(began - float(started), 3) if started else None,
        open_s=round(opened.seconds, 3),
        map_s=round(time.time() - began - opened.seconds, 3),
        device=device,
        notices=[why, *opened.notices],
    )


def _mapped(job: MosaicJob, blocks: list[MosaicBlock], model, opened: "Opened", progress: Progress):
    """Map blocks, yield those that were not there."""
    with _private(job) as private:
        for done, block in enumerate(blocks):
            if all((job.blocks_folder / block.file(name)).exists() for name in job.names):
                continue  # from an earlier run, or by another process meanwhile
            opened.open(model, block)
            paths = {name: str(private / block.file(name)) for name in job.names}
            share = part(progress, done / len(blocks), (done + 1) / len(blocks))
            write_maps(model, opened.features, paths, share, form=opened.form, place=block.window)
            for path in paths.values():
                os.replace(path, job.blocks_folder / Path(path).name)
            yield block


@verb
def missing_tasks(request: MissingTasks, progress: Progress) -> str:
    """The tasks of a job folder that have blocks to map, as SLURM's --array takes them: "0,3,5-9"."""
    job = MosaicJob.read(request.folder)
    job.check_model()
    return job.missing_tasks()


class Opened:
    """The scene that blocks are mapped of, opened when its first one is; `seconds`: what that took, and the model."""

    features: Features
    form: Form  # the same in all tasks

    def __init__(self, job: MosaicJob, device: str):
        self._job, self._device = job, device
        self._number: int | None = None
        self.seconds = 0.0
        self.notices: list[str] = []

    def open(self, model, block: MosaicBlock) -> None:
        """Have a block's scene open. Raises BadRequest when it is not the one planned with."""
        scene = self._job.scenes[block.scene]
        if self._number != block.scene:
            began = time.time()
            self.features, self._number = model.recipe.open_scene(scene.scene, self._device), block.scene
            form = Form(smoothing=model.recipe.smoothing, temperature=model.recipe.temperature)
            self.form = decided(form, model, self.features)
            self.notices += self.features.cube.notices
            self.seconds += time.time() - began
        cube = self.features.cube
        whole = sum(window.pixels for window in cube.windows() if window.within(block.window))
        if list(cube.shape) != scene.shape or whole != block.window.pixels:
            raise BadRequest(
                "{path} has another size or storage than planned with. Plan with this very file.", path=cube.path
            )


@contextmanager
def _private(job: MosaicJob):
    """A folder of this process alone in the blocks' folder; what a killed one leaves is swept at collection."""
    folder = tempfile.mkdtemp(prefix=PRIVATE, dir=make_folder(job.blocks_folder))
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
