"""The verb `benchmark`: learners, strategies, first sets and seeds on one scene."""

from ..errors import counted
from ..loop.session import MIN_DISTANCE
from ..progress import Progress, part, silent
from ..raster.files import make_folder
from .jobs import run_all, workers
from .plan import plan_runs
from .report import raise_for, report
from .scenes import open_scene


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
    home = make_folder(folder)
    place = open_scene(scene, reference, classes, home / "scenes")
    shape: dict = {"first": first, "batch": batch, "min_distance": min_distance, "every": every, "budget": budget}
    shape |= {"noise": noise, "unsure": unsure, "smooth": smooth, "ratio": ratio, "full": full}
    plan = plan_runs(
        place, home, learners, strategies, first_sets, seeds, track=track, settings=settings, tiles=tiles, **shape
    )
    todo, notices = plan.todo, plan.notices
    if len(todo) < len(plan.tasks):
        finished = len(plan.tasks) - len(todo)
        notices.append(f"{finished} of {counted(len(plan.tasks), 'run', 'runs')} were finished before.")
    failures = run_all(todo, jobs or workers(), part(progress, 0.0, 0.95)) if todo else []
    progress(0.95, "Tables and figures")
    files = report(home, place, baseline or plan.baseline, notices)
    raise_for(failures, len(plan.tasks), home)
    return {**files, "notices": notices}
