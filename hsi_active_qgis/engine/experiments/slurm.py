"""A sweep on a SLURM cluster, through submitit: a job array of its runs, then a job that looks what is missing.

Nothing waits for the jobs: whether a run is done tells its result alone. What a job has not left when all are through
(killed, out of memory, over time without a warning) is submitted again by the last job, a bounded number of times.
"""

import os
import shutil
from pathlib import Path

import submitit
from submitit.core.utils import FailedJobError

from ..benchmark.task import Task
from ..errors import BadRequest, EngineError
from ..job_array import LARGEST_ARRAY
from .sweep import Sweep

NAME = "hsi-active"


class SlurmJob:
    """One run. SLURM queues it again before its time is over or when another job takes its place."""

    def __call__(self, task: Task) -> None:
        if not task.finished:
            task.work()

    def checkpoint(self, task: Task) -> submitit.helpers.DelayedSubmission:
        """Called by submitit on SLURM's warning; the run itself has kept how far it is."""
        return submitit.helpers.DelayedSubmission(self, task)


def submit(sweep: Sweep, record: Path, tries: int | None = None) -> dict:
    """Submit the runs that are missing and the job that follows them; `record`: the sweep's own folder, for logs.

    Raises BadRequest where there is no SLURM, EngineError when it refuses.
    """
    if shutil.which("sbatch") is None:
        raise BadRequest("There is no sbatch on this machine. Log in to the cluster, or leave out launcher=slurm.")
    launcher, todo = sweep.launcher, sweep.todo
    _prepare(launcher["cpus_per_task"], launcher["gpus_per_node"])
    left = launcher["tries"] - 1 if tries is None else tries
    arrays = [todo[i : i + LARGEST_ARRAY] for i in range(0, len(todo), LARGEST_ARRAY)]
    try:
        jobs = [_executor(launcher, record).map_array(SlurmJob(), array)[0].job_id.split("_")[0] for array in arrays]
        after = {"dependency": ":".join(["afterany", *jobs])}
        last = _executor(launcher, record, after).submit(follow, record, left)
    except FailedJobError as error:
        why = " ".join(str(error).replace("sbatch: error:", "").split())
        raise EngineError(f"SLURM refused the jobs: {why}. Correct launcher's options, or ask who runs it.") from error
    counts = {"submitted": len(todo), "finished": len(sweep.tasks) - len(todo)}
    return {**counts, "last_job": last.job_id, "logs": str(record), "notices": sweep.notices}


def follow(record: Path, tries: int) -> dict:
    """What the last job does: submit what is missing again or, when there are no tries left or nothing, report."""
    sweep = Sweep.recorded(record)
    return submit(sweep, record, tries - 1) if sweep.todo and tries > 0 else sweep.report()


def _executor(launcher: dict, record: Path, more: dict | None = None) -> submitit.AutoExecutor:
    executor = submitit.AutoExecutor(record / "%j", cluster="slurm")
    executor.update_parameters(
        name=NAME,
        timeout_min=launcher["timeout_min"],
        mem_gb=launcher["mem_gb"],
        cpus_per_task=launcher["cpus_per_task"],
        gpus_per_node=launcher["gpus_per_node"] or None,
        slurm_partition=launcher["partition"],
        slurm_array_parallelism=launcher["at_once"],
        slurm_additional_parameters={**launcher["more"], **(more or {})},
    )
    return executor


def _prepare(threads: int, gpus: int) -> None:
    """What jobs inherit: where the engine is, its threads, and that it takes no GPU that was not asked for."""
    root = str(Path(__file__).resolve().parents[3])
    known = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environ["PYTHONPATH"] = os.pathsep.join([root, *(path for path in known if path not in ("", root))])
    os.environ["HSI_ACTIVE_THREADS"] = str(threads)
    if not gpus:
        os.environ["HSI_ACTIVE_DEVICE"] = "cpu"
