"""The verb `benchmark`: learners, strategies, first sets and seeds on one scene."""

import json
import os
from itertools import product
from pathlib import Path

from ...catalogue import FIRST_SETS, LEARNERS, STRATEGIES, serves
from .. import device
from ..errors import BadRequest, CannotWrite, EngineError, counted
from ..learners.settings import Settings
from ..progress import Progress, part, silent
from ..session import MIN_DISTANCE
from . import controls, tracks
from .jobs import FAILURES, run_all
from .results import read_curves
from .scenes import Scene, open_scene
from .simulate import Run
from .tables import write_tables
from .task import Task


def benchmark(
    scene: dict | str,
    folder: str,
    reference: str | None = None,
    classes: int | str | None = None,
    track: str = "literature",
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
    progress: Progress = silent,
) -> dict:
    """Compare learners and strategies: a simulated analyst answers from a reference map (--scene indian_pines).

    `scene`: "indian_pines", a raster or .mat file with its `reference`; `classes`: the ids to keep, 9 or 16 for
    Indian Pines. `track` (see tracks.py), `learners`, `strategies` and `first_sets` are names with commas between
    them, and "coordinates" stands among the learners for the control that never sees the image. `seeds`: how many,
    or a list; `budget`: questions of a run; `first`, `batch`: of its first and later rounds; `every`: rounds between
    two looks at the map; `noise`, `unsure`: shares of wrong and don't-know answers; `smooth`: false
    judges learners without the smoothing of the map, as papers do; `baseline`: LEARNER:STRATEGY, with which the others
    are compared; `jobs`: processes, by default one a core.

    `folder` keeps a part for each run, so that the same command goes on after it was killed, and further commands add
    to the tables and figures. Raises EngineError when runs have failed, after all others are done.
    """
    home = Path(folder)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"{folder} cannot be written. Choose another folder.") from error
    place = open_scene(scene, reference, classes, home / "scenes")
    pairs, notices = _pairs(_names(learners), _names(strategies), settings)
    shape: dict = {"batch": batch, "first": first or batch, "min_distance": min_distance}
    shape |= {"noise": noise, "unsure": unsure, "smooth": bool(smooth)}
    _check_numbers(budget, every, **shape)
    draws, uncounted = _draws(place, _tracks(track), _seeds(seeds))
    tasks = [
        Task(place, _run(place, *which, settings, shape), budget, every, str(home.resolve()))
        for which in product(pairs, _first_sets(first_sets), draws)
    ]
    notices += uncounted
    todo = [task for task in {task.name: task for task in tasks}.values() if not task.finished]
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
    idle = () if learner == "patch_network" else ("network",)
    told = {name: value for name, value in given.items() if name not in idle and value != getattr(Settings, name)}
    kind = json.dumps(told, sort_keys=True)
    return Run(place.name, place.digest, len(place.names), track, *pair, first_set, seed, kind, **shape)


def _draws(place: Scene, names: list[str], seeds: list[int]) -> tuple[list[tuple[str, int]], list[str]]:
    """Tracks with each seed whose draw counts, and notices on the others."""
    reference, kept, notices = place.read_reference(), [], []
    for track, seed in product(names, seeds):
        try:
            tracks.draw(track, reference, seed)
            kept.append((track, seed))
        except BadRequest as error:
            notices.append(str(error))
    if not kept:
        raise BadRequest(notices[0])
    return kept, notices


def _pairs(learners: list[str], strategies: list[str], settings: dict | None) -> tuple[list, list[str]]:
    """The learners with each strategy that they serve, and notices on the others."""
    chosen, pairs, notices = Settings.of(settings), [], []
    _known("learner", learners, [*LEARNERS, controls.COORDINATES])
    _known("query strategy", strategies, STRATEGIES)
    for learner in learners:
        if learner == controls.COORDINATES:
            pairs.append((learner, controls.NEAREST_LABELS))
            continue
        fit = [name for name in strategies if serves(name, learner, chosen.network, chosen.committee)]
        pairs += [(learner, name) for name in fit]
        if left := [name for name in strategies if name not in fit]:
            notices.append(f"Left out {', '.join(left)}: {learner} does not know what they need.")
    if not pairs:
        raise BadRequest("None of the learners knows what the strategies need. Choose others.")
    return pairs, notices


def _tracks(names) -> list[str]:
    return _known("track", _names(names), tracks.TRACKS)


def _first_sets(names) -> list[str]:
    return _known("first set", _names(names), FIRST_SETS)


def _names(given: str | list) -> list[str]:
    return [name.strip() for name in given.split(",")] if isinstance(given, str) else list(given)


def _known(kind: str, names: list[str], there_are) -> list[str]:
    for name in names:
        if name not in there_are:
            raise BadRequest(f'There is no {kind} "{name}". Choose among {", ".join(there_are)}.')
    return names


def _seeds(given: int | str | list) -> list[int]:
    if isinstance(given, str):
        given = given.split(",")
    try:
        seeds = list(range(given)) if isinstance(given, int) else [int(seed) for seed in given]
    except (TypeError, ValueError):
        seeds = []
    if not seeds or min(seeds) < 0:
        raise BadRequest("The seeds are how many there are, or whole numbers with commas between them. Correct them.")
    return seeds


def _check_numbers(budget: int, every: int, **shape) -> None:
    whole = {"budget": budget, "every": every, "batch": shape["batch"], "first": shape["first"]}
    for name, value in whole.items():
        if type(value) is not int or value < 1:
            raise BadRequest(f"`{name}` is a whole number from 1 on. Correct it.")
    if type(shape["min_distance"]) is not int or shape["min_distance"] < 0:
        raise BadRequest("`min_distance` is a whole number of pixels from 0 on. Correct it.")
    for name in ("noise", "unsure"):
        if not isinstance(shape[name], int | float) or not 0 <= shape[name] < 1:
            raise BadRequest(f"`{name}` is a share from 0 to below 1. Correct it.")


def _workers() -> int:
    """One process a core; on a GPU one, for it computes one thing at a time."""
    return 1 if device.choose()[0] == "cuda" else os.cpu_count() or 1
