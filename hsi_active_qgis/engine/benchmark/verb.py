"""The verb `benchmark`: learners, strategies, first sets and seeds on one scene."""

import json
import os
from dataclasses import replace
from itertools import product
from pathlib import Path

from ...catalogue import FIRST_SETS
from .. import device
from ..errors import CannotWrite, EngineError, counted
from ..learners.settings import Settings
from ..progress import Progress, part, silent
from ..session import MIN_DISTANCE
from . import controls
from .jobs import FAILURES, run_all
from .options import check_numbers, draws_of, known, name_list, pairs_of, request_of, seed_list, track_names
from .results import read_curves
from .run import Run
from .scenes import Scene, open_scene
from .stages import stages
from .tables import write_tables
from .task import Task


def benchmark(
    scene: dict | str,
    folder: str,
    reference: str | None = None,
    classes: int | str | None = None,
    track: str | None = None,
    learners: str | list = "spectral_spatial",
    strategies: str | list = "variance_reduction",
    first_sets: str | list = "variance_reduction",
    seeds: int | list = 3,
    budget: int = 300,
    first: int | None = None,
    batch: int = 10,
    min_distance: int = MIN_DISTANCE,
    every: int = 1,
    noise: float = 0.0,
    unsure: float = 0.0,
    smooth: bool = True,
    settings: dict | None = None,
    baseline: str | None = None,
    jobs: int | None = None,
    tiles: dict | None = None,
    ratio: float | None = None,
    full: bool = False,
    progress: Progress = silent,
) -> dict:
    """Compare learners and strategies: a simulated analyst answers from a reference map (--scene indian_pines).

    `scene`: "indian_pines", a raster or .mat file with its `reference`; `classes`: the ids to keep, 9 or 16 for
    Indian Pines. `track` (see tracks.py; "literature", or "tiles" with `tiles`), `learners`, `strategies` and
    `first_sets` are names with commas between them, and "coordinates" stands among the learners for the control that
    never sees the image. `seeds`: how many, or a list; `budget`: questions of a run; `first`, `batch`: of its first and
    later rounds; `every`: rounds between two looks at the map; `noise`, `unsure`: shares of wrong and don't-know
    answers; `smooth`: false judges learners without the smoothing of the map, as papers do; `baseline`:
    LEARNER:STRATEGY, with which the others are compared; `jobs`: processes, by default one a core.

    `tiles`: as in `suggest`, for questions about tiles; with the unit "pixel" for questions about pixels on the track
    of tiles. `ratio`: the share of the tiles, or pixels, that may be asked about to label, in the steps of stages.py,
    in place of `budget`, `first` and `batch`. `full`: each learner also with the labels of the whole pool.

    `folder` keeps a part for each run, so that the same command goes on after it was killed, and further commands add
    to the tables and figures. Raises EngineError when runs have failed, after all others are done.
    """
    home = Path(folder)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"{folder} cannot be written. Choose another folder.") from error
    place = open_scene(scene, reference, classes, home / "scenes")
    request = request_of(tiles)
    pairs, notices = pairs_of(name_list(learners), name_list(strategies), settings, request)
    draws, uncounted, total = draws_of(place, track_names(track, request), seed_list(seeds), request)
    if ratio is not None:
        budget, first, batch = stages(total, ratio)
    shape: dict = {"batch": batch, "first": first or batch, "min_distance": min_distance}
    shape |= {"noise": noise, "unsure": unsure, "smooth": bool(smooth), "tiles": request}
    check_numbers(budget, every, **shape)
    tasks = [
        Task(place, _run(place, *which, settings, shape), budget, every, str(home.resolve()))
        for which in product(pairs, known("first set", name_list(first_sets), FIRST_SETS), draws)
    ]
    if full:
        tasks += [_with_all_labels(task) for task in tasks if task.run.learner != controls.COORDINATES]
    tasks = list({task.name: task for task in tasks}.values())
    notices += uncounted
    todo = [task for task in tasks if not task.finished]
    if len(todo) < len(tasks):
        notices.append(f"{len(tasks) - len(todo)} of {counted(len(tasks), 'run', 'runs')} were finished before.")
    failures = run_all(todo, jobs or _workers(), part(progress, 0.0, 0.95)) if todo else []
    progress(0.95, "Tables and figures")
    files = _report(home, place, baseline or ":".join(pairs[0]), notices)
    _raise_for(failures, len(tasks), home)
    return {**files, "notices": notices}


def _raise_for(failures: list[str], total: int, home: Path) -> None:
    """Raise EngineError when runs have failed."""
    if failures:
        listed = "; ".join(failures[:3]) + ("; ..." if len(failures) > 3 else "")
        raise EngineError(
            f"{len(failures)} of {counted(total, 'run', 'runs')} failed, the others are in {home}. "
            f"See {FAILURES} there: {listed}"
        )


def _report(home: Path, place: Scene, baseline: str, notices: list[str]) -> dict:
    """Tables and figures of all runs in the folder: {name: path}."""
    groups = read_curves(home, place)
    if not groups:
        return {}
    tables = write_tables(home, groups, baseline)
    try:
        from .figures import write_figures  # takes a second to import, and the dock never draws
    except ImportError:
        notices.append("The engine has no matplotlib, so there are tables but no figures. Install the engine again.")
        return tables
    return tables | write_figures(home, groups, place)


def _run(
    place: Scene, pair: tuple[str, str], first_set: str, drawn: tuple[str, int], settings: dict | None, shape: dict
) -> Run:
    track, seed = drawn
    learner, given = pair[0], settings or {}
    if learner == controls.COORDINATES:
        first_set, given = controls.NEAREST_LABELS, {}
    others = {"patch_network": ("encoder", "supervision"), "unet": ("network", "side"), "deeplab": ("network", "side")}
    idle = others.get(learner, ("network", "side", "encoder", "supervision"))
    told = {name: value for name, value in given.items() if name not in idle and value != getattr(Settings, name)}
    kind = json.dumps(told, sort_keys=True)
    return Run(place.name, place.digest, len(place.names), track, *pair, first_set, seed, kind, **shape)


def _with_all_labels(task: Task) -> Task:
    """The control that is taught once, with all labels."""
    plain = {name: getattr(Run, name) for name in ("first", "batch", "min_distance")}
    run = replace(task.run, strategy=controls.FULL, first_set=controls.FULL, **plain)
    return replace(task, run=run, budget=controls.FULL_PIXELS)


def _workers() -> int:
    """One process a core; on a GPU one, for it computes one thing at a time."""
    return 1 if device.choose()[0] == "cuda" else os.cpu_count() or 1
