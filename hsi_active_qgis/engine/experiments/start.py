"""Doing what is missing of a sweep: on this machine or on the cluster."""

from ..benchmark.jobs import run_all, workers
from ..benchmark.report import raise_for
from ..progress import Progress, part, silent
from .slurm import submit
from .sweep import Sweep, record


def start(overrides: list[str], several: bool, progress: Progress = silent) -> dict:
    """Do what is missing of a sweep here and report; or submit it to the cluster, which reports when all is done."""
    sweep = Sweep.of(overrides, several)
    home, todo = record(sweep.folder, overrides), sweep.todo
    if todo and sweep.launcher["name"] == "slurm":
        return submit(sweep, home)
    failures = run_all(todo, sweep.launcher["jobs"] or workers(), part(progress, 0.0, 0.95)) if todo else []
    raise_for(failures, len(sweep.tasks), *sweep.homes)
    return sweep.report()
