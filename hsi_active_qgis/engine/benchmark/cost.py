"""How long the patch networks of a benchmark will take on this device, told beforehand from a few timed steps."""

import json
from collections.abc import Iterable

from ...protocol.sentence import Sentence, counted
from ...protocol.settings import Settings
from .. import device as devices
from ..learners.networks.timed import timed_steps
from ..learners.networks.training import TrainingPlan
from ..raster.cube import Cube
from .task import Task

HOUR, DAY = 3600, 86400


def told_cost(tasks: Iterable[Task]) -> str:
    """What the runs of patch networks on pixels will take, as a sentence; "" where there are none."""
    wanted = [task for task in tasks if task.run.learner == "patch_network" and task.run.tiling is None]
    if not wanted:
        return ""
    device, why = devices.choose()
    timed: dict[tuple, tuple[float, float]] = {}
    total = 0.0
    for task in wanted:
        settings = Settings(**json.loads(task.run.settings))
        key = (task.run.settings, task.scene.digest)
        if key not in timed:
            timed[key] = timed_steps(settings, Cube(**task.scene.cube).channels, len(task.scene.names), device)
        total += _of_run(task, settings, device, *timed[key])
    runs = counted(len(wanted), "run", "runs")
    return Sentence(
        "The networks' {runs} will take about {total} one after the other ({why}).",
        runs=runs,
        total=in_words(total),
        why=why,
    )


def in_words(seconds: float) -> str:
    """A duration to two digits: 40 s, 12 min, 5.5 h or 3.1 days."""
    for unit, name in ((DAY, "days"), (HOUR, "h"), (60, "min")):
        if seconds >= 1.5 * unit:
            amount = seconds / unit
            return f"{amount:.0f} {name}" if amount >= 10 else f"{amount:.1f} {name}"
    return f"{max(1, round(seconds))} s"


def _of_run(task: Task, settings: Settings, device: str, step: float, look: float) -> float:
    """Seconds of a run whose training steps and looks at a pixel take so many: each round it is trained, goes through
    the pool, and now and then through what it is judged by."""
    labels = range(task.run.first, task.budget + 1, task.run.batch)
    plans = [TrainingPlan.of(settings, count, device, anew=True) for count in labels]
    steps = sum(plan.epochs * -(-count // plan.batch) for plan, count in zip(plans, labels, strict=True))
    pixels = int((task.scene.read_reference() > 0).sum())
    return steps * step + pixels * look * (len(labels) + -(-len(labels) // task.every))
