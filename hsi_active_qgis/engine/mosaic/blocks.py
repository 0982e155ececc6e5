"""One task of a mosaic's job array: the blocks that are not there yet, each whole or not at all."""

import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from .. import device as devices
from ..errors import BadRequest
from ..features import Features
from ..files import make_folder
from ..learners import load_model
from ..mapping import write_maps
from ..progress import Progress, part, silent
from .job import Block, Job

STARTED = "HSI_ACTIVE_STARTED"  # in the environment: when submit.sh began, seconds since 1970
PRIVATE = "part-"  # before the names of folders of tasks that run, or were killed


@devices.sparing
def map_blocks(folder: str, task: int | None = None, progress: Progress = silent) -> dict:
    """Map the blocks of one task of a job folder, or all, but those that are there.

    Safe to repeat, and beside another process at the same blocks. Told are the blocks and pixels mapped now, those that
    were there, and seconds: "start_s" of the process until here (None when submit.sh did not start it), "open_s" of
    model and rasters, "map_s".
    """
    began = time.time()
    started = os.environ.get(STARTED)
    job = Job.read(folder)
    if task is not None and (type(task) is not int or not 0 <= task < job.tasks):
        raise BadRequest(f"The tasks of this mosaic are 0 to {job.tasks - 1}. Choose one of these.")
    missing, blocks = set(job.missing()), job.blocks
    mine = range(len(blocks)) if task is None else range(task, len(blocks), job.tasks)
    todo = [blocks[i] for i in mine if i in missing]
    device, why = devices.choose()
    model, opened = load_model(job.check_model()), Opened(job, device)
    open_s, mapped = time.time() - began, []
    with _private(job) as private:
        for done, block in enumerate(todo):
            if all((job.blocks_folder / block.file(name)).exists() for name in job.names):
                continue  # by another process, meanwhile
            open_s += opened.open(model, block)
            paths = {name: str(private / block.file(name)) for name in job.names}
            share = part(progress, done / len(todo), (done + 1) / len(todo))
            write_maps(model, opened.features, paths, share, place=block.window)
            for path in paths.values():
                os.replace(path, job.blocks_folder / Path(path).name)
            mapped.append(block)
    return {
        "task": task,
        "blocks": len(mapped),
        "there": len(mine) - len(mapped),
        "pixels": sum(block.window.pixels for block in mapped),
        "start_s": round(began - float(started), 3) if started else None,
        "open_s": round(open_s, 3),
        "map_s": round(time.time() - began - open_s, 3),
        "device": device,
        "notices": [why, *opened.notices],
    }


def missing_tasks(folder: str, progress: Progress = silent) -> str:
    """The tasks of a job folder that have blocks to map, as SLURM's --array takes them: "0,3,5-9"."""
    job = Job.read(folder)
    job.check_model()
    return job.missing_tasks()


class Opened:
    """The scene that blocks are mapped of, opened when its first one is."""

    features: Features

    def __init__(self, job: Job, device: str):
        self._job, self._device = job, device
        self._number: int | None = None
        self.notices: list[str] = []

    def open(self, model, block: Block) -> float:
        """Have a block's scene open; return the seconds. Raises BadRequest when it is not the one planned with."""
        began = time.time()
        if self._number != block.scene:
            scene = self._job.scenes[block.scene]
            self.features, self._number = model.recipe.open_scene(scene.scene, self._device), block.scene
            self.notices += self.features.cube.notices
        cube = self.features.cube
        whole = sum(window.pixels for window in cube.windows() if window.within(block.window))
        if list(cube.shape) != self._job.scenes[block.scene].shape or whole != block.window.pixels:
            raise BadRequest(f"{cube.path} has another size or storage than planned with. Plan with this very file.")
        return time.time() - began


@contextmanager
def _private(job: Job):
    """A folder of this process alone in the blocks' folder; what a killed one leaves is swept at collection."""
    folder = tempfile.mkdtemp(prefix=PRIVATE, dir=make_folder(job.blocks_folder))
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
