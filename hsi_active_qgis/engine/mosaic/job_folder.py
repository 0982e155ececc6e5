"""What a job folder holds beside job.json: all that is needed where the data is, but a Python environment."""

import math
import os
import shutil
from pathlib import Path

from ...protocol.job_requests import TaskShape
from ...protocol.writing import whole
from ..errors import BadRequest, CannotWrite, ModelUnreadable
from ..raster.files import written
from .job import FILE, MODEL, MosaicJob, model_hash

PACKAGE = Path(__file__).resolve().parents[2]
ENGINE_FILES = ("__init__.py", "protocol", "engine", "resources/engine-requirements.txt")
OPTIONS = "sbatch_options.txt"


def sbatch_options(task: TaskShape) -> list[str]:
    """What sbatch is asked for each task, an option a line."""
    if not (task.hours > 0 and task.memory_gb > 0 and task.cpus > 0 and task.gpus >= 0):
        raise BadRequest("Hours, memory and CPUs of a task are numbers above 0, GPUs 0 or more. Correct them.")
    options = [f"--time={math.ceil(task.hours * 60)}", f"--mem={task.memory_gb}G", f"--cpus-per-task={task.cpus}"]
    options += [f"--gres=gpu:{task.gpus}"] if task.gpus else []
    return options + ([f"--partition={task.partition.strip()}"] if task.partition.strip() else [])


def fill(job: MosaicJob, model: str, options: list[str]) -> None:
    """Write the job folder; job.json, without which it is none, last. Raises CannotWrite."""
    _check_free(job, model)
    try:
        for name in ENGINE_FILES:
            _copy(PACKAGE / name, job.folder / PACKAGE.name / name)
        for source in (Path(__file__).parent / "folder").iterdir():
            _copy(source, job.folder / source.name)
        with whole(job.folder / OPTIONS) as part:
            part.write_text("".join(f"{option}\n" for option in options), encoding="utf-8")
        (job.folder / "logs").mkdir(exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            "{folder} cannot be written ({error}). Choose another folder.", folder=job.folder, error=error
        ) from error
    with written(str(job.folder / MODEL)) as copy:
        shutil.copyfile(model, copy)
    if model_hash(job.folder / MODEL) != job.model:
        raise ModelUnreadable("The model file was written anew meanwhile. Plan the mosaic again.")
    job.write()


def _check_free(job: MosaicJob, model: str) -> None:
    """Raise CannotWrite when the folder is no job's and has other files of the names that are written."""
    if (job.folder / FILE).exists():
        return
    ours = {job.folder / source.name: source for source in (Path(__file__).parent / "folder").iterdir()}
    for target, source in (ours | {job.folder / MODEL: Path(model)}).items():
        if os.path.lexists(target) and not (target.is_file() and target.read_bytes() == source.read_bytes()):
            raise CannotWrite(
                "{folder} has a {name} of something else. Choose another folder.", folder=job.folder, name=target.name
            )


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"), dirs_exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        with whole(target) as part:
            shutil.copyfile(source, part)
