"""From what is to be compared to single runs: which there are, and which are still to be done."""

import json
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

from ...protocol.comparison import Comparison, RunShape
from ...protocol.first_sets import FIRST_SETS
from ...protocol.learners import LEARNER_SPECS
from ...protocol.settings import Settings
from ..errors import BadRequest
from ..learners.segmentation.training import without_weights
from . import controls
from .options import check_numbers, draws_of, known, name_list, pairs_of, request_of, seed_list, track_names
from .run import Run
from .scenes import BenchmarkScene
from .stages import stages
from .task import Task


@dataclass(frozen=True)
class BenchmarkPlan:
    """tasks: one a run; baseline: LEARNER:STRATEGY of the first; notices: what was left out, and why."""

    tasks: list[Task]
    baseline: str
    notices: list[str]

    def __add__(self, other: "BenchmarkPlan") -> "BenchmarkPlan":
        tasks = {task.name: task for task in self.tasks + other.tasks}
        return BenchmarkPlan(list(tasks.values()), self.baseline, self.notices + other.notices)

    @property
    def todo(self) -> list[Task]:
        """The tasks whose results are not there yet."""
        return [task for task in self.tasks if not task.finished]


def plan_runs(place: BenchmarkScene, home: Path, what: Comparison, form: RunShape) -> BenchmarkPlan:
    """The runs of all learners, strategies, first sets and seeds on one scene, with results in the folder `home`.

    Raises BadRequest.
    """
    request, settings = request_of(form.tiles), what.settings or Settings()
    check_numbers(form)
    pairs, notices = pairs_of(name_list(what.learners), name_list(what.strategies), settings, request)
    draws, uncounted, total = draws_of(place, track_names(what.track, request), seed_list(what.seeds), request)
    budget, first, batch = form.budget, form.first or form.batch, form.batch
    if form.ratio is not None:
        budget, first, batch = stages(total, form.ratio, form.alpha, form.beta)
    shape: dict = {"batch": batch, "first": first, "min_distance": form.min_distance}
    shape |= {"plain": form.plain, "random_share": form.random_share, "pool_share": form.pool_share}
    shape["stage_one"] = _classifier(form)
    shape |= {"noise": form.noise, "unsure": form.unsure, "smooth": form.smooth, "tiles": request}
    tasks = [
        Task(place, _run(place, *which, settings, shape), budget, form.every, str(home.resolve()))
        for which in product(pairs, known("first set", name_list(what.first_sets), FIRST_SETS), draws)
    ]
    if form.full:
        tasks += [_with_all_labels(task) for task in tasks if task.run.learner != controls.COORDINATES]
    if any("encoder" in LEARNER_SPECS[learner].settings for learner, _ in pairs if learner in LEARNER_SPECS):
        notices += without_weights(settings)
    return BenchmarkPlan(list({task.name: task for task in tasks}.values()), ":".join(pairs[0]), notices + uncounted)


def _run(
    place: BenchmarkScene,
    pair: tuple[str, str],
    first_set: str,
    drawn: tuple[str, int],
    settings: Settings,
    shape: dict,
) -> Run:
    track, seed = drawn
    learner, given = pair[0], vars(settings)
    if learner == controls.COORDINATES:
        first_set, given = controls.NEAREST_LABELS, {}
    own = LEARNER_SPECS[learner].settings if learner in LEARNER_SPECS else ()
    idle = [name for name in ("network", "side", "encoder", "supervision") if name not in own]
    special = {name: value for name, value in given.items() if name not in idle and value != getattr(Settings, name)}
    kind = json.dumps(special, sort_keys=True)
    return Run(place.name, place.digest, len(place.names), track, *pair, first_set, seed, kind, **shape)


def _classifier(form: RunShape) -> str:
    """The settings of the classifier that chooses tiles as JSON, "" without one. Raises BadRequest."""
    if form.stage_one is None:
        return ""
    if form.tiles is None or form.tiles.unit != "tile":
        raise BadRequest('Two stages ask about tiles to be outlined. Give `tiles`, as {"unit": "tile", "size": 64}.')
    given = vars(form.stage_one)
    return json.dumps({n: value for n, value in given.items() if value != getattr(Settings, n)}, sort_keys=True)


def _with_all_labels(task: Task) -> Task:
    """The control that is taught once, with all labels."""
    plain = {name: getattr(Run, name) for name in ("first", "batch", "min_distance")}
    run = replace(task.run, strategy=controls.FULL, first_set=controls.FULL, **plain)
    return replace(task, run=run, budget=controls.FULL_PIXELS)
